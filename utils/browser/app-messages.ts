import { GUIDE_ITEMS, GUIDE_SECTIONS, type GuidePlace, MAX_LABEL } from '../model';
import { openActor } from './open-actor';
import { openGuide } from './open-guide';
import { openLibrary } from './open-library';
import { openOptions } from './open-options';
import { type MessageTable, nothing, success } from './serve-messages';

const shortName = (name: unknown): string | null => (typeof name === 'string' && name.length <= MAX_LABEL ? name : null);

const guidePlace = (place: unknown): GuidePlace | undefined | null =>
  place === undefined ? place : ([...GUIDE_SECTIONS, ...GUIDE_ITEMS].find((one) => one === place) ?? null);

/** The table of messages that concern the extension's own pages and files, which reader mode cannot open itself. */
export const appMessages: MessageTable<'openLibrary' | 'openOptions' | 'openGuide' | 'openActor'> = {
  openLibrary: { from: 'both', decode: nothing, handle: async () => success(await openLibrary()) },
  openActor: { from: 'both', decode: shortName, handle: async (name) => success(await openActor(name)) },
  openOptions: { from: 'both', decode: nothing, handle: async () => success(await openOptions()) },
  openGuide: { from: 'both', decode: guidePlace, handle: async (place) => success(await openGuide(place)) },
};
