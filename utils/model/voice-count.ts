import type { ArticleScope } from './article-scope';

/** A question about the voices in some articles. */
export interface VoiceQuestion {
  readonly scope: ArticleScope;
  readonly measure: VoiceMeasure;
  /** The kind of the most quoted speakers. */
  readonly kind: RankedKind;
  /** Whether the speakers whom an article is about are ranked with the quotations in that article too. */
  readonly withSubjects: boolean;
  /** The maximum number of speakers to return. */
  readonly limit: number;
}

/** The things that can be counted: quotations, or the words in quotation marks. */
export const VOICE_MEASURES = ['quotes', 'words'] as const;
export type VoiceMeasure = (typeof VOICE_MEASURES)[number];
/** The kinds of speakers that are ranked. */
export const RANKED_KINDS = ['person', 'organisation', 'state'] as const;
export type RankedKind = (typeof RANKED_KINDS)[number];

/** The kinds of sources. The last three are no actors. */
export const VOICE_KINDS = ['person', 'organisation', 'state', 'place', 'unnamed', 'described', 'unattributed'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** The things that an article can say of a speaker: a woman, a man, or neither. */
export const SAID_GENDERS = ['woman', 'man', 'notSaid'] as const;
export type SaidGender = (typeof SAID_GENDERS)[number];

/** The reasons for which an article is about a speaker: its title has the name, or it mentions nobody as often. */
export const SUBJECT_REASONS = ['title', 'mentions'] as const;
export type SubjectReason = (typeof SUBJECT_REASONS)[number];

/** An amount of quotations, and of words in quotation marks. */
export interface VoiceAmount {
  readonly quotes: number;
  readonly words: number;
}

/** A speaker with what some articles quote. */
export interface RankedVoice extends VoiceAmount {
  /** The id of the speaker's identity. */
  readonly id: number;
  /** The id of the identity in all copies of the library and in other exports. */
  readonly uid: string;
  readonly name: string;
  /** The number of articles that quote the speaker. */
  readonly articles: number;
  /** The first and the last month in which the speaker is quoted, as in `2026-03`. */
  readonly from: string;
  readonly to: string;
}

/** The quotations of all voices of the same sort in a month. */
export interface VoiceSum extends VoiceAmount {
  /** The month in which the articles appeared, as in `2026-03`. */
  readonly month: string;
  readonly kind: VoiceKind;
  readonly gender: SaidGender;
  /** The `VoiceGroup` of the voices; `null` if they have none. */
  readonly group: string | null;
}

/** The voices in some articles, counted. */
export interface VoiceCount {
  /** The number of articles with a text. */
  readonly articles: number;
  /** The number of these articles that do not say when they appeared. They belong to the month in which they were saved. */
  readonly undated: number;
  /** The number of these articles that have not been read yet, since an update or a repair. They are not counted in full. */
  readonly unread: number;
  readonly sums: readonly VoiceSum[];
  /** The most quoted speakers, in order. */
  readonly ranked: readonly RankedVoice[];
  /** The number of all speakers of the kind. */
  readonly speakers: number;
  /** The quotations of speakers of the kind in articles that are about them, by the reason. */
  readonly ofSubjects: Readonly<Record<SubjectReason, number>>;
}
