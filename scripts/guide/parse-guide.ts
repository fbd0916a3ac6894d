import { lexer, type Token, type Tokens } from 'marked';
import {
  GUIDE_ITEMS,
  GUIDE_SECTIONS,
  type Guide,
  type GuideBlock,
  type GuideLine,
  type GuideSection,
  type GuideWords,
} from '../../utils/model.ts';

/** The comment that names the paragraph or list item at whose end it is. */
const NAME = /^<!-- ([a-z-]+) -->$/;

/**
 * Reads the guide from Markdown: a title, an opening, and the sections of `GUIDE_SECTIONS` with paragraphs and lists of bold words and keys,
 * of which those of `GUIDE_ITEMS` have names. Throws an error that names what the page of the guide cannot show, or what it lacks.
 */
export function parseGuide(markdown: string): Guide {
  const [title, ...rest] = lexer(markdown).filter(({ type }) => type !== 'space');
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error('The guide does not begin with its title.');
  const opening: GuideBlock[] = [];
  const sections: (GuideSection & { readonly blocks: GuideBlock[] })[] = [];
  for (const token of rest) {
    if (token.type !== 'heading') (sections.at(-1)?.blocks ?? opening).push(blockOf(token));
    else {
      const name = GUIDE_SECTIONS[sections.length];
      if (!name || token.depth !== 2) throw new Error(`The guide has a heading too many: ${token.raw.trim()}`);
      sections.push({ name, title: plain(token.tokens), blocks: [] });
    }
  }
  if (sections.length < GUIDE_SECTIONS.length) throw new Error(`The guide has no section «${GUIDE_SECTIONS[sections.length]}».`);
  checkNames(sections);
  return { title: plain(title.tokens), opening, sections };
}

/** Throws an error unless the lines of the guide have all names of `GUIDE_ITEMS`, once and in order. */
function checkNames(sections: readonly GuideSection[]): void {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.line])));
  const names = lines.flatMap(({ name }) => name ?? []);
  const at = Array.from({ length: Math.max(names.length, GUIDE_ITEMS.length) }).findIndex(
    (_, index) => names[index] !== GUIDE_ITEMS[index],
  );
  if (at >= 0) throw new Error(`The guide has «${names[at]}» where GUIDE_ITEMS has «${GUIDE_ITEMS[at]}».`);
}

function blockOf(token: Token): GuideBlock {
  if (token.type === 'paragraph') return { kind: 'paragraph', line: lineOf(token.tokens) };
  if (token.type === 'list' && !token.ordered && !token.loose) {
    // A list item has its words in a token of their own.
    return { kind: 'list', items: (token as Tokens.List).items.map(({ tokens: [words] }) => lineOf((words as Tokens.Text).tokens)) };
  }
  throw unknown(token);
}

function lineOf(tokens: readonly Token[] = []): GuideLine {
  const last = tokens.at(-1);
  if (last?.type !== 'html') return { name: null, words: wordsOf(tokens) };
  const name = GUIDE_ITEMS.find((one) => one === NAME.exec(last.raw)?.[1]);
  if (!name) throw unknown(last);
  const words = wordsOf(tokens.slice(0, -1));
  return { name, words: words.map((part, at) => (typeof part === 'string' && at === words.length - 1 ? part.trimEnd() : part)) };
}

function wordsOf(tokens: readonly Token[] = []): readonly GuideWords[] {
  return tokens.map((token): GuideWords => {
    if (token.type === 'strong') return { kind: 'strong', words: plain(token.tokens) };
    if (token.type === 'codespan') return { kind: 'key', words: token.text };
    if (token.type !== 'text') throw unknown(token);
    return token.text;
  });
}

function plain(tokens?: readonly Token[]): string {
  const words = wordsOf(tokens);
  if (words.some((word) => typeof word !== 'string')) throw new Error('A heading or bold words of the guide contain other marks.');
  return words.join('');
}

const unknown = ({ type, raw }: Token): Error => new Error(`The guide contains a «${type}», which its page cannot show: ${raw}`);
