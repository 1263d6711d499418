// Ids: each is given once, and whatever names one names something that exists.
import type { Problem } from './problem.ts';
import type { Alignment, DocumentFile, Metric, TermFamily, Theme } from './schema.ts';

/** What a document may refer to; null where that file could not be read, which is reported there. */
export interface Known {
  readonly themes: ReadonlySet<string> | null;
  readonly metrics: ReadonlySet<string> | null;
}

/** Reports one fault; the file stands already. */
export type Report = (
  code: Problem['code'],
  record: string | null,
  path: string,
  detail: string,
) => void;

/** Ids that occur twice in one list. `path` is that of the list. */
export function checkUnique(list: readonly { id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report('duplicate', id, `${path}[${index}].id`, `${id} is given twice`);
    seen.add(id);
  });
}

/**
 * Themes and metrics: unique ids; a metric's `of` is a metric. `ids`: of all that `of` may name, where it is
 * more than the list; `path`: of a list within a file.
 */
export function checkCatalogue(
  list: readonly (Theme | Metric)[],
  report: Report,
  ids: ReadonlySet<string> = new Set(list.map(({ id }) => id)),
  path = '',
): void {
  checkUnique(list, path, report);
  list.forEach((entry, index) => {
    if ('of' in entry && entry.of !== undefined && !ids.has(entry.of)) {
      report('unknown', entry.id, `${path}[${index}].of`, `no metric ${entry.of}`);
    }
    // A link with such an id could mean either.
    const formerIds = 'formerIds' in entry ? (entry.formerIds ?? []) : [];
    formerIds.forEach((former, at) => {
      const owner = list.find((one) => 'formerIds' in one && one.formerIds?.includes(former));
      if (ids.has(former) || owner !== entry) {
        report('duplicate', entry.id, `[${index}].formerIds[${at}]`, `${former} is taken`);
      }
    });
  });
}

/**
 * Term families: unique ids, and no character of a text counted twice without saying so. Within a
 * family no term holds another; a term that holds one of another family names it in `within`.
 */
export function checkTerms(list: readonly TermFamily[], report: Report): void {
  checkUnique(list, '', report);
  list.forEach(({ id, terms, within }, index) => {
    const holds = (term: string, others: readonly string[]) =>
      others.some((other) => other !== term && term.includes(other));
    if (terms.some((term) => holds(term, terms)) || new Set(terms).size < terms.length) {
      report('duplicate', id, `[${index}].terms`, 'a term of it stands within another');
    }
    const held = list.filter(
      (other) => other.id !== id && terms.some((term) => holds(term, other.terms)),
    );
    if (within !== undefined && !held.some((other) => other.id === within)) {
      report('unknown', id, `[${index}].within`, `no term of ${within} stands in its terms`);
    }
    for (const other of held) {
      if (other.id !== within) {
        report('duplicate', id, `[${index}].within`, `counts within ${other.id} without saying so`);
      }
    }
  });
}

/** Whether following `next` from an id comes back to an id already passed. */
function turnsBack(id: string, next: (id: string) => string | undefined): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = next(at)) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

/** All references inside one document, and out of it to themes and metrics. */
export function checkDocumentReferences(
  document: DocumentFile,
  known: Known,
  report: Report,
): void {
  const { records, absences, sections, speakers, tombstones = [], aliases = {} } = document;
  const live = new Set(records.map(({ id }) => id));
  const gone = new Set(tombstones.map(({ id }) => id));
  const sectionIds = new Set(sections.map(({ id }) => id));
  const speakerIds = new Set(speakers.map(({ id }) => id));
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const expect = (
    ids: ReadonlySet<string> | null,
    id: string | undefined,
    owner: string | null,
    path: string,
    what: string,
  ) => {
    if (id !== undefined && ids && !ids.has(id)) {
      report('unknown', owner, path, `no ${what} ${id}`);
    }
  };

  // Tombstones and aliases may have an older prefix: links that carry one still lead on.
  for (const [path, list] of [
    ['records', records],
    ['absences', absences],
  ] as const) {
    list.forEach(({ id }, i) => {
      if (id.replace(/-x?\d+$/, '') === document.prefix) return;
      report('prefix', id, `${path}[${i}].id`, `expected ${document.prefix}-…`);
    });
  }
  checkCatalogue(document.metrics ?? [], report, known.metrics ?? undefined, 'metrics');
  checkUnique(records, 'records', report);
  checkUnique(absences, 'absences', report);
  checkUnique(sections, 'sections', report);
  checkUnique(speakers, 'speakers', report);
  checkUnique(tombstones, 'tombstones', report);

  sections.forEach(({ id, parent }, i) => {
    expect(sectionIds, parent, id, `sections[${i}].parent`, 'section');
    if (turnsBack(id, (at) => parents.get(at))) {
      report('cycle', id, `sections[${i}].parent`, `${id} stands within itself`);
    }
  });
  records.forEach((record, i) => {
    const path = `records[${i}]`;
    expect(known.themes, record.theme, record.id, `${path}.theme`, 'theme');
    record.otherThemes?.forEach((theme, j) => {
      expect(known.themes, theme, record.id, `${path}.otherThemes[${j}]`, 'theme');
    });
    expect(sectionIds, record.section, record.id, `${path}.section`, 'section');
    expect(speakerIds, record.speaker, record.id, `${path}.speaker`, 'speaker');
    record.quantities?.forEach(({ metric }, j) => {
      expect(known.metrics, metric, record.id, `${path}.quantities[${j}].metric`, 'metric');
    });
    expect(known.metrics, record.list?.metric, record.id, `${path}.list.metric`, 'metric');
  });
  absences.forEach(({ id, theme }, i) => {
    expect(known.themes, theme, id, `absences[${i}].theme`, 'theme');
  });
  tombstones.forEach(({ id, successor }, i) => {
    if (live.has(id)) report('duplicate', id, `tombstones[${i}].id`, `${id} is still a record`);
    expect(live, successor, id, `tombstones[${i}].successor`, 'record');
  });
  const alias = new Map(Object.entries(aliases));
  for (const [old, now] of alias) {
    const path = `aliases["${old}"]`;
    if (live.has(old) || gone.has(old)) {
      report('duplicate', old, path, `${old} is still a record or a tombstone`);
    }
    if (turnsBack(old, (at) => alias.get(at))) report('cycle', old, path, `${old} leads to itself`);
    expect(new Set([...live, ...gone, ...alias.keys()]), now, old, path, 'record');
  }
}

/** What an alignment may refer to. */
export interface Alignable {
  readonly themes: ReadonlySet<string>;
  /** Ids of records and absences by document; null for a document that was left out, whose ids cannot be checked. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Every document that exists, loaded or not; null where that is not known. */
  readonly folders: ReadonlySet<string> | null;
}

/** One alignment: its theme, the documents it names, the records and absences on each side. */
export function checkAlignment(
  alignment: Alignment,
  index: number,
  known: Alignable,
  report: Report,
): void {
  const { id, theme, records } = alignment;
  if (!known.themes.has(theme)) report('unknown', id, `[${index}].theme`, `no theme ${theme}`);
  for (const [document, members] of Object.entries(records)) {
    const path = `[${index}].records["${document}"]`;
    if (known.folders && !known.folders.has(document)) {
      report('unknown', id, path, `no document ${document}`);
    }
    const own = known.ids.get(document);
    if (!own) continue;
    members.forEach((member, j) => {
      if (!own.has(member))
        report('unknown', id, `${path}[${j}]`, `no record or absence ${member}`);
    });
  }
}
