import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkSchema, jsonPath, ownerId } from '../../src/model/checkSchema.ts';

describe('jsonPath', () => {
  it.each([
    [[], ''],
    [['records', 3, 'evidence', 0, 'start'], 'records[3].evidence[0].start'],
    [[2, 'name', 'zh'], '[2].name.zh'],
    [['records', 'sichuan-briefing-1226', 1], 'records["sichuan-briefing-1226"][1]'],
    [['a"b'], '["a\\"b"]'],
  ])('writes %j as %s', (keys, path) => {
    expect(jsonPath(keys)).toBe(path);
  });
});

describe('ownerId', () => {
  const file = { id: 'whole', records: [{ id: 'sc-01' }, { id: 5 }, null] };
  it.each([
    ['a member of records', file, ['records', 0, 'label'], 'sc-01'],
    ['a member of a list file', [{ id: 'infra' }], [0, 'name'], 'infra'],
    ['a member whose id is no text', file, ['records', 1], null],
    ['a member that is null', file, ['records', 2], null],
    ['a member that is not there', file, ['records', 9], null],
    ['a key of the file itself', file, ['date', 'year'], null],
    ['the file itself', file, [], null],
  ])('of %s', (_, value, keys, id) => {
    expect(ownerId(value, keys)).toBe(id);
  });
});

describe('checkSchema', () => {
  const schema = v.array(v.strictObject({ id: v.string(), year: v.number() }));

  it('gives the output of the schema, not the input', () => {
    const input = [{ id: 'x', year: 1 }];
    const { value, problems } = checkSchema(schema, input, 'list.json');
    expect({ value, problems }).toEqual({ value: input, problems: [] });
    expect(value?.[0]).not.toBe(input[0]);
  });

  it('names file, record and path of each fault', () => {
    const input = [
      { id: 'x', year: '2027' },
      { id: 'y', year: 1, extra: 'z' },
    ];
    expect(checkSchema(schema, input, 'list.json')).toEqual({
      value: null,
      problems: [
        {
          file: 'list.json',
          record: 'x',
          path: '[0].year',
          code: 'schema',
          detail: 'expected number, found "2027"',
        },
        {
          file: 'list.json',
          record: 'y',
          path: '[1].extra',
          code: 'schema',
          detail: 'expected never, found "extra"',
        },
      ],
    });
  });

  it('cuts what it found to a length that fits a message', () => {
    const { problems } = checkSchema(schema, 'x'.repeat(10_000), 'list.json');
    expect(problems[0]?.detail.length).toBeLessThan(300);
  });

  it('refuses keys of the prototype without reading them', () => {
    const input: unknown = JSON.parse('[{"id":"x","year":1,"__proto__":{"polluted":true}}]');
    const { value, problems } = checkSchema(schema, input, 'list.json');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(value === null ? problems.length : Object.keys(value[0] ?? {})).toEqual(
      value === null ? 1 : ['id', 'year'],
    );
  });
});
