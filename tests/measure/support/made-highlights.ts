import { HIGHLIGHT_COLOURS, type Highlight } from '../../../utils/model';
import { madeNews } from './made-news';

/** Returns the invented highlights of an invented article: one in every second article, every fourth of these with a note. */
export function madeHighlights(number: number): readonly Highlight[] {
  if (number % 2 === 1) return [];
  const { text } = madeNews(number).article;
  const start = (number * 31) % Math.max(1, text.length - 200);
  const exact = text.slice(start, start + 80 + (number % 90));
  return [
    {
      id: `h${number}`,
      colour: HIGHLIGHT_COLOURS[(number / 2) % HIGHLIGHT_COLOURS.length] ?? 'yellow',
      madeAt: new Date(Date.UTC(2024, 0, 1) + number * 600_000).toISOString(),
      parts: [
        {
          exact,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(start + exact.length, start + exact.length + 32),
          start,
        },
      ],
      ...(number % 8 === 0 ? { note: `Ask the keeper about number ${number}.` } : {}),
    },
  ];
}
