// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { articleOf, isElement, page, paragraphs, URL_OF_PAGE, wordsOf } from './support/pages';

/** Returns the tag, the id and the first 20 characters of every element that has an id. */
function placesIn(html: string): string[] {
  const { body, text } = articleOf(html);
  const found = (nodes: readonly BodyNode[]): string[] =>
    nodes
      .filter(isElement)
      .flatMap((node) => [
        ...(node.id ? [`${node.tag}#${node.id} ${wordsOf(text, node.children).slice(0, 20)}`] : []),
        ...found(node.children),
      ]);
  return found(body);
}
const note = 'The tariffs of last year are those before the vote of the board in March.';
const withLink = (href: string, after: string): string =>
  page(
    `${paragraphs(3)}<p>The harbour board of Lindmoor has raised its tariffs for the third time.<sup><a href="${href}">1</a></sup></p>${after}${paragraphs(5)}`,
  );

describe('the targets of in-page links', () => {
  test('keep their ids, and all other elements lose theirs', () => {
    expect(placesIn(withLink('#n1', `<h2 id="notes">Notes</h2><ol id="list"><li id="n1">${note}</li></ol>`))).toEqual([
      'li#n1 The tariffs of last ',
    ]);
  });

  test.each([
    ['an empty anchor inside it', `<p><a name="n1"></a>${note}</p>`, 'p#n1 The tariffs of last '],
    ['a wrapper around it', `<div id="n1"><p>${note}</p></div>`, 'p#n1 The tariffs of last '],
    ['an inline element inside it', `<p>${note} <span id="n1">So it was.</span></p>`, 'p#n1 The tariffs of last '],
    ['an empty anchor before it', `<div><a id="n1"></a><p>${note}</p></div>`, 'p#n1 The tariffs of last '],
  ])('are moved to the paragraph when the id is on %s', (_, after, place) => {
    expect(placesIn(withLink('#n1', after))).toEqual([place]);
  });

  test('are found for links with a full address or a percent-encoded fragment', () => {
    expect(placesIn(withLink(`${URL_OF_PAGE}#n1`, `<p id="n1">${note}</p>`))).toHaveLength(1);
    expect(placesIn(withLink('#fu%C3%9Fnote', `<p id="fußnote">${note}</p>`))).toEqual(['p#fußnote The tariffs of last ']);
  });

  test('exclude elements whose ids occur only in links to other pages, and elements marked as targets to which no link leads', () => {
    expect(placesIn(withLink('/other#n1', `<p id="n1">${note}</p>`))).toEqual([]);
    expect(placesIn(withLink('#n2', `<p id="n1" data-dramatis-anchor="a b">${note}</p>`))).toEqual([]);
  });
});
