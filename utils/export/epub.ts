import { strToU8 } from 'fflate';
import { type BookChapter, chapterOf } from './epub/chapter';
import { CONTAINER, packageOf } from './epub/package';
import { BOOK_STYLE, contentsOf, titlePageOf } from './epub/pages';
import type { Exporter } from './exporter';
import { createZip } from './zip/zip-writer';

/** The types of pictures that every program for books must show. */
const SHOWN = ['image/jpeg', 'image/png', 'image/gif'];

/** Exports a book (EPUB 3) with a chapter for each article. */
export const exporter: Exporter = {
  id: 'epub',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  files: 'all',
  isForOne: true,
  options: ['pictures', 'highlights'],
  pictureTypes: SHOWN,
  open(options) {
    const zip = createZip(options.exportedAt);
    const chapters: BookChapter[] = [];
    const pictures = new Map<string, string>();
    const page = (name: string, words: string) => zip.add(`EPUB/${name}`, strToU8(words));
    return {
      add(reading) {
        // The type comes first and uncompressed, because programs look for it at the beginning of the file.
        const start =
          chapters.length === 0
            ? [zip.add('mimetype', strToU8('application/epub+zip'), true), zip.add('META-INF/container.xml', strToU8(CONTAINER))]
            : [];
        const shown = reading.pictures?.filter(({ mediaType }) => SHOWN.includes(mediaType)) ?? [];
        const files = shown.flatMap(({ name, mediaType, bytes }) => {
          if (pictures.has(name)) return [];
          pictures.set(name, mediaType);
          return [zip.add(`EPUB/pictures/${name}`, bytes, true)];
        });
        const { chapter, xhtml } = chapterOf({ ...reading, pictures: shown }, options, chapters.length + 1);
        chapters.push(chapter);
        return [...start, ...files, page(chapter.file, xhtml)];
      },
      end() {
        return [
          ...(chapters.length > 1 ? [page('title.xhtml', titlePageOf(chapters, options))] : []),
          page('nav.xhtml', contentsOf(chapters, options)),
          page('style.css', BOOK_STYLE),
          page('package.opf', packageOf(chapters, pictures, options)),
          zip.end(),
        ];
      },
    };
  },
};
