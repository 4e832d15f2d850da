import type { Ground, Verdict } from '../../../shared/model/verdict.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import type { Check } from '../../../shared/report/view/checks.ts';
import { useMessages } from '../../messages/messages.tsx';
import { CheckItem } from './check-item.tsx';
import { checksBehind, hasFailed } from './evidence-checks.ts';
import { FirstOf } from './first-of.tsx';
import { LazyDisclosure } from './lazy-disclosure.tsx';

const FIRST = 20;

interface EvidencePartProps {
  verdict: Verdict;
  checks: ReadonlyMap<string, Check>;
}

/** What speaks for the verdict, what against it, what is missing and what was noticed beside it. */
export function EvidencePart({ verdict, checks }: EvidencePartProps) {
  const { t } = useMessages();
  const notes = verdict.notes.map(({ text }) => ({ text, observations: [] }));
  return (
    <>
      <EvidenceList kind="because" items={verdict.because} checks={checks} />
      <EvidenceList kind="against" items={verdict.against} checks={checks}>
        {verdict.because.length > 0 && t('window.why.against-none')}
      </EvidenceList>
      <EvidenceList kind="missing" items={verdict.missing} checks={checks} />
      <EvidenceList kind="notes" items={notes} checks={checks} />
    </>
  );
}

const signs = { because: '+', against: '−', missing: '?', notes: '·' } as const;

interface EvidenceListProps {
  kind: keyof typeof signs;
  items: readonly Ground[];
  checks: ReadonlyMap<string, Check>;
  /** What is said when there is none. */
  children?: string | false;
}

function EvidenceList({ kind, items, checks, children }: EvidenceListProps) {
  const { t } = useMessages();
  if (items.length === 0 && !children) return null;
  return (
    <section className="evidence" data-kind={kind}>
      <h2>{t(`report.heading.${kind}`)}</h2>
      {items.length === 0 && <p className="soft">{children}</p>}
      <ul>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences may repeat, and keep their order
          <li key={at}>
            <span className="evidence__sign" aria-hidden="true">
              {signs[kind]}
            </span>
            <div>
              <p dir="auto">{safeText(item.text, 800)}</p>
              <BehindIt evidence={item} checks={checks} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BehindIt({ evidence, checks }: { evidence: Ground; checks: ReadonlyMap<string, Check> }) {
  const { t } = useMessages();
  if (evidence.observations.length === 0) return null;
  const behind = checksBehind(evidence, checks);
  if (behind.length === 0) return <p className="soft small">{t('window.why.not-there')}</p>;
  const failed = behind.filter(hasFailed).length;
  const id = failed === 0 ? 'window.why.behind' : 'window.why.behind-failed';
  return (
    <LazyDisclosure title={<span className="soft small">{t(id, { count: behind.length, failed })}</span>}>
      {() => (
        <FirstOf items={behind} first={FIRST}>
          {(shown) =>
            shown.map(({ check, observations }) => (
              <CheckItem key={check.id} check={check} observations={observations} />
            ))
          }
        </FirstOf>
      )}
    </LazyDisclosure>
  );
}
