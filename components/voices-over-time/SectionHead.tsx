import { i18n } from '#i18n';

export interface SectionHeadProps {
  readonly id: string;
  readonly title: string;
  /** Names the table, for tests. */
  readonly table: string;
  readonly onSave: () => void;
}

/** The heading of a part of the page, with the button that saves its table as a file. */
export const SectionHead = ({ id, title, table, onSave }: SectionHeadProps) => (
  <header class="voices-head">
    <h2 id={id}>{title}</h2>
    <button
      type="button"
      class="button quiet"
      data-action={`save-${table}`}
      aria-label={i18n.t('voicesOverTime.saveAs', [title])}
      onClick={onSave}
    >
      {i18n.t('voicesOverTime.save')}
    </button>
  </header>
);
