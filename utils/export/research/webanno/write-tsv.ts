import type { Span } from '../../../model';
import { plainText } from '../facts/plain-text';
import type { ResearchArticle } from '../facts/research-article';
import { splitTokens } from '../facts/split-tokens';
import { annotationsOf, LAYERS, type Layer, type LayerAnnotation } from './layers';

const HEADER = `#FORMAT=WebAnno TSV 3.3\n${LAYERS.map(({ name, features }) => `#T_SP=${name}|${features.join('|')}\n`).join('')}\n`;

/** An annotation with the number by which the lines of its tokens refer to it. */
type Numbered = LayerAnnotation & { readonly number: number };

/**
 * Returns an article as WebAnno TSV 3.3: each sentence with its tokens, one a line, and in each column the annotations that cover the token.
 * Offsets are UTF-16 offsets, as the format demands. Every annotation has a number, so one that covers several tokens or lies upon another
 * stays one. Returns an empty text if the article has no words.
 */
export function writeTsv(facts: ResearchArticle): string {
  const text = plainText(facts.article.text);
  const annotations = annotationsOf(facts)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one, at): Numbered => ({ ...one, number: at + 1 }));
  const cuts = new Set(annotations.flatMap(({ start, end }) => [start, end]));
  const cover = coverOf(annotations);
  const sentences = splitTokens(text, facts.article.lang, cuts).map(({ start, end, tokens }, at) => {
    const lines = tokens.map((token, place) => {
      const covering = cover(token);
      const cells = LAYERS.flatMap((layer) => cellsOf(layer, covering));
      return `${at + 1}-${place + 1}\t${token.start}-${token.end}\t${text.slice(token.start, token.end)}\t${cells.join('\t')}\t\n`;
    });
    return `\n#Text=${escapeText(text.slice(start, end))}\n${lines.join('')}`;
  });
  return sentences.length === 0 ? '' : `${HEADER}${sentences.join('')}`;
}

/** Returns a function that finds the annotations that cover a token. It must be called with the tokens in the order of the text. */
function coverOf(sorted: readonly Numbered[]): (token: Span) => readonly Numbered[] {
  let next = 0;
  let open: Numbered[] = [];
  return ({ start, end }) => {
    for (let one = sorted[next]; one && one.start < end; one = sorted[++next]) open.push(one);
    open = open.filter((one) => one.end > start);
    return open;
  };
}

/** Returns the cells of a token in the columns of a layer. */
function cellsOf(layer: Layer, covering: readonly Numbered[]): string[] {
  const own = covering.filter((one) => one.layer === layer);
  return layer.features.map((_, at) =>
    own.length === 0 ? '_' : own.map(({ values, number }) => `${escapeValue(values[at] ?? null)}[${number}]`).join('|'),
  );
}

/** Escapes a value in a cell. An absent value is a star. */
const escapeValue = (value: string | null): string => (value === null ? '*' : value.replace(/->|[\\[\]|_;*]/g, '\\$&'));
const TEXT_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\r': '\\r', '\f': '\\f', '\b': '\\b' };
const escapeText = (words: string): string => words.replace(/[\\\t\r\f\b]/g, (mark) => TEXT_ESCAPES[mark] ?? mark);
