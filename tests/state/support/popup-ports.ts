import { annotationsOf } from '../../../utils/annotate/annotations';
import type { SaveAnswer } from '../../../utils/library/library';
import type { Article, ErrorCode, KnownArticle, Reading, Result, SavedSummary } from '../../../utils/model';
import type { ArticlePorts } from '../../../utils/state/article-state';
import { hashText } from '../../../utils/text/hash-text';
import { analyse } from '../../support/languages';
import { makeArticle } from '../../support/make-article';

/** Returns the result of a successful call. */
export const fine = async <T>(value: T): Promise<Result<T>> => ({ ok: true, value });
/** Returns the result of a failed call. */
export const failing = async (code: ErrorCode): Promise<Result<never>> => ({ ok: false, error: { code } });

/** Returns an article with one paragraph for each line. */
export function articleOf(lines: readonly string[], rest: Partial<Article> = {}): Article {
  let start = 0;
  const body = lines.map((line) => {
    const leaf = { start, end: start + line.length };
    start = leaf.end + 1;
    return { tag: 'p' as const, children: [leaf] };
  });
  return makeArticle({
    url: 'https://paper.example/a?from=mail',
    canonicalUrl: 'https://paper.example/a',
    text: lines.join('\n'),
    body,
    integrity: { pageQuoteMarks: 0, keptQuoteMarks: 0, pageParagraphs: 1, keptParagraphs: 1, lost: [] },
    ...rest,
  });
}
export const readingOf = (article: Article): Reading => ({ article, analysis: analyse(article) });

export const summary: SavedSummary = {
  id: 7,
  url: 'https://paper.example/a',
  title: 'A',
  byline: null,
  site: null,
  published: null,
  savedAt: '2026-03-09T10:00:00Z',
  lang: 'en',
  dir: 'ltr',
  words: 1,
  quotes: 0,
  actors: 0,
  indirect: 0,
};

/** Returns the library's answer when it has saved a reading as it is. */
export const savedAs = (reading: Reading, isNew = true): SaveAnswer => ({
  summary,
  annotations: annotationsOf(reading),
  isNew,
  isSame: false,
});

/** Returns the library's answer to a question for a reading that is saved as it is. */
export const knownAs = ({ article }: Reading): KnownArticle => ({ ...summary, title: article.title, textHash: hashText(article.text) });

/** Returns simulated ports for a browser in which nothing is stored. Each port in `ports` replaces the simulated one of the same name. */
export function popupPorts(reading: Reading, ports: Partial<ArticlePorts> = {}): ArticlePorts {
  return {
    load: () => fine(reading),
    stop: () => undefined,
    loadNextPage: () => failing('nextPageFailed'),
    hasSelection: async () => false,
    rememberRemoval: () => fine(undefined),
    forgetRemovals: () => fine(undefined),
    countRemembered: async () => 0,
    changeRules: () => fine(undefined),
    analyse: (article) => fine(analyse(article)),
    save: (saved) => fine(savedAs(saved)),
    findSaved: () => fine(null),
    findAnnotations: () => fine({ corrections: [], highlights: [] }),
    annotate: () => fine(summary),
    findPlace: () => fine(null),
    keepPlace: () => fine(null),
    libraryStatus: () => fine(null),
    toggleReader: () => fine('on'),
    openLibrary: async () => undefined,
    openActor: async () => undefined,
    openOptions: async () => undefined,
    openGuide: async () => undefined,
    isPrivate: async () => false,
    ...ports,
  };
}
