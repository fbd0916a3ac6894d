import type { LibraryControls } from '../../utils/controls/library';
import type { LibraryPlace } from '../../utils/query/library-address';
import { ArticleList } from './ArticleList';
import { ArticleView } from './ArticleView';
import { type LoadPlace, PlaceView } from './PlaceView';

export interface LibraryPageProps {
  readonly controls: LibraryControls;
  readonly places: Readonly<Record<LibraryPlace, LoadPlace>>;
  readonly onOpenOptions: () => void;
}

/** The library page: the list of saved articles, or the article or place given by the address. It must be inside a `Surface`. */
export function LibraryPage({ controls, places, onOpenOptions }: LibraryPageProps) {
  const article = controls.article.value;
  const place = controls.place.value;
  if (place) return <PlaceView place={place} load={places[place]} onOpenOptions={onOpenOptions} />;
  return article ? (
    <ArticleView state={article} asked={controls.asked.value} onRetry={controls.load} onOpenOptions={onOpenOptions} />
  ) : (
    <ArticleList controls={controls} onOpenOptions={onOpenOptions} />
  );
}
