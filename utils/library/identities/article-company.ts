import type { Database } from '../database';

/** The people and organisations of an article that are known already, by whom other actors are recognised. */
export interface ArticleCompany {
  add(identity: number): void;
  /** Returns the number of them, without `identity`, that occur in some of the given articles. */
  sharedWith(identity: number, articles: readonly number[]): number;
}

/** The number of articles of each, the last saved first, in which others are looked for. Somebody who is in all news tells little. */
const ARTICLES_READ = 64;

/** Begins the company of an article. Their articles are read once, and not again for everybody who is compared. */
export function articleCompany(database: Database): ArticleCompany {
  const identities = new Set<number>();
  const inArticle = new Map<number, number[]>();
  return {
    add(identity) {
      if (identities.has(identity)) return;
      identities.add(identity);
      const sql = 'SELECT DISTINCT article_id AS article FROM cast_member WHERE identity_id = ? ORDER BY article_id DESC LIMIT ?';
      for (const { article } of database.rows<{ article: number }>(sql, [identity, ARTICLES_READ])) {
        const all = inArticle.get(article);
        if (all) all.push(identity);
        else inArticle.set(article, [identity]);
      }
    },
    sharedWith(identity, articles) {
      const shared = new Set(articles.flatMap((article) => inArticle.get(article) ?? []));
      shared.delete(identity);
      return shared.size;
    },
  };
}
