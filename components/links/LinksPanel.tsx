import { i18n } from '#i18n';
import type { TabSaver } from '../../utils/controls/tab-saver';
import type { AskedList } from '../../utils/model';
import { HelpLink } from '../frame/HelpLink';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';
import { savedTabsWords } from './saved-tabs-words';

export interface LinksPanelProps {
  readonly tabs: TabSaver;
  /** The list that is shown, whose links can be loaded. */
  readonly asked: AskedList;
  readonly hasLinks: boolean;
  /** The number of archived links, which the list does not show. */
  readonly archived: number;
  readonly onAsk: (change: Partial<AskedList>) => void;
}

/**
 * The notice above the saved links. It leads to the page that loads the texts of all of them, says how a link becomes an article otherwise,
 * and how many links are archived, and has the button that saves all tabs of the window.
 */
export function LinksPanel({ tabs, asked, hasLinks, archived, onAsk }: LinksPanelProps) {
  const outcome = tabs.outcome.value;
  return (
    <section class="links-panel">
      {hasLinks && (
        <div class="links-action">
          <LibraryLink class="button strong" data-action="load-texts" to={{ ...asked, place: 'texts' }}>
            {i18n.t('texts.load')}
          </LibraryLink>
          <p>{i18n.t('texts.about')}</p>
        </div>
      )}
      <p>
        {i18n.t(hasLinks ? 'links.orOpen' : 'links.hint')}
        <HelpLink to="links" about={i18n.t('library.view.links')} />
      </p>
      {archived > 0 && (
        <p>
          {i18n.t('links.archived', archived)}{' '}
          <button
            type="button"
            class="button quiet"
            data-action="archived-links"
            onClick={() => onAsk({ view: 'archived', query: 'is:link' })}
          >
            {i18n.t('links.showArchived')}
          </button>
        </p>
      )}
      <div class="links-action">
        <button
          type="button"
          class="button"
          data-action="save-tabs"
          aria-describedby="links-why"
          aria-disabled={outcome === 'busy'}
          onClick={() => void tabs.save()}
        >
          <Icon name="save" />
          {i18n.t('links.saveTabs')}
        </button>
        <LibraryLink class="button" data-action="compare-tabs" to={{ place: 'compare' }}>
          <Icon name="compare" />
          {i18n.t('compare.tabs.title')}
        </LibraryLink>
        <p id="links-why">{i18n.t('links.why')}</p>
      </div>
      <p role="status">{outcome === null ? '' : outcome === 'busy' ? i18n.t('links.saving') : savedTabsWords(outcome)}</p>
    </section>
  );
}
