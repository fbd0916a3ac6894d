import type { LoadPlace } from '../../components/library/PlaceView';
import type { LibraryPlace } from '../../utils/query/library-address';

/** The functions that load the pages of the library beside the list. */
export const PLACES: Readonly<Record<LibraryPlace, LoadPlace>> = {
  notes: () => import('./places/notes'),
  voices: () => import('./places/voices'),
  import: () => import('./places/import'),
  export: () => import('./places/export'),
  backup: () => import('./places/backup'),
  texts: () => import('./places/texts'),
  compare: () => import('./places/compare'),
  sheet: () => import('./places/sheet'),
  actor: () => import('./places/actor'),
};
