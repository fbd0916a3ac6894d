/** A box over one line of marked words: left, top, width and height in CSS pixels. */
export type MarkBox = readonly [left: number, top: number, width: number, height: number];
