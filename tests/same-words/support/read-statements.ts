/** An invented statement, and others that are not the same although they resemble it. */
export interface Statement {
  readonly lang: string;
  readonly said: string;
  /** Other statements: on the same subject, in the same form about something else, or with a few words in common. */
  readonly others: readonly string[];
}

/** Reads the statements of a language. The first line of each paragraph is the statement, those below are the others. */
export const readStatements = (lang: string, list: string): readonly Statement[] =>
  list
    .trim()
    .split('\n\n')
    .map((lines) => {
      const [said = '', ...others] = lines.split('\n');
      return { lang, said, others };
    });
