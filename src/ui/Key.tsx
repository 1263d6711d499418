/** The key that does the same as the button it stands in; the button says so itself (aria-keyshortcuts). Not shown on a phone. */
export function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="panel-key" data-key={children}>
      {children}
    </span>
  );
}
