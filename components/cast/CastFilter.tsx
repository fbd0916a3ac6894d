import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { CAST_FILTERS, type CastFilterName } from '../../utils/model';

/** Returns whether a cast member passes a filter. */
export function passes(filter: CastFilterName, { kind, quotes }: CastMember): boolean {
  if (filter === 'people') return kind === 'person';
  return filter === 'everyone' || (quotes.length > 0 && kind !== 'unattributed');
}

export interface CastFilterProps {
  readonly chosen: CastFilterName;
  readonly onChoose: (filter: CastFilterName) => void;
}

/** The radio buttons to filter the cast list. */
export function CastFilter({ chosen, onChoose }: CastFilterProps) {
  const id = useId();
  return (
    <fieldset class="segments cast-filter">
      <legend class="unseen">{i18n.t('cast.filter.label')}</legend>
      {CAST_FILTERS.map((filter) => (
        <label key={filter}>
          <input type="radio" name={id} value={filter} checked={filter === chosen} onChange={() => onChoose(filter)} />
          <span>{i18n.t(`cast.filter.${filter}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
