// As much of JSON Schema as the published schemas use; a keyword that it does not know is a fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = { readonly [keyword: string]: unknown };

/** A published schema by its name. */
export function published(name: string): Schema {
  const path = join(import.meta.dirname, `../../data/schema/${name}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** Where and by which keyword a value breaks a schema; none where it holds. */
export function schemaFaults(schema: Schema, value: unknown, path = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const holds = (right: boolean) => (right ? [] : [`${path}: ${keyword}`]);
    const object = typeOf(value) === 'object' ? (value as Record<string, unknown>) : null;
    const list = Array.isArray(value) ? value : null;
    const properties = (schema.properties ?? {}) as Record<string, Schema>;
    switch (keyword) {
      case '$schema':
      case 'title':
      case 'additionalItems':
        return [];
      case 'type':
        return holds(rule === typeOf(value) || (rule === 'integer' && Number.isInteger(value)));
      case 'const':
        return holds(rule === value);
      case 'enum':
        return holds((rule as unknown[]).includes(value));
      case 'pattern':
        return holds(typeof value !== 'string' || new RegExp(`${rule}`, 'u').test(value));
      case 'minLength':
        return holds(typeof value !== 'string' || value.length >= Number(rule));
      case 'minimum':
        return holds(typeof value !== 'number' || value >= Number(rule));
      case 'maximum':
        return holds(typeof value !== 'number' || value <= Number(rule));
      case 'minItems':
        return holds(!list || list.length >= Number(rule));
      case 'maxItems':
        return holds(!list || list.length <= Number(rule));
      case 'required':
        return holds(!object || (rule as string[]).every((key) => key in object));
      case 'properties':
        return Object.entries(object ?? {}).flatMap(([key, part]) =>
          properties[key] ? schemaFaults(properties[key], part, `${path}.${key}`) : [],
        );
      case 'additionalProperties': {
        const others = Object.entries(object ?? {}).filter(([key]) => !(key in properties));
        if (typeof rule === 'boolean') return holds(rule || others.length === 0);
        return others.flatMap(([key, part]) =>
          schemaFaults(rule as Schema, part, `${path}.${key}`),
        );
      }
      case 'propertyNames':
        return Object.keys(object ?? {}).flatMap((key) =>
          schemaFaults(rule as Schema, key, `${path}.${key}`),
        );
      case 'items': {
        const each = (part: unknown, index: number) => {
          const own = Array.isArray(rule) ? rule[index] : rule;
          return own ? schemaFaults(own as Schema, part, `${path}[${index}]`) : [];
        };
        return (list ?? []).flatMap(each);
      }
      case 'anyOf':
        return holds((rule as Schema[]).some((one) => schemaFaults(one, value).length === 0));
      default:
        return [`unknown keyword ${keyword}`];
    }
  });
}
