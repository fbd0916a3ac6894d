import { joinAny, joinEvery, negate } from './join-nodes';
import type { Query, QueryNode, QueryProblem } from './query';
import { readCondition } from './read-condition';
import { readTerms, type Term } from './read-terms';

/** The maximum length of a query, in UTF-16 units. */
export const MAX_QUERY = 2_000;
/** The maximum number of brackets inside each other. */
const MAX_DEPTH = 12;
/** The maximum number of conditions in a query. */
const MAX_CONDITIONS = 60;

/** The way in which a query is read. */
export interface Reading {
  /** Whether the reader is still typing at the end of the text, so that its last word may be unfinished. */
  readonly isTyping?: boolean;
}

/**
 * Reads a query such as `speaker:roth "gas price" -site:example.org (is:unread OR is:starred)`. Never throws. Whatever is wrong is returned
 * as problems, and the rest of the query holds.
 */
export function parseQuery(text: string, { isTyping = false }: Reading = {}): Query {
  const cut = text.length > MAX_QUERY ? text.slice(0, MAX_QUERY) : text;
  const problems: QueryProblem[] = [];
  if (cut !== text) problems.push({ code: 'tooLong', start: MAX_QUERY, end: text.length, subject: String(MAX_QUERY), suggestions: [] });
  const terms = readTerms(cut);
  const reader = new QueryReader(isTyping && cut === text ? withOpenEnd(terms, text.length) : terms, problems);
  const root = reader.read();
  return { root, problems: problems.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

/** Lets the last term match longer words if the text ends with it. */
function withOpenEnd(terms: readonly Term[], end: number): readonly Term[] {
  const last = terms.at(-1);
  if (last?.is !== 'value' || last.end !== end || last.text === '' || (last.isQuoted && !last.isUnclosed)) return terms;
  return [...terms.slice(0, -1), { ...last, isPrefix: true }];
}

/** Reads terms from left to right. */
class QueryReader {
  readonly #terms: readonly Term[];
  readonly #problems: QueryProblem[];
  #next = 0;
  #conditions = 0;

  constructor(terms: readonly Term[], problems: QueryProblem[]) {
    this.#terms = terms;
    this.#problems = problems;
  }

  read(): QueryNode | null {
    const parts: (QueryNode | null)[] = [];
    while (this.#next < this.#terms.length) {
      parts.push(this.#readAny(0));
      const stray = this.#take('close');
      if (stray) this.#report('strayBracket', stray);
    }
    return joinEvery(parts);
  }

  #readAny(depth: number): QueryNode | null {
    const parts = [this.#readEvery(depth)];
    for (let or = this.#take('or'); or; or = this.#take('or')) {
      const part = this.#readEvery(depth);
      if (part === null || parts.at(-1) === null) this.#report('danglingOr', or);
      parts.push(part);
    }
    return joinAny(parts);
  }

  #readEvery(depth: number): QueryNode | null {
    const parts: (QueryNode | null)[] = [];
    for (let term = this.#peek(); term && term.is !== 'close' && term.is !== 'or'; term = this.#peek()) parts.push(this.#readOne(depth));
    return joinEvery(parts);
  }

  #readOne(depth: number): QueryNode | null {
    let isNegative = false;
    for (let sign = this.#take('and', 'not'); sign; sign = this.#take('and', 'not')) if (sign.is === 'not') isNegative = !isNegative;
    const term = this.#peek();
    if (!term || term.is === 'close' || term.is === 'or') return null;
    this.#next += 1;
    const node = term.is === 'open' ? this.#readGroup(term, depth + 1) : term.is === 'value' ? this.#readCondition(term) : null;
    return isNegative && node ? negate(node) : node;
  }

  #readGroup(open: Term, depth: number): QueryNode | null {
    if (depth > MAX_DEPTH) {
      this.#report('tooDeep', open, String(MAX_DEPTH));
      return null;
    }
    const node = this.#readAny(depth);
    if (!this.#take('close')) this.#report('unclosedBracket', open);
    return node;
  }

  #readCondition(term: Extract<Term, { is: 'value' }>): QueryNode | null {
    const { node, problems } = readCondition(term);
    this.#problems.push(...problems);
    if (node === null) return null;
    this.#conditions += 1;
    if (this.#conditions <= MAX_CONDITIONS) return node;
    if (this.#conditions === MAX_CONDITIONS + 1) this.#report('tooMany', term, String(MAX_CONDITIONS));
    return null;
  }

  #peek(): Term | undefined {
    return this.#terms[this.#next];
  }

  /** Takes the next term if it is of one of the given kinds. */
  #take(...kinds: readonly Term['is'][]): Term | undefined {
    const term = this.#peek();
    if (!term || !kinds.includes(term.is)) return undefined;
    this.#next += 1;
    return term;
  }

  #report(code: QueryProblem['code'], { start, end }: Term, subject?: string): void {
    this.#problems.push({ code, start, end, suggestions: [], ...(subject === undefined ? {} : { subject }) });
  }
}
