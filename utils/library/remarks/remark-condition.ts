import type { QueryNode, WordsNode } from '../../query/query';
import { hasOtherScript } from '../../query/scripts-of-words';
import type { Setting } from '../search/article-condition';
import { conditionOf } from '../search/compile-query';
import { inColumn, matchOf } from '../search/match-words';
import { joinSql, type Sql, sql, within } from '../search/sql';

/** The tables with what readers note: `highlight`, the row `h`, and `note`, the row `n`. */
export type RemarkTable = 'highlight' | 'note';

/**
 * Returns the condition that a highlight or note meets a part of a query. Words must be in it, and all other conditions hold for its article,
 * the row `s` of `shelf`.
 */
export function remarkCondition(setting: Setting, node: QueryNode, table: RemarkTable): Sql {
  if (!isAboutRemark(node)) return conditionOf(setting, node);
  switch (node.is) {
    case 'every': {
      const others = node.nodes.filter((part) => !isAboutRemark(part));
      const own = node.nodes.filter(isAboutRemark).map((part) => remarkCondition(setting, part, table));
      // Conditions for quotations must hold for the same quotation, so they are compiled together.
      return joinSql([...own, ...(others.length > 0 ? [conditionOf(setting, { is: 'every', nodes: others })] : [])], 'AND');
    }
    case 'any':
      return joinSql(
        node.nodes.map((part) => remarkCondition(setting, part, table)),
        'OR',
      );
    case 'not':
      return within('NOT (', remarkCondition(setting, node.node, table), ')');
    default:
      return node.is === 'words' ? wordsCondition(setting, node, table) : sql('0');
  }
}

/** Returns whether a part of a query looks for words in highlights and notes. */
function isAboutRemark(node: QueryNode): boolean {
  if (node.is === 'every' || node.is === 'any') return node.nodes.some(isAboutRemark);
  if (node.is === 'not') return isAboutRemark(node.node);
  return node.is === 'words' && (node.field === null || node.field === 'highlight' || node.field === 'note');
}

function wordsCondition({ database }: Setting, node: WordsNode, table: RemarkTable): Sql {
  const { field, words } = node;
  if (table === 'note') {
    if (field === 'highlight') return sql('0');
    return hasOtherScript(words)
      ? sql('instr(n.text, ?) > 0', words)
      : sql('n.article_id IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)', matchOf(database, node));
  }
  const columns = field === null ? ['text', 'note'] : [field === 'note' ? 'note' : 'text'];
  if (hasOtherScript(words))
    return joinSql(
      columns.map((column) => sql(`instr(coalesce(h.${column}, ''), ?) > 0`, words)),
      'OR',
    );
  const match = matchOf(database, node);
  const [only] = columns;
  return sql(
    'h.id IN (SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?)',
    columns.length === 1 && only ? inColumn(only, match) : match,
  );
}
