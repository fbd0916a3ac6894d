import { strToU8 } from 'fflate';
import { fileName } from '../../text/file-name';
import type { Exporter } from '../exporter';
import { createZip } from '../zip/zip-writer';
import { researchOf } from './facts/research-article';
import { TYPE_SYSTEM } from './webanno/type-system';
import { writeTsv } from './webanno/write-tsv';

/** The maximum length of a file name without its number, in bytes. */
const MAX_NAME = 120;
/** The number of digits of the number before each name, so that the files are listed in the order of the export. */
const DIGITS = 6;

/**
 * Exports a zip with a file for each article (WebAnno TSV 3.3), and the layers of its annotations as a type system of UIMA. Articles without
 * text are left out.
 */
export const exporter: Exporter = {
  id: 'webanno',
  extension: 'zip',
  mediaType: 'application/zip',
  files: 'all',
  isForOne: false,
  options: [],
  open({ exportedAt }) {
    const zip = createZip(exportedAt);
    let articles = 0;
    let before = [zip.add('TypeSystem.xml', strToU8(TYPE_SYSTEM))];
    return {
      add(reading) {
        const facts = researchOf(reading);
        const tsv = writeTsv(facts);
        if (tsv === '') return [];
        articles += 1;
        const { title, article } = facts;
        const name = fileName([String(articles).padStart(DIGITS, '0'), title, article.site], 'tsv', MAX_NAME);
        const parts = [...before, zip.add(name, strToU8(tsv))];
        before = [];
        return parts;
      },
      end: () => [...before, zip.end()],
    };
  },
};
