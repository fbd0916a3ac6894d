import type { Direction, ExportedReading } from '../../model';
import { escapeHtml } from '../../text/escape-html';
import type { FileOptions } from '../exporter';
import { htmlArticle } from '../html/html-article';
import { languageOf } from '../html/html-attributes';
import { pictureSources } from '../story/picture-sources';

/** The facts about a chapter that the rest of a book needs. */
export interface BookChapter {
  readonly file: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly address: string;
  /** The time of publication in ISO 8601, or `null`. */
  readonly published: string | null;
}

/** Writes an article as a chapter of a book. `number` is its place in the book, from 1. */
export function chapterOf(
  reading: ExportedReading,
  options: FileOptions,
  number: number,
): { readonly chapter: BookChapter; readonly xhtml: string } {
  const pictures = pictureSources(reading.pictures, ({ name }) => `pictures/${name}`);
  const { title, html, story } = htmlArticle(reading, options, { id: `a${number}`, pictures, isBook: true });
  const { authors, byline, site, published, dir } = story.article;
  const lang = languageOf(story.article.lang) ?? 'und';
  const chapter = {
    file: `article-${number}.xhtml`,
    title,
    lang,
    dir,
    authors: authors.length > 0 ? authors : byline ? [byline] : [],
    site,
    address: story.address,
    published,
  };
  return { chapter, xhtml: pageOf({ title, lang, dir }, html) };
}

/** Returns a page of a book. */
export function pageOf(
  { title, lang, dir }: { readonly title: string; readonly lang: string; readonly dir?: Direction },
  body: string,
): string {
  const direction = dir === undefined ? '' : ` dir="${dir}"`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${direction}>
<head><meta charset="utf-8"/><title>${escapeHtml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
