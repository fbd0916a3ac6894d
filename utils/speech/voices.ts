/** A voice that the browser has. */
export interface Voice {
  /** What the browser calls it: its `voiceURI`. */
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  /** Speaks on this computer. Any other sends the words to its maker. */
  readonly isLocal: boolean;
  /** The one that the computer speaks with if nobody chooses. */
  readonly isDefault: boolean;
}

/** Languages that voices give several codes for. */
const SAME: Partial<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh', yue: 'zh', tl: 'fil' };

/** The language of a tag without its region, by which voices are chosen: «en» of «en-GB», also where a voice writes «en_GB». */
export function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[language] ?? language;
}

/** The voices for a language, best first: of the same region, then the computer's own choice, then as the browser has them. For `und` all. */
export function voicesFor(voices: readonly Voice[], lang: string): readonly Voice[] {
  const language = languageOf(lang);
  const fitting = language === 'und' ? voices : voices.filter((voice) => languageOf(voice.lang) === language);
  const rank = (voice: Voice): number =>
    (voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase() ? 2 : 0) + (voice.isDefault ? 1 : 0);
  return [...fitting].sort((a, b) => rank(b) - rank(a));
}

/**
 * The voice that a language is read by: the chosen one where it is still there, else the best that speaks on this computer. Never one that
 * sends the words away unless it was chosen. `null` where there is none.
 * @param chosen the id of a voice, by language without region.
 */
export function chooseVoice(voices: readonly Voice[], lang: string, chosen: Readonly<Record<string, string>>): Voice | null {
  const fitting = voicesFor(voices, lang);
  return fitting.find(({ id }) => id === chosen[languageOf(lang)]) ?? fitting.find(({ isLocal }) => isLocal) ?? null;
}
