// Data files written before the nine relations say the same in other words.

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A record, or anything else that was read from a file, with quantities as the schema has them: what was
 * its `qualifier` is its `relation`, its `reference` is its `than`, 以上 includes the number, and a
 * negative growth is a fall. What is not of the old form is given back as it is. Never throws.
 */
export function renewRecord(record: unknown): unknown {
  if (!isFields(record) || !Array.isArray(record.quantities)) return record;
  if (!record.quantities.some(isOld)) return record;
  return {
    ...record,
    quantities: record.quantities.map((one) => (isOld(one) ? renewed(one) : one)),
  };
}

/** The same for each record of a document's file. */
export function renewDocument(document: unknown): unknown {
  if (!isFields(document) || !Array.isArray(document.records)) return document;
  const records = document.records.map(renewRecord);
  const same = records.every((record, at) => record === (document.records as unknown[])[at]);
  return same ? document : { ...document, records };
}

const isOld = (quantity: unknown): quantity is Fields =>
  isFields(quantity) && 'qualifier' in quantity;

function renewed({ qualifier, reference, ...rest }: Fields): Fields {
  const { value, form, written } = rest;
  const words = isFields(written) && typeof written.quote === 'string' ? written.quote : '';
  const falls = form === 'growth' && typeof value === 'string' && value.startsWith('-');
  return {
    ...rest,
    relation: qualifier === 'above' && words.includes('以上') ? 'at-least' : qualifier,
    ...(falls && { value: value.slice(1), fall: true }),
    ...(reference !== undefined && { than: reference }),
  };
}
