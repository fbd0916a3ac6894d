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
    ['when they are inside the article', page(paragraphs(3) + comments(count))],
    ['when they are beside the article', page(paragraphs(3), { after: comments(count) })],
    [
      'when the names of the commenters have itemprop="author"',
      page(paragraphs(3), { after: comments(count, 'id="comments"', 'itemprop="author"') }),
    ],
    [
      'when the names of the commenters have the rel and class of a byline',
      page(paragraphs(3) + comments(count, 'id="comments"', 'rel="author" class="byline"')),
    ],
    ['when their container has a German class name', page(paragraphs(3) + comments(count, 'class="box Leser-Kommentare"'))],
    ['when their container has a French id', page(paragraphs(3) + comments(count, 'id="liste_commentaires"'))],
    ['when their container has the id used by Disqus', page(paragraphs(3) + comments(count, 'id="disqus_thread"'))],
    ['when nothing in the name of their container suggests comments', page(paragraphs(3) + comments(count, 'class="lower"'))],
  ])('add neither text nor a byline %s', (_, html) => {
    const { text, byline } = articleOf(html);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('for the 3. time');
    expect(byline).toBeNull();
  });
});

describe('an article in a container whose name suggests comments', () => {
  const long = paragraphs(6);
  test.each([
    ['when the container also holds the headline', `<div class="comments"><h1>Harbour board meets again</h1>${long}</div>`],
    [
      'when it follows a short opening paragraph',
      `<h1>Harbour board meets again</h1><p>The board met once more.</p><div class="discussion">${long}</div>`,
    ],
    ['when it has an article element of its own', `${paragraphs(2)}<div id="comments"><article>${long}</article></div>`],
    [
      'when microdata declare the article body',
      `<h1>Harbour board</h1>${paragraphs(2)}<div class="comment"><div itemprop="articleBody">${long}</div></div>`,
    ],
    ['when there is only one such container', `<h1>Harbour board</h1>${paragraphs(2)}<div class="comment">${long}</div>`],
  ])('is kept %s', (_, body) => {
    expect(articleOf(`<!DOCTYPE html><title>Harbour board meets again</title>${body}`).text).toContain('for the 6. time');
  });
});

test('a commenter is not mistaken for the author, even when the comment container also contains the article', () => {
  const html = `<!DOCTYPE html><title>Harbour</title><div id="comments"><h1>Harbour board</h1>${paragraphs(4)}<div class="comment"><b itemprop="author">Ann Krantz</b></div></div>`;
  expect(articleOf(html).byline).toBeNull();
});
