import { i18n } from '#i18n';
import type { EditControls } from '../../utils/controls/editing';
import type { Reading } from '../../utils/model';
import { LostWords } from '../edit/LostWords';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { useOpenArticle } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';

export interface ReadingNoticesProps {
  readonly reading: Reading;
}

/** The notices above an article, for example about lost paragraphs, corrections or missing quotations. */
export function ReadingNotices({ reading }: ReadingNoticesProps) {
  const { edits, corrections, complete } = useOpenArticle();
  const putBack: EditControls['putBack'] = async (index) => (edits ?? (await complete?.())?.edits)?.putBack(index);
  const later = laterParts.value;
  const locale = useLocale();
  return (
    <ul class="notices" lang={locale} dir={interfaceDirection()}>
      {later && edits && <later.EditNotices edits={edits} />}
      <LostWords article={reading.article} onPutBack={edits || complete ? putBack : undefined} />
      {later && corrections && <later.CorrectionNotice article={reading.article} corrections={corrections} />}
      {limitsOf(reading).map((words) => (
        <li key={words}>
          <Icon name="info" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

function limitsOf({ analysis: { quotes } }: Reading): string[] {
  if (quotes.length === 0) return [i18n.t('article.noQuotes')];
  return quotes.length > 1 && quotes.every(({ speaker }) => speaker === null) ? [i18n.t('article.rough')] : [];
}
