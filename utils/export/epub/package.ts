import { escapeHtml } from '../../text/escape-html';
import { hashText } from '../../text/hash-text';
import type { FileOptions } from '../exporter';
import { languageOf } from '../html/html-attributes';
import type { BookChapter } from './chapter';
import { bookTitle } from './pages';

/** The file that says where the package is. */
export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Returns the package: the facts about a book, its files and their order. `pictures` has the types of the pictures by their names. */
export function packageOf(chapters: readonly BookChapter[], pictures: ReadonlyMap<string, string>, options: FileOptions): string {
  const isOne = chapters.length === 1;
  const isRightToLeft = chapters.every(({ dir }) => dir === 'rtl');
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'),
    item('style', 'style.css', 'text/css'),
    ...(isOne ? [] : [item('title', 'title.xhtml', 'application/xhtml+xml')]),
    ...chapters.map(({ file }, at) => item(`c${at + 1}`, file, 'application/xhtml+xml')),
    ...[...pictures].map(([name, type], at) => item(`p${at + 1}`, `pictures/${name}`, type)),
  ];
  const order = [...(isOne ? [] : ['title', 'nav']), ...chapters.map((_, at) => `c${at + 1}`)];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${factsOf(chapters, options).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine${isRightToLeft ? ' page-progression-direction="rtl"' : ''}>
${order.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

const item = (id: string, file: string, type: string, more = ''): string =>
  `<item id="${id}" href="${escapeHtml(file)}" media-type="${escapeHtml(type)}"${more}/>`;

function factsOf(chapters: readonly BookChapter[], { words, exportedAt }: FileOptions): string[] {
  const { title } = bookTitle(chapters, words, exportedAt);
  const [first] = chapters;
  const one = first && chapters.length === 1 ? first : null;
  const day = /^\d{4}-\d\d-\d\d/.exec(one?.published ?? '')?.[0];
  const source = one ? one.address : `${exportedAt} ${chapters.map(({ address }) => address).join(' ')}`;
  return [
    `<dc:identifier id="id">urn:dramatis:${hashText(source)}</dc:identifier>`,
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    ...languagesOf(chapters, words.locale).map((lang) => `<dc:language>${lang}</dc:language>`),
    ...(one?.authors ?? []).filter((name) => name.trim() !== '').map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>`),
    ...(one?.site ? [`<dc:publisher>${escapeHtml(one.site)}</dc:publisher>`] : []),
    ...(one ? [`<dc:source>${escapeHtml(one.address)}</dc:source>`] : []),
    ...(day ? [`<dc:date>${day}</dc:date>`] : []),
    `<meta property="dcterms:modified">${exportedAt.slice(0, 19)}Z</meta>`,
  ];
}

/** Returns the languages of a book, the most frequent first. */
function languagesOf(chapters: readonly BookChapter[], locale: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lang } of chapters) if (lang !== 'und') counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([lang]) => lang);
  return known.length > 0 ? known : [languageOf(locale) ?? 'und'];
}
