import type { Analysis, Quote, Span } from '../../../utils/model';
import { type GoldSpeaker, isRightSpeaker } from './judge-speaker';

/** A line of a gold file, with the fields that are needed for judging speakers. */
export interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly quotes?: readonly { readonly id: string; readonly speaker: GoldSpeaker | null }[];
  /**
   * The spans in quotation marks, each labelled with the kind of its quotation, or with `none` if it is not a quotation. Spans labelled
   * `indirect` are ignored.
   */
  readonly marked?: readonly (Span & { readonly label: string; readonly quote?: string })[];
  readonly ignore?: readonly Span[];
}

/** A span in quotation marks that the engine recognised as a quotation with a speaker. */
export interface Case {
  readonly fold: number;
  readonly rule: string;
  readonly confidence: number;
  /** Whether the gold data labels the span as a direct quotation. */
  readonly direct: boolean;
  readonly right: boolean;
}

const FOLDS = 5;
/** The minimum confidence at which a speaker is called certain. At least this share of the certain speakers must be right. */
const CERTAIN = 0.95;

/**
 * Returns the spans to which the engine assigned a speaker. Quotations without a speaker in the gold data are omitted, because they cannot
 * be judged.
 */
export function casesOf(gold: GoldLine, { quotes, actors }: Analysis, fold: number): Case[] {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const cases: Case[] = [];
  for (const stretch of gold.marked ?? []) {
    if (stretch.label === 'indirect' || (gold.ignore ?? []).some((span) => overlap(span, stretch) > 0)) continue;
    const quote = coveringMost(quotes, stretch);
    if (!quote?.speaker) continue;
    const expected = gold.quotes?.find(({ id }) => id === stretch.quote)?.speaker ?? null;
    if (!expected && stretch.label !== 'none') continue;
    const { mention, actorId } = quote.speaker;
    const found = { ...mention, text: gold.text.slice(mention.start, mention.end), name: actorId ? nameOf.get(actorId) : undefined };
    cases.push({
      fold: fold % FOLDS,
      rule: `${quote.rule} ${quote.kind}`,
      confidence: quote.confidence,
      direct: stretch.label === 'direct',
      right: expected !== null && isRightSpeaker(expected, found),
    });
  }
  return cases;
}

/** Returns the number of direct quotations that have a speaker in the gold data, whether or not the engine found them. */
export const countDirect = ({ marked = [], quotes = [] }: GoldLine): number =>
  marked.filter(({ label, quote }) => label === 'direct' && quotes.find(({ id }) => id === quote)?.speaker).length;

/**
 * Prints, for each rule, the share of correct attributions, and the lowest and highest estimate of this share when one of the folds is left
 * out. Also prints the share for each range of confidence, and the number of direct quotations whose speaker is certain.
 */
export function printReliability(cases: readonly Case[], directInGold: number): void {
  console.log('\nrule                      cases  right %  predicted from the other folds (min … max) %   direct  right %');
  for (const rule of [...new Set(cases.map((one) => one.rule))].sort((a, b) => countRule(cases, b) - countRule(cases, a))) {
    const own = cases.filter((one) => one.rule === rule);
    const predicted = Array.from({ length: FOLDS }, (_, fold) => 100 * smoothed(own.filter((one) => one.fold !== fold)));
    const direct = own.filter((one) => one.direct);
    console.log(
      `${rule.padEnd(24)} ${pad(own.length)}  ${share(own)}    ${Math.min(...predicted).toFixed(1)} … ${Math.max(...predicted).toFixed(1)}`.padEnd(79) +
        `${pad(direct.length)}  ${share(direct)}`,
    ); // biome-ignore format: a line
  }
  console.log('\nconfidence                cases  right %   direct  right %');
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, CERTAIN],
    [CERTAIN, 0.98],
    [0.98, 1.01],
  ] as const) {
    // biome-ignore format: a table
    const own = cases.filter(({ confidence }) => confidence >= low && confidence < high);
    const direct = own.filter((one) => one.direct);
    console.log(
      `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`.padEnd(24),
      `${pad(own.length)}  ${share(own)}  ${pad(direct.length)}  ${share(direct)}`,
    );
  }
  const certain = cases.filter((one) => one.direct && one.confidence >= CERTAIN);
  console.log(
    `\ncertain: ${certain.length} of ${directInGold} direct quotations (${((100 * certain.length) / Math.max(1, directInGold)).toFixed(1)} %), right ${share(certain).trim()} %`,
  );
}

const pad = (count: number): string => String(count).padStart(6);
const countRule = (cases: readonly Case[], rule: string): number => cases.filter((one) => one.rule === rule).length;
const share = (cases: readonly Case[]): string =>
  (cases.length > 0 ? ((100 * cases.filter(({ right }) => right).length) / cases.length).toFixed(1) : '–').padStart(7);
/** Returns the share of right cases. One right and one wrong case are added, because the share is unreliable if there are few cases. */
const smoothed = (cases: readonly Case[]): number => (cases.filter(({ right }) => right).length + 1) / (cases.length + 2);

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Returns the quotation that covers the largest part of a span, or `null` if all quotations together cover less than half of it. */
function coveringMost(quotes: readonly Quote[], stretch: Span): Quote | null {
  let best: Quote | null = null;
  let most = 0;
  let covered = 0;
  for (const quote of quotes) {
    const own = quote.parts.reduce((sum, part) => sum + overlap(part, stretch), 0);
    covered += own;
    if (own > most) [best, most] = [quote, own];
  }
  return covered * 2 >= stretch.end - stretch.start ? best : null;
}
