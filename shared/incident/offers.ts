import { holdsPhrase, phrases, wordsOfClause } from './phrases.ts';

const modal = 'can|could|may|might|should|please|must';

/** Said of what works, whatever else stands there (providers.md 7.2). */
const surelyWorks = phrases([
  'not|never|neither be|been|being? affected|impacted|concerned|hit|touched|involved|subject',
  'unaffected|unimpacted|untouched|alternatively',
  'workable alternative',
  'an|as|good|the alternative|alternatives',
  'alternative|alternatives is|are',
  '^ at first',
  `${modal} still|also|instead|now|continue|to|keep|meanwhile|simply|just|be|able* use|used|using|utilize|utilise|leverage|switch|switched|toggle|revert|try|tried|choose|opt|rely|fall|bypass|circumvent`,
  `${modal} still|also|instead|now|be* turn|go to`,
  `${modal} still|also|instead|now* be reached`,
  'can|could also|only|still|instead? be viewed|seen|accessed|read|opened|reached|retrieved|found|sent',
  'can|could still|continue|again|now|instead|meanwhile',
  'still be? able|work|works|working|can|reach|use|open|opens|available|access|function|functions|get|gets|send|sends|receive|receives|possible|succeed|succeeds|connect|connects|fine|sync|syncs',
  'keep|keeps|kept|continue|continues|continued on? working|functioning|running',
  'keep|keeps|kept|continue|continues|continued on? to work|function|run',
  'keep|keeps|kept|continue|continues|continued on? to be available',
  'are|is|be|was|were all? fine|okay|ok|healthy|well|unharmed',
  'are|is|be|was|were all? back to normal',
  'are|is|be|was|were all? working|operating|functioning|performing|running fine|again|as|normally|well|properly|correctly',
  'have|has|find|see success',
  'can|may|might|could successfully',
  'work|works fine|well|normally|again|without|throughout|there',
  'work|works as usual|expected|normal|before|it',
  'no impact|problem|problems|issue|issues|effect|effects|trouble|error|errors to|on|for|with|in|when|over|through',
  'no email|emails|mail|mails|message|messages|data is|are|was|were|has|have|will',
  'without any? problem|problems|issue|issues|error|errors|trouble|impact|interruption|interruptions|downtime',
  'previously|earlier|initially|first identified|thought|believed|reported|listed',
  'has|have|had fully|now|since|all|mostly? recovered',
  'has|have|had fully|now|since|all|mostly? returned to normal',
  'has|have|had fully|now|since|all|mostly? come back',
  'is|are|was|were|been fully|now|all|again? recovered|restored|resolved|repaired|mitigated|fixed',
  'is|are all|now? back',
  '^ except|excluding|unless',
  '^ apart from',
  '^ other|rather than',
  '^ with the exception of',
  '^ instead of',
  'do|does|did not show|see|have|exhibit|experience|share|suffer|affect|impact|concern|touch|involve|extend|apply|include',
  'switching|moving|changing|going|upgrading|returning|reverting|toggling|rolling back? to',
  'up and running',
  'are|is all|fully? online|operational|functional|reachable|accessible|visible|viewable',
  'avoid|avoids the|this|it',
  'is|are|was|were|does|do|did|has|have|can|will not $',
  'other|others do|does|work|works',
  'other|others clients work',
  'other|others are|is not',
  'work around',
  'do|does not use',
  'do|does not rely|depend on',
  'do|does not go through',
  'use|uses another|other',
  'use|uses a different',
]);

/** "… and works": the last word, unless the one before it takes it back. */
const endsWell = phrases(['work|works $']);
const endsBadly = phrases([
  'not|nothing|never|hardly|only|to work|works $',
  'no longer work|works $',
  'none of it work|works $',
]);
const workaround = phrases(['workaround|workarounds']);
const noWorkaround = phrases([
  'no|any known? workaround|workarounds',
  'without a workaround',
  'not a workaround',
]);

/** A word that also stands in sentences about the fault: it counts where none tells of one. */
const mayWork = phrases([
  'still|meanwhile|instead|available|avoid|avoids|reachable|works|working|remain|remains|unharmed|succeed|succeeds|usable|operational|normal|advise|advised|recommend|recommends|recommended',
  'as usual|normal|expected|before',
  'as it should',
  'in the meantime',
  'should not',
  'work with|over|through|via|from|in|on',
  'work $',
  'can|could|may open|reach|access|get|connect|read|send',
  'can|could|may sign|log in',
  'can|could|may be opened|reached|accessed',
  'suggest|suggests|suggested to|that|using',
]);
/** "We work on it", "planned work", "fails to work". */
const notYet = phrases(['not|to|we|never|only|the|planned|scheduled work']);
const faults = phrases([
  'unable|fail|fails|failed|failing|failure|failures|error|errors|unavailable|inaccessible|unreachable|never|crash|crashes|crashed|crashing|stuck|hang|hangs|freeze|freezes|degraded|down|affected|impacted|hit|problem|problems|issue|issues|late|delay|delays|delayed|blank|refuse|refused|rejected|only',
  'can|could|may|might|will|do|does not',
  'not able|available|work|working',
  'out of reach',
  'no longer',
]);

/** "We recommend that affected users leverage the desktop client." */
const counsel = phrases([
  'recommend|recommends|recommended|recommending|recommendation|advise|advises|advised|advising|suggest|suggests|suggested|suggesting|encourage|encourages|encouraged|encouraging',
]);
const turnTo = phrases([
  'use|using|leverage|leveraging|utilize|utilizing|utilise|utilising|switch|access|connect|revert',
]);

/** Whether a clause tells what is well, or what to use instead. */
export function isOffer(clause: string): boolean {
  const words = wordsOfClause(clause);
  const has = (list: Parameters<typeof holdsPhrase>[0]) => holdsPhrase(list, words);
  if (has(counsel) && has(turnTo)) return true;
  if (has(workaround) && !has(noWorkaround)) return true;
  if (has(surelyWorks)) return true;
  if (has(endsWell) && !has(endsBadly)) return true;
  return has(mayWork) && !has(notYet) && !has(faults);
}
