import { i18n } from '#i18n';
import type { RemarkNotice } from '../../utils/controls/remarks';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';

export interface RemarkNoticesProps {
  readonly said: RemarkNotice | null;
}

/** The line that reports the last action on highlights and notes. It is always there, so screen readers announce what appears in it. */
export function RemarkNotices({ said }: RemarkNoticesProps) {
  const locale = useLocale();
  return (
    <p class="remark-said" role="status" data-said={said?.name}>
      {said && wordsOf(said, locale)}
    </p>
  );
}

function wordsOf(said: RemarkNotice, locale: string): string {
  if (said.name === 'failed') return failureWords(said.error, locale);
  return said.name === 'exported' ? i18n.t('remarks.exported', said.count) : i18n.t(`remarks.${said.name}`);
}
