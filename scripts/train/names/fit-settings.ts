/** Settings for fitting the tagger of a language. */
export interface FitSettings {
  readonly epochs: number;
  /** See `FitOptions`. Chosen on one half of the texts that measure the tagger, and checked on the other. */
  readonly missCost: number;
  /** The number of features to keep. */
  readonly rows: number;
  /** The languages whose texts are added, because much of what shows a name is the same in them. */
  readonly relatives: readonly string[];
}

/** The settings of a language that is not in `FIT_SETTINGS`. */
export const USUAL_SETTINGS: FitSettings = { epochs: 10, missCost: 0.5, rows: 90_000, relatives: [] };

export const FIT_SETTINGS: Readonly<Record<string, FitSettings>> = {
  en: { epochs: 4, missCost: 0, rows: 130_000, relatives: [] },
  de: { ...USUAL_SETTINGS, missCost: 1.3 },
  es: { ...USUAL_SETTINGS, epochs: 6, relatives: ['it', 'pt'] },
  fr: { ...USUAL_SETTINGS, epochs: 5 },
  it: { ...USUAL_SETTINGS, epochs: 6, relatives: ['es', 'fr', 'pt'] },
  pt: { ...USUAL_SETTINGS, epochs: 5, relatives: ['es', 'it'] },
  tr: { ...USUAL_SETTINGS, epochs: 6, relatives: ['es', 'it'] },
};
