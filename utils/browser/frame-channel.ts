/**
 * The private channel between a frame of the extension in a page and the script that has opened the frame. It carries no words of the article
 * and nothing about the reader, because that script shares a process with the page.
 */

/** Sends the frame its end of a new channel, and returns the other end. Must be called when the frame has loaded. */
export function openChannel<Heard, Told>(frame: HTMLIFrameElement, key: string, hear: (message: Heard) => void): (message: Told) => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<Heard>) => hear(data));
  port1.start();
  // The message may go to any origin: it contains nothing that the frame's own address does not, and the frame's origin differs from the
  // origin in its address.
  frame.contentWindow?.postMessage(key, '*', [port2]);
  return (message) => port1.postMessage(message);
}

/**
 * Waits for the channel of the script that has opened the frame, which proves itself by the key. Every other message to the frame is ignored,
 * because it comes from the page. Returns the function that sends messages to that script. It must never be done with `parent.postMessage`,
 * which would tell the page the extension's id.
 */
export function acceptChannel<Heard, Told>(key: string, hear: (message: Heard) => void): (message: Told) => void {
  const waiting: Told[] = [];
  let port: MessagePort | undefined;
  addEventListener('message', ({ data, ports: [arrived] }) => {
    if (port || data !== key || !arrived) return;
    port = arrived;
    port.addEventListener('message', (event: MessageEvent<Heard>) => hear(event.data));
    port.start();
    for (const message of waiting) port.postMessage(message);
  });
  return (message) => {
    if (port) port.postMessage(message);
    else waiting.push(message);
  };
}
