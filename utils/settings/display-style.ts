import type { CustomColours, DisplaySettings, FontName } from '../model';
import { SHIPPED_FONTS } from './fonts';

/** The event that the root of a surface hears when it is about to look otherwise: the last moment to see where everything is. */
export const BEFORE_DISPLAY = 'dramatis-before-display';

/** How a surface looks, as attributes and custom properties of its root; `null` takes one away. The style sheets read them. */
export interface DisplayStyle {
  readonly attributes: Readonly<Record<`data-${string}`, string | null>>;
  readonly properties: Readonly<Record<`--${string}`, string | null>>;
}

/** What the style sheets are to know of the reader's display settings. */
export function styleOfDisplay(display: DisplaySettings): DisplayStyle {
  const isCustom = display.theme === 'custom';
  const { paper, ink, accent } = display.colours;
  return {
    attributes: {
      'data-theme': display.theme,
      'data-scheme': isCustom ? (isDark(paper) ? 'dark' : 'light') : null,
      'data-faint': isCustom && areFaint(display.colours) ? '' : null,
      'data-align': display.align,
      'data-images': display.hidesImages ? 'hidden' : null,
      'data-links': display.hidesLinks ? 'hidden' : null,
      'data-columns': display.columns ? 'two' : null,
    },
    properties: {
      '--own-paper': isCustom ? paper : null,
      '--own-ink': isCustom ? ink : null,
      '--own-accent': isCustom ? accent : null,
      '--family': familyOf(display.font),
      '--size': String(display.size / 100),
      '--measure': `${display.width}em`,
      '--leading': String(display.lineHeight / 100),
      '--tracking': `${display.letterSpacing / 100}em`,
      '--gaps': `${display.wordSpacing / 100}em`,
      '--weight': String(display.weight),
    },
  };
}

function familyOf(name: FontName): string | null {
  if (name === 'system') return null;
  if (name === 'mono') return 'ui-monospace, Menlo, Consolas, monospace';
  const { family, fallback } = SHIPPED_FONTS[name];
  return `"${family}", var(--${fallback})`;
}

/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

/** Whether the reader's own colours are hard to read on each other. */
export const areFaint = ({ paper, ink, accent }: CustomColours): boolean =>
  contrastOf(paper, ink) < READABLE || contrastOf(paper, accent) < READABLE;

/** Whether light words belong on a colour. */
export const isDark = (colour: string): boolean => luminanceOf(colour) < MIDDLE;

/** The contrast of two colours, 1 to 21, as WCAG 2.2 has it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** As far from black as from white in contrast. */
const MIDDLE = 0.179;

/** Relative luminance of `#rrggbb`, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
