import { describe, expect, it } from 'vitest';
import { readGraphIssues } from '../../../electron/engine/documents/feeds/graph-issues.ts';

/** An issue as Graph has it, in our own words. */
const issue = (change: object = {}) => ({
  id: 'EX1000001',
  service: 'Exchange Online',
  classification: 'incident',
  status: 'serviceDegradation',
  isResolved: false,
  startDateTime: '2026-11-28T05:00:00Z',
  lastModifiedDateTime: '2026-11-28T09:00:00Z',
  title: 'Outlook mobile cannot open mailboxes',
  impactDescription: 'People cannot open their mailbox in Outlook mobile.',
  ...change,
});
const post = (content: string, at = '2026-11-28T09:00:00Z') => ({
  createdDateTime: at,
  postType: 'regular',
  description: { contentType: 'html', content },
});
const read = (...value: unknown[]) => readGraphIssues(JSON.stringify({ value }));
const affects = (title: string, change: object = {}) =>
  read(issue({ title, impactDescription: `${title}.`, ...change })).incidents[0]?.affects;

describe('what an issue names', () => {
  it('is whom the details name, also of an advisory, which never turns the page red', () => {
    const title = 'Some people may now and then not get at their mailboxes in some connection methods';
    const found = read(
      issue({
        title,
        impactDescription: title,
        classification: 'advisory',
        posts: [
          post(
            `User impact: ${title}.\n\nMore info: Those with the Outlook mobile apps or the new Outlook for Mac are hit.`,
          ),
        ],
      }),
    );
    expect(found.state).toBe('available');
    expect(found.incidents[0]?.affects).toEqual(['outlook-mobile', 'outlook-mac-new']);
  });

  it('is the list, where there is one, and not every method', () => {
    const posts = [
      post(
        'More info: The methods concerned are:\n- Outlook on the web\n- Messaging Application Programming Interface (MAPI)\n\nCurrent status: We look into it.',
      ),
    ];
    const found = affects('Mailboxes may be out of reach through multiple connection methods', { posts });
    expect(found).toEqual(expect.arrayContaining(['owa', 'mapi']));
    expect(found).not.toContain('all');
  });

  it('is not what is offered instead', () => {
    const posts = [post('More info: Meanwhile people can use the Outlook desktop client or Outlook mobile.')];
    const [one] = read(
      issue({ title: 'Outlook on the web does not open', impactDescription: '', posts }),
    ).incidents;
    expect(one?.affects).toContain('owa');
    expect(one?.affects).not.toContain('outlook-mobile');
    expect(one?.works).toEqual(expect.arrayContaining(['outlook-windows-classic', 'outlook-mobile']));
  });

  it('is every way where all methods are meant, or none is named', () => {
    const various = [post('More info: It happens across various connection methods.')];
    expect(affects('People may be unable to reach Exchange Online', { posts: various })).toContain('all');
    const every = [post('More info: It happens in all Exchange Online connection methods.')];
    expect(affects('People cannot open their mailboxes', { posts: every })).toEqual(['all']);
    expect(affects('People cannot open their mailboxes')).toEqual(['all']);
  });

  it.each([
    'Admins may see errors when they assign retention labels to mailboxes',
    'Admins cannot view audit log information of mailboxes',
    'S/MIME signing cannot be used',
    'Add-ins may not load in Outlook',
    'An unexpected pop-up may appear in Outlook',
    'Third-party apps that use REST may not reach Exchange Online',
  ])('is nobody’s way to mail: %s', (title) => {
    const { state, incidents } = read(issue({ title, impactDescription: `${title}.` }));
    expect(incidents[0]?.affects).toEqual([]);
    expect(state).toBe('available');
  });

  it('is no sign-in of people where sign-ins are looked at, and no mail where rooms are', () => {
    const logs = 'Admins cannot view sign-in logs in the Entra admin center';
    expect(affects(logs, { service: 'Microsoft Entra' })).toEqual([]);
    const rooms = 'Video may be poor in meeting rooms with Windows and Android devices';
    expect(affects(rooms, { service: 'Microsoft 365 suite' })).toEqual([]);
  });

  it('is one program of a family', () => {
    expect(affects('Mail does not sync in the iOS Mail app')).toEqual(['eas', 'apple-mail-ios']);
    expect(affects('Mailboxes do not open in the new Outlook desktop client')).toEqual([
      'outlook-windows-new',
    ]);
    expect(affects('A few people cannot send or receive email')).toEqual(['flow']);
  });
});

describe('what is open', () => {
  it.each([
    ['serviceRestored', false],
    ['ServiceRestored', false],
    ['falsePositive', false],
    ['postIncidentReviewPublished', false],
    ['mitigated', false],
    ['resolved', undefined],
  ])('is not what is called %s, whatever isResolved says', (status, isResolved) => {
    const { state, incidents } = read(issue({ status, isResolved }));
    expect(incidents[0]?.resolved).toBe(true);
    expect(state).toBe('available');
  });

  it('is what a known word of an open state says, also without isResolved', () => {
    expect(read(issue({ isResolved: undefined })).state).toBe('degraded');
    expect(read(issue({ status: 'ServiceInterruption', classification: 'advisory' })).state).toBe(
      'interrupted',
    );
    expect(read(issue({ title: 'Mitigated - Outlook mobile cannot open mailboxes' })).state).toBe(
      'available',
    );
  });

  it('is found behind sixty closed ones, and before five hundred', () => {
    const closed = Array.from({ length: 600 }, (_, index) =>
      issue({
        id: `EX${index}`,
        status: 'serviceRestored',
        isResolved: true,
        lastModifiedDateTime: '2026-11-29T09:00:00Z',
      }),
    );
    for (const list of [
      [...closed.slice(0, 60), issue()],
      [issue(), ...closed],
    ]) {
      const { state, incidents, leftOut } = read(...list);
      expect(state).toBe('degraded');
      expect(incidents[0]).toMatchObject({ id: 'EX1000001', affects: ['outlook-mobile'] });
      expect(leftOut).toBeUndefined();
    }
  });

  it('is counted where there is too much of it to read', () => {
    const many = Array.from({ length: 60 }, (_, index) => issue({ id: `EX${index}` }));
    const { incidents, leftOut } = read(...many);
    expect(incidents).toHaveLength(50);
    expect(leftOut).toBe(10);
  });
});

describe('what is no list of issues', () => {
  it.each([
    [
      'an overview of services',
      [{ service: 'Exchange Online', status: 'serviceDegradation', id: 'Exchange' }],
    ],
    ['the message centre', [{ id: 'MC1', title: 'The new Outlook changes', services: ['Exchange Online'] }]],
    ['nothing but null', [null]],
  ])('is unknown: %s', (_name, value) => {
    expect(read(...value)).toEqual({ state: 'unknown', incidents: [] });
  });

  it('is unknown: an error, a page, a word', () => {
    for (const body of ['{"error":{"code":"Forbidden"}}', '<html></html>', 'null', '"x"'])
      expect(readGraphIssues(body).state).toBe('unknown');
  });

  it('is green when the list is there and empty', () => {
    expect(read().state).toBe('available');
  });

  it('spoils itself and not the list', () => {
    const { state, incidents } = read(null, { id: 1 }, issue());
    expect(state).toBe('degraded');
    expect(incidents).toHaveLength(1);
  });

  it('is a list all the same without its envelope, and one issue alone', () => {
    expect(readGraphIssues(JSON.stringify([issue()])).state).toBe('degraded');
    expect(readGraphIssues(JSON.stringify(issue())).state).toBe('degraded');
  });
});

describe('the newest post', () => {
  const older = post(
    'User impact: Outlook on the web and Outlook mobile do not open.',
    '2026-11-28T07:00:00Z',
  );
  const newer = post(
    'User impact: Outlook mobile does not open.\n\nMore info: Outlook on the web has recovered.\n\nScope of impact: People in\nEurope\n\nNEXT UPDATE BY: noon',
  );
  it.each([
    ['last', [older, newer]],
    ['first', [newer, older]],
  ])('decides, when it stands %s', (_name, posts) => {
    const [one] = read(issue({ title: 'Mailboxes do not open', impactDescription: '', posts })).incidents;
    expect(one).toMatchObject({ affects: ['outlook-mobile'], scope: 'People in Europe', nextUpdate: 'noon' });
  });
});
