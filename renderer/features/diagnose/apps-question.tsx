import { placeOf } from '../../../shared/catalogue/client-places.ts';
import type { ClientId } from '../../../shared/model/client-ids.ts';
import { type Answers, noAnswers } from '../../app/app-store.ts';
import { useApp } from '../../app/stores.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import './apps-question.css';
import { clientsFor } from './clients.ts';
import { PastedWords } from './pasted-words.tsx';

/** The one optional question: one calm line, until somebody wants to say more. */
export function AppsQuestion() {
  const { t } = useMessages();
  const answers = useApp((state) => state.answers);
  const setAnswers = useApp((state) => state.setAnswers);
  const platform = useApp((state) => state.initial.platform);
  const { likely, more } = clientsFor(platform);
  const summary = useAnswerWords(answers);
  const moreAnswered = more.some((id) => answers.apps[id] !== undefined);
  return (
    <Disclosure
      className="question"
      title={t('window.diagnose.question')}
      aside={summary === '' ? t('window.diagnose.question-optional') : summary}
    >
      <div className="stack">
        <p className="soft">{t('window.diagnose.question-lead')}</p>
        <AppRows ids={likely} answers={answers} onChange={setAnswers} />
        <Disclosure title={t('window.diagnose.more-apps')} defaultExpanded={moreAnswered}>
          <AppRows ids={more} answers={answers} onChange={setAnswers} />
        </Disclosure>
        <TextArea
          label={t('window.diagnose.error-text')}
          hint={t('window.diagnose.error-text-hint')}
          value={answers.errorText}
          maxLength={4096}
          spellCheck="false"
          onChange={(errorText) => setAnswers({ ...answers, errorText })}
        />
        <PastedWords
          text={answers.errorText}
          keep={answers.keepErrorText}
          onKeep={(keepErrorText) => setAnswers({ ...answers, keepErrorText })}
        />
        {summary !== '' && (
          <div>
            <Button size="small" onPress={() => setAnswers(noAnswers)}>
              {t('window.diagnose.clear')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

interface AppRowsProps {
  ids: readonly ClientId[];
  answers: Answers;
  onChange: (answers: Answers) => void;
}

function AppRows({ ids, answers, onChange }: AppRowsProps) {
  const { t } = useMessages();
  const platform = useApp((state) => nodePlatform[state.initial.platform]);
  const options = [
    { value: 'fails', label: t('window.diagnose.app-fails'), tone: 'bad', mark: <Cross /> },
    { value: 'works', label: t('window.diagnose.app-works'), tone: 'ok', mark: <Tick /> },
    { value: 'unknown', label: t('window.diagnose.app-unknown') },
  ] as const;
  return (
    <ul className="app-rows">
      {ids.map((id) => {
        const app = t(`report.client.${id}`);
        return (
          <li key={id} className="app-rows__row" data-answer={answers.apps[id]}>
            <span className="app-rows__name">
              {app}
              <span className="app-rows__place">{t(`window.diagnose.place.${placeOf(id, platform)}`)}</span>
            </span>
            <Choice
              label={t('window.diagnose.app', { app })}
              options={options}
              value={answers.apps[id] ?? 'unknown'}
              onChange={(value) => onChange({ ...answers, apps: answered(answers.apps, id, value) })}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** As the catalogue calls the systems. */
const nodePlatform = { windows: 'win32', mac: 'darwin', linux: 'linux' } as const;

function answered(
  apps: Answers['apps'],
  id: ClientId,
  value: 'fails' | 'works' | 'unknown',
): Answers['apps'] {
  const { [id]: _before, ...rest } = apps;
  return value === 'unknown' ? rest : { ...rest, [id]: value };
}

/** What was answered, in one line; empty when nothing was. */
function useAnswerWords({ apps, errorText }: Answers): string {
  const { t } = useMessages();
  const said = Object.values(apps);
  const failing = said.filter((one) => one === 'fails').length;
  const working = said.filter((one) => one === 'works').length;
  const parts = [
    failing > 0 && t('window.diagnose.answered-failing', { count: failing }),
    working > 0 && t('window.diagnose.answered-working', { count: working }),
    errorText.trim() !== '' && t('window.diagnose.answered-text'),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

const Cross = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m4 4 8 8m0-8-8 8" />
  </svg>
);

const Tick = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m3.5 8.5 3 3 6-7" />
  </svg>
);
