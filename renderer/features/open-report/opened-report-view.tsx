import type { OpenedReport } from '../../../shared/ipc/schema.ts';
import type { HandedIn } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { BackButton } from '../../ui/back-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DiagnosisView } from '../diagnose/diagnosis-view.tsx';
import { SideTag } from '../history/side-tag.tsx';
import { verdictDifferences } from './verdict-differences.ts';

/** A report in the same pictures as a run of one's own, with what must be known of it first. Nothing can be tried again. */
export function OpenedReportView({ opened }: { opened: OpenedReport }) {
  const { t } = useMessages();
  const show = useApp((state) => state.show);
  const setOpened = useApp((state) => state.setOpened);
  const close = () => {
    setOpened();
    if (!opened.foreign) show({ name: 'history' });
  };
  return (
    <div className="opened">
      {!opened.foreign && <BackButton onPress={close}>{t('window.history.back')}</BackButton>}
      <Banner opened={opened} onClose={close} />
      <DiagnosisView of="opened" />
    </div>
  );
}

/** An answer of Mailpath, or the words of whoever made a file, which name no side. */
type Said = Verdict | HandedIn['verdict'];

interface BannerProps {
  opened: OpenedReport;
  onClose: () => void;
}

function Banner({ opened: { report, foreign, judgedAgain }, onClose }: BannerProps) {
  const { t, date } = useMessages();
  const address = safeText(report.request.address ?? report.request.domain, 120);
  const when = date(report.startedAt);
  const then = report.handedIn?.verdict ?? report.verdict;
  const differences = judgedAgain ? verdictDifferences(then, judgedAgain) : [];
  return (
    <div className="opened__banner">
      <Notice
        title={t('window.open.banner', { address })}
        actions={
          foreign ? (
            <Button size="small" onPress={onClose}>
              {t('window.open.another')}
            </Button>
          ) : undefined
        }
      >
        <p>{t(foreign ? 'window.open.banner-when' : 'window.open.banner-own', { when })}</p>
        {foreign && <p>{t('report.handed-in')}</p>}
        {foreign && <p>{t(`window.open.banner-level.${report.redaction.level}`)}</p>}
        {judgedAgain && differences.length === 0 && <p>{t('window.open.same')}</p>}
      </Notice>
      {judgedAgain && differences.length > 0 && (
        <TwoAnswers then={then} today={judgedAgain} differences={differences} />
      )}
    </div>
  );
}

interface TwoAnswersProps {
  then: Said;
  today: Verdict;
  differences: ReturnType<typeof verdictDifferences>;
}

function TwoAnswers({ then, today, differences }: TwoAnswersProps) {
  const { t, list } = useMessages();
  return (
    <Notice kind="warning" title={t('window.open.differs')}>
      <div className="opened__banner">
        <p>
          {t('window.open.differs-in', {
            list: list(differences.map((id) => t(`window.open.differs-in.${id}`))),
          })}
        </p>
        <div className="two-answers">
          <Answer
            title={t('side' in then ? 'window.open.said-then' : 'report.heading.sender')}
            verdict={then}
          />
          <Answer title={t('window.open.say-today')} verdict={today} />
        </div>
      </div>
    </Notice>
  );
}

function Answer({ title, verdict }: { title: string; verdict: Said }) {
  const { t, number } = useMessages();
  const headline = safeText(verdict.headline, 200);
  return (
    <div>
      <span className="soft small">{title}</span>
      {'side' in verdict ? (
        <>
          <SideTag verdict={verdict} />
          <strong dir="auto">{headline}</strong>
        </>
      ) : (
        <>
          <span className="soft small">{t('report.sender.about')}</span>
          <code dir="auto">{headline}</code>
        </>
      )}
      <span className="soft small">
        <code>{safeText(verdict.cause, 64)}</code> · {number(Math.round(verdict.confidence * 100))} %
      </span>
    </div>
  );
}
