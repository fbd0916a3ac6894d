import type { Database } from '../database';

/**
 * Puts the articles that a merge has added at their places in the order of saving. The library's own keep their order among each other, even
 * if a clock went backwards, and so do the added ones: each stands before the first that was saved later. `first` is the first `seq` of an
 * added article.
 */
export function orderMerged(target: Database, first: number): void {
  target.run('CREATE TEMP TABLE new_order(id INTEGER PRIMARY KEY, seq INTEGER NOT NULL)');
  target.rows(
    `INSERT INTO new_order(id, seq)
     SELECT article_id, row_number() OVER (ORDER BY since, is_added, seq) FROM (
       SELECT article_id, seq, seq >= ?1 AS is_added, max(saved_at) OVER (PARTITION BY seq >= ?1 ORDER BY seq) AS since FROM shelf
     )`,
    [first],
  );
  target.run(`DELETE FROM new_order WHERE seq = (SELECT seq FROM shelf WHERE article_id = new_order.id);
    UPDATE article SET seq = -seq WHERE id IN (SELECT id FROM new_order);
    UPDATE article SET seq = (SELECT seq FROM new_order WHERE new_order.id = article.id) WHERE id IN (SELECT id FROM new_order);
    DROP TABLE new_order;`);
}
