import type { Database } from '../../../utils/library/database';

/** Takes the structure of a library back to an earlier version, 5 or 6, as if the code of that version had written the articles. */
export function takeLibraryBack(database: Database, version: 5 | 6): void {
  const later = "name NOT LIKE 'article_fts%' AND name NOT LIKE 'quote_fts%'";
  for (const { name } of database.rows<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND ${later}`))
    database.run(`DROP TRIGGER ${name}`);
  database.run(`
    DROP INDEX highlight_order;
    ALTER TABLE highlight DROP COLUMN start;
    ALTER TABLE highlight DROP COLUMN is_noted;
    DROP VIEW shelf_copy;
    DROP VIEW identity_place;
    DROP TABLE identity_fts;
    DROP TABLE identity_pin;
    DROP TABLE identity_decision;
    DROP TABLE identity_suggestion;
    DROP TABLE identity_key;
    DROP TABLE identity_name;
    DROP TABLE cast_member;
    DROP TABLE voice;
    DROP TABLE identity;
    DROP INDEX quote_actor;
    ALTER TABLE quote DROP COLUMN actor;
    DROP INDEX quote_facts;
    ALTER TABLE quote DROP COLUMN manner;
    ALTER TABLE quote DROP COLUMN channel;
    ALTER TABLE quote DROP COLUMN is_named;
    DROP TABLE article_term;
    DROP TABLE note_fts;
    DROP TABLE highlight_fts;
    DROP TABLE cast_fts;
    DROP TABLE other_fts;
    DROP TABLE article_prints;
    DROP TABLE quote_print;
    DROP TABLE text_print;
    DROP TABLE removal;
    DROP TABLE article_picture;
    DROP TABLE picture_data;
    DROP TABLE picture;
    DROP TABLE cast_name;
    DROP TABLE other_script;
    DROP TABLE note;
    DROP TABLE article_tag;
    DROP TABLE tag;
    DROP TABLE saved_search;
    DROP TABLE tombstone;
    DROP TABLE shelf;
    DROP TABLE revision;
    DROP TABLE repair;
    DROP TABLE backup;
    DROP TABLE restoration;
    PRAGMA user_version = ${version};`);
}
