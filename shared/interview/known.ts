/** What a client file says already of who answers: shown with the questions, and not asked empty again. */
import { stateOf } from '../domain/answer.ts';
import type { Row } from '../domain/entities.ts';
import {
  type InterviewAnswers,
  isSamePart,
  type KnownAnswers,
  type PartAnswer,
} from './answers.ts';
import { buildDetails, type RegisterContext } from './build.ts';
import { organisationOf, sizeOf, speakerIn } from './build-organisation.ts';
import type { Earlier } from './changes.ts';
import { countryOf, NETHERLANDS } from './establishment.ts';
import { type OrganisationField, organisationFields } from './question.ts';
import { NewRows } from './rows.ts';

interface Said {
  readonly organisation: readonly Row<'organisation'>[];
  readonly representative: readonly Row<'representative'>[];
}

export function knownIn({ organisation: [own], representative: [speaker] }: Said): KnownAnswers {
  const details = { ...own, website: own?.websites?.[0] };
  return {
    organisation: Object.fromEntries(
      organisationFields.flatMap((field) => {
        const text = details[field];
        return text === undefined ? [] : [[field, text]];
      }),
    ),
    parts: Object.fromEntries(
      Object.entries({
        country: countryAnswer(own?.country),
        'country.representative': representativeAnswer(speaker),
        'staff.count': own?.staffSize && { options: [own.staffSize] },
      }).filter(([, answer]) => answer !== undefined),
    ) as KnownAnswers['parts'],
  };
}

const countryAnswer = (country: string | undefined): PartAnswer | undefined =>
  country === undefined
    ? undefined
    : country === NETHERLANDS
      ? { options: ['nl'] }
      : { options: ['other'], country };

function representativeAnswer(row: Row<'representative'> | undefined): PartAnswer | undefined {
  const state = stateOf(row?.answer);
  if (state === 'unknown') return undefined;
  if (state === 'none') return { options: ['no'] };
  return { options: ['yes'], ...(row?.name === undefined ? {} : { names: { yes: row.name } }) };
}

/**
 * The answers with what the file says now in every place where nobody typed otherwise. What was typed
 * stays, and so does what it took the place of: whether the file still says that is seen when it is made.
 */
export function withKnown(answers: InterviewAnswers, now: KnownAnswers): InterviewAnswers {
  const { organisation, parts, carried = {}, known: before } = answers;
  const fields = organisationFields.filter(
    (field) => carried[field] === undefined && organisation[field] === before?.organisation[field],
  );
  // Beside an emptied field stands what the file says now.
  const emptied = organisationFields.filter(
    (field) => carried[field] === undefined && organisation[field] === undefined,
  );
  const ids = [...new Set([...Object.keys(now.parts), ...Object.keys(before?.parts ?? {})])].filter(
    (id) => isSamePart(parts[id], before?.parts[id]),
  );
  return {
    ...answers,
    organisation: renewed(organisation, now.organisation, fields),
    parts: renewed(parts, now.parts, ids),
    known: {
      organisation: renewed(before?.organisation ?? {}, now.organisation, [...fields, ...emptied]),
      parts: renewed(before?.parts ?? {}, now.parts, ids),
    },
  };
}

/** Of these names what it holds now, of all others what it held. */
function renewed<T extends object>(held: T, now: T, names: readonly string[]): T {
  const others = Object.entries(held).filter(([name]) => !names.includes(name));
  const taken = Object.entries(now).filter(([name]) => names.includes(name));
  return Object.fromEntries([...others, ...taken]) as T;
}

/** What was there of these answers before, as the rows that they would make. */
export function earlierOf(answers: InterviewAnswers, context: RegisterContext): Earlier {
  const { carried = {}, known } = answers;
  const speaker = speakerIn(known?.parts['country.representative'], context.on);
  const representative = speaker && [{ ...speaker, id: context.newId() }];
  return {
    carried: { ...buildDetails(carried, context), ...(representative && { representative }) },
    ...(known && { known: buildKnown(known, context) }),
  };
}

function buildKnown({ organisation, parts }: KnownAnswers, context: RegisterContext) {
  const rows = new NewRows(context);
  const country = countryOf({ organisation, parts });
  const staffSize = sizeOf(parts['staff.count']);
  rows.add('organisation', {
    ...organisationOf(organisation, context.language),
    ...(country === undefined ? {} : { country }),
    ...(staffSize === undefined ? {} : { staffSize }),
  });
  return rows.register;
}

/** The details that this turn puts into the file: not those that the file had itself. */
export function typedDetails({
  organisation,
  carried,
  known,
}: InterviewAnswers): InterviewAnswers['organisation'] {
  const typed = Object.entries(organisation).filter(
    ([field, text]) => text !== known?.organisation[field as OrganisationField],
  );
  return { ...carried, ...Object.fromEntries(typed) };
}
