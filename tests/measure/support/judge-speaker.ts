import type { Span } from '../../../utils/model';

/** A speaker in gold: the words, their parts if they are separate, and their kind, such as `pronoun`. */
export interface GoldSpeaker extends Span {
  readonly text: string;
  readonly kind?: string;
  readonly parts?: readonly Span[];
}

/** A speaker that was found: the words beside the quotation, and the name that they were resolved to. */
export interface FoundSpeaker extends Span {
  readonly text: string;
  readonly name: string | undefined;
}

const SUFFIX = /^(?:Jr|Sr|II|III)\.?$/;

/** Returns whether the found words name the speaker in gold: they overlap or have the same head word. A pronoun in gold must overlap. */
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

/** Returns the last word with a capital before the first comma or preposition, or the last word there if none has a capital. */
function headOf(text: string): string {
  const [chunk = ''] = text.replace(/[’']s\b/g, '').split(/,|\s(?:of|at|for|from|in|with|who|and|on|to|—|–)\s/);
  const words = chunk.match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !SUFFIX.test(word));
  return ((capitals.length > 0 ? capitals : words).at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
