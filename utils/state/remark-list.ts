import { type Signal, signal } from '@preact/signals';
import type { AskedRemarks, ReadyRemarks, RemarkControls, RemarkListState, RemarkNotice } from '../controls/remarks';
import type { DownloadFile } from '../device/download-file';
import { type Library, MAX_PAGE } from '../library/library';
import type { RemarkAnswer } from '../library/order-library';
import type { Failure, Remark, Result } from '../model';
import { parseQuery } from '../query/parse-query';
import { printQuery } from '../query/print-query';
import { latestOnly } from './latest-only';
import { joinRows, PAGE, rowsToLoad } from './list-window';
import { copyOf, fileOf } from './remark-files';
import { createTagList } from './tag-list';

/** The browser functions that the page with all highlights and notes needs. */
export interface RemarkPorts {
  readonly library: Pick<Library, 'remarks' | 'tags'>;
  copy(text: string): Promise<boolean>;
  download(file: DownloadFile): void;
  now(): Date;
  /** The title of articles that have none. */
  readonly untitled: string;
}

const FIRST: AskedRemarks = { query: '', order: 'newest', filter: 'all' };

/** Creates the list of all highlights and notes, which is empty until it is loaded. */
export function createRemarkList(ports: RemarkPorts): RemarkControls {
  const list = signal<RemarkListState>({ name: 'loading' });
  const asked = signal(FIRST);
  const said = signal<RemarkNotice | null>(null);
  const tagList = createTagList(ports.library);
  const fail = (error: Failure) => {
    said.value = { name: 'failed', error };
  };
  const load = latestOnly(async (isLast: () => boolean) => {
    const now = asked.value;
    const before = readyRemarks(list);
    const isSame = before !== null && isSameList(before.asked, now);
    const limit = Math.min(Math.max(isSame ? before.remarks.length : 0, PAGE), MAX_PAGE);
    const first = isSame && before.remarks.length > 0 ? before.first : 0;
    const found = await readPage(ports, now, first, limit);
    if (!isLast()) return;
    list.value = found.ok ? readyList(now, first, found.value) : { name: 'error', error: found.error };
  });
  const reach = latestOnly(async (_isLast, from: number, to: number) => {
    const before = readyRemarks(list);
    const rows = before && rowsToLoad({ first: before.first, length: before.remarks.length }, before.total, from, to);
    if (!before || !rows) return;
    const found = await readPage(ports, before.asked, rows.first, Math.min(rows.length, MAX_PAGE));
    const now = readyRemarks(list);
    // The reader may have asked for something else in the meantime.
    if (!now || !isSameList(now.asked, before.asked) || now.first !== before.first) return;
    if (!found.ok) return fail(found.error);
    const loaded = { first: rows.first, rows: found.value.results };
    const { first, rows: remarks } = joinRows({ first: now.first, rows: now.remarks }, loaded, MAX_PAGE, keyOf);
    list.value = { ...now, first, remarks, total: found.value.total };
  });
  return {
    list,
    asked,
    tags: tagList.tags,
    said,
    load: async () => {
      await Promise.all([load(), tagList.load()]);
    },
    reach,
    ask(change) {
      asked.value = { ...asked.value, ...change };
      return load();
    },
    async copy(remark) {
      said.value = { name: (await ports.copy(copyOf(remark, ports.untitled))) ? 'copied' : 'copyFailed' };
    },
    async export(format) {
      const all = await readAll(ports, asked.value);
      if (!all.ok) return fail(all.error);
      ports.download(fileOf(all.value, format, ports));
      said.value = { name: 'exported', count: all.value.length };
    },
  };
}

const readyRemarks = (list: Signal<RemarkListState>): ReadyRemarks | null => (list.value.name === 'ready' ? list.value : null);
const readyList = (asked: AskedRemarks, first: number, { results, total }: RemarkAnswer): ReadyRemarks => ({
  name: 'ready',
  asked,
  first,
  remarks: results,
  total,
  problems: parseQuery(asked.query, { isTyping: true }).problems,
});
const isSameList = (a: AskedRemarks, b: AskedRemarks): boolean => a.query === b.query && a.order === b.order && a.filter === b.filter;
const keyOf = ({ article, highlight }: Remark): string => `${article.id} ${highlight}`;

/** Reads one page. The last word of the query may be unfinished, because the list follows while the reader types. */
const readPage = ({ library }: RemarkPorts, { query, order, filter }: AskedRemarks, offset: number, limit: number) =>
  library.remarks(printQuery(parseQuery(query, { isTyping: true }).root), { limit, offset, order, filter });

async function readAll(ports: RemarkPorts, asked: AskedRemarks): Promise<Result<readonly Remark[]>> {
  const all: Remark[] = [];
  while (true) {
    const page = await readPage(ports, asked, all.length, MAX_PAGE);
    if (!page.ok) return page;
    all.push(...page.value.results);
    if (page.value.results.length < MAX_PAGE) return { ok: true, value: all };
  }
}
