import type { Draft } from '../fields/draft';
import type { ImportFormat } from '../import-format';
import { collectElements } from '../json/collect-elements';
import { isObject, type JsonObject, pathOf, textIn, valuesIn } from '../json/json-object';
import { readElements } from '../json/read-elements';

/** The JSON file of Karakeep. The lists that somebody filled by hand become tags. */
export const karakeepJson: ImportFormat = {
  id: 'karakeepJson',
  name: 'Karakeep (JSON)',
  recognises: ({ json }) => json?.root === 'object' && json.names.has('bookmarks') && !json.names.has('collections'),
  async *read(file, from, ports) {
    // The lists come after the bookmarks, so the file is read twice.
    const paths = pathsOf(await collectElements(file, 'lists', ports, ({ id, name, parentId, type }) => ({ id, name, parentId, type })));
    yield* readElements(file, ['bookmarks'], from, ports, (bookmark) => [draftOf(bookmark, paths)]);
  },
};

function draftOf(bookmark: JsonObject, paths: ReadonlyMap<unknown, string>): Draft {
  const content = isObject(bookmark.content) ? bookmark.content : {};
  const isText = content.type === 'text';
  return {
    address: isText ? content.sourceUrl : content.url,
    title: bookmark.title,
    savedAt: bookmark.createdAt,
    tags: [...valuesIn(bookmark.tags), ...valuesIn(bookmark.lists).map((id) => paths.get(id))],
    state: bookmark.archived === true ? 'archived' : null,
    isStarred: bookmark.favourited === true,
    note: bookmark.note,
    ...(isText && { content: { kind: 'text', text: textIn(content.text) } as const, canLackAddress: textIn(content.text).trim() !== '' }),
  };
}

/** Returns the path of each list, such as «Research/Energy». Lists that are searches are left out. */
function pathsOf(lists: readonly JsonObject[]): Map<unknown, string> {
  const known = new Map(lists.map((list) => [list.id, list]));
  return new Map(lists.filter(({ type }) => type !== 'smart').map((list) => [list.id, pathOf(list, known).join('/')]));
}
