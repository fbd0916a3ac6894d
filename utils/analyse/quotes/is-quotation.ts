import { IS } from '../grammar/lexicon';
import { is, type Paragraph } from '../grammar/paragraph';
import type { Attribution } from './attribution';
import type { Inside } from './look-inside';
import { isPlaced, namesWork } from './names-work';

/** Whether the reported words have a finite verb, as in «insisted it was “early”» against «suggested a “pause”». */
function hasClause(paragraph: Paragraph, { content }: Attribution): boolean {
  for (let at = content?.from ?? 0; at < (content?.to ?? 0); at++) if (is(paragraph, at, IS.auxiliary)) return true;
  return false;
}

/** Whether marked words with this link to a reporting word are a quotation, and no title, nickname or distancing. */
export function isQuotation(paragraph: Paragraph, at: number, found: Attribution, inside: Inside): boolean {
  const { rule, cueClass } = found;
  if (rule === 'signed') return true;
  if (rule === 'denied') return false;
  if (namesWork(paragraph, at, inside)) return false;
  if (inside.titled && inside.words <= 6 && isPlaced(paragraph, at)) return false;
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
