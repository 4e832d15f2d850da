import { useState } from 'react';
import type { ReportFormat } from '../../../shared/ipc/schema.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { Subject } from '../../app/app-store.ts';
import { useMain } from '../../app/main-context.tsx';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { BackButton } from '../../ui/back-button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDiagnosis } from '../diagnose/use-diagnosis.ts';
import { HandOver } from './hand-over.tsx';
import { LevelChoice, levels, levelsFrom } from './level-choice.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useCounts, usePreview } from './use-renderings.ts';
import './report.css';

const formats: readonly ReportFormat[] = ['html', 'pdf', 'json', 'markdown'];

/** Preview of exactly what leaves this computer, how much is taken out of it, and the ways to hand it over. */
export function ReportScreen({ of }: { of: Subject }) {
  const { t } = useMessages();
  const back = useApp((state) => state.back);
  const { report, reportId } = useDiagnosis(of) ?? {};
  return (
    <div className="report-screen">
      <header>
        <BackButton onPress={back}>{t('window.report.back')}</BackButton>
        <h1>{t('window.report.title')}</h1>
        <p className="soft">{t('window.report.lead')}</p>
      </header>
      {report && reportId !== undefined ? (
        <ReportColumns key={reportId} report={report} reportId={reportId} />
      ) : (
        <EmptyState>{t('window.report.none')}</EmptyState>
      )}
    </div>
  );
}

function ReportColumns({ report, reportId }: { report: Report; reportId: string }) {
  const { t, bytes } = useMessages();
  const main = useMain();
  const settings = useApp((state) => state.settings);
  const already = report.redaction.level;
  const fixed = settings.fixed.includes('redactionLevel');
  const [format, setFormat] = useState<ReportFormat>('html');
  const [chosen, setChosen] = useState(settings.values.redactionLevel);
  const wanted = fixed ? settings.values.redactionLevel : chosen;
  const level = levels.indexOf(wanted) < levels.indexOf(already) ? already : wanted;
  const preview = usePreview(main, reportId, format, level);
  const counts = useCounts(
    main,
    reportId,
    (fixed ? [level] : levelsFrom(already)).filter((one) => one !== 'none'),
  );
  return (
    <div className="report-columns">
      <div className="report-side">
        <Card>
          <LevelChoice value={level} onChange={setChosen} already={already} fixed={fixed} counts={counts} />
          {level === 'none' && <Notice kind="warning">{t('window.report.warning')}</Notice>}
        </Card>
        <Card>
          <HandOver reportId={reportId} format={format} level={level} helpdesk={settings.helpdesk} />
        </Card>
      </div>
      <Card className="preview-card">
        <section className="preview" aria-label={t('window.report.preview')}>
          <div className="preview__head">
            <Choice
              label={t('window.report.form')}
              value={format}
              onChange={setFormat}
              options={formats.map((value) => ({ value, label: t(`window.report.form.${value}`) }))}
            />
            <p className="soft small">
              {t(`window.report.form-hint.${format}`)}
              {preview.status === 'shown' &&
                preview.shown.format !== 'pdf' &&
                ` ${bytes(preview.shown.rendering.bytes)}`}
            </p>
          </div>
          <ReportPreview preview={preview} />
        </section>
      </Card>
    </div>
  );
}
