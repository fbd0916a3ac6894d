import { decodeEntities } from './decode-entities';

export type JsonObject = { readonly [key: string]: unknown };
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of `@type`, without the address before the name. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const all: readonly unknown[] = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === 'string').map((one) => one.slice(one.lastIndexOf('/') + 1));
}

/** A text of JSON-LD: the value itself or the first of a list, with character references decoded; `null` for anything else. */
export function textOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? decodeEntities(one) : null;
}

/** The name of an object of JSON-LD, or the text that stands in its place. */
export const nameOf = (value: unknown): string | null => textOf(isObject(value) ? value.name : value);
