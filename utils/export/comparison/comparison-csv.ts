import { addressOf, publisherOf } from '../../article/article-address';
import { isNamed } from '../../compare/compare-speakers';
import { type ComparedQuotation, type Comparison, wordsIn } from '../../compare/comparison';
import { type Cell, csvHead, csvRows } from '../csv/csv-table';

const COLUMNS = [
  'passage',
  'articles with these words',
  'differences',
  'article',
  'site',
  'title',
  'url',
  'published',
  'quotation',
  'speaker',
  'speaker in all articles',
  'role',
  'named',
  'kind',
  'manner',
  'channel',
  'reporting words',
];

/**
 * Returns a table (CSV) with a row for each quotation of the compared articles. Quotations with the same words have the same number in
 * `passage`; it is empty for those that only one article has. A speaker whom the articles call differently has one name in
 * `speaker in all articles`; it is empty for sources without a name.
 */
export function comparisonCsv({ articles, speakers, passages, alone }: Comparison): string {
  /** The name of each speaker in the comparison, by article and quotation. */
  const names = new Map(
    speakers.flatMap(({ name, places }) =>
      places.flatMap((place, article) => place?.member.quotes.map(({ id }): [string, string] => [`${article} ${id}`, name]) ?? []),
    ),
  );
  const rowOf = (article: number, quotation: ComparedQuotation, passage: readonly Cell[]): Cell[] => {
    const { member, kind, manner, channel, reported } = quotation;
    const { article: facts } = articles[article]?.reading ?? {};
    return [
      ...passage,
      article + 1,
      facts ? publisherOf(facts).name : null,
      facts?.title ?? null,
      facts ? addressOf(facts) : null,
      facts?.published ?? null,
      wordsIn(quotation),
      member?.name ?? null,
      names.get(`${article} ${quotation.id}`) ?? null,
      member?.role ?? null,
      member ? (isNamed(member) ? 'yes' : 'no') : null,
      kind,
      manner,
      channel,
      reported,
    ];
  };
  const shared = passages.flatMap(({ quotations, differences }, at) => {
    const count = quotations.filter(({ length }) => length > 0).length;
    return quotations.flatMap((own, article) => own.map((one) => rowOf(article, one, [at + 1, count, differences.join(' ')])));
  });
  const single = alone.flatMap((own, article) => own.map((one) => rowOf(article, one, [null, 1, null])));
  return `${csvHead(COLUMNS)}${csvRows([...shared, ...single])}`;
}
