import { IS } from '../grammar/lexicon';
import { cueAt, is, isMark, isPossessed, type Scene } from '../grammar/paragraph';
import type { Attribution } from '../word-orders/verb-medial/frame';

/** Words inside the marks as far as they matter here. */
export interface Inside {
  /** Number of words, counted up to 13. */
  readonly words: number;
  /** All words but the small ones begin with a capital: a title. */
  readonly titled: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Ends with a full stop, question or exclamation mark, or with a comma. */
  readonly closed: boolean;
}

const ENOUGH = 13;

/** Looks into a quotation, at no more than its first words. */
export function lookInside(text: string, start: number, end: number): Inside {
  const words =
    text
      .slice(start, Math.min(end, start + 240))
      .match(/[\p{L}\p{N}][^\s]*/gu)
      ?.slice(0, ENOUGH) ?? [];
  const long = words.filter((word) => word.length > 3);
  return {
    words: words.length,
    titled: words.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^[\p{Lu}\p{N}]/u.test(words[0] ?? ''),
    capital: /^[\p{Lu}]/u.test(words[0] ?? ''),
    closed: /[.!?…,—–-]\s*$/u.test(text.slice(Math.max(start, end - 3), end)),
  };
}

/** Whether the reported words have a finite verb, as in «insisted it was “early”» against «suggested a “pause”». */
function hasClause(scene: Scene, { content }: Attribution): boolean {
  for (let at = content?.from ?? 0; at < (content?.to ?? 0); at++) if (is(scene, at, IS.auxiliary)) return true;
  return false;
}

/** «on “Meet the Nation.”», «told “Island News”», «the “Harbour Bill”»: the marks stand where a name would. */
export const isPlaced = (scene: Scene, at: number): boolean =>
  (scene.tokens[at - 1]?.capital === true && scene.tokens[at + 1]?.capital === true) ||
  is(scene, at - 1, IS.preposition | IS.determiner | IS.possessive | IS.hearer) ||
  isPossessed(scene, at - 1) ||
  cueAt(scene, at - 1)?.hearer === true;

/** «her memoir, “The Long Winter”», «author of “The Ferry: A Life Between Two Islands”»: the marks hold the title of a work. */
export function namesWork(scene: Scene, at: number, inside: Inside): boolean {
  const { titleCase, verbFinal } = scene.lexicon.pack;
  const noun = is(scene, at - 1, IS.work) || (isMark(scene, at - 1, ',') && is(scene, at - 2, IS.work));
  // «“Uzun Kış” romanı»
  if (verbFinal && inside.capital && is(scene, at + 1, IS.work)) return true;
  if (!titleCase && noun && inside.capital && inside.words <= TITLE && !inside.closed) return true;
  return inside.titled && (noun || (inside.words > 3 && is(scene, at - 1, IS.preposition)));
}
/** Where only the first word of a title has a capital, longer ones are rather sentences. */
const TITLE = 8;

/** Whether marked words with this link to a reporting word are a quotation, and no title, nickname or distancing. */
export function isQuotation(scene: Scene, at: number, found: Attribution, inside: Inside): boolean {
  const isReported = scene.lexicon.order?.isReported;
  if (isReported) return isReported(scene, at, found, inside);
  const { rule, cueClass } = found;
  if (rule === 'signed') return true;
  if (rule === 'unsaid') return false;
  if (namesWork(scene, at, inside)) return false;
  if (inside.titled && inside.words <= 6 && isPlaced(scene, at)) return false;
  if (rule === 'after' || rule === 'inverted') return true;
  const tight = found.content === null;
  if (rule === 'tail' && inside.titled && inside.words <= 6) return false;
  if (inside.titled && inside.words <= 6 && !inside.closed && !(tight && cueClass !== 'called')) return false;
  if (inside.words === 1 && rule !== 'accordingTo') {
    if (cueClass === 'believed') return false;
    if ((cueClass === 'claimed' || cueClass === 'wrote') && !hasClause(scene, found)) return false;
    if (rule === 'nominal' || rule === 'colon') return false;
  }
  if (inside.words <= 3 && cueClass === 'agreed' && rule !== 'before' && !tight && !is(scene, found.content?.from ?? 0, IS.complementiser))
    return false;
  return true;
}
