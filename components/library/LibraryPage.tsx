import { useState } from 'preact/hooks';
import type { LibraryControls } from '../../utils/controls/library';
import type { TextNewsControls } from '../../utils/controls/link-texts';
import type { TabSaver } from '../../utils/controls/tab-saver';
import type { LibraryPlace } from '../../utils/query/library-address';
import { emptyMemory, type ListMemory } from '../rows/list-memory';
import { ArticleList } from './ArticleList';
import { ArticleView } from './ArticleView';
import { type LoadPlace, PlaceView } from './PlaceView';
import { VisitContext } from './visit-context';

export interface LibraryPageProps {
  readonly controls: LibraryControls;
  readonly tabs: TabSaver;
  readonly places: Readonly<Record<LibraryPlace, LoadPlace>>;
  readonly onOpenOptions: () => void;
  /** The news of the loading of texts. */
  readonly texts?: TextNewsControls | undefined;
}

/** The height of a row of the list before any has been measured, in CSS pixels. */
const ROW = 132;

/** The library page: the list of saved articles, or the article or place given by the address. It must be inside a `Surface`. */
export function LibraryPage({ controls, tabs, places, onOpenOptions, texts }: LibraryPageProps) {
  const [memory] = useState(() => emptyMemory(ROW));
  return (
    <VisitContext.Provider value={controls.visit}>
      <Open controls={controls} memory={memory} tabs={tabs} places={places} onOpenOptions={onOpenOptions} texts={texts} />
    </VisitContext.Provider>
  );
}

function Open({ controls, memory, tabs, places, onOpenOptions, texts }: LibraryPageProps & { readonly memory: ListMemory }) {
  const article = controls.article.value;
  const place = controls.place.value;
  if (place) return <PlaceView place={place} fragment={controls.fragment.value} load={places[place]} onOpenOptions={onOpenOptions} />;
  return article ? (
    <ArticleView
      state={article}
      asked={controls.asked.value}
      compared={controls.compared.value}
      knownTags={controls.tags.value.map(({ name }) => name)}
      onRetry={controls.load}
      onFollow={controls.followActor}
      onOpenOptions={onOpenOptions}
    />
  ) : (
    <ArticleList controls={controls} memory={memory} tabs={tabs} onOpenOptions={onOpenOptions} texts={texts} />
  );
}
