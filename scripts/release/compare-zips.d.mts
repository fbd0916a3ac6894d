/** Returns a sentence that says how two zip files differ, or `undefined` if they are equal byte for byte. */
export function differenceOf(one: string, other: string): Promise<string | undefined>;
