import { readTokens } from './read-tokens';

/** The facts that a saved page gives about itself. */
export interface PageFacts {
  readonly address: string | null;
  readonly title: string | null;
  readonly savedAt: string | null;
}

/** The number of tags after which the search for facts ends, because the head of the page is over. */
const MAX_TOKENS = 5_000;
/** Matches the comment that browsers write: `saved from url=(0042)https://…`. */
const SAVED_FROM = /saved from url=\(\d{1,6}\)\s*(\S{1,8000})/i;
const SINGLE_FILE = /^\s*(?:Page saved with|Archive processed by) SingleFile/;

/** Finds the address, title and date of a saved page in its comments and its head. Comments of the program that saved it come first. */
export function pageFacts(html: string): PageFacts {
  const facts = new Map<string, string>();
  const note = (name: string, value: string | undefined): void => {
    if (value?.trim() && !facts.has(name)) facts.set(name, value.trim());
  };
  let count = 0;
  let title: string | null = null;
  for (const token of readTokens(html)) {
    if (++count > MAX_TOKENS) break;
    if (token.kind === 'comment') noteComment(token.text.slice(0, 20_000), note);
    else if (token.kind === 'open') {
      const { attributes } = token;
      if (token.name === 'title' && !facts.has('title')) title = '';
      else if (token.name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') note('canonical', attributes.get('href'));
      else if (token.name === 'meta') note(attributes.get('property') ?? '', attributes.get('content'));
    } else if (token.kind === 'text' && title !== null) title += token.text;
    else if (token.kind === 'close' && token.name === 'title' && title !== null) {
      note('title', title);
      title = null;
    }
  }
  return {
    address: facts.get('saved') ?? facts.get('canonical') ?? facts.get('og:url') ?? null,
    title: facts.get('title') ?? facts.get('og:title') ?? null,
    savedAt: facts.get('date') ?? null,
  };
}

function noteComment(comment: string, note: (name: string, value: string | undefined) => void): void {
  note('saved', SAVED_FROM.exec(comment)?.[1]);
  if (!SINGLE_FILE.test(comment)) return;
  for (const line of comment.split('\n')) {
    const [name = ''] = line.split(':', 1);
    const value = line.slice(name.length + 1);
    if (name.trim() === 'url') note('saved', value);
    else if (name.trim() === 'saved date') note('date', value);
  }
}
