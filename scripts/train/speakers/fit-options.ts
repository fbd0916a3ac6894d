import { parseArgs } from 'node:util';

/** The options of the commands that fit a model to annotated articles. */
export interface FitOptions {
  /** The folders with annotated pages. */
  readonly folders: readonly string[];
  /** The number of parts for cross-validation. Zero means none. */
  readonly folds: number;
  /** Whether to print each mistake. */
  readonly printsErrors: boolean;
  /** Whether to write the model. */
  readonly writesModel: boolean;
  /** Returns whether models are fitted to the articles in a language. */
  isForTraining(lang: string): boolean;
}

/** Reads `[DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]`. Throws if the number of folds is not a whole number. */
export function readFitOptions(args: readonly string[], command: string): FitOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folds: { type: 'string', default: '0' },
      train: { type: 'string' },
      errors: { type: 'boolean', default: false },
      'no-model': { type: 'boolean', default: false },
    },
  });
  const folds = Number(values.folds);
  if (!Number.isInteger(folds)) throw new Error(`usage: ${command} [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]`);
  return {
    folders: positionals,
    folds,
    printsErrors: values.errors,
    writesModel: !values['no-model'],
    isForTraining: (lang) => values.train === undefined || values.train.split(',').includes(lang),
  };
}
