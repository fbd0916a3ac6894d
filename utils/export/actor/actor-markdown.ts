import type { ActorQuote } from '../../model';
import { escapeMarkdown, escapeOpening, markdownAddress } from '../markdown/escape-markdown';
import { quoteDay } from './quote-day';

/** Returns the quotations on an actor's page as Markdown, each with its source. `untitled` is the title of articles that have none. */
export function actorMarkdown(name: string, quotes: readonly ActorQuote[], untitled: string): string {
  const parts = quotes.map((quote) => {
    const { article, words, speaker } = quote;
    const source = [speaker, article.site, quoteDay(quote)].filter((part) => part).map((part) => escapeMarkdown(part ?? ''));
    const link = `[${escapeMarkdown(article.title || untitled)}](${markdownAddress(article.url)})`;
    return `> ${escapeOpening(escapeMarkdown(words))}\n\n${escapeOpening([...source, link].join(' · '))}`;
  });
  return `${[`# ${escapeMarkdown(name)}`, ...parts].join('\n\n')}\n`;
}
