import type { AttackItem } from './attack-item.ts';

/** The word that begins the paragraph with the payload of the given index. A test finds it in the views to see that the paragraph arrived. */
export const markOf = (index: number): string => `Marker${index}x`;

/**
 * The content security policy of the attacked pages. The page runs only the script that inserts the payloads and requests nothing itself, so
 * everything that runs or is requested is due to the extension.
 */
const POLICY = "default-src 'none'; script-src 'nonce-insert'; style-src 'none'; form-action 'none'";
export const ATTACK_HEADERS: Readonly<Record<string, string>> = { 'content-security-policy': POLICY };

/**
 * Returns a page with an article that contains the payloads. A script inserts each of them into an element of its own with `innerHTML`, so
 * that an unclosed tag or comment does not swallow the next payload.
 */
export function attackPage(items: readonly AttackItem[]): string {
  const data = JSON.stringify(items).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Riverton waits for its bridge</title>
<link rel="icon" href="data:,"></head><body><main><article><h1>Riverton waits for its bridge</h1><p class="byline">By Ines Vandermeer</p>
<p>The bridge of Riverton will not open before winter, the council said on Monday. “We are as sorry as anyone,” said Ada Moreau, the mayor.</p>
<div id="story"></div><p>The council meets again on Thursday, and the engineers will bring their figures, said Otis Quill, who leads them.</p>
</article></main><script type="application/json" id="items">${data}</script>
<script nonce="insert">(${insertPayloads})(${markOf})</script></body></html>`;
}

/** Inserts the payloads of the page into its article. Runs in the page, so it must be self-contained. */
function insertPayloads(mark: (index: number) => string): void {
  // Without this, a payload such as a meta refresh would leave the page before it is read.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => event.preventDefault());
  const holder = document.getElementById('items');
  const items: { readonly place: string; readonly payload: string }[] = JSON.parse(holder?.textContent ?? '[]');
  holder?.remove();
  const [story, heading, byline, head] = ['#story', 'h1', '.byline', 'head'].map((query) => document.querySelector(query));
  const make = (tag: string, text: string, attributes: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const about = (index: number) =>
    `The deck, the ramp and the railing were measured again on day ${index}, and nobody at the council wanted to say when the work will be done.`;
  const parts = items.map(({ place, payload }, index): [Element | null, Element] | null => {
    if (place === 'title') {
      document.title = payload;
      if (heading) heading.textContent = payload;
      return [head ?? null, make('meta', '', { property: 'og:title', content: payload })];
    }
    if (place === 'byline') {
      if (byline) byline.textContent = `By ${payload}`;
      return [head ?? null, make('meta', '', { name: 'author', content: payload })];
    }
    if (place === 'site') return [head ?? null, make('meta', '', { property: 'og:site_name', content: payload })];
    const strings = { headline: payload, author: { name: payload }, publisher: { name: payload }, articleSection: payload, image: payload };
    const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...strings, datePublished: payload });
    if (place === 'data' || place === 'rawData')
      return [head ?? null, make('script', place === 'data' ? json : payload, { type: 'application/ld+json' })];
    if (place === 'name') return [story ?? null, make('p', `${mark(index)}. “It is late,” said Ada ${payload} Moreau. ${about(index)}`)];
    if (place === 'quotation')
      return [story ?? null, make('p', `${mark(index)}. “It is ${payload} late,” said Ada Moreau. ${about(index)}`)];
    const paragraph = make('p', '');
    paragraph.innerHTML = `${mark(index)}. ${about(index)} ${payload}`;
    paragraph.append(` “It is number ${index},” said Ada Moreau, the mayor of Riverton, who had counted them all.`);
    return [story ?? null, paragraph];
  });
  for (const part of parts) if (part) part[0]?.append(part[1]);
}
