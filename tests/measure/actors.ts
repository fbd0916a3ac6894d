import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';
import type { ActorDraft, Name } from '../../utils/analyse/actors/actor-draft';
import { groupActors } from '../../utils/analyse/actors/group-actors';
import { findNames } from '../../utils/analyse/names/find-names';
import type { NameLexicon } from '../../utils/analyse/names/name-lexicon';
import { isCaseless } from '../../utils/languages/caseless-pack';
import type { ActorKind, Span } from '../../utils/model';
import { countWords } from '../../utils/text/count-words';
import { analyseAll, namesOf, packFor } from '../support/languages';

interface GoldLine {
  readonly id: string;
  readonly text?: string;
  readonly lang?: string;
  readonly names?: readonly (Span & { readonly type: string })[];
  readonly mentions?: readonly { readonly text: string; readonly type: string }[];
}
type Type = 'PER' | 'ORG' | 'LOC';
interface Prediction {
  readonly id: string;
  readonly actors: readonly { readonly type: Type; readonly mentions: readonly Span[] }[];
}

const TYPES: Readonly<Record<ActorKind, Type>> = { person: 'PER', organisation: 'ORG', state: 'LOC', place: 'LOC' };
const KINDS: Readonly<Record<string, ActorKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/**
 * Finds the actors in texts with gold data. Prints the F1 for exact names and the milliseconds per 1,000 words, measured over the whole
 * file after a warm-up. For comparison, prints the same for the people, organisations and places that the npm package compromise finds.
 * Usage: `measure -- actors GOLD.jsonl [--out F] [--no-compromise]`. `--out` writes the predictions, one line per text.
 */
export default async function measure(args: readonly string[]): Promise<void> {
  const [file] = args;
  if (!file || file.startsWith('--')) throw new Error('usage: measure -- actors GOLD.jsonl [--out F] [--no-compromise]');
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);
  const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : undefined;
  const english = namesOf('en');
  if (gold[0]?.mentions) {
    const lines = gold.map(({ id, mentions }) => ({ id, clusters: clustersOf(mentions ?? [], english) }));
    if (out) writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    console.log(`${gold.length} documents, ${lines.reduce((sum, { clusters }) => sum + clusters.length, 0)} actors`);
    return;
  }
  const predict = ({ id, text = '', lang }: GoldLine): Prediction => {
    const pack = packFor(lang ?? 'en');
    if (pack && isCaseless(pack)) return { id, actors: caselessActors(text, pack.lang) };
    const names = pack && !isCaseless(pack) ? namesOf(pack.lang) : english;
    const drafts = groupActors(text, findNames(text, names), names);
    return {
      id,
      actors: drafts.map(({ kind, names }) => ({ type: TYPES[kind], mentions: names.map(({ start, end }) => ({ start, end })) })),
    };
  };
  for (const line of gold.slice(0, 20)) predict(line);
  const ours = report('dramatis', gold, predict);
  if (out) writeFileSync(out, ours.map((line) => `${JSON.stringify(line)}\n`).join(''));
  if (!args.includes('--no-compromise')) report('compromise', gold, compromise);
}

/** Finds the actors in a language without capitals, where names are found with the quotations. */
const caselessActors = (text: string, lang: string): Prediction['actors'] =>
  analyseAll({ text, lang, title: '' }).actors.map(({ kind, mentions }) => ({
    type: TYPES[kind],
    mentions: mentions.filter((mention) => mention.kind === 'name'),
  }));

function report(name: string, gold: readonly GoldLine[], predict: (line: GoldLine) => Prediction): Prediction[] {
  const began = performance.now();
  const predictions = gold.map(predict);
  const time = performance.now() - began;
  const words = gold.reduce((sum, { text = '', lang = 'en' }) => sum + countWords(text, lang), 0);
  const right = { typed: 0, span: 0 };
  let found = 0;
  let wanted = 0;
  for (const [index, line] of gold.entries()) {
    const typed = new Set(line.names?.map(({ start, end, type }) => `${start}-${end}-${type}`));
    const spans = new Set(line.names?.map(({ start, end }) => `${start}-${end}`));
    wanted += typed.size;
    for (const { type, mentions } of predictions[index]?.actors ?? []) {
      for (const { start, end } of mentions) {
        found++;
        if (typed.has(`${start}-${end}-${type}`)) right.typed++;
        if (spans.has(`${start}-${end}`)) right.span++;
      }
    }
  }
  const figures = wanted ? `names F1 ${percent(right.typed, found, wanted)}  span F1 ${percent(right.span, found, wanted)}  ` : '';
  console.log(`${name.padEnd(11)} ${figures}${((1000 * time) / Math.max(1, words)).toFixed(2)} ms per 1,000 words (${words} words)`);
  return predictions;
}

const percent = (right: number, found: number, wanted: number): string => ((200 * right) / Math.max(1, found + wanted)).toFixed(1);

/**
 * Groups mentions for which there is no text. They are joined into a text with one mention per line, so only the names themselves affect
 * the result.
 */
function clustersOf(mentions: readonly { readonly text: string; readonly type: string }[], lexicon: NameLexicon): number[][] {
  let text = '';
  const names: Name[] = [];
  for (const mention of mentions) {
    names.push({ start: text.length, end: text.length + mention.text.length, kind: KINDS[mention.type] ?? 'organisation', title: null });
    text += `${mention.text}\n`;
  }
  const indexOf = new Map(names.map(({ start }, index) => [start, index]));
  return groupActors(text, names, lexicon).map((draft: ActorDraft) => draft.names.flatMap(({ start }) => indexOf.get(start) ?? []));
}

/** Finds actors with the npm package `compromise`. If several of its results have the same start, only the first is used. */
function compromise({ id, text = '' }: GoldLine): Prediction {
  const doc = nlp(text);
  const actors: { type: Type; mentions: Span[] }[] = [];
  const taken = new Set<number>();
  for (const [type, view] of [
    ['PER', doc.people()],
    ['ORG', doc.organizations()],
    ['LOC', doc.places()],
  ] as const) {
    const rows: unknown = view.json({ offset: true });
    if (!Array.isArray(rows)) continue;
    for (const row of rows as readonly { text: string; offset?: { start: number; length: number } }[]) {
      if (!row.offset || taken.has(row.offset.start)) continue;
      taken.add(row.offset.start);
      const words = text.slice(row.offset.start, row.offset.start + row.offset.length);
      const bare = words.replace(/(?:['’]s)?[\s.,;:!?"”’)\]]*$/u, '');
      const start = row.offset.start + (/^[\s"“‘'([]*/u.exec(words)?.[0].length ?? 0);
      actors.push({ type, mentions: [{ start, end: row.offset.start + bare.length }] });
    }
  }
  return { id, actors };
}
