/** Calls that make documents. */
import { z } from 'zod';
import { day } from '../domain/dates.ts';
import { command } from './call.ts';
import { fileId } from './files.ts';

export const documentNames = [
  'register',
  'processor-register',
  'statement',
  'findings',
  'agreements',
] as const;
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
  document: z.enum(documentNames),
  /** Only for a statement; absent: every audience that the register has. */
  audience: z.enum(audienceNames).optional(),
});

/** What a reader of the command's answer should know about one written document. */
export const notice = z.strictObject({
  code: z.enum(['concept', 'substituted', 'unusual', 'renamed']),
  document: z.string(),
  values: z.array(z.string()),
});

export const documentCalls = {
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
