// What belongs to one window until it is closed, a reload included.

/** Text that this window keeps under a name; null where there is none or storage is forbidden. */
export function keptText(name: string): string | null {
  try {
    return sessionStorage.getItem(`duizhao.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a text for this window, where the browser lets it. */
export function keepText(name: string, text: string): void {
  try {
    sessionStorage.setItem(`duizhao.${name}`, text);
  } catch {
    // It then lasts until the next reload.
  }
}

/** The session of the presentation in this window; the same after a reload. */
export function ownSession(): string {
  const kept = keptText('session');
  if (kept !== null && /^[\w-]{8,64}$/.test(kept)) return kept;
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  keepText('session', fresh);
  return fresh;
}
