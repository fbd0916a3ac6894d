import { useId } from 'preact/hooks';
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
import { formatName } from '../share/format-name';

export interface ActorQuoteChoicesProps {
  readonly identity: Identity;
  /** `null` until the library has answered. */
  readonly around: ActorSurroundings | null;
  readonly controls: ActorPageControls;
}

/** The choice of the quotations that are shown, of their order, and of the file that they are saved in. */
export function ActorQuoteChoices({ identity: { quotes }, around, controls }: ActorQuoteChoicesProps) {
  const id = useId();
  const locale = useLocale();
  const { side: chosen, order, manner } = controls.asked.value;
  const counts = { by: quotes, about: around?.about ?? 0 };
  const manners = around?.manners ?? [];
  return (
    <div class="list-choices actor-choices">
      <fieldset class="segments views">
        <legend class="unseen">{i18n.t('actor.quotations')}</legend>
        {QUOTE_SIDES.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name={id}
              value={side}
              checked={side === chosen}
              onChange={() => void controls.ask({ side, manner: null })}
            />
            <span>{i18n.t(`actor.side.${side}`, [counts[side].toLocaleString(locale)])}</span>
          </label>
        ))}
      </fieldset>
      <div class="remark-tools">
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
        {ACTOR_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button quiet"
            data-action={`export-${format}`}
            aria-label={i18n.t('remarks.saveAs', [formatName(format)])}
            onClick={() => void controls.export(format)}
          >
            {formatName(format)}
          </button>
        ))}
      </div>
    </div>
  );
}
