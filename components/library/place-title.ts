import { i18n } from '#i18n';
import type { LibraryPlace } from '../../utils/query/library-address';

/** Returns the title of the tab while a page of the library is open; `null` is the list of articles. */
export const placeTitle = (place: LibraryPlace | null): string =>
  place ? `${i18n.t(`library.place.${place}`)} · ${i18n.t('library.title')}` : i18n.t('library.title');
