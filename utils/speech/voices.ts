/** A voice of the browser's speech synthesis. */
export interface Voice {
  /** The browser's id for the voice, `voiceURI`. */
  readonly id: string;
  readonly name: string;
  /** The language as a BCP 47 tag. */
  readonly lang: string;
  /** Whether the voice works on this computer. All other voices send the words to their provider. */
  readonly isLocal: boolean;
  /** Whether this is the computer's default voice. */
  readonly isDefault: boolean;
}

/** Maps the different language codes that voices use for the same language to a single code. */
const SAME: Partial<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh', yue: 'zh', tl: 'fil' };

/**
 * Returns the language in a tag without its region, as needed for choosing a voice. For example, returns «en» for «en-GB», which some
 * voices write as «en_GB».
 */
export function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[language] ?? language;
}

/**
 * Returns the voices for a language, the best first: voices for the region given in `lang`, then the default voice, then the other voices
 * in the browser's order. For `und`, all voices are considered.
 */
export function voicesFor(voices: readonly Voice[], lang: string): readonly Voice[] {
  const language = languageOf(lang);
  const fitting = language === 'und' ? voices : voices.filter((voice) => languageOf(voice.lang) === language);
  const rank = (voice: Voice): number =>
    (voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase() ? 2 : 0) + (voice.isDefault ? 1 : 0);
  return [...fitting].sort((a, b) => rank(b) - rank(a));
}

/**
 * Returns the voice for a language: the one that the reader chose if it still exists, otherwise the best one that works on this computer. A
 * voice that sends the words to its provider is used only if the reader chose it. Returns `null` if there is no voice.
 * @param chosen The ids of the chosen voices, keyed by language without region.
 */
export function chooseVoice(voices: readonly Voice[], lang: string, chosen: Readonly<Record<string, string>>): Voice | null {
  const fitting = voicesFor(voices, lang);
  return fitting.find(({ id }) => id === chosen[languageOf(lang)]) ?? fitting.find(({ isLocal }) => isLocal) ?? null;
}
