import { i18n } from '#i18n';
import { addressOf } from '../../utils/article/article-address';
import type { ComparedArticle, ComparedSpeaker } from '../../utils/compare/comparison';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { OPENS_PAGE } from '../links/opens-page';
import { articleFacts } from './article-facts';
import { useComparison } from './compare-context';
import { colourOf } from './speaker-colour';

export interface ArticleCardsProps {
  readonly articles: readonly ComparedArticle[];
  readonly speakers: readonly ComparedSpeaker[];
  readonly onLeaveOut: (article: number) => void;
}

/** The compared articles side by side: outlet, title, date, length, and the speakers' shares as a bar. */
export function ArticleCards({ articles, speakers, onLeaveOut }: ArticleCardsProps) {
  return (
    <ol class="compare-columns compare-articles">
      {articles.map((article, at) => (
        <li key={at}>
          <ArticleCard article={article} at={at} speakers={speakers} />
          {articles.length > 2 && (
            <button type="button" class="button quiet" data-action="leave-out" onClick={() => onLeaveOut(at)}>
              {i18n.t('compare.leaveOut')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ArticleCardProps {
  readonly article: ComparedArticle;
  readonly at: number;
  readonly speakers: readonly ComparedSpeaker[];
}

function ArticleCard({ article, at, speakers }: ArticleCardProps) {
  const locale = useLocale();
  const { outlets, sources } = useComparison();
  const { title, lang, dir } = article.reading.article;
  const id = sources[at]?.id ?? null;
  const name = title || i18n.t('article.untitled');
  return (
    <>
      <p class="compare-outlet">
        <bdi>{outlets[at]}</bdi>
      </p>
      <h2 lang={lang === 'und' ? undefined : lang} dir={dir}>
        {id === null ? (
          <a href={addressOf(article.reading.article)} {...OPENS_PAGE}>
            {name}
          </a>
        ) : (
          <LibraryLink to={{ article: id, ids: sources.flatMap((source) => source.id ?? []) }}>{name}</LibraryLink>
        )}
      </h2>
      <ul class="compare-facts">
        {articleFacts(article, locale).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <VoiceStrip at={at} speakers={speakers} />
    </>
  );
}

/** The shares of the speakers with names as one bar. It only shows what the table of speakers says. */
function VoiceStrip({ at, speakers }: Pick<ArticleCardProps, 'at' | 'speakers'>) {
  return (
    <span class="compare-strip" aria-hidden="true">
      {speakers.map(({ places }, row) => {
        const percent = places[at]?.percent ?? 0;
        return percent > 0 && <span key={row} data-voice={colourOf(row)} style={{ inlineSize: `${percent}%` }} />;
      })}
    </span>
  );
}
