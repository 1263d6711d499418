// Both documents' goals and measures by their own sections and by theme: what the chart of the
// structure, its table and its lists say.
import { isOn, isUnread, silence } from '../domain/absence.ts';
import { isNarrowed, type Pair, SIDES, type Side } from '../domain/filter.ts';
import { leastCrossings } from '../domain/leastCrossings.ts';
import type { Selection } from '../domain/rows.ts';
import { distinctSides, isDated } from '../domain/select.ts';
import type { Absence, PolicyDocument, Section, Statement, Theme } from '../model/dataset.ts';
import type { Kind } from '../model/values.ts';

const AIMS: ReadonlySet<Kind> = new Set<Kind>(['goal', 'target', 'measure']);

/** A section as the chart draws it, with all that stands under it unless that is drawn for itself. */
export interface StructureSection {
  readonly key: string;
  readonly side: Side;
  readonly section: Section;
  readonly records: readonly Statement[];
  /** Whether sections of its own with statements are within it, which a reader may have drawn. */
  readonly divides: boolean;
  /** The section whose part it is drawn as; null for a section of the first level. */
  readonly within: Section | null;
}

/** Why nothing leads from a theme to a side: its document makes no statement on it, no goal or measure, has them under other main themes, the filter shows none, or nothing is on file yet. */
export type StructureSilence =
  | { readonly why: 'absent'; readonly absence: Absence }
  | { readonly why: 'noAim' | 'elsewhere' | 'filter' | 'unread' };

export interface StructureTheme {
  readonly key: string;
  readonly theme: Theme;
  readonly records: Pair<readonly Statement[]>;
  /** Null on a side with statements or without a document. */
  readonly silence: Pair<StructureSilence | null>;
}

/** The statements of one section that have one theme as their main one, and that name a year or do not. */
export interface StructureBand {
  readonly key: string;
  readonly side: Side;
  /** Keys of both ends. */
  readonly section: string;
  readonly theme: string;
  readonly dated: boolean;
  readonly records: readonly Statement[];
}

export interface GoalsStructure {
  readonly documents: Pair<PolicyDocument | null>;
  /** In document order. */
  readonly sections: Pair<readonly StructureSection[]>;
  /** In the order in which bands cross least. */
  readonly themes: readonly StructureTheme[];
  /** By side, section, theme; those with a year before those without. */
  readonly bands: readonly StructureBand[];
  /** Themes of which neither document states a goal or measure, while those alone are drawn. */
  readonly undrawn: readonly Theme[];
  /** Whether goals and measures alone are drawn, not all kinds. */
  readonly isAims: boolean;
}

/**
 * The structure of what a selection shows, each statement once, under its main theme. Goals and
 * measures are drawn; where the filter asks for more than themes, or there are none, all that it leaves.
 * A document on both sides stands on the left alone. `turned`: keys of sections that a reader opened
 * or folded, against what they are at first: a section of two parts or more, all of them undivided, is open.
 */
export function goalsStructure(
  selection: Selection,
  turned: ReadonlySet<string> = new Set(),
): GoalsStructure {
  const { sides, themes: all, filter } = distinctSides(selection);
  const shown = both((side) => sides[side]?.records ?? []);
  const aims = both((side) => shown[side].filter(({ kind }) => AIMS.has(kind)));
  const isNarrow = isNarrowed({ ...filter, only: null });
  const isAims = !isNarrow && aims.a.length + aims.b.length > 0;
  const drawn = isAims ? aims : shown;
  const documents = both((side) => sides[side]?.document ?? null);
  const ids = new Set(all.map(({ id }) => id));
  /** Its main theme; where that is not shown, the first of its others that is. */
  const themeOf: ThemeOf = ({ theme, otherThemes }) =>
    ids.has(theme) ? theme : otherThemes.find((id) => ids.has(id));
  const sections = both((side) => {
    const document = documents[side];
    return document ? sectionsOf(document, drawn[side], side, turned) : [];
  });
  const bands = SIDES.flatMap((side) =>
    sections[side].flatMap((one) => bandsOf(one, all, themeOf)),
  );
  const themes = all
    .map((theme): StructureTheme => {
      const records = both((side) => drawn[side].filter((record) => themeOf(record) === theme.id));
      const silent = (side: Side) =>
        records[side].length > 0 ? null : silenceOf(documents[side], theme.id, isNarrow);
      return { key: `theme-${theme.id}`, theme, records, silence: both(silent) };
    })
    .filter(({ records }) => records.a.length + records.b.length > 0);
  const place = new Map(
    SIDES.flatMap((side) => sections[side].map(({ key }, at) => [key, at] as const)),
  );
  const order = leastCrossings(
    themes.map(({ key }) => key),
    bands.map(({ side, section, theme, records }) => ({
      column: side,
      from: place.get(section) ?? 0,
      to: theme,
      weight: records.length,
    })),
  );
  const byKey = new Map(themes.map((theme) => [theme.key, theme]));
  return {
    documents,
    sections,
    themes: order.flatMap((key) => byKey.get(key) ?? []),
    bands,
    undrawn: isAims
      ? all.filter(({ id }) =>
          SIDES.every((side) => !documents[side] || !hasAim(documents[side], id)),
        )
      : [],
    isAims,
  };
}

type ThemeOf = (record: Statement) => string | undefined;

function both<T>(of: (side: Side) => T): Pair<T> {
  return { a: of('a'), b: of('b') };
}

function silenceOf(
  document: PolicyDocument | null,
  theme: string,
  isNarrow: boolean,
): StructureSilence | null {
  if (!document) return null;
  const absence = silence(document, theme);
  if (absence) return { why: 'absent', absence };
  if (isUnread(document, theme)) return { why: 'unread' };
  if (isNarrow) return { why: 'filter' };
  return { why: hasAim(document, theme) ? 'elsewhere' : 'noAim' };
}

function hasAim({ records }: PolicyDocument, id: string): boolean {
  return records.some((record) => AIMS.has(record.kind) && isOn(record, id));
}

interface Branch {
  readonly section: Section;
  readonly own: readonly Statement[];
  readonly children: readonly Branch[];
}

function sectionsOf(
  document: PolicyDocument,
  records: readonly Statement[],
  side: Side,
  turned: ReadonlySet<string>,
): StructureSection[] {
  const under = (parent: string | undefined): Branch[] =>
    document.sections
      .filter((section) => section.parent === parent)
      .map((section) => ({
        section,
        own: records.filter((record) => record.section === section.id),
        children: under(section.id),
      }))
      .filter(({ own, children }) => own.length > 0 || children.length > 0);
  const whole = ({ own, children }: Branch): Statement[] => [...own, ...children.flatMap(whole)];
  const draw = (branch: Branch, within: Section | null): StructureSection[] => {
    const { section, own, children } = branch;
    const key = `${side}-${section.id}`;
    const divides = children.length > 0;
    const isOpenAtFirst = isPlainlyDivided(document, section);
    const one = { key, side, section, within };
    if (!divides || isOpenAtFirst === turned.has(key)) {
      // In document order, which statements of a section and of its parts share.
      const ids = new Set(whole(branch));
      return [{ ...one, divides, records: records.filter((record) => ids.has(record)) }];
    }
    return [
      ...(own.length > 0 ? [{ ...one, divides, records: own }] : []),
      ...children.flatMap((child) => draw(child, section)),
    ];
  };
  return under(undefined).flatMap((branch) => draw(branch, null));
}

/** Whether a section has two parts or more, none of them divided again; whatever the filter leaves of them. */
function isPlainlyDivided({ sections }: PolicyDocument, { id }: Section): boolean {
  const parts = sections.filter(({ parent }) => parent === id);
  return (
    parts.length > 1 && !sections.some(({ parent }) => parts.some((part) => part.id === parent))
  );
}

function bandsOf(
  { key, side, records }: StructureSection,
  themes: readonly Theme[],
  themeOf: ThemeOf,
): StructureBand[] {
  return themes.flatMap(({ id }) =>
    [true, false].flatMap((dated) => {
      const these = records.filter((record) => themeOf(record) === id && isDated(record) === dated);
      const theme = `theme-${id}`;
      const band = { key: `${key}-${id}-${dated ? 'year' : 'none'}`, side, section: key, theme };
      return these.length > 0 ? [{ ...band, dated, records: these }] : [];
    }),
  );
}
