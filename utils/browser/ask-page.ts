import { browser } from 'wxt/browser';
import type { ExtractRequest, Result, SiteRule } from '../model';
import type { ActiveTab } from './active-tab';
import { refusalOf } from './page-refusal';
import { removalRuleFor, siteOf } from './read-removals';
import { runFiles, runFunction } from './run-in-tab';

declare global {
  /**
   * The request that the extraction script reads and deletes the next time it is injected. The page cannot see this variable, because it is
   * in the isolated world.
   */
  var dramatisRequest: ExtractRequest | undefined;
}

/** A tab whose page can be asked for its article. */
export type AskedTab = Pick<ActiveTab, 'id' | 'url' | 'isPrivate'>;

/** The answers of a page that has been asked for its article. None of the promises rejects. */
export interface AskedPage {
  /** The language that the page declares, without normalising it, or `null` if it declares none. It is known before the article. */
  readonly language: Promise<string | null>;
  /** The result of the extraction script. It comes from the page, so it must be decoded. */
  readonly answer: Promise<Result<unknown>>;
  /** The error because of which the reader's rules for the site could not be read, so that none apply; `null` if there is none. */
  readonly rulesProblem: Promise<unknown>;
}

/**
 * Injects the extraction scripts into a tab. The reader must have granted access to the tab with a click (`activeTab`). If `request`
 * contains no rules, the reader's removal rules for the site apply, except in a private window. Fails with the errors that `refusalOf` and
 * the injected scripts return.
 */
export function askPage(tab: AskedTab, request: ExtractRequest = {}): AskedPage {
  performance.mark('asked');
  const beginning = begin(tab);
  const reading = request.rules ? Promise.resolve({ rules: request.rules, problem: null }) : rulesOf(tab);
  return {
    language: languageOf(beginning),
    answer: finish(tab.id, request, beginning, reading),
    rulesProblem: reading.then(({ problem }) => problem),
  };
}

/** The first injection into a page, whose result is the language that the page declares. */
interface Beginning {
  readonly declared: Promise<Result<unknown>>;
}

/** Injects the first script. It needs nothing that is stored, so the page prepares for the extraction while the rules are read. */
async function begin({ id, url }: AskedTab): Promise<Result<Beginning>> {
  const isFile = url?.startsWith('file:') ?? false;
  const refusal = refusalOf(url, isFile && (await browser.extension.isAllowedFileSchemeAccess()));
  return refusal ? { ok: false, error: { code: refusal } } : { ok: true, value: { declared: runFiles(id, '/provide-block-model.js') } };
}

async function languageOf(beginning: Promise<Result<Beginning>>): Promise<string | null> {
  const begun = await beginning;
  const declared = begun.ok ? await begun.value.declared : begun;
  // The value comes from the page, so it is checked and truncated.
  return declared.ok && typeof declared.value === 'string' && /^[a-z]{2,3}\b/i.test(declared.value) ? declared.value.slice(0, 35) : null;
}

/** The reader's rules for a site, and the error because of which there are none. */
interface ReadRules {
  readonly rules: readonly SiteRule[];
  readonly problem: unknown;
}

async function rulesOf({ url, isPrivate }: AskedTab): Promise<ReadRules> {
  const site = isPrivate ? null : siteOf(url);
  try {
    const rule = site ? await removalRuleFor(site) : null;
    return { rules: rule ? [rule] : [], problem: null };
  } catch (problem) {
    return { rules: [], problem };
  }
}

/** Injects the second script after the first one. Browsers run the scripts of a tab in the order in which they are injected. */
async function finish(tabId: number, request: ExtractRequest, beginning: Promise<Result<Beginning>>, reading: Promise<ReadRules>) {
  const [begun, { rules }] = await Promise.all([beginning, reading]);
  if (!begun.ok) return begun;
  const [handed, returned] = await Promise.all([handOver(tabId, { ...request, rules }), runFiles(tabId, '/extract-article.js')]);
  return handed.ok ? returned : handed;
}

/**
 * Stores a request in the page for the extraction script. Does nothing if the request asks only for the article, because the script
 * extracts the article if there is no request.
 */
async function handOver(tabId: number, request: ExtractRequest): Promise<Result<unknown>> {
  if (!request.part && request.page === undefined && !request.rules?.length) return { ok: true, value: undefined };
  return runFunction(
    tabId,
    (json: string) => {
      globalThis.dramatisRequest = JSON.parse(json);
    },
    JSON.stringify(request),
  );
}
