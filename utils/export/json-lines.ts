import type { Exporter } from './exporter';
import { JSON_VERSION, jsonArticle } from './json/json-article';

/**
 * Exports JSON Lines without losing anything: a line with the format and its version, and a line with a `JsonArticle` for each article. A
 * damaged line costs only its article.
 */
export const exporter: Exporter = {
  id: 'json-lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  files: 'all',
  isForOne: false,
  options: ['pictures'],
  open({ exportedAt }) {
    let before = `${JSON.stringify({ format: 'dramatis', version: JSON_VERSION, exportedAt })}\n`;
    return {
      add(reading) {
        const part = `${before}${jsonArticle(reading)}\n`;
        before = '';
        return [part];
      },
      end: () => [],
    };
  },
};
