import type { Reading } from '../../../utils/model';
import { articleOf, readingOf } from '../../state/support/popup-ports';

const found = readingOf(
  articleOf([
    'The harbour of Riverton was quiet.',
    '“The quay will open on time, and it will hold for years,” said Ana Roth, the mayor of Riverton. She said the talks had begun.',
    '“Nobody needs to worry about it,” Roth claimed.',
    '“They know,” said an official who asked not to be named. “It floods every week,” said Bo Lind, a fisherman.',
    '“So it does.”',
  ]),
);
/** A reading in which the last quotation has no speaker. */
export const story: Reading = {
  ...found,
  analysis: {
    ...found.analysis,
    quotes: found.analysis.quotes.map((quote, at, all) => (at === all.length - 1 ? { ...quote, speaker: null } : quote)),
  },
};
