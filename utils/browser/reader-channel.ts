/**
 * A message from the frame of reader mode. `here`: the frame runs. `shown`: the article has arrived, so the page can be hidden. `blurred`:
 * the frame has lost the focus. `close`: the reader closes reader mode. `ended`: the frame has stored everything and can be removed. A
 * number is the height that the printed article needs, in CSS pixels.
 */
export type FromReader = 'here' | 'shown' | 'blurred' | 'close' | 'ended' | number;

/** A message to the frame. `escape`: the reader has pressed Escape on the page. `end`: reader mode has been closed. */
export type ToReader = 'escape' | 'print' | 'end';
