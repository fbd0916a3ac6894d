import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fold } from '../../../utils/text/fold';
import type { GoldText } from './gold-text';

/** The parts of a page's gold data that are read here. `at` says where each part of a quotation begins: its paragraph and the offset in it. */
interface PageGold {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly {
    readonly words: readonly string[];
    readonly at: readonly (readonly [paragraph: number, offset: number])[];
    readonly speaker: string | null;
    readonly unnamed: boolean;
    readonly certain: boolean;
  }[];
  readonly cast: readonly { readonly name: string; readonly aliases: readonly string[] }[];
}

const BEFORE_NAME = /^(?:the|der|die|das|el|la|los|las|le|les|il|lo) /u;
const POSSESSIVE = /'s$/u;

/** Reads the annotated pages of a corpus, that is, the files DIR/NAME/gold.json. Quotations about which annotators may disagree are left out. */
export function readPageGold(folder: string): GoldText[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name, 'gold.json');
      return existsSync(path) ? [toGold(JSON.parse(readFileSync(path, 'utf8')) as PageGold, name, basename(resolve(folder, '..')))] : [];
    });
}

function toGold({ lang, title, paragraphs, quotes, cast }: PageGold, id: string, set: string): GoldText {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${paragraph}\n`;
  }
  const partsOf = ({ words, at }: PageGold['quotes'][number]) =>
    words.map((part, index) => {
      const [paragraph = 0, offset = 0] = at[index] ?? [];
      const start = (starts[paragraph] ?? 0) + offset;
      return { start, end: start + part.length };
    });
  return {
    id,
    lang: lang.slice(0, 2),
    set,
    title,
    text,
    quotes: quotes
      .filter(({ certain }) => certain)
      .map((quote) => ({ speaker: quote.unnamed ? null : quote.speaker, parts: partsOf(quote) })),
    unsure: quotes.filter(({ certain }) => !certain).flatMap(partsOf),
    isSpeaker(speaker, _mentions, names) {
      const actor = cast.find(({ name }) => name === speaker);
      const known = new Set([speaker, ...(actor?.aliases ?? [])].map(keyOf));
      return names.some((name) => known.has(keyOf(name)));
    },
  };
}

const keyOf = (name: string): string => fold(name).replace(BEFORE_NAME, '').replace(POSSESSIVE, '');
