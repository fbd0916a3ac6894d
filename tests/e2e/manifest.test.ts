import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOf, FIREFOX_EXTENSION_ID } from '../../scripts/browsers/builds';

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chromium', [...PERMISSIONS, 'offscreen', 'sidePanel']],
  ['firefox', PERMISSIONS],
] as const)('the manifest for %s', (name, permissions) => {
  const manifest = JSON.parse(readFileSync(join(buildOf(name), 'manifest.json'), 'utf8'));

  test('requests only the permissions that the extension uses, and makes downloads, tabs and access to sites optional', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.optional_permissions).toEqual(['downloads', 'tabs']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('lets pages embed only reader mode and the marks, in Chromium at addresses that they cannot know', () => {
    const isDynamic = name === 'chromium' ? { use_dynamic_url: true } : {};
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['reader.html', 'overlay.html'], matches: ['<all_urls>'], ...isDynamic },
    ]);
  });

  test('suggests four different shortcuts, which is the maximum that browsers allow', () => {
    const keys = Object.values<{ suggested_key?: { default: string } }>(manifest.commands).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    const save = name === 'firefox' ? 'Alt+Shift+K' : 'Alt+Shift+S';
    expect(keys.sort()).toEqual(['Alt+Shift+D', 'Alt+Shift+L', 'Alt+Shift+M', save].sort());
  });

  test('declares a side panel that does not open on installation', () => {
    const path = name === 'firefox' ? manifest.sidebar_action.default_panel : manifest.side_panel.default_path;
    expect(existsSync(join(buildOf(name), path))).toBe(true);
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
  });

  test('answers to a keyword in the address bar, which needs no permission', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'dr' });
  });

  test('is for Firefox for Android too, from the first version that knows what the manifest says', () => {
    const { gecko, gecko_android: android } = manifest.browser_specific_settings ?? {};
    expect([gecko?.strict_min_version, android?.strict_min_version]).toEqual(
      name === 'firefox' ? ['140.0', '142.0'] : [undefined, undefined],
    );
  });

  test('prevents extension pages from loading scripts or data from other sites', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|script-src[^;]*(?:https?:|\*)/);
    // The background may load pictures, from hosts that the reader has allowed. No page may.
    const pages = readdirSync(buildOf(name)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      const html = readFileSync(join(buildOf(name), page), 'utf8');
      expect([page, /<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src 'self'["; ]/.test(html)]).toEqual([page, true]);
    }
  });

  test('has translations of all its texts in every interface language', () => {
    const languages = readdirSync(join(buildOf(name), '_locales'));
    const words = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pl', 'pt_BR', 'pt_PT', 'uk']);
    expect(words.length).toBeGreaterThan(3);
    for (const language of languages) {
      const messages = JSON.parse(readFileSync(join(buildOf(name), '_locales', language, 'messages.json'), 'utf8'));
      expect(words.filter((key) => !messages[key]?.message)).toEqual([]);
    }
  });

  test('refers only to icon files that exist', () => {
    expect(Object.keys(manifest.icons).sort()).toEqual(['128', '16', '32', '48', '96']);
    for (const path of Object.values<string>(manifest.icons)) expect(existsSync(join(buildOf(name), path))).toBe(true);
  });
});

test('the manifest for Firefox has an id that claims no domain', () => {
  const manifest = JSON.parse(readFileSync(join(buildOf('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.id).toBe(FIREFOX_EXTENSION_ID);
  expect(FIREFOX_EXTENSION_ID).toMatch(/^\{[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\}$/);
});
