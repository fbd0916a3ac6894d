import { i18n } from '#i18n';
import type { SOLUTION_COLUMNS } from './sheet-columns';

export interface SheetColumnsProps {
  readonly columns: readonly (typeof SOLUTION_COLUMNS)[number][];
}

/** The widths and the heads of the columns of a table of sources. */
export function SheetColumns({ columns }: SheetColumnsProps) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column} data-column={column} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {i18n.t(`sheet.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
