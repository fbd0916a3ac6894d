import type { Exporter } from './exporter';
import { JSON_VERSION, jsonArticle } from './json/json-article';

/**
 * Exports JSON (RFC 8259) without losing anything: an object with the properties `format` («dramatis»), `version`, `exportedAt` (ISO 8601)
 * and `articles`, a list of `JsonArticle`.
 */
export const exporter: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  files: 'all',
  isForOne: true,
  options: ['pictures'],
  open({ exportedAt }) {
    const start = JSON.stringify({ format: 'dramatis', version: JSON_VERSION, exportedAt }).slice(0, -1);
    let before = `${start},"articles":[`;
    return {
      add(reading) {
        const part = `${before}${jsonArticle(reading)}`;
        before = ',';
        return [part];
      },
      end: () => [']}'],
    };
  },
};
