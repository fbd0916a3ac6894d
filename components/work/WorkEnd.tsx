import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../utils/model';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';

export interface WorkEndProps {
  readonly end: 'whole' | 'stopped' | Failure;
  /** The heading for each end. */
  readonly words: Readonly<Record<'whole' | 'stopped' | 'broken', string>>;
}

/** The heading of the report on long work, which takes the focus, and the failure that ended the work, if one did. */
export function WorkEnd({ end, words }: WorkEndProps) {
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return typeof end === 'object' ? (
    <>
      <h2 ref={heading} tabIndex={-1} data-end={end.code}>
        {words.broken}
      </h2>
      <p role="alert">{failureWords(end, locale)}</p>
    </>
  ) : (
    <h2 ref={heading} tabIndex={-1} data-end={end}>
      {words[end]}
    </h2>
  );
}
