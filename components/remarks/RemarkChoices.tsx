import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AskedRemarks, REMARK_FORMATS, type RemarkFormat } from '../../utils/controls/remarks';
import { HIGHLIGHT_COLOURS, REMARK_ORDERS, type RemarkFilter, type RemarkOrder } from '../../utils/model';
import { SaveAsButtons } from '../share/SaveAsButtons';

export interface RemarkChoicesProps {
  readonly asked: AskedRemarks;
  readonly onAsk: (change: Partial<AskedRemarks>) => void;
  readonly onExport: (format: RemarkFormat) => void;
}

const FILTERS: readonly RemarkFilter[] = ['all', 'noted', ...HIGHLIGHT_COLOURS];

/** The choice of the highlights and notes that the list shows, of their order, and of the file that they are saved in. */
export function RemarkChoices({ asked: { order, filter: chosen }, onAsk, onExport }: RemarkChoicesProps) {
  const id = useId();
  return (
    <div class="list-choices">
      <fieldset class="segments views">
        <legend class="unseen">{i18n.t('library.views')}</legend>
        {FILTERS.map((filter) => (
          <label key={filter} title={filterWords(filter)}>
            <input type="radio" name={id} value={filter} checked={filter === chosen} onChange={() => onAsk({ filter })} />
            <span>
              {filter === 'all' || filter === 'noted' ? (
                filterWords(filter)
              ) : (
                <>
                  <span class="dot" data-colour={filter} />
                  <span class="unseen">{filterWords(filter)}</span>
                </>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="remark-tools">
        <select
          class="button"
          data-field="order"
          aria-label={i18n.t('library.sort')}
          value={order}
          onChange={({ currentTarget }) => onAsk({ order: currentTarget.value as RemarkOrder })}
        >
          {REMARK_ORDERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`remarks.order.${one}`)}
            </option>
          ))}
        </select>
        <SaveAsButtons formats={REMARK_FORMATS} onSave={onExport} />
      </div>
    </div>
  );
}

function filterWords(filter: RemarkFilter): string {
  return filter === 'all' || filter === 'noted' ? i18n.t(`remarks.filter.${filter}`) : i18n.t(`highlight.colours.${filter}`);
}
