import type { EditControls } from '../../utils/controls/editing';
import type { Article } from '../../utils/model';
import { LostWords } from '../edit/LostWords';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { useOpenArticle } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';

export interface ReadingNoticesProps {
  readonly article: Article;
}

/** The notices above an article, for example about lost paragraphs or corrections. */
export function ReadingNotices({ article }: ReadingNoticesProps) {
  const { edits, corrections, complete } = useOpenArticle();
  const putBack: EditControls['putBack'] = async (index) => (edits ?? (await complete?.())?.edits)?.putBack(index);
  const later = laterParts.value;
  const locale = useLocale();
  return (
    <ul class="notices" lang={locale} dir={interfaceDirection()}>
      {later && edits && <later.EditNotices edits={edits} />}
      <LostWords article={article} onPutBack={edits || complete ? putBack : undefined} />
      {later && corrections && <later.CorrectionNotice article={article} corrections={corrections} />}
    </ul>
  );
}
