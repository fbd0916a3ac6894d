export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns whether a value is an object other than an array. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the objects in a list, or none if the value is not a list. */
export const objectsIn = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Returns the values in a list, or none if the value is not a list. */
export const valuesIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Returns a text, or an empty one if the value is not a text. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Returns the names of a folder and of the folders that it is in, such as `['Research', 'Energy']`. In a damaged file, a folder can be in
 * itself.
 */
export function pathOf(folder: JsonObject | undefined, known: ReadonlyMap<unknown, JsonObject>): string[] {
  const names: string[] = [];
  const seen = new Set<unknown>();
  for (let one = folder; one && !seen.has(one.id); one = one.parentId == null ? undefined : known.get(one.parentId)) {
    seen.add(one.id);
    names.unshift(textIn(one.name).trim());
  }
  return names;
}
