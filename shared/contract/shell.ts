/**
 * What only a window of the desktop can do. The shell answers these itself; a browser has none of them. A command
 * writes files: what of it was done before it failed is not sure.
 */
import { z } from 'zod';
import { command, query } from './call.ts';
import { fileId } from './files.ts';

const nothing = z.strictObject({});
const blobId = z.string().max(100);
/** Under the name that it has now; `id` is what `shell.reveal` takes. */
const savedFile = z.strictObject({ id: z.string(), name: z.string() });

export type SavedFile = z.infer<typeof savedFile>;

export const shellCalls = {
  /** Lets the user pick a client file anywhere; no file: cancelled. */
  'shell.open': query(nothing, z.strictObject({ file: fileId.optional() })),
  /** Lets the user pick where bytes go, and writes them there. None: cancelled. */
  'shell.save': command(
    z.strictObject({ blob: blobId, name: z.string().min(1).max(300) }),
    z.strictObject({ saved: savedFile.optional() }),
  ),
  /** Lets the user pick a folder; `folder` is what `shell.saveInto` takes. None: cancelled. */
  'shell.folder': query(
    nothing,
    z.strictObject({ folder: z.string().optional(), name: z.string().optional() }),
  ),
  /** Lets the user pick a folder with client files. Its path, which the settings show; none: cancelled. */
  'shell.library': query(nothing, z.strictObject({ folder: z.string().optional() })),
  /** Writes bytes into a folder that the user picked, all or none. A name that is taken there gets a number. */
  'shell.saveInto': command(
    z.strictObject({
      folder: z.string().max(100),
      files: z
        .array(z.strictObject({ blob: blobId, name: z.string().min(1).max(300) }))
        .min(1)
        .max(1000),
    }),
    z.strictObject({ saved: z.array(savedFile) }),
  ),
  /** Shows a client file or what was saved in the system's file manager. */
  'shell.reveal': query(z.strictObject({ id: z.string().max(300) }), nothing),
  /** Opens an https or mailto address in the system's own program, after the user agreed. */
  'shell.link': query(
    z.strictObject({ url: z.string().max(2000) }),
    z.strictObject({ opened: z.boolean() }),
  ),
  /** The page hears events from now on; what was opened meanwhile follows. */
  'shell.listen': query(nothing, nothing),
} as const;

export type ShellCallName = keyof typeof shellCalls;
export type ShellInputOf<N extends ShellCallName> = z.infer<(typeof shellCalls)[N]['input']>;
export type ShellOutputOf<N extends ShellCallName> = z.infer<(typeof shellCalls)[N]['output']>;

/** The screens of a client file, in the order of its navigation. */
export const screenCommands = [
  'screen.overview',
  'screen.activities',
  'screen.parties',
  'screen.transfers',
  'screen.systems',
  'screen.measures',
  'screen.cookies',
  'screen.organisation',
  'screen.statement',
  'screen.reader',
  'screen.findings',
  'screen.documents',
  'screen.versions',
  'screen.client',
] as const;
export type ScreenCommand = (typeof screenCommands)[number];

/** What a menu asks of the page. */
export const pageCommands = [
  'new',
  'close',
  'publish',
  'documents',
  'export',
  'snapshot',
  'duplicate',
  'settings',
  'undo',
  'redo',
  'find',
  'palette',
  'theme.system',
  'theme.light',
  'theme.dark',
  'language.nl',
  'language.en',
  'help',
  ...screenCommands,
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Comes through the same subscription as the events of the backend. */
export const shellEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('command'), command: z.enum(pageCommands) }),
  /** A client file was chosen: in a menu, by double click or on the command line. */
  z.strictObject({ type: z.literal('open'), file: fileId }),
]);
export type ShellEvent = z.infer<typeof shellEvent>;

export function isShellCall(name: string): name is ShellCallName {
  return Object.hasOwn(shellCalls, name);
}
