import type { OpenSpeech } from '../aloud/speech-controls';
import type { SettingsControls } from '../settings/settings-controls';
import { ArticleList } from './ArticleList';
import { ArticleView } from './ArticleView';
import type { LibraryControls } from './library-controls';

export interface LibraryPageProps {
  readonly controls: LibraryControls;
  readonly settings: SettingsControls;
  readonly openSpeech?: OpenSpeech | undefined;
  /** The locale of dates, a BCP 47 tag. */
  readonly locale: string;
  readonly onOpenOptions: () => void;
}

/** Shows the list of saved articles, or the one article that the address names. */
export function LibraryPage({ controls, settings, openSpeech, locale, onOpenOptions }: LibraryPageProps) {
  const article = controls.article.value;
  return article ? (
    <ArticleView
      state={article}
      settings={settings}
      openSpeech={openSpeech}
      locale={locale}
      onRetry={controls.load}
      onOpenOptions={onOpenOptions}
    />
  ) : (
    <ArticleList controls={controls} locale={locale} onOpenOptions={onOpenOptions} />
  );
}
