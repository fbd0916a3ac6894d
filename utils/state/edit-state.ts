import { computed, signal } from '@preact/signals';
import { withHighlights } from '../annotate/highlights';
import { withCorrections } from '../correct/kept-corrections';
import { putBack } from '../edit/put-back';
import { type BlockPath, nodeAt, removeBlock } from '../edit/remove-block';
import type { Article, ExtractRequest, Reading, Result, Version } from '../model';
import { blockAt } from '../text/block-at';
import { rangeOf } from '../text/range-of';
import { sliceOf } from '../text/span';
import { createNextPage, type NextPagePorts } from './next-page';
import type { ReadingState } from './reading-state';
import type { Versions } from './versions';

/** What the reader's own hand asks of the browser; see `PopupPorts`. */
export interface EditPorts extends NextPagePorts {
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  hasSelection(): Promise<boolean>;
  rememberRemoval(blockText: string): Promise<Result<void>>;
  forgetRemovals(): Promise<Result<void>>;
  countRemembered(): Promise<number>;
}
export interface EditOptions {
  /** A private window: nothing may be remembered. */
  readonly isPrivate: boolean;
}

const HEAD = { head: true } as const;

export type EditState = ReturnType<typeof createEditState>;

/** The reader's own hand on one reading: every edit makes a new reading, and can be undone. Is what the view calls its `EditControls`. */
export function createEditState(ports: EditPorts, view: ReadingState, versions: Versions, { isPrivate }: EditOptions) {
  const { pages: opened } = versions.current.value;
  const next = createNextPage(ports, versions);
  const isOn = signal(false);
  const hasSelection = signal(false);
  const remembered = signal(0);
  /** Whether the article that was loaded came under rules of the reader's own. */
  let wasRuled = false;
  let removed = '';

  const current = () => versions.current.value.reading.article;
  const edited =
    (edit: (article: Article) => Article) =>
    async (version: Version): Promise<Result<Version | null>> => {
      const article = edit(version.reading.article);
      if (article === version.reading.article) return { ok: true, value: null };
      const analysis = await ports.analyse(article);
      return analysis.ok
        ? { ok: true, value: { ...version, reading: { ...version.reading, article, analysis: analysis.value } } }
        : analysis;
    };
  const loaded =
    (request: ExtractRequest, of: Partial<Version>) =>
    async (version: Version): Promise<Result<Version>> => {
      const read = await ports.load(request);
      if (!read.ok) return read;
      return { ok: true, value: { ...version, pages: opened, ...of, reading: underOf(version, read.value) } };
    };
  const showAll = () =>
    versions.change(loaded({ rules: [] }, { part: 'whole', showsAll: true }), { toast: { message: 'allShown' }, focus: HEAD });

  return {
    /** Whether blocks offer to be removed. */
    isOn,
    isBusy: versions.isBusy,
    canUndo: versions.canUndo,
    focus: versions.focus,
    part: computed(() => versions.current.value.part),
    next: next.state,
    /** Whether words are selected on the page that could be read alone. */
    offersSelection: computed(() => hasSelection.value && versions.current.value.part === 'whole'),
    /** How many of the reader's own rules there are for this site, and whether what they leave out is shown. */
    remembered: computed(() => ({ count: remembered.value, areShown: versions.current.value.showsAll })),
    /** Asks what can be offered. Nothing that is shown waits for it. */
    async ask(): Promise<void> {
      const [count, selection] = await Promise.all([ports.countRemembered(), ports.hasSelection()]);
      wasRuled = count > 0;
      remembered.value = count;
      hasSelection.value = selection;
    },
    turn(on: boolean): void {
      isOn.value = on;
    },
    async remove(path: BlockPath): Promise<void> {
      // The path is of the version that is shown.
      if (versions.isBusy.value) return;
      const node = nodeAt(current().body, path);
      const range = node ? rangeOf([node]) : null;
      const words = range ? sliceOf(current().text, range) : '';
      const isKnown = words !== '' && versions.current.value.part === 'whole';
      const memory = !isKnown ? 'none' : isPrivate ? 'private' : 'offered';
      const focus = { block: path };
      if (
        await versions.change(
          edited((article) => removeBlock(article, path)),
          { toast: { message: 'removed', memory }, focus },
        )
      ) {
        removed = words;
      }
    },
    /** Leaves out from now on, on this site, what looks like the block that was removed last. */
    async remember(): Promise<void> {
      const kept = await ports.rememberRemoval(removed);
      if (!kept.ok) return view.say({ message: 'failed', code: kept.error.code });
      remembered.value = await ports.countRemembered();
      view.say({ message: 'remembered' });
    },
    /** Puts one lost paragraph back, by its index, or all of them. */
    async putBack(index: number | 'all'): Promise<void> {
      if (versions.isBusy.value) return;
      const { lost } = current().integrity;
      const chosen = index === 'all' ? lost : lost.slice(index, index + 1);
      const [first] = chosen;
      if (!first) return;
      // From paragraph to paragraph while there are more; after the last to where it stands now.
      const undone = { lost: index === 'all' ? 0 : index };
      const focus = chosen.length < lost.length ? undone : { block: [blockAt(current(), first.at)] };
      await versions.change(
        edited((article) => putBack(article, index === 'all' ? undefined : new Set([index]))),
        { toast: { message: 'putBack', count: chosen.length }, focus, undone },
      );
    },
    undo: versions.undo,
    loadNext: next.load,
    cancelNext: next.cancel,
    /** Reads nothing but what is selected on the page. */
    async readSelection(): Promise<void> {
      const telling = { toast: { message: 'selectionShown' }, focus: HEAD } as const;
      await versions.change(loaded({ part: 'selection' }, { part: 'selection' }), telling);
    },
    /** The way back from a selection: the article as it was shown before, or as the page has it. */
    async readWhole(): Promise<void> {
      const before = versions.lastWhole();
      const again = async (version: Version) => ({
        ok: true as const,
        value: before && { ...before, reading: underOf(version, before.reading) },
      });
      await versions.change(before ? again : loaded({}, { part: 'whole' }), { toast: { message: 'wholeShown' }, focus: HEAD });
    },
    /** Shows what the reader's own rules leave out. */
    async showAll(): Promise<void> {
      await showAll();
    },
    /** Forgets the reader's own rules of this site, and shows what they left out. */
    async forget(): Promise<void> {
      const forgotten = await ports.forgetRemovals();
      if (!forgotten.ok) return view.say({ message: 'failed', code: forgotten.error.code });
      remembered.value = 0;
      if (!wasRuled || versions.current.value.showsAll || (await showAll())) view.say({ message: 'forgotten' });
      wasRuled = false;
    },
  };
}

/** Another reading, under the annotations of a version: they are about words, whatever is shown around them. */
function underOf({ reading: { corrections, highlights } }: Version, reading: Reading): Reading {
  if (corrections === reading.corrections && highlights === reading.highlights) return reading;
  return withHighlights(withCorrections(reading, corrections ?? []), highlights ?? []);
}
