import { LIMITS } from '../limits';

type ReadAddress =
  | { readonly address: string }
  | { readonly code: 'addressMissing' | 'addressUnsupported' | 'addressTooLong'; readonly detail: string };

/** Matches an address on the web with a host. */
const WEB = /^https?:\/\/[^\s/?#\\]/i;
const FILE = /^file:\/\/\//i;

/**
 * Checks an address. Only addresses on the web, and those of files if `canBeFile`, are accepted, because opening others (`javascript:`,
 * `data:`, `chrome:`) could run code.
 */
export function readAddress(value: unknown, canBeFile: boolean): ReadAddress {
  const written = typeof value === 'string' ? value.slice(0, LIMITS.address + 200) : '';
  // Browsers ignore control characters and spaces around an address, and line breaks inside.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers ignore.
  const address = written.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  const detail = address.slice(0, LIMITS.detail);
  if (address === '') return { code: 'addressMissing', detail };
  if (!WEB.test(address) && !(canBeFile && FILE.test(address))) return { code: 'addressUnsupported', detail };
  return address.length > LIMITS.address ? { code: 'addressTooLong', detail } : { address: address.toWellFormed().replaceAll(' ', '%20') };
}
