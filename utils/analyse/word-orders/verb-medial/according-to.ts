import { phraseFrom } from '../../grammar/find-phrase';
import { IS, type Lexicon } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range, REACH } from '../../grammar/paragraph';
import { placeBehind } from '../../grammar/place-source';
import { namesNobody } from '../../grammar/speaker-span';
import { subjectBehind, verbGroupAt } from '../../grammar/verb-group';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** «According to Smith, …» and «…, according to Smith». */
export function findAccordingTo(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + 40); at++) {
    const phrase = sourcePhraseAt(paragraph, at);
    if (!phrase) continue;
    const dash = isMark(paragraph, at - 1, '—–-') ? at - 1 : at;
    const end = isMark(paragraph, dash - 1, ',') ? dash - 1 : dash;
    const speaker = sourceOf(paragraph, phrase, position.to);
    return (
      speaker && shape(speaker, phrase, end - 1 === position.at && position.from === position.at ? null : { from: position.from, to: end })
    );
  }
  for (let at = position.at - 2; at >= Math.max(position.from, position.at - 40); at--) {
    const phrase = sourcePhraseAt(paragraph, at);
    if (!phrase) continue;
    const speaker = withoutClause(paragraph, sourceOf(paragraph, phrase, position.at), position.at);
    if (!speaker || namesNobody(paragraph, speaker)) return null;
    const to = Math.max(speaker.to, phrase.to);
    const start = isMark(paragraph, to, ',:') ? to + 1 : to;
    return shape(speaker, phrase, start >= position.at ? null : { from: start, to: position.at + 1 });
  }
  return null;
}

/** «Selon la préfecture, la ligne perd « … »»: what a comma parts from the source and no comma from the quotation is no apposition. */
function withoutClause(paragraph: Paragraph, source: Range | null, quotation: number): Range | null {
  if (source?.to !== quotation) return source;
  for (let at = source.from + 1; at < source.to; at++) if (isMark(paragraph, at, ',')) return { from: source.from, to: at };
  return source;
}

/** The source that follows the phrase, or the possessive in it: «по его словам». */
export function sourceOf(paragraph: Paragraph, phrase: SourcePhrase, to: number): Range | null {
  if (phrase.reports) return reporterAfter(paragraph, phrase.to, to);
  for (let at = phrase.from; at < phrase.to; at++) if (is(paragraph, at, IS.possessive)) return { from: at, to: at + 1 };
  return phraseFrom(paragraph, phrase.to, to);
}

const shape = (speaker: Range, cue: Range, content: Range | null): Attribution => ({
  rule: 'accordingTo',
  speaker,
  cue,
  cueClass: 'said',
  content,
});

/** «según explicó», «як повідомили»: whether the verb at a token belongs to such a phrase. */
export function closesSourcePhrase(paragraph: Paragraph, verb: number, low: number): boolean {
  for (let at = verb - 1; at >= Math.max(low, verb - LONGEST_GROUP); at--) {
    const phrase = sourcePhraseAt(paragraph, at);
    if (phrase) return phrase.reports && phrase.to === verb + 1;
  }
  return false;
}
/** Most words from such a phrase to its verb. */
const LONGEST_GROUP = 5;

/** A phrase for «according to», or one with a reporting verb («comme l'a dit»), its auxiliaries included. */
export interface SourcePhrase extends Range {
  readonly reports: boolean;
}

/** The phrase for «according to» that begins at a token. */
export function sourcePhraseAt(paragraph: Paragraph, at: number): SourcePhrase | null {
  const { sourcePhrases, reportPhrases } = paragraph.lexicon;
  const reporting = phraseAt(paragraph, at, reportPhrases);
  const group = reporting && verbGroupAt(paragraph, reporting.to, reporting.to + REACH);
  if (group) return { from: at, to: group.at + 1, reports: true };
  // «secondo quanto riferito da»
  if (reporting && isAgentive(paragraph, reporting.to)) return { from: at, to: reporting.to + 1, reports: true };
  const plain = phraseAt(paragraph, at, sourcePhrases);
  // «no segundo turno», «nel secondo caso»: an ordinal of the same form.
  if (!plain || (plain.to === at + 1 && is(paragraph, at - 1, IS.determiner | IS.possessive | IS.preposition))) return null;
  return { ...plain, reports: false };
}

const isAgentive = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  lexicon.cues.get(tokens[at]?.lower ?? '')?.form === 'participle' && lexicon.agentWords.has(tokens[at + 1]?.lower ?? '');

function phraseAt({ tokens }: Paragraph, at: number, phrases: Lexicon['sourcePhrases']): Range | null {
  const first = tokens[at];
  const found = first && phrases.get(first.lower)?.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return found ? { from: at, to: at + found.length } : null;
}

/** «comme l'a dit Ana Roth», «secondo quanto riferito da Ana Roth»: who stands behind the verb. */
function reporterAfter(paragraph: Paragraph, verb: number, to: number): Range | null {
  const by = paragraph.lexicon.agentWords.has(paragraph.tokens[verb]?.lower ?? '');
  return by ? phraseFrom(paragraph, verb + 1, to) : (subjectBehind(paragraph, verb - 1, to) ?? placeBehind(paragraph, verb - 1, to));
}
