import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AskedRemarks, ReadyRemarks, RemarkControls } from '../../utils/controls/remarks';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryError } from '../library/LibraryError';
import { LoadingRows } from '../library/LoadingRows';
import { SearchField } from '../library/SearchField';
import { type ListMemory, useMemoryOf } from '../rows/list-memory';
import { VirtualRows } from '../rows/VirtualRows';
import { groupOf } from './group-of';
import { RemarkChoices } from './RemarkChoices';
import { RemarkNotices } from './RemarkNotices';
import { RemarkRow } from './RemarkRow';

export interface RemarksPageProps {
  readonly controls: RemarkControls;
  readonly memory: ListMemory;
}

/** The page with all highlights and notes, which can be searched, filtered, grouped, copied and exported. */
export function RemarksPage({ controls, memory }: RemarksPageProps) {
  const list = controls.list.value;
  const ready = list.name === 'ready' ? list : null;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useScroller(root);
  useEffect(() => void controls.load(), [controls]);
  useMemoryOf(memory, ready && JSON.stringify(ready.asked));
  const isEmpty = ready?.total === 0 && isWhole(ready.asked);
  return (
    <div ref={root} class="remarks">
      {!isEmpty && (
        <>
          <SearchField
            label={i18n.t('remarks.search')}
            query={controls.asked.value.query}
            problems={ready?.problems ?? []}
            found={ready && !isWhole(ready.asked) ? ready.total : null}
            tags={controls.tags.value.map(({ name }) => name)}
            onSearch={(query) => void controls.ask({ query })}
          />
          <RemarkChoices asked={controls.asked.value} onAsk={(change) => void controls.ask(change)} onExport={controls.export} />
        </>
      )}
      {list.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
      {list.name === 'error' && <LibraryError title={i18n.t('library.failed')} error={list.error} onRetry={() => void controls.load()} />}
      {ready &&
        (ready.total > 0 ? (
          <Rows list={ready} memory={memory} scroller={scroller} controls={controls} />
        ) : (
          <NoRemarks isEmpty={isEmpty} onClear={() => void controls.ask({ query: '', filter: 'all' })} />
        ))}
      <RemarkNotices said={controls.said.value} />
    </div>
  );
}

/** Returns whether a list asks for everything. */
const isWhole = ({ query, filter }: AskedRemarks): boolean => query.trim() === '' && filter === 'all';

interface RowsProps {
  readonly list: ReadyRemarks;
  readonly memory: ListMemory;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly controls: RemarkControls;
}

function Rows({ list: { asked, first, remarks, total }, memory, scroller, controls }: RowsProps) {
  const locale = useLocale();
  return (
    <VirtualRows
      class="remark-list"
      label={i18n.t('library.place.notes')}
      count={total}
      memory={memory}
      scroller={scroller}
      loaded={{ first, length: remarks.length }}
      kept={null}
      keyOf={(row) => {
        const remark = remarks[row - first];
        return remark ? `${remark.article.id} ${remark.highlight}` : `row ${row}`;
      }}
      onReach={controls.reach}
      renderRow={(row, attributes, height) => {
        const remark = remarks[row - first];
        if (!remark) return <li {...attributes} class="remark-waiting" aria-busy="true" style={{ blockSize: `${height}px` }} />;
        const before = remarks[row - first - 1];
        const group = groupOf(remark, asked.order, locale);
        const isFirst = row === 0 || (before !== undefined && groupOf(before, asked.order, locale).key !== group.key);
        return (
          <RemarkRow
            remark={remark}
            attributes={attributes}
            group={isFirst ? group : null}
            order={asked.order}
            onCopy={() => void controls.copy(remark)}
          />
        );
      }}
    />
  );
}

function NoRemarks({ isEmpty, onClear }: { readonly isEmpty: boolean; readonly onClear: () => void }) {
  return (
    <div class="statement">
      <Icon name={isEmpty ? 'highlight' : 'find'} />
      <h2>{i18n.t(isEmpty ? 'remarks.empty' : 'library.nothing')}</h2>
      <p>{i18n.t(isEmpty ? 'remarks.emptyHint' : 'library.nothingHint')}</p>
      {!isEmpty && (
        <button type="button" class="button" data-action="clear-search" onClick={onClear}>
          {i18n.t('library.clear')}
        </button>
      )}
    </div>
  );
}

/** Returns the element that scrolls the page. */
function useScroller(root: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  return useMemo(
    () => ({
      get current() {
        return root.current?.closest<HTMLElement>('main') ?? null;
      },
    }),
    [root],
  );
}
