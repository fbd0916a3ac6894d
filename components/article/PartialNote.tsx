import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/model';
import { HelpLink } from '../frame/HelpLink';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { partialSentence } from './partial-sentence';

export interface PartialNoteProps {
  readonly article: Article;
}

/** The line below an article of which the page shows only the beginning. Nothing is displayed below other articles. */
export function PartialNote({ article }: PartialNoteProps) {
  const locale = useLocale();
  const sentence = useMemo(() => partialSentence(article, locale), [article, locale]);
  return sentence === null ? null : (
    <p class="partial-note" lang={locale} dir={interfaceDirection()}>
      {sentence}
      <HelpLink to="partial" about={sentence} />
    </p>
  );
}
