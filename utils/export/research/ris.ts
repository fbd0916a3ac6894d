import { citationKey } from '../../cite/work/citation-key';
import { inverted } from '../../cite/work/cited-name';
import type { Day } from '../../cite/work/cited-work';
import type { Exporter } from '../exporter';
import { type Reference, referenceOf } from './references/reference-of';

/** Exports the articles as references in RIS, which nearly all reference managers import. */
export const exporter: Exporter = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  files: 'all',
  isForOne: false,
  options: [],
  open: () => ({
    add: (reading) => [`${entryOf(referenceOf(reading))}\r\n`],
    end: () => [],
  }),
};

/** Returns an entry. `NEWS` is a newspaper article, `ELEC` a web page. */
function entryOf({ work, lang, section, abstract, tags, note, isNews }: Reference): string {
  const { authors, title, site, published, accessed, address } = work;
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', isNews ? 'NEWS' : 'ELEC'],
    ['ID', citationKey(work)],
    ...authors.map((author): [string, string] => ['AU', author.is === 'body' ? bodyName(author.name) : inverted(author)]),
    ['TI', title],
    ['T2', site],
    ['PY', published && String(published.year).padStart(4, '0')],
    ['DA', published && slashed(published)],
    ['SE', section],
    ['UR', address.replace(/\s/g, encodeURIComponent)],
    ['Y2', slashed(accessed)],
    ['LA', lang],
    ['AB', abstract],
    ...tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', note.replace(/\s+/g, ' ').trim()],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value || tag === 'ER' ? [`${tag}  - ${value ?? ''}\r\n`] : [])).join('');
}

/** Returns the name of a body without commas, at which programs would split it into a family name and a given name. */
const bodyName = (name: string): string => name.replaceAll(',', ' ').replace(/ {2,}/g, ' ');

/** Returns a day with slashes, all three of which are always there: «2026/03/03/», «2026/03//» or «2026///». */
function slashed({ year, month, day }: Day): string {
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${String(year).padStart(4, '0')}/${two(month)}/${month ? two(day) : ''}/`;
}
