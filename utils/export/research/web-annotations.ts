import type { Exporter } from '../exporter';
import { guidOf } from './facts/guid';
import { researchOf } from './facts/research-article';
import { annotationsOf } from './web-annotations/annotations-of';

/**
 * Exports the quotations, highlights, notes and tags as annotations of the pages (W3C Web Annotation, JSON-LD): a collection with one page
 * of annotations.
 */
export const exporter: Exporter = {
  id: 'web-annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  files: 'all',
  isForOne: false,
  options: [],
  open({ exportedAt }) {
    const id = `urn:uuid:${guidOf(`annotations ${exportedAt}`)}`;
    const page = { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: 'Dramatis',
      created: exportedAt,
    };
    let before = `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`;
    let total = 0;
    return {
      add(reading) {
        const lines = annotationsOf(researchOf(reading)).map((one) => JSON.stringify(one));
        if (lines.length === 0) return [];
        const part = `${before}${lines.join(',\n')}`;
        before = ',\n';
        total += lines.length;
        return [part];
      },
      end: () => [`${total === 0 ? before : '\n'}]},"total":${total}}\n`],
    };
  },
};
