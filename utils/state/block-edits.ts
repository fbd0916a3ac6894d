import type { Signal } from '@preact/signals';
import type { EditControls } from '../controls/editing';
import { putBack } from '../edit/put-back';
import { nodeAt, removeBlock } from '../edit/remove-block';
import type { Analysis, Article, Result, Version } from '../model';
import { blockAt } from '../text/block-at';
import { rangeOf } from '../text/range-of';
import { sliceOf } from '../text/span';
import type { ReadingState } from './reading-state';
import type { Versions } from './versions';

/** The browser functions that are needed for editing blocks. See `ArticlePorts`. */
export interface BlockEditPorts {
  analyse(article: Article): Promise<Result<Analysis>>;
  rememberRemoval?(blockText: string): Promise<Result<void>>;
  countRemembered(): Promise<number>;
}
export interface EditOptions {
  /** Whether this is a private window, where nothing may be stored. */
  readonly isPrivate: boolean;
}

/**
 * Creates the actions that remove blocks and restore paragraphs that were left out.
 * @param remembered The number of the reader's removal rules for this site. `remember` updates it.
 */
export function createBlockEdits(
  ports: BlockEditPorts,
  view: Pick<ReadingState, 'say'>,
  versions: Versions,
  remembered: Signal<number>,
  { isPrivate }: EditOptions,
): Pick<EditControls, 'remove' | 'remember' | 'putBack'> {
  let removed = '';
  const current = () => versions.current.value.reading.article;
  return {
    async remove(path) {
      // A removal during another change is ignored, because the path refers to the displayed version, which is about to be replaced.
      if (versions.isBusy.value) return;
      const node = nodeAt(current().body, path);
      const range = node ? rangeOf([node]) : null;
      const words = range ? sliceOf(current().text, range) : '';
      const isKnown = ports.rememberRemoval !== undefined && words !== '' && versions.current.value.part === 'whole';
      const memory = !isKnown ? 'none' : isPrivate ? 'private' : 'offered';
      const focus = { block: path };
      const edit = edited(ports, (article) => removeBlock(article, path));
      if (await versions.change(edit, { toast: { message: 'removed', memory }, focus })) removed = words;
    },
    async remember() {
      const kept = await ports.rememberRemoval?.(removed);
      if (!kept) return;
      if (!kept.ok) return view.say({ message: 'failed', code: kept.error.code });
      remembered.value = await ports.countRemembered();
      view.say({ message: 'remembered' });
    },
    async putBack(index) {
      if (versions.isBusy.value) return;
      const { lost } = current().integrity;
      const chosen = index === 'all' ? lost : lost.slice(index, index + 1);
      const [first] = chosen;
      if (!first) return;
      // The focus moves to the next paragraph that was left out, or to the restored block if there is no such paragraph.
      const undone = { lost: index === 'all' ? 0 : index };
      const focus = chosen.length < lost.length ? undone : { block: [blockAt(current(), first.at)] };
      const edit = edited(ports, (article) => putBack(article, index === 'all' ? undefined : new Set([index])));
      await versions.change(edit, { toast: { message: 'putBack', count: chosen.length }, focus, undone });
    },
  };
}

/** Returns a function that creates the next version by editing the article. */
const edited =
  (ports: Pick<BlockEditPorts, 'analyse'>, edit: (article: Article) => Article) =>
  async (version: Version): Promise<Result<Version | null>> => {
    const article = edit(version.reading.article);
    if (article === version.reading.article) return { ok: true, value: null };
    const analysis = await ports.analyse(article);
    return analysis.ok ? { ok: true, value: { ...version, reading: { ...version.reading, article, analysis: analysis.value } } } : analysis;
  };
