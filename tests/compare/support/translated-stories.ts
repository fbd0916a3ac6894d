import type { Reading } from '../../../utils/model';
import { articleOf, readingOf } from '../../state/support/popup-ports';

/** Three invented articles on one story. The second cuts a quotation of the first, and the third is German and translates it. */
export const coastCourier: Reading = readingOf(
  articleOf(
    [
      'The schools of Ostrelle were the subject of the day.',
      '“Mayor Kessling has closed 14 of the 36 schools in Ostrelle, and nobody was asked,” said Ana Roth, a teacher.',
      '“We will march to the town hall on Monday,” said Ana Roth.',
    ],
    { url: 'https://coastcourier.example/s', site: 'Coast Courier', title: 'Fourteen schools', published: '2026-03-02', lang: 'en' },
  ),
);
export const inlandTimes: Reading = readingOf(
  articleOf(['The mayor did not answer.', '“Mayor Kessling has closed 14 of the 36 schools in Ostrelle,” Ana Roth told reporters.'], {
    url: 'https://inlandtimes.example/s',
    site: 'Inland Times',
    title: 'Mayor silent',
    published: '2026-03-03',
    lang: 'en',
  }),
);
export const hafenbote: Reading = readingOf(
  articleOf(
    [
      'In Ostrelle wird protestiert.',
      '„Bürgermeister Kessling hat 14 der 36 Schulen in Ostrelle geschlossen“, sagte Ana Roth.',
      '„Wir haben lange genug gewartet“, sagte Ana Roth.',
    ],
    { url: 'https://hafenbote.example/s', site: 'Hafenbote', title: 'Vierzehn Schulen', published: '2026-03-04', lang: 'de' },
  ),
);
export const translatedStories: readonly Reading[] = [coastCourier, inlandTimes, hafenbote];
