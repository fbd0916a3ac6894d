import type { ImportEntry, Reading } from '../../utils/model';

/** Returns an entry of an import that has nothing but a reading. */
export const bareEntry = (reading: Reading): ImportEntry => ({
  reading,
  savedAt: null,
  tags: [],
  state: null,
  isStarred: false,
  note: '',
  place: null,
  marks: null,
  identities: null,
});
