import type { ArticleState } from '../../../utils/state/article-state';

/** Returns the open article with all its controls, and loads those that a view loads after its first paint. */
export async function wholeArticle({ phase: { value: phase } }: Pick<ArticleState, 'phase'>) {
  if (phase.name !== 'ready') throw new Error(`There is no article. The phase is «${phase.name}».`);
  const { view, complete, edits, corrections, highlights, share } = phase;
  const controls = complete ? await complete() : edits && corrections && highlights && share && { edits, corrections, highlights, share };
  if (!controls) throw new Error('The controls of the article are missing.');
  return { view, ...controls };
}
