/** Templates about people who work here or want to: T10 to T13. */
import {
  authorities,
  b,
  consent,
  contract,
  duty,
  fromOthers,
  given,
  independents,
  interest,
  keep,
  measureIds,
  observed,
  optional,
  otherRecipient,
  processors,
  purpose,
  subjects,
} from './template-parts.ts';
import { type TemplateRecord, template } from './template-record.ts';

const job = b('Het arbeidscontract', 'The employment contract');
const staff = 'employee formerEmployee';
const atHighestRate = {
  consequence: 'consequence.highestRate',
  obligatoryLaw: 'lawRef.payrollTax',
} as const;

export const staffTemplates: readonly TemplateRecord[] = [
  template('T10', ['Werving en selectie', 'Recruitment'], ['Sollicitanten', 'Job applicants'], {
    group: 'staff',
    subjects: [...subjects('applicant'), ...subjects('intern', optional)],
    data: [
      ...given('name email phone', 'contractual', { consequence: 'consequence.invitation' }),
      ...given('cv', 'contractual', { consequence: 'consequence.suitability' }),
      ...given('birth address diploma correspondence', 'no'),
      ...given('criminal', 'contractual', {
        consequence: 'consequence.conduct',
        art10: 'art10.uavg33-2-a',
        ...optional,
      }),
    ],
    purposes: [
      purpose('recruit', 'apply', [contract(b('De sollicitatie', 'The job application'))]),
    ],
    recipients: [
      otherRecipient('independent', b('bureau voor een assessment', 'assessment agency'), optional),
      otherRecipient(
        'processor',
        b('bedrijf voor ons sollicitatiesysteem', 'company for our recruitment system'),
        optional,
      ),
      ...processors('cloud'),
    ],
    retention: [keep('applicant'), keep('applicantConsent', {}, optional)],
    sources: ['D', 'I'],
    must: 'C',
    basisNote: b(
      'Afspraak of eigen belang; toestemming om een jaar te bewaren. Vraag voor de aanstelling niets over gezondheid, geen BSN en geen kopie van het ID-bewijs. Van een VOG alleen de uitkomst, als het werk erom vraagt.',
      'Agreement or own interest; consent to keep for a year. Before hiring ask nothing about health, no BSN and no ID copy. Of a certificate of conduct only the outcome, where the job justifies it.',
    ),
    measures: measureIds('leastPriv'),
    dpia: {
      hint: 'check',
      note: b('Als een computer sollicitanten rangschikt.', 'If a computer ranks applicants.'),
    },
    usSuppliers: true,
    warnings: [
      {
        ...b(
          'Wis binnen 4 weken na de procedure, of na een jaar met toestemming. Vertel sollicitanten dat u online zoekt of referenties belt.',
          'Erase within 4 weeks of the procedure, or after a year with consent. Tell applicants about online and reference checks.',
        ),
        source: 'AP, Persoonsgegevens van sollicitanten',
        confidence: 'B',
      },
    ],
  }),
  template(
    'T11',
    ['Personeelsdossier', 'Personnel files'],
    ['Personeel en rooster', 'Staff and schedules'],
    {
      group: 'staff',
      subjects: [
        ...subjects('employee formerEmployee emergencyContact'),
        ...subjects('familyOfEmployee', optional),
      ],
      data: [
        ...given('name job', 'contractual', {
          consequence: 'consequence.work',
          subjects: ['subject.employee', 'subject.formerEmployee'],
        }),
        ...given('address birth', 'contractual', {
          consequence: 'consequence.workAgreed',
          subjects: ['subject.employee', 'subject.formerEmployee'],
        }),
        ...observed('performance hours', {
          subjects: ['subject.employee', 'subject.formerEmployee'],
        }),
        ...given('diploma', 'no', { subjects: ['subject.employee', 'subject.formerEmployee'] }),
        ...given('photo', 'no', { subjects: ['subject.employee'], ...optional }),
        ...fromOthers('name phone', b('van de werknemer', 'from the employee'), {
          subjects: ['subject.emergencyContact'],
        }),
      ],
      purposes: [
        purpose('hr', 'work', [
          contract(job, {
            subjects: staff,
            data: 'name address birth job performance hours diploma',
          }),
          interest(
            b(
              'iemand kunnen bellen bij een ongeluk',
              'being able to call someone after an accident',
            ),
            { subjects: 'emergencyContact familyOfEmployee', data: 'name phone' },
          ),
          consent({ subjects: 'employee', data: 'photo' }),
        ]),
        purpose('planning', 'work', [contract(job, { subjects: 'employee', data: 'name hours' })]),
        purpose('training', 'work', [
          interest(b('personeel dat het werk goed kan doen', 'staff who can do the work well'), {
            subjects: 'employee',
            data: 'name job diploma',
          }),
        ]),
      ],
      recipients: [
        ...independents('pension arbo', optional),
        ...authorities('uwv', optional),
        otherRecipient(
          'processor',
          b('bedrijf voor ons personeelssysteem', 'company for our HR system'),
          optional,
        ),
        ...processors('cloud'),
      ],
      retention: [keep('personnel'), keep('limitation5', {}, optional)],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Arbeidscontract, wet en eigen belang. Toestemming van personeel is zelden vrij; een foto op de website alleen met toestemming die men mag weigeren.',
        'Employment contract, law and own interest. Staff consent is rarely free; a photo on the website only with consent that can be refused.',
      ),
      measures: measureIds('leastPriv physical'),
      dpia: {
        hint: 'check',
        note: b('Als u personeel volgt of controleert.', 'If you monitor staff.'),
        apList: ['apDpia.11'],
      },
      warnings: [],
    },
  ),
  template('T12', ['Salarisadministratie', 'Payroll'], ['Salaris en verlof', 'Pay and leave'], {
    group: 'staff',
    subjects: subjects('employee formerEmployee'),
    data: [
      ...given('name address', 'statutory', atHighestRate),
      ...given('birth', 'statutory', {
        consequence: 'consequence.payrollTax',
        obligatoryLaw: 'lawRef.payrollTax',
      }),
      ...given('bsn', 'statutory', { ...atHighestRate, bsnLaw: 'lawRef.payrollTax' }),
      ...given('idCopy', 'statutory', atHighestRate),
      ...given('iban', 'contractual', { consequence: 'consequence.wages' }),
      ...observed('salary hours'),
      ...fromOthers('debt', b('van de deurwaarder', 'from the bailiff'), optional),
    ],
    purposes: [
      purpose('payroll', 'work', [contract(job, { data: 'name address iban salary hours' })]),
      purpose('legalDuty', 'work', [
        duty('payrollTax', { data: 'name address birth bsn idCopy salary debt' }),
      ]),
    ],
    recipients: [
      ...authorities('taxAuthority uwv'),
      ...independents('pension', optional),
      ...independents('bank'),
      ...independents('collection', optional),
      ...processors('payrollOffice', optional),
    ],
    retention: [
      keep('payroll', { data: 'name address birth bsn iban salary hours debt' }),
      keep('payrollId', { data: 'idCopy' }),
    ],
    sources: ['D'],
    must: 'S',
    basisNote: b(
      'De wet (loonbelasting, sociale zekerheid) en het arbeidscontract. Het BSN mag door de belastingwet; een kopie van het ID-bewijs moet. Vakbondscontributie alleen op uitdrukkelijk verzoek van de werknemer.',
      'The law (payroll tax, social security) and the employment contract. BSN by tax law; an ID copy is compulsory. Union fees only at the employee’s explicit request.',
    ),
    measures: measureIds('leastPriv encRest'),
    dpia: { hint: 'no' },
    warnings: [],
  }),
  template(
    'T13',
    ['Verzuim en re-integratie', 'Sick leave and reintegration'],
    ['Ziekte en herstel', 'Sickness and recovery'],
    {
      group: 'staff',
      subjects: subjects('employee'),
      data: [
        ...given('name', 'statutory', {
          consequence: 'consequence.sickPay',
          obligatoryLaw: 'lawRef.bw7-629',
        }),
        ...given('phone', 'statutory', {
          consequence: 'consequence.recoveryContact',
          obligatoryLaw: 'lawRef.bw7-629',
        }),
        ...observed('hours'),
        ...given('health', 'statutory', {
          consequence: 'consequence.sickPay',
          obligatoryLaw: 'lawRef.bw7-629',
          art9: 'art9.9b',
          uavg: 'uavg.30-1',
          detail: b(
            'hoe lang het duurt en wat iemand nog kan, niet wat iemand heeft',
            'how long it lasts and what someone can still do, not what is wrong',
          ),
        }),
      ],
      purposes: [purpose('absence', 'work', [duty('bw7-658a')])],
      recipients: [
        ...independents('arbo'),
        ...authorities('uwv', optional),
        otherRecipient(
          'processor',
          b('bedrijf voor ons verzuimsysteem', 'company for our absence system'),
          optional,
        ),
      ],
      retention: [
        keep('sickAdmin'),
        keep('reintegration', {}, optional),
        keep('sickSelfInsured', {}, optional),
      ],
      sources: ['D', 'I'],
      must: 'S',
      basisNote: b(
        'De wet (loon bij ziekte, re-integratie), met de uitzondering voor werkgevers: AVG 9(2)(b) en UAVG 30(1).',
        'The law (sick pay, reintegration), with the exception for employers: AVG 9(2)(b) and UAVG 30(1).',
      ),
      measures: measureIds('leastPriv encRest logging'),
      dpia: {
        hint: 'check',
        note: b('Op grote schaal.', 'On a large scale.'),
        apList: ['apDpia.7'],
      },
      warnings: [
        {
          ...b(
            'Noteer bij een ziekmelding alleen: telefoon en verpleegadres, hoe lang het duurt, lopende afspraken en werk, of een vangnetregeling geldt (niet welke), een arbeidsongeval, een verkeersongeval met een aansprakelijke ander. Later ook wat de bedrijfsarts meldt: wat iemand wel en niet kan, hoe lang nog, in welke mate, welke aanpassingen. Nooit wat iemand heeft of hoe dat komt.',
            'At the sick call note only: phone and nursing address, expected duration, ongoing work and appointments, whether a safety net applies (not which), a work accident, a traffic accident with a liable third party. Later also what the company doctor reports: what someone can and cannot do, how long, to what degree, adjustments. Never what is wrong or why.',
          ),
          source: 'AP, Beleidsregels De zieke werknemer (2016)',
          confidence: 'B',
        },
      ],
    },
  ),
];
