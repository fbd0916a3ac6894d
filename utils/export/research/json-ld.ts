import type { Exporter } from '../exporter';
import { researchOf } from './facts/research-article';
import { graphOf } from './json-ld/graph-of';

/** The words of schema.org, and a prefix for what it has no words for. */
const CONTEXT = JSON.stringify(['https://schema.org', { dramatis: 'urn:dramatis:' }]);

/** Exports articles, actors and quotations as linked data (JSON-LD with the words of schema.org). */
export const exporter: Exporter = {
  id: 'json-ld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  files: 'all',
  isForOne: false,
  options: [],
  open() {
    let before = `{"@context":${CONTEXT},"@graph":[\n`;
    return {
      add(reading) {
        const part = `${before}${graphOf(researchOf(reading))
          .map((thing) => JSON.stringify(thing))
          .join(',\n')}`;
        before = ',\n';
        return [part];
      },
      end: () => ['\n]}\n'],
    };
  },
};
