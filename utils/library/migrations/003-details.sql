-- What a page tells of its article beside what lists show: authors, section, standfirst, update, the lead image's words, the next page.
ALTER TABLE article ADD COLUMN details TEXT NOT NULL DEFAULT '{}'; -- JSON
