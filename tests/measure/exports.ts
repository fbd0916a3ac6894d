// First, because the extraction looks for the classes of a page when it is loaded.
import './support/page-classes';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addHighlight, changeHighlight } from '../../utils/annotate/highlights';
import { correctReading } from '../../utils/correct/correct-reading';
import { exporters } from '../../utils/export/exporters';
import { researchExporters } from '../../utils/export/research/research-exporters';
import type { Article, ExportedPicture, ExportedReading, Reading } from '../../utils/model';
import { hashText } from '../../utils/text/hash-text';
import { PICTURES, randomBodyArticle } from '../export/support/random-body';
import { writeBytes } from '../export/support/write-file';
import { extractPage } from '../support/extract-page';
import { loadFixtures } from '../support/fixtures';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const pictures: readonly ExportedPicture[] = PICTURES.map((address, at) => ({
  address,
  name: `${at}.png`,
  mediaType: 'image/png',
  bytes: new Uint8Array(Buffer.from(PIXEL, 'base64')),
}));

/**
 * Writes files in every format with the invented pages of the tests and with random bodies, and has other programs read them: epubcheck for
 * EPUB, pandoc for references, Python's csv, html5lib, lxml, rdflib and yaml for the others. Usage: `exports OUT [--n RANDOM] [--schemas DIR]`.
 * Needs Debian's packages epubcheck, pandoc, python3-html5lib, python3-lxml, python3-rdflib and python3-yaml. DIR may contain the schemas
 * `Project.xsd` (REFI-QDA) and `csl-data.json` (CSL), and the contexts `anno.jsonld` (W3C) and `schemaorg.jsonld`.
 */
export default async function measureExports([out = 'out/exports', ...options]: readonly string[]): Promise<void> {
  const count = optionOf(options, '--n') ?? '60';
  const folder = join(out, 'each');
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  for (const { name, bytes } of pictures) writeFileSync(join(folder, 'pictures', name), bytes);
  const random = randomFrom(20261127);
  const articles = [...pagesOf(), ...Array.from({ length: Number(count) }, () => randomBodyArticle(random))];
  const readings = articles.map((article, at) => exportedReading(article, at));
  const files: string[] = [];
  const write = (name: string, bytes: Uint8Array) => {
    files.push(join(out, name));
    writeFileSync(join(out, name), bytes);
  };
  for (const exporter of [...exporters, ...researchExporters]) {
    write(`all-${exporter.id}.${exporter.extension}`, writeBytes(exporter, readings, { isOfOne: false }));
    readings.forEach((reading, at) => {
      if (exporter.files === 'each' || exporter.id === 'epub')
        write(
          `each/${String(at).padStart(3, '0')}-${exporter.id}.${exporter.extension}`,
          writeBytes(exporter, [reading], { isOfOne: true }),
        );
    });
  }
  const research = researchExporters.map(({ id, extension }) => join(out, `all-${id}.${extension}`));
  const table = join(out, 'all-csv-quotations.csv');
  runPython('read-exports.py', ...files.filter((file) => !file.endsWith('.epub') && !research.includes(file)));
  runPython('read-research.py', optionOf(options, '--schemas') ?? '', table, ...research);
  let faults = 0;
  // It takes seconds for each book, so it reads the book with all articles and every tenth of the others.
  const books = files.filter((file) => file.endsWith('.epub')).filter((_, at) => at % 10 === 0);
  for (const book of books) {
    const report = `${book}.json`;
    try {
      execFileSync('java', ['-jar', '/usr/bin/epubcheck', book, '--json', report], { stdio: 'ignore' });
    } catch {
      // It fails if the book has errors, which the report contains.
    }
    const { messages } = JSON.parse(readFileSync(report, 'utf8')) as {
      messages: { ID: string; severity: string; message: string; locations: unknown[] }[];
    };
    for (const { ID, severity, message, locations } of messages.filter(({ severity }) => severity !== 'USAGE')) {
      faults += 1;
      console.log(`${basename(book)} ${severity} ${ID} ${message} ${JSON.stringify(locations[0])}`);
    }
  }
  console.log(`epubcheck: ${books.length} books, ${faults} errors and warnings`);
  if (faults > 0) process.exitCode = 1;
}

/** Runs a script of ours in Python, and prints what it prints. */
const runPython = (script: string, ...options: readonly string[]): void =>
  console.log(execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'support', script), ...options], { encoding: 'utf8' }).trim());

function optionOf(options: readonly string[], name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}

/** Returns the articles of the pages that were written for the tests, in many languages. */
function pagesOf(): Article[] {
  return loadFixtures().flatMap(({ html, slug }) => {
    const article = extractPage(new DOMParser().parseFromString(html, 'text/html'), `https://${slug}.example/2026/page`);
    return article.ok ? [article.value] : [];
  });
}

/** Returns identities for the actors of an article, which are the same in all articles for the same name. */
const identitiesOf = (reading: Reading): NonNullable<ExportedReading['identities']> =>
  Object.fromEntries(
    correctReading(reading).reading.analysis.actors.map(({ id, kind, name }) => [id, { uid: hashText(`${kind} ${name}`), kind, name }]),
  );

function exportedReading(article: Article, at: number): ExportedReading {
  const reading = { article, analysis: analyse(article) };
  const end = Math.min(article.text.length, 60);
  const made = { id: `h${at}`, madeAt: '2026-11-03T10:00:00.000Z', colour: 'green' } as const;
  const noted = changeHighlight(addHighlight(reading, [{ start: 2, end }], made), made.id, { note: 'Ask \u0000 <b>\n=1+1' });
  return {
    ...noted,
    summary: { savedAt: '2026-11-02T12:00:00.000Z' },
    // Every tenth article is not prepared yet.
    identities: at % 10 === 9 ? {} : identitiesOf(noted),
    pictures,
    shelf: {
      uid: String(at).padStart(32, '0'),
      readAt: null,
      starredAt: '2026-11-03T12:00:00.000Z',
      archivedAt: null,
      tags: ['energy policy', 'yes', '=1+1', '2026'],
      note: 'First line: “x”\n- second\n\n---\nthird \ud800',
      noteEditedAt: null,
    },
  };
}
