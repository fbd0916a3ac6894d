/** Returns the FNV-1a hash of a string's UTF-16 units, as a 32-bit integer. */
export function hashString(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 16777619);
  }
  return hash | 0;
}

/** Returns a 32-bit hash of two 32-bit integers, using the finaliser of MurmurHash3. Every input bit affects every bit of the hash. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
