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

  /** The number of findings that came again in the smallest group of payloads. */
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

  /** Records what the smallest group of payloads does that has a finding. What does not come again was due to a busy computer. */
  confirm(group: readonly AttackItem[], { findings }: Attacked): void {
    if (findings.length === 0) this.#unconfirmed++;
    this.#record(findings, JSON.stringify(group.length > 3 ? `${group.length} payloads` : group).slice(0, PRINTED));
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
