import type { ComponentChild } from 'preact';
import type { Span } from '../../utils/model';
import { type Segment, segmentsOf } from '../../utils/text/segments';
import { sliceOf } from '../../utils/text/span';
import { HighlightMark } from '../highlights/HighlightMark';
import { NoteSign } from '../highlights/NoteSign';
import type { BodyContext } from './body-context';
import { boldStarts } from './bold-starts';
import { NameMark } from './NameMark';
import { QuoteMark } from './QuoteMark';
import type { ReadingMark } from './reading-marks';
import { SpeakerChip } from './SpeakerChip';

/**
 * Renders a span of the text as words, with elements around names, quotations and highlights. Its only side effect is to add the quotations
 * whose speaker chips it renders to `context.begun`.
 */
export function renderLeaf(leaf: Span, context: BodyContext): ComponentChild[] {
  return nest(segmentsOf(leaf, context.marks), 0, context);
}

/**
 * Combines adjacent pieces that have the same mark (a quotation, highlight or name) at this depth into one element. Marks at greater depths
 * become elements inside it.
 */
function nest(pieces: readonly Segment<ReadingMark>[], depth: number, context: BodyContext): ComponentChild[] {
  const children: ComponentChild[] = [];
  for (let from = 0; from < pieces.length; ) {
    const mark = pieces[from]?.covers[depth];
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.covers[depth] === mark) to++;
    const group = pieces.slice(from, to);
    const start = group[0]?.start ?? 0;
    const stretch = { start, end: group.at(-1)?.end ?? start };
    if (!mark) children.push(...lettersOf(sliceOf(context.text, stretch), context));
    else
      children.push(wrap(mark, stretch, [...chipOf(mark, context), ...nest(group, depth + 1, context)]), ...noteOf(mark, stretch, context));
    from = to;
  }
  return children;
}

const lettersOf = (words: string, { boldsStarts }: BodyContext): ComponentChild[] => (boldsStarts ? boldStarts(words) : [words]);

function wrap(mark: ReadingMark, { start, end }: Span, words: ComponentChild[]): ComponentChild {
  if (mark.type === 'highlight') {
    const begins = mark.isFirst && start === mark.start;
    const ends = mark.isLast && end === mark.end;
    return (
      <HighlightMark key={start} highlight={mark.highlight} begins={begins} ends={ends}>
        {words}
      </HighlightMark>
    );
  }
  if (mark.type === 'quote') {
    return (
      <QuoteMark key={start} quote={mark.quote} member={mark.member}>
        {words}
      </QuoteMark>
    );
  }
  return (
    <NameMark key={start} member={mark.member} kind={mark.kind} place={mark.place} speaks={mark.speaks}>
      {words}
    </NameMark>
  );
}

/**
 * Returns the speaker chip of a quotation if the quotation begins with this mark. It is the first child of the mark, because browsers then
 * put it beside the line of the first word, even if that line begins there. Returns nothing inside a link, because a link must not contain a
 * button.
 */
function chipOf(mark: ReadingMark, context: BodyContext): ComponentChild[] {
  if (context.inLink || mark.type !== 'quote' || mark.quote.kind === 'indirect' || context.begun.has(mark.quote.id)) return [];
  context.begun.add(mark.quote.id);
  const speaker = mark.member?.id ?? null;
  const repeats = context.lastSpeaker.id === speaker;
  context.lastSpeaker.id = speaker;
  return [<SpeakerChip key={`chip ${mark.quote.id}`} quote={mark.quote} member={mark.member} isNamed={mark.isNamed} repeats={repeats} />];
}

/**
 * Returns the button that opens the note of a highlight if the highlight ends here. Returns nothing inside a link, because a link must not
 * contain a button.
 */
function noteOf(mark: ReadingMark, { end }: Pick<Span, 'end'>, { inLink }: BodyContext): ComponentChild[] {
  if (inLink || mark.type !== 'highlight' || !mark.highlight.note || !mark.isLast || end !== mark.end) return [];
  return [<NoteSign key={`note ${mark.highlight.id}`} id={mark.highlight.id} note={mark.highlight.note} />];
}

/** Returns the chips (speaker buttons) of the quotations that begin inside a link. They are placed before the link. */
export function chipsWithin(range: Span, context: BodyContext): ComponentChild[] {
  return segmentsOf(range, context.marks).flatMap(({ covers }) => covers.flatMap((mark) => chipOf(mark, context)));
}

/** Returns the buttons for the notes on highlights that end inside a link. They are placed after the link. */
export function notesWithin(range: Span, context: BodyContext): ComponentChild[] {
  return segmentsOf(range, context.marks).flatMap((piece) => piece.covers.flatMap((mark) => noteOf(mark, piece, context)));
}
