import './visually-hidden.css';

/** Read to the person when it changes, politely: after what is being read. Must be on the screen before it says anything. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <div className="visually-hidden" role="status">
      {children}
    </div>
  );
}

/** Each new entry is read once, in order; what was said stays, as a transcript. */
export function LiveLog({ label, entries }: { label: string; entries: readonly string[] }) {
  return (
    <div className="visually-hidden" role="log" aria-label={label}>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end
        <p key={at}>{entry}</p>
      ))}
    </div>
  );
}
