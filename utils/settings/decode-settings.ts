import { COMMAND_NAMES, type DisplaySettings, FONTS, KEPT_PICTURES, type Settings, THEMES } from '../model';
import { COMMANDS, foldKey, isKey } from './commands';
import { DEFAULT_SETTINGS, PICTURE_LIMITS, RANGES } from './defaults';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Decodes stored or imported settings. They may be from another version, damaged or written by hand, so each invalid setting is replaced
 * with its default and unknown settings are dropped.
 */
export function decodeSettings(value: unknown): Settings {
  const { display, speech, focus, share, pictures, sites, keys, seen } = plain(value);
  const { rate, voices, quoteVoices, announces } = plain(speech);
  const { lines, ruler } = plain(focus);
  const { speech: defaultSpeech, focus: defaultFocus } = DEFAULT_SETTINGS;
  return {
    display: { ...DEFAULT_SETTINGS.display, ...decodeDisplay(display) },
    speech: {
      rate: numberIn(rate, RANGES.rate) ?? defaultSpeech.rate,
      voices: decodeVoices(voices),
      quoteVoices: decodeVoices(quoteVoices),
      announces: typeof announces === 'boolean' ? announces : defaultSpeech.announces,
    },
    focus: {
      lines: lines === 1 || lines === 3 || lines === 5 ? lines : defaultFocus.lines,
      ruler: typeof ruler === 'boolean' ? ruler : defaultFocus.ruler,
    },
    share: decodeShare(share),
    pictures: decodePictures(pictures),
    sites: { showsCount: booleanOr(plain(sites).showsCount) ?? DEFAULT_SETTINGS.sites.showsCount },
    keys: decodeKeys(keys),
    seen: { legend: plain(seen).legend === true, pictureAccess: plain(seen).pictureAccess === true },
  };
}

/** Decodes either all display settings or only those that a site overrides. Drops invalid and unknown settings. */
export function decodeDisplay(value: unknown): Partial<DisplaySettings> {
  const given = plain(value);
  const decoded: { -readonly [Name in keyof DisplaySettings]?: DisplaySettings[Name] | undefined } = {
    theme: oneOf(given.theme, THEMES),
    colours: decodeColours(given.colours),
    font: oneOf(given.font, FONTS),
    size: numberIn(given.size, RANGES.size),
    width: numberIn(given.width, RANGES.width),
    lineHeight: numberIn(given.lineHeight, RANGES.lineHeight),
    letterSpacing: numberIn(given.letterSpacing, RANGES.letterSpacing),
    wordSpacing: numberIn(given.wordSpacing, RANGES.wordSpacing),
    weight: numberIn(given.weight, RANGES.weight),
    align: oneOf(given.align, ['start', 'justify']),
    boldsStarts: booleanOr(given.boldsStarts),
    marks: oneOf(given.marks, ['quiet', 'full']),
    hidesImages: booleanOr(given.hidesImages),
    hidesLinks: booleanOr(given.hidesLinks),
    columns: booleanOr(given.columns),
  };
  return Object.fromEntries(Object.entries(decoded).filter(([, one]) => one !== undefined));
}

function decodeShare(value: unknown): Settings['share'] {
  const { format, citation, printsMarks, printsCast } = plain(value);
  const { share } = DEFAULT_SETTINGS;
  return {
    format: idOr(format) ?? share.format,
    citation: idOr(citation) ?? share.citation,
    printsMarks: booleanOr(printsMarks) ?? share.printsMarks,
    printsCast: booleanOr(printsCast) ?? share.printsCast,
  };
}

function decodePictures(value: unknown): Settings['pictures'] {
  const { keeps, limit } = plain(value);
  const { pictures } = DEFAULT_SETTINGS;
  return { keeps: oneOf(keeps, KEPT_PICTURES) ?? pictures.keeps, limit: PICTURE_LIMITS.find((one) => one === limit) ?? pictures.limit };
}

/** Returns whether a value is a colour in the form `#rrggbb`, which colour inputs use. */
export const isColour = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

function decodeColours(value: unknown): DisplaySettings['colours'] | undefined {
  const { paper, ink, accent } = plain(value);
  return isColour(paper) && isColour(ink) && isColour(accent) ? { paper, ink, accent } : undefined;
}

/** The maximum number of chosen voices, one for each language. No browser has voices for more languages than this. */
const MAX_VOICES = 100;

const decodeVoices = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(plain(value))
      .filter((entry): entry is [string, string] => /^[a-z]{2,3}$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length < 500)
      .slice(0, MAX_VOICES),
  );

/**
 * Decodes the keys so that each key has only one command. If the same key is assigned to two commands, whether by the reader or by default,
 * the second command gets no key.
 */
function decodeKeys(value: unknown): Settings['keys'] {
  const given = plain(value);
  const taken = new Set<string>();
  const once = (key: string): string => {
    const isFree = !taken.has(key);
    taken.add(key);
    return isFree ? key : '';
  };
  const own = new Map(
    COMMAND_NAMES.flatMap((command) => {
      const key = given[command];
      return typeof key === 'string' && (key === '' || isKey(key)) ? [[command, once(foldKey(key))] as const] : [];
    }),
  );
  const without = COMMAND_NAMES.filter((command) => !own.has(command) && once(COMMANDS[command]) === '');
  return Object.fromEntries([...own, ...without.map((command) => [command, ''])]);
}

const plain = (value: unknown): Plain => (typeof value === 'object' && value !== null ? (value as Plain) : {});
const oneOf = <T extends string>(value: unknown, names: readonly T[]): T | undefined => names.find((name) => name === value);
const idOr = (value: unknown): string | undefined => (typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value) ? value : undefined);
const booleanOr = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const numberIn = (value: unknown, { least, most }: { readonly least: number; readonly most: number }): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;
