import type { AttackItem } from '../../../support/attacks/attack-item';
import type { Attacked } from '../../../support/attacks/attack-surfaces';

const KINDS = {
  executions: /executed/,
  violations: /violation/,
  'unsafe elements': /: unsafe/,
  requests: /requested/,
  hangs: /^hang/,
  errors: /error|answered/,
};
/** A finding about a stage that took too long but ended. */
const SLOW = /^hang: \w+ took \d+ ms$/;
/** The number of characters of a payload that are printed. */
const PRINTED = 400;

/** Counts what attacks have done, and prints the counts. */
export class Tally {
  #pages = 0;
  #pictures = 0;
  #unconfirmed = 0;
  #dropping = 0;
  readonly #arrived = new Map<string, number>();
  readonly #findings: string[] = [];

  /** The number of findings that count. */
  get confirmed(): number {
    return this.#findings.length;
  }

  /** Counts the payloads of a page that each surface has shown. */
  add({ arrived, pictures }: Attacked): void {
    this.#pages++;
    this.#pictures += pictures;
    for (const [surface, count] of Object.entries(arrived)) this.#arrived.set(surface, (this.#arrived.get(surface) ?? 0) + count);
  }

  /** Counts payloads that make the extraction drop other paragraphs. They do no harm. */
  drop(items: readonly AttackItem[]): void {
    this.#dropping += items.length;
    console.log(`drops other paragraphs: ${JSON.stringify(items).slice(0, PRINTED)}`);
  }

  /** Records the effects of the smallest group of payloads that has a finding. */
  confirm(group: readonly AttackItem[], { findings }: Attacked): void {
    this.#record(findings, JSON.stringify(group.length > 3 ? `${group.length} payloads` : group).slice(0, PRINTED));
  }

  /** Records findings of a whole page that did not come again. Only a slow stage may be due to a busy computer; the others count. */
  lose(findings: readonly string[]): void {
    this.#unconfirmed++;
    for (const finding of findings) console.log(`did not come again: ${finding}`);
    this.#record(
      findings.filter((one) => !SLOW.test(one)),
      'a whole page, only once',
    );
  }

  /** Records findings that do not come from a page. */
  others(findings: readonly string[]): void {
    this.#record(findings, 'settings files and messages');
  }

  /** Prints all counts. `sent` is the number of payloads in settings files and messages. */
  print(browser: string, sent: number): void {
    const counts = Object.entries(KINDS).map(([kind, shape]) => `${this.#findings.filter((one) => shape.test(one)).length} ${kind}`);
    const arrived = [...this.#arrived].map(([surface, count]) => `${surface} ${count}`).join(', ');
    console.log(`${browser}: ${counts.join(', ')} on ${this.#pages} pages; ${sent} payloads as settings files and in messages`);
    console.log(`${browser}: payloads shown with their paragraph: ${arrived}; requests for own pictures: ${this.#pictures}`);
    console.log(`${browser}: ${this.#dropping} payloads make the extraction drop others, ${this.#unconfirmed} findings did not come again`);
  }

  #record(findings: readonly string[], source: string): void {
    this.#findings.push(...findings);
    for (const finding of new Set(findings)) console.log(`FINDING ${finding}\n    with ${source}`);
  }
}
