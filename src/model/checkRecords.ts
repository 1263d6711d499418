// Rules of the coding book that the schema cannot say.
import type { Report } from './checkReferences.ts';
import type { DocumentFile, QuantityFile, RecordFile, Time } from './schema.ts';

/** Kinds whose wording the specificity ladder reads. */
const AIMS = new Set<RecordFile['kind']>(['goal', 'target', 'measure', 'principle']);

function checkTime(time: Time | undefined, owner: string | null, path: string, report: Report) {
  if (time?.from !== undefined && time.to !== undefined && time.to < time.from) {
    report('time', owner, path, `from month ${time.from} to month ${time.to}`);
  }
}

function checkList(record: RecordFile, path: string, report: Report) {
  const { list } = record;
  if (!list) return;
  const stated = record.quantities?.find(({ metric }) => metric === list.metric);
  if (!stated?.value || !/^\d+$/.test(stated.value)) {
    report('list', record.id, `${path}.list`, `no whole number of ${list.metric} is stated`);
  } else if (list.named.length > Number(stated.value)) {
    const detail = `names ${list.named.length} of ${stated.value}`;
    report('list', record.id, `${path}.list.named`, detail);
  }
}

function checkQuantity(
  { value, low, high, from, fromRelation, relation, form, ambiguous }: QuantityFile,
  fault: (key: string, detail: string) => void,
) {
  const range = low !== undefined || high !== undefined;
  if (value === null && !range && !ambiguous && form !== 'relation')
    fault('value', `a ${form} without a value`);
  if ((relation === 'between') !== range || (range && value !== null))
    fault('relation', 'a range has low and high, and the relation between, and no value');
  else if (range && (!low || !high || Number(low) > Number(high)))
    fault('low', `from ${low} to ${high}`);
  if (fromRelation && from === undefined) fault('fromRelation', 'a bound on no baseline');
  if (form === 'growth' && value?.startsWith('-')) fault('value', 'a fall has no sign, but `fall`');
}

/**
 * A target has a quantity; only a relation may lack its number; an aim has its wording coded;
 * a list has its stated number; what is unread stands in drafts alone; an absence is about exactly one thing; months run forward.
 */
export function checkRecords(document: DocumentFile, report: Report): void {
  checkTime(document.date, null, 'date', report);
  checkTime(document.adopted, null, 'adopted', report);
  checkTime(document.effective, null, 'effective', report);
  const isDraft = document.records.some(({ status }) => status === 'draft');
  for (const path of ['exclusions', 'context'] as const) {
    document[path].forEach(({ reason }, i) => {
      if (reason !== 'unread' || isDraft) return;
      report('draft', null, `${path}[${i}].reason`, 'unread, in a document without a draft');
    });
  }
  document.records.forEach((record, i) => {
    const path = `records[${i}]`;
    const quantities = record.quantities ?? [];
    if (record.kind === 'target' && quantities.length === 0) {
      report('quantity', record.id, `${path}.quantities`, 'a target without a quantity');
    }
    if (AIMS.has(record.kind) && record.wording === undefined) {
      report('wording', record.id, `${path}.wording`, `a ${record.kind} without its wording`);
    }
    checkTime(record.time, record.id, `${path}.time`, report);
    quantities.forEach((quantity, j) => {
      const at = `${path}.quantities[${j}]`;
      checkQuantity(quantity, (key, detail) =>
        report('quantity', record.id, `${at}.${key}`, detail),
      );
      checkTime(quantity.period, record.id, `${at}.period`, report);
    });
    checkList(record, path, report);
  });
  document.absences.forEach(({ id, theme, aspect }, i) => {
    if ((theme === undefined) === (aspect === undefined)) {
      report('absence', id, `absences[${i}]`, 'expected exactly one of theme and aspect');
    }
  });
}
