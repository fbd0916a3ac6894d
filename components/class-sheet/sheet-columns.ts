/** The columns of the table of sources, which the task and the solution have in common. */
export const SHEET_COLUMNS = ['who', 'named', 'role', 'often', 'words', 'how'] as const;
