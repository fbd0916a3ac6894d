/** Returns the id of the element with a passage, by its row. */
export const passageId = (row: number): string => `passage-${row + 1}`;
