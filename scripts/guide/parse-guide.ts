import { lexer, type Token, type Tokens } from 'marked';
import { GUIDE_SECTIONS, type Guide, type GuideBlock, type GuideSection, type GuideWords } from '../../utils/model.ts';

/**
 * Reads the guide from Markdown: a title, an opening, and the sections of `GUIDE_SECTIONS` with paragraphs and lists of bold words and keys.
 * Throws an error that names what the page of the guide cannot show.
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
  return { title: plain(title.tokens), opening, sections };
}

function blockOf(token: Token): GuideBlock {
  if (token.type === 'paragraph') return { kind: 'paragraph', words: wordsOf(token.tokens) };
  if (token.type === 'list' && !token.ordered && !token.loose) {
    return { kind: 'list', items: (token as Tokens.List).items.map(({ tokens }) => wordsOf(tokens)) };
  }
  throw unknown(token);
}

/** Returns the words of a line. A list item has its words in a token of its own. */
function wordsOf(tokens: readonly Token[] = []): readonly GuideWords[] {
  return tokens.flatMap((token): readonly GuideWords[] => {
    if (token.type === 'strong') return [{ kind: 'strong', words: plain(token.tokens) }];
    if (token.type === 'codespan') return [{ kind: 'key', words: token.text }];
    if (token.type !== 'text') throw unknown(token);
    return 'tokens' in token && token.tokens ? wordsOf(token.tokens) : [token.text];
  });
}

function plain(tokens?: readonly Token[]): string {
  const words = wordsOf(tokens);
  if (words.some((word) => typeof word !== 'string')) throw new Error('A heading or bold words of the guide contain other marks.');
  return words.join('');
}

const unknown = ({ type, raw }: Token): Error => new Error(`The guide contains a «${type}», which its page cannot show: ${raw}`);
