/** Who keeps the register: Art. 30(1)(a), 13(1)(a), 27. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { openParts } from '../../i18n/open-questions.ts';
import { requireLawIn } from '../../reference/lookup.ts';
import type { CheckContext } from '../context.ts';
import { isDutch, isEea } from '../countries.ts';
import { lostExemption } from '../exemption.ts';
import { at, atOrganisation, atSingle, where } from '../hits.ts';
import { namingNothingDutch } from '../own-law.ts';
import { dateParam, fieldValue, questionsOf } from '../params.ts';
import { demandedAtAdoption, family } from '../rule.ts';
import { leastStaff, sizesContradict } from '../workforce.ts';

const rule = family('organisation');

const exemption = requireLawIn('exemption', 'exemption.threshold');
const EXEMPT_BELOW = exemption.employeeThreshold ?? 0;

/** A Dutch postcode, or what follows a comma or a new line: the address was typed in one field. */
const PLACE_IN_ADDRESS = /\b[1-9]\d{3}\s?[A-Z]{2}\b|[,;\n]\s*(?:[A-Z]{1,2}-?)?[\d\s]*\p{L}{2,}/u;

/** Whether a reader can tell in which place the organisation is. */
const hasPlace = (row: Row<'organisation'>): boolean =>
  (row.city ?? row.postcode) !== undefined || PLACE_IN_ADDRESS.test(row.address ?? '');

/** A statement sends its readers to the officer, where it is confirmed that there is one. */
function hasOfficer({ index }: CheckContext): boolean {
  const row = index.single('dpo');
  return stateOf(row?.answer) === 'some' && index.printable('dpo', row?.id ?? '', 'answer');
}

export const organisationRules = [
  rule('ORG-NAME', 'error', 'AVG 30(1)(a), 13(1)(a)', (context) =>
    namingNothingDutch(
      context,
      where(
        'organisation',
        context.rows('organisation'),
        'legalName',
        (row) => row.legalName === undefined,
      ),
    ),
  ),
  rule('ORG-CONTACT', 'error', 'AVG 30(1)(a), 13(1)(a)', (context) =>
    where(
      'organisation',
      context.rows('organisation'),
      'email',
      (row) => !row.email && !row.phone && !row.privacyContactEmail && !row.privacyContactPhone,
    ),
  ),
  rule('ORG-ADDRESS', 'error', 'AVG 30(1)(a), 13(1)(a)', function* (context) {
    for (const row of context.rows('organisation')) {
      if (row.address === undefined) yield at('organisation', row, 'address');
      else if (!hasPlace(row))
        yield { ...at('organisation', row, 'address'), severity: 'warning' as const };
    }
  }),
  rule('ORG-KVK', 'tip', 'AVG 30(1)(a)', (context) =>
    where(
      'organisation',
      context.rows('organisation'),
      'kvk',
      (row) =>
        row.kvk === undefined &&
        row.legalForm !== 'foreign' &&
        row.legalForm !== 'public' &&
        isDutch(row.country),
    ),
  ),
  rule('ORG-PRIVACYCONTACT', 'tip', 'AVG 12(2)', (context) =>
    where(
      'organisation',
      context.rows('organisation'),
      'privacyContactEmail',
      (row) => row.privacyContactEmail === undefined && row.privacyContactPhone === undefined,
    ),
  ),
  rule('STM-NAME', 'tip', 'AVG 5(1)(c)', (context) =>
    where(
      'organisation',
      context.rows('organisation'),
      'publishContactName',
      (row) =>
        row.privacyContactName !== undefined &&
        row.publishContactName === true &&
        !hasOfficer(context),
    ),
  ),
  demandedAtAdoption(
    rule('ORG-REP27', 'error', 'AVG 27, 30(1)(a)', function* (context) {
      const country = context.index.single('organisation')?.country;
      const answer = stateOf(context.index.single('representative')?.answer);
      if (answer === 'some') return;
      if (country === undefined)
        yield* atOrganisation(context, 'country').map((hit) => ({
          ...hit,
          severity: 'warning' as const,
          params: { kind: 'noCountry' },
        }));
      else if (!isEea(country))
        yield* atSingle(context, 'representative', 'answer').map((hit) => ({
          ...hit,
          params: { kind: answer === 'none' ? 'denied' : 'unanswered' },
        }));
    }),
  ),
  rule('REP-DETAILS', 'error', 'AVG 27, 30(1)(a), 13(1)(a)', (context) =>
    where(
      'representative',
      context.rows('representative'),
      'name',
      (row) =>
        stateOf(row.answer) === 'some' &&
        (row.name === undefined || (row.address === undefined && row.email === undefined)),
    ),
  ),
  rule('ROLE-CLIENTDATA', 'warning', 'AVG 30(2)', (context) =>
    where('organisation', context.rows('organisation'), 'roles', (row) => row.roles === undefined),
  ),
  rule('ROLE-NOACTIVITY', 'warning', 'AVG 30(2)', (context) =>
    where(
      'organisation',
      context.rows('organisation'),
      'roles',
      (row) => row.roles?.includes('processor') === true && context.forOthers.length === 0,
    ),
  ),
  rule('ROLE-MISMATCH', 'warning', 'AVG 30', function* (context) {
    const roles = context.index.single('organisation')?.roles;
    if (roles)
      yield* where('activity', context.current, 'role', (row) => !roles.includes(row.role));
  }),
  rule('ORG-OPEN', 'warning', 'AVG 30(1)', function* (context) {
    for (const row of context.rows('organisation')) {
      const open = openParts(Object.values(row.notes ?? {}).join('\n'));
      const params = { count: String(open.length), what: questionsOf(open) };
      if (open.length > 0) yield at('organisation', row, 'notes', params);
    }
  }),
  rule('ORG-EXEMPTION', 'tip', exemption.article ?? '', (context) =>
    where(
      'organisation',
      context.rows('organisation'),
      'notOnlyOccasional',
      (row) => {
        const staff = leastStaff(row);
        return (
          staff !== undefined && staff < EXEMPT_BELOW && stateOf(row.notOnlyOccasional) !== 'some'
        );
      },
      () => ({ maximum: String(EXEMPT_BELOW), ...lostExemption(context) }),
    ),
  ),
  rule('ORG-STAFF', 'warning', 'AVG 5(2), 30(5)', (context) =>
    where('organisation', context.rows('organisation'), 'staffSize', sizesContradict, (row) => ({
      what: fieldValue('organisation', row.id, 'headCount'),
      other: fieldValue('organisation', row.id, 'staffSize'),
    })),
  ),
  rule('GRP-SCOPE', 'warning', 'AVG 13(1)(a)', (context) =>
    where(
      'groupCompany',
      context.rows('groupCompany'),
      'inScope',
      (row) => stateOf(row.inScope) === 'unknown',
    ),
  ),
  rule('RGT-CHANNEL', 'warning', 'AVG 12(2)', function* (context) {
    if (!context.index.single('rightsPolicy')?.channels)
      yield* atSingle(context, 'rightsPolicy', 'channels');
  }),
  rule('CHG-POLICY', 'tip', 'WP260 rev.01', function* (context) {
    if (stateOf(context.index.single('changePolicy')?.announced) === 'unknown')
      yield* atSingle(context, 'changePolicy', 'announced');
  }),
  rule('CHG-SILENT', 'warning', 'AVG 5(1)(a); WP260 rev.01', (context) =>
    where(
      'changePolicy',
      context.rows('changePolicy'),
      'announced',
      (row) => stateOf(row.announced) === 'none',
    ),
  ),
  rule('ORG-ADOPTED', 'tip', 'AVG 5(2)', function* (context) {
    if (!context.index.single('adoption')) yield* atSingle(context, 'adoption', 'by');
  }),
  rule('ORG-ADOPTED-CHANGED', 'tip', 'AVG 5(2)', (context) =>
    where(
      'adoption',
      context.rows('adoption'),
      // The whole of it: another day filled in there would not make it hold.
      '*',
      () => context.changedSinceAdoption,
      (row) => ({ date: dateParam(row.on) }),
    ),
  ),
];
