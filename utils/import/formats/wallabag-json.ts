import type { Draft } from '../fields/draft';
import type { ImportFormat } from '../import-format';
import { isObject, type JsonObject, objectsIn, textIn, valuesIn } from '../json/json-object';
import { readElements } from '../json/read-elements';

/** The JSON file of wallabag 2. */
export const wallabagJson: ImportFormat = {
  id: 'wallabagJson',
  name: 'wallabag (JSON)',
  recognises: ({ json }) => json?.root === 'array' && json.elementNames.has('is_archived') && json.elementNames.has('url'),
  read: (file, from, ports) => readElements(file, [''], from, ports, (entry) => [draftOf(entry)]),
};

/** The words at the beginning of what wallabag stores if it could not fetch a page. */
const NOT_FETCHED = "wallabag can't retrieve contents for this article";

function draftOf(entry: JsonObject): Draft {
  const html = textIn(entry.content);
  const mime = textIn(entry.mimetype);
  const hasContent = html.trim() !== '' && !html.slice(0, 200).includes(NOT_FETCHED) && (mime === '' || /html|xml|text/i.test(mime));
  return {
    address: firstOf(entry.url, entry.given_url, entry.origin_url),
    title: entry.title,
    author: valuesIn(entry.published_by)
      .filter((name) => typeof name === 'string')
      .join(', '),
    savedAt: entry.created_at,
    publishedAt: entry.published_at,
    language: textIn(entry.language).replace('_', '-'),
    tags: valuesIn(entry.tags).map((tag) => (isObject(tag) ? tag.label : tag)),
    state: isYes(entry.is_archived) ? 'archived' : 'unread',
    isStarred: isYes(entry.is_starred),
    content: hasContent ? { kind: 'html', html } : { kind: 'nothing' },
    highlights: objectsIn(entry.annotations).map(({ quote, text, created_at }) => ({ text: quote, note: text, madeAt: created_at })),
    losses: hasContent || html === '' ? [] : [{ code: 'contentMissing' }],
  };
}

/** Returns the first address that is not empty. */
const firstOf = (...addresses: readonly unknown[]): unknown =>
  addresses.find((address) => typeof address === 'string' && address.trim() !== '');

/** wallabag writes 0 and 1, and some of its programs `false` and `true`. */
const isYes = (value: unknown): boolean => value === true || value === 1 || value === '1';
