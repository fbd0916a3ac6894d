import type { CitationStyle } from './citation-style';
import { bibtexAddress, bibtexEntry, bibtexName, bibtexWords } from './work/bibtex-words';
import { citationKey } from './work/citation-key';
import { isoDay } from './work/english-dates';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The style for BibTeX and biblatex: an entry for a newspaper article, with its address. */
export const style: CitationStyle = {
  id: 'bibtex',
  name: 'BibTeX',
  place: 5,
  cite(work) {
    const { authors, title, site, published, accessed, lang, address } = work;
    const [language = ''] = lang.toLowerCase().split('-');
    const entry = bibtexEntry('article', citationKey(work), [
      ['author', authors.length > 0 ? `{${authors.map(bibtexName).join(' and ')}}` : null],
      // Double braces prevent bibliography styles from changing the capitalisation.
      ['title', `{{${bibtexWords(title || 'Untitled')}}}`],
      ['journal', `{${bibtexWords(site)}}`],
      ['year', published && `{${published.year}}`],
      ['month', MONTHS[(published?.month ?? 0) - 1]],
      ['day', published?.day ? `{${published.day}}` : null],
      ['url', `{${bibtexAddress(address)}}`],
      ['urldate', `{${isoDay(accessed)}}`],
      ['language', ['und', ''].includes(language) ? null : `{${language}}`],
    ]);
    return [{ text: entry, isCode: true }];
  },
};
