/** The columns of the table of sources in the task. */
export const TASK_COLUMNS = ['who', 'named', 'role', 'often', 'words', 'how'] as const;
/** The columns of the solution. The last one says how sure the analysis is. */
export const SOLUTION_COLUMNS = [...TASK_COLUMNS, 'sure'] as const;
