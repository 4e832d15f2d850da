import { expect, test } from 'vitest';
import { dialTcp, dialTls, talk } from './dial.ts';
import { broken } from './worlds.ts';

test('every second IMAP connection is sent away', async () => {
  const world = await broken({ kind: 'imap-flaky', host: 'outlook.office365.com' });
  const greetings = [];
  for (let i = 0; i < 4; i++) {
    const { socket } = await dialTls(
      world.profile(),
      i % 2 ? '52.97.1.2' : '40.99.1.2',
      993,
      'outlook.office365.com',
    );
    greetings.push((await talk(socket, ['a LOGOUT'])).slice(0, 5));
  }
  expect(greetings).toEqual(['* OK ', '* BYE', '* OK ', '* BYE']);
});

test('refused in the words of each protocol, and only where the fault is', async () => {
  const world = await broken({ kind: 'mail-refused', host: '*.example.org', protocols: ['imap', 'smtp'] });
  const profile = world.profile();
  const imap = await dialTls(profile, '185.12.64.10', 993, 'imap.example.org');
  expect(await talk(imap.socket, [])).toMatch(/^\* BYE /);
  expect(await talk(await dialTcp(profile, '185.12.64.12', 587), [])).toMatch(/^421 4\.3\.2 /);
  const pop = await dialTls(profile, '185.12.64.11', 995, 'pop.example.org');
  expect(await talk(pop.socket, ['QUIT'])).toMatch(/^\+OK /);
});

test('an answer of one step in place of the good one', async () => {
  const world = await broken(
    {
      kind: 'mail-answer',
      host: 'imap.example.org',
      step: 'capabilities',
      says: ['{tag} NO [UNAVAILABLE] later'],
    },
    { kind: 'mail-answer', host: 'pop.example.org', step: 'greeting', says: ['-ERR not you'] },
    { kind: 'mail-answer', host: 'smtp.example.org', step: 'hello', says: ['504 a name'], only: 'literals' },
  );
  const profile = world.profile();
  const imap = await dialTls(profile, '185.12.64.10', 993, 'imap.example.org');
  expect(await talk(imap.socket, ['a1 CAPABILITY'])).toMatch(/^\* OK .*\r\na1 NO \[UNAVAILABLE\] later\r\n$/);
  const pop = await dialTls(profile, '185.12.64.11', 995, 'pop.example.org');
  expect(await talk(pop.socket, [])).toBe('-ERR not you\r\n');
  const smtp = await dialTcp(profile, '185.12.64.12', 587);
  const said = await talk(smtp, ['EHLO [127.0.0.1]', 'EHLO probe.invalid', 'QUIT']);
  expect(said).toMatch(/^220 .*\r\n504 a name\r\n250-/);
});

test('STARTTLS taken away', async () => {
  const world = await broken({ kind: 'smtp-strip-starttls', host: 'smtp.office365.com' });
  const said = await talk(await dialTcp(world.profile(), '52.97.4.2', 587), ['EHLO probe.invalid', 'QUIT']);
  expect(said).toMatch(/^220 .*Microsoft ESMTP MAIL Service ready/);
  expect(said).not.toContain('STARTTLS');
});

test('a masked dialogue', async () => {
  const world = await broken({ kind: 'mail-altered', host: '*' });
  const said = await talk(await dialTcp(world.profile(), '52.97.4.2', 587), ['EHLO probe.invalid', 'QUIT']);
  expect(said).toMatch(/^220 \*{4}/);
  expect(said).toContain('XXXXXXXX');
  expect(said).not.toContain('STARTTLS');
});

test('IMAP over STARTTLS', async () => {
  const profile = (await broken()).profile();
  const said = await talk(await dialTcp(profile, '185.12.64.10', 143), ['a CAPABILITY', 'b LOGOUT']);
  expect(said).toContain('STARTTLS');
});
