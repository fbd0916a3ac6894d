import { letterPattern } from '../../../text/letter-pattern';
import type { ActorDraft } from '../../actors/actor-draft';
import { fitsKind } from '../pronoun-context';
import type { ArticleIndex, OutsideMention } from './article-index';
import { type CandidateFeatures, NOTHING } from './columns';
import { matchMention } from './match-mention';
import type { QuoteView } from './quote-view';
import type { SpokenSoFar } from './spoken-so-far';

/** The value of a distance to something that is not there: in sentences, in ranks, and in the logarithm of UTF-16 units. */
const NO_SENTENCES = 30;
const NO_RANK = 20;
const NO_UNITS = 12;
const NO_WORDS = 20;
/** Matches the punctuation at the end of a clause: «…, muttered Roth.» */
const CLAUSE_END = /^\s?[.,;:!?…)]/u;
/** The number of sentences in which mentions are near. */
const NEAR_SENTENCES = 5;
/** The number of later quotations whose speakers count. */
const LATER = 5;

/** Returns the features of an actor as a candidate for the speaker of a quotation. */
export function describeCandidate(actor: number, view: QuoteView, found: ArticleIndex, spoken: SpokenSoFar): CandidateFeatures {
  const { text, actors, quotes, speakers } = found.article;
  const draft = actors[actor] as ActorDraft;
  const { index, answer, paragraph, previous, pronoun, gender } = view;
  const before = view.before.filter((mention) => mention.actor === actor);
  const after = view.after.filter((mention) => mention.actor === actor);
  const latest = before.at(-1);
  const next = after[0];
  const nearest = before.findLast(({ end }) => end <= view.start);
  const latestQuote = spoken.latestOf(actor);
  const spokeAt = latestQuote === null ? -1 : (quotes[latestQuote]?.parts.at(-1)?.start ?? -1);
  const nextQuote = quotes[index + 1]?.parts[0]?.start ?? text.length;
  const nextAnswer = nextQuote < paragraph.end ? (speakers[index + 1]?.actor ?? null) : null;
  const words = found.words[actor];
  return {
    isNone: 0,
    isAnswer: +(answer.actor === actor),
    sameKindAsAnswer: +(answer.actor !== null && actors[answer.actor]?.kind === draft.kind),
    isPerson: +(draft.kind === 'person'),
    isOrganisation: +(draft.kind === 'organisation'),
    isState: +(draft.kind === 'state'),
    mentions: Math.log1p(draft.names.length),
    mentionShare: draft.names.length / found.mostMentions,
    inTitle: +[...(words?.inNames ?? [])].some((word) => word.length > 3 && found.title.includes(word)),
    firstAt: (draft.names[0]?.start ?? 0) / Math.max(1, text.length),
    roles: Math.min(5, draft.roles.length),
    sentencesBack: latest ? Math.min(NO_SENTENCES, view.sentence - latest.sentence) : NO_SENTENCES,
    unitsBack: latest ? Math.log1p(Math.max(0, view.anchor - latest.end)) : NO_UNITS,
    unitsAfter: next ? Math.log1p(next.start - view.end) : NO_UNITS,
    wordsAfter: next && next.sentence === view.quoteSentence ? wordsIn(text, view.end, next.start) : NO_WORDS,
    wordsBefore: nearest && nearest.sentence === view.quoteSentence ? wordsIn(text, nearest.end, view.start) : NO_WORDS,
    endsClause: +(next !== undefined && CLAUSE_END.test(text.slice(next.end, next.end + 2))),
    inParagraphAfter: after.length,
    inNextParagraph: view.namesNext.filter((name) => name.actor === actor).length,
    ...describePlaces(actor, view, before),
    isSubject: +(latest?.isSubject ?? false),
    isFirstInSentence: +(view.before.find(({ sentence }) => sentence === view.sentence)?.actor === actor),
    recency: rankIn(view.recent, actor),
    personRecency: rankIn(view.recentPersons, actor),
    onlyPerson: +(view.onlyPerson === actor),
    sinceLastQuote: before.filter(({ start }) => start >= view.previousEnd).length,
    inQuote: +view.namesInside.some((name) => name.actor === actor),
    spoken: spoken.countOf(actor),
    spokenShare: spoken.shareOf(actor),
    isLastSpeaker: +(spoken.last === actor),
    quotesSinceSpoke: latestQuote === null ? NO_SENTENCES : Math.min(NO_SENTENCES, index - latestQuote),
    spokeInParagraph: +(spokeAt >= paragraph.start),
    spokeInPreviousParagraph: +(previous !== null && spokeAt >= previous.start && spokeAt < paragraph.start),
    nextAnswer: nextAnswer === null ? 0 : nextAnswer === actor ? 1 : -1,
    laterAnswers: speakers.slice(index + 1, index + 1 + LATER).filter((later) => later.actor === actor).length,
    ...describeAnswers(actor, answer.actor, found),
    gender: gender === null || draft.gender === null ? 0 : gender === draft.gender ? 1 : -1,
    fits: pronoun ? +fitsKind(draft, pronoun) : 2,
    ...matchMention(actor, view, words, found.owners),
    roleRivals: 0,
    match: 0,
    matchLead: 0,
    genderRivals: 0,
  };
}

/** Returns where an actor is mentioned before a quotation, and how often. */
function describePlaces(
  actor: number,
  view: QuoteView,
  before: readonly OutsideMention[],
): Pick<CandidateFeatures, 'nearMentions' | 'isFirstInParagraph' | 'inSentence' | 'inParagraphBefore' | 'inPreviousParagraph'> {
  const { paragraph, previous } = view;
  return {
    nearMentions: before.filter(({ sentence }) => sentence > view.sentence - NEAR_SENTENCES).length,
    isFirstInParagraph: +(view.before.find(({ start }) => start >= paragraph.start)?.actor === actor),
    inSentence: before.filter(({ sentence }) => sentence === view.sentence).length,
    inParagraphBefore: before.filter(({ start }) => start >= paragraph.start).length,
    inPreviousParagraph: previous ? before.filter(({ start }) => previous.start <= start && start < previous.end).length : 0,
  };
}

/** Returns how many of the other quotations the rules give to an actor, and how often it is named beside them. */
function describeAnswers(
  actor: number,
  answer: number | null,
  { answers, namedAnswers, article }: ArticleIndex,
): Pick<CandidateFeatures, 'answers' | 'answerShare' | 'byNameShare'> {
  const all = answers[actor] ?? 0;
  const others = all - +(answer === actor);
  return {
    answers: Math.log1p(others),
    answerShare: others / Math.max(1, article.speakers.length - 1),
    byNameShare: (namedAnswers[actor] ?? 0) / Math.max(1, all),
  };
}

/** Returns the features of the answer that the speaker is none of the actors. */
export const describeNobody = ({ index, answer }: QuoteView, spoken: SpokenSoFar): CandidateFeatures => ({
  ...NOTHING,
  isNone: 1,
  isAnswer: +(answer.actor === null),
  isLastSpeaker: +(index > 0 && spoken.last === null),
  sentencesBack: NO_SENTENCES,
  unitsBack: NO_UNITS,
  unitsAfter: NO_UNITS,
  wordsAfter: NO_WORDS,
  wordsBefore: NO_WORDS,
  recency: NO_RANK,
  personRecency: NO_RANK,
  quotesSinceSpoke: NO_SENTENCES,
  fits: 2,
});

const WORDS = letterPattern(({ letters, numbers }) => `[${letters}${numbers}]+`, 'g');

/** Returns the number of words in a range of the text, `NO_WORDS` at the most. */
function wordsIn(text: string, start: number, end: number): number {
  const read = text.slice(start, Math.min(end, start + 200));
  return Math.min(NO_WORDS, read.match(WORDS(read))?.length ?? 0);
}

function rankIn(actors: readonly number[], actor: number): number {
  const rank = actors.indexOf(actor);
  return rank < 0 ? NO_RANK : rank;
}
