import type { Block } from '../blocks/collect-blocks';
import { countTokens } from '../blocks/count-tokens';
import { isSpeakerLine } from './stand-apart';

/** The characters that can close a quotation, in any language. */
const CLOSING = '"”“»«’‘」』';
const DASHES = [' — ', ' – ', ' - ', ' ― ', '——'];
/** The maximum length of a speaker's name and role in the same line as the words, in words. */
const MAX_NAME = 12;

/**
 * Returns the possible words of a pull quote that consists of the given blocks, with and without the speaker's name before or after them.
 * `isQuotation` says that the blocks are certainly a quotation, so a heading in it can be a name as well.
 */
export function coresOf(blocks: readonly Block[], isQuotation: boolean): string[] {
  const cores = new Set<string>();
  const add = (some: readonly Block[]): void => {
    const last = some.at(-1);
    if (!last) return;
    const before = some
      .slice(0, -1)
      .map(({ text }) => `${text} `)
      .join('');
    for (const end of [last.text, ...withoutLastNodes(last)]) {
      const text = before + end;
      for (const core of [text, beforeName(text), afterName(text)]) cores.add(core);
    }
  };
  add(blocks);
  const lines = blocks.map((block) => isSpeakerLine(block) || (isQuotation && isNameAsHeading(block)));
  const first = lines.indexOf(false);
  if (first >= 0) add(blocks.slice(first, lines.lastIndexOf(false) + 1));
  else if (blocks.length > 1) {
    add(blocks.slice(0, -1));
    add(blocks.slice(1));
  }
  return [...cores];
}

const isNameAsHeading = ({ isHeading, tokens }: Block): boolean => isHeading && tokens <= MAX_NAME;

/** Returns the words of a block without its last one or two text nodes, which may be a name in an element of its own or after a `br`. */
function withoutLastNodes({ nodes }: Block): string[] {
  const words = nodes.map(({ data }) => data).filter((data) => /\S/.test(data));
  const found: string[] = [];
  for (let end = words.length - 1; end > 0 && end >= words.length - 3; end--)
    if (countTokens(words.slice(end).join(' ')) <= MAX_NAME) found.push(words.slice(0, end).join(' '));
  return found;
}

/** Returns the words before a name, which follows a closing quotation mark or a dash. */
function beforeName(text: string): string {
  let end = -1;
  for (let at = text.length - 1; at > text.length * 0.3 && end < 0; at--)
    if (CLOSING.includes(text.charAt(at)) && !isApostrophe(text, at)) end = at;
  if (end < 0 || end >= text.length - 2) end = Math.max(...DASHES.map((dash) => text.lastIndexOf(dash)));
  return end > text.length * 0.3 && countTokens(text.slice(end)) <= MAX_NAME ? text.slice(0, end) : text;
}

const isApostrophe = (text: string, at: number): boolean => text.charAt(at) === '’' && /\S/.test(text.charAt(at + 1));

/** Returns the words after a name and a colon. */
function afterName(text: string): string {
  const colon = text.search(/[:：]/);
  return colon > 0 && colon < text.length * 0.5 && countTokens(text.slice(0, colon)) <= MAX_NAME ? text.slice(colon) : text;
}
