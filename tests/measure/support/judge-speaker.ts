import type { Span } from '../../../utils/model';

/**
 * A speaker in the gold data: the words that name the speaker, the kind of these words (such as `pronoun`) and, if they are not adjacent,
 * the span of each part.
 */
export interface GoldSpeaker extends Span {
  readonly text: string;
  readonly kind?: string;
  readonly parts?: readonly Span[];
}

/**
 * A speaker that the engine found. `text` contains the words that name the speaker near the quotation, and `name` is the name to which
 * these words were resolved.
 */
export interface FoundSpeaker extends Span {
  readonly text: string;
  readonly name: string | undefined;
}

const SUFFIX = /^(?:Jr|Sr|II|III)\.?$/;

/**
 * Returns whether the engine found the speaker in the gold data. This is the case if the words that it found overlap the gold words. It is
 * also the case if they are elsewhere in the text but are the same or have the same head word, unless the gold words are a pronoun.
 */
export function isRightSpeaker(gold: GoldSpeaker, found: FoundSpeaker | null): boolean {
  if (!found) return false;
  if ((gold.parts ?? [gold]).some((part) => Math.min(part.end, found.end) > Math.max(part.start, found.start))) return true;
  if (gold.kind === 'pronoun') return false;
  if (plain(gold.text) === plain(found.text)) return true;
  const head = headOf(gold.text);
  return head.length > 2 && (head === headOf(found.text) || head === headOf(found.name ?? ''));
}

const plain = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s?\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !['the', 'a', 'an'].includes(word))
    .join(' ');

/**
 * Returns the head word of a name. This is the last capitalised word before the first comma or preposition. If none of the words there is
 * capitalised, it is the last of them.
 */
function headOf(text: string): string {
  const [chunk = ''] = text.replace(/[’']s\b/g, '').split(/,|\s(?:of|at|for|from|in|with|who|and|on|to|—|–)\s/);
  const words = chunk.match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !SUFFIX.test(word));
  return ((capitals.length > 0 ? capitals : words).at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
