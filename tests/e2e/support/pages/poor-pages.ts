const list = (count: number, item: (at: number) => string): string => Array.from({ length: count }, (_, at) => item(at + 1)).join('');
const STORY = [1, 2].map(
  (year) =>
    `<p>The harbour board of Lindmoor met for the ${year}. time this spring, and its members argued until late about dredging, tariffs and the old lighthouse on berth ${year}.</p>`,
);
const pageWith = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour board meets again</title><link rel="icon" href="data:,"></head><body><main><article><h1>Harbour board meets again</h1>${body}</article></main></body></html>`;

/** Pages on which an article can hardly be told from what surrounds it, each under a name that says why. */
export const POOR_PAGES = {
  'sentences that are links': pageWith(
    `${list(30, (at) => `<p><a href="/story-${at}">The mayor of Lindmoor said on Monday that bridge ${at} would be closed until the spring.</a></p>`)}${STORY.join('')}`,
  ),
  'cards of other stories': pageWith(
    `${STORY.join('')}<div class="row">${list(24, (at) => `<div class="card"><a href="/story-${at}"><p>Bridge ${at} closes until the spring, and nobody knows why it had to be so soon.</p></a><p>By Ada Brandt ${at}</p><p>${at} hours ago</p></div>`)}</div>`,
  ),
} as const;
