import type { ArticleMarks, LibraryView, MarkChange } from '../model';

/** Returns an article after a change of its marks. */
export const markedArticle = <Article extends ArticleMarks>(article: Article, { state, starred, archived }: MarkChange): Article => ({
  ...article,
  state: state ?? article.state,
  isStarred: starred ?? article.isStarred,
  isArchived: archived ?? article.isArchived,
});

/** Returns whether a view shows an article with some marks. */
export function isInView({ state, isStarred, isArchived }: ArticleMarks, view: LibraryView): boolean {
  if (view === 'unread') return state === 'unread' && !isArchived;
  if (view === 'links') return !isArchived;
  if (view === 'starred') return isStarred;
  return view === 'all' || isArchived;
}
