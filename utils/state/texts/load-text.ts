import { emptyAnalysis } from '../../article/link-article';
import type { TextLibrary } from '../../library/texts/text-library';
import type { Analysis, Article, Failure, LinkTarget, LoadProblem, PageAnswer, Result } from '../../model';
import { asksForPassword, leadsToQuestion } from '../../pages/asks-first';
import { isMovedHome } from '../../pages/is-moved-home';
import { isNotFound } from '../../pages/is-not-found';
import { isPrivateHost } from '../../pages/is-private-host';
import { refreshTarget } from '../../pages/refresh-target';
import { createRepeats, type Repeats } from './repeated-text';
import type { ReceivedPage } from './shared-pages';

/** The functions that loading the text of a link needs. None of them rejects. */
export interface LoadTextPorts {
  readonly library: Pick<TextLibrary, 'fillLink'>;
  /** Requests a page, without cookies. */
  fetch(address: string): Promise<PageAnswer>;
  /** Extracts the article from a page. */
  extract(html: string, address: string): Promise<Result<Article>>;
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Keeps the pictures of a saved article as the settings say. */
  keepPictures(id: number): Promise<unknown>;
}

/** The outcome for a link. `gone` is one that has left the library, `failed` a failure that would meet all others as well. */
export type LoadOutcome =
  | { readonly is: 'loaded' | 'joined' | 'gone' }
  | { readonly is: 'problem'; readonly problem: LoadProblem }
  | { readonly is: 'failed'; readonly error: Failure };

/** The failures of the library that concern one article only. */
const OWN_FAILURES: ReadonlySet<string> = new Set(['articleInvalid', 'articleMissing', 'unexpected']);

/** Returns whether a link leads to a page of a public host. Nothing else is requested. */
export function isPublicPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && !isPrivateHost(url.hostname);
}

/** Loads the texts of links. */
export interface TextLoader {
  /** Requests the page of a link. */
  request(link: LinkTarget): Promise<PageAnswer>;
  /** Gives a link the text of its page. Only one page at a time is extracted. */
  fill(received: ReceivedPage): Promise<LoadOutcome>;
}

/** Creates a loader of texts. */
export function createTextLoader(ports: LoadTextPorts): TextLoader {
  let last: Promise<unknown> = Promise.resolve();
  const repeats = createRepeats();
  return {
    request: async ({ url }) => {
      const answer = await find(ports, url);
      return answer.is === 'page' ? { ...answer, address: addressOf(url, answer.address) } : answer;
    },
    async fill(received) {
      const filled = last.then(() => fill(ports, received, repeats));
      last = filled;
      const { outcome, id } = await filled;
      if (id !== null) await ports.keepPictures(id);
      return outcome;
    },
  };
}

/** Requests a page, and the one to which it leads on by itself. */
async function find({ fetch }: LoadTextPorts, address: string): Promise<PageAnswer> {
  const ask = async (one: string): Promise<PageAnswer> => {
    const answer = isPublicPage(one) ? await fetch(one) : PRIVATE;
    return answer.is === 'page' && !isPublicPage(answer.address) ? PRIVATE : answer;
  };
  const first = await ask(withoutCredentials(address));
  const next = first.is === 'page' ? refreshTarget(first.html, first.address) : null;
  const answer = next === null ? first : await ask(next);
  if (answer.is === 'problem') return answer;
  if (isMovedHome(address, answer.address)) return { is: 'problem', problem: 'movedHome' };
  return leadsToQuestion(address, answer.address) ? ASKS_FIRST : answer;
}

const PRIVATE: PageAnswer = { is: 'problem', problem: 'privateHost' };
const GONE = { is: 'problem', problem: 'gone' } as const;
const ASKS_FIRST = { is: 'problem', problem: 'asksFirst' } as const;

function withoutCredentials(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Returns the address of a page. A page that was not redirected keeps the fragment of the link, which may name a part of the site. */
const addressOf = (asked: string, answered: string): string =>
  withoutCredentials(asked).replace(/#.*$/s, '') === answered.replace(/#.*$/s, '') ? withoutCredentials(asked) : answered;

interface Filled {
  readonly outcome: LoadOutcome;
  /** The article whose pictures are to be kept; `null` if there is none. */
  readonly id: number | null;
}

async function fill(
  { library, extract, analyse }: LoadTextPorts,
  { link: { id }, page }: ReceivedPage,
  isRepeated: Repeats,
): Promise<Filled> {
  const extracted = await extract(page.html, page.address);
  const text = extracted.ok ? extracted.value.text : '';
  if (asksForPassword(page.html, text)) return { outcome: ASKS_FIRST, id: null };
  if (isNotFound(page.html, text)) return { outcome: GONE, id: null };
  if (!extracted.ok) return { outcome: { is: 'problem', problem: problemOf(extracted.error) }, id: null };
  const article = extracted.value;
  if (isRepeated(page.address, text)) return { outcome: GONE, id: null };
  const analysis = await analyse(article);
  const filled = await library.fillLink(id, { article, analysis: analysis.ok ? analysis.value : emptyAnalysis(article) });
  if (!filled.ok) {
    const { error } = filled;
    return { outcome: OWN_FAILURES.has(error.code) ? { is: 'problem', problem: 'notSaved' } : { is: 'failed', error }, id: null };
  }
  const { is } = filled.value;
  return { outcome: { is: is === 'filled' ? 'loaded' : is }, id: is === 'filled' ? filled.value.id : null };
}

const problemOf = ({ code }: Failure): LoadProblem =>
  code === 'emptyPage' ? 'emptyPage' : code.startsWith('pageToo') ? 'tooLarge' : 'notAnArticle';
