/** The number of paragraphs. There are so many that the browser lays out only those near the viewport. */
const PARAGRAPHS = 180;

const paragraph = (day: number): string =>
  `<p>On day ${day} the keeper counted ${day * 3 + 1} ships from the gallery and wrote their names into the book of the light. ${'The wind came from the north, and the fishermen of Lower Sedge stayed at home to mend their nets. '.repeat(1 + (day % 3))}Nobody asked for number ${day} again.</p>`;
const picture = (number: number): string => `<figure><img src="/late/${number}.svg" alt="The light in spring ${number}"></figure>`;
const words = Array.from({ length: PARAGRAPHS }, (_, day) => paragraph(day) + (day % 20 === 10 ? picture(day) : '')).join('');
/** A page with a long article. Its pictures declare no size and load late, from `/late/NUMBER.svg`. */
export const CHRONICLE_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The book of the light</title><link rel="icon" href="data:,"></head>
  <body><main><article><h1>The book of the light</h1>${words}</article></main></body></html>`;
/** The content of every picture on `CHRONICLE_PAGE`. */
export const CHRONICLE_PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="640" height="420" fill="#7a8"/></svg>';
