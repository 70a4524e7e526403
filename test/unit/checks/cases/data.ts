import { edited, type Values } from '../../../support/builders.ts';
import { add, all, type Change, drop, none, ruleCase, set, some, unknown, w } from './case.ts';

const of = (activity: string) => (row: { activity: string }) => row.activity === activity;
const item = (rule: string, id: string, field: string, values: Values<'dataItem'>) =>
  ruleCase(rule, `dataItem/${id}/${field}`, set('dataItem', id, values));
const ownGroup = (values: Values<'ownTerm'>) =>
  all(
    add({ subjectGroup: [{ id: 'quotes-taster', activity: 'quotes', term: 'own:taster' }] }),
    set('ownTerm', 'taster', values),
  );
const onlyOf =
  (activity: string, groups: string[]): Change =>
  (register) =>
    register.dataItem
      .filter(of(activity))
      .reduce((rest, { id }) => edited(rest, 'dataItem', id, { forSubjects: groups }), register);
const traffic = set('dataItem', 'contact-message', { term: 'data.trafficData' });
const newsTraffic = set('dataItem', 'news-name', {
  term: 'data.trafficData',
  forSubjects: ['news-customer'],
});

const payrollIban = (consequence: Values<'dataItem'>['consequence']) =>
  add({
    dataItem: [
      {
        id: 'payroll-iban',
        activity: 'payroll',
        term: 'data.iban',
        source: 'person',
        obligatory: 'contractual',
        consequence,
      },
    ],
  });
const oldRate = {
  nl: 'Zonder deze gegevens moeten wij het hoogste tarief loonbelasting inhouden.',
  en: 'Without these data we must withhold payroll tax at the highest rate.',
};
const fromTemplate = add({
  provenance: [
    {
      id: 'payroll-iban-from',
      target: 'dataItem/payroll-iban/*',
      status: 'confirmed',
      document: 'template.T12',
    },
  ],
});

const staffAtPlace = add({
  dataItem: [
    { id: 'payroll-place', activity: 'payroll', term: 'data.location', source: 'observed' },
  ],
});
const staffOf = (values: Values<'organisation'>) =>
  all(staffAtPlace, set('organisation', 'halm', values));

export const dataCases = [
  ruleCase(
    'WOR-WATCHING',
    'dataItem/payroll-place/term',
    staffOf({ headCount: undefined, staffSize: 'from50' }),
    // Who has counted knows it better.
    staffOf({ headCount: 49, staffSize: 'from50' }),
  ),
  ruleCase('SUB-NONE', 'activity/quotes/*', drop('subjectGroup', of('quotes'))),
  ruleCase('DAT-NONE', 'activity/quotes/*', drop('dataItem', of('quotes'))),
  ruleCase(
    'SUB-UNUSED',
    'subjectGroup/news-other/term',
    // Data that name other people only.
    all(
      add({ subjectGroup: [{ id: 'news-other', activity: 'news', term: 'subject.prospect' }] }),
      onlyOf('news', ['news-customer']),
    ),
    add({ subjectGroup: [{ id: 'news-other', activity: 'news', term: 'subject.prospect' }] }),
  ),
  ruleCase(
    'SUB-TWICE',
    'subjectGroup/quotes-again/term',
    add({ subjectGroup: [{ id: 'quotes-again', activity: 'quotes', term: 'subject.prospect' }] }),
  ),
  ruleCase(
    'SUB-AUDIENCE',
    'subjectGroup/quotes-taster/term',
    ownGroup({ audience: undefined }),
    ownGroup({}),
  ),
  ruleCase(
    'SUB-CHILDREN',
    'subjectGroup/visa-traveller/children',
    set('subjectGroup', 'visa-traveller', { children: undefined }),
  ),
  ruleCase(
    'DAT-NOPURPOSE',
    'dataItem/site-extra/term',
    add({ dataItem: [{ id: 'site-extra', activity: 'site', term: 'data.device' }] }),
  ),
  ruleCase(
    'DAT-TWICE',
    'dataItem/quotes-again/term',
    add({
      dataItem: [{ id: 'quotes-again', activity: 'quotes', term: 'data.name', source: 'person' }],
    }),
  ),
  item('DAT-SOURCE', 'quotes-name', 'source', { source: undefined }),
  item('DAT-SOURCEPARTY', 'payroll-family', 'sourceText', { sourceText: undefined }),
  item('DAT-SOURCEPUBLIC', 'payroll-register', 'sourceText', { sourceText: undefined }),
  item('DAT-OBLIGATORY', 'quotes-name', 'obligatory', { obligatory: undefined }),
  item('DAT-CONSEQUENCE', 'shop-name', 'consequence', { consequence: undefined }),
  ruleCase(
    'DAT-CONSEQUENCE-MENDED',
    'dataItem/payroll-iban/consequence',
    all(payrollIban(oldRate), fromTemplate),
    all(payrollIban(w('Zonder rekening betalen wij contant.')), fromTemplate),
  ),
  item('DAT-OBLIGATORYLAW', 'payroll-bsn', 'obligatoryLaw', { obligatoryLaw: undefined }),
  item('DAT-NOTNECESSARY', 'quotes-name', 'necessary', { necessary: none }),
  ruleCase(
    'DAT-SENSITIVE',
    'dataItem/visa-passport/calledSensitive',
    set('dataItem', 'visa-passport', { calledSensitive: true }),
    set('dataItem', 'visa-origin', { calledSensitive: true }),
  ),
  item('SPC-NO-ART9', 'shop-allergy', 'art9', { art9: undefined }),
  item('SPC-NO-UAVG', 'shop-allergy', 'uavg', { uavg: undefined }),
  item('SPC-9A-RECORD', 'shop-allergy', 'art9Record', { art9Record: undefined }),
  item('SPC-STAFF', 'payroll-health', 'art9', { art9: 'art9.9a' }),
  ruleCase(
    'SPC-REVEALS',
    'dataItem/quotes-wishes/term',
    set('activity', 'quotes', { specialAnswer: unknown }),
  ),
  item('CRM-NO-ART10', 'visa-record', 'art10', { art10: undefined }),
  item('BSN-NOLAW', 'payroll-bsn', 'bsnLaw', { bsnLaw: undefined }),
  ruleCase(
    'BSN-CONSENT',
    'dataItem/payroll-bsn/term',
    set('legalBasis', 'payroll-pay-1', { basis: 'basis.6a' }),
  ),
  ruleCase(
    'IDC-MASKED',
    'dataItem/payroll-copy/masked',
    set('dataItem', 'payroll-copy', { obligatory: 'no' }),
    set('dataItem', 'payroll-copy', { obligatory: 'no', masked: some }),
  ),
  item('IDC-NODUTY', 'payroll-copy', 'obligatory', { obligatory: 'no' }),
  ruleCase(
    'CAT-DIET',
    'dataItem/quotes-wishes/art9',
    set('dataItem', 'quotes-wishes', { detail: w('dieet en allergieën') }),
  ),
  item('CAT-TITLE', 'payroll-title', 'obligatory', {
    obligatory: 'contractual',
    consequence: w('Dan kan het niet.'),
  }),
  ruleCase(
    'TW-TRAFFIC',
    'dataItem/contact-message/term',
    traffic,
    all(traffic, set('legalBasis', 'contact-reply-1', { basis: 'basis.6a' })),
  ),
  ruleCase(
    'TW-TRAFFIC-MARKETING',
    'dataItem/news-name/term',
    newsTraffic,
    all(newsTraffic, set('legalBasis', 'news-offers-1', { basis: 'basis.6a' })),
  ),
  ruleCase('INF-ART14', 'dataItem/credit-score/source', drop('informing', of('credit'))),
  ruleCase(
    'INF-MOMENT',
    'informing/credit-inform-1/moment',
    set('informing', 'credit-inform-1', { moment: undefined }),
  ),
  ruleCase(
    'INF-CHANNEL',
    'informing/credit-inform-1/channel',
    set('informing', 'credit-inform-1', { channel: undefined }),
  ),
  ruleCase(
    'INF-REASON',
    'informing/credit-inform-1/reason',
    set('informing', 'credit-inform-1', { exception: 'informExc.14-5-b' }),
    set('informing', 'credit-inform-1', {
      exception: 'informExc.14-5-b',
      reason: w('Te veel mensen.'),
    }),
  ),
  ruleCase(
    'INF-DATE',
    'informing/credit-inform-1/date',
    set('informing', 'credit-inform-1', { exception: 'informExc.14-5-b' }),
    set('informing', 'credit-inform-1', { exception: 'informExc.14-5-b', date: '2026-01' }),
  ),
  ruleCase(
    'INF-WRONGEXCEPTION',
    'informing/informing-3/exception',
    add({
      informing: [
        { activity: 'shop', exception: 'informExc.14-5-b', reason: w('Te veel mensen.') },
      ],
    }),
    add({
      informing: [
        { activity: 'shop', exception: 'informExc.13-4', reason: w('Zij weten het al.') },
      ],
    }),
  ),
];
