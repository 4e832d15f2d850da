import { useEffect, useMemo, useRef, useState } from 'react';
import { useApp, useRun } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LiveLog } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RunNotKept } from '../keeping/keeping-notice.tsx';
import { currentStop, pathOf } from '../path/path-model.ts';
import { useTranscript } from '../path/use-transcript.ts';
import { leadingAction } from '../verdict/verdict-words.ts';
import { AppsQuestion } from './apps-question.tsx';
import { DiagnoseForm } from './diagnose-form.tsx';
import { DiagnosisScreen } from './diagnosis-view.tsx';
import { useRunDiagnosis } from './use-diagnosis.ts';
import type { Elsewhere, RunControl } from './use-run-control.ts';

/** Form, run and verdict: one screen that fills. */
export function DiagnoseScreen({ control }: { control: RunControl }) {
  const status = useRun((run) => run.status);
  return status === 'idle' ? <DiagnoseForm control={control} /> : <RunScreen control={control} />;
}

function RunScreen({ control }: { control: RunControl }) {
  const { t } = useMessages();
  const diagnosis = useRunDiagnosis();
  const status = useRun((run) => run.status);
  const reset = useRun((run) => run.reset);
  const address = useApp((state) => state.address);
  const setAddress = useApp((state) => state.setAddress);
  const [stopping, setStopping] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const { running, verdict, report, meanwhile } = diagnosis;
  // Ended by itself, or with its process because it did not: to the person who pressed Stop it is the same.
  const ended = useRun((run) => run.stopped === true);
  const stopped = ended || report?.cutShort === 'cancelled';
  const lost = status === 'lost' && !ended;
  const progress = useMemo(() => ({ ...diagnosis, stopped, lost }), [diagnosis, stopped, lost]);
  const transcript = useTranscript(progress);
  const obstacle = useRun((run) => run.obstacle);

  useEffect(() => {
    if (!running) setStopping(false);
  }, [running]);
  // The button that was pressed is gone: the focus goes to the headline, which tells what happens.
  useEffect(() => {
    if (status === 'starting') screen.current?.querySelector('h1')?.focus();
  }, [status]);

  const stop = () => {
    setStopping(true);
    control.stop();
  };
  const title = () => {
    if (status === 'lost') return t('window.diagnose.lost-headline');
    if (!diagnosis.plan) return t('window.diagnose.checking');
    const stop = currentStop(pathOf(diagnosis).stops);
    return t(`window.diagnose.checking.${stop ?? 'again'}`);
  };
  const onPhone = (elsewhere: Elsewhere) => void control.start({ elsewhere });
  const onSpelling = (meant?: string) => {
    // That of the run: a link may have filled in another one meanwhile.
    const asked = report?.request.address ?? address;
    setAddress(meant === undefined ? asked : withDomain(asked, meant));
    void control.start(meant === undefined ? { spelledRight: true } : {});
  };
  return (
    <div ref={screen}>
      <DiagnosisScreen
        of="run"
        diagnosis={diagnosis}
        title={title()}
        actions={
          running ? (
            <Button isPending={stopping} onPress={stop}>
              {t('window.diagnose.stop')}
            </Button>
          ) : (
            <>
              <Button variant="quiet" onPress={reset}>
                {t('window.diagnose.other')}
              </Button>
              <Button
                variant={
                  status === 'lost' || (verdict && leadingAction(verdict, meanwhile) === 'again')
                    ? 'primary'
                    : 'secondary'
                }
                onPress={() => void control.start()}
              >
                {t('window.diagnose.again')}
              </Button>
            </>
          )
        }
        notice={
          <>
            {obstacle && <RunNotKept obstacle={obstacle} />}
            {lost ? (
              <Notice kind="error" title={t('window.diagnose.lost-title')}>
                {t('window.diagnose.lost')}
              </Notice>
            ) : stopped ? (
              <Notice title={t('window.diagnose.stopped-title')}>{t('window.diagnose.stopped')}</Notice>
            ) : control.problem !== undefined ? (
              <Notice kind="warning" announce>
                {t(control.problem.sentence)}
              </Notice>
            ) : undefined}
          </>
        }
        question={
          !running && (verdict?.outcome === 'healthy' || verdict?.outcome === 'inconclusive') ? (
            <Card>
              <AppsQuestion />
            </Card>
          ) : undefined
        }
        {...(!running && { onPhone, onSpelling })}
      />
      <LiveLog label={t('window.path.log')} entries={transcript} />
    </div>
  );
}

/** The same name at another domain. */
const withDomain = (address: string, domain: string) =>
  address.includes('@') ? `${address.slice(0, address.lastIndexOf('@'))}@${domain}` : domain;
