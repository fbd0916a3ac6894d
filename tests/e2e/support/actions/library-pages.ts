import type { Surface } from '../../../../scripts/browsers/session';

/** Waits until the library lists a number of articles. */
export const waitForList = (library: Surface, count: number) =>
  library.waitFor(`${count} articles in the list`, (wanted) => document.querySelectorAll('.saved').length === wanted, count);

/** Waits until a check of the library in the settings has a result. */
export const waitForCheck = (options: Surface, name: string) =>
  options.waitFor(`the check: ${name}`, (wanted) => document.querySelector(`[data-check=${wanted}]`), name);
