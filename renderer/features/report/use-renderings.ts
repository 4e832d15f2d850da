import { useEffect, useState } from 'react';
import type { MailpathSurface, Rendering, ReportFormat } from '../../../shared/ipc/schema.ts';
import type { RedactionLevel } from '../../../shared/model/report.ts';

export type Preview =
  | { status: 'loading'; last?: Shown }
  | { status: 'shown'; shown: Shown }
  | { status: 'gone' };

export interface Shown {
  format: ReportFormat;
  level: RedactionLevel;
  rendering: Rendering;
}

/** The report as it would leave, rendered anew by main for each form and level. The last one stays until the next is there. */
export function usePreview(
  main: MailpathSurface,
  reportId: string,
  format: ReportFormat,
  level: RedactionLevel,
): Preview {
  const [preview, setPreview] = useState<Preview>({ status: 'loading' });
  useEffect(() => {
    let wanted = true;
    setPreview((before) => {
      const last =
        before.status === 'shown' ? before.shown : before.status === 'loading' ? before.last : undefined;
      return { status: 'loading', ...(last && { last }) };
    });
    main.report
      .render({ reportId, format, level })
      .then(
        (rendering): Preview =>
          'status' in rendering
            ? { status: 'gone' }
            : { status: 'shown', shown: { format, level, rendering } },
      )
      .catch((): Preview => ({ status: 'gone' }))
      .then((next) => wanted && setPreview(next));
    return () => {
      wanted = false;
    };
  }, [main, reportId, format, level]);
  return preview;
}

export type Counts = Partial<Record<RedactionLevel, Record<string, number>>>;

/** How many values each level replaces, by class: the difference between the levels, before one is chosen. */
export function useCounts(
  main: MailpathSurface,
  reportId: string,
  levels: readonly RedactionLevel[],
): Counts {
  const [counts, setCounts] = useState<Counts>({});
  const wantedLevels = levels.join(' ');
  useEffect(() => {
    let wanted = true;
    setCounts({});
    for (const level of wantedLevels.split(' ') as RedactionLevel[]) {
      // The shortest form: the counts are the same in each.
      main.report
        .render({ reportId, format: 'markdown', level })
        .then((rendering) => {
          if (wanted && !('status' in rendering)) {
            setCounts((known) => ({ ...known, [level]: rendering.replaced }));
          }
        })
        // The preview says when a report is gone.
        .catch(() => undefined);
    }
    return () => {
      wanted = false;
    };
  }, [main, reportId, wantedLevels]);
  return counts;
}
