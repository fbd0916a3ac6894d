import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { clauseStart } from './clause';
import { hasOnlyAdverbials } from './first-phrase';
import { isOblique, nounPhrase, nounPhraseBefore } from './noun-phrase';
import { isPause } from './pause';

/**
 * Returns the subject before a verb, together with the parenthetical between commas after the subject, as in «Roth, Leiterin des Amtes,
 * sagte» (Roth, head of the office, said) and «Roth, die gestern ankam, sagte» (Roth, who arrived yesterday, said). Returns `null` if
 * there is none.
 */
export function enclosedSubject(paragraph: Paragraph, comma: number, low: number): Range | null {
  let from = low;
  for (let at = comma - 1; at > Math.max(low, comma - MAX_SEARCH_TOKENS); at--) {
    if (
      isPause(paragraph, at, ';:.!?—–') ||
      (isQuotation(paragraph, at) && isMark(paragraph, at + 1, ',') && !isNamePosition(paragraph, at))
    ) {
      from = at + 1;
      break;
    }
  }
  while (from < comma && is(paragraph, from, IS.coordinator | IS.adverb) && !is(paragraph, from, IS.pronoun)) from++;
  const host = nounPhrase(paragraph, from, comma, true);
  if (!host || isOblique(paragraph, from)) return null;
  let first = host.to;
  while (first < comma && !isMark(paragraph, first, ',')) first++;
  if (!agrees(paragraph, comma) || holdsClause(paragraph, first + 1, comma)) return null;
  return first < comma && (hasOnlyAdverbials(paragraph, host.to, first) || runsOn(paragraph, host.to, first))
    ? { from, to: comma }
    : apposedName(paragraph, from, comma);
}

/** Returns whether words in quotation marks stand where a name is expected: «die Leiterin von „Nordblick“» (the head of “Nordblick”). */
const isNamePosition = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at - 1]?.capital === true || is(paragraph, at - 1, IS.preposition | IS.determiner);

/** Returns whether a name continues with numbers and slashes: «Bündnis 12/Die Neuen». */
const runsOn = (paragraph: Paragraph, from: number, to: number): boolean =>
  paragraph.tokens.slice(from, to).every(({ capital, lower }) => capital || /^[\d/&-]/.test(lower));

/**
 * Returns `false` if a relative clause with a plural verb ends at the comma, but the verb after the comma is singular. The noun that the
 * relative clause describes is then not the subject of that verb: «Die Mönche, die das gesehen hatten, beschrieb Roth als …» (Roth
 * described the monks who had seen it as …).
 */
const agrees = (paragraph: Paragraph, comma: number): boolean =>
  !is(paragraph, comma - 1, IS.auxiliary) ||
  !paragraph.tokens[comma - 1]?.lower.endsWith('n') ||
  paragraph.tokens[comma + 1]?.lower.endsWith('n') === true;

/**
 * Returns a noun phrase together with the name between commas after it, as in «…, die Sprecherin des Amtes, Ana Roth, sagte». Returns
 * `null` if there is no such name.
 */
function apposedName(paragraph: Paragraph, low: number, comma: number): Range | null {
  let opening = comma - 1;
  while (opening > low && !isMark(paragraph, opening, ',')) opening--;
  const host = opening > low ? nounPhraseBefore(paragraph, opening, clauseStart(paragraph, opening - 1, low)) : null;
  if (!host || isOblique(paragraph, host.from) || nounPhrase(paragraph, opening + 1, comma, true)?.to !== comma) return null;
  return is(paragraph, host.from, IS.determiner | IS.role | IS.title) && isMark(paragraph, host.from - 1, ',')
    ? { from: host.from, to: comma }
    : null;
}

/** Returns whether words between two commas are a main clause, not an apposition: «Wille, Mut und Geduld hätten geholfen, sagte Roth». */
function holdsClause(paragraph: Paragraph, from: number, to: number): boolean {
  const isArticle = is(paragraph, from, IS.determiner) && paragraph.tokens[from + 1]?.capital === true;
  if (!isArticle && is(paragraph, from, IS.relative | IS.complementiser | IS.preposition | IS.conjunction)) {
    let comma = from;
    while (comma < to && !isMark(paragraph, comma, ',')) comma++;
    // The main clause may continue after a relative clause: «Die Brücke, die zu ist, sei alt, sagte Roth» (The bridge, which is closed, was
    // old).
    return comma < to && is(paragraph, comma + 1, IS.auxiliary);
  }
  for (let at = from; at < Math.min(to, from + MAX_SEARCH_TOKENS); at++)
    if (is(paragraph, at, IS.auxiliary) && !is(paragraph, at + 1, IS.auxiliary) && at + 1 < to) return true;
  return false;
}
