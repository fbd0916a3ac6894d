import { i18n } from '#i18n';
import type { Identity, IdentityWords } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { monthAt, monthsWords } from '../month-chart/month-words';
import { Folded } from './Folded';

export interface ActorHeadProps {
  readonly identity: Identity;
}

/** The actor's name, how often the actor occurs, and all names and roles with their times. */
export function ActorHead({ identity: { name, kind, names, roles, articles, quotes } }: ActorHeadProps) {
  const locale = useLocale();
  const others = names.filter(({ words }) => words !== name);
  return (
    <section class="actor-head">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="actor-numbers">
        {[
          i18n.t(`kind.${kind}`),
          i18n.t('actor.articles', articles, [articles.toLocaleString(locale)]),
          i18n.t('actor.quotes', quotes, [quotes.toLocaleString(locale)]),
        ].join(' · ')}
      </p>
      {/* The latest role comes first. */}
      {roles.length > 0 && <Uses title={i18n.t('actor.roles')} uses={oneLineEach(roles).toSorted((a, b) => b.last - a.last)} />}
      {others.length > 0 && <Uses title={i18n.t('actor.names')} uses={oneLineEach(others)} />}
    </section>
  );
}

/** The names or roles, with the months of the articles that use them. */
function Uses({ title, uses }: { readonly title: string; readonly uses: readonly IdentityWords[] }) {
  const locale = useLocale();
  return (
    <div class="actor-uses">
      <h3>{title}</h3>
      <Folded
        few={4}
        items={uses.map(({ words, lang, articles, first, last }) => (
          <li key={words}>
            <bdi lang={lang === 'und' ? undefined : lang}>{words}</bdi>
            <span class="actor-when">
              {monthsWords(monthAt(first), monthAt(last), locale)} · {i18n.t('actor.articles', articles, [articles.toLocaleString(locale)])}
            </span>
          </li>
        ))}
      />
    </div>
  );
}

/** Joins the same words in several languages, which have no language then. */
function oneLineEach(uses: readonly IdentityWords[]): readonly IdentityWords[] {
  const lines = new Map<string, IdentityWords>();
  for (const use of uses) {
    const { words, lang, articles, first, last } = use;
    const line = lines.get(words);
    lines.set(
      words,
      line
        ? {
            words,
            lang: line.lang === lang ? lang : 'und',
            articles: line.articles + articles,
            first: Math.min(line.first, first),
            last: Math.max(line.last, last),
          }
        : use,
    );
  }
  return [...lines.values()].toSorted((a, b) => b.articles - a.articles);
}
