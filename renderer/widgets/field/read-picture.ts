/** A picture of the user as a small PNG or JPEG of our own making. */

/** Pixels of the longest side: 30 mm on paper at 600 dpi. */
const LONGEST = 700;
/** Design §4: at most 200 kB. */
const LIMIT = 200_000;

/** As a data URL; undefined for what is no picture, or cannot be made small enough. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const options of [
    { type: 'image/png' },
    { type: 'image/jpeg', quality: 0.9 },
    { type: 'image/jpeg', quality: 0.7 },
  ]) {
    const blob = await canvas.convertToBlob(options);
    if (blob.size <= LIMIT) return dataUrl(blob);
  }
  return undefined;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
