/** What the client file has already when its questions are asked. */
import type { Language } from '../../../shared/domain/text.ts';
import type { InterviewAnswers, KnownAnswers } from '../../../shared/interview/answers.ts';
import { knownIn } from '../../../shared/interview/known.ts';
import { type PresentLine, presentIn } from '../../../shared/interview/present.ts';
import { backend } from '../../state/backend.ts';
import { openFile } from '../../state/file.ts';
import { messagesNow } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';
import { allOf, emptyCache, withRows } from '../../state/row-cache.ts';
import { today } from '../../state/today.ts';

export interface There {
  /** Its activities, as the list shows them. */
  readonly lines: readonly PresentLine[];
  readonly language: Language;
  /** Who answers; undefined for a client that has no file yet. */
  readonly known: KnownAnswers | undefined;
}

export const nothingThere: There = { lines: [], language: 'nl', known: undefined };

export async function thereIn(file: string): Promise<There> {
  await openFile(file);
  const language = messagesNow({ nl: 'nl', en: 'en' } as const);
  const asked = { file, today: today(), language };
  const reply = await told(backend.call('activities.list', asked));
  const lines = reply.ok ? reply.value.lines.filter(({ status }) => status !== 'ended') : [];
  return { lines, language, known: await knownOf(file) };
}

/** Read anew: the page may not have read all of the file yet, and would know nothing. */
async function knownOf(file: string): Promise<KnownAnswers | undefined> {
  const read = await told(backend.call('register.rows', { file, scope: { kind: 'common' } }));
  if (!read.ok) return undefined;
  const rows = withRows(emptyCache, read.value.rows);
  return knownIn({
    organisation: allOf(rows, 'organisation'),
    representative: allOf(rows, 'representative'),
  });
}

/** What the file has already of what the answers suggest. */
export const presentNow = (answers: InterviewAnswers, { lines, language }: There) =>
  presentIn(lines, answers, language);
