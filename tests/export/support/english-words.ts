import type { DocumentWords } from '../../../utils/article/document-words';

/** The interface texts for the exporters, in English. They differ from all words in the test articles. */
export const WORDS: DocumentWords = {
  locale: 'en-GB',
  untitled: 'Without a title',
  cast: 'Cast',
  quotations: 'Quotations',
  links: 'Links',
  highlights: 'Highlights',
  corrections: 'Corrected by you',
  corrected: 'corrected by you',
  confirmed: 'confirmed by you',
  library: 'Library',
  contents: 'Contents',
  note: 'Your note',
  editorsNotes: { correction: 'Correction', editorsNote: 'Note from the editors' },
  articles: (count) => `${count} articles`,
  day: (time) => time.slice(0, 10),
  tags: (names) => `Tags: ${names.join(', ')}`,
  phrase: (kind, certainty, words, speaker) =>
    `${kind === 'indirect' ? 'indirect: ' : ''}${words} — ${certainty === 'none' ? 'nobody' : speaker}`,
  partial: ({ partial }) => (partial ? `only a part of ${partial.wholeWords} words` : null),
  updated: (date) => `updated ${date}`,
  read: (date) => `read on ${date}`,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  aliases: (names) => `also ${names.join(', ')}`,
  mentions: (count) => `${count} mentions`,
  quotes: (count) => `${count} quotes`,
  correction: (one) =>
    'change' in one ? `${one.actor.name}: ${one.change.is}` : `${one.parts.map(({ exact }) => exact).join(' ')}: ${one.verdict.is}`,
};
