import { i18n } from '#i18n';
import type { ActorPageControls } from '../../utils/controls/actor-page';
import {
  ACTOR_FORMATS,
  type ActorSurroundings,
  type Identity,
  MANNERS,
  QUOTE_ORDERS,
  QUOTE_SIDES,
  type QuoteOrder,
} from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { Segments } from '../frame/Segments';
import { Icon } from '../icons/Icon';
import { monthWords } from '../month-chart/month-words';
import { SaveAsButtons } from '../share/SaveAsButtons';

export interface ActorQuoteChoicesProps {
  readonly identity: Identity;
  /** `null` until the library has answered. */
  readonly around: ActorSurroundings | null;
  readonly controls: ActorPageControls;
}

/** The choice of the quotations that are shown, of their order, and of the file that they are saved in. */
export function ActorQuoteChoices({ identity: { quotes }, around, controls }: ActorQuoteChoicesProps) {
  const locale = useLocale();
  const { side: chosen, order, manner, month } = controls.asked.value;
  const counts = { by: quotes, about: around?.about ?? 0 };
  const manners = around?.manners ?? [];
  return (
    <div class="list-choices actor-choices">
      <Segments
        name="actor-side"
        label={i18n.t('actor.quotations')}
        values={QUOTE_SIDES}
        chosen={chosen}
        wordsOf={(side) => i18n.t(`actor.side.${side}`, [counts[side].toLocaleString(locale)])}
        onChoose={(side) => void controls.ask({ side, manner: null })}
      />
      <div class="remark-tools">
        {month !== null && (
          <button
            type="button"
            class="button actor-month"
            data-action="all-months"
            aria-label={i18n.t('actor.allMonths', [monthWords(month, locale)])}
            onClick={() => void controls.ask({ month: null })}
          >
            {monthWords(month, locale)}
            <Icon name="close" />
          </button>
        )}
        {chosen === 'by' && manners.length > 1 && (
          <select
            class="button"
            data-field="manner"
            aria-label={i18n.t('actor.manner')}
            value={manner ?? ''}
            onChange={({ currentTarget }) => void controls.ask({ manner: MANNERS.find((one) => one === currentTarget.value) ?? null })}
          >
            <option value="">{i18n.t('actor.anyManner')}</option>
            {manners.map((one) => (
              <option key={one.manner} value={one.manner}>
                {`${i18n.t(`manner.${one.manner}`)} (${one.quotes.toLocaleString(locale)})`}
              </option>
            ))}
          </select>
        )}
        <select
          class="button"
          data-field="order"
          aria-label={i18n.t('library.sort')}
          value={order}
          onChange={({ currentTarget }) => void controls.ask({ order: currentTarget.value as QuoteOrder })}
        >
          {QUOTE_ORDERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`remarks.order.${one}`)}
            </option>
          ))}
        </select>
        <SaveAsButtons formats={ACTOR_FORMATS} onSave={(format) => void controls.export(format)} />
      </div>
    </div>
  );
}
