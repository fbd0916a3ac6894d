import { i18n } from '#i18n';
import type { Announcement } from '../../utils/speech/announced';
import { labelOf } from '../cast/member-label';

/** Returns the announcement of the next speaker in the interface language, such as «Ana Roth says». */
export const announcementWords = ({ member, certainty }: Announcement): string =>
  i18n.t(certainty === 'certain' ? 'aloud.says' : 'aloud.probablySays', [labelOf(member)]);
