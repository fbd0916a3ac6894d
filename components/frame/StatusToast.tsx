import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingPlace, Toast } from '../../utils/model';
import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';
import { useEdits, useHistory, useOpenArticle, useReading } from '../reading/article-context';
import { failureWords } from './failure-words';
import { IconButton } from './IconButton';
import { useLocale } from './locale-context';

export interface StatusToastProps {
  /** Scrolls to a place in the article, or to the head of the article for `null`. */
  readonly onGoTo: (place: ReadingPlace | null) => void;
  /** Opens the library. The snackbar offers this after an article has been saved. */
  readonly onOpenLibrary?: (() => void) | undefined;
}

/** The time for which a snackbar is displayed, in milliseconds: enough to read it twice. Error messages stay until they are dismissed. */
const SHOWN_MS = 7_000;
/** The time for which a snackbar with a choice is displayed, in milliseconds. */
const CHOICE_MS = 15_000;
/** The messages whose snackbar offers to undo the change. */
const UNDOABLE: ReadonlySet<Toast['message']> = new Set([
  'removed',
  'putBack',
  'pageAdded',
  'selectionShown',
  'wholeShown',
  'allShown',
  'corrected',
  'confirmed',
  'notQuote',
  'marked',
  'takenBack',
  'renamed',
  'hidden',
  'merged',
  'split',
  'highlighted',
  'recoloured',
  'noted',
  'noteRemoved',
  'unhighlighted',
]);
/** The messages whose snackbar has a button of another kind. */
const CHOICES: ReadonlySet<Toast['message']> = new Set(['continued', 'stopped', 'readToEnd']);
const hasChoice = ({ message }: Toast): boolean => UNDOABLE.has(message) || CHOICES.has(message);

/** The snackbar that reports the last action, inside the live region of its view. */
export function StatusToast({ onGoTo, onOpenLibrary }: StatusToastProps) {
  const controls = useReading();
  const toast = controls.toast.value;
  const locale = useLocale();
  // The snackbar stays open while it has focus or the pointer is over it.
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!toast || isFailure(toast) || isHeld) return;
    const timer = setTimeout(() => controls.say(null), hasChoice(toast) ? CHOICE_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, controls, isHeld]);
  useEffect(() => {
    if (!toast) hold(false);
  }, [toast]);
  if (!toast) return null;
  return (
    <div
      class="toast"
      data-toast={toast.message}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusCapture={() => hold(true)}
      onBlurCapture={() => hold(false)}
    >
      <Icon name={iconOf(toast)} />
      <div class="toast-content">
        <span class="toast-words">{wordsOf(toast, locale)}</span>
        <ToastActions toast={toast} onGoTo={onGoTo} onOpenLibrary={onOpenLibrary} />
      </div>
      <IconButton icon="close" label={i18n.t('notice.dismiss')} onClick={() => controls.say(null)} />
    </div>
  );
}

function ToastActions({ toast, onGoTo, onOpenLibrary }: StatusToastProps & { readonly toast: Toast }) {
  const { say } = useReading();
  const edits = useEdits();
  const history = useHistory();
  const { shelf } = useOpenArticle();
  const isSaved = toast.message === 'saved' || toast.message === 'updated';
  return (
    <>
      {history && UNDOABLE.has(toast.message) && history.canUndo.value && (
        <button type="button" class="button quiet" data-action="undo-toast" onClick={history.undo}>
          {i18n.t('edit.undo')}
        </button>
      )}
      {shelf && toast.message === 'readToEnd' && (
        <button
          type="button"
          class="button quiet"
          data-action="keep-unread"
          onClick={() => {
            void shelf.mark({ state: 'unread' });
            say(null);
          }}
        >
          {i18n.t('edit.undo')}
        </button>
      )}
      {edits && toast.message === 'removed' && toast.memory === 'offered' && (
        <button type="button" class="button quiet" data-action="remember" onClick={() => void edits.remember()}>
          {i18n.t('edit.always')}
        </button>
      )}
      {(toast.message === 'continued' || toast.message === 'stopped') && (
        <button
          type="button"
          class="button quiet"
          data-action="go-to-place"
          onClick={() => {
            onGoTo(toast.message === 'stopped' ? toast.place : null);
            say(null);
          }}
        >
          {i18n.t(toast.message === 'stopped' ? 'reopened.continue' : 'reopened.startAgain')}
        </button>
      )}
      {isSaved && onOpenLibrary && (
        <button type="button" class="button quiet" data-action="open-library" onClick={onOpenLibrary}>
          {i18n.t('save.openLibrary')}
        </button>
      )}
    </>
  );
}

function wordsOf(toast: Toast, locale: string): string {
  if (toast.message === 'failed') return failureWords(toast, locale);
  if (toast.message === 'putBack') return i18n.t('notice.putBack', toast.count);
  const words = i18n.t(`notice.${toast.message}`);
  if ('keeping' in toast && toast.keeping !== 'now') return `${words} ${i18n.t(`correct.keeping.${toast.keeping}`)}`;
  return toast.message === 'removed' && toast.memory === 'private' ? `${words} ${i18n.t('edit.privateMemory')}` : words;
}

const isFailure = ({ message }: Toast): boolean => message === 'failed' || message === 'copyFailed' || message === 'pictureNotCopied';
/** The messages for actions that were refused without an error. */
const REFUSALS: ReadonlySet<Toast['message']> = new Set(['nothingToMark', 'noContents', 'captionNotMarked', 'siteRefused']);

function iconOf(toast: Toast): IconName {
  if (isFailure(toast)) return 'warning';
  return REFUSALS.has(toast.message) ? 'info' : 'done';
}
