// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs } from './support/pages';

const OPINIONS = ['The ferry was late again', 'My father worked on berth nine', 'Nobody asked us about the tariffs'];
const comments = (count: number, attributes = 'id="comments" class="comments"', author = 'class="comment-author"'): string =>
  `<section ${attributes}><h2>Comments</h2>${Array.from(
    { length: count },
    (_, at) =>
      `<div class="comment"><b ${author}>Ann Krantz</b><p>${OPINIONS[at % 3]}, and that is why I agree with all that was said here before, every single word of it, number ${at}.</p></div>`,
  ).join('')}</section>`;

describe.each([5, 80])('%i comments', (count) => {
  test.each([
    ['inside the article', page(paragraphs(3) + comments(count))],
    ['beside it', page(paragraphs(3), { after: comments(count) })],
    ['marked with the author', page(paragraphs(3), { after: comments(count, 'id="comments"', 'itemprop="author"') })],
    ['marked with the byline', page(paragraphs(3) + comments(count, 'id="comments"', 'rel="author" class="byline"'))],
    ['in German', page(paragraphs(3) + comments(count, 'class="box Leser-Kommentare"'))],
    ['in French', page(paragraphs(3) + comments(count, 'id="liste_commentaires"'))],
    ['in a list of a widespread system', page(paragraphs(3) + comments(count, 'id="disqus_thread"'))],
    ['in a container without a telling name', page(paragraphs(3) + comments(count, 'class="lower"'))],
  ])('%s', (_, html) => {
    const { text, byline } = articleOf(html);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('for the 3. time');
    expect(byline).toBeNull();
  });
});

describe('the text stays where a container of that name holds it', () => {
  const long = paragraphs(6);
  test.each([
    ['with the heading', `<div class="comments"><h1>Harbour board meets again</h1>${long}</div>`],
    ['after a short opening', `<h1>Harbour board meets again</h1><p>The board met once more.</p><div class="discussion">${long}</div>`],
    ['in an article of its own', `${paragraphs(2)}<div id="comments"><article>${long}</article></div>`],
    ['declared', `<h1>Harbour board</h1>${paragraphs(2)}<div class="comment"><div itemprop="articleBody">${long}</div></div>`],
    ['once, in a section named comment', `<h1>Harbour board</h1>${paragraphs(2)}<div class="comment">${long}</div>`],
  ])('%s', (_, body) => {
    expect(articleOf(`<!DOCTYPE html><title>Harbour board meets again</title>${body}`).text).toContain('for the 6. time');
  });
});

test('a commenter is not the author, even where the comments stay', () => {
  const html = `<!DOCTYPE html><title>Harbour</title><div id="comments"><h1>Harbour board</h1>${paragraphs(4)}<div class="comment"><b itemprop="author">Ann Krantz</b></div></div>`;
  expect(articleOf(html).byline).toBeNull();
});
