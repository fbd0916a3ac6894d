import type { FontName } from '../model';

/** The families in which style sheets set a font that is shipped with the extension. `fonts.ts` describes its files. */
export interface FontFamily {
  /** The name used in CSS. It is unique to the extension, so no font of the page or the system is used by mistake. */
  readonly family: string;
  /** The generic family for characters that are missing from the font. */
  readonly fallback: 'serif' | 'sans';
}
export type ShippedFontName = Exclude<FontName, 'system' | 'mono'>;

export const FONT_FAMILIES: Readonly<Record<ShippedFontName, FontFamily>> = {
  serif: { family: 'Dramatis Source Serif', fallback: 'serif' },
  sans: { family: 'Dramatis Source Sans', fallback: 'sans' },
  literata: { family: 'Dramatis Literata', fallback: 'serif' },
  atkinson: { family: 'Dramatis Atkinson Hyperlegible', fallback: 'sans' },
  opendyslexic: { family: 'Dramatis OpenDyslexic', fallback: 'sans' },
};
