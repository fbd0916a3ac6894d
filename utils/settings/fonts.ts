import { FONT_FAMILIES, type FontFamily, type ShippedFontName } from './font-families';

/** The characters in each subset, as a CSS `unicode-range`. The subsets are those of Google Fonts, which the npm packages also use. */
export const SUBSETS = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  'cyrillic-ext': 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F',
  greek: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
} as const;
export type Subset = keyof typeof SUBSETS;

/** A font that is shipped with the extension. Each of its files contains one subset in one style. */
export interface ShippedFont extends FontFamily {
  /** The font's usual name, as readers know it. */
  readonly name: string;
  /** The npm package that contains the font, and the beginning of the file names. */
  readonly source: { readonly package: string; readonly stem: string };
  readonly subsets: readonly Subset[];
  /**
   * The space above and below the baseline, as in `@font-face`. It is only set if the font's own values would let diacritics reach into the
   * next line.
   */
  readonly metrics?: { readonly ascentOverride: string; readonly descentOverride: string };
  /** The style and weight of each font file, keyed by the end of the file's name. */
  readonly faces: Readonly<Record<string, { readonly style: 'normal' | 'italic'; readonly weight: string }>>;
}

const variable = (weight: string): ShippedFont['faces'] => ({
  'wght-normal': { style: 'normal', weight },
  'wght-italic': { style: 'italic', weight },
});
const EUROPEAN: readonly Subset[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

/** All fonts except the system fonts. */
export const SHIPPED_FONTS: Readonly<Record<ShippedFontName, ShippedFont>> = {
  serif: {
    name: 'Source Serif',
    ...FONT_FAMILIES.serif,
    source: { package: '@fontsource-variable/source-serif-4', stem: 'source-serif-4' },
    subsets: EUROPEAN.filter((subset) => subset !== 'greek-ext'),
    faces: variable('200 900'),
  },
  sans: {
    name: 'Source Sans',
    ...FONT_FAMILIES.sans,
    source: { package: '@fontsource-variable/source-sans-3', stem: 'source-sans-3' },
    subsets: EUROPEAN,
    faces: variable('200 900'),
  },
  literata: {
    name: 'Literata',
    ...FONT_FAMILIES.literata,
    source: { package: '@fontsource-variable/literata', stem: 'literata' },
    subsets: EUROPEAN,
    faces: variable('200 900'),
  },
  atkinson: {
    name: 'Atkinson Hyperlegible',
    ...FONT_FAMILIES.atkinson,
    source: { package: '@fontsource-variable/atkinson-hyperlegible-next', stem: 'atkinson-hyperlegible-next' },
    subsets: ['latin', 'latin-ext'],
    faces: variable('200 800'),
  },
  opendyslexic: {
    name: 'OpenDyslexic',
    ...FONT_FAMILIES.opendyslexic,
    source: { package: '@fontsource/opendyslexic', stem: 'opendyslexic' },
    subsets: ['latin'],
    metrics: { ascentOverride: '95%', descentOverride: '30%' },
    faces: {
      '400-normal': { style: 'normal', weight: '400' },
      '400-italic': { style: 'italic', weight: '400' },
      '700-normal': { style: 'normal', weight: '700' },
      '700-italic': { style: 'italic', weight: '700' },
    },
  },
};

/** A font file that is shipped with the extension. */
export interface FontFile {
  readonly path: `/fonts/${string}.woff2`;
  readonly subset: Subset;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
}

/** Returns the files that belong to a font. */
export const filesOfFont = ({ source, subsets, faces }: ShippedFont): FontFile[] =>
  subsets.flatMap((subset) =>
    Object.entries(faces).map(([suffix, face]): FontFile => ({ path: `/fonts/${source.stem}-${subset}-${suffix}.woff2`, subset, ...face })),
  );

/** Returns the font subsets whose characters occur in a text, so that only these are loaded. The subset `latin` is always included. */
export function subsetsIn(text: string): Set<Subset> {
  const names = Object.keys(SUBSETS) as Subset[];
  const ranges = names.map((name) => ({ name, bounds: boundsOf(SUBSETS[name]) }));
  const found = new Set<Subset>(['latin']);
  const seen = new Set<number>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100 || seen.has(code)) continue;
    seen.add(code);
    for (const { name, bounds } of ranges) if (bounds.some(([from, to]) => code >= from && code <= to)) found.add(name);
  }
  return found;
}

const boundsOf = (range: string): [number, number][] =>
  range.split(', ').map((part) => {
    const [from = '', to = from] = part.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

/** Returns whether a path belongs to a shipped font. */
export const isFontPath = (path: unknown): boolean =>
  Object.values(SHIPPED_FONTS).some((font) => filesOfFont(font).some((file) => file.path === path));
