import { FEATURE_BITS } from '../../utils/analyse/tagger/feature-templates';
import { LABEL_COUNT } from '../../utils/analyse/tagger/labels';
import { LENGTH_BYTES, readTaggerFile, TAGGER_PARTS, type TaggerHeader, type TaggerPart } from '../../utils/taggers/read-tagger-file';
import type { KnownWords, TaggerData } from '../../utils/taggers/tagger-data';
import { STRIDE } from '../../utils/taggers/word-place';
import { readCluster, readSteps, readWeight, type TaggerText } from './tagger-text';

/** Returns the file that the extension loads for a tagger. Unlike the text, it need not be parsed. */
export function writeTaggerFile({ licence, sources, scale, transitions, folds = '', ...text }: TaggerText): Uint8Array<ArrayBuffer> {
  const { words, starts, coarse, fine, rarity } = knownWordsOf(text);
  const { features, ranks } = featureSetOf(readSteps(text.rows));
  const parts: Record<TaggerPart, Uint8Array> = {
    words: new TextEncoder().encode(words),
    starts: new Uint8Array(starts.buffer),
    coarse,
    fine: new Uint8Array(fine.buffer),
    rarity,
    features: new Uint8Array(features.buffer),
    ranks: new Uint8Array(ranks.buffer),
    weights: weightsOf(text.weights),
  };
  const header: TaggerHeader & Pick<TaggerText, 'licence' | 'sources'> = {
    licence,
    sources,
    scale,
    transitions,
    folds,
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
export const knownWordsOf = ({ words, coarse, fine, rarity }: Pick<TaggerText, Exclude<keyof KnownWords, 'starts'>>): KnownWords => ({
  words,
  starts: startsOf(words),
  coarse: Uint8Array.from(codesOf(coarse, readCluster)),
  fine: Uint16Array.from(codesOf(fine, readCluster)),
  rarity: Uint8Array.from(rarity, Number),
});

/** Returns the offset of every `STRIDE`th word in a list. */
function startsOf(words: string): Uint32Array<ArrayBuffer> {
  const offsets = [0, ...Array.from(words.matchAll(/ /g), ({ index }) => index + 1)];
  return Uint32Array.from(offsets.filter((_, at) => at % STRIDE === 0));
}

function codesOf(text: string, read: (unit: number) => number): Int32Array {
  const codes = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = read(text.charCodeAt(at));
  return codes;
}

/** Returns the weights grouped by feature. In the text, they are grouped by label. */
function weightsOf(text: string): Uint8Array {
  const weights = new Uint8Array(text.length);
  const count = text.length / LABEL_COUNT;
  for (let label = 0, at = 0; label < LABEL_COUNT; label++)
    for (let feature = 0; feature < count; feature++) weights[feature * LABEL_COUNT + label] = readWeight(text.charCodeAt(at++));
  return weights;
}

/** Returns a set of features, which are in increasing order, with its ranks. */
function featureSetOf(numbers: readonly number[]): Pick<TaggerData, 'features' | 'ranks'> {
  const features = new Uint32Array((1 << FEATURE_BITS) / 32);
  const ranks = new Uint32Array(features.length);
  for (const number of numbers) {
    const at = number >> 5;
    features[at] = (features[at] ?? 0) | (1 << (number & 31));
    if (at + 1 < ranks.length) ranks[at + 1] = (ranks[at + 1] ?? 0) + 1;
  }
  for (let at = 1; at < ranks.length; at++) ranks[at] = (ranks[at] ?? 0) + (ranks[at - 1] ?? 0);
  return { features, ranks };
}
