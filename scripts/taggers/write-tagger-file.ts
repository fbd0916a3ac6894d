import {
  CONTINUED,
  LENGTH_BYTES,
  readTaggerFile,
  TAGGER_PARTS,
  type TaggerHeader,
  type TaggerPart,
} from '../../utils/taggers/read-tagger-file';
import type { KnownWords, TaggerData } from '../../utils/taggers/tagger-data';
import { readCluster, readUnit, readWeight, type TaggerText } from './tagger-text';

/** Returns the file that the extension loads for a tagger. Unlike the text, it need not be parsed. */
export function writeTaggerFile({ licence, sources, scale, transitions, folds = '', ...text }: TaggerText): Uint8Array<ArrayBuffer> {
  const { fine, coarse, rarity } = knownWordsOf(text);
  const steps = codesOf(text.rows, readUnit);
  const parts: Record<TaggerPart, Uint8Array> = {
    words: new TextEncoder().encode(text.words),
    coarse,
    fineLow: Uint8Array.from(fine, (cluster) => cluster & 255),
    fineHigh: Uint8Array.from(fine, (cluster) => cluster >> 8),
    rarity,
    steps: Uint8Array.from(steps),
    weights: Uint8Array.from(codesOf(text.weights, readWeight)),
  };
  const header: TaggerHeader & Pick<TaggerText, 'licence' | 'sources'> = {
    licence,
    sources,
    scale,
    transitions,
    folds,
    features: steps.filter((step) => step < CONTINUED).length,
    lengths: Object.fromEntries(TAGGER_PARTS.map((part) => [part, parts[part].length])) as TaggerHeader['lengths'],
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return new Uint8Array(Buffer.concat([length, json, ...TAGGER_PARTS.map((part) => parts[part])]));
}

/** Returns a tagger in the form in which the extension reads it from its file. */
export const taggerDataOf = (text: TaggerText): TaggerData => readTaggerFile(writeTaggerFile(text).buffer);

/** Returns the known words of a tagger in the form in which the extension reads them from the tagger's file. */
export const knownWordsOf = ({ words, coarse, fine, rarity }: Pick<TaggerText, keyof KnownWords>): KnownWords => ({
  words,
  coarse: Uint8Array.from(codesOf(coarse, readCluster)),
  fine: Uint16Array.from(codesOf(fine, readCluster)),
  rarity: Uint8Array.from(rarity, Number),
});

const codesOf = (text: string, read: (unit: number) => number): number[] =>
  Array.from({ length: text.length }, (_, at) => read(text.charCodeAt(at)));
