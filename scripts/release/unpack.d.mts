/** Unpacks a zip file into a folder, which is created if it does not exist. Throws an error if a file would lie outside the folder. */
export function unpack(zip: string, folder: string): Promise<void>;
