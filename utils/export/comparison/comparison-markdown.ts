import { addressOf } from '../../article/article-address';
import { type ComparedPassage, type ComparedQuotation, type Comparison, isInSeveral, wordsIn } from '../../compare/comparison';
import type { ComparisonWords } from '../../compare/comparison-words';
import { escapeMarkdown, escapeOpening, markdownAddress } from '../markdown/escape-markdown';

/**
 * Returns a comparison as Markdown, with everything that the page says: the articles, a table of the speakers, who is named where, the same
 * words side by side, and what only one article has.
 */
export function comparisonMarkdown(comparison: Comparison, words: ComparisonWords): string {
  const { articles, copies, passages, alone } = comparison;
  const { headings, leftOut } = words;
  const several = passages.filter(isInSeveral);
  const guessed = passages.slice(several.length);
  const named = passages.filter(({ differences }) => differences.includes('named'));
  return `${[
    `# ${escapeMarkdown(headings.title)}`,
    ...(leftOut ? [escapeMarkdown(leftOut.sentence), listOf(leftOut.articles.map(escapeMarkdown))] : []),
    articles
      .map(({ reading: { article } }, at) => {
        const link = `[${escapeMarkdown(article.title || words.untitled)}](${markdownAddress(addressOf(article))})`;
        return `${at + 1}. ${outletOf(at, words)}: ${link} (${escapeMarkdown(words.facts(at))})`;
      })
      .join('\n'),
    ...copies.map((copy) => escapeMarkdown(words.copies(copy))),
    `## ${escapeMarkdown(headings.speakers)}`,
    speakerTable(comparison, words) ?? escapeMarkdown(words.nobody),
    ...(named.length > 0 ? [`## ${escapeMarkdown(headings.named)}`, listOf(named.map((passage) => namedLine(passage, words)))] : []),
    ...(several.length > 0 || guessed.length === 0 ? [`## ${escapeMarkdown(headings.sameWords)}`] : []),
    ...several.flatMap((passage) => passageParts(passage, words)),
    ...(passages.length === 0 ? [escapeMarkdown(words.noSameWords)] : []),
    ...(guessed.length > 0 ? [`## ${escapeMarkdown(headings.translated)}`] : []),
    ...guessed.flatMap((passage) => passageParts(passage, words)),
    ...(alone.some(({ length }) => length > 0) ? [`## ${escapeMarkdown(headings.alone)}`] : []),
    ...alone.flatMap((own, at) =>
      own.length === 0
        ? []
        : [
            `### ${escapeMarkdown(`${words.outlet(at)}: ${words.count(own.length)}`)}`,
            listOf(own.map((quotation) => escapeOpening(quotationLine(quotation, words)))),
          ],
    ),
  ].join('\n\n')}\n`;
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const outletOf = (at: number, words: ComparisonWords): string => `**${escapeMarkdown(words.outlet(at))}**`;
const quotationLine = (quotation: ComparedQuotation, words: ComparisonWords): string =>
  [escapeMarkdown(wordsIn(quotation)), escapeMarkdown(words.attribution(quotation))].filter(Boolean).join(' — ');

/** Returns the table of the speakers; `null` if nobody is quoted. */
function speakerTable({ articles, speakers }: Comparison, words: ComparisonWords): string | null {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const outlets = articles.map((_, at) => escapeMarkdown(words.outlet(at)));
  const nameless = articles.map((one) =>
    one.nameless
      .map((place) =>
        escapeMarkdown(`${place.member.name}: ${words.place({ ...place, member: { ...place.member, role: null } }, place.member.name)}`),
      )
      .join('; '),
  );
  if (speakers.length === 0 && !nameless.some(Boolean)) return null;
  return [
    row([escapeMarkdown(words.speaker), ...outlets]),
    row(['---', ...outlets.map(() => '---')]),
    ...speakers.map((speaker) => {
      const notes = words.notes(speaker).map((note) => ` (${note})`);
      return row([
        escapeMarkdown(`${speaker.name}${notes.join('')}`),
        ...speaker.places.map((place) => escapeMarkdown(words.place(place, speaker.name))),
      ]);
    }),
    ...(nameless.some(Boolean) ? [row([escapeMarkdown(words.nameless), ...nameless])] : []),
  ].join('\n');
}

const namedLine = ({ quotations }: ComparedPassage, words: ComparisonWords): string =>
  quotations.flatMap((own, at) => own.slice(0, 1).map((one) => `${outletOf(at, words)}: ${escapeMarkdown(words.source(one))}`)).join(' · ');

/** Returns the labels of some words, the quotations of each article, and the articles that have none. */
function passageParts(passage: ComparedPassage, words: ComparisonWords): readonly string[] {
  const { quotations, translations, differences, fullest } = passage;
  const labels = words.labels(passage);
  const missing = words.missing(passage);
  const lines = quotations.flatMap((own, at) => {
    const mark = differences.includes('words') && at === fullest ? ` (${escapeMarkdown(words.fullest)})` : '';
    return [
      ...own.map((one) => `${outletOf(at, words)}${mark}: ${quotationLine(one, words)}`),
      ...(translations[at] ?? []).map(({ quotation, shared }) => {
        const guess = escapeMarkdown(words.guess(shared));
        return `${outletOf(at, words)} (${escapeMarkdown(words.translation)}): ${quotationLine(quotation, words)} — ${guess}`;
      }),
    ];
  });
  return [
    ...(labels.length > 0 ? [escapeOpening(escapeMarkdown(labels.join(' · ')))] : []),
    listOf(lines),
    ...(missing === null ? [] : [escapeOpening(escapeMarkdown(missing))]),
  ];
}
