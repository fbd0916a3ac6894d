import type { CustomColours, DisplaySettings, FontName } from '../model';
import { FONT_FAMILIES } from './font-families';

/**
 * The name of the event that is dispatched on a view's root just before its display settings change. It gives listeners a last chance to
 * measure the old layout.
 */
export const BEFORE_DISPLAY = 'dramatis-before-display';

/**
 * The appearance of a view: attributes and custom properties that are set on its root for the style sheets. Those with the value `null` are
 * removed.
 */
export interface DisplayStyle {
  readonly attributes: Readonly<Record<`data-${string}`, string | null>>;
  readonly properties: Readonly<Record<`--${string}`, string | null>>;
}

/** Converts display settings to attributes and custom properties. */
export function styleOfDisplay(display: DisplaySettings): DisplayStyle {
  const isCustom = display.theme === 'custom';
  const { paper, ink, accent } = display.colours;
  return {
    attributes: {
      'data-theme': display.theme,
      'data-scheme': isCustom ? (isDark(paper) ? 'dark' : 'light') : null,
      'data-faint': isCustom && areFaint(display.colours) ? '' : null,
      'data-align': display.align,
      'data-mark-style': display.marks,
      'data-images': display.hidesImages ? 'hidden' : null,
      'data-links': display.hidesLinks ? 'hidden' : null,
      'data-columns': display.columns ? 'two' : null,
    },
    properties: {
      '--own-paper': isCustom ? paper : null,
      '--own-ink': isCustom ? ink : null,
      '--own-accent': isCustom ? accent : null,
      '--family': fontStackOf(display.font),
      '--size': String(display.size / 100),
      '--measure': `${display.width}em`,
      '--leading': String(display.lineHeight / 100),
      '--tracking': `${display.letterSpacing / 100}em`,
      '--gaps': `${display.wordSpacing / 100}em`,
      '--weight': String(display.weight),
    },
  };
}

/** Returns the value of `font-family` for a font, or `null` for the font of the system. */
export function fontStackOf(name: FontName): string | null {
  if (name === 'system') return null;
  if (name === 'mono') return 'ui-monospace, Menlo, Consolas, monospace';
  const { family, fallback } = FONT_FAMILIES[name];
  return `"${family}", var(--${fallback})`;
}

/** The minimum contrast ratio for text, from WCAG 2.2, success criterion 1.4.3. */
const MIN_CONTRAST = 4.5;

/** Returns whether the contrast between custom colours is too low. */
export const areFaint = ({ paper, ink, accent }: CustomColours): boolean =>
  contrastOf(paper, ink) < MIN_CONTRAST || contrastOf(paper, accent) < MIN_CONTRAST;

/** Returns whether a background colour is so dark that it needs light text. */
export const isDark = (colour: string): boolean => luminanceOf(colour) < MIDDLE_LUMINANCE;

/**
 * Returns the contrast ratio between two colours, from 1 to 21, as defined by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The luminance of a colour that has the same contrast with black as with white. */
const MIDDLE_LUMINANCE = 0.179;

/** Returns the relative luminance of a `#rrggbb` colour, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
