import type { Span } from '../../utils/model';

export interface MarkedTextProps {
  readonly text: string;
  /** The parts of the text that a search has found. They are sorted and do not overlap. */
  readonly hits: readonly Span[];
}

/** A text in which the words are marked that a search has found. */
export function MarkedText({ text, hits }: MarkedTextProps) {
  return (
    <>
      {hits.map(({ start, end }, index) => [
        text.slice(hits[index - 1]?.end ?? 0, start),
        <mark key={start} class="hit">
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
