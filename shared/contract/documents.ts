/** Calls that make documents. */
import { z } from 'zod';
import type { Document } from '../document/model.ts';
import { day } from '../domain/dates.ts';
import { command, query } from './call.ts';
import { fileId } from './files.ts';

export const documentNames = [
  'register',
  'processor-register',
  'statement',
  'findings',
  'agreements',
] as const;
/** Papers for the client of a consultant: only made when asked for by name. */
export const clientDocumentNames = ['questions', 'texts', 'supplier-letter'] as const;
const anyDocument = z.enum([...documentNames, ...clientDocumentNames]);

export const audienceNames = [
  'customers',
  'websiteVisitors',
  'applicants',
  'staff',
  'others',
] as const;
export const formats = ['pdf', 'html', 'docx', 'md', 'json'] as const;
export const profiles = ['working', 'authority', 'public'] as const;

/** What stands in a document only on request, and what may be left out of it. */
export const inclusions = ['ended', 'dismissed'] as const;
export const omissions = ['supplement'] as const;

export const wanted = z.strictObject({
  document: anyDocument,
  /** Only for a statement; absent: every audience that the register has. */
  audience: z.enum(audienceNames).optional(),
  /** Only for a letter to a supplier: whom it is written to; absent: everyone who is to be asked. */
  party: z.string().optional(),
  /** Id of one of several statements for these readers; absent: all of them. */
  statement: z.string().optional(),
});

/** What a reader of the command's answer should know about one written document. */
export const notice = z.strictObject({
  code: z.enum(['concept', 'substituted', 'unusual', 'renamed']),
  document: z.string(),
  values: z.array(z.string()),
});

const languages = z.array(z.enum(['nl', 'en'])).min(1);
const audience = z.enum(audienceNames);

/** What the page asks for: the same for one client file and for many. */
const order = {
  documents: z.array(wanted).min(1).optional(),
  profile: z.enum(profiles),
  formats: z.array(z.enum(formats)).min(1),
  languages,
  date: day,
  include: z.array(z.enum(inclusions)).optional(),
  omit: z.array(z.enum(omissions)).optional(),
};

/** Bytes to fetch once, under the name to save them by. */
export const sentFile = z.strictObject({ name: z.string(), type: z.string(), blob: z.string() });

/** A document of our own composing: it is checked by its type, not again at the door. */
const composed = z.custom<Document>((value) => typeof value === 'object' && value !== null);

export const documentCalls = {
  'documents.plan': query(
    z.strictObject({
      file: fileId,
      /** Registers alone, as they were then. */
      version: z.string().optional(),
      profile: z.enum(profiles),
      language: z.enum(['nl', 'en']),
      date: day,
    }),
    z.array(
      z.strictObject({
        document: anyDocument,
        /** As notices call it; letters to suppliers are one line, whatever their number. */
        name: z.string(),
        /** How many files of each kind and language. */
        files: z.int(),
        audience: audience.optional(),
        /** Id of the statement, where there are several for the same readers. */
        statement: z.string().optional(),
        concept: z.boolean(),
      }),
    ),
  ),
  /** How many pages a document has as a PDF. Long work, like `documents.make`. */
  'documents.pages': command(
    z.strictObject({
      file: fileId,
      job: z.string().min(1),
      wanted,
      version: z.string().optional(),
      profile: z.enum(profiles),
      language: z.enum(['nl', 'en']),
      date: day,
      include: order.include,
      omit: order.omit,
    }),
    z.strictObject({ pages: z.int() }),
  ),
  /** What there is to make for the client. */
  'client.plan': query(
    z.strictObject({ file: fileId, language: z.enum(['nl', 'en']), date: day }),
    z.strictObject({
      questions: z.int(),
      /** Titles of the short texts that the register has something for. */
      texts: z.array(z.string()),
      suppliers: z.array(z.strictObject({ party: z.string(), name: z.string() })),
    }),
  ),
  'documents.compose': query(
    z.strictObject({
      file: fileId,
      wanted: z.strictObject({
        document: anyDocument,
        party: z.string().optional(),
        audience: audience.optional(),
        statement: z.string().optional(),
      }),
      profile: z.enum(profiles),
      language: z.enum(['nl', 'en']),
      date: day,
      version: z.string().optional(),
      include: order.include,
      omit: order.omit,
    }),
    z.strictObject({ document: composed }),
  ),
  /** Long work: tells its progress as `job`, and stops at `job.cancel`. */
  'documents.make': command(
    z.strictObject({
      ...order,
      file: fileId,
      job: z.string().min(1),
      version: z.string().optional(),
      /** All in one zip. */
      together: z.boolean(),
    }),
    z.strictObject({ files: z.array(sentFile), notices: z.array(notice) }),
  ),
  'library.export': command(
    z.strictObject({ ...order, files: z.array(fileId).min(1), job: z.string().min(1) }),
    z.strictObject({
      /** Absent where nothing could be made of any of them. */
      sent: sentFile.optional(),
      /** Each with the problem that a call of its own would have answered. */
      failed: z.array(
        z.strictObject({
          file: fileId,
          code: z.string(),
          details: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
  'job.cancel': command(
    z.strictObject({ job: z.string().min(1) }),
    z.strictObject({ stopped: z.boolean() }),
  ),
  'documents.export': command(
    z.strictObject({
      input: fileId,
      out: fileId,
      /** Absent: every document that has content for the profile. */
      documents: z.array(wanted).min(1).optional(),
      profile: z.enum(profiles),
      formats: z.array(z.enum(formats)).min(1),
      language: z.enum(['nl', 'en']).optional(),
      date: day,
      version: z.string().optional(),
      include: z.array(z.enum(inclusions)).optional(),
      omit: z.array(z.enum(omissions)).optional(),
    }),
    z.strictObject({ paths: z.array(z.string()), notices: z.array(notice) }),
  ),
} as const;
