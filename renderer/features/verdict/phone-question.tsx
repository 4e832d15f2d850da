import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import './person-question.css';

interface PhoneQuestionProps {
  onAnswer: (answer: 'works' | 'fails') => void;
}

/** What would settle it, and a person alone can try. */
export function PhoneQuestion({ onAnswer }: PhoneQuestionProps) {
  const { t } = useMessages();
  return (
    <div className="person-question">
      <p className="person-question__words">{t('window.verdict.phone')}</p>
      <div className="row">
        <Button onPress={() => onAnswer('works')}>{t('window.verdict.phone-works')}</Button>
        <Button onPress={() => onAnswer('fails')}>{t('window.verdict.phone-fails')}</Button>
      </div>
    </div>
  );
}
