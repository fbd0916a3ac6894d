import type { PictureSettings } from '../model';

const MEGABYTE = 1e6;

/** Returns the space that all kept pictures may take, in bytes; `null` if there is no limit. */
export const pictureLimit = ({ limit }: PictureSettings): number | null => (limit === 0 ? null : limit * MEGABYTE);
