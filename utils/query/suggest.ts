/** The number of suggestions for one word. */
const MOST = 3;

/** Returns those of `names` that are like a mistyped `word`: with the same beginning, or with at most two letters changed. The nearest first. */
export function suggest(word: string, names: readonly string[]): readonly string[] {
  const typed = word.toLowerCase().slice(0, 30);
  return names
    .map((name) => ({ name, distance: typed.length > 0 && name.startsWith(typed) ? 0 : distanceOf(typed, name) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.floor(name.length / 2)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Returns the number of letters to insert, delete, replace or swap with the next one that turn `a` into `b`. */
function distanceOf(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const replaced = (previous[j - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
