/** As much of a frame as is asked; `null` when it is gone or has navigated since it asked. */
export interface SenderFrame {
  url: string;
  origin: string;
  parent: unknown;
}

export type SenderRefusal =
  | 'no-frame'
  | 'foreign-origin'
  | 'not-the-page'
  | 'not-the-main-frame'
  | 'not-our-window';

export interface SenderRule {
  /** Origin of the window's page. */
  origin: string;
  /** Addresses of the page, without query and fragment. */
  pages: readonly string[];
}

/**
 * Why a question is not answered, or `undefined` when it comes from the main frame of our window and from its own page
 * (https://www.electronjs.org/docs/latest/tutorial/security, item 17).
 */
export function refuseSender(
  frame: SenderFrame | null,
  ours: boolean,
  rule: SenderRule,
): SenderRefusal | undefined {
  if (!frame) return 'no-frame';
  if (!ours) return 'not-our-window';
  if (frame.parent !== null) return 'not-the-main-frame';
  // A sandboxed or opaque frame has the origin "null", whatever its address says.
  if (frame.origin !== rule.origin) return 'foreign-origin';
  if (!rule.pages.includes(frame.url.replace(/[?#].*$/s, ''))) return 'not-the-page';
  return undefined;
}
