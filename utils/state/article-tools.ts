import type { ReadonlySignal } from '@preact/signals';
import { mergeAnnotations } from '../annotate/merge-annotations';
import type { SaveState } from '../controls/article';
import type { ToolControls } from '../controls/open-article';
import type { Annotations, Keeping, OpenPage, Version } from '../model';
import type { ArticlePorts } from './article-ports';
import { createCorrectionState } from './correction-state';
import { createEditState } from './edit-state';
import { createHighlightState } from './highlight-state';
import type { ReadingOptions, ReadingState } from './reading-state';
import { createShareState } from './share-state';
import { storeRuleChanges } from './store-rule-changes';
import { createVersions } from './versions';

/** The facts about an article that its tools need. */
export interface ToolsFor {
  readonly version: Version;
  readonly view: ReadingState;
  /** Whether this is a private window, where nothing may be stored. */
  readonly isPrivate: boolean;
  readonly saving: ReadonlySignal<SaveState>;
  /** Returns the page in its current state. */
  now(): OpenPage;
}

/** The tools of an open article, with which the reader can do more than read it. */
export interface ArticleTools {
  readonly controls: ToolControls;
  /** The version of the page that is shown. */
  readonly current: ReadonlySignal<Version>;
  /** Merges changes that were made to the annotations elsewhere into every version of the reading. See `mergeAnnotations`. */
  merge(before: Annotations, now: Annotations): Promise<void>;
}

/** Creates the tools of an open article: its versions with undo, and the controls for editing, correcting, highlighting and sharing it. */
export function createArticleTools(
  { version, view, isPrivate, saving, now }: ToolsFor,
  ports: ArticlePorts,
  options: ReadingOptions,
): ArticleTools {
  const versions = createVersions(version, view, storeRuleChanges(ports.changeRules));
  const edits = createEditState(ports, view, versions, { isPrivate });
  const keeping = (): Keeping => (isPrivate ? 'never' : 'summary' in saving.value ? 'now' : 'whenSaved');
  view.onBack('edit', () => {
    const wasOn = edits.isOn.value;
    edits.turn(false);
    return wasOn;
  });
  void edits.ask();
  return {
    controls: {
      edits,
      corrections: createCorrectionState(versions, view, keeping),
      highlights: createHighlightState(versions, view, { keeping }),
      share: createShareState(view, { ...options, print: ports.print && (() => ports.print?.(now())) }),
    },
    current: versions.current,
    merge: (before, after) => versions.rebase((reading) => mergeAnnotations(reading, before, after)),
  };
}
