/** The content of the chart. */
export interface MonthPlotProps {
  readonly label: string;
  /** In CSS pixels. */
  readonly height: number;
  /** The words for each month, short and with all numbers, in order. */
  readonly months: readonly { readonly short: string; readonly words: string }[];
  /** The amounts of each part, by month. The first part is at the bottom. */
  readonly amounts: readonly (readonly number[])[];
  /** The elements that have the colours of the parts as their background. */
  readonly colours: () => readonly Element[];
  /** The number of the month that is pointed at; `null` for none. */
  readonly pointed: number | null;
  readonly onPoint: (month: number | null) => void;
  readonly onOpen: (month: number) => void;
}
