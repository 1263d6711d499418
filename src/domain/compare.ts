import type { PolicyDocument, Section, Statement } from '../model/dataset.ts';
import { isUnread, silence } from './absence.ts';
import { byTheme } from './byTheme.ts';
import { type Pair, SIDES, type Side } from './filter.ts';
import type { NamedList, SectionNode, Selection, ThemeRow } from './rows.ts';

/**
 * One row for each theme of the selection: what each document says on it, in document order, as
 * main theme or as another one (so a statement may stand in several rows). The absence is the search
 * that found nothing, where the whole document makes no statement on the theme; where a filter
 * hides its statements, there are neither records nor an absence.
 */
export function themeRows(selection: Selection): ThemeRow[] {
  const { sides, themes } = selection;
  const both = <T>(of: (side: Side) => T): Pair<T> => ({ a: of('a'), b: of('b') });
  const records = both((side) => byTheme(sides[side]?.records ?? []));
  return themes.map((theme) => ({
    theme,
    records: both((side) => records[side].get(theme.id) ?? []),
    absence: both((side) => {
      const document = sides[side]?.document;
      return document ? silence(document, theme.id) : null;
    }),
    unread: both((side) => {
      const document = sides[side]?.document;
      return document !== undefined && isUnread(document, theme.id);
    }),
  }));
}

/** Those rows that say something: a statement shown, or that neither document makes one or is read for it; not what a filter alone leaves empty. */
export function spokenRows(rows: readonly ThemeRow[]): ThemeRow[] {
  return rows.filter(
    ({ records, absence, unread }) =>
      records.a.length + records.b.length > 0 ||
      SIDES.every((side) => absence[side] !== null || unread[side]),
  );
}

/**
 * A document's own order: its sections as a tree, each with the given records that stand in it.
 * Branches without any of the records are left out.
 */
export function sectionTree(
  document: PolicyDocument,
  records: readonly Statement[],
): SectionNode[] {
  const bySection = new Map<string, Statement[]>();
  for (const record of records) {
    const list = bySection.get(record.section);
    if (list) list.push(record);
    else bySection.set(record.section, [record]);
  }
  const under = (parent: string | undefined): SectionNode[] =>
    document.sections
      .filter((section: Section) => section.parent === parent)
      .map((section) => ({
        section,
        records: bySection.get(section.id) ?? [],
        children: under(section.id),
      }))
      .filter((node) => node.records.length > 0 || node.children.length > 0);
  return under(undefined);
}

/**
 * Every stated number of items with those that the text names ("named x of N"), side a first, in
 * document order; a document shown on both sides is taken once. `total` is a whole number.
 */
export function namedLists(selection: Selection): NamedList[] {
  const lists = new Map<string, NamedList>();
  for (const side of SIDES) {
    const shown = selection.sides[side];
    for (const record of shown?.records ?? []) {
      const { list } = record;
      const quantity = list && record.quantities.find(({ metric }) => metric === list.metric);
      if (!shown || !list || !quantity?.value) continue;
      const total = Number(quantity.value);
      lists.set(record.id, {
        document: shown.document,
        record,
        quantity,
        named: list.named,
        total,
      });
    }
  }
  return [...lists.values()];
}
