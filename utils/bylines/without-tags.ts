// The expression stops at the next «<», so no character is read twice. A tag begins with a letter, «/» or «!», so «1 < 2 > 0» contains
// none.
const TAG = /<[a-z/!][^<>]{0,198}>/gi;
const CODE = /<(?:script|style)\b[^<>]{0,190}>[^<]{0,500}(?=<\/)/gi;
const BREAKING = /^<\/?(?:br|p|div|li|tr|h[1-6])\b/i;

/**
 * Removes complete tags of up to 200 characters, which some publishers leave in titles and names. Also removes the content of scripts and
 * style sheets.
 */
export function withoutTags(line: string): string {
  return line.replace(CODE, '').replace(TAG, (tag) => (BREAKING.test(tag) ? ' ' : ''));
}
