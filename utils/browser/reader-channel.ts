/**
 * The private channel between the frame of reader mode and the host script in the page. It carries no words of the article and nothing
 * about the reader, because the host script shares a process with the page.
 */

/**
 * A message from the frame. `here`: the frame runs. `shown`: the article has arrived, so the page can be hidden. `blurred`: the frame has
 * lost the focus. `close`: the reader closes reader mode. `ended`: the frame has stored everything and can be removed. A number is the
 * height that the printed article needs, in CSS pixels.
 */
export type FromReader = 'here' | 'shown' | 'blurred' | 'close' | 'ended' | number;

/** A message to the frame. `escape`: the reader has pressed Escape on the page. `end`: reader mode has been closed. */
export type ToReader = 'escape' | 'print' | 'end';

/** Sends the frame its end of a new channel, and returns the other end. Must be called when the frame has loaded. */
export function openChannel(frame: HTMLIFrameElement, key: string, hear: (message: FromReader) => void): (message: ToReader) => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<FromReader>) => hear(data));
  port1.start();
  // The message may go to any origin: it contains nothing that the frame's own address does not, and the frame's origin differs from the
  // origin in its address.
  frame.contentWindow?.postMessage(key, '*', [port2]);
  return (message) => port1.postMessage(message);
}

/**
 * Waits for the channel of the host script, which proves itself by the key. Every other message to the frame is ignored, because it comes
 * from the page. Returns the function that sends messages to the host script. It must never be done with `parent.postMessage`, which would
 * tell the page the extension's id.
 */
export function acceptChannel(key: string, hear: (message: ToReader) => void): (message: FromReader) => void {
  const waiting: FromReader[] = [];
  let port: MessagePort | undefined;
  addEventListener('message', ({ data, ports: [arrived] }) => {
    if (port || data !== key || !arrived) return;
    port = arrived;
    port.addEventListener('message', (event: MessageEvent<ToReader>) => hear(event.data));
    port.start();
    for (const message of waiting) port.postMessage(message);
  });
  return (message) => {
    if (port) port.postMessage(message);
    else waiting.push(message);
  };
}
