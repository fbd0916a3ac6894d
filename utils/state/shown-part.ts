import { computed, type Signal, signal } from '@preact/signals';
import { withHighlights } from '../annotate/with-highlights';
import type { EditControls } from '../controls/editing';
import { withCorrections } from '../correct/with-corrections';
import type { ExtractRequest, Reading, Result, Version } from '../model';
import type { ReadingState } from './reading-state';
import type { Versions } from './versions';

/** The browser functions that are needed for displaying a part of the page. See `ArticlePorts`. */
export interface ShownPartPorts {
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  hasSelection(): Promise<boolean>;
  forgetRemovals(): Promise<Result<void>>;
  countRemembered(): Promise<number>;
}

/** The actions that display another part of the page. */
export interface ShownPart extends Pick<EditControls, 'offersSelection' | 'readSelection' | 'readWhole' | 'showAll' | 'forget'> {
  /** Determines which actions to offer. The view displays the article without waiting for the result. */
  ask(): Promise<void>;
}

const HEAD = { head: true } as const;

/**
 * Creates the actions that display the whole page or the text selection, with or without the blocks that the reader's removal rules leave
 * out.
 * @param remembered The number of the reader's removal rules for this site, which is set by `ask` and `forget`.
 */
export function createShownPart(
  ports: ShownPartPorts,
  view: Pick<ReadingState, 'say'>,
  versions: Versions,
  remembered: Signal<number>,
): ShownPart {
  const { pages: opened } = versions.current.value;
  const hasSelection = signal(false);
  /** Whether the reader's removal rules were applied when the article was loaded. */
  let hadRules = false;
  const loaded =
    (request: ExtractRequest, of: Partial<Version>) =>
    async (version: Version): Promise<Result<Version>> => {
      const read = await ports.load(request);
      if (!read.ok) return read;
      return { ok: true, value: { ...version, pages: opened, ...of, reading: withAnnotationsOf(version, read.value) } };
    };
  const showAll = () =>
    versions.change(loaded({ rules: [] }, { part: 'whole', showsAll: true }), { toast: { message: 'allShown' }, focus: HEAD });
  return {
    offersSelection: computed(() => hasSelection.value && versions.current.value.part === 'whole'),
    async ask() {
      const [count, selection] = await Promise.all([ports.countRemembered(), ports.hasSelection()]);
      hadRules = count > 0;
      remembered.value = count;
      hasSelection.value = selection;
    },
    async readSelection() {
      const report = { toast: { message: 'selectionShown' }, focus: HEAD } as const;
      await versions.change(loaded({ part: 'selection' }, { part: 'selection' }), report);
    },
    async readWhole() {
      const before = versions.lastWhole();
      const again = async (version: Version) => ({
        ok: true as const,
        value: before && { ...before, reading: withAnnotationsOf(version, before.reading) },
      });
      await versions.change(before ? again : loaded({}, { part: 'whole' }), { toast: { message: 'wholeShown' }, focus: HEAD });
    },
    async showAll() {
      await showAll();
    },
    async forget() {
      const forgotten = await ports.forgetRemovals();
      if (!forgotten.ok) return view.say({ message: 'failed', code: forgotten.error.code });
      remembered.value = 0;
      if (!hadRules || versions.current.value.showsAll || (await showAll())) view.say({ message: 'forgotten' });
      hadRules = false;
    },
  };
}

/**
 * Returns `reading` with the corrections and highlights of a version. They stay attached to their words, even if the surrounding text is
 * different.
 */
function withAnnotationsOf({ reading: { corrections, highlights } }: Version, reading: Reading): Reading {
  if (corrections === reading.corrections && highlights === reading.highlights) return reading;
  return withHighlights(withCorrections(reading, corrections ?? []), highlights ?? []);
}
