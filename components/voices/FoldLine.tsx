import { i18n } from '#i18n';
import type { Fold } from '../../utils/voices/folds';
import { useLocale } from '../frame/locale-context';
import { useReading } from '../reading/article-context';

export interface FoldLineProps {
  readonly fold: Fold;
}

/** The line that stands for folded blocks. It says how many paragraphs there are, unfolds them in place, and folds them again. */
export function FoldLine({ fold }: FoldLineProps) {
  const { voices } = useReading();
  const locale = useLocale();
  const isUnfolded = voices.unfolded.value.has(fold.first);
  const { paragraphs, pictures } = fold;
  return (
    <button
      type="button"
      class="fold"
      data-fold={fold.first}
      data-pictures={paragraphs > 0 ? undefined : ''}
      aria-expanded={isUnfolded}
      onClick={() => voices.unfold(fold, !isUnfolded)}
    >
      <bdi lang={locale}>{paragraphs > 0 ? i18n.t('voices.folded', paragraphs) : i18n.t('voices.foldedPictures', pictures)}</bdi>
    </button>
  );
}
