/** Returns a stream that passes everything on, and reports the number of bytes so far. */
export function counted(report: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.length;
      report(bytes);
      controller.enqueue(piece);
    },
  });
}
