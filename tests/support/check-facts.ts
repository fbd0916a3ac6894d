import type { Actor, Analysis, Article, Quote } from '../../utils/model';
import { paragraphsOf } from './body-text';
import type { ActorFact, Facts, QuoteFact } from './facts';

/** Names of the facts that an article and its analysis do not meet, each with what was found instead. */
export function failedFacts(facts: Facts, article: Article, analysis: Analysis): Map<string, string> {
  const failed = new Map<string, string>();
  const check = (name: string, found: string | null): void => {
    if (found !== null) failed.set(name, found);
  };
  for (const field of ['canonicalUrl', 'title', 'byline', 'site', 'lang', 'dir'] as const) {
    if (facts[field] !== undefined && facts[field] !== article[field]) check(field, `found ${JSON.stringify(article[field])}`);
  }
  if (facts.published !== undefined && !isSameTime(facts.published, article.published)) check('published', `found ${article.published}`);
  if (facts.paragraphs) check('paragraphs', paragraphProblem(facts.paragraphs, facts.optional ?? [], paragraphsOf(article)));
  for (const words of facts.keeps ?? []) if (!article.text.includes(words)) check(`keeps: ${words}`, 'not in the text');
  for (const words of facts.clutter ?? []) if (article.text.includes(words)) check(`clutter: ${words}`, 'in the text');
  for (const quote of facts.quotes ?? []) check(`quote: ${quote.starts}`, quoteProblem(quote, article.text, analysis));
  for (const words of facts.scare ?? []) check(`scare: ${words}`, scareProblem(words, article.text, analysis));
  for (const actor of facts.actors ?? []) check(`actor: ${actor.name}`, actorProblem(actor, analysis.actors));
  return failed;
}

/** A day is compared as a day, a time as an instant whatever its zone. */
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

/** The quotes of which a part begins with the words, marks aside. */
function quotesThatStart(words: string, text: string, { quotes }: Analysis): Quote[] {
  return quotes.filter(({ parts }) =>
    parts.some(({ start, end }) => {
      const part = text.slice(start, end);
      return part.startsWith(words) || part.replace(OUTER_MARKS, '').startsWith(words);
    }),
  );
}

/** The quotes that hold the words anywhere: a mixed quote may begin before its marks. */
function quotesThatHold(words: string, text: string, { quotes }: Analysis): Quote[] {
  return quotes.filter(({ parts }) => parts.some(({ start, end }) => text.slice(start, end).includes(words)));
}

function quoteProblem(fact: QuoteFact, text: string, analysis: Analysis): string | null {
  const quotes = quotesThatStart(fact.starts, text, analysis);
  const [quote] = quotes.length > 0 ? quotes : quotesThatHold(fact.starts, text, analysis);
  if (!quote) return 'not found';
  if (fact.parts !== undefined && quote.parts.length !== fact.parts) return `in ${quote.parts.length} parts`;
  const found = describeSpeaker(quote, text, analysis.actors);
  if (!quote.speaker) return found;
  if (fact.speaker !== undefined && nameOf(quote, analysis.actors) !== fact.speaker) return found;
  if (fact.unnamed && !quote.speaker.unnamed) return found;
  if (fact.mention !== undefined && !text.slice(quote.speaker.mention.start, quote.speaker.mention.end).includes(fact.mention))
    return found;
  return null;
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
  return `given to «${text.slice(mention.start, mention.end)}»${unnamed ? ', unnamed' : ''}: ${nameOf(quote, actors) ?? 'no actor'} (${quote.rule})`;
}

function actorProblem(fact: ActorFact, actors: readonly Actor[]): string | null {
  const names = [fact.name, ...(fact.aliases ?? [])];
  const found = actors.filter(({ name, aliases }) => [name, ...aliases].some((known) => names.includes(known)));
  const [actor] = found;
  if (!actor) return 'not found';
  if (found.length > 1) return `${found.length} times: ${found.map(({ name }) => name).join(', ')}`;
  if (actor.name !== fact.name) return `called ${actor.name}`;
  if (actor.kind !== fact.kind) return `taken for a ${actor.kind}`;
  const missing = (fact.aliases ?? []).filter((alias) => !actor.aliases.includes(alias));
  return missing.length > 0 ? `without the alias ${missing.join(', ')}` : null;
}
