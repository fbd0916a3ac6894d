import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { answerRequest } from '../../../utils/library/answer-request';
import type { Database } from '../../../utils/library/database';
import { migrate } from '../../../utils/library/migrate';
import type { CastIdentity, Identity, IdentityChange, IdentitySuggestion, Result } from '../../../utils/model';
import { type StoryActor, story } from './make-story';
import { memoryDatabase } from './memory-database';

/** An empty library with what the tests of identities ask of it. */
export async function identityLibrary() {
  const database: Database = await memoryDatabase();
  migrate(database);
  const answer = <T>(call: string, fields: object = {}): Result<T> => answerRequest(database, { call, ...fields }, 1_000) as Result<T>;
  function ask<T>(call: string, fields: object = {}): T {
    const given = answer<T>(call, fields);
    if (!given.ok) throw new Error(given.error.code);
    return given.value;
  }
  function saveIn(lang: string, number: number, ...cast: readonly StoryActor[]): number {
    const { article, analysis } = story(number, ...cast);
    const reading = { article: { ...article, lang }, analysis: { ...analysis, lang } };
    return ask<{ summary: { id: number } }>('save', { reading, known: NO_ANNOTATIONS }).summary.id;
  }
  const save = (number: number, ...cast: readonly StoryActor[]): number => saveIn('en', number, ...cast);
  function castOf(article: number): ReadonlyMap<string, CastIdentity> {
    const found = ask<Record<string, CastIdentity>>('castIdentities', { id: article });
    const rows = database.rows<{ number: string; name: string }>('SELECT number, name FROM cast_member WHERE article_id = ?', [article]);
    return new Map(rows.map(({ number, name }) => [name, found[number] as CastIdentity]));
  }
  function idOf(article: number, name: string): number {
    const found = castOf(article).get(name);
    if (!found) throw new Error(`no ${name}`);
    return found.id;
  }
  return {
    database,
    answer,
    ask,
    save,
    saveIn,
    castOf,
    idOf,
    identity: (identity: number) => ask<Identity>('identity', { identity }),
    join: (identity: number, other: number) => ask<IdentityChange>('mergeIdentities', { identity, other }).decision,
    keepApart: (identity: number, other: number) => ask<IdentityChange>('keepApart', { identity, other }).decision,
    part: (identity: number, ...ids: readonly number[]) => ask<IdentityChange>('partIdentity', { identity, ids }),
    rename: (identity: number, name: string) => ask<IdentityChange>('renameIdentity', { identity, name }).decision,
    erase(article: number): void {
      ask('remove', { id: article });
      ask('eraseMany', { ids: [article] });
    },
    undo: (decision: string) => ask('undoDecision', { decision }),
    suggestions: () => ask<readonly IdentitySuggestion[]>('identitySuggestions', { page: { limit: 50 } }),
  };
}
