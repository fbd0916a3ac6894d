import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorPageState } from '../../utils/controls/actor-page';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';

export interface ActorSearchProps {
  readonly state: Extract<ActorPageState, { readonly name: 'search' }>;
  readonly onLook: (name: string) => void;
}

/** The field that looks for actors by name, and those that were found, the most frequent first. */
export function ActorSearch({ state: { looked, found, hasMore }, onLook }: ActorSearchProps) {
  const id = useId();
  const locale = useLocale();
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
        {hasMore && i18n.t('actor.mostFrequent', [found.length.toLocaleString(locale)])}
      </p>
      <ul>
        {found.map(({ id: actor, name, kind, articles, quotes }) => (
          <li key={actor}>
            <LibraryLink to={{ place: 'actor', ids: [actor] }}>
              <bdi>{name}</bdi>
            </LibraryLink>
            <span class="actor-when">
              {[
                i18n.t(`kind.${kind}`),
                i18n.t('actor.quotes', quotes, [quotes.toLocaleString(locale)]),
                i18n.t('actor.articles', articles, [articles.toLocaleString(locale)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
