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
  {
    file: 'shared/verdict/causes/access-policy.ts',
    from: "'rule'",
    to: '""',
    why: 'No sentence of its own is kept for it: those of the cause are said.',
  },
  {
    file: 'shared/verdict/causes/access-policy.ts',
    from: "'no'",
    to: '""',
    why: 'The sentence asks for “yes”, and takes everything else as no.',
  },
  {
    file: 'shared/verdict/causes/account-problem.ts',
    from: "'sign-in'",
    to: '""',
    why: 'No sentence of its own is kept for it: those of the cause are said.',
  },
  {
    file: 'shared/verdict/causes/account-problem.ts',
    from: "'no'",
    to: '""',
    why: 'The sentence asks for “yes”, and takes everything else as no.',
  },
  {
    file: 'shared/verdict/causes/app-profile.ts',
    from: "'-'",
    to: '""',
    why: 'Where the page has an advisory, that is its first incident.',
  },
  {
    file: 'shared/verdict/causes/autodiscover-misdirected.ts',
    from: "autodiscover.value !== 'misdirected'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/door-of-apps.ts',
    from: `\`report.route.\${one}\``,
    to: '``',
    why: 'It only leans, so its own sentences are never said.',
  },
  {
    file: 'shared/verdict/causes/federation-server-down.ts',
    from: "'-'",
    to: '""',
    why: 'A server that is down was dialled by its name, and failed with a code.',
  },
  {
    file: 'shared/verdict/causes/hosts-file-override.ts',
    from: "facts.hostsFile.value !== 'override'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/internet-down.ts',
    from: "'unknown'",
    to: '""',
    why: 'No sentence of its own is kept for it: those of the cause are said.',
  },
  {
    file: 'shared/verdict/causes/ipv6-broken.ts',
    from: "ipv6.value !== 'broken'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/mail-hosts-blocked.ts',
    from: "reach.value === 'ok' || reach.value === 'unknown'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/mail-hosts-blocked.ts',
    from: "reach.value === 'ok'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/mail-service-unreachable.ts',
    from: 'failing.length >= 2',
    to: 'true',
    why: 'A single endpoint that only refuses never opens the gate: it leans either way.',
  },
  {
    file: 'shared/verdict/causes/mail-sync-service-failing.ts',
    from: "'several'",
    to: '""',
    why: 'The sentence takes every word that it does not list as several.',
  },
  {
    file: 'shared/verdict/causes/middlebox-answers.ts',
    from: 'answered.length === 0',
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/middlebox-answers.ts',
    from: '/^route:(imap|pop|smtps?)$/',
    to: '/route:(imap|pop|smtps?)$/',
    why: 'Ids of ways into the mailbox all begin so.',
  },
  {
    file: 'shared/verdict/causes/middlebox-answers.ts',
    from: '/^route:(imap|pop|smtps?)$/',
    to: '/^route:(imap|pop|smtps?)/',
    why: 'No other way into the mailbox begins with these words.',
  },
  {
    file: 'shared/verdict/causes/provider-dns-failure.ts',
    from: "'-'",
    to: '""',
    why: 'A name counts as lost because of what public resolvers said: there is a word.',
  },
  {
    file: 'shared/verdict/causes/provider-dns-failure.ts',
    from: `\`dns:\${one.host}\``,
    to: '``',
    why: 'Two resolvers fail at each name, which opens the gate alone; the id is not said.',
  },
  {
    file: 'shared/verdict/causes/proxy-blocks-mail.ts',
    from: "'-'",
    to: '""',
    why: 'A proxy without a name stands only in reports that neither read settings nor asked a proxy: no run of this program makes one.',
  },
  {
    file: 'shared/verdict/causes/proxy-unreachable.ts',
    from: "'-'",
    to: '""',
    why: 'A proxy without a name stands only in reports that neither read settings nor asked a proxy: no run of this program makes one.',
  },
  {
    file: 'shared/verdict/causes/retired-protocol.ts',
    from: 'evidence.at >= found.forAll',
    to: 'evidence.at > found.forAll',
    why: 'An instant is longer than a day and never equals one.',
  },
  {
    file: 'shared/verdict/causes/route-unstable.ts',
    from: 'incident || isToldOf(facts, flaky)',
    to: 'true',
    why: 'One word of one door opens the gate only where an app of the person uses it: otherwise it leans either way.',
  },
  {
    file: 'shared/verdict/causes/server-certificate-expired.ts',
    from: "clock.value === 'bad'",
    to: 'false',
    why: 'A clock that is wrong comes first, with the same certificates, and closes the gate.',
  },
  {
    file: 'shared/verdict/causes/server-certificate-expired.ts',
    from: "'no'",
    to: '""',
    why: 'The sentence asks for “yes”, and takes everything else as no.',
  },
  {
    file: 'shared/verdict/causes/slow-line.ts',
    from: "slow.value !== 'slow'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/tenant-restrictions.ts',
    from: "value !== 'found'",
    to: 'false',
    why: 'The gate drops a finding whose only sign does not speak for a fault.',
  },
  {
    file: 'shared/verdict/causes/tls-inspection.ts',
    from: "found.kind === 'antivirus'",
    to: 'false',
    why: 'For the same failures antivirus-mail-shield comes first, and stops this one.',
  },
  {
    file: 'shared/verdict/causes/provider-routes.ts',
    from: "'no'",
    to: '""',
    why: 'Every sentence with it asks for “yes”, and takes everything else as no.',
  },
];
