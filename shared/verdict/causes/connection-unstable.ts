import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';

/** Connections to anybody come and go (protocols.md 11.3, rule 33). */
export const connectionUnstable: Cause = {
  id: 'connection-unstable',
  layer: 'line',
  stop: 'network',
  explain({ stability, routes }) {
    if (stability.unrelated.length === 0 || stability.unstable.length < 3) return undefined;
    const spoken = routes.all.filter((one) => one.providerTries > 0);
    const values = {
      lost: stability.lost,
      tries: stability.tries,
      strangers: stability.unrelated.length,
      spoken: spoken.length > 0 ? 'yes' : 'no',
    };
    return {
      kind: 'local',
      outcome: 'network',
      strength: stability.unrelated.length >= 2 ? 'strong' : 'fair',
      values,
      because: [{ message: 'because.comes-and-goes', values, observations: stability.observations }],
      against: when(spoken.length > 0, {
        message: 'against.provider-speaks',
        observations: spoken.flatMap((one) => one.observations),
      }),
      signs: [stability],
      awaitsRepeats: true,
    };
  },
  note({ stability }) {
    if (stability.unstable.length < 2) return undefined;
    return { message: 'note.comes-and-goes', values: { lost: stability.lost, tries: stability.tries } };
  },
};
