import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorPageState } from '../../utils/controls/actor-page';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';

export interface ActorSearchProps {
  readonly state: Extract<ActorPageState, { readonly name: 'search' }>;
  readonly onLook: (name: string) => void;
}

/** The field that looks for actors by name, and those that were found, the most frequent first. */
export function ActorSearch({ state: { looked, found }, onLook }: ActorSearchProps) {
  const id = useId();
  const locale = useLocale();
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
      {found.length === 0 && <p role="status">{i18n.t(looked.trim() === '' ? 'actor.nobody' : 'library.nothing')}</p>}
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
