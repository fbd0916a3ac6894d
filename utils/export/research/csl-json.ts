import { citationKey } from '../../cite/work/citation-key';
import type { CitedName } from '../../cite/work/cited-name';
import type { Day } from '../../cite/work/cited-work';
import type { Exporter } from '../exporter';
import { type Reference, referenceOf } from './references/reference-of';

/** Exports the articles as references in CSL JSON, the format of Zotero, Pandoc and all programs that use citation styles in CSL. */
export const exporter: Exporter = {
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  files: 'all',
  isForOne: false,
  options: [],
  open() {
    let before = '[\n';
    return {
      add(reading) {
        const reference = referenceOf(reading);
        const id = citationKey(reference.work);
        const part = `${before}${JSON.stringify({ id, ...itemOf(reference) })}`;
        before = ',\n';
        return [part];
      },
      end: () => ['\n]\n'],
    };
  },
};

function itemOf({ work, lang, section, abstract, tags, note, isNews }: Reference) {
  const { title, authors, site, published, accessed, address } = work;
  return {
    type: isNews ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    'container-title': site,
    ...(published && { issued: dateOf(published) }),
    accessed: dateOf(accessed),
    URL: address,
    ...(lang !== null && { language: lang }),
    ...(section !== null && { section }),
    ...(abstract !== null && { abstract }),
    ...(tags.length > 0 && { keyword: tags.map((tag) => tag.replaceAll(',', ' ')).join(', ') }),
    ...(note !== '' && { note }),
  };
}

const nameOf = (name: CitedName) =>
  name.is === 'body'
    ? { literal: name.name }
    : { family: name.family, given: name.given, ...(name.suffix !== null && { suffix: name.suffix }) };

const dateOf = ({ year, month, day }: Day) => ({ 'date-parts': [[year, ...(month ? [month, ...(day ? [day] : [])] : [])]] });
