import type { Reading, SavedReading } from '../../../utils/model';
import { articleOf, readingOf, summary } from '../../state/support/popup-ports';

/** Three invented articles on one story: a quay that is to be closed. The second withholds a name, and the third cuts a quotation. */
export const harbourPost: Reading = readingOf(
  articleOf(
    [
      'The old quay of Ostrelle will stay open until the spring, the harbour board decided on Tuesday.',
      '“Nobody will lose a berth this winter, and the fishermen know that,” said Ilse Vantongeren, the chair of the board.',
      '“We have waited for this decision for nine long years,” Cor Maas, a fisherman, told reporters.',
      'Bo Lind, the mayor, said the town would pay for the repairs.',
    ],
    { url: 'https://www.harbourpost.example/quay', site: 'Harbour Post', title: 'Quay stays open', published: '2026-03-10', lang: 'en' },
  ),
);
export const valleyEcho: Reading = readingOf(
  articleOf(
    [
      'Ostrelle keeps its quay for another winter.',
      '“Nobody will lose a berth this winter, and the fishermen know that,” a board official claimed on condition of anonymity.',
      '“The bill comes later,” warned Piet Ombergen, an economist.',
      'Vantongeren left the meeting early.',
    ],
    {
      url: 'https://news.valleyecho.example/1',
      site: 'Valley Echo',
      title: 'Another winter for the quay',
      published: '2026-03-11',
      lang: 'en',
    },
  ),
);
export const townLedger: Reading = readingOf(
  articleOf(
    [
      'The quay remains, and so do the questions.',
      '“Nobody will lose a berth,” said Ilse Vantongeren.',
      '“We have waited for nine long years,” said Maas.',
    ],
    { url: 'https://townledger.example/q', site: 'Town Ledger', title: 'The quay remains', published: null, lang: 'en' },
  ),
);
export const threeStories: readonly Reading[] = [harbourPost, valleyEcho, townLedger];

/** Returns a reading as the library opens it. */
export const saved = (reading: Reading, id: number, words = 50): SavedReading => ({
  ...reading,
  summary: { ...summary, id, title: reading.article.title, words },
});
