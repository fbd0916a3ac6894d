import type { Result } from '../model';
import type { BackgroundMessages, MessageName } from './messages';
import { toResult } from './to-result';

/** Does the same as `askBackground`, for views that do not have the code for messages in their first load. */
export const askBackgroundLater = <Name extends MessageName>(
  name: Name,
  ...data: Parameters<BackgroundMessages[Name]>
): Promise<ReturnType<BackgroundMessages[Name]>> =>
  toResult('messages.ask', async () => {
    const { askBackground } = await import('./messages');
    return askBackground(name, ...data) as Promise<Result<unknown>>;
  }) as Promise<ReturnType<BackgroundMessages[Name]>>;
