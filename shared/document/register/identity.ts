/** (a) Who answers for the processing: Art. 30(1)(a) and 30(2)(a). */

import { isEea } from '../../checks/countries.ts';
import { stateOf } from '../../domain/answer.ts';
import type { EntityName, Row } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { ComposeContext } from '../context.ts';
import type { Field, Line, Paragraph } from '../model.ts';
import { contactName, officerName } from '../person-name.ts';
import { capitalised, joined, line, paragraph } from '../runs.ts';
import { confirmedState, type Fields, notEstablished, say, sayOrMissing } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';

function oneLine<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  fields: readonly Fields<E>[],
): readonly Paragraph[] {
  const values = fields.flatMap((field) => {
    const value = say(context, entity, row, field);
    return value && value.length > 0 ? [value] : [];
  });
  return values.length > 0 ? [paragraph(joined(values))] : [];
}

export function organisationName(context: ComposeContext, organisation: Organisation): Line {
  return (
    say(context, 'organisation', organisation, 'legalName') ??
    say(context, 'organisation', organisation, 'tradeNames') ?? [
      notEstablished(context, refOf('organisation', organisation.id, 'legalName')),
    ]
  );
}

/** The letter (a) rows of the cover. */
export function identityFields(
  context: ComposeContext,
  role: 'controller' | 'processor',
): readonly Field[] {
  const words = wordsOf(context);
  const organisation = context.index.single('organisation');
  if (!organisation) return [];
  const controller: Field = {
    letter: 'a',
    label: head(role === 'controller' ? words.controller : words.processor),
    value: organisationLines(context, organisation),
  };
  return [
    controller,
    ...(role === 'controller' ? [jointField(context, organisation)] : []),
    representativeField(context),
    dpoField(context, organisation),
  ];
}

function organisationLines(
  context: ComposeContext,
  organisation: Organisation,
): readonly Paragraph[] {
  const address = oneLine(context, 'organisation', organisation, [
    'address',
    'postcode',
    'city',
    'country',
  ]);
  const contact = oneLine(context, 'organisation', organisation, [
    'email',
    'phone',
    'messaging',
    'websites',
  ]);
  const words = wordsOf(context);
  const open = (field: Fields<'organisation'>, what: string): Paragraph =>
    paragraph(line(notEstablished(context, refOf('organisation', organisation.id, field)), what));
  return [
    organisation.legalName
      ? paragraph(organisationName(context, organisation))
      : open('legalName', words.openName),
    ...labelled(context, 'organisation', organisation, ['tradeNames', 'legalForm']).map((runs) =>
      paragraph(runs),
    ),
    ...(address.length > 0 ? address : [open('address', words.openAddress)]),
    ...(contact.length > 0 ? contact : [open('email', words.openContact)]),
    ...labelled(context, 'organisation', organisation, ['kvk', 'contactPlace']).map((runs) =>
      paragraph(runs),
    ),
  ];
}

function jointField(context: ComposeContext, organisation: Organisation): Field {
  const arrangements = context.index.all('jointArrangement');
  const value =
    arrangements.length > 0
      ? arrangements.map((row) =>
          paragraph(sayOrMissing(context, 'jointArrangement', row, 'parties')),
        )
      : [paragraph(jointAnswer(context, organisation))];
  return { label: head(wordsOf(context).joint), value };
}

/** "Geen" is no answer while an activity is done together with others. */
function jointAnswer(context: ComposeContext, organisation: Organisation): Line {
  const together = context.index
    .all('activity')
    .some(({ role, status }) => role === 'jointController' && status !== 'ended');
  const state = confirmedState(context, 'organisation', organisation, 'jointControllers');
  if (state === 'none' && !together)
    return answerOr(context, 'organisation', organisation, 'jointControllers');
  return [notEstablished(context, refOf('organisation', organisation.id, 'jointControllers'))];
}

function answerOr<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): Line {
  return capitalised(sayOrMissing(context, entity, row, field));
}

function representativeField(context: ComposeContext): Field {
  const label = head(wordsOf(context).representative);
  const row = context.index.single('representative');
  const home = context.index.single('organisation');
  if (home?.country && isEea(home.country) && stateOf(row?.answer) !== 'some') {
    const country = say(context, 'organisation', home, 'country') ?? [];
    return {
      label,
      value: [paragraph(line(wordsOf(context).representativeNotNeeded, country, '.'))],
    };
  }
  if (!row)
    return {
      label,
      value: [
        paragraph([notEstablished(context, refOf('representative', 'representative', 'answer'))]),
      ],
    };
  if (stateOf(row.answer) !== 'some')
    return { label, value: [paragraph(answerOr(context, 'representative', row, 'answer'))] };
  const lines = oneLine(context, 'representative', row, [
    'name',
    'address',
    'country',
    'email',
    'phone',
  ]);
  return {
    label,
    value:
      lines.length > 0
        ? lines
        : [paragraph([notEstablished(context, refOf('representative', row.id, 'name'))])],
  };
}

/** Art. 30(1)(a) asks the name; a person's name is printed only when that was decided. */
function dpoName(context: ComposeContext, row: Row<'dpo'>): readonly Paragraph[] {
  const name = officerName(context, row);
  return name ? [paragraph(name)] : [];
}

function privacyContact(context: ComposeContext, organisation: Organisation): readonly Line[] {
  const part = (field: Fields<'organisation'>) => say(context, 'organisation', organisation, field);
  return [
    part('privacyContactRole'),
    contactName(context, organisation),
    part('privacyContactEmail'),
    part('privacyContactPhone'),
  ].flatMap((each) => (each && each.length > 0 ? [each] : []));
}

function dpoField(context: ComposeContext, organisation: Organisation): Field {
  const words = wordsOf(context);
  const row = context.index.single('dpo');
  const contact = privacyContact(context, organisation);
  const contactLines =
    contact.length > 0 ? [paragraph(line(`${words.privacyContact}: `, joined(contact)))] : [];
  const value: Paragraph[] = [];
  if (!row || stateOf(row.answer) !== 'some') {
    value.push(
      paragraph(
        row
          ? answerOr(context, 'dpo', row, 'answer')
          : [notEstablished(context, refOf('dpo', 'dpo', 'answer'))],
      ),
    );
  } else {
    const lines = [
      ...dpoName(context, row),
      ...oneLine(context, 'dpo', row, ['email', 'phone', 'address', 'registration']),
    ];
    value.push(
      ...(lines.length > 0
        ? lines
        : [paragraph([notEstablished(context, refOf('dpo', row.id, 'email'))])]),
    );
  }
  return { label: head(words.dpo), value: [...value, ...contactLines] };
}
