import { bibtexAddress, bibtexEntry, bibtexKey, bibtexName, bibtexWords } from '../../cite/work/bibtex-words';
import { isoDay } from '../../cite/work/english-dates';
import type { Exporter } from '../exporter';
import { type Reference, referenceOf } from './references/reference-of';

/** Exports the articles as references in BibLaTeX: an entry `@online` for each, with a key that no other entry has. */
export const exporter: Exporter = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  files: 'all',
  isForOne: false,
  options: [],
  open() {
    const used = new Map<string, number>();
    return {
      add(reading) {
        const reference = referenceOf(reading);
        const key = bibtexKey(reference.work);
        const count = used.get(key) ?? 0;
        used.set(key, count + 1);
        return [`${entryOf(count === 0 ? key : `${key}-${count + 1}`, reference)}\n\n`];
      },
      end: () => [],
    };
  },
};

function entryOf(key: string, { work, lang, abstract, tags, note }: Reference): string {
  const { authors, title, site, published, accessed, address } = work;
  const [language = ''] = (lang ?? '').toLowerCase().split('-');
  const braced = (words: string | null): string | null => (words ? `{${bibtexWords(words)}}` : null);
  return bibtexEntry('online', key, [
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
