import { decodeText } from '../decode-text';
import type { Draft } from '../fields/draft';
import { decodeHtml } from '../html/read-html';
import type { ImportFormat } from '../import-format';
import { isObject, type JsonObject, objectsIn, textIn, valuesIn } from '../json/json-object';
import { isTooDeep, parseJson } from '../json/parse-json';
import { LIMITS } from '../limits';

/** The pages in the folder of an article of Readeck, the first that exists is read. */
const PAGES = ['index.html', 'article.html', 'content.html'];

/** The export of Readeck: a folder for each article with its metadata (`bookmarks/…/info.json`) and, if it was kept, its page. */
export const readeck: ImportFormat = {
  id: 'readeck',
  name: 'Readeck',
  recognises: ({ name, json }) => json?.root === 'object' && /(?:^|\/)info\.json$/.test(name),
  async *read(file, from, ports, siblings) {
    if (from.skip > 0) return;
    const next = { ...from, skip: 1 };
    if (file.size > LIMITS.jsonEntry) {
      yield { entry: { code: 'entryTooLarge' }, line: null, next };
      return;
    }
    const bytes = await file.read(0, file.size);
    const info = isTooDeep(bytes) ? undefined : parseJson(decodeText(bytes, ports).text.replace(/^\uFEFF/, ''));
    if (!isObject(info)) {
      yield { entry: { code: 'entryInvalid' }, line: null, next };
      return;
    }
    const page = PAGES.map((path) => siblings.find(path)).find((found) => found !== null);
    const html = page ? decodeHtml(await page.read(0, page.size), ports, null) : null;
    const draft = draftOf(isObject(info.bookmark) ? info.bookmark : info);
    yield { entry: html && 'html' in html ? { ...draft, content: { kind: 'html', html: html.html } } : draft, line: null, next };
  },
};

function draftOf(info: JsonObject): Draft {
  const progress = typeof info.read_progress === 'number' ? info.read_progress / 100 : null;
  return {
    address: info.url,
    title: info.title,
    author: valuesIn(info.authors)
      .filter((name) => typeof name === 'string')
      .join(', '),
    savedAt: info.created,
    publishedAt: info.published,
    language: info.lang,
    tags: valuesIn(info.labels),
    state: info.is_archived === true ? 'archived' : progress !== null && progress >= 1 ? 'read' : 'unread',
    isStarred: info.is_marked === true,
    progress,
    highlights: objectsIn(info.annotations).map(({ text, note, color, created }) => ({
      text: textIn(text),
      note,
      colour: color,
      madeAt: created,
    })),
  };
}
