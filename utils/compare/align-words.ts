/** Two places at which two lists have the same word. */
export interface WordMatch {
  readonly a: number;
  readonly b: number;
}

/** The number of words of each list that are aligned. Nobody is quoted with more, and the time grows with their product. */
const MAX_WORDS = 400;

/** Returns the longest series of words that two lists have in common, in order. */
export function alignWords(a: readonly string[], b: readonly string[]): readonly WordMatch[] {
  const [rows, columns] = [Math.min(a.length, MAX_WORDS), Math.min(b.length, MAX_WORDS)];
  const width = columns + 1;
  // The cell of two places holds the length of the longest series after them.
  const longest = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      longest[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const matches: WordMatch[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (a[row] === b[column]) matches.push({ a: row++, b: column++ });
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return matches;
}
