import { addressOf } from '../../article/article-address';
import type { ImportedState } from '../../model';
import type { Draft } from '../fields/draft';
import type { ImportFile, ImportPorts } from '../import-file';
import type { Refusal } from '../import-format';
import { isObject, type JsonObject, textIn, valuesIn } from '../json/json-object';
import { picturesIn } from './dramatis-pictures';

/** The version of our formats that this program reads. */
export const DRAMATIS_VERSION = 1;

const STATES: readonly ImportedState[] = ['unread', 'read', 'archived'];

/**
 * Makes a draft of a saved article in our own formats, from a record of `file`. The whole record is kept, so that nothing is lost before it
 * is decoded.
 */
export function dramatisDraft(record: JsonObject, file: ImportFile, ports: ImportPorts): Draft | Refusal {
  const { pictures, ...rest } = record;
  const { article, analysis, savedAt, tags, state, isStarred, note } = rest;
  if (!isObject(article) || !isObject(analysis)) return { code: 'entryInvalid', detail: textIn(isObject(article) ? article.title : '') };
  const canonicalUrl = typeof article.canonicalUrl === 'string' ? article.canonicalUrl : null;
  return {
    address: addressOf({ url: textIn(article.url), canonicalUrl }),
    canBeFile: true,
    title: article.title,
    author: article.byline,
    savedAt,
    publishedAt: textIn(article.published),
    language: article.lang,
    tags: valuesIn(tags),
    state: STATES.find((known) => known === state) ?? null,
    isStarred: isStarred === true,
    note,
    content: { kind: 'reading', reading: rest },
    ...picturesIn(pictures, file, ports),
  };
}
