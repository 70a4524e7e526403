/** Section 1: who answers for the data and how to reach them. Art. 13(1)(a)-(b), 14(1)(a)-(b), 26(2). */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { JointArrangement } from '../../domain/joint-arrangement.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { countryByCode, isWithinEea } from '../../reference/lookup.ts';
import type { Block, Line } from '../model.ts';
import { contactName } from '../person-name.ts';
import { filled, fixed, joined, line } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { audiencesWithContent } from './scope.ts';
import {
  fact,
  listed,
  paragraphs,
  said,
  sentence,
  settled,
  toAnswer,
  toFill,
  waits,
} from './telling.ts';

/** The name that readers know: the brand of this statement, the legal name, or a trade name. */
export function publicName(context: StatementContext): Line | undefined {
  const organisation = context.index.single('organisation');
  return (
    (context.statement && fact(context, 'statement', context.statement, 'brand')) ??
    fact(context, 'organisation', organisation, 'legalName') ??
    fact(context, 'organisation', organisation, 'tradeNames')
  );
}

export function contactEmail(context: StatementContext): Line | undefined {
  const organisation = context.index.single('organisation');
  return (
    fact(context, 'organisation', organisation, 'privacyContactEmail') ??
    fact(context, 'organisation', organisation, 'email')
  );
}

export function contactPhone(context: StatementContext): Line | undefined {
  const organisation = context.index.single('organisation');
  return (
    fact(context, 'organisation', organisation, 'privacyContactPhone') ??
    fact(context, 'organisation', organisation, 'phone')
  );
}

export function whoBlocks(context: StatementContext): readonly Block[] {
  const organisation = context.index.single('organisation');
  if (!organisation) return [];
  return [
    ...identity(context, organisation),
    ...contact(context, organisation),
    ...officers(context, organisation),
    ...reach(context, organisation),
    ...context.index.all('jointArrangement').flatMap((row) => arrangement(context, row)),
  ];
}

function identity(context: StatementContext, organisation: Organisation): readonly Block[] {
  const words = context.words.beginning;
  const legal = fact(context, 'organisation', organisation, 'legalName');
  const trade = fact(context, 'organisation', organisation, 'tradeNames');
  const marker = legal
    ? []
    : [
        toFill(context, trade ? words.missing.legalName : words.missing.name, [
          refOf('organisation', organisation.id, 'legalName'),
        ]),
      ];
  const name = legal ?? trade;
  return [
    ...marker,
    ...paragraphs(context, [
      name && filled(words.responsible<Line>(name)),
      name && said(words.we),
      legal &&
      trade &&
      organisation.tradeNames?.some((each) => !organisation.legalName?.includes(each))
        ? filled(words.alsoCalled<Line>(trade))
        : undefined,
    ]),
  ];
}

/** "Molenstraat 1, 1234 AB Voorbeeldstad" */
export function postalAddress(
  context: StatementContext,
  organisation: Organisation,
): Line | undefined {
  const text = (field: 'address' | 'postcode' | 'city') =>
    fact(context, 'organisation', organisation, field);
  const place = joined(
    [text('postcode'), text('city')].filter((part) => part !== undefined),
    ' ',
  );
  const address = text('address');
  return address && line(address, place.length > 0 ? ', ' : '', place);
}

function contact(context: StatementContext, organisation: Organisation): readonly Block[] {
  const words = context.words.beginning;
  const text = (field: 'email' | 'phone' | 'messaging' | 'kvk' | 'websites') =>
    fact(context, 'organisation', organisation, field);
  const whole = postalAddress(context, organisation);
  const email = text('email') ?? contactEmail(context);
  const phone = text('phone') ?? contactPhone(context);
  const labelled = (label: string, value: Line | undefined) =>
    value && line(fixed(label), value, '.');
  const contactPlace = fact(context, 'organisation', organisation, 'contactPlace');
  return [
    ...paragraphs(context, [
      labelled(words.address, whole),
      labelled(words.email, email),
      labelled(words.phone, phone),
      labelled(words.messaging, text('messaging')),
      labelled(words.websites, text('websites')),
      labelled(words.kvk, text('kvk')),
      contactPlace && filled(words.contactPlace<Line>(contactPlace)),
    ]),
    ...(whole
      ? []
      : [
          toFill(context, words.missing.address, [
            refOf('organisation', organisation.id, 'address'),
          ]),
        ]),
    ...(email || phone
      ? []
      : [
          toFill(context, words.missing.contact, [refOf('organisation', organisation.id, 'email')]),
        ]),
  ];
}

function officers(context: StatementContext, organisation: Organisation): readonly Block[] {
  return [
    ...privacyContact(context, organisation),
    ...officer(context),
    ...representative(context, organisation),
  ];
}

function privacyContact(context: StatementContext, organisation: Organisation): readonly Block[] {
  const ways = [
    fact(context, 'organisation', organisation, 'privacyContactEmail'),
    fact(context, 'organisation', organisation, 'privacyContactPhone'),
  ].filter((way) => way !== undefined);
  const who = [
    fact(context, 'organisation', organisation, 'privacyContactRole'),
    contactName(context, organisation),
  ].filter((part) => part !== undefined);
  // An officer that nobody confirmed is not told of, and leaves the readers nobody to turn to.
  if (stateOf(settled(context, 'dpo', context.index.single('dpo'), 'answer')) === 'some') return [];
  const words = context.words.beginning;
  return paragraphs(context, [
    ways.length > 0 ? filled(words.privacyContact<Line>(listed(context, ways))) : undefined,
    who.length > 0 ? filled(words.privacyPerson<Line>(joined(who))) : undefined,
  ]);
}

/** Art. 13(1)(b). Without one nothing is said; nobody asked is a question. */
function officer(context: StatementContext): readonly Block[] {
  const words = context.words.beginning;
  const row = context.index.single('dpo');
  const state = stateOf(settled(context, 'dpo', row, 'answer'));
  if (state === 'unknown')
    return [toAnswer(context, words.missing.dpo, [refOf('dpo', row?.id ?? 'dpo', 'answer')])];
  if (state === 'none' || !row) return [];
  const ways = (['email', 'phone', 'address'] as const)
    .map((field) => fact(context, 'dpo', row, field))
    .filter((way) => way !== undefined);
  if (ways.length === 0)
    return [toFill(context, words.missing.dpoContact, [refOf('dpo', row.id, 'email')])];
  return paragraphs(context, [filled(words.dpo<Line>(listed(context, ways)))]);
}

/** Art. 27: only a controller outside the EEA has one. */
function representative(context: StatementContext, organisation: Organisation): readonly Block[] {
  const words = context.words.beginning;
  const row = context.index.single('representative');
  if (!row || stateOf(settled(context, 'representative', row, 'answer')) !== 'some') {
    const country = countryByCode(organisation.country?.slice('country.'.length) ?? '');
    if (country === undefined || isWithinEea(country) || stateOf(row?.answer) === 'none') return [];
    return [
      toFill(context, words.missing.representativeName, [
        refOf('representative', row?.id ?? 'representative', 'answer'),
      ]),
    ];
  }
  const parts = (['name', 'address', 'country', 'email', 'phone'] as const)
    .map((field) => fact(context, 'representative', row, field))
    .filter((part) => part !== undefined);
  if (parts.length === 0)
    return [
      toFill(context, words.missing.representativeName, [refOf('representative', row.id, 'name')]),
    ];
  return paragraphs(context, [filled(words.representative<Line>(joined(parts)))]);
}

/** For whom the statement is, and for which sites and companies. */
function reach(context: StatementContext, organisation: Organisation): readonly Block[] {
  const words = context.words.beginning;
  const sites = context.statement && fact(context, 'statement', context.statement, 'websites');
  const known =
    context.statement?.websites?.every((site) => organisation.websites?.includes(site)) ?? true;
  const companies = context.index
    .all('groupCompany')
    .filter((row) => stateOf(settled(context, 'groupCompany', row, 'inScope')) === 'some')
    .flatMap((row) => fact(context, 'groupCompany', row, 'name') ?? []);
  const group = fact(context, 'organisation', organisation, 'groupScope');
  // What it passes on for others concerns those others and no one who works for it.
  const role =
    context.audience === 'staff' || context.audience === 'applicants'
      ? undefined
      : fact(context, 'organisation', organisation, 'intermediaryRole');
  const others = context.audience === 'customers' ? audiencesWithContent(context.index) : [];
  const work = others.includes('applicants');
  const visits = others.includes('websiteVisitors');
  return paragraphs(context, [
    said(visits ? words.onlyCustomers : words.audience[context.audience]),
    visits ? said(words.onlyVisiting) : undefined,
    work ? said(words.lookingForWork) : undefined,
    sites && !known ? filled(words.audienceOf<Line>(sites)) : undefined,
    companies.length > 0
      ? filled(
          words.groupInScope<Line>(
            listed(
              context,
              companies.map((run) => [run]),
            ),
          ),
        )
      : undefined,
    group && sentence(group),
    role && sentence(role),
  ]);
}

/** The essence of the arrangement goes to the people concerned: Art. 26(2). */
function arrangement(context: StatementContext, row: JointArrangement): readonly Block[] {
  const concerns =
    row.activities === undefined ||
    context.scope.some(({ activity }) => row.activities?.includes(activity.id));
  if (!concerns) return [];
  const words = context.words.beginning;
  const partners = (settled(context, 'jointArrangement', row, 'parties') ?? []).map((id) =>
    fact(context, 'party', context.index.get('party', id), 'name'),
  );
  const names = partners.filter((name) => name !== undefined);
  const isOpen =
    names.length < partners.length || waits(context, 'jointArrangement', row, 'parties');
  const essence = fact(context, 'jointArrangement', row, 'essence');
  const informs = fact(context, 'jointArrangement', row, 'whoInforms');
  const answers = fact(context, 'jointArrangement', row, 'whoAnswers');
  const point = fact(context, 'jointArrangement', row, 'contactPoint');
  return [
    ...paragraphs(context, [
      names.length > 0 ? filled(words.together<Line>(listed(context, names))) : undefined,
      essence && sentence(essence),
      informs && filled(words.informs<Line>(informs)),
      answers && filled(words.answers<Line>(answers)),
      point && filled(words.contactPoint<Line>(point)),
    ]),
    ...(isOpen
      ? [toFill(context, words.missing.partners, [refOf('jointArrangement', row.id, 'parties')])]
      : []),
    ...(essence
      ? []
      : [toFill(context, words.missing.essence, [refOf('jointArrangement', row.id, 'essence')])]),
  ];
}

export function definitionBlocks(context: StatementContext): readonly Block[] {
  if (context.statement?.sectionsOff?.includes('definitions')) return [];
  const items = context.index.all('definition').flatMap((row) => {
    const term = fact(context, 'definition', row, 'term');
    const meaning = fact(context, 'definition', row, 'meaning');
    return term && meaning ? [line(term, ': ', meaning)] : [];
  });
  const fresh = context.told.fresh(items);
  return fresh.length > 0
    ? [
        ...paragraphs(context, [said(context.words.beginning.definitions)]),
        { kind: 'list', items: fresh },
      ]
    : [];
}
