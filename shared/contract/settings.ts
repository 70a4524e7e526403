/** Calls about what a person set for this app on this computer. */
import { z } from 'zod';
import { shortText } from '../domain/text.ts';
import { command, query } from './call.ts';

/** Base64 of 200 kB of picture. */
const PICTURE_LIMIT = 280_000;

/** A column, as the page calls it. */
const columnName = z.string().regex(/^[A-Za-z]{1,40}$/);

/**
 * How a table is looked at, never what is looked for in it. What is absent is as the app has it; what
 * another version of the app knows and this one does not is passed over.
 */
const tableView = z.object({
  hidden: z.array(columnName).max(50).optional(),
  sorting: z.object({ column: columnName, descending: z.boolean() }).optional(),
  grouping: z.enum(['kind', 'department', 'status', 'none']).optional().catch(undefined),
  /** Higher rows. */
  roomy: z.boolean().optional(),
});
export type TableView = z.infer<typeof tableView>;

const tables = z.object({
  library: tableView.optional(),
  activities: tableView.optional(),
  parties: tableView.optional(),
  transfers: tableView.optional(),
  systems: tableView.optional(),
  cookies: tableView.optional(),
});
export type TableViews = z.infer<typeof tables>;

export const settings = z.strictObject({
  language: z.enum(['nl', 'en']).optional(),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  /** Of the person who works here, for the history of client files. */
  name: shortText.optional(),
  /** Keep a list of client files opened last: off until asked, since their names are clients' names. */
  recents: z.boolean().default(false),
  /** Of a consultant, beside the client's on papers for the client. */
  consultant: z
    .strictObject({
      name: shortText.optional(),
      logo: z
        .string()
        .max(PICTURE_LIMIT)
        .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/)
        .optional(),
    })
    .optional(),
  tables: tables.optional(),
});
export type Settings = z.infer<typeof settings>;

/** As they are kept. The folder with client files that the person chose has a call of its own; absent: the standard one. */
export const keptSettings = settings.extend({ library: z.string().optional() });
export type KeptSettings = z.infer<typeof keptSettings>;

/** What is absent stays as it is. */
const wanted = z.strictObject({
  language: settings.shape.language,
  theme: settings.shape.theme.unwrap().optional(),
  /** Empty takes it out. */
  name: z.union([shortText, z.literal('')]).optional(),
  recents: settings.shape.recents.unwrap().optional(),
  consultant: settings.shape.consultant,
  /** Those that are named are put in the place of what was kept of them. */
  tables: settings.shape.tables,
});

export const settingsCalls = {
  'settings.get': query(z.strictObject({}), settings),
  'settings.set': command(wanted, settings),
  /** What the app is and where it keeps things, to show. */
  'app.about': query(
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      lawPack: z.string(),
      library: z.string(),
      /** How the folder came to be used: named when the app was started, chosen in the settings, or neither. */
      libraryBy: z.enum(['named', 'chosen', 'standard']),
      data: z.string(),
    }),
  ),
} as const;
