import type { Span } from '../../../utils/model';

/** A speaker in gold: the words, their parts where they are apart, and what kind of words they are. */
export interface GoldSpeaker extends Span {
  readonly text: string;
  readonly kind?: string;
  readonly parts?: readonly Span[];
}

/** A speaker found: the words beside the quotation, and the name they were resolved to. */
export interface FoundSpeaker extends Span {
  readonly text: string;
  readonly name: string | undefined;
}

const SUFFIX = /^(?:Jr|Sr|II|III)\.?$/;

/** Whether the words found name the speaker in gold: they overlap, or the head word is the same; a pronoun must be touched itself. */
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

/** The last word with a capital before the first comma or preposition, or else the last word. */
function headOf(text: string): string {
  const [chunk = ''] = text.replace(/[’']s\b/g, '').split(/,|\s(?:of|at|for|from|in|with|who|and|on|to|—|–)\s/);
  const words = chunk.match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !SUFFIX.test(word));
  return ((capitals.length > 0 ? capitals : words).at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
