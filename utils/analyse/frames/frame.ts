import type { CueClass } from '../../languages/pack';
import type { Range, Scene } from '../scene';

/** Where a quotation stands: token `at` in the sentence `[from, to)`. */
export interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How far a frame may look to the right: beyond the sentence where the quotation brings its own full stop. */
  readonly reach: number;
}

/** What ties a quotation to its source, in tokens. */
export interface Attribution {
  readonly rule: RuleName;
  readonly speaker: Range | null;
  /** Whom the speaker's words stand for, where they are a relative pronoun: «Smith, who said». */
  readonly antecedent?: Range;
  /** The verb has no subject of its own: whoever was spoken of last. */
  readonly dropped?: boolean;
  /** The verb takes the marked words by its own preposition: «sprach von „…“». */
  readonly governed?: boolean;
  readonly cue: Range | null;
  readonly cueClass: CueClass;
  /** All that is reported, the quotation included; null where it is the quotation alone. */
  readonly content: Range | null;
}

/** A way of reporting. Frames are tried in the order of the table; the first that fits decides. */
export interface Frame {
  /** What a paragraph must have for the frame to be worth a try. */
  readonly needs?: 'reports' | 'hasSourcePhrase';
  readonly find: (scene: Scene, place: Place) => Attribution | null;
}

/** How often each rule names the right source, measured on news in English; with few cases for passive and nominal, and none for dropped, turn and answer, which are estimates. */
export const RULES = {
  after: 0.98, inverted: 0.97, before: 0.9, beforeClause: 0.88, accordingTo: 0.93, tail: 0.97, signed: 0.95, participle: 0.73, relative: 0.72,
  passive: 0.5, nominal: 0.65, colon: 0.8, introduced: 0.88, dropped: 0.75, sameParagraph: 0.9, previousParagraph: 0.75, indirect: 0.8, intent: 0.7, stance: 0.6,
  turn: 0.95, answer: 0.8, unattributed: 0.3,
} as const; // biome-ignore format: a table
export type RuleName = keyof typeof RULES;

/** Below this the speaker is not named: an honest «not named» beats a guess. */
export const THRESHOLD = 0.4;
