import type { Draft } from '../fields/draft';
import { splitTags } from '../fields/read-tags';
import { readHtmlEntries } from '../html/read-html-entries';
import { type HtmlToken, readTokens } from '../html/read-tokens';
import type { ImportFormat } from '../import-format';

/**
 * The bookmarks of browsers and of services that write the same format (Netscape). A folder becomes a tag with the names of the folders that
 * it is in, except for the folders that every browser has.
 */
export const bookmarksHtml: ImportFormat = {
  id: 'bookmarksHtml',
  name: 'Bookmarks (HTML)',
  recognises: ({ opening }) => opening.startsWith('<!doctype netscape-bookmark-file'),
  read: (file, from, ports) => readHtmlEntries(file, from, ports, entriesIn),
};

interface Link {
  readonly attributes: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
  title: string;
  note: string;
}

/** Attributes of the folders that every browser has, whose names say nothing. */
const ROOTS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];
const MAX_FOLDERS = 50;

function* entriesIn(html: string): Generator<Draft> {
  const folders: string[] = [];
  let heading: { name: string; readonly isRoot: boolean } | null = null;
  let link: Link | null = null;
  let writing: 'heading' | 'title' | 'note' | null = null;
  for (const token of readTokens(html)) {
    if (token.kind === 'text') {
      if (writing === 'heading' && heading) heading.name += token.text;
      if (writing === 'title' && link) link.title += token.text;
      if (writing === 'note' && link) link.note += token.text;
      continue;
    }
    // A description ends where the next entry or list begins.
    if (link && endsLink(token)) {
      yield draftOf(link);
      link = null;
      writing = null;
    }
    if (token.kind === 'open' && token.name === 'h3') {
      heading = { name: '', isRoot: ROOTS.some((root) => token.attributes.has(root)) };
      writing = 'heading';
    } else if (token.kind === 'open' && token.name === 'dl') {
      if (folders.length < MAX_FOLDERS) folders.push(heading && !heading.isRoot ? heading.name.trim() : '');
      heading = null;
    } else if (token.kind === 'close' && token.name === 'dl') folders.pop();
    else if (token.kind === 'open' && token.name === 'a') {
      link = { attributes: token.attributes, folders: folders.filter((name) => name !== ''), title: '', note: '' };
      writing = 'title';
    } else if (token.kind === 'open' && token.name === 'dd') writing = 'note';
    else if (token.kind === 'close' && (token.name === 'a' || token.name === 'h3')) writing = null;
  }
  if (link) yield draftOf(link);
}

const endsLink = (token: HtmlToken): boolean =>
  token.kind !== 'comment' &&
  token.kind !== 'text' &&
  (token.name === 'dl' || (token.kind === 'open' && ['dt', 'a', 'h3'].includes(token.name)));

function draftOf({ attributes, folders, title, note }: Link): Draft {
  const folder = folders.join('/');
  const isToRead = attributes.get('toread') ?? attributes.get('to_read');
  return {
    address: attributes.get('href'),
    title,
    savedAt: attributes.get('add_date'),
    tags: [...splitTags(attributes.get('tags') ?? '', ','), folder],
    state: isToRead === '1' ? 'unread' : isToRead === '0' ? 'read' : null,
    note,
  };
}
