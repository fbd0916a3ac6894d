import { sourceWords } from '../article/source-words';
import type { Actor, Analysis, Quote, Reading } from '../model';
import { sliceOf } from '../text/span';
import type { Database } from './database';
import { writePrints } from './same-words/write-prints';
import { writeVoices } from './voices/write-voices';

/**
 * Replaces the stored quotations, actors and speakers of an article with those that the reader sees, and what finds the same words elsewhere.
 */
export function writeCast(database: Database, id: number, shown: Reading): void {
  database.rows('DELETE FROM quote WHERE article_id = ?', [id]);
  database.rows('DELETE FROM article_actor WHERE article_id = ?', [id]);
  writeQuotes(database, id, shown);
  writeActors(database, id, shown.analysis);
  writeNames(database, id, shown.analysis.actors);
  writePrints(database, id);
  writeVoices(database, id, shown);
}

function writeQuotes(database: Database, articleId: number, { article, analysis }: Reading): void {
  const names = new Map(analysis.actors.map(({ id, name }) => [id, name]));
  for (const quote of analysis.quotes) {
    const { id, parts, speaker, kind, confidence } = quote;
    const words = parts.map((part) => sliceOf(article.text, part)).join(' … ');
    const who = speaker && (names.get(speaker.actorId ?? '') ?? (sourceWords(article.text, speaker) || null));
    const { manner, channel, isNamed } = factsOf(quote);
    database.rows(
      `INSERT INTO quote(article_id, number, speaker, kind, confidence, start, text, manner, channel, is_named, actor)
       VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [articleId, id, who, kind, confidence, parts[0]?.start ?? 0, words, manner, channel, isNamed, speaker?.actorId ?? null],
    );
  }
}

function factsOf({ manner, channel, speaker }: Quote) {
  return { manner: manner ?? null, channel: channel?.kind ?? null, isNamed: speaker && (speaker.unnamed ? 0 : 1) };
}

/** Adds what searches need to know about quotations that an earlier release stored, and leaves the rest of them unchanged. */
export function completeCast(database: Database, id: number, { analysis }: Reading): void {
  for (const quote of analysis.quotes) {
    const { manner, channel, isNamed } = factsOf(quote);
    const values = [manner, channel, isNamed, id, quote.id];
    database.rows('UPDATE quote SET manner = ?, channel = ?, is_named = ? WHERE article_id = ? AND number = ?', values);
  }
  writeNames(database, id, analysis.actors);
}

function writeActors(database: Database, articleId: number, { quotes, actors }: Analysis): void {
  const counts = new Map<string | null | undefined, number>();
  for (const { speaker } of quotes) counts.set(speaker?.actorId, (counts.get(speaker?.actorId) ?? 0) + 1);
  for (const actor of actors) {
    database.rows('INSERT INTO actor(kind, name) VALUES(?, ?) ON CONFLICT DO NOTHING', [actor.kind, actor.name]);
    database.rows(
      `INSERT INTO article_actor(article_id, actor_id, aliases, mentions, quotes, salience)
       SELECT ?, id, ?, ?, ?, ? FROM actor WHERE kind = ? AND name = ?
       ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions, quotes = quotes + excluded.quotes`,
      [articleId, JSON.stringify(actor.aliases), actor.mentions.length, counts.get(actor.id) ?? 0, actor.salience, actor.kind, actor.name],
    );
  }
}

/** Replaces the names by which `actor:` finds an article. */
function writeNames(database: Database, articleId: number, actors: readonly Actor[]): void {
  database.rows('DELETE FROM cast_name WHERE article_id = ?', [articleId]);
  for (const { name, aliases } of actors) {
    database.rows('INSERT INTO cast_name(article_id, names) VALUES(?, ?)', [articleId, [name, ...aliases].join('\n')]);
  }
}
