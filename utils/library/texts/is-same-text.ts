/** The minimum length of a paragraph that tells texts apart, in UTF-16 units. */
const MIN_PARAGRAPH = 20;
/** The share of the paragraphs of the shorter text that the other must have too. */
const SHARE = 0.8;

/** Returns whether two texts are those of the same article, perhaps at different times. */
export function isSameText(one: string, other: string): boolean {
  const [short, long] = [paragraphsOf(one), paragraphsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (short.size === 0) return one.trim() === other.trim();
  return short.intersection(long).size >= short.size * SHARE;
}

const paragraphsOf = (text: string): Set<string> =>
  new Set(
    text
      .split('\n')
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter(({ length }) => length >= MIN_PARAGRAPH),
  );
