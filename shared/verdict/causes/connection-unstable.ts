import { awaiting, type Cause, guesses } from '../cause.ts';

/** Connections to anybody come and go (protocols.md 11.3, rule 33). */
export const connectionUnstable: Cause = {
  id: 'connection-unstable',
  outranks: [...guesses, 'mail-service-unreachable', 'middlebox-breaks-tls'],
  explain({ stability, routes }) {
    if (stability.value !== 'unstable' || stability.unrelated.length === 0 || stability.unstable.length < 3)
      return undefined;
    const values = { lost: stability.lost, tries: stability.tries, strangers: stability.unrelated.length };
    return {
      outcome: 'network',
      confidence: stability.unrelated.length >= 2 ? 0.8 : 0.7,
      values,
      because: [{ message: 'because.comes-and-goes', values, observations: stability.observations }],
      against: routes.all.some((one) => one.providerTries > 0)
        ? [
            {
              message: 'against.provider-speaks',
              observations: routes.all
                .filter((one) => one.providerTries > 0)
                .flatMap((one) => one.observations),
            },
          ]
        : [],
      decidedBy: [stability],
      awaits: awaiting('control', 'route'),
      awaitsRepeats: true,
    };
  },
  note({ stability }) {
    if (stability.value !== 'unstable' || stability.unstable.length < 2) return undefined;
    return { message: 'note.comes-and-goes', values: { lost: stability.lost, tries: stability.tries } };
  },
};
