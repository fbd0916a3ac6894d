/** The first page of an article. It contains a list, and a promotion in the middle that reads like prose. */
const FIRST = `
  <p>The lighthouse on Cape Sorrow will be lit again in spring, the harbour board of Lower Sedge decided on Monday after a debate that lasted until midnight.</p>
  <p>“We have waited eleven winters for this light,” said Ines Vandermeer, who chairs the board. “Nobody wants to wait for a twelfth.”</p>
  <p>The tower went dark when its lens cracked in a storm. Since then ships have steered by a lamp on a pole, which goes out whenever the wind turns to the north.</p>
  <div class="season-pass"><p>The season pass of the harbour museum opens every door of the old town for a whole year, and it costs less than two evenings at the theatre of Lower Sedge.</p></div>
  <p>Otis Quill, the last keeper, was not at the meeting. “I will believe it when I see it from my kitchen,” he said by telephone.</p>
  <p>What the board has agreed on:</p>
  <ul><li>a new lens, ground in the workshop of the technical school</li><li>a path from the village to the tower, open to everybody</li><li>a keeper for the summer months, paid by the county</li></ul>
  <p>The county will pay a third of the costs. The rest has to come from the port fees, which rise by two coins a ton, and from a collection in the schools.</p>`;
/** The second page of the article. */
const SECOND = `
  <p>Fishermen welcomed the decision, although many of them had asked for a radio beacon and not for a lamp that needs a keeper in summer and a mechanic in winter.</p>
  <p>“A light is a light,” said Ann-Kathrin O’Dell, who owns two boats and has lost a third one on the rocks below the tower. “You see it without buying anything.”</p>
  <p>The lens is to be brought up the cliff in March. Until then the path has to be wide enough for a cart, and the stairs of the tower have to be mended.</p>
  <p>Vandermeer promised a feast for the first night. “There will be soup for everybody,” she said, “and I will carry the matches myself.”</p>`;

const page = (words: string, next: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The light on Cape Sorrow comes back</title><link rel="icon" href="data:,"></head>
  <body><header><nav><a href="/">The Sedge Courier</a></nav></header><main><article><h1>The light on Cape Sorrow comes back</h1>${words}</article>${next}</main></body></html>`;

/**
 * The pages by path and query: the two pages of an article, an article whose next page is missing, and an article whose next page never
 * loads.
 */
export const STORY_PAGES: Readonly<Record<string, string>> = {
  '/story': page(FIRST, '<nav class="pages"><span>1</span> <a rel="next" href="/story?page=2">2</a></nav>'),
  '/story?page=2': page(SECOND, '<nav class="pages"><a href="/story">1</a> <span>2</span></nav>'),
  '/broken': page(FIRST, '<nav class="pages"><span>1</span> <a rel="next" href="/broken?page=2">2</a></nav>'),
  '/slow': page(FIRST, '<nav class="pages"><span>1</span> <a rel="next" href="/slow?page=2">2</a></nav>'),
};
/** The address of the next page of `/slow`. The server never answers requests for it. */
export const NEVER = '/slow?page=2';
