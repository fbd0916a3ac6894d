import { File as NodeFile } from 'node:buffer';
import type { LanguageData } from '../../../../utils/analyse/load-language';
import { libraryOver } from '../../../../utils/browser/library-client';
import type { ImportControls, ImportState } from '../../../../utils/controls/library-import';
import type { DownloadFile } from '../../../../utils/device/download-file';
import { extractFile } from '../../../../utils/extract/extract-file';
import model from '../../../../utils/extract/filter/block-model.json';
import gazetteers from '../../../../utils/gazetteers/gazetteers';
import type { Library } from '../../../../utils/library/library';
import type { Failure, Result } from '../../../../utils/model';
import { analyseArticle } from '../../../../utils/reading/analyse-article';
import { createImportState } from '../../../../utils/state/import/import-state';
import { ports as filePorts } from '../../../import/support/read-files';
import { type SearchLibrary, searchLibrary } from '../../../library/support/search-library';
import { AT_ONCE } from '../../../support/at-once';
import { packFor, taggerDataOf } from '../../../support/languages';

const data: LanguageData = {
  pack: async (lang) => packFor(lang),
  gazetteers: async () => gazetteers,
  tagger: async (lang) => taggerDataOf(lang),
};

/** A library in memory, and pages that import files into it. */
export interface ImportWorld {
  readonly stored: SearchLibrary;
  /** The stored point of the last import that did not reach the end of its files. */
  point: unknown;
  readonly downloads: DownloadFile[];
  /** The space that all pictures may take, in bytes. */
  pictureLimit: number | null;
  /** Is called before each batch is saved. If it returns a failure, the library refuses the batch. */
  onImport: () => Failure | undefined;
  /** Opens another page for imports. */
  open(): Promise<ImportControls>;
  /** Imports files from the beginning to the end. */
  importAll(files: readonly File[], tag?: string): Promise<ImportControls>;
}

export async function importWorld(): Promise<ImportWorld> {
  const stored = await searchLibrary();
  const world: ImportWorld = {
    stored,
    point: null,
    pictureLimit: null,
    downloads: [],
    onImport: () => undefined,
    open: () => openImport(world),
    async importAll(files, tag = '') {
      const controls = await world.open();
      await controls.choose(files);
      await controls.start({ tag, isContinued: false });
      return controls;
    },
  };
  return world;
}

function openImport(world: ImportWorld): Promise<ImportControls> {
  const library: Library = libraryOver(async <T>(request: { readonly call: string }): Promise<Result<T>> => {
    const failure = request.call === 'importMany' ? world.onImport() : undefined;
    return failure ? { ok: false, error: failure } : { ok: true, value: world.stored.ask<T>(request) };
  });
  return createImportState({
    ...filePorts,
    library,
    points: {
      load: async () => world.point,
      async keep(kept) {
        world.point = structuredClone(kept);
      },
      async clear() {
        world.point = null;
      },
    },
    extract: (page, address) => extractFile(page, address, model, AT_ONCE),
    analyse: (article) => analyseArticle(article, data),
    pictureLimit: async () => world.pictureLimit,
    now: () => new Date('2026-11-02T09:00:00Z'),
    pause: async () => undefined,
    download: (file) => void world.downloads.push(file),
  });
}

export const fileOf = (name: string, text: string): File => new NodeFile([text], name) as unknown as File;

/** Returns the state of an import that has ended. */
export function doneOf({ state: { value } }: ImportControls): Extract<ImportState, { name: 'done' }> {
  if (value.name !== 'done') throw new Error(`The import is ${value.name}.`);
  return value;
}
