import type { NoteKind } from '../../model';
import type { Block } from '../blocks/collect-blocks';
import type { Choice } from '../choose/choice';
import { weigh } from '../choose/judge-article';
import { isProse } from '../filter/container-features';
import { noteClassOf } from './note-class';
import { type NoteOpening, openingReader } from './read-opening';

/** A note of the editors, which consists of consecutive blocks. */
export interface EditorsNote {
  readonly kind: NoteKind;
  readonly blocks: readonly Block[];
}

/** The minimum length of a note, as measured by `weigh`. Anything shorter is a label or a link. */
const MIN_NOTE = 20;
/** The maximum length of a box for notes, in UTF-16 units. In a longer one, the class probably refers to something inside it. */
const MAX_BOX = 2_500;
const MAX_LINK_SHARE = 0.6;
/** The number of ancestors whose class may identify a block as part of a box. */
const LEVELS = 4;
/** The maximum number of blocks between a note and the article, and the number of these that may be prose. */
const MAX_GAP = 15;
const MAX_PROSE_GAP = 3;
/** The number of kept blocks that may stand before or after a note with a label on its own line. A subheading has more. */
const EDGE = 2;

/** A note that is still being read. `by` says what identifies it. */
interface Draft {
  readonly kind: NoteKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the corrections, clarifications and other notes of the editors at the edges of an article or in it. A note begins with the words of
 * its language for such notes, or is in a box with such a class. The notes are in document order.
 */
export function findNotes(choices: readonly Choice[], lang: string | null): EditorsNote[] {
  const kept = choices.flatMap(({ reason }, at) => (reason === null ? [at] : []));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const read = openingReader(lang);
  const boxes = boxReader(choices);
  const drafts: Draft[] = [];
  for (let at = 0; at < choices.length; ) {
    const draft = draftAt(choices, at, read, boxes, kept);
    const before = drafts.at(-1);
    if (draft && before && before.to === draft.from && before.kind === draft.kind && isBeside(choices, before, draft))
      drafts[drafts.length - 1] = { ...before, to: draft.to };
    else if (draft) drafts.push(draft);
    at = draft?.to ?? at + 1;
  }
  return drafts
    .filter((draft) => isNear(choices, draft, first, last))
    .map(({ kind, from, to }) => ({ kind, blocks: choices.slice(from, to).map(({ block }) => block) }))
    .filter(({ blocks }) => blocks.reduce((sum, { text }) => sum + weigh(text), 0) >= MIN_NOTE);
}

/** Returns the choices with all notes kept. A picture's caption stays with its picture, and a repeated note is shown once. */
export function withNotes(choices: readonly Choice[], notes: readonly EditorsNote[]): Choice[] {
  const blocks = new Set(notes.flatMap((note) => note.blocks));
  return choices.map((choice) => (blocks.has(choice.block) ? { ...choice, reason: null } : choice));
}

type BoxOf = (block: Block) => { readonly element: Element; readonly kind: NoteKind } | null;

function draftAt(
  choices: readonly Choice[],
  from: number,
  read: (text: string) => NoteOpening | null,
  boxOf: BoxOf,
  kept: readonly number[],
): Draft | null {
  const { block, reason } = choices[from] as Choice;
  if (reason === 'figureText' || reason === 'repeat' || block.linkShare > MAX_LINK_SHARE) return null;
  const opening = read(block.text);
  const box = boxOf(block);
  if (box) {
    let to = from + 1;
    while (choices[to] && box.element.contains((choices[to] as Choice).block.element)) to++;
    return { kind: opening?.kind ?? box.kind, from, to };
  }
  if (!opening) return null;
  if (!opening.isLabel) return block.isHeading ? null : { kind: opening.kind, from, to: from + 1 };
  const next = choices[from + 1]?.block;
  const isNote = next && next.tokens >= 5 && !next.isHeading && next.linkShare <= MAX_LINK_SHARE && isParent(block, next);
  const isAtEdge = kept.filter((at) => at < from).length <= EDGE || kept.filter((at) => at > from + 1).length <= EDGE;
  return isNote && isAtEdge ? { kind: opening.kind, from, to: from + 2 } : null;
}

/** Returns whether a block stands in the parent or grandparent of a label. */
const isParent = (label: Block, { element }: Block): boolean =>
  label.element.parentElement?.contains(element) === true || label.element.parentElement?.parentElement?.contains(element) === true;

const isBeside = (choices: readonly Choice[], { from }: Draft, next: Draft): boolean =>
  choices[from]?.block.element.parentElement === choices[next.from]?.block.element.parentElement;

/** Returns a function that finds the box for notes around a block. Results are cached, because the blocks of an article share ancestors. */
function boxReader(choices: readonly Choice[]): BoxOf {
  const seen = new Map<Element, ReturnType<BoxOf>>();
  const size = choices.reduce((sum, { block, reason }) => sum + (reason === null ? block.text.length : 0), 0);
  const read = (element: Element): ReturnType<BoxOf> => {
    const kind = noteClassOf(element);
    if (!kind || element.localName === 'body') return null;
    const { length } = element.textContent.trim();
    // A box with an address or a question asks readers to report mistakes.
    const asks = element.querySelector('a[href^="mailto:"]') !== null || /[?？؟]/u.test(element.textContent);
    return length <= Math.min(MAX_BOX, size / 2) && !asks ? { element, kind } : null;
  };
  return ({ element }) => {
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
      let box = seen.get(at);
      if (box === undefined) {
        box = read(at);
        seen.set(at, box);
      }
      if (box) return box;
    }
    return null;
  };
}

/** Returns whether a note belongs to the chosen article, and not to another one on the page. */
function isNear(choices: readonly Choice[], { from, to }: Draft, first: number, last: number): boolean {
  const article = choices[from]?.block.element.closest('article');
  if (article && !article.contains(choices[first]?.block.element ?? null) && !article.contains(choices[last]?.block.element ?? null))
    return false;
  const gap = from > last ? choices.slice(last + 1, from) : choices.slice(to, Math.max(to, first));
  return gap.length <= MAX_GAP && gap.filter(({ block }) => isProse(block)).length <= MAX_PROSE_GAP;
}
