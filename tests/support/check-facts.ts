import type { Actor, Analysis, Article, Quote } from '../../utils/model';
import { paragraphsOf } from './body-text';
import type { ActorFact, Facts, QuoteFact } from './facts';

/**
 * Checks an article and its analysis against the expected facts. Returns a map from the name of each fact to a description of the problem,
 * or to `null` if the fact is as expected.
 */
export function checkFacts(facts: Facts, article: Article, analysis: Analysis): Map<string, string | null> {
  const { text } = article;
  const checks = new Map<string, string | null>();
  for (const field of ['canonicalUrl', 'title', 'byline', 'site', 'lang', 'dir'] as const) {
    if (facts[field] !== undefined) checks.set(field, facts[field] === article[field] ? null : `found ${JSON.stringify(article[field])}`);
  }
  if (facts.published !== undefined)
    checks.set('published', isSameTime(facts.published, article.published) ? null : `found ${article.published}`);
  if (facts.paragraphs) checks.set('paragraphs', paragraphProblem(facts.paragraphs, facts.optional ?? [], paragraphsOf(article)));
  for (const words of facts.keeps ?? []) checks.set(`keeps: ${words}`, text.includes(words) ? null : 'not in the text');
  for (const words of facts.clutter ?? []) checks.set(`clutter: ${words}`, text.includes(words) ? 'in the text' : null);
  for (const fact of facts.quotes ?? []) {
    const quote = quoteWith(fact.starts, text, analysis);
    checks.set(`quote: ${fact.starts}`, quoteProblem(fact, quote));
    checks.set(`speaker: ${fact.starts}`, quote ? speakerProblem(fact, quote, text, analysis.actors) : 'no quote');
  }
  for (const words of facts.scare ?? []) checks.set(`scare: ${words}`, scareProblem(words, text, analysis));
  for (const actor of facts.actors ?? []) checks.set(`actor: ${actor.name}`, actorProblem(actor, analysis.actors));
  return checks;
}

/**
 * Compares the results with the list of known failures. Returns the checks that fail but are not on the list, and the entries whose check
 * passes or does not exist. An entry that ends in `*` stands for every check whose name begins with the rest of the entry. All of these
 * checks must fail.
 */
export function unexpectedResults(checks: ReadonlyMap<string, string | null>, known: Readonly<Record<string, string>>): string[] {
  const covers = (entry: string, name: string): boolean => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name);
  const entries = Object.keys(known);
  const failed = [...checks].filter(([name, problem]) => problem !== null && !entries.some((entry) => covers(entry, name)));
  const met = entries.filter((entry) => {
    const covered = [...checks].filter(([name]) => covers(entry, name));
    return covered.length === 0 || covered.some(([, problem]) => problem === null);
  });
  return [
    ...failed.map(([name, problem]) => `${name} – ${problem}`),
    ...met.map((entry) => `listed as known to fail, but met or not a fact: ${entry}`),
  ];
}

/**
 * Returns whether two dates are equal. Dates without a time are compared as strings. Dates with a time are compared as instants, so their
 * time zones may differ.
 */
function isSameTime(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found;
  return expected.includes('T') ? Date.parse(expected) === Date.parse(found) : expected === found;
}

function paragraphProblem(expected: readonly string[], optional: readonly string[], found: readonly string[]): string | null {
  const starts = (words: string) => (paragraph: string) => paragraph.startsWith(words);
  const rest = [...expected];
  for (const paragraph of found) {
    if (rest[0] !== undefined && starts(rest[0])(paragraph)) rest.shift();
    else if (!optional.some((words) => starts(words)(paragraph))) return `«${paragraph.slice(0, 60)}» instead of «${rest[0] ?? 'the end'}»`;
  }
  return rest.length > 0 ? `«${rest[0]}» is missing` : null;
}

const OUTER_MARKS = /^(?:[“”„«»‘‚’"「『]|'')\s*/;

/** Returns the quotations with a part that begins with the given words, with or without an opening quotation mark. */
function quotesThatStart(words: string, text: string, { quotes }: Analysis): Quote[] {
  return quotes.filter(({ parts }) =>
    parts.some(({ start, end }) => {
      const part = text.slice(start, end);
      return part.startsWith(words) || part.replace(OUTER_MARKS, '').startsWith(words);
    }),
  );
}

/**
 * Returns the quotations that contain the given words anywhere. This finds mixed quotations, which may begin before their quotation mark.
 */
function quotesThatHold(words: string, text: string, { quotes }: Analysis): Quote[] {
  return quotes.filter(({ parts }) => parts.some(({ start, end }) => text.slice(start, end).includes(words)));
}

function quoteWith(words: string, text: string, analysis: Analysis): Quote | undefined {
  return quotesThatStart(words, text, analysis)[0] ?? quotesThatHold(words, text, analysis)[0];
}

function quoteProblem({ parts }: QuoteFact, quote: Quote | undefined): string | null {
  if (!quote) return 'not found';
  return parts !== undefined && quote.parts.length !== parts ? `in ${quote.parts.length} parts` : null;
}

function speakerProblem(fact: QuoteFact, quote: Quote, text: string, actors: readonly Actor[]): string | null {
  const found = describeSpeaker(quote, text, actors);
  if (!quote.speaker) return found;
  const name = nameOf(quote, actors);
  if (fact.speaker !== undefined) return name === fact.speaker ? null : found;
  if (fact.unnamed) return quote.speaker.unnamed && name === null ? null : found;
  if (fact.mention === undefined) return 'the fact gives no speaker, mention or unnamed source';
  const words = text.slice(quote.speaker.mention.start, quote.speaker.mention.end);
  return words.includes(fact.mention) && (name === null || name.includes(fact.mention)) ? null : found;
}

function scareProblem(words: string, text: string, analysis: Analysis): string | null {
  const [quote] = quotesThatStart(words, text, analysis).filter(({ speaker }) => speaker !== null);
  return quote ? describeSpeaker(quote, text, analysis.actors) : null;
}

function nameOf({ speaker }: Quote, actors: readonly Actor[]): string | null {
  return actors.find(({ id }) => id === speaker?.actorId)?.name ?? null;
}

function describeSpeaker(quote: Quote, text: string, actors: readonly Actor[]): string {
  if (!quote.speaker) return `no speaker (${quote.rule})`;
  const { mention, unnamed } = quote.speaker;
  return `attributed to «${text.slice(mention.start, mention.end)}»${unnamed ? ', unnamed' : ''}: ${nameOf(quote, actors) ?? 'no actor'} (${quote.rule})`;
}

function actorProblem(fact: ActorFact, actors: readonly Actor[]): string | null {
  const names = [fact.name, ...(fact.aliases ?? [])];
  const found = actors.filter(({ name, aliases }) => [name, ...aliases].some((known) => names.includes(known)));
  const [actor] = found;
  if (!actor) return 'not found';
  if (found.length > 1) return `found ${found.length} times: ${found.map(({ name }) => name).join(', ')}`;
  if (actor.name !== fact.name) return `has the name ${actor.name}`;
  if (actor.kind !== fact.kind) return `found as a ${actor.kind}`;
  const missing = (fact.aliases ?? []).filter((alias) => !actor.aliases.includes(alias));
  return missing.length > 0 ? `without the alias ${missing.join(', ')}` : null;
}
