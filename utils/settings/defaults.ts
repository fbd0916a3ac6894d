import type { Settings } from '../model';

/** The minimum, maximum and step of each numeric setting, in the units of `DisplaySettings` and `SpeechSettings`. */
export const RANGES = {
  size: { least: 70, most: 600, step: 10 },
  width: { least: 24, most: 70, step: 2 },
  lineHeight: { least: 80, most: 180, step: 5 },
  letterSpacing: { least: 0, most: 20, step: 1 },
  wordSpacing: { least: 0, most: 60, step: 5 },
  weight: { least: 300, most: 700, step: 100 },
  rate: { least: 0.5, most: 3, step: 0.1 },
} as const;

/** The limits that the reader can choose for the space of all kept pictures, in megabytes. `0` is no limit. */
export const PICTURE_LIMITS = [250, 1_000, 5_000, 0] as const;

/** The settings that apply until the reader changes them. */
export const DEFAULT_SETTINGS: Settings = {
  display: {
    theme: 'auto',
    colours: { paper: '#f4f1e8', ink: '#22303a', accent: '#7a1f3d' },
    font: 'system',
    size: 100,
    width: 40,
    lineHeight: 100,
    letterSpacing: 0,
    wordSpacing: 0,
    weight: 400,
    align: 'start',
    boldsStarts: false,
    marks: 'quiet',
    hidesImages: false,
    hidesLinks: false,
    columns: false,
  },
  speech: { rate: 1, voices: {}, quoteVoices: {}, announces: true },
  focus: { lines: 0, ruler: false },
  share: { format: 'text', citation: 'apa', printsMarks: true, printsCast: true },
  pictures: { keeps: 'all', limit: 1_000 },
  sites: { showsCount: true },
  keys: {},
  seen: { legend: false, pictureAccess: false },
};
