import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isDoubtful } from '../../utils/article/is-doubtful';
import type { EditControls } from '../../utils/controls/editing';
import type { Article } from '../../utils/model';
import { DoubtNotice } from '../doubt/DoubtNotice';
import { hasLostWords, LostWords } from '../edit/LostWords';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { useOpenArticle } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';
import { useKeptPictures } from './kept-pictures-context';
import { useSameWordsParts } from './same-words-context';

export interface ReadingNoticesProps {
  readonly article: Article;
}

/**
 * The notices above an article, for example about lost paragraphs or corrections. Only the most important one is displayed at first, with a
 * button that displays the others, so that the article begins near the top.
 */
export function ReadingNotices({ article }: ReadingNoticesProps) {
  const { edits, corrections, complete } = useOpenArticle();
  const [showsAll, setShowsAll] = useState(false);
  const putBack: EditControls['putBack'] = async (index) => (edits ?? (await complete?.())?.edits)?.putBack(index);
  const onPutBack = edits || complete ? putBack : undefined;
  const later = laterParts.value;
  const kept = useKeptPictures();
  const same = useSameWordsParts();
  const locale = useLocale();
  const [first, ...others] = [
    ...(later && edits ? later.editNotices(edits) : []),
    isDoubtful(article) && <DoubtNotice key="doubt" />,
    hasLostWords(article, onPutBack) && <LostWords key="lost" article={article} onPutBack={onPutBack} />,
    later && edits && edits.remembered.value.count > 0 && <later.RememberedNotice key="remembered" edits={edits} />,
    later && corrections && corrections.list.value.length > 0 && (
      <later.CorrectionNotice key="corrections" article={article} corrections={corrections} />
    ),
  ].filter(Boolean);
  return (
    <ul class="notices" lang={locale} dir={interfaceDirection()}>
      {kept && <kept.Notice />}
      {same && <same.Notice />}
      {first}
      {others.length > 0 && (
        <li key="more" class="more-notices">
          <button
            type="button"
            class="button quiet"
            data-action="more-notices"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {i18n.t('notice.more', others.length)}
            <Icon name={showsAll ? 'previous' : 'next'} />
          </button>
        </li>
      )}
      {showsAll && others}
    </ul>
  );
}
