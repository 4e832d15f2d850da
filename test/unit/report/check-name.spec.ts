import { expect, test } from 'vitest';
import { redact } from '../../../shared/report/redact.ts';
import { checkName } from '../../../shared/report/view/check-name.ts';
import { observe, sampleReport } from './sample-report.ts';

const names: [id: string, name: string][] = [
  ['tcp:mailbox/imap.example.org:993@185.12.64.10', 'Connection to imap.example.org, port 993'],
  ['tcp:mailbox/imap.example.org:993@2a01:4f8:c0c::10#2', 'Connection to imap.example.org, port 993'],
  ['dns-at:mailbox/imap.example.org@192.168.1.1', 'Address of imap.example.org, asked at each resolver'],
  [
    'dns-control:mailbox/imap.example.org@google-udp',
    'Address of imap.example.org, asked at a public resolver',
  ],
  ['dns-control:mailbox/imap.example.org', 'Address of imap.example.org, asked at a public resolver'],
  ['tcp:mailbox@185.12.64.10', 'Connection to the mail servers of the domain'],
];

test.each(names)('a server that a probe found for itself is named: %s', (id, name) => {
  expect(checkName(id, 'en')).toBe(name);
});

test.each(names)('its id is nobody’s address, and leaves with its name: %s', (id, name) => {
  const remote = { address: '185.12.64.10', family: 4, port: 993 };
  const data = { host: 'imap.example.org', remote, timing: { tcpMs: 1, totalMs: 1 } };
  const report = sampleReport({ observations: [observe(id, 'tcp', 'mail', data)] });
  const left = redact(report, 'standard').observations[0]?.id ?? '';
  expect(checkName(left, 'en')).toBe(name);
});

test('reports of before 2026-12 wrote it in another way', () => {
  const id = 'tcp:mailbox@imap.example.org:993@185.12.64.10';
  expect(checkName(id, 'en')).toBe('Connection to imap.example.org, port 993');
});
