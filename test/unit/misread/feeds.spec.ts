import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedReading } from '../../../electron/engine/documents/feeds/feed.ts';
import { readGraphIssues } from '../../../electron/engine/documents/feeds/graph-issues.ts';
import type { ClientId } from '../../../shared/model/client-ids.ts';
import { claimedPrograms, isRed, programsFor } from '../../words/claimed-programs.ts';
import { readByShape } from '../../words/read-by-shape.ts';

/*
 * Feeds in our own words, after the shapes of real ones, that were misread once: each with the programs that may be put down to
 * it. The files hold what an organisation, Google or Apple would answer.
 */
const body = (name: string) => readFileSync(join(import.meta.dirname, 'inputs', name), 'utf8');

const claimed = (reading: FeedReading, provider = 'microsoft365', feed = 'organisation') =>
  claimedPrograms(
    {
      id: 'misread',
      basis: 'made',
      provider,
      shape: 'graph',
      feed,
      at: '2026-11-28T10:00:00.000Z',
      payload: {},
      tags: [],
    } as unknown as Parameters<typeof claimedPrograms>[0],
    reading,
  ).sort();

const outlooks: readonly ClientId[] = ['outlook-windows-classic', 'outlook-windows-new'];

describe('an issue of an organisation', () => {
  const programs: readonly (readonly [file: string, hit: readonly ClientId[], never: readonly ClientId[]])[] =
    [
      ['advisory-mobile', ['outlook-mobile', 'outlook-mac-new'], ['outlook-web', ...outlooks]],
      [
        'list-of-methods',
        ['outlook-web', 'outlook-windows-classic'],
        ['outlook-mobile', 'apple-mail-ios', 'thunderbird'],
      ],
      ['workaround-names-apps', ['outlook-web'], ['outlook-mobile', 'outlook-windows-classic', 'apple-mail']],
      ['ios-mail-app', ['apple-mail-ios'], ['outlook-mobile', 'outlook-web', ...outlooks]],
      [
        'new-outlook-desktop',
        ['outlook-windows-new'],
        ['outlook-windows-classic', 'outlook-web', 'outlook-mobile'],
      ],
      ['60-closed-then-open', ['outlook-mobile'], ['outlook-web', ...outlooks]],
    ];
  it.each(programs)('%s is of the programs that it hits, and of no other', (file, hit, never) => {
    const found = claimed(readGraphIssues(body(`graph-${file}.json`)));
    expect(found).toEqual(expect.arrayContaining([...hit]));
    expect(found.filter((one) => never.includes(one))).toEqual([]);
  });

  it.each(['various-methods', 'all-exchange-methods'])('%s is every way into the mailbox', (file) => {
    expect(claimed(readGraphIssues(body(`graph-${file}.json`)))).toEqual(programsFor('microsoft365').sort());
  });

  it.each([
    'only-rest-others-work',
    'assigning-labels',
    'audit-log-information',
    'smime-signing',
    'entra-portal-logs',
    'teams-rooms-android',
    'add-ins',
    'pop-up',
  ])('%s hits no program and no sign-in, and turns nothing red', (file) => {
    const reading = readGraphIssues(body(`graph-${file}.json`));
    expect(claimed(reading)).toEqual([]);
    expect(reading.incidents.flatMap((one) => one.affects)).not.toContain('identity');
    expect(isRed(reading)).toBe(false);
  });

  it('of sending and receiving is of that', () => {
    const [one] = readGraphIssues(body('graph-send-or-receive.json')).incidents;
    expect(one?.affects).toContain('flow');
  });

  it('that is open is seen behind sixty that are closed', () => {
    expect(readGraphIssues(body('graph-60-closed-then-open.json')).state).toBe('degraded');
  });

  it.each(['health-overviews', 'messages'])('%s is no list of issues', (file) => {
    const reading = readGraphIssues(body(`graph-${file}.json`));
    expect(reading.incidents).toEqual([]);
    expect(isRed(reading)).toBe(false);
  });
});

describe('an outage of the mail service that names no program', () => {
  it('explains the page and the app of Gmail', () => {
    const reading = readByShape(
      { shape: 'google', feed: 'www.google.com' },
      body('google-outage-without-app-name.json'),
    );
    expect(claimed(reading, 'google', 'google-workspace')).toEqual(
      expect.arrayContaining(['gmail-app', 'gmail-web']),
    );
  });

  it('explains Mail of Apple', () => {
    const reading = readByShape(
      { shape: 'apple', feed: 'www.apple.com' },
      body('apple-icloud-mail-outage.json'),
    );
    expect(claimed(reading, 'icloud', 'apple')).toContain('apple-mail');
  });
});
