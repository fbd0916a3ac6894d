import { readFileSync, writeFileSync } from 'node:fs';
import type { Analysis, Quote, QuoteKind, Span } from '../../utils/model';
import { countWords } from '../../utils/text/count-words';
import { analyseAll as analyse } from '../support/languages';
import { type Case, casesOf, countDirect, type GoldLine, printReliability } from './support/reliability';
import { typeOfSpans } from './support/type-of-spans';

/**
 * Analyses the texts in a file of `{id, text, lang?}` lines, and prints the time that this takes and how often each rule is used. Usage:
 * `quotes GOLD.jsonl [--out FILE] [--reliability]`. `--out` writes the predictions, one line per text. `--reliability` prints how often
 * each rule and each range of confidence is right, compared with the speakers in the gold data.
 */
export default async function measure(args: readonly string[]): Promise<void> {
  const [gold, ...flags] = args;
  const out = flags[0] === '--out' ? flags[1] : undefined;
  const reliability = flags.at(-1) === '--reliability';
  if (!gold || flags.length !== (out ? 2 : 0) + (reliability ? 1 : 0)) {
    console.error('usage: npm run -s measure -- quotes GOLD.jsonl [--out FILE] [--reliability]');
    process.exitCode = 2;
    return;
  }
  const lines = readFileSync(gold, 'utf8').trim().split('\n').map(readLine);
  for (const { text, lang } of lines.slice(0, 50)) analyse({ text, lang: lang ?? 'en', title: '' });

  const rules = new Map<string, { quotes: number; confidence: number }>();
  const predictions: string[] = [];
  const perThousand: number[] = [];
  const cases: Case[] = [];
  let quotes = 0;
  for (const [index, line] of lines.entries()) {
    const { id, text, lang = 'en' } = line;
    const { analysis, ms } = timed({ text, lang, title: '' });
    perThousand.push((1000 * ms) / Math.max(1, countWords(text, lang)));
    const nameOf = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
    for (const { rule, confidence } of analysis.quotes) {
      const known = rules.get(rule) ?? { quotes: 0, confidence: 0 };
      rules.set(rule, { quotes: known.quotes + 1, confidence: known.confidence + confidence });
    }
    quotes += analysis.quotes.length;
    cases.push(...casesOf(line, analysis, index));
    const typeOf = typeOfSpans(text);
    predictions.push(JSON.stringify({ id, ms, quotes: analysis.quotes.map((quote) => toPrediction(text, quote, nameOf, typeOf)) }));
  }
  if (out) writeFileSync(out, `${predictions.join('\n')}\n`);

  perThousand.sort((a, b) => a - b);
  const at = (share: number): string => (perThousand[Math.floor((perThousand.length - 1) * share)] ?? 0).toFixed(2);
  console.log(
    `${lines.length} texts, ${quotes} quotations; ms per 1,000 words (least of three runs): median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
  );
  for (const [rule, { quotes: count, confidence }] of [...rules].sort((a, b) => b[1].quotes - a[1].quotes)) {
    console.log(`${rule.padEnd(20)} ${String(count).padStart(6)}   mean confidence ${(confidence / count).toFixed(2)}`);
  }
  if (reliability)
    printReliability(
      cases,
      lines.reduce((sum, line) => sum + countDirect(line), 0),
    );
}

/**
 * Returns the analysis and its time in milliseconds. The time is the shortest of three runs, because that is affected least by other
 * processes.
 */
function timed(article: Parameters<typeof analyse>[0]): { analysis: Analysis; ms: number } {
  let ms = Number.POSITIVE_INFINITY;
  let analysis: Analysis | null = null;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    analysis = analyse(article);
    ms = Math.min(ms, performance.now() - started);
  }
  if (!analysis) throw new Error('The analysis did not run.');
  return { analysis, ms };
}

function readLine(line: string): GoldLine {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed === 'object' && parsed !== null && 'id' in parsed && 'text' in parsed && typeof parsed.text === 'string') {
    // Only `id` and `text` are checked, because the gold data is written by the corpus's own converter.
    return parsed as GoldLine;
  }
  throw new Error(`A line has no «id» or no «text»: ${line.slice(0, 80)}`);
}

function toPrediction(
  text: string,
  { parts, speaker, cue, rule, confidence }: Quote,
  nameOf: ReadonlyMap<string, string>,
  typeOf: (parts: readonly Span[]) => QuoteKind,
): object {
  const withText = ({ start, end }: Span): object => ({ start, end, text: text.slice(start, end) });
  const name = speaker?.actorId ? nameOf.get(speaker.actorId) : undefined;
  return {
    start: parts[0]?.start,
    end: parts.at(-1)?.end,
    type: typeOf(parts),
    parts,
    speaker: speaker && { ...withText(speaker.mention), ...(name ? { name } : {}), unnamed: speaker.unnamed },
    cue: cue && withText(cue),
    rule,
    confidence,
  };
}
