import type { Article } from '../../../utils/model';
import { opensWith } from '../../../utils/text/opens-with';

/** Returns the lines that a reader sees below the title and the byline: the standfirst, unless the text begins with it, and the text. */
export const shownLines = ({ standfirst, text }: Article): string[] => [
  ...(standfirst && !opensWith(text, standfirst) ? [standfirst] : []),
  ...text.split('\n'),
];
