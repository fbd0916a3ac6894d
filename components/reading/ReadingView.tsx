import type { ComponentChildren } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { CommandName } from '../../utils/model';
import { AloudBar } from '../aloud/AloudBar';
import type { OpenSpeech } from '../aloud/speech-controls';
import { aloudCommands, useAloud } from '../aloud/use-aloud';
import { ArticlePane } from '../article/ArticlePane';
import type { Images } from '../article/body-context';
import { bringIntoView, findHighlight, findQuote } from '../article/emphasise';
import { ReadingProgress } from '../article/ReadingProgress';
import { useReadingPlace } from '../article/use-reading-place';
import { useSelectedWords } from '../article/use-selected-words';
import { CastSide } from '../cast/CastSide';
import { FocusBar } from '../cast/FocusBar';
import { PositionAloud } from '../cast/PositionAloud';
import { useCastDrawer } from '../cast/use-cast-drawer';
import type { CorrectionControls } from '../correct/correction-controls';
import { selectionCommands } from '../correct/selection-commands';
import type { EditControls } from '../edit/edit-controls';
import { LineFocus } from '../focus/LineFocus';
import { StatusToast } from '../frame/StatusToast';
import { Toolbar } from '../frame/Toolbar';
import { type CommandHandlers, useCommands } from '../frame/use-commands';
import { useKeptFocus } from '../frame/use-kept-focus';
import { commandsIn, type ViewAction } from '../frame/view-action';
import type { HighlightControls } from '../highlights/highlight-controls';
import { InnerLinks } from '../notes/InnerLinks';
import { PictureViewer } from '../pictures/PictureViewer';
import type { EscapeMeaning } from '../settings/KeyList';
import type { SettingsControls } from '../settings/settings-controls';
import { PrintSource } from '../share/PrintSource';
import { printAttributes } from '../share/print-attributes';
import type { ShareControls } from '../share/share-controls';
import { QuoteBar } from '../voices/QuoteBar';
import { QuoteMap } from '../voices/QuoteMap';
import { ReadingCards } from './ReadingCards';
import { ReadingPanel } from './ReadingPanel';
import type { ReadingControls } from './reading-controls';
import { useReadingClicks } from './use-reading-clicks';
import { useReadingKeys } from './use-reading-keys';
import { useSteps } from './use-steps';
import { ViewTools } from './ViewTools';
import { commandsOf, menuOf } from './view-actions';

export interface ReadingViewProps {
  readonly controls: ReadingControls;
  readonly settings: SettingsControls;
  /** The edits of the article; absent for a saved article. */
  readonly edits?: EditControls | undefined;
  readonly corrections?: CorrectionControls | undefined;
  readonly highlights?: HighlightControls | undefined;
  /** Absent if the article cannot be shared. */
  readonly share?: ShareControls | undefined;
  /** Prepares speech synthesis to read the article aloud. */
  readonly openSpeech?: OpenSpeech | undefined;
  readonly images: Images;
  /** The locale of dates, a BCP 47 tag. */
  readonly locale: string;
  /** The toolbar buttons of the surface. */
  readonly actions?: ComponentChildren;
  /** Further actions of the surface, for the menu and for keys. */
  readonly more?: readonly ViewAction[];
  /** The commands of the surface's buttons, for keys. */
  readonly commands?: CommandHandlers;
  /** Content below the buttons of the toolbar. */
  readonly note?: ComponentChildren;
  readonly takesFocus?: boolean;
  /** The effect of Escape on this surface. */
  readonly escapeMeans?: EscapeMeaning;
  readonly onOpenLibrary?: () => void;
}

/** Shows an article with its cast. The popup, reader mode, the side panel and the library all use this view. It fills its container. */
export function ReadingView({
  controls,
  settings,
  edits,
  corrections,
  highlights,
  share,
  openSpeech,
  images,
  locale,
  actions,
  more = [],
  commands,
  note,
  takesFocus = true,
  escapeMeans = 'view',
  onOpenLibrary,
}: ReadingViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const { isCastOpen, toggleCast } = useCastDrawer(root, scroller, controls);
  const history = edits ?? corrections;
  const steps = useSteps(controls, scroller);
  const onStepQuotes = steps.toQuote;
  useReadingKeys(root, controls, onStepQuotes, history);
  useReadingClicks(root, controls);
  useKeptFocus(root, scroller);
  const aloud = useAloud(scroller, controls, openSpeech);
  const anchorOf = useCallback((id: string) => (scroller.current ? findQuote(scroller.current, id) : []), []);
  const openQuote = (id: string) => {
    isCastOpen.value = false;
    controls.showQuote(id);
    const [found] = anchorOf(id);
    if (found) bringIntoView(found);
  };
  const goTo = useReadingPlace(scroller, controls);
  const selected = useSelectedWords(scroller, controls);
  const highlightOf = useCallback((id: string) => (scroller.current ? findHighlight(scroller.current, id) : []), []);
  const openHighlight = (id: string) => {
    controls.showPanel(null);
    controls.showHighlight({ id, writes: false });
    const [found] = highlightOf(id);
    if (found) bringIntoView(found);
  };
  const reading = controls.reading.value;
  const menu = menuOf({ controls, settings, edits, highlights, share, more });
  const handlers = {
    ...commandsOf({ controls, settings, steps, toggleCast }),
    ...selectionCommands({ selected, scroller, controls, corrections, highlights }),
    ...aloudCommands(aloud),
    ...commandsIn(menu),
    ...commands,
  };
  // An enlarged picture has keys of its own.
  useCommands(root, settings, controls.panel.value === 'picture' ? NONE : handlers);
  return (
    <div ref={root} class="reading" data-cast-open={isCastOpen.value ? '' : undefined} {...printAttributes(settings)}>
      <Toolbar note={note} aside={<ReadingProgress article={reading.article} scroller={scroller} />}>
        <ViewTools
          controls={controls}
          edits={edits}
          history={history}
          aloud={aloud}
          actions={actions}
          isCastOpen={isCastOpen.value}
          onToggleCast={toggleCast}
        />
      </Toolbar>
      <div class="columns">
        <ArticlePane
          controls={controls}
          settings={settings}
          edits={edits}
          corrections={corrections}
          highlights={highlights}
          images={images}
          locale={locale}
          scroller={scroller}
          takesFocus={takesFocus}
        />
        <QuoteMap controls={controls} scroller={scroller} onStep={onStepQuotes} />
        <CastSide controls={controls} corrections={corrections} isOpen={isCastOpen} onStepQuotes={onStepQuotes} onOpenQuote={openQuote} />
        {share && <PrintSource article={reading.article} share={share} />}
        <LineFocus reading={reading} settings={settings} speech={aloud.speech} scroller={scroller} />
        <FocusBar controls={controls} onStep={onStepQuotes} />
        <QuoteBar controls={controls} onStep={onStepQuotes} />
        <ReadingCards
          controls={controls}
          settings={settings}
          corrections={corrections}
          highlights={highlights}
          share={share}
          selected={selected}
          quoteOf={anchorOf}
          highlightOf={highlightOf}
          onOpenQuote={openQuote}
        />
        <InnerLinks controls={controls} scroller={scroller} />
        <PictureViewer controls={controls} scroller={scroller} />
        <ReadingPanel
          controls={controls}
          settings={settings}
          share={share}
          speech={aloud.speech}
          locale={locale}
          scroller={scroller}
          highlights={highlights}
          onOpenHighlight={openHighlight}
          menu={menu}
          escapeMeans={escapeMeans}
          available={new Set(Object.keys(handlers) as CommandName[])}
        />
        <StatusToast controls={controls} edits={edits} history={history} onGoTo={goTo} onOpenLibrary={onOpenLibrary} />
      </div>
      <AloudBar aloud={aloud} settings={settings} locale={locale} onSettings={() => controls.showPanel('aloud')} />
      <PositionAloud controls={controls} />
    </div>
  );
}

const NONE: CommandHandlers = {};
