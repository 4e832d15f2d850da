import { safeText } from '../../../shared/report/safe-text.ts';
import { spellingQuestion } from '../../../shared/report/view/spelling-question.ts';
import type { Subject } from '../../app/app-store.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Diagnosis } from '../diagnose/use-diagnosis.ts';
import { Advice } from './advice.tsx';
import { Apps } from './apps.tsx';
import { HelpdeskCard } from './helpdesk-card.tsx';
import { KeepWatching } from './keep-watching.tsx';
import { PhoneQuestion } from './phone-question.tsx';
import { ExternalRefused, Published, RightNow, useExternal } from './right-now.tsx';
import { SpellingAnswers } from './spelling-answers.tsx';
import './verdict-view.css';
import { leadingAction, statusWasRead, uncheckedCount } from './verdict-words.ts';
import { WhyLine } from './why-line.tsx';

interface VerdictViewProps {
  of: Subject;
  diagnosis: Diagnosis;
  /** Starts a run with what the person tried; absent where nothing can be tried. */
  onPhone?: ((answer: 'works' | 'fails') => void) | undefined;
  /** Starts a run at the domain that was meant, or at the same one when the person insists on it. */
  onSpelling?: ((meant?: string) => void) | undefined;
}

/** What to do, what not to do, which apps: everything below the answer that a person needs. */
export function VerdictMain({ of, diagnosis, onPhone, onSpelling }: VerdictViewProps) {
  const { t } = useMessages();
  const show = useApp((state) => state.show);
  const platform = useApp((state) => state.initial.platform);
  const { open, refused } = useExternal();
  const { verdict, report, readOnly } = diagnosis;
  if (!verdict) return null;
  const { leaning, opens } = verdict;
  const page = readOnly || platform === 'linux' || opens === 'sign-in-page' ? undefined : opens;
  const spelling = report && spellingQuestion(verdict, report.request);
  return (
    <>
      <Card title={t('window.verdict.do')}>
        <div className="stack">
          <Advice verdict={verdict} />
          {page && (
            <div>
              <Button onPress={() => open({ kind: 'system-settings', page })}>
                {t(`window.verdict.open-settings.${page}`)}
              </Button>
            </div>
          )}
          {!readOnly && opens === 'sign-in-page' && (
            <div>
              <Button onPress={() => open({ kind: 'network-sign-in' })}>
                {t('window.verdict.open-network-sign-in')}
              </Button>
            </div>
          )}
          {refused && <ExternalRefused />}
          {!readOnly && <KeepWatching verdict={verdict} />}
          {onSpelling && spelling ? (
            <SpellingAnswers question={spelling} onAnswer={onSpelling} />
          ) : (
            onPhone && verdict.asksElsewhere && <PhoneQuestion onAnswer={onPhone} />
          )}
          {verdict.outcome === 'inconclusive' && verdict.missing.length > 0 && (
            <div className="settle">
              <h3>{t('window.verdict.settle')}</h3>
              <ul className="settle__list">
                {verdict.missing.map(({ text }) => (
                  <li key={text}>{safeText(text, 600)}</li>
                ))}
              </ul>
              {leaning && (leaning.side === 'provider' || leaning.side === 'local') && (
                <p className="soft">{t(`report.verdict.leaning.${leaning.side}`)}</p>
              )}
            </div>
          )}
          <WhyLine
            verdict={verdict}
            unchecked={report && uncheckedCount(report.observations)}
            onPress={() => show({ name: 'why', of })}
          />
        </div>
      </Card>
      {verdict.outcome !== 'healthy' && (verdict.affected.length > 0 || verdict.working.length > 0) && (
        <Card title={t('window.verdict.apps')}>
          <Apps verdict={verdict} />
        </Card>
      )}
      {verdict.notes.length > 0 && (
        <Card title={t('window.verdict.notes')}>
          <ul className="settle__list">
            {verdict.notes.map(({ text }) => (
              <li key={text}>{safeText(text, 600)}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** Beside it: what works right now, the helpdesk, what the provider publishes. */
export function VerdictAside({ of, diagnosis }: Omit<VerdictViewProps, 'onPhone' | 'onSpelling'>) {
  const { verdict, report, reportId, observations, meanwhile, readOnly } = diagnosis;
  if (!verdict) return null;
  const broken = verdict.outcome !== 'healthy';
  const web = broken && !readOnly && meanwhile;
  // A question to the person comes before the helpdesk.
  const asked = !readOnly && report && spellingQuestion(verdict, report.request);
  const leading = !asked && leadingAction(verdict, meanwhile) === 'helpdesk';
  const published = meanwhile && (meanwhile.incident || (verdict.side === 'provider' && !readOnly));
  return (
    <>
      {web && <RightNow meanwhile={web} verdict={verdict} />}
      <HelpdeskCard of={of} reportId={reportId} leading={leading} />
      {published && <Published meanwhile={meanwhile} read={statusWasRead(observations)} />}
    </>
  );
}
