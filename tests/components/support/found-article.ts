import type { FoundArticle, SavedSummary } from '../../../utils/model';
import { summary } from '../../state/support/popup-ports';

/** Returns a saved article as a search for nothing finds it: unread, without marks, tags and notes. */
export const foundOf = (change: Partial<SavedSummary> = {}): FoundArticle => ({
  summary: { ...summary, ...change },
  state: 'unread',
  isStarred: false,
  isArchived: false,
  tags: [],
  ownNote: '',
  isStarted: false,
  progress: null,
  titleHits: [],
  snippet: { text: 'The first words', hits: [], isCutBefore: false, isCutAfter: true },
  quotation: null,
  note: null,
});
