import type { MarkdownOptions } from 'vitepress';

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/** Adapts the documents to the site: diagrams keep their sources for the browser to draw, and links lead to the addresses of pages. */
export function diagramsAndLinks(markdown: Markdown): void {
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (token?.info.trim() === 'mermaid')
      return `<pre class="diagram" tabindex="0" v-pre>${markdown.utils.escapeHtml(token.content)}</pre>\n`;
    return fence?.(tokens, index, ...rest) ?? '';
  };
  markdown.core.ruler.push('addresses-of-pages', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null) token.attrSet('href', addressOf(href));
    }
  });
}

/** Returns the address on the site for a link between files: a README is the first page of its folder. */
export function addressOf(href: string): string {
  return href.replace(/^(?!\w+:)(.*?)README\.md(?=#|$)/, '$1index.md').replace(/(^|\/)LICENSE$/, '$1LICENSE.txt');
}
