import type { FoundIdentity } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { namesakeWords, type PerhapsNamesake } from './namesake-words';

export interface NamesakeProps {
  readonly actor: FoundIdentity;
  /** The actors from which it shall be told apart. */
  readonly among: readonly PerhapsNamesake[];
}

/** The words that tell an actor apart from others with the same name, and the dot behind them. */
export function Namesake({ actor, among }: NamesakeProps) {
  const told = namesakeWords(actor, among, useLocale());
  if (!told) return null;
  return (
    <>
      <bdi class="actor-namesake" lang={told.lang === 'und' ? undefined : told.lang}>
        {told.words}
      </bdi>{' '}
      ·{' '}
    </>
  );
}
