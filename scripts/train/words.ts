import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type TaggerText, writeCluster } from '../taggers/tagger-text';
import type { DictionaryWord } from './words/dictionary-word';
import { readArabic } from './words/read-arabic';
import { readIpadic } from './words/read-ipadic';
import { readJieba, readTraditional } from './words/read-jieba';

const TAGGERS = resolve(import.meta.dirname, '../../utils/taggers');
/** The rarity of the rarest words. */
const RAREST = 9;
const EMPTY: TaggerText = {
  licence: '', sources: [], words: '', coarse: '', fine: '', rarity: '', rows: '', weights: '', scale: 1, transitions: [],
}; // biome-ignore format: a record

/**
 * Writes a list of known words and their classes, which the taggers of languages without capitals use as features, into the tagger's file. Usage:
 * `words zh JIEBA OPENCC`, `words ja KUROMOJI` or `words ar FAKER CLDR`. The folders are the unpacked npm packages `@node-rs/jieba`,
 * `opencc-js`, `kuromoji`, `@faker-js/faker` and `cldr-dates-full`, which `npm pack` downloads. The tagger must be retrained afterwards.
 */
export default function trainWords([lang = '', folder, other = '']: readonly string[]): void {
  if (!folder) throw new Error('usage: words zh JIEBA OPENCC | words ja KUROMOJI | words ar FAKER CLDR');
  const found = lang === 'zh' ? readJieba(folder) : lang === 'ja' ? readIpadic(folder) : readArabic(folder, other);
  const words = [...found].sort((a, b) => (a.word < b.word ? -1 : 1));
  const file = resolve(TAGGERS, `names-${lang}.json`);
  const data = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TaggerText) : EMPTY;
  const listed = {
    words: words.map(({ word }) => word).join(' '),
    coarse: words.map(({ first }) => writeCluster(first)).join(''),
    fine: words.map(({ classes }) => writeCluster(classes)).join(''),
    rarity: words.map((word) => rarityOf(word)).join(''),
    ...(lang === 'zh' && { folds: readTraditional(other) }),
  };
  writeFileSync(file, `${JSON.stringify({ ...data, ...listed })}\n`);
  console.log(`${words.length} words, ${(gzipSync(JSON.stringify(listed), { level: 9 }).length / 1000).toFixed(0)} kB gzip`);
}

const rarityOf = ({ cost }: DictionaryWord): number => Math.max(0, Math.min(RAREST, Math.round(cost)));
