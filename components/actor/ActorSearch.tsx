import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorPageState } from '../../utils/controls/actor-page';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';
import { Namesake } from './Namesake';

export interface ActorSearchProps {
  readonly state: Extract<ActorPageState, { readonly name: 'search' }>;
  readonly onLook: (name: string) => void;
  readonly onMore: () => void;
}

/** The number of actors that are added at a time. */
const MORE = 50;

/** The field that looks for actors by name, and those that were found, the most frequent first. */
export function ActorSearch({ state: { looked, found, total }, onLook, onMore }: ActorSearchProps) {
  const id = useId();
  const locale = useLocale();
  const number = (value: number) => value.toLocaleString(locale);
  const left = total - found.length;
  if (found.length === 0 && looked.trim() === '')
    return (
      <div class="statement">
        <Icon name="person" />
        <h2>{i18n.t('actor.nobody')}</h2>
        <p>{i18n.t('actor.nobodyHint')}</p>
      </div>
    );
  return (
    <div class="actor-search">
      <label for={id}>{i18n.t('actor.search')}</label>
      <input
        id={id}
        type="search"
        class="field"
        data-field="actor-search"
        autoComplete="off"
        dir="auto"
        value={looked}
        onInput={({ currentTarget }) => onLook(currentTarget.value)}
      />
      <p class="actor-found" role="status">
        {found.length === 0 && i18n.t('actor.notFound', [looked.trim()])}
        {left > 0 && i18n.t('actor.shownOf', [number(found.length), number(total)])}
      </p>
      <ul>
        {found.map((actor) => (
          <li key={actor.id}>
            <LibraryLink to={{ place: 'actor', ids: [actor.id] }}>
              <bdi>{actor.name}</bdi>
            </LibraryLink>
            <span class="actor-when">
              {i18n.t(`kind.${actor.kind}`)} · <Namesake actor={actor} among={found} />
              {[
                i18n.t('actor.articles', actor.articles, [number(actor.articles)]),
                i18n.t('actor.quotes', actor.quotes, [number(actor.quotes)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" data-action="more-actors" onClick={onMore}>
          {i18n.t('actor.showMore', [number(Math.min(MORE, left))])}
        </button>
      )}
    </div>
  );
}
