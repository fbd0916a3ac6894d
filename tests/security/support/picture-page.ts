const PARAGRAPHS = ['ferry', 'pier', 'bell', 'mast', 'quay'].map(
  (thing) =>
    `<p>Ada Moreau, the mayor of Riverton, said on Monday that the ${thing} “will be ready before winter”. Council member John Pike was less certain, and the engineers, who had measured the deck again in the morning, asked for another month.</p>`,
);
const figure = (attributes: string) => `<figure><img width="400" height="200" ${attributes}></figure>`;

/**
 * Returns a page with pictures from three hosts: its own, `shown`, from which it loads a picture, and `tracker`, which it only names. One
 * picture of `shown` waits for the reader to scroll. The hosts are origins, such as «http://127.0.0.1:8080».
 */
export const picturePage = (shown: string, tracker: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour</title><link rel="icon" href="data:,">
    <meta property="og:image" content="${tracker}/lead.svg"></head><body><main><article><h1>The harbour</h1>
    ${PARAGRAPHS.slice(0, 2).join('')}${figure('src="/own.svg" alt="The harbour"')}
    ${PARAGRAPHS.slice(2).join('')}${figure(`src="${shown}/shown.svg" alt="The boats"`)}
    ${PARAGRAPHS.join('')}${figure(`data-src="${shown}/lazy.svg" alt="The nets"`)}
    ${PARAGRAPHS.join('')}${figure(`data-src="${tracker}/chart.svg" alt="A chart"`)}</article></main></body></html>`;

/** The content of every picture on the page. */
export const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#7a8"/></svg>';
