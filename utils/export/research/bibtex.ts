import { bibtexAddress, bibtexEntry, bibtexName, bibtexWords } from '../../cite/work/bibtex-words';
import { citationKey } from '../../cite/work/citation-key';
import { isoDay } from '../../cite/work/english-dates';
import type { Exporter } from '../exporter';
import { type Reference, referenceOf } from './references/reference-of';

/** Exports the articles as references in BibLaTeX: an entry `@online` for each, with a key that stays the same in every export. */
export const exporter: Exporter = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  files: 'all',
  isForOne: false,
  options: [],
  open: () => ({
    add: (reading) => [`${entryOf(referenceOf(reading))}\n\n`],
    end: () => [],
  }),
};

function entryOf({ work, lang, abstract, tags, note }: Reference): string {
  const { authors, title, site, published, accessed, address } = work;
  const [language = ''] = (lang ?? '').toLowerCase().split('-');
  const braced = (words: string | null): string | null => (words ? `{${bibtexWords(words)}}` : null);
  return bibtexEntry('online', citationKey(work), [
    ['author', authors.length > 0 ? `{${authors.map(bibtexName).join(' and ')}}` : null],
    // Double braces prevent bibliography styles from changing the capitalisation.
    ['title', `{{${bibtexWords(title)}}}`],
    ['organization', `{{${bibtexWords(site)}}}`],
    ['date', published && `{${isoDay(published)}}`],
    ['url', `{${bibtexAddress(address)}}`],
    ['urldate', `{${isoDay(accessed)}}`],
    ['language', braced(language)],
    ['abstract', braced(abstract)],
    ['keywords', braced(tags.map((tag) => tag.replaceAll(',', ' ')).join(', '))],
    ['annotation', braced(note.replace(/\s+/g, ' ').trim())],
  ]);
}
