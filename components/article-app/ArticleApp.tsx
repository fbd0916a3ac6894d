import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ArticleControls, SaveState } from '../../utils/controls/article';
import type { SiteControls } from '../../utils/controls/site';
import { formatMoment } from '../../utils/text/format-date';
import { FollowActorContext } from '../cast/follow-actor-context';
import { WayToPageContext } from '../doubt/way-to-page-context';
import { ErrorNotice } from '../frame/ErrorNotice';
import { helpAction } from '../frame/help-action';
import { useLocale } from '../frame/locale-context';
import { OpenGuideContext } from '../frame/open-guide-context';
import { Skeleton } from '../frame/Skeleton';
import { settingsAction } from '../frame/settings-action';
import { ToolButton } from '../frame/ToolButton';
import { Toolbar } from '../frame/Toolbar';
import type { ViewAction } from '../frame/view-action';
import { ReadingView } from '../reading/ReadingView';
import type { EscapeMeaning } from '../settings/KeyList';
import { SaveButton } from './SaveButton';

export interface ArticleAppProps {
  readonly state: ArticleControls;
  /** Closes reader mode. Omitted in the popup and in the side panel. */
  readonly onLeave?: (() => void) | undefined;
  /**
   * Whether this is the side panel or the page of the sample. They do not offer reader mode, because their article may not belong to the
   * page in the current tab.
   */
  readonly isAlone?: boolean;
  /** The effect of the Escape key in the popup. The other views ignore this property. */
  readonly popupEscape?: EscapeMeaning;
  /** Content below the toolbar buttons. It is also rendered while the article is loading and when loading has failed. */
  readonly bar?: ComponentChildren;
}

/** Shows the page below the popup. */
const closePopup = () => window.close();

const REASON_ID = 'dramatis-save-reason';

/**
 * Renders the content of the popup, reader mode, the side panel or the page of the sample: a loading state, the article or an error. It
 * must be inside a `Surface`.
 */
export function ArticleApp(props: ArticleAppProps) {
  return (
    <OpenGuideContext.Provider value={(place) => void props.state.openGuide(place)}>
      <Phase {...props} />
    </OpenGuideContext.Provider>
  );
}

function Phase({ state, onLeave, isAlone = false, popupEscape = 'popup', bar }: ArticleAppProps) {
  const locale = useLocale();
  const phase = state.phase.value;
  const library = <ToolButton action="library" icon="library" label={i18n.t('toolbar.library')} onClick={() => void state.openLibrary()} />;
  if (phase.name !== 'ready') {
    return (
      <div class="reading">
        <Toolbar note={bar}>
          {library}
          {onLeave && <LeaveButton onLeave={onLeave} />}
        </Toolbar>
        {phase.name === 'loading' ? (
          <Skeleton onStop={() => state.stop()} />
        ) : (
          <ErrorNotice
            failure={phase.error}
            onRetry={onLeave && phase.error.code !== 'stopped' ? undefined : () => void state.load()}
            onOpenLibrary={() => void state.openLibrary()}
            onOpenGuide={(place) => void state.openGuide(place)}
          />
        )}
      </div>
    );
  }
  const saving = state.saving.value;
  return (
    <FollowActorContext.Provider value={({ name }) => void state.openActor(name)}>
      <WayToPageContext.Provider value={onLeave ?? (isAlone ? null : closePopup)}>
        <ReadingView
          article={phase}
          images="live"
          escapeMeans={onLeave ? 'reader' : isAlone ? 'view' : popupEscape}
          note={
            <>
              {bar}
              <SaveRefusal saving={saving} />
            </>
          }
          onOpenLibrary={() => void state.openLibrary()}
          actions={
            <>
              <SaveButton
                state={saving.name}
                savedOn={'summary' in saving ? formatMoment(saving.summary.savedAt, locale) : null}
                reasonId={REASON_ID}
                onSave={() => void state.save()}
              />
              {!onLeave && !isAlone && (
                <ToolButton
                  action="reader"
                  icon="reader"
                  label={i18n.t('toolbar.reader')}
                  hint={withKeys(i18n.t('toolbar.readerHint'), state.readerKeys.value)}
                  isPressed={state.readerOn.value}
                  onClick={() => void state.toggleReader()}
                />
              )}
              {onLeave && <LeaveButton onLeave={onLeave} />}
            </>
          }
          more={[
            ...overlayActions(state),
            ...panelActions(state),
            ...siteActions(state.site),
            libraryAction(state),
            settingsAction(() => void state.openOptions()),
            helpAction(() => void state.openGuide()),
          ]}
          commands={{ save: () => void state.save() }}
        />
      </WayToPageContext.Provider>
    </FollowActorContext.Provider>
  );
}

const withKeys = (hint: string, keys: string): string => (keys === '' ? hint : `${hint} (${keys})`);

function overlayActions({ overlay }: ArticleControls): readonly ViewAction[] {
  if (!overlay) return [];
  const label = i18n.t(overlay.isOn.value ? 'overlay.hide' : 'overlay.show');
  const onChoose = () => void overlay.toggle();
  return [{ name: 'overlay', group: 'mark', icon: 'overlay', label, command: 'overlay', help: 'page-marks', onChoose }];
}

const panelActions = ({ openPanel }: ArticleControls): readonly ViewAction[] =>
  openPanel
    ? [{ name: 'open-panel', group: 'read', icon: 'panel', label: i18n.t('sidePanel.open'), onChoose: () => void openPanel() }]
    : [];

/** Returns the menu entry that sets whether this site always opens in reader mode, or nothing if the setting is not available. */
function siteActions(site: SiteControls | undefined): readonly ViewAction[] {
  const of = site?.site.value;
  if (!site || !of || (!of.opensReader && !site.canTurnOn)) return [];
  const label = of.opensReader ? i18n.t('site.stop') : i18n.t('site.always');
  return [{ name: 'site-reader', group: 'site', icon: 'site', label, onChoose: () => void site.turn(!of.opensReader) }];
}

const libraryAction = (state: ArticleControls): ViewAction => ({
  name: 'library',
  group: 'keep',
  icon: 'library',
  label: i18n.t('toolbar.library'),
  command: 'library',
  onChoose: () => void state.openLibrary(),
});

/** The button that closes reader mode. It is shown while the article loads, after an error, and above the article. */
function LeaveButton({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <ToolButton action="reader" icon="back" label={i18n.t('reader.close')} hint={`${i18n.t('reader.close')} (Esc)`} onClick={onLeave} />
  );
}

/** A note that explains why the article cannot be saved. Renders nothing if it can be saved. */
function SaveRefusal({ saving }: { readonly saving: SaveState }) {
  if (saving.name !== 'refused') return null;
  return (
    <p id={REASON_ID} class="toolbar-note">
      {i18n.t(`error.${saving.code}`)}
    </p>
  );
}
