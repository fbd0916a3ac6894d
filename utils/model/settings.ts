export const THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * The names of the fonts. `system` and `mono` are fonts of the system; all others are shipped with the extension and loaded when they are
 * chosen.
 */
export const FONTS = ['system', 'serif', 'sans', 'mono', 'literata', 'atkinson', 'opendyslexic'] as const;
export type FontName = (typeof FONTS)[number];

/** The colours of the custom theme, each as `#rrggbb`. */
export interface CustomColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

/** The display settings of articles. Percentages are relative to the style sheet's value for the surface and the language. */
export interface DisplaySettings {
  readonly theme: Theme;
  readonly colours: CustomColours;
  readonly font: FontName;
  /** The text size, in percent. */
  readonly size: number;
  /** The maximum length of a line, in em. */
  readonly width: number;
  /** The line height, in percent. */
  readonly lineHeight: number;
  /** The letter spacing, in hundredths of an em. */
  readonly letterSpacing: number;
  /** The word spacing, in hundredths of an em. */
  readonly wordSpacing: number;
  /** The font weight as in CSS, from 300 to 700. */
  readonly weight: number;
  readonly align: 'start' | 'justify';
  /** Whether the beginnings of words are bold. */
  readonly boldsStarts: boolean;
  readonly hidesImages: boolean;
  readonly hidesLinks: boolean;
  /** Whether there are two columns if there is space for them. */
  readonly columns: boolean;
}

export interface SpeechSettings {
  /** The speech rate; 1 is the normal rate of the voice. */
  readonly rate: number;
  /** The chosen voice of each language, as a map from primary language subtag (BCP 47) to `voiceURI`. */
  readonly voices: Readonly<Record<string, string>>;
  /** The chosen voice of each language for quoted words. */
  readonly quoteVoices: Readonly<Record<string, string>>;
  /** Whether the speaker is announced before a quotation. */
  readonly announces: boolean;
}

export interface FocusSettings {
  /** The number of lines that are not dimmed; 0 dims none. */
  readonly lines: 0 | 1 | 3 | 5;
  readonly ruler: boolean;
}

/** The commands that have a key in a reading view. */
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

/** The settings of sharing and printing. */
export interface ShareSettings {
  /** The ids of a document format and of a citation style. An unknown id stands for the default. */
  readonly format: string;
  readonly citation: string;
  /** Whether the marks and the cast are printed with the article. */
  readonly printsMarks: boolean;
  readonly printsCast: boolean;
}

/** All settings that apply to every surface and article. */
export interface Settings {
  readonly display: DisplaySettings;
  readonly speech: SpeechSettings;
  readonly focus: FocusSettings;
  readonly share: ShareSettings;
  /** The keys that the reader changed. An empty string turns a command's key off. */
  readonly keys: Readonly<Partial<Record<CommandName, string>>>;
  /** The explanations that the reader dismissed. */
  readonly seen: { readonly legend: boolean };
}
