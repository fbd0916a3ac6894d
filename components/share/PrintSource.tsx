import { i18n } from '#i18n';
import { addressOf } from '../../utils/article/article-address';
import type { ShareControls } from '../../utils/controls/sharing';
import type { Article, BodyNode } from '../../utils/model';
import { formatDate, formatMoment } from '../../utils/text/format-date';
import { innerLinksOf } from '../article/inner-links';

export interface PrintSourceProps {
  readonly article: Article;
  readonly share: Pick<ShareControls, 'readAt' | 'locale'>;
}

/**
 * A note on the source, visible only in print: the article's address, the dates of publication and reading, and the addresses of the
 * numbered links.
 */
export function PrintSource({ article, share: { readAt, locale } }: PrintSourceProps) {
  const published = formatDate(article.published, locale);
  const readOn = formatMoment(readAt, locale);
  const links = linksOf(article);
  return (
    <footer class="print-source" lang={locale}>
      <p>
        <strong>{i18n.t('share.source')}</strong>: <bdi>{addressOf(article)}</bdi>
      </p>
      <p>
        {[published && i18n.t('share.publishedOn', [published]), readOn && i18n.t('share.readOn', [readOn])].filter(Boolean).join(' · ')}
      </p>
      {links.length > 0 && (
        <>
          <p>
            <strong>{i18n.t('share.links')}</strong>
          </p>
          <ol>
            {links.map((link, at) => (
              <li key={at}>
                <bdi>{link}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
    </footer>
  );
}

/**
 * Returns the addresses of the links that lead out of the article. A link inside another link is not rendered as a link, so it is omitted.
 */
function linksOf(article: Article): string[] {
  const innerLink = innerLinksOf(article);
  const linksIn = (nodes: readonly BodyNode[]): string[] =>
    nodes.flatMap((node) => {
      if (!('tag' in node)) return [];
      if (node.tag !== 'a' || !node.href) return linksIn(node.children);
      return innerLink(node) ? [] : [node.href];
    });
  return linksIn(article.body);
}
