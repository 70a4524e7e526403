/** Answers to the start interview that nothing was made of yet: kept until that is done or they are thrown away. */
import { z } from 'zod';
import { command, query } from './call.ts';
import { fileId } from './files.ts';

/** Made by the page; it names a file of ours. */
const draftId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Whose answers: of a client file, or a draft of its own for a client that has no file yet. */
const owner = z.union([z.strictObject({ file: fileId }), z.strictObject({ draft: draftId })]);
export type InterviewOwner = z.infer<typeof owner>;

/** The page knows their shape; here they are only kept. */
export const anyAnswers = z.record(z.string(), z.unknown());

const named = z.object({ legalName: z.string().min(1) });
/** The one thing of them that tells whose they are: typed, or in the client file before. */
export const answersWithName = z.object({
  organisation: named.optional().catch(undefined),
  carried: named.optional().catch(undefined),
});

const unfinished = z.strictObject({
  /** Place of the question that one had come to. */
  place: z.int().min(0),
  answers: anyAnswers,
});

/** Answers in whose place others were begun: nothing of them is lost before something is made. */
const earlierAnswers = unfinished.extend({ keptAt: z.string() });
export type EarlierAnswers = z.infer<typeof earlierAnswers>;

const withEarlier = unfinished.extend({
  /** The last kept first. */
  earlier: z.array(earlierAnswers).optional(),
});

/** As it lies on the disk, with the instant at which it was kept. */
export const keptInterview = withEarlier.extend({
  keptAt: z.string(),
  /** What the client file was called then: where that is gone, nobody could tell otherwise whose answers these are. */
  label: z.string().optional(),
});
export type KeptInterview = z.infer<typeof keptInterview>;

export const interviewCalls = {
  /** Of the client file; without one all drafts, the last kept first. */
  'interview.kept': query(
    z.strictObject({ file: fileId.optional() }),
    z.array(keptInterview.extend({ of: owner })),
  ),
  /** In the place of what was kept for the same owner. */
  'interview.keep': command(withEarlier.extend({ of: owner }), z.strictObject({})),
  'interview.forget': command(z.strictObject({ of: owner }), z.strictObject({})),
} as const;
