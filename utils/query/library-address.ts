/** The search, and possibly the article, that the fragment of the library page's address names. */
export interface LibraryAddress {
  /** The query; empty if there is none. */
  readonly query: string;
  /** The id of the open article; `null` for the list. */
  readonly article: number | null;
  /** The id of the quotation at which the article opens; `null` for the reading position. */
  readonly quote: string | null;
}

const LIST: LibraryAddress = { query: '', article: null, quote: null };
const PATH = /^#\/(?:article\/([1-9]\d{0,14}))?(?:\?(.*))?$/;

/** Reads a fragment such as `#/?q=gas%20price` or `#/article/12?q=gas&quote=q3`. Anything else names the whole list. */
export function readLibraryAddress(fragment: string): LibraryAddress {
  const match = PATH.exec(fragment);
  if (!match) return LIST;
  const [, id, rest = ''] = match;
  const values = new Map(rest.split('&').map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]));
  return { query: values.get('q') ?? '', article: id === undefined ? null : Number(id), quote: values.get('quote') || null };
}

/** Writes a fragment as `readLibraryAddress` reads it. */
export function printLibraryAddress(address: Partial<LibraryAddress>): string {
  const { query, article, quote } = { ...LIST, ...address };
  const values = [...(query ? [`q=${encode(query)}`] : []), ...(quote ? [`quote=${encode(quote)}`] : [])].join('&');
  return `#/${article === null ? '' : `article/${article}`}${values ? `?${values}` : ''}`;
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
