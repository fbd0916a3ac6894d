import type { QueryNode, WordsNode } from '../../query/query';
import type { Database } from '../database';
import { articleCondition, type Setting } from './article-condition';
import { articlesBeside } from './articles-beside';
import { articleMatch, inColumn, indexOf, matchOf, type TextIndex } from './match-words';
import { isOfQuotation, isPlainWords, quotationCondition } from './quotation-condition';
import { joinSql, type Sql, within } from './sql';

/** A query as SQL. */
export interface CompiledQuery {
  /** The words that rank the articles. Every result has them. `null` if the query looks for no words that all results have. */
  readonly ranking: Ranking | null;
  /** The conditions on an article, the row `s` of `shelf`, beside the ranking. */
  readonly conditions: readonly Sql[];
  /** The condition on the quotation, the row `q` of `quote`, that a result shows; `null` if the query has none. */
  readonly quotation: Sql | null;
  /** Conditions of which the first counts more than all others together. The articles that meet them come first, if there is no ranking. */
  readonly preferred: readonly Sql[];
}
/** An expression of a full-text index that ranks articles, and the articles that have the words elsewhere (see `articlesBeside`). */
export interface Ranking {
  readonly index: TextIndex;
  readonly match: string;
  readonly beside: readonly number[];
}

/**
 * Compiles a query. `root` is `null` for every article. Words rank the results only if `isRanked` is set and the query has no condition for
 * quotations: ranking an article takes ten times as long as finding it, and a few quotations need none.
 */
export function compileQuery(setting: Setting, root: QueryNode | null, isRanked: boolean): CompiledQuery {
  const { quotation, fused, others } = sortParts(setting.database, nodesOf(root));
  const mayRank = isRanked && quotation === null;
  const ranked = mayRank ? (fused.find(({ index }) => index === 'article_fts') ?? fused[0]) : undefined;
  const partly = mayRank && !ranked ? others.find(isWordsInText) : undefined;
  const shown = quotation && quotationCondition(setting.database, quotation);
  // Without words to look up, all quotations would be read. It is faster to read those of the articles that meet the other conditions.
  const isLookedUp = quotation !== null && !hasWords(quotation) && fused.length + others.length > 0;
  return {
    ranking: ranked ? { ...ranked, beside: [] } : partly ? rankingBeside(setting.database, partly) : null,
    conditions: [
      ...(shown && !isLookedUp ? [hasQuotation(shown)] : []),
      ...fused.filter((one) => one !== ranked).map(inIndex),
      ...others.filter((node) => node !== partly).map((node) => conditionOf(setting, node)),
      ...(shown && isLookedUp ? [within('EXISTS (SELECT 1 FROM quote q WHERE q.article_id = s.article_id AND ', shown, ')')] : []),
    ],
    quotation: shown,
    preferred: quotation ? preferredOf(setting.database, root, quotation) : [],
  };
}

const hasWords = (node: QueryNode): boolean =>
  node.is === 'words' || (node.is === 'not' ? hasWords(node.node) : 'nodes' in node && node.nodes.some(hasWords));

const nodesOf = (node: QueryNode | null): readonly QueryNode[] => (node === null ? [] : node.is === 'every' ? node.nodes : [node]);

/** An expression that a full-text index of articles answers alone. */
interface Fused {
  readonly index: TextIndex;
  readonly match: string;
}
interface Parts {
  /** All conditions that the same quotation must meet. */
  readonly quotation: QueryNode | null;
  /** At most one expression for each index. */
  readonly fused: readonly Fused[];
  readonly others: readonly QueryNode[];
}

/** Sorts conditions that must all be met by what answers them. */
function sortParts(database: Database, nodes: readonly QueryNode[]): Parts {
  const about = nodes.filter(isOfQuotation);
  // Without a condition that a quotation must meet, `-speaker:roth` excludes articles that quote Roth at all.
  const isGroup = about.some((node) => node.is !== 'not');
  const rest = isGroup ? nodes.filter((node) => !about.includes(node)) : nodes;
  const fused = rest.map((node) => ({ node, match: fuse(database, node) }));
  const matches = (['article_fts', 'other_fts'] as const).flatMap((index) => {
    const own = fused.flatMap(({ match }) => (match?.index === index ? [match.match] : []));
    return own.length > 0 ? [{ index, match: own.join(' AND ') }] : [];
  });
  return {
    quotation: isGroup ? (about.length > 1 ? { is: 'every', nodes: about } : (about[0] ?? null)) : null,
    fused: matches,
    others: fused.filter(({ match }) => match === null).map(({ node }) => node),
  };
}

/** Returns the expression for a condition that one full-text index answers alone; `null` if no index can. */
function fuse(database: Database, node: QueryNode): Fused | null {
  if (node.is === 'words') {
    const isText = node.field === null || node.field === 'title' || node.field === 'author';
    return isText && articlesBeside(database, node).length === 0
      ? { index: indexOf(node), match: `(${articleMatch(database, node)})` }
      : null;
  }
  if (node.is !== 'every' && node.is !== 'any') return null;
  const parts = node.nodes.map((part) => fuse(database, part));
  const [first] = parts;
  const matches = parts.flatMap((part) => (part && part.index === first?.index ? [part.match] : []));
  if (!first || matches.length < parts.length) return null;
  return { index: first.index, match: `(${matches.join(node.is === 'every' ? ' AND ' : ' OR ')})` };
}

const inIndex = ({ index, match }: Fused): Sql => ({
  sql: `s.article_id IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?)`,
  values: [match],
});

const hasQuotation = (quotation: Sql): Sql => within('s.article_id IN (SELECT q.article_id FROM quote q WHERE ', quotation, ')');

/** Returns the condition that an article, the row `s` of `shelf`, meets a part of a query. */
export function conditionOf(setting: Setting, node: QueryNode): Sql {
  switch (node.is) {
    case 'every': {
      const { quotation, fused, others } = sortParts(setting.database, node.nodes);
      const about = quotation ? [hasQuotation(quotationCondition(setting.database, quotation))] : [];
      return joinSql([...fused.map(inIndex), ...about, ...others.map((part) => conditionOf(setting, part))], 'AND');
    }
    case 'any': {
      const fused = fuse(setting.database, node);
      if (fused) return inIndex(fused);
      return joinSql(
        node.nodes.map((part) => conditionOf(setting, part)),
        'OR',
      );
    }
    case 'not':
      return within('NOT (', conditionOf(setting, node.node), ')');
    default:
      return isOfQuotation(node) ? hasQuotation(quotationCondition(setting.database, node)) : articleCondition(setting, node);
  }
}

/** Returns whether a condition is words anywhere in an article, or a choice of such words in one index. */
const isWordsInText = (node: QueryNode): boolean =>
  (node.is === 'words' && node.field === null) ||
  (node.is === 'any' && node.nodes.every((part) => part.is === 'words' && part.field === null && sameIndex(part, node.nodes[0])));
const sameIndex = (node: WordsNode, other: QueryNode | undefined): boolean => other?.is === 'words' && indexOf(node) === indexOf(other);

/** Ranks by words that some articles have beside their index. */
function rankingBeside(database: Database, node: QueryNode): Ranking | null {
  const words = (node.is === 'any' ? node.nodes : [node]).filter((part) => part.is === 'words');
  const [first] = words;
  if (!first) return null;
  return {
    index: indexOf(first),
    match: words.map((part) => `(${matchOf(database, part)})`).join(' OR '),
    beside: words.flatMap((part) => articlesBeside(database, part)),
  };
}

/** Prefers articles in which the quotation has the other words of the query too, and then those with the words in the title. */
function preferredOf(database: Database, root: QueryNode | null, quotation: QueryNode): readonly Sql[] {
  const words = nodesOf(root)
    .filter(isPlainWords)
    .filter(({ field }) => field === null);
  if (words.length === 0) return [];
  const inTitle = words.map((node) => `(${inColumn('title', matchOf(database, node))})`).join(' AND ');
  const every: QueryNode = { is: 'every', nodes: [...nodesOf(quotation), ...words] };
  return [hasQuotation(quotationCondition(database, every)), inIndex({ index: 'article_fts', match: inTitle })];
}
