import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLink } from '../../utils/article/is-link';
import type { LibraryControls, OpenSavedArticle, SavedArticleState } from '../../utils/controls/library';
import type { AskedList } from '../../utils/model';
import { KeptPicturesProvider } from '../article/kept-pictures-context';
import { SameWordsPartsProvider } from '../article/same-words-context';
import { FollowActorContext } from '../cast/follow-actor-context';
import { helpAction } from '../frame/help-action';
import { settingsAction } from '../frame/settings-action';
import { Toolbar } from '../frame/Toolbar';
import { Icon } from '../icons/Icon';
import { LinkView } from '../links/LinkView';
import { ReadingView } from '../reading/ReadingView';
import { OtherVersions } from '../same-words/OtherVersions';
import { SameWordsNotice } from '../same-words/SameWordsNotice';
import { SameWordsProvider } from '../same-words/saved-same-words';
import { KeptPicture } from '../saved-pictures/KeptPicture';
import { PictureNotice } from '../saved-pictures/PictureNotice';
import { PicturesProvider } from '../saved-pictures/saved-article-pictures';
import { ArticleMarks } from './ArticleMarks';
import { ArticleTags } from './ArticleTags';
import { FoundWords } from './FoundWords';
import { LibraryError } from './LibraryError';
import { LibraryLink } from './LibraryLink';
import { LoadingRows } from './LoadingRows';
import { sheetAction } from './sheet-action';
import { VisitContext } from './visit-context';

export interface ArticleViewProps {
  readonly state: SavedArticleState;
  /** The list that the article was opened from. The words of its query are marked. */
  readonly asked: AskedList;
  /** The articles of the comparison from which the article was opened; empty if it was opened from the list. */
  readonly compared: readonly number[];
  readonly knownTags: readonly string[];
  readonly onRetry: () => void;
  readonly onFollow: LibraryControls['followActor'];
  readonly onOpenOptions: () => void;
}

/**
 * A saved article in the same view as in the popup, but with the pictures that the library keeps instead of those on the web. Opening it
 * causes no network requests.
 */
export function ArticleView({ state, asked, compared, knownTags, onRetry, onFollow, onOpenOptions }: ArticleViewProps) {
  const isCompared = compared.length > 0;
  const back = (
    <LibraryLink key="back" class="button tool" data-action="back" to={isCompared ? { place: 'compare', ids: compared } : asked}>
      <Icon name="back" />
      <span class="tool-label">{i18n.t(isCompared ? 'compare.back' : 'library.back')}</span>
    </LibraryLink>
  );
  if (state.name === 'ready' && isLink(state.reading.summary)) {
    return (
      <div class="reading library">
        <Toolbar>{back}</Toolbar>
        <main class="library-main">
          <LinkView link={state.reading.summary} />
        </main>
      </div>
    );
  }
  if (state.name === 'ready')
    return (
      <OpenView
        key={state.reading.summary.id}
        state={state}
        asked={asked}
        knownTags={knownTags}
        back={back}
        onFollow={onFollow}
        onOpenOptions={onOpenOptions}
      />
    );
  return (
    <div class="reading library">
      <Toolbar>{back}</Toolbar>
      <main class="library-main">
        <h1 class="unseen">{i18n.t('library.title')}</h1>
        {state.name === 'loading' ? (
          <LoadingRows words={i18n.t('library.opening')} />
        ) : (
          <LibraryError title={i18n.t('library.articleFailed')} error={state.error} onRetry={onRetry} />
        )}
      </main>
    </div>
  );
}

interface OpenViewProps extends Pick<ArticleViewProps, 'asked' | 'knownTags' | 'onFollow' | 'onOpenOptions'> {
  readonly state: OpenSavedArticle;
  readonly back: ComponentChildren;
}

function OpenView({ state, asked, knownTags, back, onFollow, onOpenOptions }: OpenViewProps) {
  const [isOpen, setOpen] = useState(false);
  const visit = useContext(VisitContext);
  const { id } = state.reading.summary;
  const { current: more } = useRef([
    sheetAction(() => void visit?.({ place: 'sheet', ids: [id] })),
    settingsAction(onOpenOptions),
    helpAction(() => void open('/guide.html', '_blank')),
  ]);
  return (
    <FollowActorContext.Provider value={(member) => onFollow(id, member)}>
      <PicturesProvider value={state.pictures}>
        <KeptPicturesProvider value={PICTURE_PARTS}>
          <SameWordsProvider value={state.sameWords}>
            <SameWordsPartsProvider value={SAME_WORDS_PARTS}>
              <ReadingView
                article={state}
                images="none"
                actions={[
                  <FoundWords key="words" query={asked.query} />,
                  back,
                  <ArticleMarks key="marks" shelf={state.shelf} isOpen={isOpen} onOpen={() => setOpen(!isOpen)} />,
                ]}
                note={isOpen && <ArticleTags shelf={state.shelf} knownTags={knownTags} onClose={() => setOpen(false)} />}
                more={more}
              />
            </SameWordsPartsProvider>
          </SameWordsProvider>
        </KeptPicturesProvider>
      </PicturesProvider>
    </FollowActorContext.Provider>
  );
}

const SAME_WORDS_PARTS = { Notice: SameWordsNotice, Versions: OtherVersions };
const PICTURE_PARTS = { Picture: KeptPicture, Notice: PictureNotice };
