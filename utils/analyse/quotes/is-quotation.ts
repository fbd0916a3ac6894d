import { IS } from '../grammar/lexicon';
import { is, type Paragraph } from '../grammar/paragraph';
import type { Attribution } from './attribution';
import type { MarkedWordsShape } from './describe-marked-words';
import { namesWork, standsAsName } from './names-work';

/** Returns whether the reported words contain an auxiliary: «insisted it was “early”», but not «suggested a “pause”». */
function hasClause(paragraph: Paragraph, { content }: Attribution): boolean {
  for (let at = content?.from ?? 0; at < (content?.to ?? 0); at++) if (is(paragraph, at, IS.auxiliary)) return true;
  return false;
}

/** Returns whether attributed words in quotation marks are a quotation, rather than a title, a nickname or scare quotes. */
export function isQuotation(paragraph: Paragraph, at: number, found: Attribution, inside: MarkedWordsShape): boolean {
  const { rule, cueClass } = found;
  if (rule === 'signed') return true;
  if (rule === 'denied') return false;
  if (namesWork(paragraph, at, inside)) return false;
  if (inside.titled && inside.words <= 6 && standsAsName(paragraph, at)) return false;
  if (rule === 'after' || rule === 'inverted') return true;
  const tight = found.content === null;
  if (rule === 'tail' && inside.titled && inside.words <= 6) return false;
  if (inside.titled && inside.words <= 6 && !inside.closed && !(tight && cueClass !== 'called')) return false;
  if (inside.words === 1 && rule !== 'accordingTo') {
    if (cueClass === 'believed') return false;
    if ((cueClass === 'claimed' || cueClass === 'wrote') && !hasClause(paragraph, found)) return false;
    if (rule === 'nominal' || rule === 'colon') return false;
  }
  if (
    inside.words <= 3 &&
    cueClass === 'agreed' &&
    rule !== 'before' &&
    !tight &&
    !is(paragraph, found.content?.from ?? 0, IS.complementiser)
  )
    return false;
  return true;
}
