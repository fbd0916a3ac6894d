import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenArticle } from '../../utils/controls/open-article';
import { ArticlePane } from '../article/ArticlePane';
import type { Images } from '../article/body-context';
import { ScrollerProvider, useScroller } from '../article/scroller-context';
import { CastButton } from '../cast/CastButton';
import { CastSidebar } from '../cast/CastSidebar';
import { ViewSwitch } from '../cast/ViewSwitch';
import { useSettings } from '../frame/settings-context';
import { Toolbar } from '../frame/Toolbar';
import type { CommandHandlers } from '../frame/use-commands';
import type { ViewAction } from '../frame/view-action';
import type { EscapeMeaning } from '../settings/KeyList';
import { printAttributes } from '../share/print-attributes';
import { QuoteMap } from '../voices/QuoteMap';
import { ArticleProvider, useOpenArticle, useReading, useShare } from './article-context';
import { NavigationProvider } from './navigation-context';
import { useEarlyClicks } from './use-early-clicks';
import { useLaterParts } from './use-later-parts';
import { useReadingView } from './use-reading-view';
import { ViewTools } from './ViewTools';

export interface ReadingViewProps extends ViewProps {
  /** The controls of the open article. This must be the same object in every render, except once, when its missing controls have loaded. */
  readonly article: OpenArticle;
}

interface ViewProps {
  readonly images: Images;
  /** The toolbar buttons that only this `Surface` has. */
  readonly actions?: ComponentChildren;
  /** The actions that this `Surface` adds to the menu and the shortcuts. */
  readonly more?: readonly ViewAction[];
  /** The shortcut handlers for the buttons in `actions`. */
  readonly commands?: CommandHandlers;
  /** Content below the toolbar buttons. */
  readonly note?: ComponentChildren;
  readonly takesFocus?: boolean;
  /** The effect of the Escape key in this `Surface`. */
  readonly escapeMeans?: EscapeMeaning;
  readonly onOpenLibrary?: () => void;
}

/**
 * The view of an article with its cast, which the popup, reader mode, the side panel and the library all use. It fills its container and
 * must be inside a `Surface`.
 */
export function ReadingView({ article, ...props }: ReadingViewProps) {
  const scroller = useRef<HTMLElement>(null);
  return (
    <ArticleProvider value={article}>
      <ScrollerProvider value={scroller}>
        <View {...props} />
      </ScrollerProvider>
    </ArticleProvider>
  );
}

function View({
  images,
  actions,
  more = NO_ACTIONS,
  commands = NO_COMMANDS,
  note,
  takesFocus = true,
  escapeMeans = 'view',
  onOpenLibrary,
}: ViewProps) {
  const { root, isCastOpen, selectedAtFirst, aloud, handover, navigation, run, goTo } = useReadingView();
  const controls = useReading();
  const settings = useSettings();
  const share = useShare();
  const { later, isMissing } = useLaterParts(useOpenArticle());
  useEarlyClicks(useScroller(), later !== null);
  // The child components read this signal themselves. It is read here as well, so that a new version of the article renders all of them
  // together, before any of their effects run.
  const { article } = controls.reading.value;
  return (
    <NavigationProvider value={navigation}>
      <div ref={root} class="reading" {...printAttributes(settings)}>
        <Toolbar
          note={isMissing ? [note, <MissingParts key="missing" />] : note}
          aside={
            <>
              <ViewSwitch isCastOpen={isCastOpen} />
              {later ? <later.ReadingProgress article={article} /> : <section class="progress" />}
            </>
          }
        >
          <ViewTools aloud={aloud.value} actions={actions} onListen={() => run('aloud')} />
        </Toolbar>
        <div class="columns">
          <ArticlePane images={images} takesFocus={takesFocus} />
          <QuoteMap />
          <CastSidebar isOpen={isCastOpen} />
          {later && share && <later.PrintSource article={article} share={share} />}
          {later && <later.FocusBar />}
          {later && <later.QuoteBar />}
          {later && (
            <later.LaterView
              root={root}
              isCastOpen={isCastOpen}
              selectedAtFirst={selectedAtFirst}
              aloud={aloud}
              handover={handover}
              more={more}
              commands={commands}
              escapeMeans={escapeMeans}
            />
          )}
          {/* The live region is always in the document, because screen readers would otherwise not announce new messages. */}
          <div class="toasts" role="status">
            {later && <later.StatusToast onGoTo={goTo} onOpenLibrary={onOpenLibrary} />}
          </div>
        </div>
        <CastButton isCastOpen={isCastOpen} />
        {later && <later.LineFocusBar />}
        {later && aloud.value && <later.AloudBar aloud={aloud.value} onSettings={() => controls.showPanel('aloud')} />}
        {later && <later.PositionAnnouncer />}
      </div>
    </NavigationProvider>
  );
}

/** Says that the reader must reload the page. It belongs to the first load, because the messages that load later may be missing too. */
const MissingParts = () => (
  <p class="toolbar-note" role="alert">
    {i18n.t('error.unexpected')}
  </p>
);

const NO_ACTIONS: readonly ViewAction[] = [];
const NO_COMMANDS: CommandHandlers = {};
