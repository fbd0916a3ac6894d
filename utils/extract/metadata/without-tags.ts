// Stops at the next «<», so that no character is read twice. A tag begins with a letter, «/» or «!»: «1 < 2 > 0» has none.
const TAG = /<[a-z/!][^<>]{0,198}>/gi;
const CODE = /<(?:script|style)\b[^<>]{0,190}>[^<]{0,500}(?=<\/)/gi;
const BREAKING = /^<\/?(?:br|p|div|li|tr|h[1-6])\b/i;

/**
 * A line without the complete tags of at most 200 characters that some publishers leave in their titles and names;
 * what stands in a script goes too.
 */
export function withoutTags(line: string): string {
  return line.replace(CODE, '').replace(TAG, (tag) => (BREAKING.test(tag) ? ' ' : ''));
}
