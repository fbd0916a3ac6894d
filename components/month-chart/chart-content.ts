/** A part of each bar of a chart. */
export interface ChartPart {
  readonly key: string;
  readonly words: string;
  /** The number of a voice's colour; the accent colour if absent. */
  readonly colour?: number;
  /** Whether it is not drawn, but only in the words and the table. */
  readonly isListed?: boolean;
}
/** A month such as `2026-03`, with the amount of each part. */
export interface ChartMonth {
  readonly month: string;
  readonly amounts: readonly number[];
}
