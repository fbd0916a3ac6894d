import { i18n } from '#i18n';
import type { Announcement } from '../../utils/speech/announced';
import { labelOf } from '../cast/member-label';

/** Who speaks next, in the words of the interface. */
export const announcementWords = ({ member, certainty }: Announcement): string =>
  i18n.t(certainty === 'certain' ? 'aloud.says' : 'aloud.probablySays', [labelOf(member)]);
