import { readFileSync, writeFileSync } from 'node:fs';
import { groupActors } from '../../utils/analyse/actors/group-actors';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { isCaseless } from '../../utils/languages/caseless-pack';
import type { Database } from '../../utils/library/database';
import { migrate } from '../../utils/library/migrate';
import { saveArticle } from '../../utils/library/save-article';
import type { Actor, ActorKind, Analysis, Mention, Reading, Span } from '../../utils/model';
import { hashText } from '../../utils/text/hash-text';
import { memoryDatabase } from '../library/support/memory-database';
import { analyse, namesOf, packFor } from '../support/languages';
import { makeArticle } from '../support/make-article';

interface GoldLine {
  readonly id: string;
  readonly lang: string;
  readonly topic?: string;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly identity: string; readonly forms: readonly string[] }[];
}

const KINDS: Readonly<Record<string, ActorKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/**
 * Saves texts with gold data in a library, one after another, and writes which actors of different texts the library takes for the same one.
 * With `--gold-names`, the names are those of gold, so that only the identities are measured. `--topic T` reads the texts on one topic.
 * Usage: `measure -- identities GOLD.jsonl… [--gold-names] [--topic T] --out F`.
 */
export default async function measure(args: readonly string[]): Promise<void> {
  const optionOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [out, topic] = [optionOf('--out'), optionOf('--topic')];
  const files = args.filter((arg) => arg.endsWith('.jsonl') && arg !== out);
  if (files.length === 0 || !out) throw new Error('usage: measure -- identities GOLD.jsonl… [--gold-names] [--topic T] --out F');
  const gold = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as GoldLine)
    .filter((line) => topic === undefined || line.topic === topic);
  const database = await memoryDatabase();
  migrate(database);
  const saved: { readonly line: GoldLine; readonly article: number; readonly actors: readonly Actor[] }[] = [];
  let time = 0;
  for (const [at, line] of gold.entries()) {
    const reading = readingOf(line, at, args.includes('--gold-names'));
    const began = performance.now();
    const answer = saveArticle(database, reading, 1_800_000_000_000 + at, NO_ANNOTATIONS);
    time += performance.now() - began;
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    saved.push({ line, article: answer.value.summary.id, actors: reading.analysis.actors });
  }
  const lines = saved.map(({ line, article, actors }) => ({ id: line.id, actors: predictionsOf(database, article, actors) }));
  writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [{ n = 0 } = {}] = database.rows<{ n: number }>('SELECT count(*) AS n FROM identity');
  const [{ n: suggested = 0 } = {}] = database.rows<{ n: number }>('SELECT count(*) AS n FROM identity_suggestion');
  console.log(`${gold.length} texts, ${n} identities, ${suggested} suggestions, ${(time / gold.length).toFixed(1)} ms to save one`);
  database.close();
}

/** Returns each actor with its name mentions and its identity. */
function predictionsOf(database: Database, article: number, actors: readonly Actor[]) {
  const identities = new Map(
    database
      .rows<{ number: string; id: number }>('SELECT number, identity_id AS id FROM cast_member WHERE article_id = ?', [article])
      .map(({ number, id }) => [number, id]),
  );
  return actors.map(({ id, mentions }) => ({
    identity: `i${identities.get(id)}`,
    mentions: mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end })),
  }));
}

/** Makes a reading of a text. Every text has a website of its own, because gold tells neither websites nor dates. */
function readingOf(line: GoldLine, at: number, isGold: boolean): Reading {
  const { text, lang } = line;
  const article = makeArticle({
    url: `https://paper-${at}.example/`,
    canonicalUrl: null,
    title: '',
    site: null,
    published: null,
    lang,
    text,
    body: [],
  });
  const analysis = isGold ? goldAnalysis(line) : analyse({ text, lang, title: '' });
  return { article, analysis };
}

function goldAnalysis({ text, lang, entities }: GoldLine): Analysis {
  const roles = rolesIn(text, lang, entities);
  const actors = entities.map(({ type, forms }, at): Actor => {
    const names = [...new Set(forms)].sort((a, b) => b.length - a.length);
    const mentions = names.flatMap((name): Mention[] => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, kind: 'name' }];
    });
    const count = names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
    return {
      id: `a${at + 1}`,
      kind: KINDS[type] ?? 'organisation',
      name: names[0]?.trim() ?? '',
      aliases: names.slice(1).map((name) => name.trim()),
      roles: roles(mentions),
      mentions: mentions.sort((a, b) => a.start - b.start),
      salience: count,
    };
  });
  return { textHash: hashText(text), lang, version: 1, quotes: [], actors: actors.sort((a, b) => b.salience - a.salience) };
}

/** Returns a function that finds the roles of an actor from its mentions, as the analysis does for the names that it finds itself. */
function rolesIn(text: string, lang: string, entities: GoldLine['entities']): (mentions: readonly Span[]) => Span[] {
  const pack = packFor(lang);
  if (!pack || isCaseless(pack)) return () => [];
  const spans = entities
    .flatMap(({ type, forms }) =>
      forms.flatMap((form) => placesOf(text, form).map((span) => ({ ...span, kind: KINDS[type] ?? 'organisation', title: null }))),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const names = spans.filter((span, at) => spans.slice(0, at).every(({ end }) => end <= span.start));
  const drafts = groupActors(text, names, namesOf(lang));
  return (mentions) =>
    drafts
      .filter((draft) => draft.names.some((name) => mentions.some(({ start, end }) => start === name.start && end === name.end)))
      .flatMap(({ roles }) => [...roles]);
}

function placesOf(text: string, form: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const isWhole = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + form.length] ?? ' ');
    if (isWhole) found.push({ start: at, end: at + form.length });
  }
  return found;
}
