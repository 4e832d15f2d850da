/** The name of our test runner, and of its options among Stryker's. */
export const oneProcess = 'one-process';

export interface OneProcessOptions {
  /** Files of the project, in the order in which they are tried. */
  specs: readonly string[];
  /** Names (`HostedTest.id`) of tests that are left out. */
  without: readonly string[];
  /** So many seconds of a processor go into a change at most; one that no test has noticed by then survives. */
  secondsEach: number;
  /** How many of all mutants are tried, from 0 to 1; which ones is random, and always the same for the same seed. */
  share: number;
  seed: number;
  /**
   * Whether the code keeps what it made at first use: then a change is only met by code that was read anew, and by whichever
   * test comes first.
   */
  fresh: boolean;
  /** After this time (milliseconds of the epoch) no further one is tried. */
  until: number;
}
