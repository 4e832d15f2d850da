/**
 * Why this computer does not keep something, or does not let it be read. A state that people are told about, never a
 * defect; damage is none of these: what is damaged is put aside, and keeping goes on.
 */
export const obstacles = [
  /** No room on the disk, or none left to this person. */
  'full',
  /** The folder or the file may not be written, or not be read. */
  'denied',
  /** Another program holds the file. */
  'busy',
  /** A newer version has written the file: it is left as it is. */
  'newer',
  /** The disk or the system refused for another reason. */
  'failing',
] as const;
export type Obstacle = (typeof obstacles)[number];
