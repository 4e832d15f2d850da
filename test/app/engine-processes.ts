import type { ElectronApplication } from '@playwright/test';

/** Process ids of the engine, as the app itself lists them. */
export const enginePids = (app: ElectronApplication): Promise<number[]> =>
  app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type, serviceName }) => type === 'Utility' && serviceName === 'Mailpath engine')
      .map(({ pid }) => pid),
  );
