import { openNote } from '../../../../shared/i18n/open-questions.ts';
import { add, all, drop, none, ruleCase, set, some, unknown, w } from './case.ts';

const organisation = (
  rule: string,
  field: string,
  values: Parameters<typeof set<'organisation'>>[2],
) => ruleCase(rule, `organisation/halm/${field}`, set('organisation', 'halm', values));
const dpo = (rule: string, field: string, values: Parameters<typeof set<'dpo'>>[2]) =>
  ruleCase(rule, `dpo/dpo-1/${field}`, set('dpo', 'dpo-1', values));
const contactNamed = (publishContactName: boolean) =>
  all(
    set('dpo', 'dpo-1', { answer: none }),
    set('organisation', 'halm', { privacyContactName: 'A. de Molenaar', publishContactName }),
  );

export const organisationCases = [
  organisation('ORG-NAME', 'legalName', { legalName: undefined }),
  organisation('ORG-CONTACT', 'email', {
    email: undefined,
    phone: undefined,
    privacyContactEmail: undefined,
  }),
  ruleCase(
    'ORG-ADDRESS',
    'organisation/halm/address',
    set('organisation', 'halm', { address: 'Molenweg 1', city: undefined, postcode: undefined }),
    set('organisation', 'halm', {
      address: 'Molenweg 1, 1234 AB Voorbeeldstad',
      city: undefined,
      postcode: undefined,
    }),
  ),
  organisation('ORG-KVK', 'kvk', { kvk: undefined }),
  ruleCase(
    'ORG-OPEN',
    'organisation/halm/notes',
    set('organisation', 'halm', { notes: { nl: `Belt liever.\n${openNote(['mail'], 'nl')}` } }),
    set('organisation', 'halm', { notes: { nl: `${openNote(['mail'], 'nl')} In Mailhuis` } }),
  ),
  organisation('ORG-PRIVACYCONTACT', 'privacyContactEmail', { privacyContactEmail: undefined }),
  ruleCase(
    'STM-NAME',
    'organisation/halm/publishContactName',
    contactNamed(true),
    contactNamed(false),
  ),
  ruleCase(
    'ORG-REP27',
    'representative/representative-1/answer',
    set('organisation', 'halm', { country: 'country.US' }),
    all(
      set('organisation', 'halm', { country: 'country.US' }),
      set('representative', 'representative-1', {
        answer: some,
        name: 'Vertegenwoordiger',
        email: 'eu@rep.example',
      }),
    ),
  ),
  ruleCase(
    'REP-DETAILS',
    'representative/representative-1/name',
    set('representative', 'representative-1', { answer: some }),
    set('representative', 'representative-1', {
      answer: some,
      name: 'Vertegenwoordiger',
      email: 'eu@rep.example',
    }),
  ),
  organisation('ROLE-CLIENTDATA', 'roles', { roles: undefined }),
  ruleCase(
    'ROLE-NOACTIVITY',
    'organisation/halm/roles',
    set('activity', 'clients', { status: 'ended', endedOn: '2026-01-01' }),
  ),
  ruleCase(
    'ROLE-MISMATCH',
    'activity/clients/role',
    set('organisation', 'halm', { roles: ['controller', 'jointController'] }),
  ),
  ruleCase(
    'ORG-EXEMPTION',
    'organisation/halm/notOnlyOccasional',
    set('organisation', 'halm', {
      headCount: undefined,
      staffSize: 'from50',
      notOnlyOccasional: none,
    }),
    set('organisation', 'halm', {
      headCount: undefined,
      staffSize: 'from250',
      notOnlyOccasional: none,
    }),
  ),
  ruleCase(
    'ORG-STAFF',
    'organisation/halm/staffSize',
    set('organisation', 'halm', { headCount: 60, staffSize: 'from10' }),
    set('organisation', 'halm', { headCount: 49, staffSize: 'from10' }),
  ),
  ruleCase(
    'GRP-SCOPE',
    'groupCompany/mill/inScope',
    set('groupCompany', 'mill', { inScope: undefined }),
  ),
  ruleCase(
    'RGT-CHANNEL',
    'rightsPolicy/rightsPolicy-1/channels',
    set('rightsPolicy', 'rightsPolicy-1', { channels: undefined }),
  ),
  ruleCase('CHG-POLICY', 'organisation/halm/*', drop('changePolicy')),
  ruleCase(
    'CHG-SILENT',
    'changePolicy/changePolicy-1/announced',
    set('changePolicy', 'changePolicy-1', { announced: none }),
  ),
  ruleCase('ORG-ADOPTED', 'organisation/halm/*', drop('adoption')),
  dpo('DPO-UNANSWERED', 'answer', { answer: unknown }),
  dpo('DPO-CONTACT', 'email', { email: undefined }),
  dpo('DPO-NAME', 'name', { name: undefined }),
  dpo('DPO-REGISTERED', 'registration', { registration: undefined }),
  dpo('DPO-TITLE', 'titleWithoutAppointment', { titleWithoutAppointment: true }),
  dpo('DPO-CONFLICT', 'otherFunction', { otherFunction: w('directeur') }),
  ruleCase(
    'DPO-REQUIRED',
    'dpo/dpo-1/answer',
    set('dpo', 'dpo-1', { answer: none, duties: ['publicBody'] }),
    set('dpo', 'dpo-1', { duties: ['publicBody'] }),
  ),
  ruleCase(
    'JC-UNANSWERED',
    'organisation/halm/jointControllers',
    all(
      set('organisation', 'halm', { jointControllers: undefined }),
      set('activity', 'page', { role: 'controller' }),
    ),
  ),
  organisation('JC-DENIED', 'jointControllers', { jointControllers: none }),
  ruleCase(
    'JC-NOARRANGEMENT',
    'activity/page/role',
    set('jointArrangement', 'fanpage', { activities: undefined }),
  ),
  ruleCase(
    'JC-PARTIES',
    'jointArrangement/fanpage/parties',
    set('jointArrangement', 'fanpage', { parties: undefined }),
  ),
  ruleCase(
    'JC-ESSENCE',
    'jointArrangement/fanpage/essence',
    set('jointArrangement', 'fanpage', { essence: undefined }),
  ),
  ruleCase(
    'JC-DUTIES',
    'jointArrangement/fanpage/whoAnswers',
    set('jointArrangement', 'fanpage', { whoAnswers: undefined }),
  ),
  ruleCase(
    'JC-CONTACT',
    'jointArrangement/fanpage/contactPoint',
    set('jointArrangement', 'fanpage', { contactPoint: undefined }),
  ),
  ruleCase('ACT-NONE', 'organisation/halm/services', drop('activity')),
  ruleCase('ACT-DRAFT', 'activity/shop/status', set('activity', 'shop', { status: 'draft' })),
  ruleCase(
    'ACT-ENDDATE',
    'activity/shop/endedOn',
    set('activity', 'shop', { status: 'ended' }),
    set('activity', 'shop', { status: 'ended', endedOn: '2026-01-01' }),
  ),
  ruleCase('ACT-NUMBER', 'activity/quotes/number', set('activity', 'quotes', { number: 1 })),
  ruleCase(
    'ACT-NAME',
    'activity/quotes/name',
    set('activity', 'quotes', { name: w('Klanten-administratie') }),
  ),
  ruleCase(
    'ACT-REVIEW',
    'activity/shop/reviewedOn',
    set('activity', 'shop', { reviewedOn: '2025-10-01' }),
    set('activity', 'shop', { reviewedOn: '2025-11-21' }),
  ),
  ruleCase(
    'ACT-NEVERREVIEWED',
    'activity/shop/reviewEvery',
    set('activity', 'shop', { reviewEvery: undefined }),
  ),
  ruleCase(
    'ACT-OWNER',
    'activity/shop/ownerFunction',
    set('activity', 'shop', { ownerFunction: undefined }),
  ),
  ruleCase(
    'LAW-UNKNOWN',
    'legalBasis/books-tax-1/law',
    set('legalBasis', 'books-tax-1', { law: 'lawRef.nosuchlaw' }),
  ),
  ruleCase(
    'LAW-RETIRED',
    'dataItem/shop-allergy/uavg',
    set('dataItem', 'shop-allergy', { uavg: 'uavg.23a' }),
  ),
  ruleCase('LNG-MAIN', 'activity/shop/name', set('activity', 'shop', { name: { en: 'Orders' } })),
  ruleCase(
    'LNG-SECOND',
    'activity/shop/name',
    set('activity', 'shop', { name: { nl: 'Bestellingen' } }),
    all(
      set('organisation', 'halm', { languages: ['nl'] }),
      set('activity', 'shop', { name: { nl: 'Bestellingen' } }),
    ),
  ),
  ruleCase(
    'PRV-CONFIRM',
    'dataItem/shop-name/*',
    add({
      provenance: [
        { target: 'dataItem/shop-name/*', status: 'inferred' },
        { target: 'dataItem/shop-email/*', status: 'inferred' },
      ],
    }),
    add({ provenance: [{ target: 'dataItem/shop-name/*', status: 'stated' }] }),
  ),
  ruleCase(
    'PRV-SUGGESTED',
    'retention/shop-keep-1/period',
    add({ provenance: [{ target: 'retention/shop-keep-1/period', status: 'suggested' }] }),
    add({ provenance: [{ target: 'retention/shop-keep-1/period', status: 'confirmed' }] }),
  ),
];
