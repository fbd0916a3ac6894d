/** The quality of the pictures, which is that of good photographs. */
const QUALITY = 0.85;

/** Turns a picture of any kind into JPEG, on white where it is transparent. Returns `null` if the browser cannot read it. */
export async function toJpeg(picture: Uint8Array<ArrayBuffer>, mediaType: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const image = await createImageBitmap(new Blob([picture], { type: mediaType }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.fillStyle = 'white';
    context.fillRect(0, 0, image.width, image.height);
    context.drawImage(image, 0, 0);
    image.close();
    return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })).arrayBuffer());
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}
