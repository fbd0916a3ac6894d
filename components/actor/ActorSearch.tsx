import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorPageState } from '../../utils/controls/actor-page';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';
import { Namesake, type NamesakeProps } from './Namesake';

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
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    // Whoever asked for more goes on with the first of them.
    const first = before.current === null ? null : list.current?.children[before.current];
    first?.querySelector('a')?.focus({ preventScroll: true });
    before.current = null;
  }, [found.length]);
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
      <ul ref={list}>
        {found.map((actor) => (
          <FoundActor key={actor.id} actor={actor} among={found} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="button"
          data-action="more-actors"
          onClick={() => {
            before.current = found.length;
            onMore();
          }}
        >
          {i18n.t('actor.showMore', [number(Math.min(MORE, left))])}
        </button>
      )}
    </div>
  );
}

/** An actor in the list, with the words that tell it apart from its namesakes. */
function FoundActor({ actor, among }: NamesakeProps) {
  const locale = useLocale();
  const { id, kind, name, articles, quotes } = actor;
  return (
    <li>
      <LibraryLink to={{ place: 'actor', ids: [id] }}>
        <bdi>{name}</bdi>
      </LibraryLink>
      <span class="actor-when">
        {i18n.t(`kind.${kind}`)} · <Namesake actor={actor} among={among} />
        {i18n.t('actor.articles', articles, [articles.toLocaleString(locale)])} ·{' '}
        {i18n.t('actor.quotes', quotes, [quotes.toLocaleString(locale)])}
      </span>
    </li>
  );
}
