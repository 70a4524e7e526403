/** Several finished files as one. */
import { zipSync } from 'fflate';

/** In: contents by path inside the zip. PDF and DOCX are packed already, so little is gained by trying hard. */
export function writeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { level: 1 });
}
