import { escapeHtml } from '../../../text/escape-html';
import { plainText } from '../facts/plain-text';

type Attribute = readonly [name: string, value: string | number | null];

/** Returns an element of XML, whose content is XML already. An attribute that is `null` is left out. */
export function element(name: string, attributes: readonly Attribute[], content: readonly string[] = []): string {
  const written = attributes.flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(String(value))}"`])).join('');
  return content.length === 0 ? `<${name}${written}/>\n` : `<${name}${written}>${content.join('')}</${name}>\n`;
}

/** Escapes a text, so that it can stand in an element or in the value of an attribute. */
export const escapeXml = (words: string): string => escapeHtml(plainText(words));

/** Returns an element that only contains a text, or nothing if there is no text. */
export const textElement = (name: string, words: string | null): string[] => (words ? [element(name, [], [escapeXml(words)])] : []);
