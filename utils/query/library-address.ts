import { type AskedList, LIBRARY_VIEWS, SEARCH_ORDERS } from '../model';
import { WHOLE_LIST } from './asked-query';

/** The list, and possibly the article in it, that the fragment of the library page's address names. */
export interface LibraryAddress extends AskedList {
  /** The id of the open article; `null` for the list. */
  readonly article: number | null;
  /** The id of the quotation at which the article opens; `null` for the reading position. */
  readonly quote: string | null;
}

const WHOLE: LibraryAddress = { ...WHOLE_LIST, article: null, quote: null };
const PATH = /^#\/(?:article\/([1-9]\d{0,14}))?(?:\?(.*))?$/;

/** Reads a fragment such as `#/?q=gas%20price&view=unread` or `#/article/12?q=gas&quote=q3`. Anything else names the whole list. */
export function readLibraryAddress(fragment: string): LibraryAddress {
  const match = PATH.exec(fragment);
  if (!match) return WHOLE;
  const [, id, rest = ''] = match;
  const values = new Map(rest.split('&').map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]));
  return {
    query: values.get('q') ?? '',
    view: LIBRARY_VIEWS.find((view) => view === values.get('view')) ?? WHOLE.view,
    order: SEARCH_ORDERS.find((order) => order === values.get('order')) ?? WHOLE.order,
    article: id === undefined ? null : Number(id),
    quote: values.get('quote') || null,
  };
}

/** Writes a fragment as `readLibraryAddress` reads it. */
export function printLibraryAddress(address: Partial<LibraryAddress>): string {
  const { query, view, order, article, quote } = { ...WHOLE, ...address };
  const values = Object.entries({
    q: query,
    view: view === WHOLE.view ? '' : view,
    order: order === WHOLE.order ? '' : order,
    quote: quote ?? '',
  }).flatMap(([name, value]) => (value ? [`${name}=${encode(value)}`] : []));
  return `#/${article === null ? '' : `article/${article}`}${values.length > 0 ? `?${values.join('&')}` : ''}`;
}

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
