import { useLocale } from '../frame/locale-context';

export interface FactListProps {
  /** Each fact is a label and a number. Those with the number 0 are left out. */
  readonly facts: readonly (readonly [label: string, count: number])[];
}

/** A list of numbers with their labels. */
export function FactList({ facts }: FactListProps) {
  const locale = useLocale();
  return (
    <ul class="work-facts">
      {facts
        .filter(([, count]) => count > 0)
        .map(([label, count]) => (
          <li key={label}>
            <b>{count.toLocaleString(locale)}</b> {label}
          </li>
        ))}
    </ul>
  );
}
