import type { ExportChoice } from '../../controls/library-export';
import type { Exporter } from '../../export/exporter';

/** The content of the files of an export, without choices that its format does not have. */
export interface ExportContent {
  /** Names the format and the content. Only exports with the same name have the same of an article. */
  readonly name: string;
  /** Whether one file has all articles. */
  readonly isTogether: boolean;
  readonly withPictures: boolean;
  readonly isHighlightsOnly: boolean;
}

/** Returns the content of the files that the reader has chosen. */
export function contentOf({ id, files, options, pictureFolder }: Exporter, chosen: ExportChoice): ExportContent {
  const isTogether = files === 'all' || chosen.isTogether;
  // One file is downloaded alone, without a folder of pictures.
  const withPictures = chosen.withPictures && options.includes('pictures') && !(isTogether && pictureFolder !== undefined);
  const isHighlightsOnly = chosen.isHighlightsOnly && options.includes('highlights');
  const name = [id, ...(withPictures ? ['pictures'] : []), ...(isHighlightsOnly ? ['highlights'] : [])].join('+');
  return { name, isTogether, withPictures, isHighlightsOnly };
}
