/** Where the parts of the built app lie, seen from the folder of the built `main.js`. */
import { join } from 'node:path';

export interface Places {
  readonly preload: string;
  readonly backend: string;
  /** Of the window: where the app runs from source, its system has no other. */
  readonly icon: string;
  /** Folder of the built page. */
  readonly page: string;
}

export function placesOf(folder: string): Places {
  return {
    preload: join(folder, '../../preload.cjs'),
    backend: join(folder, '../backend/process/backend-main.js'),
    icon: join(folder, '../../assets/icons/linux/256x256.png'),
    page: join(folder, '../../../renderer'),
  };
}
