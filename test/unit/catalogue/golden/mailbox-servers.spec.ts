import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailboxDomains, mailboxServersFile, mailboxServersText } from './mailbox-servers.ts';

describe('where the mail of a domain lives', () => {
  it('is what is written down, for sixty domains and more', async () => {
    expect(new Set(mailboxDomains).size).toBeGreaterThanOrEqual(60);
    const written = readFileSync(join(import.meta.dirname, '../../../..', mailboxServersFile), 'utf8');
    expect(await mailboxServersText()).toBe(written);
  });
});
