import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classOf, type DictionaryWord, joinReadings } from './dictionary-word';

/** The size of a record in the dictionary: two context numbers and the cost as 16-bit integers, and the offset of the features. */
const RECORD = 10;
/** For each part of speech, the first that matches: its class, and the highest cost of a listed word. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^名詞,固有名詞,人名,姓/, classOf('surname'), 9000],
  [/^名詞,固有名詞,人名,名/, classOf('given'), 8200],
  [/^名詞,固有名詞,人名/, classOf('person'), 9000],
  [/^名詞,固有名詞,地域/, classOf('place'), 8600],
  [/^名詞,固有名詞,組織/, classOf('organisation'), 9000],
  [/^名詞,固有名詞/, classOf('proper'), 5200],
  [/^名詞,接尾/, classOf('suffix'), 9000],
  [/^名詞,(?:数|副詞可能)/, classOf('time'), 9000],
  [/^名詞,(?:代名詞|非自立)/, classOf('function'), 9000],
  [/^名詞/, classOf('noun'), 5800],
  [/^動詞/, classOf('verb'), 6200],
  [/^形容詞/, classOf('quality'), 5200],
  [/^(?:助詞|助動詞|接続詞|連体詞|接頭詞|感動詞)/, classOf('function'), 12000],
  [/^副詞/, classOf('function'), 5000],
];

/** Reads IPADIC as the package `kuromoji` stores it. */
export function readIpadic(folder: string): DictionaryWord[] {
  const records = gunzipSync(readFileSync(join(folder, 'dict/tid.dat.gz')));
  const features = gunzipSync(readFileSync(join(folder, 'dict/tid_pos.dat.gz')));
  const readings: { word: string; first: number; cost: number }[] = [];
  for (let at = 0; at + RECORD <= records.length; at += RECORD) {
    const cost = records.readInt16LE(at + 4);
    const offset = records.readInt32LE(at + 6);
    const line = features.toString('utf8', offset, features.indexOf(0, offset));
    const comma = line.indexOf(',', 1);
    const word = line.slice(0, comma);
    const [, first = 0, most = 0] = PARTS.find(([part]) => part.test(line.slice(comma + 1))) ?? [];
    if (first === 0 || cost > most || !/^[\p{Script=Han}々〆ァ-ヺーぁ-ゖ]{1,8}$/u.test(word) || /^[ァ-ヺー]{1,2}$/u.test(word)) continue;
    readings.push({ word, first, cost: Math.max(0, (cost - 2000) / 900) });
  }
  return joinReadings(readings);
}
