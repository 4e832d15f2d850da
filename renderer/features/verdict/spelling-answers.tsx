import { safeText } from '../../../shared/report/safe-text.ts';
import type { SpellingQuestion } from '../../../shared/report/view/spelling-question.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import './person-question.css';

interface SpellingAnswersProps {
  question: SpellingQuestion;
  /** The domain that was meant, or nothing when the one that was typed is right. */
  onAnswer: (meant?: string) => void;
}

/** A domain that nobody knows: one press for each name that may have been meant, and one to insist. */
export function SpellingAnswers({ question, onAnswer }: SpellingAnswersProps) {
  const { t } = useMessages();
  return (
    <div className="person-question">
      <p className="person-question__words">
        {t('window.verdict.spelling', { domain: safeText(question.domain, 253) })}
      </p>
      <div className="row">
        {question.nearNames.map((name, at) => (
          <Button key={name} variant={at === 0 ? 'primary' : 'secondary'} onPress={() => onAnswer(name)}>
            {t('window.verdict.spelling-meant', { domain: safeText(name, 253) })}
          </Button>
        ))}
        <Button onPress={() => onAnswer()}>{t('window.verdict.spelling-right')}</Button>
      </div>
    </div>
  );
}
