-- Removes the words of a deleted text from the search indexes at once. Otherwise, they stay in the file until an index is reorganised.
INSERT INTO article_fts(article_fts, rank) VALUES('secure-delete', 1);
INSERT INTO quote_fts(quote_fts, rank) VALUES('secure-delete', 1);
INSERT INTO article_fts(article_fts) VALUES('rebuild');
INSERT INTO quote_fts(quote_fts) VALUES('rebuild');
