/** A table that is only looked up, never read whole. A map is one. */
export interface LookUp<Value> {
  get(key: string): Value | undefined;
  has(key: string): boolean;
}

/** Returns a table for an object that was parsed from JSON. Copying the object into a map would take longer than parsing it. */
export const tableOf = <Value>(record: Readonly<Record<string, Value>>): LookUp<Value> => ({
  get: (key) => (Object.hasOwn(record, key) ? record[key] : undefined),
  has: (key) => Object.hasOwn(record, key),
});

/** Returns a table with the entries of two tables. If both have a key, the first counts. */
export const joinedTable = <Value>(first: LookUp<Value>, second: LookUp<Value>): LookUp<Value> => ({
  get: (key) => (first.has(key) ? first : second).get(key),
  has: (key) => first.has(key) || second.has(key),
});
