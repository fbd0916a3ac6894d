import { SAID_GENDERS, VOICE_KINDS, type VoiceAmount, type VoiceKind, type VoiceMeasure, type VoiceSum } from '../model';
import { VOICE_GROUPS } from '../voices/group-of';
import { wholePercents } from '../voices/whole-percents';
import { monthsFrom } from './months-from';

/** The ways to divide what is quoted: by the kind of source, by whether it has a name, by what is said of people, and by whom they speak for. */
export const VOICE_SPLITS = ['kind', 'named', 'gender', 'group'] as const;
export type VoiceSplit = (typeof VOICE_SPLITS)[number];

/** The parts of each division, in the order in which they are shown. */
export const SPLIT_PARTS = {
  kind: VOICE_KINDS,
  named: ['named', 'unnamed', 'unattributed'],
  gender: SAID_GENDERS,
  group: VOICE_GROUPS,
} as const satisfies Readonly<Record<VoiceSplit, readonly string[]>>;

/** The voices divided in one way. */
export interface VoiceTally {
  readonly total: VoiceAmount;
  readonly parts: readonly VoicePart[];
  /** The months from the first to the last, in order. Months without articles are among them. */
  readonly months: readonly VoiceMonth[];
}
export interface VoicePart extends VoiceAmount {
  readonly part: string;
  /** The share of the measure, as a whole percentage. */
  readonly percent: number;
}
export interface VoiceMonth {
  /** The month, as in `2026-03`. */
  readonly month: string;
  /** The measure of each part, in the order of `parts`. */
  readonly amounts: readonly number[];
}

/** Divides what is quoted, by part and by month. Voices that belong to no part of the division are left out. */
export function tallyOf(sums: readonly VoiceSum[], split: VoiceSplit, measure: VoiceMeasure): VoiceTally {
  const names: readonly string[] = SPLIT_PARTS[split];
  const amounts = names.map(() => ({ quotes: 0, words: 0 }));
  const total = { quotes: 0, words: 0 };
  const byMonth = new Map<string, number[]>();
  for (const sum of sums) {
    const row = byMonth.get(sum.month) ?? names.map(() => 0);
    byMonth.set(sum.month, row);
    const at = names.indexOf(partOf(sum, split) ?? '');
    const amount = amounts[at];
    if (!amount) continue;
    row[at] = (row[at] ?? 0) + sum[measure];
    for (const one of [amount, total]) {
      one.quotes += sum.quotes;
      one.words += sum.words;
    }
  }
  const percents = wholePercents(amounts.map((amount) => amount[measure]));
  return {
    total,
    parts: names.map((part, at) => ({ part, percent: percents[at] ?? 0, quotes: 0, words: 0, ...amounts[at] })),
    months: monthsFrom([...byMonth.keys()]).map((month) => ({ month, amounts: byMonth.get(month) ?? names.map(() => 0) })),
  };
}

/** Returns the part of a division to which a sum belongs; `null` if it belongs to none. Only people are women or men. */
function partOf({ kind, gender, group }: VoiceSum, split: VoiceSplit): string | null {
  switch (split) {
    case 'kind':
      return kind;
    case 'named':
      return NAMED[kind];
    case 'gender':
      return PEOPLE.has(kind) ? gender : null;
    case 'group':
      return kind === 'unattributed' ? null : (group ?? 'others');
  }
}

const NAMED: Readonly<Record<VoiceKind, string>> = {
  person: 'named',
  organisation: 'named',
  state: 'named',
  place: 'named',
  unnamed: 'unnamed',
  described: 'unnamed',
  unattributed: 'unattributed',
};
const PEOPLE: ReadonlySet<VoiceKind> = new Set(['person', 'unnamed', 'described']);
