import { i18n } from '#i18n';
import type { TabSaver } from '../../utils/controls/tab-saver';
import { Icon } from '../icons/Icon';
import { savedTabsWords } from './saved-tabs-words';

export interface LinksPanelProps {
  readonly tabs: TabSaver;
}

/** The notice above the saved links. It says how a link becomes an article, and has the button that saves all tabs of the window. */
export function LinksPanel({ tabs }: LinksPanelProps) {
  const outcome = tabs.outcome.value;
  return (
    <section class="links-panel">
      <p>{i18n.t('links.hint')}</p>
      <div class="links-tabs">
        <button
          type="button"
          class="button"
          data-action="save-tabs"
          aria-describedby="links-why"
          aria-disabled={outcome === 'busy'}
          onClick={() => void tabs.save()}
        >
          <Icon name="link" />
          {i18n.t('links.saveTabs')}
        </button>
        <p id="links-why">{i18n.t('links.why')}</p>
      </div>
      <p role="status">{outcome === null ? '' : outcome === 'busy' ? i18n.t('links.saving') : savedTabsWords(outcome)}</p>
    </section>
  );
}
