import { resolve } from 'node:path';
import { type OwnText, readOwnTexts } from '../names/read-own-texts';
import type { GoldText } from './gold-text';

const TEXTS = resolve(import.meta.dirname, 'texts');

/**
 * Returns the project's own texts in a language in which quotations are marked. In the texts for names, a quotation of an actor who is not
 * declared has no speaker, even if the text names the actor, so only the quotations of declared actors count there.
 */
export const readOwnGold = (lang: string): GoldText[] => [
  ...readOwnTexts(lang, TEXTS).flatMap((own, at) => toGold(own, `${lang}-speakers-${at}`, lang, true)),
  ...readOwnTexts(lang).flatMap((own, at) => toGold(own, `${lang}-names-${at}`, lang, false)),
];

function toGold({ text, names, quotes }: OwnText, id: string, lang: string, withUnnamed: boolean): GoldText[] {
  const own = quotes.filter(({ speaker }) => withUnnamed || speaker !== null);
  if (own.length === 0) return [];
  return [
    {
      id,
      lang,
      set: withUnnamed ? 'own' : 'names',
      title: text.split('\n', 1)[0] ?? '',
      text,
      quotes: own.map(({ start, end, speaker }) => ({ parts: [{ start, end }], speaker })),
      unsure: [],
      isSpeaker(speaker, mentions) {
        const isOwn = ({ start, end }: { start: number; end: number }) =>
          names.some((name) => name.actor === speaker && name.start < end && start < name.end);
        return mentions.some(isOwn) && mentions.filter(isOwn).length * 2 >= mentions.length;
      },
    },
  ];
}
