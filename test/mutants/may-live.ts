/** Why a change of the code may go unnoticed. The texts are those of docs/mutants.md. */
export interface MayLive {
  file: string;
  from: string;
  to: string;
  why: string;
}

/** Looked at by a person, one by one: that a test would be hard to write is no reason. */
export const mayLive: readonly MayLive[] = [
  {
    file: 'shared/verdict/judge.ts',
    from: 'pending.size === 0',
    to: 'false',
    why: 'A shortcut: what a cause has read is asked for only while something is out.',
  },
  {
    file: 'shared/verdict/facts/mailbox.ts',
    from: 'found === undefined',
    to: 'true',
    why: 'A memory: what is known of a host is worked out again.',
  },
  {
    file: 'shared/verdict/facts/mailbox.ts',
    from: 'known.set(name, found);',
    to: ';',
    why: 'A memory: what is known of a host is worked out again.',
  },
  {
    file: 'shared/verdict/facts/place.ts',
    from: 'default: return undefined;',
    to: 'default:',
    why: 'The function ends there with nothing, as the branch says.',
  },
  {
    file: 'shared/verdict/failure-class.ts',
    from: 'default: return undefined;',
    to: 'default:',
    why: 'The function ends there with nothing, as the branch says.',
  },
  {
    file: 'shared/verdict/facts/paired-rounds.ts',
    from: 'a.host < b.host',
    to: 'a.host <= b.host',
    why: 'Each host stands there once: no two are equal.',
  },
  {
    file: 'shared/verdict/evidence.ts',
    from: 'left > right',
    to: 'left >= right',
    why: 'Of two that are the same in every letter, either may come first.',
  },
  {
    file: 'shared/verdict/causes/domain-dns-broken.ts',
    from: "'-'",
    to: '""',
    why: 'Only a domain that is in order, or of which nothing is known, has no word; both are left before.',
  },
  {
    file: 'shared/verdict/causes/mail-hosts-blocked.ts',
    from: "reach.value === 'unknown'",
    to: 'false',
    why: 'The gate drops a finding of which no sign was measured.',
  },
  {
    file: 'shared/verdict/causes/os-offline-indicator.ts',
    from: "internet.ncsi.value !== 'blocked'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/proxy-auth-required.ts',
    from: "'-'",
    to: '""',
    why: 'A proxy without a name stands only in reports that neither read settings nor asked a proxy: no run of this program makes one.',
  },
  {
    file: 'shared/verdict/causes/server-certificate-mismatch.ts',
    from: "'other'",
    to: '""',
    why: 'The sentences take every word that they do not list as “other”.',
  },
  {
    file: 'shared/verdict/causes/sign-in-service-down.ts',
    from: "'no'",
    to: '""',
    why: 'The sentence asks for “yes”, and takes everything else as no.',
  },
];
