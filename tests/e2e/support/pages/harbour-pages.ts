interface Report {
  readonly site: string;
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const pageOf = ({ site, published, title, paragraphs }: Report): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
  <meta property="og:site_name" content="${site}"><meta property="og:type" content="article">
  <meta property="article:published_time" content="${published}"></head>
  <body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

/**
 * Three reports of invented newspapers on one story, by path. The second cuts a quotation of the first, and the third says the same words without
 * a name. The mayor is called by the full name in the first and the second.
 */
export const HARBOUR_PAGES: Readonly<Record<string, string>> = {
  '/harbour/post': pageOf({
    site: 'Harbour Post',
    published: '2026-03-02T08:00:00Z',
    title: 'Quay stays open until the spring',
    paragraphs: [
      'The old quay of Ostrelle stays open until the spring, the harbour board decided on Monday after a meeting of six hours in the customs house.',
      '“Nobody will lose a berth this winter, and the fishermen know that the board keeps its word,” said Ilse Vantongeren, the mayor of Ostrelle.',
      'The fishermen had blocked the locks with forty boats on Sunday. Many of them have lived on the water since the great fire.',
      '“We have waited for this decision for nine long years,” said Cor Maas, who speaks for the crews. He wants to see the contract before he moves his boat.',
    ],
  }),
  '/harbour/echo': pageOf({
    site: 'Valley Echo',
    published: '2026-03-02T14:00:00Z',
    title: 'Crews leave the locks',
    paragraphs: [
      'The crews of forty boats left the locks of Ostrelle at noon on Monday. The harbour board had promised them the old quay for another winter.',
      '“Nobody will lose a berth this winter,” said Ilse Vantongeren, the mayor of Ostrelle. The mayor wants to speak with the owners of the new terminal in April.',
      'The owners had hoped to begin with the work in January. “The bill for this comes later,” warned Piet Ombergen, who sells the berths of the new terminal.',
    ],
  }),
  '/harbour/ledger': pageOf({
    site: 'Town Ledger',
    published: '2026-03-03T07:00:00Z',
    title: 'The quay remains, and so do the questions',
    paragraphs: [
      'The questions remain after the decision of the harbour board of Ostrelle, which gives the fishermen the old quay until the spring and not longer.',
      '“Nobody will lose a berth this winter, and the fishermen know that the board keeps its word,” said an official of the board on condition of anonymity.',
      '“I shall believe in it when the ice is gone,” said Cor Maas, the spokesman of the crews. The board meets again in April.',
    ],
  }),
};
