/** The programs whose files can be imported. The locales say under `import.from` where each of them has its files. */
export const PROGRAMS = [
  { id: 'pocket', name: 'Pocket' },
  { id: 'instapaper', name: 'Instapaper' },
  { id: 'omnivore', name: 'Omnivore' },
  { id: 'wallabag', name: 'wallabag' },
  { id: 'readwise', name: 'Readwise' },
  { id: 'raindrop', name: 'Raindrop.io' },
  { id: 'readeck', name: 'Readeck' },
  { id: 'karakeep', name: 'Karakeep' },
  { id: 'linkwarden', name: 'Linkwarden' },
  { id: 'hypothesis', name: 'Hypothesis' },
  { id: 'bookmarks', name: 'Netscape Bookmarks' },
  { id: 'pages', name: 'HTML, MHTML' },
  { id: 'dramatis', name: 'Dramatis' },
] as const;
