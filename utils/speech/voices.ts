/** A voice of the browser's speech synthesis. */
export interface Voice {
  /** The browser's id of the voice, its `voiceURI`. */
  readonly id: string;
  readonly name: string;
  /** The language, a BCP 47 tag. */
  readonly lang: string;
  /** Whether the voice works on this computer. Any other voice sends the words to its provider. */
  readonly isLocal: boolean;
  /** Whether this is the default voice of the computer. */
  readonly isDefault: boolean;
}

/** Maps the different codes that voices use for a language to a single one. */
const SAME: Partial<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh', yue: 'zh', tl: 'fil' };

/**
 * Returns the language of a tag without its region, as needed for choosing a voice. Examples: «en» for «en-GB», and for «en_GB», as voices
 * may write it.
 */
export function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[language] ?? language;
}

/**
 * Returns the voices for a language, the best first: those for the same region, then the default voice, then the others in the browser's
 * order. For `und`, returns all voices.
 */
export function voicesFor(voices: readonly Voice[], lang: string): readonly Voice[] {
  const language = languageOf(lang);
  const fitting = language === 'und' ? voices : voices.filter((voice) => languageOf(voice.lang) === language);
  const rank = (voice: Voice): number =>
    (voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase() ? 2 : 0) + (voice.isDefault ? 1 : 0);
  return [...fitting].sort((a, b) => rank(b) - rank(a));
}

/**
 * Returns the voice that reads a language: the chosen one if it still exists, otherwise the best one that works on this computer. A voice
 * that sends the words to its provider is used only if it was chosen. Returns `null` if there is no voice.
 * @param chosen The id of the chosen voice for each language, by language without region.
 */
export function chooseVoice(voices: readonly Voice[], lang: string, chosen: Readonly<Record<string, string>>): Voice | null {
  const fitting = voicesFor(voices, lang);
  return fitting.find(({ id }) => id === chosen[languageOf(lang)]) ?? fitting.find(({ isLocal }) => isLocal) ?? null;
}
