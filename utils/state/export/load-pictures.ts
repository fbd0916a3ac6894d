import { fromBase64 } from '../../decode/base64';
import type { PictureLibrary } from '../../library/picture-library';
import type { ExportedPicture } from '../../model';
import type { LoadPictures } from './run-export';

/** The number of digits of a picture's hash that make its name. So many bits never meet by chance. */
const NAME = 32;

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Turns a picture into JPEG. Returns `null` if the browser cannot read it. */
type ToJpeg = (picture: Uint8Array<ArrayBuffer>, mediaType: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Creates a function that loads the pictures that the library keeps with an article. Those that cannot be read are left out. */
export const pictureLoader =
  (library: Pick<PictureLibrary, 'picturesOf' | 'picture'>, toJpeg: ToJpeg): LoadPictures =>
  async (id, types) => {
    const kept = await library.picturesOf(id);
    if (!kept.ok) return kept;
    const loaded: ExportedPicture[] = [];
    for (const { address, hash, type } of kept.value) {
      const picture = await library.picture(hash);
      if (!picture.ok) return picture;
      const bytes = picture.value && fromBase64(picture.value.data);
      const isFit = !types || types.includes(type);
      const fit = bytes && !isFit ? await toJpeg(bytes, type) : bytes;
      const mediaType = isFit ? type : 'image/jpeg';
      if (fit) loaded.push({ address, name: `${hash.slice(0, NAME)}.${EXTENSIONS[mediaType] ?? 'bin'}`, mediaType, bytes: fit });
    }
    return { ok: true, value: loaded };
  };
