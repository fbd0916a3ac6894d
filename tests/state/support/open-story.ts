import type { LostParagraph, Reading } from '../../../utils/model';
import { type ArticlePorts, createArticleState } from '../../../utils/state/article-state';
import { articleOf, popupPorts, readingOf } from './popup-ports';
import { wholeArticle } from './whole-article';

export const LINES = ['“We wait,” said Ines Vandermeer.', 'Buy a season pass.', '“No,” said Otis Quill. “Never.”'] as const;
export const lost: readonly LostParagraph[] = [
  { text: '“First,” she said.', at: 0, reason: 'learned' },
  { text: '“Last,” he said.', at: LINES.join('\n').length, reason: 'pullQuote' },
];
export const story = readingOf(
  articleOf(LINES, { integrity: { pageQuoteMarks: 10, keptQuoteMarks: 6, pageParagraphs: 5, keptParagraphs: 3, lost } }),
);

/** Opens a simulated popup with the given reading, which is `story` by default. */
export async function openStory(reading: Reading = story, ports: Partial<ArticlePorts> = {}) {
  const state = createArticleState(popupPorts(reading, ports), { locale: 'en-GB' });
  await state.load();
  const { view, edits, corrections, highlights } = await wholeArticle(state);
  return { state, view, edits, corrections, highlights, text: () => view.reading.value.article.text, toast: () => view.toast.value };
}
