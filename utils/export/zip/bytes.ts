/** Returns a whole number in a number of bytes, the lowest first. */
export function numberBytes(size: 2 | 4 | 8, value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  // Divisions instead of shifts, which have only 32 bits.
  for (let at = 0, rest = value; at < size; at++, rest = Math.floor(rest / 256)) bytes[at] = rest % 256;
  return bytes;
}

/** Joins bytes. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
