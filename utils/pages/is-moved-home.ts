import { isSameSite } from '../article/article-address';

/**
 * Returns whether a site has answered the request for one of its pages with its front page, as many do with the addresses of pages that are
 * gone.
 */
export function isMovedHome(asked: string, answered: string): boolean {
  const [from, to] = [URL.parse(asked), URL.parse(answered)];
  return (
    from !== null &&
    to !== null &&
    to.pathname === '/' &&
    to.search === '' &&
    (from.pathname !== '/' || from.search !== '') &&
    isSameSite(asked, answered)
  );
}
