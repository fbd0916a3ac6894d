import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AskedList, LIBRARY_VIEWS, SEARCH_ORDERS, type SearchOrder } from '../../utils/model';

export interface ListChoicesProps {
  readonly asked: AskedList;
  readonly onAsk: (change: Partial<AskedList>) => void;
}

/** The choice of the articles that the list shows, and of their order. */
export function ListChoices({ asked: { query, view: chosen, order }, onAsk }: ListChoicesProps) {
  const id = useId();
  // Without words, the best match is the newest article.
  const hasWords = query.trim() !== '';
  const orders = SEARCH_ORDERS.filter((one) => hasWords || one !== 'best');
  return (
    <div class="list-choices">
      <fieldset class="segments views">
        <legend class="unseen">{i18n.t('library.views')}</legend>
        {LIBRARY_VIEWS.map((view) => (
          <label key={view}>
            <input type="radio" name={id} value={view} checked={view === chosen} onChange={() => onAsk({ view })} />
            <span>{i18n.t(`library.view.${view}`)}</span>
          </label>
        ))}
      </fieldset>
      <select
        class="button"
        aria-label={i18n.t('library.sort')}
        data-field="order"
        value={hasWords || order !== 'best' ? order : 'newest'}
        onChange={({ currentTarget }) => onAsk({ order: currentTarget.value as SearchOrder })}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`library.order.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
