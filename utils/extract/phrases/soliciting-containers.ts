/** Containers that ask the reader for something or hold readers' words: newsletters, sign-up boxes, comments, discussions. */
export const SOLICITING_SELECTOR = ['newsletter', 'signup', 'sign-up', 'disqus', 'comments', 'discuss']
  .flatMap((word) => ['div', 'section', 'ul', 'ol'].map((tag) => `${tag}[class*="${word}" i],${tag}[id*="${word}" i]`))
  .join(',');
