/** From the answers to a client file: made, filled and opened. */
import type { Problem } from '../../../shared/domain/problem.ts';
import { emptyRegister, type Register } from '../../../shared/domain/register.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import {
  buildDetails,
  buildRegister,
  type RegisterContext,
} from '../../../shared/interview/build.ts';
import { changesInto } from '../../../shared/interview/changes.ts';
import { earlierOf, typedDetails } from '../../../shared/interview/known.ts';
import { backend } from '../../state/backend.ts';
import { change, newRowId, openFile, useFile } from '../../state/file.ts';
import { allOf } from '../../state/row-cache.ts';
import { today } from '../../state/today.ts';
import { changeAnswers, lookAgain, moveInterview, useInterview } from './interview-state.ts';
import { presentNow } from './there.ts';

export type Made =
  | { readonly ok: true; readonly file: string }
  | ({ readonly ok: false } & Problem);

export interface Wanted {
  /** None: a new one. */
  readonly file: string | undefined;
  readonly language: Language;
  readonly by: string;
  /** What a client is called of whom no name was typed. */
  readonly unnamed: string;
}

/** Into `file`, or into a new one. What the file holds already stays. */
export const makeFile = (answers: InterviewAnswers, wanted: Wanted): Promise<Made> =>
  put(answers, wanted, (context) =>
    buildRegister(answers, context, {
      rows: presentRegister(),
      activities: presentNow(answers, useInterview.getState().there),
    }),
  );

/** Only who answers: what else was answered waits, and what was typed is not asked again. */
export async function carryDetails(answers: InterviewAnswers, wanted: Wanted): Promise<Made> {
  const { organisation } = answers;
  const made = await put(answers, wanted, (context) => buildDetails(organisation, context));
  if (made.ok) changeAnswers((now) => ({ ...now, carried: typedDetails(answers) }));
  return made;
}

async function put(
  answers: InterviewAnswers,
  { file, language, by, unnamed }: Wanted,
  build: (context: RegisterContext) => Register,
): Promise<Made> {
  const context = { language, by, on: today(), newId: newRowId };
  let target = file;
  if (target === undefined) {
    const label = answers.organisation.legalName ?? unnamed;
    const created = await backend.call('library.create', { label, language });
    if (!created.ok) return created;
    target = created.value.file;
    // Whatever goes wrong from here, trying again is for this file and makes no second one.
    await moveInterview(target);
  }
  await openFile(target);
  const changes = changesInto(build(context), presentRegister(), earlierOf(answers, context));
  if (changes.length === 0) return { ok: true, file: target };
  const reply = await change([...changes], 'interview');
  if (reply.ok) return { ok: true, file: target };
  if (reply.code === 'call.unsure') await lookAgain(target);
  return reply;
}

/** Only what the interview asks of: the rows of which there is one, and what is not made twice. */
function presentRegister(): Register {
  const { cache } = useFile.getState();
  return {
    ...emptyRegister(),
    organisation: [...allOf(cache, 'organisation')],
    cookieBanner: [...allOf(cache, 'cookieBanner')],
    representative: [...allOf(cache, 'representative')],
    activity: [...allOf(cache, 'activity')],
    measure: [...allOf(cache, 'measure')],
    party: [...allOf(cache, 'party')],
    system: [...allOf(cache, 'system')],
    statement: [...allOf(cache, 'statement')],
    engagement: [...allOf(cache, 'engagement')],
  };
}
