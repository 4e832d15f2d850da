/**
 * What the fields of a report mean, for those who read it with tools. Keys are paths in the schema: `.` between fields,
 * `[]` for the items of an array, `{}` for the values of a record.
 */
export const reportDescriptions: Readonly<Record<string, string>> = {
  '': 'A Mailpath report: what was measured on the way from one computer to one mailbox, and the verdict. The observations suffice to judge it again.',
  schema:
    'Kind and version of this document. A change that a reader of version 1 would misread raises the number; added fields do not.',
  id: 'Random id of this run.',
  tool: 'What made the report; of a file that was handed in (handedIn), what judged it again.',
  startedAt:
    'Start of the run by the clock of the computer, UTC. The clock itself may be wrong: see clockOffsetMs of the observations.',
  durationMs: 'Length of the run in milliseconds.',
  request: 'What the person asked.',
  'request.address':
    'The mail address as typed. Absent when only a domain was given. Its local part is never sent to any server.',
  'request.domain': 'Domain of the mailbox in A-labels, lower case.',
  'request.failing': 'Apps that the person says do not work.',
  'request.working': 'Apps that the person says work with the same account.',
  'request.errorText':
    'Error text that the person pasted, without passwords, codes and tokens. Only with keepErrorText; reports of before 2026-12 have it without.',
  'request.keepErrorText': 'The person allowed that the text is kept in the report.',
  'request.budgetMs': 'Time that the run was given, in milliseconds.',
  'request.locale': 'Language of the sentences in this report (BCP 47).',
  timing: 'When the verdict stood, in milliseconds from the start.',
  'timing.firstVerdictMs': 'The first verdict that the rest of the plan could not overturn.',
  'timing.confirmedMs': 'The verdict after all repeats.',
  'timing.totalMs': 'End of the last probe.',
  verdict: 'Whose side the fault is on, and why.',
  'verdict.outcome': 'Where the fault is; fixes side and exit code.',
  'verdict.side':
    'local: this computer, its network, line, organisation or account. provider: the mail provider.',
  'verdict.cause': 'Stable id of the cause; docs/causes/<cause>.md says what the helpdesk does about it.',
  'verdict.confidence':
    'From 0 to 1. Below 0.5 the outcome is inconclusive; below 0.8 the headline says "looks like".',
  'verdict.strength':
    'How much the evidence carries: proof, strong, fair or hint. The confidence follows from it.',
  'verdict.status':
    'early: nothing that was still out could overturn it, or the run was cut off; confirmed: the plan ended.',
  'verdict.headline': 'The first line that a person reads.',
  'verdict.seen': 'What was seen, in one sentence.',
  'verdict.affected': 'Routes and apps that are affected.',
  'verdict.working': 'Routes and apps that work.',
  'verdict.because': 'Evidence for the verdict, with the ids of its observations.',
  'verdict.against': 'Evidence against it.',
  'verdict.missing': 'What was not found out and would change or settle it.',
  'verdict.notes': 'Causes that were noticed but are not the verdict.',
  'verdict.advice': 'What to do and what not to do, for the person and for the helpdesk.',
  'verdict.stop': 'Where on the path the way breaks.',
  'verdict.opens': 'What one click can open to mend it.',
  'verdict.asksElsewhere': 'Mail on a phone without Wi-Fi would settle it.',
  'verdict.leaning': 'Of an inconclusive verdict: the side that the evidence points to.',
  facts: 'Each fact the verdict rests on, by name: a closed word and the ids of the observations behind it.',
  handedIn:
    'Present in a report that was opened from a file and handed on: verdict, facts, drift and tool are then of the Mailpath that judged the file again without measuring, and this is what the file said itself. Unchecked words of whoever made it.',
  drift: 'Answers of proven hosts that fit no expectation. They accuse nobody: endpoints change.',
  observations:
    'What was measured, one entry a try. Judgement reads nothing else but request, startedAt and policy.',
  'observations[].id':
    'Unique in the report: the probe, with @address where one probe looks at several and #2, #3 for repeats.',
  'observations[].probe': 'Id of the planned probe.',
  'observations[].kind': 'Kind of the probe; decides the shape of data.',
  'observations[].stage': 'Where on the path the probe stands.',
  'observations[].route': 'The way into the mailbox that the probe tried.',
  'observations[].try': '1 for the first try; repeats use new sockets.',
  'observations[].startedAt': 'Start of this try, UTC.',
  'observations[].durationMs': 'Length of this try in milliseconds.',
  'observations[].status': 'not-run and not-applicable are no failures, and never count as passed.',
  'observations[].failure': 'With status failed: a code of the closed vocabulary, and scrubbed text.',
  'observations[].reason': 'With status not-run or not-applicable: why.',
  'observations[].blockedBy': 'With reason dependency-failed: the observation that failed.',
  'observations[].data': 'What was observed; absent when the probe did not run, or broke.',
  environment: 'The computer and the conditions of the run.',
  'environment.hostname': 'Name of the computer.',
  'environment.utcOffsetMinutes': 'Offset of local time from UTC in minutes, east positive.',
  'environment.dnsServers':
    'Resolvers that the computer is set up with; absent when the system could not be asked.',
  'environment.publicRootsReplaced':
    'True when MAILPATH_PUBLIC_ROOTS named the roots that count as public: a simulated Internet.',
  'environment.extraRoots': 'Number of roots of NODE_EXTRA_CA_CERTS: trusted, but not public.',
  redaction: 'What was taken out of this report.',
  'redaction.level': 'none, standard or strict.',
  'redaction.replaced': 'How many different values were replaced, by kind.',
  cutShort: 'Set when the run ended before its plan: stopped by the person, or by the time it was given.',
};

/** What each redaction class means, for the descriptions of string fields. */
export const classDescriptions = {
  public: 'kept at every level',
  host: 'host or domain: kept at standard, replaced at strict unless it is a provider’s own',
  person: 'names a person or computer: replaced at standard and strict',
  ip: 'address: private and own ones replaced at standard, all at strict, the kind kept as in "ip-1 (private)"',
  path: 'path on this computer: home folder replaced at standard, all of it at strict',
  secret: 'removed at standard and strict',
  text: 'free text: addresses, names, home folders and secrets in it are replaced at standard and strict',
} as const;
