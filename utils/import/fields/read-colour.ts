import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../model';

/** The most similar colour for those that other programs have. */
const SIMILAR: Readonly<Record<string, HighlightColour>> = {
  orange: 'yellow',
  purple: 'pink',
  violet: 'pink',
  red: 'pink',
  cyan: 'blue',
  teal: 'green',
};

/** Returns the most similar colour of a highlight. Returns `null` for an unknown colour. */
export function readColour(value: unknown): HighlightColour | null {
  const name = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return HIGHLIGHT_COLOURS.find((colour) => colour === name) ?? (Object.hasOwn(SIMILAR, name) ? (SIMILAR[name] ?? null) : null);
}
