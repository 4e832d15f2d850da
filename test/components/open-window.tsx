import { render } from 'vitest-browser-react';
import { App } from '../../renderer/app/app.tsx';
import type { InitialState, StartResult } from '../../shared/ipc/schema.ts';
import { ipc } from '../../shared/ipc/schema.ts';
import { mainDouble } from '../doubles/main-double.ts';
import { type Answers, ordinarySettings } from './show.tsx';

interface Opening {
  initial?: Partial<InitialState>;
  answers?: Answers;
  start?: () => StartResult | Promise<StartResult>;
}

/** The whole window over a double of main that starts a run when it is asked. */
export async function openWindow({ initial, answers = {}, start }: Opening = {}) {
  const main = mainDouble(ipc, {
    ...answers,
    run: {
      start: start ?? (() => ({ status: 'started', runId: 'r1' })),
      cancel: () => undefined,
      ...answers.run,
    },
  });
  await render(
    <App
      main={main.surface}
      initial={{
        settings: ordinarySettings,
        address: 'ana.martin@contoso.com',
        platform: 'windows',
        version: '0.1.0',
        historyCount: 0,
        updates: { status: 'not-looked' },
        ...initial,
      }}
    />,
  );
  const asked = (channel: string) =>
    main.asked.filter((one) => one.channel === `mailpath:${channel}`).map(({ payload }) => payload);
  return { main, asked };
}
