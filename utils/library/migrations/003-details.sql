-- The details of an article that lists do not show: authors, section, standfirst, update, caption and credit of the lead image, next page.
ALTER TABLE article ADD COLUMN details TEXT NOT NULL DEFAULT '{}'; -- JSON
