import type { LibraryControls } from '../../utils/controls/library';
import { ArticleList } from './ArticleList';
import { ArticleView } from './ArticleView';

export interface LibraryPageProps {
  readonly controls: LibraryControls;
  readonly onOpenOptions: () => void;
}

/** The library page: the list of saved articles, or the article given by the address. It must be inside a `Surface`. */
export function LibraryPage({ controls, onOpenOptions }: LibraryPageProps) {
  const article = controls.article.value;
  return article ? (
    <ArticleView state={article} asked={controls.asked.value} onRetry={controls.load} onOpenOptions={onOpenOptions} />
  ) : (
    <ArticleList controls={controls} onOpenOptions={onOpenOptions} />
  );
}
