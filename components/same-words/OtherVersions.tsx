import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QuotationVersion, Result } from '../../utils/model';
import type { VersionsProps } from '../article/same-words-context';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { elsewhereWords } from './elsewhere-words';
import { useSameWords } from './saved-same-words';
import { VersionList } from './VersionList';

/** The line in the card of a quotation that says in how many other articles it is, and opens the list of them. */
export function OtherVersions({ quote: { id } }: VersionsProps) {
  const { found } = useSameWords();
  const [isOpen, setOpen] = useState(false);
  const elsewhere = found.value?.quotations.find(({ quote }) => quote === id);
  if (!elsewhere) return null;
  return (
    <details class="card-versions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{elsewhereWords(elsewhere)}</summary>
      {isOpen && <LoadedVersions quote={id} />}
    </details>
  );
}

/** The list, which is asked for when it is opened. */
function LoadedVersions({ quote }: { readonly quote: string }) {
  const { versions } = useSameWords();
  const locale = useLocale();
  const [answer, setAnswer] = useState<Result<readonly QuotationVersion[]> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void versions(quote).then((loaded) => isCurrent && setAnswer(loaded));
    return () => {
      isCurrent = false;
    };
  }, [versions, quote]);
  if (answer === null) return <p role="status">{i18n.t('sameWords.loading')}</p>;
  return answer.ok ? <VersionList versions={answer.value} /> : <p role="alert">{failureWords(answer.error, locale)}</p>;
}
