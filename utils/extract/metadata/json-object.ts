import { decodeEntities } from './decode-entities';

/** An object of parsed JSON with unknown properties. */
export type JsonObject = { readonly [key: string]: unknown };
/** Returns whether a value is an object and not an array. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the values of `@type`, without the address before the name of the type. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const all: readonly unknown[] = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === 'string').map((one) => one.slice(one.lastIndexOf('/') + 1));
}

/**
 * Returns a text of JSON-LD with its character references decoded: the value itself, or the first item of a list. Returns `null` if it is
 * not a string.
 */
export function textOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? decodeEntities(one) : null;
}

/** Returns the name of a JSON-LD object, or the text if the data give a text instead of an object. */
export const nameOf = (value: unknown): string | null => textOf(isObject(value) ? value.name : value);
