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

/** The functions of the browser that editing needs. See `ArticlePorts`. */
export interface EditPorts extends NextPagePorts {
  load(request?: ExtractRequest): Promise<Result<Reading>>;
  hasSelection(): Promise<boolean>;
  rememberRemoval(blockText: string): Promise<Result<void>>;
  forgetRemovals(): Promise<Result<void>>;
  countRemembered(): Promise<number>;
}
export interface EditOptions {
  /** True in a private window, where nothing may be stored. */
  readonly isPrivate: boolean;
}

const HEAD = { head: true } as const;

export type EditState = ReturnType<typeof createEditState>;

/**
 * Creates the state for editing one reading. Each edit makes a new version of the reading and can be undone. Implements the
 * `EditControls` of the components.
 */
export function createEditState(ports: EditPorts, view: ReadingState, versions: Versions, { isPrivate }: EditOptions) {
  const { pages: opened } = versions.current.value;
  const next = createNextPage(ports, versions);
  const isOn = signal(false);
  const hasSelection = signal(false);
  const remembered = signal(0);
  /** Whether the article was loaded with removal rules of the reader. */
  let hadRules = false;
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
      return { ok: true, value: { ...version, pages: opened, ...of, reading: withAnnotationsOf(version, read.value) } };
    };
  const showAll = () =>
    versions.change(loaded({ rules: [] }, { part: 'whole', showsAll: true }), { toast: { message: 'allShown' }, focus: HEAD });

  return {
    /** Whether editing is on, so that each block can be removed. */
    isOn,
    isBusy: versions.isBusy,
    canUndo: versions.canUndo,
    focus: versions.focus,
    part: computed(() => versions.current.value.part),
    next: next.state,
    /** Whether the page has a selection that could be read on its own. */
    offersSelection: computed(() => hasSelection.value && versions.current.value.part === 'whole'),
    /** The number of the reader's removal rules for this site, and whether the blocks that they leave out are shown. */
    remembered: computed(() => ({ count: remembered.value, areShown: versions.current.value.showsAll })),
    /** Finds out which actions to offer. The article is shown without waiting for it. */
    async ask(): Promise<void> {
      const [count, selection] = await Promise.all([ports.countRemembered(), ports.hasSelection()]);
      hadRules = count > 0;
      remembered.value = count;
      hasSelection.value = selection;
    },
    turn(on: boolean): void {
      isOn.value = on;
    },
    async remove(path: BlockPath): Promise<void> {
      // The path refers to the version that is shown, which is about to be replaced.
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
    /** Stores a rule that leaves out blocks like the one removed last, from now on and on this site. */
    async remember(): Promise<void> {
      const kept = await ports.rememberRemoval(removed);
      if (!kept.ok) return view.say({ message: 'failed', code: kept.error.code });
      remembered.value = await ports.countRemembered();
      view.say({ message: 'remembered' });
    },
    /** Restores one lost paragraph, by its index, or all of them. */
    async putBack(index: number | 'all'): Promise<void> {
      if (versions.isBusy.value) return;
      const { lost } = current().integrity;
      const chosen = index === 'all' ? lost : lost.slice(index, index + 1);
      const [first] = chosen;
      if (!first) return;
      // The focus moves to the next lost paragraph, and from the last one to the restored block.
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
    /** Shows only the selection of the page. */
    async readSelection(): Promise<void> {
      const telling = { toast: { message: 'selectionShown' }, focus: HEAD } as const;
      await versions.change(loaded({ part: 'selection' }, { part: 'selection' }), telling);
    },
    /** Returns from a selection to the whole article, as it was shown before or else as the page has it. */
    async readWhole(): Promise<void> {
      const before = versions.lastWhole();
      const again = async (version: Version) => ({
        ok: true as const,
        value: before && { ...before, reading: withAnnotationsOf(version, before.reading) },
      });
      await versions.change(before ? again : loaded({}, { part: 'whole' }), { toast: { message: 'wholeShown' }, focus: HEAD });
    },
    /** Shows the blocks that the reader's removal rules leave out. */
    async showAll(): Promise<void> {
      await showAll();
    },
    /** Deletes the reader's removal rules for this site and shows the blocks that they left out. */
    async forget(): Promise<void> {
      const forgotten = await ports.forgetRemovals();
      if (!forgotten.ok) return view.say({ message: 'failed', code: forgotten.error.code });
      remembered.value = 0;
      if (!hadRules || versions.current.value.showsAll || (await showAll())) view.say({ message: 'forgotten' });
      hadRules = false;
    },
  };
}

/** Returns another reading with the annotations of a version. Annotations belong to words, whatever surrounds these. */
function withAnnotationsOf({ reading: { corrections, highlights } }: Version, reading: Reading): Reading {
  if (corrections === reading.corrections && highlights === reading.highlights) return reading;
  return withHighlights(withCorrections(reading, corrections ?? []), highlights ?? []);
}
