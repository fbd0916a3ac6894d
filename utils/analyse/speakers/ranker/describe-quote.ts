import type { ActorKind } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { letterPattern } from '../../../text/letter-pattern';
import { RULE_PRECISION } from '../../quotes/confidence';
import type { AttributionRule } from '../../quotes/rule-name';
import type { ArticleIndex } from './article-index';
import type { QuoteFeatures } from './columns';
import type { QuoteView } from './quote-view';

/** The rules that take the speaker from another sentence. */
const CARRIED: ReadonlySet<string> = new Set<AttributionRule>([
  'sameParagraph',
  'previousParagraph',
  'dropped',
  'dialogue',
  'context',
  'unattributed',
]);
const KINDS: readonly ActorKind[] = ['person', 'organisation', 'state', 'place'];
const PRONOUNS = ['clearPronoun', 'pronoun', 'vaguePronoun'];
/** Matches the end of a quotation that asks something. */
const QUESTION = /[?？؟][”"»’'」』“]{0,2}$/u;
/** Matches a question that the article asks right before a quotation, as in an interview told in prose. */
const ASKED = /[?？؟]\s*$/u;
/** Matches words that all begin with a capital. */
const NAME = casePattern(({ capitals, letters }) => `^[${capitals}][${letters}’'-]*(?: [${capitals}][${letters}’'-]*){0,3}$`);
/** The number of UTF-16 units before and after a quotation that are searched for letters. Reading whole paragraphs would take quadratic time. */
const BESIDE = 100;
const CAPITALS = casePattern(({ capitals }) => `[${capitals}]`, 'g');
const COMPOUND = letterPattern(({ letters }) => `[${letters}][-‐][${letters}]`);
const LETTER = letterPattern(({ letters }) => `[${letters}]`);
/** The maximum number of actors and of persons that count. */
const MOST_ACTORS = 30;

/** Returns the features that all candidates for the speaker of a quotation share. */
export function describeQuote(view: QuoteView, { article, persons }: ArticleIndex): QuoteFeatures {
  const { quote, answer, start, end, paragraph } = view;
  const { text, actors } = article;
  const { reading } = answer;
  const sentence = article.structure.sentences[view.quoteSentence] ?? paragraph;
  const kind = answer.actor === null ? undefined : actors[answer.actor]?.kind;
  const rule = quote.rule === 'denied' ? 'unattributed' : quote.rule;
  const mention = quote.mention ? text.slice(quote.mention.start, quote.mention.end) : '';
  return {
    kind: ['direct', 'mixed', 'indirect'].indexOf(quote.kind),
    precision: RULE_PRECISION[rule][quote.kind === 'direct' ? 0 : 1],
    isNextTo: +!CARRIED.has(rule),
    isCarried: +(CARRIED.has(rule) && rule !== 'unattributed'),
    quoteLength: Math.log1p(quote.parts.reduce((sum, part) => sum + part.end - part.start, 0)),
    opensParagraph: +(start - paragraph.start < 2),
    fillsParagraph: +!LETTER.test(
      text.slice(Math.max(paragraph.start, start - BESIDE), start) + text.slice(end, Math.min(end + BESIDE, paragraph.end)),
    ),
    place: start / Math.max(1, text.length),
    actors: Math.min(MOST_ACTORS, actors.length),
    persons: Math.min(MOST_ACTORS, persons),
    byName: +(answer.by === 'name'),
    byPronoun: PRONOUNS.indexOf(answer.by) + 1,
    byDescription: +(answer.by === 'description'),
    byNothing: +(answer.by === 'nothing' && quote.mention !== null),
    noMention: +(quote.mention === null),
    unnamed: +answer.unnamed,
    indefinite: +(reading?.indefinite ?? false),
    hasGender: +(view.gender !== null),
    plural: +(view.pronoun?.plural ?? reading?.plural ?? false),
    mentionLength: view.mentionWords.length,
    mentionCapitals: mention.slice(1, 200).match(CAPITALS(mention))?.length ?? 0,
    mentionIsCompound: +COMPOUND.test(view.mention),
    headIsPerson: +(reading?.head === 'person' || (reading?.description ?? null) !== null),
    headIsBody: +(reading?.head === 'body'),
    followsQuestion: +QUESTION.test(text.slice(Math.max(0, view.previousEnd - 3), view.previousEnd)),
    afterQuestion: +ASKED.test(text.slice(Math.max(0, start - 4), start)),
    isGuess: +(quote.rule === 'context'),
    colonBefore: +/[:：]\s*$/u.test(text.slice(Math.max(0, start - 3), start)),
    commaAfter: +/^,|^.{0,2},/u.test(text.slice(end - 2, end + 2)),
    opensSentence: +(start - sentence.start < 2),
    endsSentence: +(sentence.end - end < 2),
    mentionIsName: +NAME.test(mention.slice(0, 200)),
    answerIsNone: +(answer.actor === null),
    answerKind: kind === undefined ? -1 : KINDS.indexOf(kind),
  };
}
