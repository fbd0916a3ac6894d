import type { StateChoice } from '../../query/fields';
import type { Condition, NameNode, TimeNode, WordsNode } from '../../query/query';
import { hasOtherScript } from '../../query/scripts-of-words';
import type { Database } from '../database';
import { givenByPhrase } from '../identities/given-names';
import { tagKey } from '../shelf/tag-key';
import { articlesBeside, articlesWithNote } from './articles-beside';
import { sitesNamed } from './find-sites';
import { articleMatch, inColumn, indexOf, matchOf } from './match-words';
import { periodOf } from './period-of';
import { isOneOf, joinSql, type Sql, sql, within } from './sql';

/** The library and the moment that a condition depends on. */
export interface Setting {
  readonly database: Database;
  /** The current time, in milliseconds since 1970. */
  readonly now: number;
}

/** Returns the condition that an article, the row `s` of `shelf`, meets a condition that is not about a quotation. */
export function articleCondition(setting: Setting, node: Condition): Sql {
  switch (node.is) {
    case 'words':
      return wordsCondition(setting.database, node);
    case 'choice':
      return sql(STATE_CONDITIONS[node.choice as StateChoice]);
    case 'name':
      return nameCondition(setting.database, node);
    case 'time':
      return timeCondition(node, setting.now);
  }
}

function wordsCondition(database: Database, node: WordsNode): Sql {
  const match = () => matchOf(database, node);
  switch (node.field) {
    case 'note':
      return isOneOf('s.article_id', articlesWithNote(database, node));
    case 'highlight':
      return hasOtherScript(node.words)
        ? sql('s.article_id IN (SELECT article_id FROM highlight WHERE instr(text, ?) > 0)', node.words)
        : sql(
            `s.article_id IN (SELECT article_id FROM highlight WHERE id IN (SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?))`,
            inColumn('text', match()),
          );
    case 'actor':
      return actorCondition(database, node);
    default:
      return joinSql([inIndex(database, node), isOneOf('s.article_id', articlesBeside(database, node))], 'OR');
  }
}

/** Returns the condition that an article has an actor with the name, or one to whom the reader gave it. */
function actorCondition(database: Database, node: WordsNode): Sql {
  const inCast = hasOtherScript(node.words)
    ? sql('instr(names, ?) > 0', node.words)
    : sql('id IN (SELECT rowid FROM cast_fts WHERE cast_fts MATCH ?)', matchOf(database, node));
  const named = within('s.article_id IN (SELECT article_id FROM cast_name WHERE ', inCast, ')');
  const given = givenByPhrase(database, node.words, node.isPrefix);
  if (given.length === 0) return named;
  return joinSql([named, within('s.article_id IN (SELECT article_id FROM cast_member WHERE ', isOneOf('identity_id', given), ')')], 'OR');
}

/** Returns the condition that the full-text index of articles has the words. */
const inIndex = (database: Database, node: WordsNode): Sql =>
  sql(`s.article_id IN (SELECT rowid FROM ${indexOf(node)} WHERE ${indexOf(node)} MATCH ?)`, articleMatch(database, node));

const hasRow = (table: string, more = ''): string => `EXISTS (SELECT 1 FROM ${table} x WHERE x.article_id = s.article_id${more})`;
const STATE_CONDITIONS: Readonly<Record<StateChoice, string>> = {
  unread: 's.read_at IS NULL',
  read: 's.read_at IS NOT NULL',
  started: `(s.read_at IS NULL AND ${hasRow('place')})`,
  starred: 's.starred_at IS NOT NULL',
  archived: 's.archived_at IS NOT NULL',
  tagged: hasRow('article_tag'),
  noted: `(${hasRow('note')} OR ${hasRow('highlight', ' AND x.note IS NOT NULL')})`,
  highlighted: hasRow('highlight'),
  corrected: 's.is_corrected = 1',
  quoted: 's.quotes > 0',
  unnamed: hasRow('quote', ' AND x.is_named = 0'),
  link: 's.words = 0',
  deleted: 's.deleted_at IS NOT NULL',
};

function nameCondition(database: Database, { field, name, isPrefix }: NameNode): Sql {
  if (field === 'lang') {
    const lang = name.toLowerCase();
    return joinSql([sql('s.lang = ?', lang), startsWith('s.lang', isPrefix ? lang : `${lang}-`)], 'OR');
  }
  if (field === 'site') {
    const sites = sitesNamed(database, name, isPrefix);
    return sql(
      `(s.host, s.site) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
      JSON.stringify(sites.map(({ host, site }) => [host, site])),
    );
  }
  const key = tagKey(name);
  const { sql: which, values } = isPrefix ? startsWith('t.key', key) : sql('t.key = ?', key);
  return { sql: `s.article_id IN (SELECT a.article_id FROM tag t JOIN article_tag a ON a.tag_id = t.id WHERE ${which})`, values };
}

const startsWith = (column: string, start: string): Sql => sql(`(${column} >= ? AND ${column} < ?)`, start, `${start}\u{10ffff}`);

function timeCondition({ field, time }: TimeNode, now: number): Sql {
  const { from, to } = periodOf(time, now);
  // The day of saving stands for the day of publication if that is not known.
  const column = field === 'saved' ? 's.saved_at' : 'coalesce(s.published_at, s.saved_at)';
  const isAge = time.is === 'age';
  const isBefore = field === 'before' || (field === 'saved' && time.sign === (isAge ? '>' : '<'));
  if (isBefore) return sql(`${column} < ?`, from);
  if (field === 'saved' && !isAge && time.sign === '>') return sql(`${column} >= ?`, to);
  return field === 'after' ? sql(`${column} >= ?`, from) : sql(`(${column} >= ? AND ${column} < ?)`, from, to);
}
