import { expect, test } from 'vitest';
import { isPrivateHost } from '../../utils/pages/is-private-host';

const hostOf = (host: string): string => new URL(`http://${host}/`).hostname;

test.each([
  'localhost',
  'printer',
  'router.lan',
  'nas.local',
  'a.b.internal',
  'localhost.',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[fe80::1]',
  '[fd00::1]',
  '[::ffff:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
])('%s is private', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(true);
});

test.each([
  'example.org',
  'local.example.org',
  'mylocalhost.example',
  '8.8.8.8',
  '172.32.0.1',
  '172.15.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '[2606:4700::1111]',
  '[2a00:1450::1]',
])('%s is public', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(false);
});
