import { decodeEntities } from '../../text/decode-entities';

/** A parsed JSON object with unknown properties. */
export type JsonObject = { readonly [key: string]: unknown };
/** Returns whether a value is an object, but not an array. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the values of `@type`, without the address that may precede a type's name. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const all: readonly unknown[] = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === 'string').map((one) => one.slice(one.lastIndexOf('/') + 1));
}

/**
 * Returns a string from JSON-LD with its character references decoded. If the value is a list, its first item is used. Returns `null` if
 * there is no string.
 */
export function textOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? decodeEntities(one) : null;
}

/** Returns the name of a JSON-LD object, or the value itself if it is a string. */
export const nameOf = (value: unknown): string | null => textOf(isObject(value) ? value.name : value);
