import type { Draft } from '../fields/draft';
import type { ImportFormat } from '../import-format';
import { collectElements } from '../json/collect-elements';
import { isObject, type JsonObject, objectsIn, pathOf, textIn, valuesIn } from '../json/json-object';
import { readElements } from '../json/read-elements';

/** The JSON file of Linkwarden. Its collections become tags, and pinned links are starred. */
export const linkwardenJson: ImportFormat = {
  id: 'linkwardenJson',
  name: 'Linkwarden (JSON)',
  recognises: ({ json }) => json?.root === 'object' && json.names.has('collections'),
  async *read(file, from, ports) {
    const pinned = new Set(await collectElements(file, 'pinnedLinks', ports, ({ url }) => url));
    const folders = await collectElements(file, 'collections', ports, ({ id, name, parentId }) => ({ id, name, parentId }));
    const known = new Map<unknown, JsonObject>(folders.map((folder) => [folder.id, folder]));
    yield* readElements(file, ['collections'], from, ports, (collection) => {
      const path = pathOf(collection, known).filter((name) => !ROOTS.includes(name.toLowerCase()));
      return objectsIn(collection.links).map((link) => draftOf(link, path.join('/'), pinned.has(link.url)));
    });
  },
};

/** Collections that every account has. */
const ROOTS = ['unorganized', 'imports', ''];

function draftOf(link: JsonObject, path: string, isPinned: boolean): Draft {
  const text = textIn(link.textContent);
  return {
    address: link.url,
    title: textIn(link.name).trim() === '' ? link.description : link.name,
    savedAt: link.importDate ?? link.createdAt,
    tags: [...valuesIn(link.tags).map((tag) => (isObject(tag) ? tag.name : tag)), path],
    isStarred: isPinned || objectsIn(link.pinnedBy).length > 0,
    note: textIn(link.name).trim() === '' ? '' : link.description,
    content: text.trim() === '' ? { kind: 'nothing' } : { kind: 'text', text },
  };
}
