// What the two windows of a presentation tell each other. Only whole states travel, each with a
// revision: one that comes twice, late or out of order does no harm.
import { LANGS, type Lang } from '../model/values.ts';
import type { Stage } from './stage.ts';

/** The window that the room sees, and the presenter's own. */
export type Role = 'stage' | 'presenter';

/** What both windows have in common. */
export interface Shared extends Pick<Stage, 'number' | 'layer' | 'blank'> {
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
}

/** `hello`: has just come and asks for the others' state; `bye`: goes. */
export interface Message {
  readonly app: 'duizhao';
  readonly session: string;
  readonly from: Role;
  readonly kind: 'hello' | 'state' | 'bye';
  readonly revision: number;
  readonly shared: Shared;
}

/** A message of this session; null for anything else that a window or channel may bring. */
export function readMessage(data: unknown, session: string): Message | null {
  const { app, session: of, from, kind, revision, shared } = fields(data);
  if (app !== 'duizhao' || of !== session) return null;
  if (from !== 'stage' && from !== 'presenter') return null;
  if (kind !== 'hello' && kind !== 'state' && kind !== 'bye') return null;
  if (!isCount(revision)) return null;
  const state = readShared(shared);
  return state && { app, session, from, kind, revision, shared: state };
}

function readShared(value: unknown): Shared | null {
  const { number, layer, blank, lang, scheme } = fields(value);
  if (!isCount(number) || number < 1) return null;
  if (layer !== null && layer !== 'overview' && layer !== 'code') return null;
  if (blank !== null && blank !== 'black' && blank !== 'white') return null;
  const known = LANGS.find((one) => one === lang);
  if (!known || (scheme !== 'light' && scheme !== 'dark')) return null;
  return { number, layer, blank, lang: known, scheme };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * Whether a window takes over what another one says: the later revision counts, and of two that
 * changed at once, the window that the room sees.
 */
export function prevails(
  theirs: Pick<Message, 'from' | 'revision'>,
  own: { readonly role: Role; readonly revision: number },
): boolean {
  if (theirs.revision !== own.revision) return theirs.revision > own.revision;
  return theirs.from === 'stage' && own.role === 'presenter';
}

/** Whether two windows show the same. */
export function sameShared(one: Shared, other: Shared): boolean {
  return (Object.keys(one) as (keyof Shared)[]).every((key) => one[key] === other[key]);
}

const FRAGMENT = /^#presenter=([\w-]{8,64})$/;

/** The session that a window is the presenter view of, from `location.hash`; null for every other window. */
export function presenterSession(hash: string): string | null {
  return FRAGMENT.exec(hash)?.[1] ?? null;
}

/** The fragment that makes a window the presenter view of a session. It is in no link. */
export function presenterFragment(session: string): string {
  return `#presenter=${session}`;
}
