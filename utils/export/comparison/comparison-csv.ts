import { addressOf, publisherOf } from '../../article/article-address';
import { isNamed } from '../../compare/compare-speakers';
import { type ComparedQuotation, type Comparison, wordsIn } from '../../compare/comparison';
import { type Cell, csvHead, csvRows } from '../csv/csv-table';

/** The columns. Those that the table of quotations has, too, have its names and meanings. `docs/codebook.md` describes all. */
const COLUMNS = [
  'passage',
  'passage_articles',
  'differences',
  'translation_guess',
  'article_number',
  'outlet',
  'article',
  'url',
  'date',
  'language',
  'quote',
  'actor',
  'compared_actor',
  'role',
  'named',
  'kind',
  'manner',
  'channel',
  'verb',
  'quote_id',
];

/**
 * Returns a table (CSV) with a row for each quotation of the compared articles. Quotations with the same words have the same number in
 * `passage`; it is empty for those that only one article has. A speaker whom the articles call differently has one name in `compared_actor`;
 * it is empty for sources without a name.
 */
export function comparisonCsv({ articles, speakers, passages, alone }: Comparison): string {
  /** The name of each speaker in the comparison, by article and quotation. */
  const names = new Map(
    speakers.flatMap(({ name, places }) =>
      places.flatMap((place, article) => place?.member.quotes.map(({ id }): [string, string] => [`${article} ${id}`, name]) ?? []),
    ),
  );
  const rowOf = (article: number, quotation: ComparedQuotation, passage: readonly Cell[], shared: readonly string[] = []): Cell[] => {
    const { id, member, kind, manner, channel, reported } = quotation;
    const { article: facts } = articles[article]?.reading ?? {};
    return [
      ...passage,
      shared.length > 0 ? shared.join(', ') : null,
      article + 1,
      facts ? publisherOf(facts).name : null,
      facts?.title ?? null,
      facts ? addressOf(facts) : null,
      facts?.published ?? null,
      facts?.lang ?? null,
      wordsIn(quotation),
      member?.name ?? null,
      names.get(`${article} ${id}`) ?? null,
      member?.role ?? null,
      member ? (isNamed(member) ? 'True' : 'False') : null,
      kind,
      manner,
      channel,
      reported,
      id,
    ];
  };
  const shared = passages.flatMap(({ quotations, translations, differences }, at) => {
    const count = quotations.filter(({ length }) => length > 0).length;
    const passage = [at + 1, count, differences.join(' ')];
    return quotations.flatMap((own, article) => [
      ...own.map((one) => rowOf(article, one, passage)),
      ...(translations[article] ?? []).map((one) => rowOf(article, one.quotation, passage, one.shared)),
    ]);
  });
  const single = alone.flatMap((own, article) => own.map((one) => rowOf(article, one, [null, 1, null])));
  return `${csvHead(COLUMNS)}${csvRows([...shared, ...single])}`;
}
