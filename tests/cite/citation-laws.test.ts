import { expect, test } from 'vitest';
import { splitAuthors } from '../../utils/bylines/split-authors';
import { citationStyles } from '../../utils/cite/citation-styles';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';
import { citeWith } from './support/cite-with';

/** Checks that other programs can parse the citations, whatever names a page gives itself and its authors. */
test('random titles and names do not break the syntax of Wikipedia templates and BibTeX entries', () => {
  const random = randomFrom(20261125);
  for (let n = 0; n < 150; n++) {
    const line = () =>
      randomArticle(random)
        .title.replaceAll('“', random() < 0.5 ? '{' : '|')
        .replaceAll('”', random() < 0.5 ? '}' : '\\');
    const [title, name, site] = [line(), line(), line()];
    const change = { title, site, authors: [name, ...splitAuthors(name, site)], lang: randomArticle(random).lang };
    for (const { id } of citationStyles) expect(citeWith(id, change).trim()).not.toBe('');
    const template = citeWith('wikipedia', change);
    expect(template.slice(2, -2).replaceAll('{{!}}', '')).not.toMatch(/[{}[\]<>]/);
    expect(template).not.toContain('\n');
    let depth = 0;
    for (const mark of citeWith('bibtex', change)) {
      depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  }
});
