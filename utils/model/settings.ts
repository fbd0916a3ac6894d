export const THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];

/** `system` and `mono`: what the machine has; every other is shipped and loaded when it is chosen. */
export const FONTS = ['system', 'serif', 'sans', 'mono', 'literata', 'atkinson', 'opendyslexic'] as const;
export type FontName = (typeof FONTS)[number];

/** Colours as `#rrggbb`. */
export interface CustomColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

/** How an article looks. Percentages are of what the style sheet has for the surface and the language. */
export interface DisplaySettings {
  readonly theme: Theme;
  readonly colours: CustomColours;
  readonly font: FontName;
  /** Percent. */
  readonly size: number;
  /** The longest line, in em. */
  readonly width: number;
  /** Percent. */
  readonly lineHeight: number;
  /** Hundredths of an em. */
  readonly letterSpacing: number;
  /** Hundredths of an em. */
  readonly wordSpacing: number;
  /** As in CSS: 300 to 700. */
  readonly weight: number;
  readonly align: 'start' | 'justify';
  /** Words begin in bold type. */
  readonly boldsStarts: boolean;
  readonly hidesImages: boolean;
  readonly hidesLinks: boolean;
  /** Two columns where there is room for them. */
  readonly columns: boolean;
}

export interface SpeechSettings {
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** BCP 47 primary subtag → `voiceURI`. */
  readonly voices: Readonly<Record<string, string>>;
  /** The same for quoted words. */
  readonly quoteVoices: Readonly<Record<string, string>>;
  /** Whether the speaker is told before a quotation. */
  readonly announces: boolean;
}

export interface FocusSettings {
  /** How many lines are not dimmed; 0: all. */
  readonly lines: 0 | 1 | 3 | 5;
  readonly ruler: boolean;
}

/** What a reader can ask for by a key of the view. */
export const COMMAND_NAMES = [
  'nextBlock',
  'previousBlock',
  'nextQuote',
  'previousQuote',
  'cast',
  'voices',
  'highlight',
  'note',
  'markQuote',
  'save',
  'share',
  'display',
  'theme',
  'bigger',
  'smaller',
  'aloud',
  'lineFocus',
  'contents',
  'find',
  'edit',
  'library',
  'keys',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** How the reader passes an article on. */
export interface ShareSettings {
  /** The id of a format, and of a citation style; what there is none of is as by default. */
  readonly format: string;
  readonly citation: string;
  /** What is printed besides the article. */
  readonly printsMarks: boolean;
  readonly printsCast: boolean;
}

/** What the reader has chosen, for every surface and article. */
export interface Settings {
  readonly display: DisplaySettings;
  readonly speech: SpeechSettings;
  readonly focus: FocusSettings;
  readonly share: ShareSettings;
  /** Keys of the reader's own; an empty one turns the key off. */
  readonly keys: Readonly<Partial<Record<CommandName, string>>>;
  /** What was explained once and dismissed. */
  readonly seen: { readonly legend: boolean };
}
