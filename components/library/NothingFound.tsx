import { i18n } from '#i18n';
import type { BesideList } from '../../utils/controls/library';
import type { AskedList } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from './LibraryLink';

export interface NothingFoundProps {
  /** The list that has no articles. */
  readonly asked: AskedList;
  /** Whether the list had articles until the reader has changed them. */
  readonly isEmptied: boolean;
  readonly beside: BesideList;
  readonly onAsk: (change: Partial<AskedList>) => void;
}

/**
 * The message in place of results that a search does not have, or has no more. It says what to try, and has a button for each thing that
 * can be left out.
 */
export function NothingFound({ asked: { query, view }, isEmptied, beside, onAsk }: NothingFoundProps) {
  const locale = useLocale();
  const unsearched = isEmptied ? 0 : beside.unsearched;
  const longer = isEmptied ? null : beside.longer;
  return (
    // Each key begins the wait anew in which nothing is said, because the words may be unfinished.
    <div key={query} class={isEmptied ? 'statement' : 'statement nothing-found'}>
      <Icon name={isEmptied ? 'done' : 'find'} />
      <h2>{i18n.t(isEmptied ? 'library.emptied' : 'library.nothing')}</h2>
      <p>{i18n.t(isEmptied ? 'library.emptiedHint' : 'library.nothingHint')}</p>
      {unsearched > 0 && <p>{i18n.t('texts.unsearched', unsearched, [unsearched.toLocaleString(locale)])}</p>}
      <div class="statement-buttons">
        {unsearched > 0 && (
          <LibraryLink class="button" data-action="load-texts" to={{ place: 'texts' }}>
            {i18n.t('texts.load')}
          </LibraryLink>
        )}
        {longer && (
          <button type="button" class="button strong" data-action="search-longer" onClick={() => onAsk({ query: longer.query })}>
            {i18n.t('library.longer', longer.found, [longer.found.toLocaleString(locale)])}
          </button>
        )}
        {view !== 'all' && (
          <button type="button" class="button" data-action="search-all" onClick={() => onAsk({ view: 'all' })}>
            {i18n.t('shelf.searchAll')}
          </button>
        )}
        {query.trim() !== '' && (
          <button type="button" class="button" data-action="clear-search" onClick={() => onAsk({ query: '' })}>
            {i18n.t('library.clear')}
          </button>
        )}
      </div>
    </div>
  );
}
