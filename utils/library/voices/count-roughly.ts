import type { Database } from '../database';
import { SORT_OF_ACTOR, sortNumber } from './voice-sort';

/**
 * Writes rows into `voice` for those of the asked articles that have none, or have changed since. The kinds of sources and the numbers of
 * their quotations come from the tables of quotations and actors, so no article is read. Everything else is not known yet.
 */
export function countRoughly(database: Database): void {
  database.run(`
    CREATE TEMP TABLE IF NOT EXISTS stale_article(article_id INTEGER PRIMARY KEY, rev INTEGER NOT NULL);
    DELETE FROM stale_article;
    INSERT INTO stale_article SELECT a.article_id, s.rev
      FROM asked_article a CROSS JOIN shelf s ON s.article_id = a.article_id LEFT JOIN voice_article v ON v.article_id = a.article_id
      WHERE v.rev IS NOT s.rev;
    DELETE FROM voice WHERE article_id IN (SELECT article_id FROM stale_article);
    INSERT INTO voice SELECT t.article_id, x.actor_id, x.actor_id, ${SORT_OF_ACTOR}, ${IS_SUBJECT}, x.quotes, 0
      FROM stale_article t CROSS JOIN article_actor x ON x.article_id = t.article_id CROSS JOIN actor ON actor.id = x.actor_id
      WHERE x.quotes > 0;
    CREATE TEMP TABLE IF NOT EXISTS other_quote(article_id INTEGER PRIMARY KEY, total INTEGER, unnamed INTEGER, nobody INTEGER);
    DELETE FROM other_quote;
    INSERT INTO other_quote SELECT t.article_id, count(*) - ${OF_ACTORS}, sum(q.is_named = 0), sum(q.is_named IS NULL)
      FROM stale_article t CROSS JOIN quote q INDEXED BY quote_facts ON q.article_id = t.article_id GROUP BY t.article_id;
    DELETE FROM other_quote WHERE total <= 0;
    ${OTHER_KINDS.map(insertOthers).join('')}
    DELETE FROM other_quote;
    INSERT OR REPLACE INTO voice_article SELECT article_id, rev, 0 FROM stale_article;
    DELETE FROM stale_article;`);
}

/**
 * Whether the article mentions no actor more than `x`. \`subjectOf\` also looks at the title, which cannot be done without reading the
 * article.
 */
const IS_SUBJECT = `CASE WHEN x.mentions >= 3 AND NOT EXISTS (SELECT 1 FROM article_actor y
  WHERE y.article_id = x.article_id AND y.actor_id <> x.actor_id AND y.mentions >= x.mentions) THEN 2 ELSE 0 END`;

const OF_ACTORS = 'coalesce((SELECT sum(v.quotes) FROM voice v WHERE v.article_id = t.article_id), 0)';

/** The kinds of sources that are no actors, with the number of their quotations. */
const OTHER_KINDS = [
  ['unattributed', 'min(nobody, total)'],
  ['unnamed', 'min(unnamed, total - min(nobody, total))'],
  ['described', 'max(0, total - nobody - unnamed)'],
] as const;

const insertOthers = ([kind, quotes]: (typeof OTHER_KINDS)[number], at: number): string =>
  `INSERT INTO voice SELECT article_id, ${-1 - at}, NULL, ${sortNumber({ kind, gender: 'notSaid', group: null })}, 0, ${quotes}, 0
   FROM other_quote WHERE ${quotes} > 0;\n`;
