import type { ForestModel } from '../../../forest/forest-model';
import { type Forest, readForest } from '../../../forest/read-forest';
import type { Span } from '../../../model';
import type { Steps } from '../../../steps/steps';
import type { QuoteDraft } from '../../quotes/quote-draft';
import type { QuotesWithSpeakers } from '../../quotes/take-turns';
import type { ResolvedSpeaker } from '../speaker';
import { ArticleIndex } from './article-index';
import { type Candidates, describeCandidates } from './candidates';
import { COLUMNS } from './columns';
import type { RankedArticle } from './ranked-article';
import { shareDescriptions } from './share-descriptions';
import model from './speaker-model.json';
import { SpokenSoFar } from './spoken-so-far';

/** The minimum probability of a speaker who is not the answer of the rules. */
const MIN_PROBABILITY = 0.5;
/** The probability below which a pronoun or description is shown without the actor whom the rules found, because most of these are wrong. */
const MIN_KEPT = 0.4;
/** The minimum ratio between the probabilities of a speaker and of the next actor. If two actors fit about equally, neither is chosen. */
const MIN_LEAD = 2.5;
/** The probability below which even a name beside the quotation is not its speaker, as in «the Ulm Party’s leader says». */
const MIN_NAMED = 0.15;
/** The probability from which on a name beside the quotation needs no second opinion. Below it, one in three is wrong. */
const MIN_PLAIN = 0.7;

/**
 * Decides for each quotation who spoke it: the actor that the rules found, another actor, or none of them. A learned model scores the
 * candidates by where they are mentioned, whether they have spoken before, and how well the words that name the source describe them. Its
 * features know no words, so it is the same for all languages. A step is one quotation.
 */
export function* rankSpeakers(article: RankedArticle): Steps<QuotesWithSpeakers> {
  const found = new ArticleIndex(article);
  const spoken = new SpokenSoFar();
  const quotes: QuoteDraft[] = [];
  const speakers: ResolvedSpeaker[] = [];
  for (const [index, draft] of article.quotes.entries()) {
    yield;
    const answer = article.speakers[index] as ResolvedSpeaker;
    const candidates = isSettled(article, index, spoken) ? null : describeCandidates(index, found, spoken);
    const choice = candidates && choose(candidates, answer, model);
    // A likely name beside the quotation is as certain as the rule that found it.
    const isPlain = candidates?.isNamedBeside && choice?.actor === answer.actor && choice.probability >= MIN_PLAIN;
    const speaker = choice && !isPlain ? withChoice(answer, choice) : answer;
    const isFromContext = speaker.by === 'context' && draft.mention === null;
    if (isFromContext) quotes.push({ ...draft, mention: nearestName(draft, speaker.actor, found), rule: 'context' });
    // The subject of the sentence is only a guess at the source, so it is not shown unless it is an actor.
    else if (draft.rule === 'context' && speaker.actor === null) quotes.push({ ...draft, mention: null, rule: 'unattributed' });
    else quotes.push(draft);
    speakers.push(speaker);
    spoken.note(index, speaker.actor);
  }
  return { quotes, speakers: shareDescriptions(article.text, { quotes, speakers }) };
}

/**
 * Returns whether the rules alone decide who speaks a quotation: the form of an interview tells it, the words of indirect speech are found
 * by their source, a pronoun may stand for a source without a name that has just spoken, and neither «one reviewer» nor «the man» after «a
 * man» is anybody named. «The Norwegian minister» is the one from Norway, and a name that is no actor’s means none of them,
 * nor does «the report». Nor do people answer their own questions, as in «“Will it hold?” Roth asked. “No.”»
 */
export function isSettled({ quotes, speakers }: RankedArticle, index: number, spoken: SpokenSoFar): boolean {
  const { rule, kind, mention } = quotes[index] as QuoteDraft;
  const { unnamed, reading, isStranger, isFromState } = speakers[index] as ResolvedSpeaker;
  if (rule === 'turn' || rule === 'answer' || rule === 'denied' || kind === 'indirect') return true;
  if (unnamed && reading?.pronoun && spoken.last === null) return true;
  if (isStranger || isFromState || (reading?.indefinite && reading.name === null)) return true;
  const isOther = reading?.proper || (reading?.impersonal && !reading.possessed);
  if (isOther && speakers[index]?.actor === null) return true;
  return mention === null && quotes[index - 1]?.cueClass === 'asked';
}

/** A candidate and the probability, from 0 to 1, that it is the right one. */
interface Choice {
  readonly actor: number | null;
  readonly probability: number;
}

/** The forests of the models in use, because reading one takes longer than ranking a quotation. */
const forests = new WeakMap<ForestModel, Forest>();

/** Returns the best candidate, or the answer of the rules if no candidate is probable enough or a name beside the quotation is possible. */
export function choose({ actors, rows, isNamedBeside }: Candidates, answer: ResolvedSpeaker, ranker: ForestModel): Choice {
  const forest = forests.get(ranker) ?? readForest(ranker, [...COLUMNS]);
  forests.set(ranker, forest);
  const scores = actors.map((_, row) => forest(rows, row * COLUMNS.length));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((total, one) => total + one, 0);
  const probabilities = odds.map((one) => one / sum);
  const own = actors.indexOf(answer.actor);
  const second = probabilities.reduce((most, one, row) => (scores[row] === top || actors[row] === null ? most : Math.max(most, one)), 0);
  const isClear = 1 / sum >= MIN_PROBABILITY && 1 / sum >= MIN_LEAD * second;
  const isKept = own >= 0 && (!isClear || (isNamedBeside && (probabilities[own] ?? 0) >= MIN_NAMED));
  const best = isKept ? own : scores.indexOf(top);
  return { actor: actors[best] ?? null, probability: probabilities[best] ?? 0 };
}

function withChoice(answer: ResolvedSpeaker, { actor, probability }: Choice): ResolvedSpeaker {
  // The words that name the source stay as certain as their rule, because the ranker agrees that they mean none of the actors.
  if (actor === answer.actor && actor === null) return answer;
  // The pronoun or description then has more than one likely referent, so it is shown without one.
  const isClear = answer.by === 'name' || answer.by === 'clearPronoun';
  if (actor === answer.actor && probability < MIN_KEPT && !isClear) return { ...answer, actor: null, by: 'nothing' };
  if (actor === answer.actor) return { ...answer, probability };
  const { reading } = answer;
  if (actor !== null) return { actor, unnamed: false, by: 'context', probability, ...(reading && { reading }) };
  return { ...answer, actor: null, by: 'nothing' };
}

/** Returns the nearest name of an actor before a quotation or, if there is none, the actor's first name in the text. */
function nearestName({ parts }: QuoteDraft, actor: number | null, { article }: ArticleIndex): Span | null {
  const names = article.actors[actor ?? -1]?.names ?? [];
  const start = parts[0]?.start ?? 0;
  const name = names.findLast((one) => one.start < start) ?? names[0];
  return name ? { start: name.start, end: name.end } : null;
}
