import { i18n } from '#i18n';
import type { ActorSurroundings } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { ActorMonths, type ActorMonthsProps } from './ActorMonths';
import { Folded } from './Folded';

export interface ActorAroundProps {
  readonly around: ActorSurroundings;
  readonly Plot: ActorMonthsProps['Plot'];
  readonly onOpenMonth: ActorMonthsProps['onOpen'];
}

/** The number of entries of a list that are shown at first. */
const FEW = 6;

/** The months in which the actor was quoted, the outlets, and the actors that appear with this one. */
export function ActorAround({ around: { months, outlets, company }, Plot, onOpenMonth }: ActorAroundProps) {
  const locale = useLocale();
  return (
    <>
      <ActorMonths months={months} Plot={Plot} onOpen={onOpenMonth} />
      <div class="actor-around">
        <section>
          <h3>{i18n.t('actor.outlets')}</h3>
          <Folded
            few={FEW}
            items={outlets.map(({ host, site, articles, quotes }) => (
              <li key={`${host} ${site}`}>
                <LibraryLink to={{ query: `site:${host}` }}>
                  <bdi>{site || host}</bdi>
                </LibraryLink>
                <span class="actor-when">
                  {i18n.t('actor.quotes', quotes, [quotes.toLocaleString(locale)])} ·{' '}
                  {i18n.t('actor.articles', articles, [articles.toLocaleString(locale)])}
                </span>
              </li>
            ))}
          />
        </section>
        {company.length > 0 && (
          <section>
            <h3>{i18n.t('actor.company')}</h3>
            <Folded
              few={FEW}
              items={company.map(({ id, name, articles }) => (
                <li key={id}>
                  <LibraryLink to={{ place: 'actor', ids: [id] }}>
                    <bdi>{name}</bdi>
                  </LibraryLink>
                  <span class="actor-when">{i18n.t('actor.articles', articles, [articles.toLocaleString(locale)])}</span>
                </li>
              ))}
            />
          </section>
        )}
      </div>
    </>
  );
}
