import type { ExportChoice } from '../../controls/library-export';
import { type Decode, flag, Mismatch, object, oneOf, otherwise, record, text, wholeNumber } from '../../decode/decode';

/** The memory that is kept from one export to the next. */
export interface ExportMemory {
  readonly choice: ExportChoice;
  /** The last download of all articles, by format and content. */
  readonly last: Readonly<Record<string, LastExport>>;
}
/** The last download of all articles with the same content: the highest `rev` in the library, and the time in ISO 8601. */
export interface LastExport {
  readonly rev: number;
  readonly time: string;
}

/** Keeps the memory of exports. Its content is not known to it. */
export interface ExportStore {
  /** Returns the stored value, or `null` if there is none or it cannot be read. */
  load(): Promise<unknown>;
  keep(memory: unknown): Promise<void>;
}

export const FIRST_CHOICE: ExportChoice = {
  format: 'markdown',
  articles: 'asked',
  destination: 'download',
  withPictures: true,
  isHighlightsOnly: false,
  isTogether: false,
  isNewOnly: false,
};

const decodeLast = object<LastExport>({ rev: wholeNumber(0, Number.MAX_SAFE_INTEGER), time: text(40) });
const decodeAllLast: Decode<ExportMemory['last']> = (value) =>
  Object.fromEntries(Object.entries(record(value)).map(([id, last]) => [id, decodeLast(last)]));
const decodeMemory = object<ExportMemory>({
  choice: object<ExportChoice>({
    format: text(40),
    articles: otherwise(oneOf(['asked', 'all']), FIRST_CHOICE.articles),
    destination: oneOf(['download', 'folder']),
    withPictures: flag,
    isHighlightsOnly: flag,
    isTogether: flag,
    isNewOnly: flag,
  }),
  last: decodeAllLast,
});

/** Reads what is remembered. Something else counts as nothing. */
export function readMemory(value: unknown): ExportMemory {
  try {
    return decodeMemory(value);
  } catch (problem) {
    if (problem instanceof Mismatch) return { choice: FIRST_CHOICE, last: {} };
    throw problem;
  }
}
