import { type Signal, signal } from '@preact/signals';
import type { ActorQuoteList, AskedQuotes } from '../../controls/actor-page';
import type { ActorLibrary, ActorQuotePage } from '../../library/actors/actor-library';
import { MAX_PAGE } from '../../library/library';
import type { ActorQuote, Failure, Result } from '../../model';
import { latestOnly } from '../latest-only';
import { joinRows, PAGE, rowsToLoad } from '../list-window';

const FIRST: AskedQuotes = { side: 'by', order: 'newest', manner: null, month: null };

/** The list of the quotations on an actor's page, and the functions that load it. */
export interface ActorQuotes {
  readonly asked: Signal<AskedQuotes>;
  readonly quotes: Signal<ActorQuoteList>;
  /** Empties the list, which is that of another actor from now on. */
  clear(): void;
  /** Loads the quotations that are asked for, from the first on. */
  load(): Promise<void>;
  /** Loads the quotations again that are loaded, so that the reader stays at the same place in the list. */
  reload(): Promise<void>;
  /** Loads the quotations in the rows from `from` up to `to`, and some beyond them. */
  reach(from: number, to: number): Promise<void>;
  /** Reads all quotations that are asked for. */
  readAll(): Promise<Result<readonly ActorQuote[]>>;
}

/** Creates the list of an actor's quotations. `shown` returns the id of the actor; `null` if there is none. */
export function createActorQuotes(
  library: Pick<ActorLibrary, 'actorQuotes'>,
  shown: () => number | null,
  fail: (error: Failure) => void,
): ActorQuotes {
  const asked = signal(FIRST);
  const quotes = signal<ActorQuoteList>({ name: 'loading' });
  const load = latestOnly(async (isLast, first: number, length: number) => {
    const [id, now] = [shown(), asked.value];
    if (id === null) return;
    const found = await library.actorQuotes(id, pageOf(now, first, length));
    if (!isLast() || id !== shown()) return;
    quotes.value = found.ok
      ? { name: 'ready', asked: now, first, quotes: found.value.results, total: found.value.total }
      : { name: 'error', error: found.error };
  });
  return {
    asked,
    quotes,
    clear() {
      asked.value = FIRST;
      quotes.value = { name: 'loading' };
    },
    load: () => load(0, PAGE),
    reload() {
      const { value } = quotes;
      const isSame = value.name === 'ready' && value.asked === asked.value && value.first < value.total;
      return isSame ? load(value.first, Math.max(PAGE, value.quotes.length)) : load(0, PAGE);
    },
    reach: latestOnly(async (_isLast, from: number, to: number) => {
      const [id, before] = [shown(), quotes.value];
      if (id === null || before.name !== 'ready') return;
      const rows = rowsToLoad({ first: before.first, length: before.quotes.length }, before.total, from, to);
      if (!rows) return;
      const found = await library.actorQuotes(id, pageOf(before.asked, rows.first, Math.min(rows.length, MAX_PAGE)));
      const now = quotes.value;
      // The reader may have asked for something else in the meantime.
      if (id !== shown() || now.name !== 'ready' || now.asked !== before.asked || now.first !== before.first) return;
      if (!found.ok) return fail(found.error);
      const loaded = { first: rows.first, rows: found.value.results };
      const joined = joinRows({ first: now.first, rows: now.quotes }, loaded, MAX_PAGE, keyOf);
      quotes.value = { ...now, first: joined.first, quotes: joined.rows, total: found.value.total };
    }),
    async readAll() {
      const [id, now] = [shown(), asked.value];
      const all: ActorQuote[] = [];
      while (id !== null) {
        const page = await library.actorQuotes(id, pageOf(now, all.length, MAX_PAGE));
        if (!page.ok) return page;
        all.push(...page.value.results);
        if (page.value.results.length < MAX_PAGE) break;
      }
      return { ok: true, value: all };
    },
  };
}

const pageOf = ({ side, order, manner, month }: AskedQuotes, offset: number, limit: number): ActorQuotePage => ({
  limit,
  offset,
  order,
  side,
  ...(manner && { manner }),
  ...(month && { month }),
});

const keyOf = ({ article, quote }: ActorQuote): string => `${article.id} ${quote}`;
