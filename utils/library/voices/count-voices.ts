import type { RankedVoice, VoiceCount, VoiceQuestion } from '../../model';
import type { Database } from '../database';
import { askArticles } from './ask-articles';
import { type Ranking, rankVoices } from './rank-voices';
import { readColumns } from './read-columns';
import { sumVoices } from './sum-voices';

/** Counts the voices in some articles. `now` is in milliseconds since 1970. */
export function countVoices(database: Database, question: VoiceQuestion, now: number): VoiceCount {
  askArticles(database, question.scope, now);
  const [counts] = database.rows<Pick<VoiceCount, 'articles' | 'undated' | 'unread'>>(
    `SELECT count(*) AS articles, count(*) - coalesce(sum(is_dated), 0) AS undated, count(*) - coalesce(sum(is_read), 0) AS unread
     FROM asked_article`,
  );
  const columns = readColumns(database);
  const { ranked, ...rest } = rankVoices(columns, question);
  return {
    ...(counts ?? { articles: 0, undated: 0, unread: 0 }),
    sums: sumVoices(columns),
    ranked: withNames(database, ranked),
    ...rest,
  };
}

function withNames(database: Database, ranked: Ranking['ranked']): readonly RankedVoice[] {
  const rows = database.rows<Pick<RankedVoice, 'id' | 'uid' | 'name'>>(
    'SELECT id, uid, name FROM identity WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ranked.map(({ id }) => id))],
  );
  const named = new Map(rows.map((row) => [row.id, row]));
  return ranked.flatMap((one) => {
    const identity = named.get(one.id);
    return identity ? [{ ...one, ...identity }] : [];
  });
}
