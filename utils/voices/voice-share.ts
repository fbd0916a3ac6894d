import type { Cast, CastMember } from '../article/cast';
import type { BodyNode, Reading } from '../model';
import { countWhile } from '../text/count-while';
import { rangeOf } from '../text/range-of';
import { groupOf, VOICE_GROUPS, type VoiceGroup } from './group-of';
import { quotedWords } from './quoted-words';
import { wholePercents } from './whole-percents';

/** The speakers' shares of the words that an article quotes directly. Indirect quotations are not counted. */
export interface VoiceShare {
  /** The number of words in quotation marks, including those of unknown speakers. */
  readonly words: number;
  /** The speakers who are quoted directly, those with the most words first. The unknown speaker comes last. */
  readonly voices: readonly Voice[];
  /** The groups that are quoted, those with the most words first. The unknown speaker does not belong to any group. */
  readonly groups: readonly GroupShare[];
  /** The share of the quoted words that comes from sources whose names are withheld, and the number of quotations from these sources. */
  readonly unnamed: Share & { readonly quotes: number };
  /** The number of indirect quotations. Their words do not count towards any share. */
  readonly indirect: number;
}
export interface Share {
  readonly words: number;
  /** The share of all quoted words, as a whole percentage. The shares of all speakers add up to 100. */
  readonly percent: number;
}
export interface Voice extends Share {
  readonly member: CastMember;
  /** The group of the speaker; `null` for the unknown speaker. */
  readonly group: VoiceGroup | null;
  /** The number of the paragraph that contains the speaker's first direct quotation, counted from 1. */
  readonly paragraph: number;
}
export interface GroupShare extends Share {
  readonly group: VoiceGroup;
  /**
   * The number of the first paragraph that quotes a speaker from another group; `null` if there is none. It is also `null` if a speaker of
   * unknown group is quoted in that paragraph or earlier, because that speaker might be from another group too.
   */
  readonly otherFrom: number | null;
}

/** Counts the quoted words in a reading by speaker and by group. Takes linear time. */
export function voiceShareOf({ article, analysis }: Reading, cast: Cast): VoiceShare {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const paragraphOf = paragraphsOf(article.body);
  const heard = cast.members.flatMap((member) => {
    const direct = member.quotes.filter(({ kind }) => kind !== 'indirect');
    const words = direct.reduce((sum, quote) => sum + quotedWords(article.text, quote, article.lang), 0);
    if (words === 0) return [];
    const group = member.kind === 'unattributed' ? null : groupOf(article.text, member, actors.get(member.id), analysis.lang);
    const first = direct.reduce((least, { parts }) => Math.min(least, parts[0]?.start ?? least), Number.POSITIVE_INFINITY);
    return [{ member, words, group, paragraph: paragraphOf(first) }];
  });
  const words = heard.reduce((sum, voice) => sum + voice.words, 0);
  heard.sort((a, b) => Number(a.group === null) - Number(b.group === null) || b.words - a.words);
  const percents = wholePercents(heard.map((voice) => voice.words));
  const voices = heard.map((voice, at): Voice => ({ ...voice, percent: percents[at] ?? 0 }));
  const unnamed = voices.filter(({ member }) => member.kind === 'unnamed');
  return {
    words,
    voices,
    groups: VOICE_GROUPS.flatMap((group) => shareOf(group, voices)).sort((a, b) => b.words - a.words),
    unnamed: {
      ...sumOf(unnamed),
      quotes: analysis.quotes.filter(({ speaker }) => speaker?.unnamed).length,
    },
    indirect: analysis.quotes.filter(({ kind }) => kind === 'indirect').length,
  };
}

const sumOf = (voices: readonly Voice[]): Share => ({
  words: voices.reduce((sum, voice) => sum + voice.words, 0),
  percent: voices.reduce((sum, voice) => sum + voice.percent, 0),
});

function shareOf(group: VoiceGroup, voices: readonly Voice[]): GroupShare[] {
  const own = voices.filter((voice) => voice.group === group);
  if (own.length === 0) return [];
  const firstOf = (belongs: (voice: Voice) => boolean): number =>
    Math.min(...voices.filter(belongs).map(({ paragraph }) => paragraph), Number.POSITIVE_INFINITY);
  const other = firstOf((voice) => voice.group !== null && voice.group !== 'others' && voice.group !== group);
  const perhaps = firstOf((voice) => voice.group === null || voice.group === 'others');
  return [{ group, ...sumOf(own), otherFrom: group !== 'others' && other < perhaps ? other : null }];
}

const NO_PARAGRAPHS = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'figure']);

/**
 * Numbers the blocks in a body that contain text and are not headings. Returns a function that finds the number of the block at an offset.
 */
function paragraphsOf(body: readonly BodyNode[]): (offset: number) => number {
  const starts = body.flatMap((node) => {
    const range = 'tag' in node && NO_PARAGRAPHS.has(node.tag) ? null : rangeOf([node]);
    return range ? [range.start] : [];
  });
  return (offset) =>
    Math.max(
      1,
      countWhile(starts, (start) => start <= offset),
    );
}
