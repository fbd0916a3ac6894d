import { fieldOf } from '../../query/fields';
import type { ChoiceNode, QueryNode, WordsNode } from '../../query/query';
import { hasOtherScript } from '../../query/scripts-of-words';
import type { Database } from '../database';
import { givenByPhrase } from '../identities/given-names';
import { inColumn, matchOf } from './match-words';
import { isOneOf, joinSql, type Sql, sql, within } from './sql';

/** Returns whether a condition is only about a quotation, so that it belongs to the same quotation as the others. */
export function isOfQuotation(node: QueryNode): boolean {
  switch (node.is) {
    case 'every':
    case 'any':
      return node.nodes.every(isOfQuotation);
    case 'not':
      return isOfQuotation(node.node);
    case 'words':
      return node.field !== null && fieldOf(node.field).isOfQuotation;
    case 'choice':
      return fieldOf(node.field).isOfQuotation || node.choice === 'unnamed';
    default:
      return false;
  }
}

/** Returns the condition that a quotation, the row `q`, meets conditions for which `isOfQuotation` holds. */
export function quotationCondition(database: Database, node: QueryNode): Sql {
  switch (node.is) {
    case 'every': {
      // One look into the index for all words is faster than one for each.
      const plain = node.nodes.filter(isPlainWords).filter((part) => givenOf(database, part).length === 0);
      const others = node.nodes.filter((part) => !plain.some((one) => one === part)).map((part) => quotationCondition(database, part));
      return joinSql([...(plain.length > 0 ? [matching(quotationMatch(database, plain))] : []), ...others], 'AND');
    }
    case 'any':
      return joinSql(
        node.nodes.map((part) => quotationCondition(database, part)),
        'OR',
      );
    case 'not':
      return within('NOT ', joinSql([quotationCondition(database, node.node)], 'AND'), '');
    case 'words':
      return wordsCondition(database, node);
    case 'choice':
      return choiceCondition(node);
    default:
      throw new Error(`«${node.field}» is not about a quotation.`);
  }
}

/** Returns the condition that a quotation has the words, or that its speaker has the name or was given it by the reader. */
function wordsCondition(database: Database, node: WordsNode): Sql {
  const { words } = node;
  const found = hasOtherScript(words) ? sql(`instr(q.${columnOf(node)}, ?) > 0`, words) : matching(quotationMatch(database, [node]));
  const given = givenOf(database, node);
  if (given.length === 0) return found;
  const own = 'q.id IN (SELECT o.id FROM cast_member m JOIN quote o ON o.article_id = m.article_id AND o.actor = m.number WHERE ';
  return joinSql([found, within(own, isOneOf('m.identity_id', given), ')')], 'OR');
}

/** Returns the identities to which the reader gave the name of a speaker that is searched for. */
const givenOf = (database: Database, { field, words, isPrefix }: WordsNode): readonly number[] =>
  field === 'speaker' ? givenByPhrase(database, words, isPrefix) : [];

/** Returns the expression with which `quote_fts` finds the quotations with all words. `nodes` must not be empty. */
const quotationMatch = (database: Database, nodes: readonly WordsNode[]): string =>
  nodes.map((node) => `(${inColumn(columnOf(node), matchOf(database, node))})`).join(' AND ');

const matching = (match: string): Sql => sql('q.id IN (SELECT rowid FROM quote_fts WHERE quote_fts MATCH ?)', match);

/** Words without a field are those of the quotation itself. */
const columnOf = ({ field }: WordsNode): string => (field === 'speaker' ? 'speaker' : 'text');

/** Returns whether a condition is words that the index of quotations can find. */
export const isPlainWords = (node: QueryNode): node is WordsNode => node.is === 'words' && !hasOtherScript(node.words);

function choiceCondition({ field, choice }: ChoiceNode): Sql {
  switch (field) {
    case 'kind':
      return sql('q.kind = ?', choice);
    case 'said':
      return sql('q.manner = ?', choice);
    case 'channel':
      return sql('q.channel = ?', choice);
    case 'named':
      return sql('q.is_named = ?', choice === 'yes' ? 1 : 0);
    case 'is':
      return sql('q.is_named = 0');
  }
}
