import type { OwnText } from './read-own-texts';

/**
 * Returns the faults in our own texts, one per line. The mark around a name is faulty if it is unclosed, nested or empty, if the marked
 * words begin or end with whitespace, or if they include an article or a possessive.
 */
export const faultsOf = (texts: readonly OwnText[]): string[] =>
  texts.flatMap(({ file, title, marked, text, names }) => {
    const faults: string[] = [];
    const report = (what: string, where: string): void => {
      faults.push(`${file}: ${what}: ${where.slice(0, 80)}`);
    };
    if (!title.startsWith('# ')) report('the first line does not begin with «# »', title);
    for (const line of text.split('\n')) if (/[[\]]/.test(line)) report('a bracket does not belong to a mark', line);
    if (marked.split('[').length !== marked.split(']').length) report('a mark is not closed', title);
    for (const { start, end, type } of names) {
      const name = text.slice(start, end);
      if (name !== name.trim() || name === '') report('a mark is empty, or begins or ends with a blank', name);
      if (type === 'person' && /['’]s$/.test(name)) report('a mark holds a possessive', name);
      if (/^[Tt]he /.test(name)) report('a mark holds an article', name);
    }
    return faults;
  });
