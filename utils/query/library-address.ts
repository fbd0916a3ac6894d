import { type AskedList, LIBRARY_VIEWS, SEARCH_ORDERS } from '../model';
import { WHOLE_LIST } from './whole-list';

/** The pages of the library beside the list of articles. */
export const LIBRARY_PLACES = ['notes', 'actor', 'voices', 'import', 'export', 'backup', 'texts', 'compare', 'sheet'] as const;
export type LibraryPlace = (typeof LIBRARY_PLACES)[number];

/** The place, or the list and possibly the article in it, that the fragment of the library page's address names. */
export interface LibraryAddress extends AskedList {
  /** `null` for the list and its articles. */
  readonly place: LibraryPlace | null;
  /**
   * The ids of the articles that the reader has selected for the place; empty if it shall use the list. With an open article, those of the
   * comparison to which the way back leads.
   */
  readonly ids: readonly number[];
  /** The id of the open article; `null` for the list. */
  readonly article: number | null;
  /** The id of the quotation at which the article opens; `null` for the reading position. */
  readonly quote: string | null;
  /** The id of the highlight at which the article opens. */
  readonly highlight: string | null;
}

const WHOLE: LibraryAddress = { ...WHOLE_LIST, place: null, ids: [], article: null, quote: null, highlight: null };
const PATH = /^#\/(?:article\/([1-9]\d{0,14})|([a-z]+))?(?:\?(.*))?$/;

/**
 * Reads a fragment such as `#/?q=gas%20price&view=unread`, `#/article/12?q=gas&quote=q3` or `#/export?ids=3,12`. Others name the whole
 * list.
 */
export function readLibraryAddress(fragment: string): LibraryAddress {
  const match = PATH.exec(fragment);
  if (!match) return WHOLE;
  const [, id, word, rest = ''] = match;
  const place = LIBRARY_PLACES.find((one) => one === word) ?? null;
  if (word !== undefined && place === null) return WHOLE;
  const values = new Map(rest.split('&').map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]));
  return {
    place,
    query: values.get('q') ?? '',
    view: LIBRARY_VIEWS.find((view) => view === values.get('view')) ?? WHOLE.view,
    order: SEARCH_ORDERS.find((order) => order === values.get('order')) ?? WHOLE.order,
    ids: place === null && id === undefined ? [] : readIds(values.get('ids') ?? ''),
    article: id === undefined ? null : Number(id),
    quote: values.get('quote') || null,
    highlight: values.get('highlight') || null,
  };
}

/** Writes a fragment as `readLibraryAddress` reads it. */
export function printLibraryAddress(address: Partial<LibraryAddress>): string {
  const { place, ids, query, view, order, article, quote, highlight } = { ...WHOLE, ...address };
  const values = Object.entries({
    q: query,
    view: view === WHOLE.view ? '' : view,
    order: order === WHOLE.order ? '' : order,
    quote: quote ?? '',
    highlight: highlight ?? '',
  }).flatMap(([name, value]) => (value ? [`${name}=${encode(value)}`] : []));
  // Digits and commas need no encoding.
  if ((place !== null || article !== null) && ids.length > 0) values.push(`ids=${ids.join(',')}`);
  const path = place ?? (article === null ? '' : `article/${article}`);
  return `#/${path}${values.length > 0 ? `?${values.join('&')}` : ''}`;
}

/**
 * Returns the address that names the same place without what the reader searches for. Browsers keep the addresses of pages in their
 * history, and searches are private.
 */
export const withoutSearch = (address: Partial<LibraryAddress>): Partial<LibraryAddress> => ({ ...address, ...WHOLE_LIST });

/** Returns the list that the state of an entry in the browser's history keeps; `null` if it keeps none. */
export function readKeptList(state: unknown): AskedList | null {
  if (typeof state !== 'object' || state === null || !('asked' in state)) return null;
  const { query, view, order } = (state.asked ?? {}) as Readonly<Record<string, unknown>>;
  return {
    query: typeof query === 'string' ? query : WHOLE.query,
    view: LIBRARY_VIEWS.find((one) => one === view) ?? WHOLE.view,
    order: SEARCH_ORDERS.find((one) => one === order) ?? WHOLE.order,
  };
}

/** Returns the state that keeps a list in an entry of the browser's history. */
export const keptList = ({ query, view, order }: AskedList): { readonly asked: AskedList } => ({ asked: { query, view, order } });
const readIds = (list: string): readonly number[] => [
  ...new Set(list.split(',').flatMap((id) => (/^[1-9]\d{0,14}$/.test(id) ? [Number(id)] : []))),
];

// `encodeURIComponent` throws on lone surrogates, so they are replaced first.
const encode = (value: string): string => encodeURIComponent(value.toWellFormed());

/** Returns a decoded value; an empty text if it is not well encoded. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
