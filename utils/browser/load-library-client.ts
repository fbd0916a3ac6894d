import type { Library } from '../library/library';

/** Loads the library for views that do not have its code in their first load. */
export const loadLibraryClient = async (): Promise<Library> => (await import('./library-client')).libraryClient;
