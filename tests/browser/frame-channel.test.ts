import { afterEach, expect, test, vi } from 'vitest';
import { acceptChannel } from '../../utils/browser/frame-channel';
import type { FromReader, ToReader } from '../../utils/browser/reader-channel';

const opened: MessagePort[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const port of opened.splice(0)) port.close();
});

/** Accepts the channel as the frame does. `post` sends a message to the frame's window, and `heard` lists what the frame has heard. */
function startFrame() {
  let receive: ((event: { data: unknown; ports: readonly MessagePort[] }) => void) | undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof receive) => {
    receive = listener;
  });
  const heard: unknown[] = [];
  const send = acceptChannel<ToReader, FromReader>('the key', (message) => heard.push(message));
  return { heard, send, post: (data: unknown, ...ports: MessagePort[]) => receive?.({ data, ports }) };
}

/** Returns a port for the frame, and the messages that arrive at the other end. */
function openPort(): { readonly port: MessagePort; readonly arrived: readonly FromReader[] } {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1);
  const arrived: FromReader[] = [];
  port1.onmessage = ({ data }) => arrived.push(data);
  return { port: port2, arrived };
}

test('the frame of reader mode accepts only the channel that comes with its key, and no later one', async () => {
  const frame = startFrame();
  const [page, host, later] = [openPort(), openPort(), openPort()];
  frame.send('here');
  for (const guessed of ['', 'guessed', undefined, { key: 'the key' }]) frame.post(guessed, page.port);
  frame.post('the key');
  frame.post('the key', host.port);
  frame.post('the key', later.port);
  frame.send('shown');
  await expect.poll(() => host.arrived).toEqual(['here', 'shown']);
  expect([...page.arrived, ...later.arrived]).toEqual([]);
});

test('the frame of reader mode obeys no message to its window', () => {
  const frame = startFrame();
  for (const data of ['escape', 'print', 'end']) frame.post(data);
  expect(frame.heard).toEqual([]);
});
