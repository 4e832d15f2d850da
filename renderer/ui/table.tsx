import type { ReactNode } from 'react';
import './table.css';

interface TableProps {
  /** Names the table; hidden when a heading above says the same. */
  caption: string;
  captionHidden?: boolean;
  head: readonly ReactNode[];
  /** `tr` elements; the cell that names the row is a `th scope="row"`. */
  children: ReactNode;
}

/** Scrolls by itself where it is too wide, by keyboard, too. */
export function Table({ caption, captionHidden = true, head, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table do not move
              <th key={at} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
