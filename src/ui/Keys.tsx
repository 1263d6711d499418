/** Key caps, one beside the other; nothing where there are none. */
export function Keys({ caps }: { caps: readonly string[] }) {
  if (caps.length === 0) return null;
  return (
    <span className="keys" lang="en">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
