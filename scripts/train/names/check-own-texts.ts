import type { OwnText } from './read-own-texts';

/** What is wrong with our own texts, a line each: marks that do not close, are nested, hold a blank, an article or a possessive. */
export const faultsOf = (texts: readonly OwnText[]): string[] =>
  texts.flatMap(({ file, title, marked, text, names }) => {
    const faults: string[] = [];
    const say = (what: string, where: string): void => {
      faults.push(`${file}: ${what}: ${where.slice(0, 80)}`);
    };
    if (!title.startsWith('# ')) say('no «# » line', title);
    for (const line of text.split('\n')) if (/[[\]]/.test(line)) say('a mark that is none', line);
    if (marked.split('[').length !== marked.split(']').length) say('a mark is not closed', title);
    for (const { start, end, type } of names) {
      const name = text.slice(start, end);
      if (name !== name.trim() || name === '') say('blank in a mark', name);
      if (type === 'person' && /['’]s$/.test(name)) say('possessive in a mark', name);
      if (/^[Tt]he /.test(name)) say('article in a mark', name);
    }
    return faults;
  });
