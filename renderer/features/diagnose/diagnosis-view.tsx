import type { ReactNode } from 'react';
import type { Subject } from '../../app/app-store.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Card } from '../../ui/card.tsx';
import { PathPicture } from '../path/path-picture.tsx';
import { VerdictHead } from '../verdict/verdict-head.tsx';
import { VerdictAside, VerdictMain } from '../verdict/verdict-view.tsx';
import './diagnosis-view.css';
import { FindingsList } from './findings-list.tsx';
import { RunMeta, RunProgress } from './run-meta.tsx';
import { type Diagnosis, useDiagnosis } from './use-diagnosis.ts';

/** A diagnosis of the window or out of a file, read-only or live, in the same screens. */
export function DiagnosisView({ of }: { of: Subject }) {
  const diagnosis = useDiagnosis(of);
  return diagnosis ? <DiagnosisScreen of={of} diagnosis={diagnosis} title="" /> : null;
}

interface DiagnosisScreenProps {
  of: Subject;
  diagnosis: Diagnosis;
  /** While there is no headline. */
  title: string;
  /** Buttons beside the answer. */
  actions?: ReactNode;
  /** Between the answer and the picture: a run that was stopped, an engine that was lost. */
  notice?: ReactNode;
  /** Below what to do: a question whose answer would help. */
  question?: ReactNode;
  onPhone?: (answer: 'works' | 'fails') => void;
  onSpelling?: (meant?: string) => void;
}

/** Answer, picture, what to do: from the first moment of a run to its end, each thing in the place it keeps. */
export function DiagnosisScreen({
  of,
  diagnosis,
  title,
  actions,
  notice,
  question,
  onPhone,
  onSpelling,
}: DiagnosisScreenProps) {
  const { t } = useMessages();
  return (
    <div className="diagnosis-frame">
      <div className="diagnosis">
        <VerdictHead
          diagnosis={diagnosis}
          title={title}
          actions={actions}
          progress={<RunProgress diagnosis={diagnosis} />}
          meta={<RunMeta diagnosis={diagnosis} />}
        />
        {notice}
        <Card className="diagnosis__path">
          <h2 className="visually-hidden">{t('window.path.title')}</h2>
          <PathPicture diagnosis={diagnosis} />
        </Card>
        <div className="diagnosis__columns">
          <div className="diagnosis__main">
            <VerdictMain of={of} diagnosis={diagnosis} onPhone={onPhone} onSpelling={onSpelling} />
            {question}
            <FindingsList diagnosis={diagnosis} />
          </div>
          <div className="diagnosis__aside">
            <VerdictAside of={of} diagnosis={diagnosis} />
          </div>
        </div>
      </div>
    </div>
  );
}
