import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FocusPlace, LibraryControls, ReadyList } from '../../utils/controls/library';
import type { AskedList } from '../../utils/model';
import { isSameList, isWhole } from '../../utils/query/whole-list';
import type { ListMemory } from '../rows/list-memory';
import { VirtualRows } from '../rows/VirtualRows';
import { ArticleRow } from './ArticleRow';
import { EmptyLibrary } from './EmptyLibrary';
import { EmptyView } from './EmptyView';
import { NothingFound } from './NothingFound';
import type { OpenRows } from './use-open-rows';
import { WaitingRow } from './WaitingRow';

export interface FoundRowsProps {
  readonly list: ReadyList;
  readonly focus: FocusPlace | null;
  readonly memory: ListMemory;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly open: OpenRows;
  readonly controls: LibraryControls;
}

/**
 * The height of all rows, in CSS pixels, beyond which browsers do not lay out a list any more. Firefox has the lowest limit, 17.8 million.
 */
const MOST_PIXELS = 16_000_000;

/** The rows of the articles that were found; a message if there are none. */
export function FoundRows({ list, focus, memory, scroller, open, controls }: FoundRowsProps) {
  const { asked, first, articles, total, saved, beside } = list;
  const filled = useRef<AskedList | null>(null);
  if (total > 0) filled.current = asked;
  const isEmptied = filled.current !== null && isSameList(filled.current, asked);
  if (saved === 0 && asked.view !== 'deleted')
    return <EmptyLibrary deleted={beside.deleted} onShowDeleted={() => void controls.ask({ view: 'deleted', query: '' })} />;
  if (total === 0) {
    const { view } = asked;
    if (asked.query.trim() === '' && view !== 'all') return <EmptyView view={view} />;
    return <NothingFound asked={asked} isEmptied={isEmptied} beside={beside} onAsk={(change) => void controls.ask(change)} />;
  }
  const count = Math.min(total, memory.heights.fitting(MOST_PIXELS));
  const knownTags = controls.tags.value.map(({ name }) => name);
  const focused = articles.findIndex(({ summary }) => summary.id === focus);
  return (
    <>
      <VirtualRows
        class="saved-list"
        label={i18n.t('library.list')}
        count={count}
        memory={memory}
        scroller={scroller}
        loaded={{ first, length: articles.length }}
        kept={focused < 0 ? null : first + focused}
        keyOf={(row) => articles[row - first]?.summary.id ?? `row ${row}`}
        onReach={controls.reach}
        renderRow={(row, attributes, height) => {
          const found = articles[row - first];
          if (!found) return <WaitingRow attributes={attributes} height={height} />;
          const { id } = found.summary;
          return (
            <ArticleRow
              found={found}
              asked={asked}
              attributes={attributes}
              takesFocus={focus === id}
              isOpen={open.isOpen(id)}
              field={open.fieldOf(id)}
              knownTags={knownTags}
              controls={controls}
              onOpen={(isOpen) => open.set(id, isOpen)}
            />
          );
        }}
      />
      {count < total && <p class="list-end">{i18n.t(isWhole(asked) ? 'shelf.beyond' : 'shelf.beyondSearch', total - count)}</p>}
    </>
  );
}
