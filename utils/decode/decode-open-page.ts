import {
  CAST_FILTERS,
  INITIAL_VIEW_STATE,
  type OpenAnnotations,
  type OpenPage,
  type Reading,
  type SelectedMember,
  SOURCE_KINDS,
  type Version,
  type ViewState,
} from '../model';
import { flag, list, Mismatch, nullable, object, oneOf, orNull, record, text } from './decode';
import { decodeCorrections } from './decode-corrections';
import { decodeMark, decodePageFingerprint } from './decode-extracted-page';
import { decodeHighlights, decodePlace } from './decode-highlights';
import { decodeReading } from './decode-reading';

const MAX_PAGES = 10_000;
const address = text(100_000);

const part = oneOf(['whole', 'selection']);
const version = object<Version>({
  reading(value): Reading {
    const decoded = decodeReading(value);
    if (!decoded.ok) throw new Mismatch(decoded.error.detail);
    return decoded.value;
  },
  part,
  showsAll: flag,
  pages: list(MAX_PAGES, address),
});
const stand = object<ViewState>({
  place: nullable(decodePlace),
  selected: nullable(
    object<SelectedMember>({ name: text(1_000), kind: oneOf(['person', 'organisation', 'state', 'place', ...SOURCE_KINDS]) }),
  ),
  castFilter: oneOf(CAST_FILTERS),
  quotesAlone: flag,
});

/** Decodes the view state of an article. If it is invalid, returns the initial state, with the reader at the beginning of the article. */
export const decodeViewState = (value: unknown): ViewState => orNull(stand, value) ?? INITIAL_VIEW_STATE;

/**
 * Decodes the stored parts of the page that was open in a tab. Returns `null` if the reading is missing or invalid. If only the fingerprint
 * or the view state is invalid, the rest is still decoded.
 */
export function decodeOpenPage(value: unknown): OpenPage | null {
  const parts = orNull(record, value);
  const decoded = orNull(version, parts?.version);
  return decoded && { mark: decodePageFingerprint(parts?.mark), version: decoded, stand: decodeViewState(parts?.stand) };
}

/**
 * Decodes the annotations of a page that was open in a tab: the corrections and highlights, the page's fingerprint, and the part of it that
 * was shown. Returns `null` if any of these is invalid.
 */
export function decodeOpenAnnotations(value: unknown): OpenAnnotations | null {
  return orNull((kept) => {
    const { mark, version } = record(kept);
    const { reading, part: which } = record(version);
    const { corrections = [], highlights = [] } = record(reading);
    return {
      mark: decodeMark(mark),
      part: part(which),
      corrections: decodeCorrections(corrections),
      highlights: decodeHighlights(highlights),
    };
  }, value);
}
