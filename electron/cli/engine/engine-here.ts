import type { NetworkProfile } from '../../engine/net/network-profile.ts';
import type { Engine, EngineListener, EngineRun } from './engine.ts';

/** Measures in this process: in the engine's own, and on networks that are no computer's. */
export function engineHere(profile: () => NetworkProfile | Promise<NetworkProfile>): Engine {
  const abort = new AbortController();
  let ended = false;
  async function run({ request, policy, startedAt }: EngineRun, listener: EngineListener): Promise<void> {
    const [{ diagnose }] = await Promise.all([
      import('../../engine/diagnose.ts'),
      import('../language.ts').then(({ loadVerdictLanguage }) => loadVerdictLanguage(request.locale)),
    ]);
    await diagnose({
      ...{ request, policy, startedAt, profile: await profile(), signal: abort.signal },
      onEvent: (event) => ended || listener.event(event),
    });
  }
  return {
    start(asked, listener) {
      run(asked, listener).catch((error: unknown) => {
        const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
        if (!ended) listener.failed(why);
      });
    },
    cancel: () => abort.abort(),
    end() {
      ended = true;
      abort.abort();
    },
  };
}
