import type { ImportedItem } from '../../model';

/** The formats of single pages, whose file is the original. */
const PAGES: ReadonlySet<string | null> = new Set(['pageHtml', 'pageMhtml']);
const MAX_NAME = 300;

/**
 * Returns the address of an item. If it has none, makes one as of a file on the reader's computer, because the library knows articles by their
 * addresses. Items with the same title and author get the same address. Returns `null` for an item that has nothing to name it.
 */
export function addressOfItem({
  address,
  title,
  author,
  from,
}: Pick<ImportedItem, 'address' | 'title' | 'author' | 'from'>): string | null {
  if (address !== null) return address;
  if (PAGES.has(from.format)) return fileAddress(from.file.split('/'));
  if (title === null) return null;
  return fileAddress([author ?? '', title].filter((part) => part !== ''));
}

const fileAddress = (parts: readonly string[]): string =>
  `file:///${parts.map((part) => encodeURIComponent(part.toWellFormed().slice(0, MAX_NAME).toWellFormed())).join('/')}`;
