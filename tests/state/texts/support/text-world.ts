import type { LanguageData } from '../../../../utils/analyse/load-language';
import { libraryOver } from '../../../../utils/browser/library-client';
import type { TextControls, TextState } from '../../../../utils/controls/link-texts';
import type { DownloadFile } from '../../../../utils/device/download-file';
import { extractPage } from '../../../../utils/extract/extract-file';
import model from '../../../../utils/extract/filter/block-model.json';
import gazetteers from '../../../../utils/gazetteers/gazetteers';
import type { Library } from '../../../../utils/library/library';
import type { Failure, PageAnswer, Result } from '../../../../utils/model';
import { analyseArticle } from '../../../../utils/reading/analyse-article';
import { createTextState } from '../../../../utils/state/texts/text-state';
import { type SearchLibrary, searchLibrary } from '../../../library/support/search-library';
import { AT_ONCE } from '../../../support/at-once';
import { packFor, taggerDataOf } from '../../../support/languages';

const data: LanguageData = {
  pack: async (lang) => packFor(lang),
  gazetteers: async () => gazetteers,
  tagger: async (lang) => taggerDataOf(lang),
};

/** Links in a library in memory, and a web of invented pages. */
export interface TextWorld {
  readonly stored: SearchLibrary;
  /** The answers of the web. A page that is not here does not answer. */
  readonly web: Map<string, PageAnswer | Promise<PageAnswer>>;
  /** The addresses that were requested, with the time. */
  readonly requests: string[];
  /** The permissions that were asked of the reader and given back: `ask …`, `hold …`, `release`. */
  readonly access: string[];
  readonly allowed: Set<string>;
  /** Whether the reader gives permissions. */
  isWilling: boolean;
  /** The time, in milliseconds. Waiting moves it on. */
  time: number;
  memory: unknown;
  /** Resolves when another window has loaded texts; `null` if none does. */
  otherWindow: Promise<void> | null;
  isOffline: boolean;
  /** Brings the connection back. */
  goOnline: () => void;
  readonly downloads: DownloadFile[];
  readonly pictures: number[];
  /** If it returns a failure, the library refuses to save the text. */
  onFill: () => Failure | undefined;
  keep(...urls: readonly string[]): void;
  /** Opens another page, and waits for its plan. */
  open(fragment?: string): Promise<TextControls>;
}

export async function textWorld(): Promise<TextWorld> {
  const stored = await searchLibrary();
  const world: TextWorld = {
    stored,
    web: new Map(),
    requests: [],
    access: [],
    allowed: new Set(['*://*/*']),
    isWilling: true,
    time: Date.UTC(2026, 10, 2, 9),
    memory: null,
    otherWindow: null,
    isOffline: false,
    goOnline: () => undefined,
    downloads: [],
    pictures: [],
    onFill: () => undefined,
    keep: (...urls) => void stored.ask({ call: 'saveLinks', links: urls.map((url) => ({ url, title: `About ${url}` })).reverse() }),
    async open(fragment = '#/texts') {
      const controls = openTexts(world);
      await controls.follow(fragment, null);
      return controls;
    },
  };
  return world;
}

function openTexts(world: TextWorld): TextControls {
  const library: Library = libraryOver(async <T>(request: { readonly call: string }): Promise<Result<T>> => {
    const failure = request.call === 'fillLink' ? world.onFill() : undefined;
    return failure ? { ok: false, error: failure } : { ok: true, value: world.stored.ask<T>(request) };
  });
  return createTextState({
    library,
    access: {
      allSites: '*://*/*',
      pagesOf: (host) => `*://${host}/*`,
      has: async (pages) => world.allowed.has('*://*/*') || world.allowed.has(pages),
      async ask(pages) {
        world.access.push(`ask ${pages.join(' ')}`);
        if (world.isWilling) for (const one of pages) world.allowed.add(one);
        return world.isWilling;
      },
      hold: (pages) => void world.access.push(`hold ${pages.join(' ')}`),
      release: async () => void world.access.push('release'),
    },
    turn: {
      isTaken: async () => world.otherWindow !== null,
      whenFree: async () => world.otherWindow,
      async take(work) {
        if (world.otherWindow === null) await work();
        return world.otherWindow === null;
      },
    },
    connection: {
      isOffline: () => world.isOffline,
      onReturn(goOn) {
        world.goOnline = () => {
          world.isOffline = false;
          goOn();
        };
      },
    },
    memory: {
      load: async () => world.memory,
      async keep(memory) {
        world.memory = structuredClone(memory);
      },
    },
    settings: async () => ({ keeps: 'all', limit: 0 }),
    async fetch(address) {
      world.requests.push(address);
      return world.web.get(address) ?? { is: 'problem', problem: 'noAnswer' };
    },
    extract: (html, address) => extractPage(html, address, model, AT_ONCE),
    analyse: (article) => analyseArticle(article, data),
    keepPictures: async (id) => void world.pictures.push(id),
    now: () => new Date(world.time),
    async wait(ms) {
      world.time += ms;
    },
    pause: async () => undefined,
    download: (file) => void world.downloads.push(file),
  });
}

const PARAGRAPHS = [
  'voted on Tuesday to keep the old quay open until the spring, after three hours of debate in the town hall of Ostrelle.',
  'has chaired the board since last year and grew up beside the quay, where her mother sold nets and ropes for thirty years.',
  'The decision costs the town about forty thousand a year, which the council had hoped to spend on the road to the fish market instead.',
  'Fishermen had parked their lorries across the bridge on Monday, and left only when the mayor promised them a place at the table.',
];
/** Returns a page with an article in which somebody says something. */
export const storyPage = (address: string, who = 'Ilse Vantongeren', words = 'Nobody will lose a berth this winter'): PageAnswer => ({
  is: 'page',
  address,
  html: `<!doctype html><html lang="en"><head><title>The harbour of ${address}</title></head><body><main><h1>The harbour</h1><article>
    <p>The harbour board ${PARAGRAPHS[0]}</p><p>“${words},” said ${who}, who ${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p>
    </article></main></body></html>`,
});
/** Returns a page on which a site asks for a login. */
export const loginPage = (address: string): PageAnswer =>
  page(
    address,
    `<title>Log in to continue</title><main><h1>Log in to continue</h1><article><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p>
     <form><input name="who"><input type="password" name="word"></form></article></main>`,
  );
/** Returns a page that says that there is no such page, as if it were the right one. */
export const notFoundPage = (address: string): PageAnswer =>
  page(
    address,
    `<title>Page not found</title><main><h1>Page not found</h1><article><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></article></main>`,
  );
export const page = (address: string, html: string): PageAnswer => ({ is: 'page', address, html });
export const problem = (name: Extract<PageAnswer, { readonly is: 'problem' }>['problem']): PageAnswer => ({ is: 'problem', problem: name });

/** Returns the state under the given name, or throws if the state is another. */
export function stateOf<Name extends TextState['name']>(
  { state: { value } }: TextControls,
  name: Name,
): Extract<TextState, { readonly name: Name }> {
  if (value.name !== name) throw new Error(`The state is ${value.name}, not ${name}.`);
  return value as Extract<TextState, { readonly name: Name }>;
}
