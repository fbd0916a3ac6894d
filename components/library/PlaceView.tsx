import type { ComponentType, RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CommandName, Failure, GuidePlace } from '../../utils/model';
import { reportProblem } from '../../utils/problems/report-problem';
import type { LibraryPlace } from '../../utils/query/library-address';
import { useSettings } from '../frame/settings-context';
import { ToolButton } from '../frame/ToolButton';
import { Toolbar } from '../frame/Toolbar';
import { useCommands } from '../frame/use-commands';
import { LibraryError } from './LibraryError';
import { LibraryNav } from './LibraryNav';
import { LoadingRows } from './LoadingRows';
import { PlaceKeys } from './PlaceKeys';
import { useListKeys } from './use-list-keys';

/** A page of the library that is loaded only when it is opened. `Place` is its content below the heading. */
export interface PlaceModule {
  readonly Place: ComponentType<PlaceProps>;
}
export interface PlaceProps {
  /** The fragment of the page's address, which says what the page is about. */
  readonly fragment: string;
}
export type LoadPlace = () => Promise<PlaceModule>;

export interface PlaceViewProps {
  readonly place: LibraryPlace;
  readonly fragment: string;
  readonly load: LoadPlace;
  readonly onOpenOptions: () => void;
}

/** The place in the guide about each page. */
const HELP: Readonly<Record<LibraryPlace, GuidePlace>> = {
  notes: 'remarks',
  actor: 'actors',
  voices: 'voices',
  import: 'import',
  export: 'export-page',
  backup: 'backup',
  texts: 'links',
  compare: 'compare',
  sheet: 'class-sheet',
};

type PlaceState = PlaceModule | Failure | null;

/** A page of the library beside the list, with its heading. */
export function PlaceView({ place, fragment, load, onOpenOptions }: PlaceViewProps) {
  const [state, setState] = useState<PlaceState>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const [isKeysOpen, showKeys] = useState(false);
  const open = () => {
    setState(null);
    load().then(setState, (problem: unknown) => {
      reportProblem('library.place', problem);
      setState({ code: 'unexpected', detail: String(problem) });
    });
  };
  useEffect(() => {
    showKeys(false);
    heading.current?.focus();
    open();
  }, [place]);
  usePlaceKeys(main, isKeysOpen, showKeys);
  return (
    <div class="reading library">
      <Toolbar aside={<LibraryNav current={place} />} help={HELP[place]}>
        <ToolButton action="keys" icon="keys" label={i18n.t('keys.title')} isPressed={isKeysOpen} onClick={() => showKeys(!isKeysOpen)} />
        <ToolButton action="settings" icon="settings" label={i18n.t('options.title')} onClick={onOpenOptions} />
      </Toolbar>
      <div class="library-body">
        <main ref={main} class="library-main">
          <header class="library-header">
            <h1 ref={heading} tabIndex={-1}>
              {i18n.t(`library.place.${place}`)}
            </h1>
          </header>
          {state === null && <LoadingRows words={i18n.t('library.loading')} />}
          {state && 'code' in state && <LibraryError title={i18n.t('library.failed')} error={state} onRetry={open} />}
          {state && 'Place' in state && <state.Place fragment={fragment} />}
        </main>
        {isKeysOpen && <PlaceKeys place={place} onClose={() => showKeys(false)} />}
      </div>
    </div>
  );
}

/** Handles the keys that work in every page: those that show the list of keys, close it, and go to the search field if there is one. */
function usePlaceKeys(main: RefObject<HTMLElement | null>, isKeysOpen: boolean, showKeys: (isOpen: boolean) => void): void {
  const settings = useSettings();
  const find = useCallback(
    (command: CommandName) => {
      const field = command === 'find' ? main.current?.querySelector<HTMLInputElement>('input[type=search]') : null;
      field?.focus();
      field?.select();
      return Boolean(field);
    },
    [main],
  );
  useCommands(main, settings, find);
  useListKeys(main, settings, {
    run: () => false,
    showKeys() {
      showKeys(!isKeysOpen);
      return true;
    },
    escape() {
      showKeys(false);
      return isKeysOpen;
    },
  });
}
