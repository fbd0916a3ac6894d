import { analyse } from '../../support/languages';

/** Returns the speaker of each direct or mixed quotation in an English text: the name, `unnamed` for a source without a name, or `null`. */
export function speakersIn(text: string): (string | null)[] {
  const { quotes, actors } = analyse({ text, lang: 'en', title: '' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => (speaker?.unnamed ? 'unnamed' : (actors.find(({ id }) => id === speaker?.actorId)?.name ?? null)));
}
