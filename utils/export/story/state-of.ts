import type { ExportedShelf, ImportedState } from '../../model';

/** Returns one word for what the reader did with an article, as other programs have it. */
export const stateOf = ({ readAt, archivedAt }: Pick<ExportedShelf, 'readAt' | 'archivedAt'>): ImportedState =>
  archivedAt !== null ? 'archived' : readAt !== null ? 'read' : 'unread';
