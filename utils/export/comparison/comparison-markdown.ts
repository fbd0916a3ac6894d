import { addressOf } from '../../article/article-address';
import { type ComparedQuotation, type Comparison, wordsIn } from '../../compare/comparison';
import type { ComparisonWords } from '../../compare/comparison-words';
import { escapeMarkdown, escapeOpening, markdownAddress } from '../markdown/escape-markdown';

/** Returns a comparison as Markdown: the articles, a table of the speakers, the same words side by side, and what only one article has. */
export function comparisonMarkdown({ articles, speakers, passages, alone }: Comparison, words: ComparisonWords): string {
  const outlets = articles.map((_, at) => escapeMarkdown(words.outlet(at)));
  const line = (quotation: ComparedQuotation): string =>
    escapeOpening([escapeMarkdown(wordsIn(quotation)), escapeMarkdown(words.source(quotation))].filter(Boolean).join(' — '));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const nameless = articles.map((one) =>
    one.nameless.map((place) => `${escapeMarkdown(place.member.name)}: ${escapeMarkdown(words.place(place))}`).join('; '),
  );
  return `${[
    `# ${escapeMarkdown(words.title)}`,
    articles
      .map(({ reading: { article } }, at) => {
        const link = `[${escapeMarkdown(article.title || words.untitled)}](${markdownAddress(addressOf(article))})`;
        return `${at + 1}. **${outlets[at]}**: ${link} (${escapeMarkdown(words.facts(at))})`;
      })
      .join('\n'),
    `## ${escapeMarkdown(words.speakers)}`,
    [
      row([escapeMarkdown(words.speaker), ...outlets]),
      row(['---', ...outlets.map(() => '---')]),
      ...speakers.map(({ name, places }) => row([escapeMarkdown(name), ...places.map((place) => escapeMarkdown(words.place(place)))])),
      ...(nameless.some(Boolean) ? [row([escapeMarkdown(words.nameless), ...nameless])] : []),
    ].join('\n'),
    ...(passages.length > 0 ? [`## ${escapeMarkdown(words.sameWords)}`] : []),
    ...passages.map(({ quotations }) => quotations.flatMap((own, at) => own.map((one) => `- **${outlets[at]}**: ${line(one)}`)).join('\n')),
    ...alone.flatMap((own, at) =>
      own.length === 0 ? [] : [`## ${escapeMarkdown(words.onlyIn(words.outlet(at)))}`, own.map((one) => `- ${line(one)}`).join('\n')],
    ),
  ].join('\n\n')}\n`;
}
