import type { VoicesChoice } from '../../controls/voices-over-time';
import type { DownloadFile } from '../../device/download-file';
import { csvHead, csvRows } from '../../export/csv/csv-table';
import type { VoiceCount } from '../../model';
import { monthTable, sourceTable, speakerTable, type VoiceTable, type VoiceTableName } from '../../voices-over-time/voice-tables';

/** Returns a table of voices as a CSV file, whose name has the day. */
export function voiceFile(name: VoiceTableName, count: VoiceCount, choice: VoicesChoice, time: Date): DownloadFile {
  const { columns, rows } = tableOf(name, count, choice);
  return {
    name: `dramatis-voices-${name}-${time.toISOString().slice(0, 10)}.csv`,
    mediaType: 'text/csv',
    content: `${csvHead(columns)}${csvRows(rows)}`,
  };
}

function tableOf(name: VoiceTableName, { ranked, sums }: VoiceCount, choice: VoicesChoice): VoiceTable {
  switch (name) {
    case 'speakers':
      return speakerTable(ranked, choice);
    case 'sources':
      return sourceTable(sums, choice.measure);
    case 'months':
      return monthTable(sums);
  }
}
