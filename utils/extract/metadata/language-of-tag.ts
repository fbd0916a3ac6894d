/** Returns the language in a tag, such as `pt` in `pt-BR`, or `null` if there is none. */
export const languageOfTag = (tag: string | null): string | null => tag?.split(/[-_]/)[0]?.toLowerCase() || null;
