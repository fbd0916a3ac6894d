import { i18n } from '#i18n';
import { isNamed } from '../../utils/compare/compare-speakers';
import type { ComparedQuotation, SpeakerPlace } from '../../utils/compare/comparison';
import type { ComparisonWords } from '../../utils/compare/comparison-words';
import type { CompareProblem, ReadyComparison } from '../../utils/controls/comparison';
import { labelOf } from '../cast/member-label';
import { articleFacts } from './article-facts';
import { copiesWords } from './copies-words';
import { guessWords } from './guess-words';
import { labelsOf, missingWords } from './passage-words';
import { problemWords } from './problem-words';
import { speakerNotes } from './speaker-notes';

/** Returns the interface texts for a comparison that is copied. */
export const comparisonWords = (
  { comparison: { articles, speakers }, problems }: Pick<ReadyComparison, 'comparison' | 'problems'>,
  outlets: readonly string[],
  locale: string,
): ComparisonWords => ({
  headings: {
    title: i18n.t('library.place.compare'),
    speakers: i18n.t('compare.whoSpeaks'),
    named: i18n.t('compare.namedHere'),
    sameWords: i18n.t('compare.sameWords'),
    translated: i18n.t('compare.translated'),
    alone: i18n.t('compare.onlyOne'),
  },
  untitled: i18n.t('article.untitled'),
  speaker: i18n.t('compare.speaker'),
  nameless: i18n.t('compare.nameless'),
  nobody: i18n.t('compare.nobody'),
  noSameWords: i18n.t('compare.noSameWords'),
  leftOut: leftOutWords(problems, locale),
  fullest: i18n.t('compare.fullest'),
  translation: i18n.t('sameWords.translation'),
  outlet: (at) => outlets[at] ?? '',
  facts: (at) =>
    articles
      .slice(at, at + 1)
      .flatMap((article) => articleFacts(article, locale))
      .join(', '),
  copies: (copy) => copiesWords(copy, outlets),
  notes(speaker) {
    const { only, perhaps } = speakerNotes(speaker, speakers, outlets);
    return [only, perhaps].filter((note) => note !== null);
  },
  place: placeWords,
  source: sourceWords,
  attribution: (quotation) =>
    [
      sourceWords(quotation),
      i18n.t(`quote.${quotation.kind}`),
      quotation.reported && `“${quotation.reported}”`,
      quotation.channel && i18n.t(`channel.${quotation.channel}`),
    ]
      .filter(Boolean)
      .join(' · '),
  labels: labelsOf,
  missing: (passage) => missingWords(passage, outlets, locale),
  guess: (shared) => guessWords(shared, locale),
  count: (quotations) => i18n.t('cast.quotes', quotations),
});

function placeWords(place: SpeakerPlace | null, name: string): string {
  if (place === null) return '–';
  const { member, quotations, percent, indirect } = place;
  return [
    quotations > 0 ? i18n.t('cast.quotes', quotations) : i18n.t('compare.mentioned'),
    percent > 0 && i18n.t('cast.weightOf', [percent]),
    indirect > 0 && i18n.t('compare.indirect', indirect),
    member.name !== name && member.name,
    member.role,
  ]
    .filter(Boolean)
    .join(' · ');
}

function sourceWords({ member }: ComparedQuotation): string {
  if (member === null) return i18n.t('kind.unattributed');
  return isNamed(member) ? labelOf(member) : `${labelOf(member)} (${i18n.t('compare.withoutName')})`;
}

function leftOutWords(problems: readonly CompareProblem[], locale: string): ComparisonWords['leftOut'] {
  if (problems.length === 0) return null;
  const lineOf = (problem: CompareProblem): string => {
    const { article, reason } = problemWords(problem, locale);
    return `${article}: ${reason}`;
  };
  return { sentence: i18n.t('compare.leftOut', problems.length), articles: problems.map(lineOf) };
}
