import { startDeadline } from './deadline.ts';
import { notRead, type Reading } from './reading.ts';

/** The system is asked again after this time: networks change while the app is open. */
const FRESH_MS = 10_000;

/**
 * How long a verdict waits for one of the system's tools, milliseconds. A healthy one needs tens; one that is slower than
 * this is "not read" for who asked, and goes on for who asks later.
 */
export const PATIENCE_MS = 3000;

/** One answer for everybody who asks within a while. Never rejects as long as `ask` does not. */
export function patient<T>(
  what: string,
  ask: () => Promise<Reading<T>>,
  patienceMs = PATIENCE_MS,
): () => Promise<Reading<T>> {
  let answer: Promise<Reading<T>> | undefined;
  let until = 0;
  return () => {
    if (answer === undefined || performance.now() > until) {
      until = performance.now() + FRESH_MS;
      const asked = ask();
      const first = inTime(what, asked, patienceMs);
      answer = first;
      // What came late is there for who asks later.
      void asked.then(
        () => {
          if (answer === first) answer = asked;
        },
        () => {},
      );
    }
    return answer;
  };
}

/** The reading, or `not-read` after so many milliseconds. */
export function inTime<T>(
  what: string,
  reading: Promise<Reading<T>>,
  patienceMs: number,
): Promise<Reading<T>> {
  return new Promise((resolve, reject) => {
    const callOff = startDeadline(patienceMs, () => resolve(notRead(what, 'timed-out')));
    reading.then((value) => {
      callOff();
      resolve(value);
    }, reject);
  });
}
