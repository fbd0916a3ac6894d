import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { reportProblem } from '../../utils/problems/report-problem';
import type { LibraryPlace } from '../../utils/query/library-address';
import { ToolButton } from '../frame/ToolButton';
import { Toolbar } from '../frame/Toolbar';
import { LibraryError } from './LibraryError';
import { LibraryNav } from './LibraryNav';
import { LoadingRows } from './LoadingRows';

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

type PlaceState = PlaceModule | Failure | null;

/** A page of the library beside the list, with its heading. */
export function PlaceView({ place, fragment, load, onOpenOptions }: PlaceViewProps) {
  const [state, setState] = useState<PlaceState>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = () => {
    setState(null);
    load().then(setState, (problem: unknown) => {
      reportProblem('library.place', problem);
      setState({ code: 'unexpected', detail: String(problem) });
    });
  };
  useEffect(() => {
    heading.current?.focus();
    open();
  }, [place]);
  return (
    <div class="reading library">
      <Toolbar aside={<LibraryNav current={place} />}>
        <ToolButton action="settings" icon="settings" label={i18n.t('options.title')} onClick={onOpenOptions} />
      </Toolbar>
      <main class="library-main">
        <header class="library-header">
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t(`library.place.${place}`)}
          </h1>
        </header>
        {state === null && <LoadingRows words={i18n.t('library.loading')} />}
        {state && 'code' in state && <LibraryError title={i18n.t('library.failed')} error={state} onRetry={open} />}
        {state && 'Place' in state && <state.Place fragment={fragment} />}
      </main>
    </div>
  );
}
