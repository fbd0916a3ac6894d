export const THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * The names of the fonts. `system` and `mono` use the computer's fonts. All others are shipped with the extension and loaded when the
 * reader chooses them.
 */
export const FONTS = ['system', 'serif', 'sans', 'mono', 'literata', 'atkinson', 'opendyslexic'] as const;
export type FontName = (typeof FONTS)[number];

/** The colours of the custom theme, each as `#rrggbb`. */
export interface CustomColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

/**
 * The display settings for articles. Percentages are relative to the value in the style sheet, which depends on the language and on whether
 * the article is displayed in the popup, in reader mode or elsewhere.
 */
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
  /** The font weight as a CSS value, from 300 to 700. */
  readonly weight: number;
  readonly align: 'start' | 'justify';
  /** Whether the beginnings of words are in bold. */
  readonly boldsStarts: boolean;
  /** The strength of the marks. `quiet` marks names only under the pointer, and quotations with thin lines. */
  readonly marks: 'quiet' | 'full';
  readonly hidesImages: boolean;
  readonly hidesLinks: boolean;
  /** Whether the text is set in two columns if there is enough space. */
  readonly columns: boolean;
}

export interface SpeechSettings {
  /** The speech rate, where 1 is the voice's normal rate. */
  readonly rate: number;
  /** The voice chosen for each language, as a map from primary language subtags (BCP 47) to values of `voiceURI`. */
  readonly voices: Readonly<Record<string, string>>;
  /** The voice chosen for quoted words in each language, in the same form as `voices`. */
  readonly quoteVoices: Readonly<Record<string, string>>;
  /** Whether the speaker is announced before a quotation. */
  readonly announces: boolean;
}

export interface FocusSettings {
  /** The number of lines that are not dimmed. If it is 0, no lines are dimmed. */
  readonly lines: 0 | 1 | 3 | 5;
  readonly ruler: boolean;
}

/** The commands to which the reader can assign a key. The keys work while an article is displayed. */
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
  'overlay',
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

/** The settings for sharing and printing. */
export interface ShareSettings {
  /** The ids of a document format and a citation style. If an id is unknown, the default is used. */
  readonly format: string;
  readonly citation: string;
  /** Whether the quotations are marked in the printed article, and whether the cast is printed with it. */
  readonly printsMarks: boolean;
  readonly printsCast: boolean;
}

/** The pictures that are kept with a saved article. */
export const KEPT_PICTURES = ['all', 'lead', 'none'] as const;

/** The settings for the pictures of saved articles. */
export interface PictureSettings {
  readonly keeps: (typeof KEPT_PICTURES)[number];
  /** The space that all kept pictures may take, in megabytes. `0` is no limit. */
  readonly limit: number;
}

/** The settings for the sites whose articles open in reader mode automatically. */
export interface SitesSettings {
  /** Whether the toolbar button shows the number of quotations on these sites. */
  readonly showsCount: boolean;
}

/** The settings that apply to all articles, in all parts of the extension. */
export interface Settings {
  readonly display: DisplaySettings;
  readonly speech: SpeechSettings;
  readonly focus: FocusSettings;
  readonly share: ShareSettings;
  readonly pictures: PictureSettings;
  readonly sites: SitesSettings;
  /** The keys that the reader changed. An empty string means that the command has no key. */
  readonly keys: Readonly<Partial<Record<CommandName, string>>>;
  /** The explanations that the reader has dismissed. */
  readonly seen: { readonly legend: boolean; readonly pictureAccess: boolean };
}
