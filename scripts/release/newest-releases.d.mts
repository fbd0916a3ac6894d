/**
 * Compares the locked versions of the packages that handle hostile pages with their newest releases, and returns a sentence for each that is
 * older or cannot be compared. `env` is the environment for npm.
 */
export function packagesToUpdate(env?: NodeJS.ProcessEnv): Promise<string[]>;
