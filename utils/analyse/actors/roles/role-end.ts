import { foldWord } from '../../names/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';
import { roleTokens } from './role-tokens';
import { isPersonNoun } from './role-words';

/** Longer descriptions are no roles but sentences. In UTF-16 units. */
const LONGEST = 220;
/** How far behind a comma a list of trades comes to its «and». */
const LISTED = 60;

/** Where the description that begins at an offset ends: at a comma, unless «and a former …» goes on after it. `null`: it is too long. */
export function roleEnd(text: string, from: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): number | null {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const unit = text[at] ?? '';
    if ('\n;:!?”“"()—'.includes(unit) || (unit === '–' && text[at - 1] === ' ')) return trimmed(text, from, at);
    if (unit === '.' && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2)) && !endsAbbreviation(text, from, at, lexicon)) return at;
    if (unit === ',' && !/^,\sand\s(?:a|an|the|former|one)\s/u.test(text.slice(at, at + 16)) && !goesOn(text, at, lexicon, isPersonAt))
      return at;
    // «…, mayor of Fell and Tom Berg»
    if (unit === ' ' && text.startsWith('and ', at + 1) && isPersonAt(at + 5)) return at;
  }
  return limit === text.length ? trimmed(text, from, limit) : null;
}

/** «a lawyer, poet and former prisoner»: trades in a row. */
function goesOn(text: string, comma: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): boolean {
  const tokens = roleTokens(text, comma + 1, Math.min(text.length, comma + LISTED), lexicon);
  const link = tokens.findIndex(({ key }) => key === 'and');
  if (link < 1 || link > 4 || tokens.slice(1, link + 1).some(({ joined }) => !joined)) return false;
  const last = tokens[link - 1];
  if (!last || !isPersonNoun(last, lexicon)) return false;
  let after = link + 1;
  while (after < tokens.length - 1 && after < link + 5 && tokens[after + 1]?.joined && !isPersonNoun(tokens[after] as typeof last, lexicon))
    after++;
  const end = tokens[after];
  return end !== undefined && isPersonNoun(end, lexicon) && !tokens.slice(0, after + 2).some(({ start }) => isPersonAt(start));
}

const endsAbbreviation = (text: string, from: number, at: number, { abbreviations }: NameLexicon): boolean => {
  const word =
    text
      .slice(Math.max(from, at - 8), at)
      .split(/[^\p{L}]/u)
      .at(-1) ?? '';
  return word.length === 1 || abbreviations.has(foldWord(word));
};

function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text[end - 1] ?? '')) end--;
  return end;
}
