/**
 * Graph's words for the state of an issue, in small letters (protocols.md 8.2; documentation writes camelCase, live payloads
 * PascalCase). Closed is closed, whatever `isResolved` says beside it.
 */
export const graphStatuses: Readonly<Record<string, 'open' | 'closed'>> = {
  investigating: 'open',
  reported: 'open',
  confirmed: 'open',
  servicedegradation: 'open',
  serviceinterruption: 'open',
  restoringservice: 'open',
  extendedrecovery: 'open',
  verifyingservice: 'open',
  investigationsuspended: 'open',
  serviceoperational: 'closed',
  servicerestored: 'closed',
  resolved: 'closed',
  resolvedexternal: 'closed',
  mitigated: 'closed',
  mitigatedexternal: 'closed',
  falsepositive: 'closed',
  postincidentreviewpublished: 'closed',
};

/** "Mitigated - …", "[Resolved] …": a title that says that it is over (providers.md 1, rule 13). */
export const closedTitle = /^\W{0,3}(?:mitigated|resolved|restored|recovered)\b\W/i;
