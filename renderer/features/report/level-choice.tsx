import type { RedactionLevel } from '../../../shared/model/report.ts';
import { type MessageId, useMessages } from '../../messages/messages.tsx';
import { FixedNote } from '../../ui/fixed-note.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import type { Counts } from './use-renderings.ts';

export const levels: readonly RedactionLevel[] = ['none', 'standard', 'strict'];

/** Levels that take out no less than the report has lost already: what is gone does not come back. */
export const levelsFrom = (already: RedactionLevel) => levels.slice(levels.indexOf(already));

interface LevelChoiceProps {
  value: RedactionLevel;
  onChange: (level: RedactionLevel) => void;
  /** What the report itself lost before it came here. */
  already: RedactionLevel;
  fixed: boolean;
  counts: Counts;
}

/** What is taken out of the report, with the effect of each level beside it. */
export function LevelChoice({ value, onChange, already, fixed, counts }: LevelChoiceProps) {
  const { t } = useMessages();
  return (
    <div className="level-choice">
      <RadioList
        label={t('window.report.level')}
        value={value}
        onChange={onChange}
        isDisabled={fixed}
        options={(fixed ? [value] : levelsFrom(already)).map((level) => ({
          value: level,
          label: t(`window.report.level.${level}`),
          hint: (
            <>
              {t(`window.report.level-hint.${level}`)} <Effect level={level} replaced={counts[level]} />
            </>
          ),
        }))}
      />
      {fixed && <FixedNote>{t('window.settings.fixed')}</FixedNote>}
      {!fixed && already !== 'none' && <p className="soft small">{t('window.report.already')}</p>}
    </div>
  );
}

const classes: Readonly<Record<string, MessageId>> = {
  person: 'report.run.replaced.person',
  host: 'report.run.replaced.host',
  ip: 'report.run.replaced.ip',
  mac: 'report.run.replaced.mac',
  path: 'report.run.replaced.path',
  secret: 'report.run.replaced.secret',
};

/** What the level takes out of this very report. */
function Effect({
  level,
  replaced,
}: {
  level: RedactionLevel;
  replaced: Record<string, number> | undefined;
}) {
  const { t, list } = useMessages();
  if (level === 'none' || !replaced) return null;
  const parts = Object.entries(replaced).flatMap(([name, count]) => {
    const id = classes[name];
    return id === undefined || count === 0 ? [] : [t(id, { count })];
  });
  return (
    <strong className="level-effect">
      {parts.length === 0
        ? t('window.report.effect-nothing')
        : t('window.report.effect', { list: list(parts) })}
    </strong>
  );
}
