import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import type { DownloadFile } from '../../../utils/device/download-file';
import type { WritableFolder } from '../../../utils/device/writable-folder';
import type { Exporter } from '../../../utils/export/exporter';
import { exporters } from '../../../utils/export/exporters';
import { answerRequest } from '../../../utils/library/answer-request';
import type { Database } from '../../../utils/library/database';
import type { ExportLibrary } from '../../../utils/library/export/export-library';
import type { SaveAnswer } from '../../../utils/library/library';
import type { LibraryRequest } from '../../../utils/library/library-calls';
import { migrate } from '../../../utils/library/migrate';
import type { Article, Reading, Result } from '../../../utils/model';
import { createExportPage, type ExportPorts } from '../../../utils/state/export/export-page';
import { makeReading } from '../../library/support/make-reading';
import { memoryDatabase } from '../../library/support/memory-database';

/** A library in memory with the page that exports it. */
export interface ExportedLibrary {
  readonly database: Database;
  readonly downloads: DownloadFile[];
  /** The stored memory of the page. */
  memory: unknown;
  /** Runs just before each call to the library. If it returns a result, that result replaces the answer. */
  intercept: (request: LibraryRequest) => Result<never> | undefined;
  answer<T>(request: LibraryRequest): Result<T>;
  /** Saves an article with a title and returns its id. */
  save(title: string, change?: Partial<Article>, more?: (reading: Reading) => Reading): number;
  page(over?: Partial<ExportPorts>, formats?: readonly Exporter[]): ReturnType<typeof createExportPage>;
}

/** Creates an empty library in memory. The time is 5 November 2026, 23:30. */
export async function exportedLibrary(): Promise<ExportedLibrary> {
  const database = await memoryDatabase();
  migrate(database);
  const downloads: DownloadFile[] = [];
  const answer = <T>(request: LibraryRequest) => answerRequest(database, request, Date.parse('2026-11-04T10:00:00Z')) as Result<T>;
  const ask = async <T>(request: LibraryRequest) => made.intercept(request) ?? answer<T>(request);
  const library: ExportLibrary = {
    exportTargets: (scope) => ask({ call: 'exportTargets', scope }),
    exportArticle: (id) => ask({ call: 'exportArticle', id }),
  };
  const made: ExportedLibrary = {
    database,
    downloads,
    memory: null,
    intercept: () => undefined,
    answer,
    save(title, change = {}, more = (reading) => reading) {
      const reading = more(makeReading({ url: `https://post.example/${encodeURIComponent(title)}`, title, ...change }));
      const saved = answer<SaveAnswer>({ call: 'save', known: NO_ANNOTATIONS, reading });
      if (!saved.ok) throw new Error(saved.error.code);
      return saved.value.summary.id;
    },
    page: (over = {}, formats = exporters) =>
      createExportPage(
        {
          library,
          pictures: async () => ({ ok: true, value: [] }),
          store: {
            load: async () => structuredClone(made.memory),
            async keep(memory) {
              made.memory = structuredClone(memory);
            },
          },
          canUseFolder: true,
          pickFolder: async () => null,
          download: (file) => void downloads.push(file),
          now: () => new Date(2026, 10, 5, 23, 30),
          ...over,
        },
        formats,
      ),
  };
  return made;
}

/** A folder in memory. */
export interface MemoryFolder extends WritableFolder {
  readonly files: Map<string, string>;
  /** The paths of the files that have been written, in order. */
  readonly written: string[];
  /** Runs before a file is written. It throws if the file cannot be written. */
  beforeWrite: (path: string) => void;
}

/** Creates an empty folder in memory. */
export function memoryFolder(): MemoryFolder {
  const files = new Map<string, string>();
  const written: string[] = [];
  const folder: MemoryFolder = {
    name: 'Vault',
    files,
    written,
    beforeWrite: () => undefined,
    names: async () => [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))],
    has: async (path) => files.has(path),
    read: async (path) => files.get(path) ?? null,
    async write(path) {
      folder.beforeWrite(path);
      const parts: string[] = [];
      return {
        async write(chunks) {
          for (const chunk of chunks) parts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
        },
        async close() {
          files.set(path, parts.join(''));
          written.push(path);
        },
        async drop() {},
      };
    },
  };
  return folder;
}
