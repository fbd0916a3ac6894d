import type { Article } from '../model';

/** The address from which a picture is loaded, and whether loading it tells nobody anything new. */
export interface PictureSource {
  readonly address: string;
  /** The host, with its port. */
  readonly host: string;
  /** Whether the page comes from this host or has loaded pictures from it. Other pictures are loaded only if the reader asks for them. */
  readonly isKnown: boolean;
}

/**
 * Returns the source of a picture in an article. On a page with an `https:` address, pictures with `http:` addresses are requested by
 * `https:`, as browsers do in the page.
 */
export function pictureSource({ url, pictureHosts = [] }: Pick<Article, 'url' | 'pictureHosts'>, src: string): PictureSource {
  const page = URL.parse(url);
  const address = page?.protocol === 'https:' ? src.replace(/^http:/, 'https:') : src;
  const host = URL.parse(address)?.host ?? '';
  return { address, host, isKnown: host !== '' && (host === page?.host || pictureHosts.includes(host)) };
}
