/** These pages are generated, because that is easier than storing them as files. */

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const paragraph = (day: number): string =>
  `<p>The mayor of Riverton, Ada Moreau, said on day ${day} that the bridge “will open before winter, and number ${day} is final”. Council member John Pike replied: "We have heard this ${day} times before." Residents waited for the news, as they had for years, while engineers measured the deck again.</p>`;

/** Returns a page with an article of at least `bytes` bytes. */
export function longPage(bytes: number): string {
  const parts: string[] = [];
  for (let length = 0, day = 1; length < bytes; day++) length += parts[parts.push(paragraph(day)) - 1]?.length ?? 0;
  return page('Riverton waits for its bridge', `<article><h1>Riverton waits for its bridge</h1>${parts.join('')}</article>`);
}

/** Returns a page with an article and `count` small elements. */
export const manyElements = (count: number): string =>
  page(
    'Too many',
    `<article><h1>Too many</h1>${paragraph(1)}${paragraph(2)}${paragraph(3)}</article><div>${'<i>·</i>'.repeat(count)}</div>`,
  );

/** A page without any text. */
export const EMPTY_PAGE = page('', '');

const headlines = [
  'Ferry cancelled until Friday',
  'Mayor explains herring',
  'Storm expected at noon',
  'School gets a new roof',
  'Chess club wins again',
  'Bakery opens late',
];
/** A front page with links to articles but no article of its own. */
export const LIST_PAGE = page(
  'The Merrin Courier',
  `<h1>The Merrin Courier</h1><ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/story-${at}">${headlines[at % headlines.length]}</a></li>`).join('')}</ul>`,
);

/** A single-page application. Its function `next` shows the next article without loading a page. */
export const SPA_PAGE = page(
  'First story',
  `<div id="app"><article><h1>First story</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}</article></div>
   <script>function next() { history.pushState({}, '', '/spa/second'); document.title = 'Second story'; document.querySelector('h1').textContent = 'Second story'; }</script>`,
);

/** A page with an article behind a modal dialog, like the consent dialogs on some sites. */
export const MODAL_PAGE = page(
  'Behind a dialog',
  `<article><h1>Behind a dialog</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}</article><dialog><p>May we?</p></dialog>
   <script>document.querySelector('dialog').showModal();</script>`,
);

/** A page whose function `clear` removes all children of the root element that the page did not add itself. */
export const INTOLERANT_PAGE = page(
  'Nothing else',
  `<article><h1>Nothing else</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}</article>
   <script>function clear() { for (const one of [...document.documentElement.children]) if (!/^(?:HEAD|BODY)$/.test(one.tagName)) one.remove(); }</script>`,
);

/** A minimal PDF with one empty page. */
export const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`,
);

/** A page with an article whose picture declares no size and loads late. */
export const PICTURE_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The slipway</title></head><body><main><article>
<h1>The slipway</h1><p>The slipway of Lower Sedge is open again. The harbour master, Ida Brandt, cut a rope in the rain on Monday.</p>
<figure><img src="/late.svg" alt="The slipway in the rain"><figcaption>The slipway in the rain.</figcaption></figure>
<p>“It took nine years and three mayors,” Brandt said. “The concrete needed eleven days.”</p>
<p>Boats of up to four tonnes may use it from Thursday, and nobody has to pay before spring.</p></article></main></body></html>`;
/** The SVG file for the picture on `PICTURE_PAGE`. The server sends it late. */
export const LATE_PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="640" height="420" fill="#7a8"/></svg>';

/** A page with an article and a drawing. The drawing is loaded lazily, and neither the page nor the file declares its size. */
export const DRAWING_PAGE = page(
  'The new bridge',
  `<article><h1>The new bridge</h1>${[1, 2, 3].map(paragraph).join('')}
   <figure><img data-src="/drawing.svg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="The bridge, drawn by its engineers"></figure>
   ${[4, 5].map(paragraph).join('')}</article>`,
);
/** The content of the drawing on `DRAWING_PAGE`. */
export const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><path d="M0 180 Q200 0 400 180" stroke="#345" fill="none"/></svg>';
