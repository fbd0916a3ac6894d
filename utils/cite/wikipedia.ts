import type { CitationStyle } from './citation-style';
import type { CitedName } from './work/cited-name';
import { isoDay } from './work/english-dates';

/** The style of the English Wikipedia's template «Cite news». Other Wikipedias have a template with the same name and parameters. */
export const style: CitationStyle = {
  id: 'wikipedia',
  name: 'Wikipedia',
  place: 4,
  cite({ authors, title, site, published, accessed, lang, address }) {
    const [language = ''] = lang.toLowerCase().split('-');
    const parameters = [
      ...authors.flatMap((author, at) => authorParameters(author, authors.length > 1 ? `${at + 1}` : '')),
      ['date', published && isoDay(published)],
      ['title', escaped(title || 'Untitled')],
      ['url', escapedAddress(address)],
      ['language', ['en', 'und', ''].includes(language) ? null : language],
      ['work', escaped(site)],
      ['access-date', isoDay(accessed)],
    ].flatMap(([name, value]) => (value ? [`|${name}=${value}`] : []));
    return [{ text: `{{cite news ${parameters.join(' ')}}}`, isCode: true }];
  },
};

function authorParameters(author: CitedName, number: string): [string, string][] {
  if (author.is === 'person') {
    const given = [author.given, author.suffix].filter(Boolean).join(' ');
    return [
      [`last${number}`, escaped(author.family)],
      [`first${number}`, escaped(given)],
    ];
  }
  // The template would split a name that contains a comma, a semicolon or «and» into several names. Double parentheses mark it as a single
  // name.
  const name = escaped(author.name);
  return [[`author${number}`, /[,;]| and /.test(name) ? `((${name}))` : name]];
}

/** Replacements for the characters that are markup in wikitext, such as «|», which would end a parameter. */
const SPECIAL: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (words: string): string =>
  words
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/[|{}[\]<>]/g, (mark) => SPECIAL[mark] ?? mark)
    .replace(/''+/g, (marks) => '&#39;'.repeat(marks.length))
    .replace(/~~~+/g, (marks) => '&#126;'.repeat(marks.length));

const escapedAddress = (address: string): string =>
  address.replace(/[|{}[\]<>"\s]|''/g, (mark) => (mark === "''" ? '%27%27' : encodeURIComponent(mark)));
