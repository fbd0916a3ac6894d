import { i18n } from '#i18n';
import type { IdentityDecisions } from '../../utils/controls/actor-page';
import type { FoundIdentity, Identity, IdentityReason } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { Folded } from './Folded';
import { Namesake } from './Namesake';
import { namesakeWords, withRole } from './namesake-words';

export interface ActorSuggestionsProps {
  readonly identity: Identity;
  readonly decisions: IdentityDecisions;
}

/** The number of suggestions that are shown at first. */
const FEW = 3;

/** The actors that may be the same, and the articles in which the name may be somebody else's, with the reasons. Each is one click. */
export function ActorSuggestions({ identity, decisions }: ActorSuggestionsProps) {
  const { id, perhaps, doubts } = identity;
  if (perhaps.length === 0 && doubts.length === 0) return null;
  return (
    <section class="actor-suggestions">
      <h3>{i18n.t('actor.suggestions')}</h3>
      <Folded
        few={FEW}
        items={[
          ...perhaps.map(({ one, other, reasons }) => {
            const second = one.id === id ? other : one;
            return <PerhapsSame key={`same ${second.id}`} second={second} reasons={reasons} identity={identity} decisions={decisions} />;
          }),
          ...doubts.map(({ article, title, reasons }) => (
            <li key={`other ${article}`}>
              <p>
                {i18n.t('actor.perhapsOther')}{' '}
                <LibraryLink to={{ article }}>
                  <bdi>{title || i18n.t('article.untitled')}</bdi>
                </LibraryLink>{' '}
                <span class="actor-when">
                  <Reasons reasons={reasons} />
                </span>
              </p>
              <button
                type="button"
                class="button"
                data-action="part-doubt"
                aria-label={`${i18n.t('actor.somebodyElse')}: ${title || i18n.t('article.untitled')}`}
                onClick={() => void decisions.part(article)}
              >
                {i18n.t('actor.somebodyElse')}
              </button>
            </li>
          )),
        ]}
      />
    </section>
  );
}

interface PerhapsSameProps extends ActorSuggestionsProps {
  readonly second: FoundIdentity;
  readonly reasons: readonly IdentityReason[];
}

/** Another actor that may be the same. */
function PerhapsSame({ second, reasons, identity, decisions }: PerhapsSameProps) {
  const locale = useLocale();
  const among = [withRole(identity), ...identity.perhaps.flatMap(({ one, other }) => [one, other])];
  const name = [second.name, namesakeWords(second, among, locale)?.words ?? []].flat().join(', ');
  return (
    <li>
      <p>
        {i18n.t('actor.perhapsSame')}{' '}
        <LibraryLink to={{ place: 'actor', ids: [second.id] }}>
          <bdi>{second.name}</bdi>
        </LibraryLink>{' '}
        <span class="actor-when">
          <Namesake actor={second} among={among} />
          {i18n.t('actor.articles', second.articles, [second.articles.toLocaleString(locale)])} · <Reasons reasons={reasons} />
        </span>
      </p>
      <button
        type="button"
        class="button"
        data-action="merge-actor"
        aria-label={`${i18n.t('actor.same')}: ${name}`}
        onClick={() => void decisions.merge(second.id)}
      >
        {i18n.t('actor.same')}
      </button>
      <button
        type="button"
        class="button"
        data-action="keep-apart"
        aria-label={`${i18n.t('actor.notSame')}: ${name}`}
        onClick={() => void decisions.keepApart(second.id)}
      >
        {i18n.t('actor.notSame')}
      </button>
    </li>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly IdentityReason[] }) {
  const locale = useLocale();
  return <>{new Intl.ListFormat(locale, { type: 'unit' }).format(reasons.map((reason) => i18n.t(`actor.reason.${reason}`)))}</>;
}
