import { type Forest, readForest } from '../../../forest/read-forest';
import type { Span } from '../../../model';
import { countWhile } from '../../../text/count-while';
import type { Stretch } from '../../marks/find-stretches';
import type { AttributedMarks } from '../attribute-quotes';
import type { QuoteDraft } from '../quote-draft';
import { COLUMNS } from './columns';
import { describeMarked } from './describe-marked';
import model from './quotation-model.json';

/** The minimum probability at which words in quotation marks that no rule attributes are a quotation, if a speaker is found. */
const MIN_PROBABILITY = 0.7;
/** The minimum probability if no speaker is found. Without one, readers miss a short quotation less than a title or a scare quote misleads them. */
const MIN_ALONE = 0.9;

/** Returns whether the recogniser is sure enough that words are a quotation, although nobody is known to have said them. */
export const standsWithoutSpeaker = ({ probability = 1 }: QuoteDraft): boolean => probability >= MIN_ALONE;

let recogniser: Forest | null = null;

/**
 * Finds the quotations among the words in quotation marks that no rule has attributed, such as short partial quotations without a reporting
 * verb, and returns all quotations in text order. A learned model judges the words by their length, their grammar and their surroundings.
 * Its features know no words, so it is the same for all languages. The added quotations have no source yet.
 */
export function recogniseQuotes(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  attributed: AttributedMarks,
): readonly QuoteDraft[] {
  recogniser ??= readForest(model, [...COLUMNS]);
  const forest = recogniser;
  const { draftOf, rows } = describeMarked({ text, paragraphs, stretches, ...attributed, drafts: attributed.quotes });
  const added = stretches.flatMap((stretch, at) => {
    if (draftOf[at] !== -1 || attributed.contexts.get(at)?.isRuledOut !== false) return [];
    const probability = probabilityOf(forest(rows, at * COLUMNS.length));
    return probability < MIN_PROBABILITY ? [] : toDraft(stretch, probability, attributed);
  });
  if (added.length === 0) return attributed.quotes;
  return [...attributed.quotes, ...added].sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Makes the draft of a quotation. The subject of its sentence, if there is one, is the most likely name of its source. */
const toDraft = ({ start, end }: Stretch, probability: number, { sentences, subjects }: AttributedMarks): QuoteDraft => {
  const mention = subjectBeside(start, sentences, subjects);
  return {
    parts: [{ start, end }],
    kind: 'direct',
    mention,
    antecedent: null,
    cue: null,
    cueClass: 'said',
    rule: mention ? 'context' : 'unattributed',
    probability,
  };
};

/** Returns the nearest subject before an offset in its sentence or, if there is none, the first one after it. */
function subjectBeside(offset: number, sentences: readonly Span[], subjects: readonly Span[]): Span | null {
  const sentence = sentences[countWhile(sentences, ({ start }) => start <= offset) - 1];
  if (!sentence) return null;
  const next = countWhile(subjects, ({ start }) => start <= offset);
  const [before, after] = [subjects[next - 1], subjects[next]];
  if (before && before.start >= sentence.start && before.end <= offset) return before;
  return after && after.end <= sentence.end ? after : null;
}
