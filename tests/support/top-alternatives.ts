/** Matches what a reader of a pattern must not look into: an escaped character, or a class of characters. */
const OPAQUE = /\\.|\[(?:\\.|[^\]\\])*\]/gsu;
/** Matches a reference to a group, whose number would change in a part of the pattern. */
const REFERENCE = /\\(?:[1-9]|k<)/;

/**
 * Returns the alternatives of a regular expression that are not inside a group. At each place in a text, the engine tries one after
 * another, so the expression runs in linear time if each of them does.
 */
export function topAlternatives(pattern: string): readonly string[] {
  if (REFERENCE.test(pattern)) return [pattern];
  // The signs in the opaque parts are hidden, but keep their places.
  const shown = pattern.replace(OPAQUE, (part) => '-'.repeat(part.length));
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < shown.length; at++) {
    if (shown[at] === '(') depth += 1;
    else if (shown[at] === ')') depth -= 1;
    else if (shown[at] === '|' && depth === 0) {
      alternatives.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...alternatives, pattern.slice(start)];
}
