/**
 * Returns the fragment of the address of a heading, as GitHub makes it: small letters, a hyphen for each space, and neither signs nor markup.
 * The site uses the same fragments, so that a link to a heading works in both places.
 */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
