import type { CueClass } from '../../../languages/pack';
import type { Range, Scene } from '../../grammar/paragraph';
import type { RIGHT } from '../../quotes/confidence';

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

/** What tied a quotation to its source; `unsaid`: that they did not say it. */
export type RuleName = keyof typeof RIGHT | 'unsaid';
