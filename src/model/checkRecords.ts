// Rules of the coding book that the schema cannot say.
import type { Report } from './checkReferences.ts';
import type { DocumentFile, RecordFile, Time } from './schema.ts';

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
      if (quantity.value === null && quantity.form !== 'relation') {
        report('quantity', record.id, `${at}.value`, `a ${quantity.form} without a value`);
      }
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
