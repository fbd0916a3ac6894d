import { i18n } from '#i18n';
import type { AskedArticles, ExportControls } from '../../utils/controls/library-export';
import { useLocale } from '../frame/locale-context';
import { RadioList } from './RadioList';

export interface ChooseArticlesProps {
  readonly controls: Pick<ExportControls, 'asked' | 'total' | 'choice' | 'choose'>;
}

/** The choice between all articles and those that the page was opened with. */
export function ChooseArticles({ controls }: ChooseArticlesProps) {
  const asked = controls.asked.value;
  const values = asked ? (['asked', 'all'] as const) : (['all'] as const);
  return (
    <RadioList
      name="export-articles"
      label={i18n.t('export.articles')}
      values={values}
      chosen={controls.choice.value.articles}
      labelOf={(value) => (
        <>
          <bdi>{asked && value === 'asked' ? askedWords(asked) : i18n.t('export.all')}</bdi>
          <Count of={value === 'asked' ? (asked?.count ?? null) : controls.total.value} />
        </>
      )}
      onChoose={(articles) => controls.choose({ articles })}
    />
  );
}

function askedWords({ kind, query }: AskedArticles): string {
  if (kind === 'selection') return i18n.t('export.selection');
  return query.trim() === '' ? i18n.t('export.view') : i18n.t('export.search', [query]);
}

/** A number of articles, once it is known. */
function Count({ of }: { readonly of: number | null }) {
  const locale = useLocale();
  return of === null ? null : <span class="export-count"> {new Intl.NumberFormat(locale).format(of)}</span>;
}
