import type { Repair } from '../../model';
import type { Database } from '../database';

interface RepairRow extends Omit<Repair, 'isRead'> {
  readonly is_read: number;
}

/** Returns the recorded repairs, the latest first. */
export const listRepairs = (database: Database): readonly Repair[] =>
  database
    .rows<RepairRow>('SELECT at, source, saved, lost, unannotated, file, is_read FROM repair ORDER BY at DESC')
    .map(({ is_read, ...repair }) => ({ ...repair, isRead: is_read !== 0 }));

/** Records a repair that the reader has not been told of yet. */
export function writeRepair(database: Database, { at, source, saved, lost, unannotated, file }: Omit<Repair, 'isRead'>): void {
  const values = [at, source, saved, lost, unannotated, file];
  database.rows('INSERT INTO repair(at, source, saved, lost, unannotated, file) VALUES(?, ?, ?, ?, ?, ?)', values);
}

/** Marks a repair as read, so that the library no longer shows its notice. Does nothing if there is no such repair. */
export function markRepairRead(database: Database, at: number): void {
  database.rows('UPDATE repair SET is_read = 1 WHERE at = ?', [at]);
}
