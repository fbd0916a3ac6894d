import { type RankedVoice, SUBJECT_REASONS, type SubjectReason, type VoiceAmount, type VoiceCount, type VoiceQuestion } from '../../model';
import type { Database } from '../database';
import { askArticles } from './ask-articles';
import { kindNumber, sortOf } from './voice-sort';
import { NAME_OF_SPEAKER, WHO_SPOKE } from './who-spoke';

/** The rows of `voice` of the asked articles. The article comes first, because the rows of an article are beside each other. */
const ASKED_VOICES = 'asked_article a CROSS JOIN voice v ON v.article_id = a.article_id';

/** Counts the voices in some articles. `now` is in milliseconds since 1970. */
export function countVoices(database: Database, question: VoiceQuestion, now: number): VoiceCount {
  askArticles(database, question.scope, now);
  const [counts] = database.rows<Pick<VoiceCount, 'articles' | 'undated' | 'unread'>>(
    `SELECT count(*) AS articles, count(*) - coalesce(sum(a.is_dated), 0) AS undated, count(*) - coalesce(sum(v.is_read), 0) AS unread
     FROM asked_article a CROSS JOIN voice_article v ON v.article_id = a.article_id`,
  );
  const sums = database.rows<VoiceAmount & { readonly month: number; readonly sort: number }>(
    `SELECT a.month, v.sort, sum(v.quotes) AS quotes, sum(v.words) AS words FROM ${ASKED_VOICES} GROUP BY a.month * 1000 + v.sort`,
  );
  return {
    ...(counts ?? { articles: 0, undated: 0, unread: 0 }),
    sums: sums.map(({ month, sort, quotes, words }) => ({ month: monthOf(month), ...sortOf(sort), quotes, words })),
    ...rankSpeakers(database, question),
    ofSubjects: countSubjects(database, question),
  };
}

/** Returns the most quoted speakers, and the number of all speakers of the kind. Speakers without a word do not count by their words. */
function rankSpeakers(database: Database, { measure, kind, withSubjects, limit }: VoiceQuestion): Pick<VoiceCount, 'ranked' | 'speakers'> {
  const rows = database.rows<Omit<RankedVoice, 'from' | 'to'> & { readonly from: number; readonly to: number; readonly all: number }>(
    `WITH said AS MATERIALIZED (
       SELECT ${WHO_SPOKE} AS who, sum(v.quotes) AS quotes, sum(v.words) AS words, count(*) AS articles, min(a.month) AS first,
         max(a.month) AS last
       FROM ${ASKED_VOICES} WHERE ${OF_KIND} AND v.actor_id IS NOT NULL AND (v.subject = 0 OR ?2) GROUP BY ${WHO_SPOKE}
       HAVING sum(v.${measure}) > 0)
     SELECT ${NAME_OF_SPEAKER} AS name, quotes, words, articles, first AS "from", last AS "to", (SELECT count(*) FROM said) AS "all"
     FROM said ORDER BY ${measure} DESC, articles DESC, who LIMIT ?3`,
    [kindNumber(kind), Number(withSubjects), limit],
  );
  return {
    ranked: rows.map(({ from, to, all: _, ...row }) => ({ ...row, from: monthOf(from), to: monthOf(to) })),
    speakers: rows[0]?.all ?? 0,
  };
}

const OF_KIND = 'v.sort BETWEEN ?1 * 100 AND ?1 * 100 + 99';

/** Returns the numbers of quotations of speakers of the kind in articles that are about them. */
function countSubjects(database: Database, { kind }: VoiceQuestion): Readonly<Record<SubjectReason, number>> {
  const rows = database.rows<{ subject: number; quotes: number }>(
    `SELECT v.subject, sum(v.quotes) AS quotes FROM ${ASKED_VOICES} WHERE ${OF_KIND} AND v.subject > 0 GROUP BY v.subject`,
    [kindNumber(kind)],
  );
  const of = (reason: SubjectReason) => rows.find(({ subject }) => subject === 1 + SUBJECT_REASONS.indexOf(reason))?.quotes ?? 0;
  return { title: of('title'), mentions: of('mentions') };
}

/** Returns a month as in `2026-03`. */
function monthOf(month: number): string {
  const digits = String(month).padStart(6, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
