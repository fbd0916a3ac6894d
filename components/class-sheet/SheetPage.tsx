import { i18n } from '#i18n';
import type { SheetControls } from '../../utils/controls/class-sheet';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';
import { LoadingRows } from '../library/LoadingRows';
import { Switch } from '../settings/Switch';
import { ArticleText } from './ArticleText';
import { SheetSolution } from './SheetSolution';
import { SheetTask } from './SheetTask';

export interface SheetPageProps {
  readonly controls: SheetControls;
}

/** The page with the class sheet of an article, as it will be printed, and the choice of what is printed. */
export function SheetPage({ controls }: SheetPageProps) {
  const locale = useLocale();
  const state = controls.state.value;
  const { hasText, hasSolution } = controls.options.value;
  return (
    <div class="class-sheet" data-sheet={state.name}>
      {state.name === 'loading' && <LoadingRows words={i18n.t('library.opening')} />}
      {state.name === 'failed' && <p role="alert">{failureWords(state.error, locale)}</p>}
      {state.name === 'ready' && (
        <>
          <div class="sheet-choices">
            <Switch name="sheet-text" label={i18n.t('sheet.withText')} isOn={hasText} onTurn={(on) => controls.change({ hasText: on })} />
            <Switch
              name="sheet-solution"
              label={i18n.t('sheet.withSolution')}
              isOn={hasSolution}
              onTurn={(on) => controls.change({ hasSolution: on })}
            />
            <button type="button" class="button strong" data-action="print" onClick={controls.print}>
              <Icon name="print" />
              {i18n.t('share.print')}
            </button>
            <LibraryLink class="button" data-action="back" to={{ article: state.reading.summary.id }}>
              {i18n.t('sheet.back')}
            </LibraryLink>
          </div>
          {hasText && <ArticleText article={state.reading.article} paragraphs={state.sheet.paragraphs} />}
          <SheetTask article={state.reading.article} sources={state.sheet.sources.length} />
          {hasSolution && <SheetSolution article={state.reading.article} sheet={state.sheet} />}
        </>
      )}
    </div>
  );
}
