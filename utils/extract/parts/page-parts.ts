/** An interpretation of an address as a page of an article. For example, an address that ends in «/2» may be the second page. */
export interface PagePart {
  /** The address without the part that gives the page number, for comparison only. */
  readonly base: string;
  readonly page: number;
  /**
   * `plain`: no part of the address gives a page number. `named`: the part with the number is labelled, as in «page=2». `bare`: the part is
   * only a number, which could mean anything.
   */
  readonly kind: 'plain' | 'named' | 'bare';
}

const NAMED_PARAMETERS = new Set(
  'page pg pageno page_no pagenr pagenum page_num pagenumber page_number paged pagina página seite side sida sivu strana strona sayfa'.split(
    ' ',
  ),
);
const BARE_PARAMETERS = new Set(['p']);
const WORD = '(?:p|pg|pag|page|pagina|seite|side|sida|sivu|strana|strona|sayfa)';
/** Matches a page number. A number with three digits means something else. */
const NUMBER = /^\d{1,2}$/;
const NAMED_SEGMENT = new RegExp(`^${WORD}[-_]?(\\d{1,2})$`, 'i');
const NAMED_WORD = new RegExp(`^${WORD}$`, 'i');
const NUMBER_AT_END = new RegExp(`[-_,](${WORD}[-_]?)?(\\d{1,2})(\\.[a-z]{3,5})?$`, 'i');

/**
 * Returns all ways to split an address into an article's address and the number of one of its pages. The first one treats the whole address
 * as page 1.
 */
export function pagePartsOf(url: URL): PagePart[] {
  const path = url.pathname.replace(/\/$/, '');
  const parts: PagePart[] = [{ base: keyOf(url, path), page: 1, kind: 'plain' }];
  const add = (number: string | undefined, kind: PagePart['kind'], rest: string, without?: string): void => {
    if (number !== undefined && NUMBER.test(number)) parts.push({ base: keyOf(url, rest, without), page: Number(number), kind });
  };
  for (const [name, value] of url.searchParams) {
    if (NAMED_PARAMETERS.has(name.toLowerCase())) add(value, 'named', path, name);
    else if (BARE_PARAMETERS.has(name.toLowerCase())) add(value, 'bare', path, name);
  }
  const slash = path.lastIndexOf('/');
  const before = path.slice(0, slash);
  const last = path.slice(slash + 1);
  const named = NAMED_SEGMENT.exec(last);
  if (named) add(named[1], 'named', before);
  if (NUMBER.test(last)) {
    const slashBefore = before.lastIndexOf('/');
    if (NAMED_WORD.test(before.slice(slashBefore + 1))) add(last, 'named', before.slice(0, slashBefore));
    else add(last, 'bare', before);
  }
  const end = named ? null : NUMBER_AT_END.exec(last);
  if (end) add(end[2], end[1] ? 'named' : 'bare', `${before}/${last.slice(0, end.index)}${end[3] ?? ''}`);
  return parts;
}

/** Returns the origin, path and sorted query parameters of an address, except for the parameter `without`. */
function keyOf(url: URL, path: string, without?: string): string {
  const rest = [...url.searchParams].filter(([name]) => name !== without).map(([name, value]) => `${name}=${value}`);
  return `${url.origin}${path}?${rest.sort().join('&')}`;
}
