import type { Direction } from '../../utils/model';
import type { Font } from '../../utils/picture/break-lines';
import { type CardContent, type CardLayout, cardLayout } from '../../utils/picture/card-layout';

export type PictureColours = 'light' | 'dark';

/** The colours of the picture. They repeat colours of the interface, because a canvas cannot use the style sheet. */
const COLOURS: Readonly<Record<PictureColours, Readonly<Record<'paper' | 'ink' | 'muted' | 'accent', string>>>> = {
  light: { paper: '#fdfcfa', ink: '#1d1b18', muted: '#625d54', accent: '#8c1d34' },
  dark: { paper: '#17161a', ink: '#e9e6df', muted: '#a8a297', accent: '#f0a3ae' },
};
/** The font families for the picture, which are all system fonts. */
const FAMILIES: Readonly<Record<Font['family'], string>> = {
  serif: 'ui-serif, Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif',
  sans: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
};
const BAR = 8;

const cssFont = ({ size, weight, family }: Font): string => `${weight} ${size}px ${FAMILIES[family]}`;

/** Lays out the picture of a quotation, using the canvas to measure text. Changes the font of the canvas. */
export function layoutOf(context: CanvasRenderingContext2D, content: CardContent): CardLayout {
  return cardLayout(content, (words, font) => {
    context.font = cssFont(font);
    return context.measureText(words).width;
  });
}

/** Draws the picture of a quotation according to its layout. The canvas must have the size of the layout. */
export function drawCard(context: CanvasRenderingContext2D, layout: CardLayout, dir: Direction, colours: PictureColours): void {
  const { width, height, inset, bar, lines } = layout;
  const palette = COLOURS[colours];
  const isRtl = dir === 'rtl';
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.accent;
  context.fillRect(isRtl ? width - bar.margin - BAR : bar.margin, bar.top, BAR, bar.height);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  context.direction = dir;
  for (const { words, font, colour, baseline } of lines) {
    context.font = cssFont(font);
    context.fillStyle = palette[colour];
    context.fillText(words, isRtl ? width - inset : inset, baseline);
  }
}
