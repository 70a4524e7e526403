import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { lowestOf } from '../../../shared/checks/workforce.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { partWords } from '../../../shared/i18n/interview-questions/questions.ts';
import { openParts } from '../../../shared/i18n/open-questions.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import type { InterviewAnswers, PartAnswer } from '../../../shared/interview/answers.ts';
import { noAnswers } from '../../../shared/interview/answers.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { confirmActivity } from '../../../shared/interview/confirm.ts';
import { questions } from '../../../shared/interview/questions.ts';
import { activityKeys } from '../../../shared/interview/recipes.ts';
import { suggest } from '../../../shared/interview/suggest.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { applied, partsOfActivity } from '../../support/apply-changes.ts';
import {
  answersOf,
  assistant,
  bakery,
  chose,
  visaAgent,
  webShop,
} from '../../support/interview-answers.ts';

const ON = '2026-11-21';

function counter(): () => string {
  let count = 0;
  return () => `row-${String(++count)}`;
}

const build = (answers: InterviewAnswers, language: 'nl' | 'en' = 'nl'): Register =>
  buildRegister(answers, { language, by: 'A. Eigenaar', on: ON, newId: counter() });

function activityNamed(register: Register, name: string) {
  const found = register.activity.find((row) => row.name.nl === name);
  if (found === undefined) throw new Error(`no activity ${name}`);
  return found;
}

function confirmedAll(register: Register): Register {
  return register.activity.reduce(
    (now, { id }) =>
      applied(now, confirmActivity(new RegisterIndex(now), id, { by: 'A. Eigenaar', on: ON })),
    register,
  );
}

const errorsOf = (register: Register): readonly string[] => [
  ...new Set(
    runChecks(register, { today: ON })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule),
  ),
];

describe('a web shop with two employees', () => {
  const register = build(webShop);

  it('says who it is, as typed', () => {
    expect(register.organisation).toMatchObject([
      {
        legalName: 'Kaarsenwinkel Voorbeeld',
        label: 'Kaarsenwinkel Voorbeeld',
        country: 'country.NL',
        websites: ['www.kaarsen.example'],
        roles: ['controller'],
        form: 'u',
      },
    ]);
  });

  it('names each company once, and the places where data are', () => {
    expect(register.party.map(({ name }) => name)).toEqual([
      'Winkelbouwer Voorbeeld',
      'Pakketbedrijf Voorbeeld',
      'Betaalbedrijf Voorbeeld',
      'Boekhoudprogramma Voorbeeld',
      'Mailhuis Voorbeeld',
      'Statistiek Voorbeeld',
      'Mailbedrijf Voorbeeld',
      'Salarisbureau Voorbeeld',
      'Arbodienst Voorbeeld',
    ]);
    expect(register.system.map(({ name }) => name)).toEqual([
      'Webwinkel',
      'Boekhouding',
      'Mail en bestanden',
      'Website',
      'Nieuwsbriefprogramma',
    ]);
  });

  it('puts a named company in the place of the kind of company', () => {
    const news = activityNamed(register, 'Nieuwsbrief versturen');
    const [recipient, ...more] = partsOfActivity(register, 'recipient', news.id);
    const party = register.party.find(({ id }) => id === recipient?.party);
    expect([party?.name, recipient?.kind, more.length]).toEqual([
      'Mailbedrijf Voorbeeld',
      'processor',
      0,
    ]);
    expect(news.recipientsAnswer).toEqual({ state: 'some', on: ON });
  });

  it('gives visitors and customers one statement, staff their own', () => {
    expect(register.statement.map(({ audience }) => audience)).toEqual(['customers', 'staff']);
  });

  it('needs no more than these answers once its suggestions are confirmed', () => {
    expect(errorsOf(confirmedAll(register)).toSorted()).toEqual([
      'AGR-MISSING',
      'BAS-6A-HOW',
      'BAS-6A-PROOF',
      'BAS-6A-WITHDRAW',
      'CK-NONE',
      'INF-ART14',
      'RGT-DM',
      'STM-MISSING',
    ]);
  });
});

describe('a small bakery', () => {
  const register = build(bakery);
  const index = new RegisterIndex(register);

  it.each(['Bestellingen en bezorging', 'Bestellen via berichtenapp'])(
    '%s: an allergy is health data with consent of its own, gone after the order',
    (name) => {
      const orders = activityNamed(register, name);
      const items = partsOfActivity(register, 'dataItem', orders.id);
      const allergy = items.find(({ term }) => term === 'data.health');
      expect(allergy).toMatchObject({ art9: 'art9.9a', uavg: 'uavg.22-2-a' });
      const bases = register.legalBasis.filter(({ forData }) =>
        forData?.includes(allergy?.id ?? ''),
      );
      expect(bases.map(({ basis }) => basis)).toEqual(['basis.6a']);
      const periods = register.retention.filter(({ forData }) =>
        forData?.includes(allergy?.id ?? ''),
      );
      expect(periods.map(({ criterion }) => criterion)).toEqual(['criterion.untilDelivered']);
      expect(index.printable('dataItem', allergy?.id ?? '', 'art9')).toBe(false);
    },
  );

  it('uses the allergy for nothing else, in an activity that otherwise uses all it has', () => {
    const orders = { ...bakery.parts, work: chose('services'), orders: chose('phone') };
    const register = build({ ...bakery, parts: orders, ticked: { T06: false } });
    const customers = activityNamed(register, 'Klanten bijhouden');
    const items = partsOfActivity(register, 'dataItem', customers.id);
    const allergy = items.find(({ term }) => term === 'data.health')?.id ?? '';
    const purposes = new Set(
      partsOfActivity(register, 'purpose', customers.id).map(({ id }) => id),
    );
    const using = register.legalBasis.filter(
      ({ purpose, forData }) =>
        purposes.has(purpose) && (forData === undefined || forData.includes(allergy)),
    );
    expect(using.map(({ basis }) => basis)).toEqual(['basis.6a']);
    const keeping = partsOfActivity(register, 'retention', customers.id).filter(
      ({ forData }) => forData === undefined || forData.includes(allergy),
    );
    expect(keeping.map(({ criterion }) => criterion)).toEqual(['criterion.untilDelivered']);
  });

  it('knows the address of someone who gets a gift, and from whom', () => {
    const orders = activityNamed(register, 'Bestellingen en bezorging');
    const gift = partsOfActivity(register, 'dataItem', orders.id).filter(
      ({ source }) => source === 'thirdParty',
    );
    expect(gift.map(({ term }) => term)).toEqual(['data.name', 'data.address']);
    expect(gift[0]?.sourceText?.nl).toBe('van de koper');
  });

  it('asks for the title as something compulsory, so that the check sees it', () => {
    expect(runChecks(register, { today: ON }).map(({ rule }) => rule)).toContain('CAT-TITLE');
  });

  it('puts staff on the cameras and interns among the staff', () => {
    const terms = (name: string) =>
      partsOfActivity(register, 'subjectGroup', activityNamed(register, name).id).map(
        ({ term }) => term,
      );
    expect(terms('Camera’s')).toEqual(['subject.customer', 'subject.employee']);
    expect(terms('Personeel en rooster')).toContain('subject.intern');
  });

  it('has no newsletter company when the mail goes out by hand', () => {
    const news = activityNamed(register, 'Nieuwsbrief versturen');
    expect(partsOfActivity(register, 'recipient', news.id)).toEqual([]);
    expect(news.recipientsAnswer).toBeUndefined();
  });

  it('keeps what nobody knew as a note, and the cookies as unknown', () => {
    expect(register.organisation[0]?.notes?.nl).toBe(
      [
        'Nog uitzoeken, uit de eerste vragen:',
        '- Waarmee draait uw webwinkel?',
        '- Waar staan uw mail en bestanden?',
        '- Waar staat uw website?',
        '- Gebruikt uw website cookies?',
      ].join('\n'),
    );
    expect(register.cookieBanner).toMatchObject([{ answer: { state: 'unknown', on: ON } }]);
  });

  it.each(['nl', 'en'] as const)(
    'finds in its %s note what nobody knew, and says it',
    (language) => {
      const open = ['orders.shop', 'mail', 'website.host', 'visits'];
      const made = build(bakery, language);
      expect(openParts(made.organisation[0]?.notes?.[language] ?? '')).toEqual(open);
      const index = new RegisterIndex(made);
      const finding = runChecks(index, { today: ON }).find(({ rule }) => rule === 'ORG-OPEN');
      if (finding === undefined) throw new Error('not found');
      const { message } = findingText(finding, language, index);
      expect(message).toContain('4');
      for (const part of open) expect(message).toContain(partWords(part).title[language]);
    },
  );

  it('keeps an application longer only on consent', () => {
    const applicants = activityNamed(register, 'Sollicitanten');
    const [short, long] = partsOfActivity(register, 'retention', applicants.id);
    expect([short?.period, long?.period]).toEqual(['P4W', 'P1Y']);
    expect(short?.forPurposes).not.toEqual(long?.forPurposes);
    const later = register.legalBasis.filter(({ purpose }) => long?.forPurposes?.includes(purpose));
    expect(later.map(({ basis }) => basis)).toEqual(['basis.6a']);
  });
});

describe('how many people work there', () => {
  const staffed = (count: PartAnswer, staff = chose('employees')) =>
    build(answersOf({}, { staff, 'staff.count': count, premises: chose('cameras') }))
      .organisation[0]?.staffSize;

  it('is kept as it was said, where somebody works there, and not otherwise', () => {
    expect(staffed(chose('from10'))).toBe('from10');
    expect(staffed(chose('from10'), chose('agency'))).toBe('from10');
    expect(staffed(chose('from10'), chose('contractors'))).toBeUndefined();
    expect(staffed({ unknown: true })).toBeUndefined();
    expect(build(webShop).organisation[0]).toMatchObject({ staffSize: 'under10' });
    expect(build(webShop).organisation[0]?.headCount).toBeUndefined();
  });

  it('brings the works council only where the law has one, and the exception as a question', () => {
    const rulesOf = (count: string) =>
      runChecks(build({ ...bakery, parts: { ...bakery.parts, 'staff.count': chose(count) } }), {
        today: ON,
      }).map(({ rule }) => rule);
    expect(rulesOf('from10')).not.toContain('WOR-WATCHING');
    expect(rulesOf('from50')).toContain('WOR-WATCHING');
    expect(rulesOf('from50')).toContain('ORG-EXEMPTION');
    expect(rulesOf('from250')).not.toContain('ORG-EXEMPTION');
    expect(build(bakery).organisation[0]?.notOnlyOccasional).toBeUndefined();
  });

  it('is asked in the sizes that the law pack tells apart', () => {
    const sizes = partWords('staff.count').options;
    expect(Object.keys(sizes)).toEqual(Object.keys(lowestOf));
    const known = [
      ...lists.workforce.records.map(({ from }) => from),
      lawIn('exemption', 'exemption.threshold')?.employeeThreshold,
    ];
    expect(Object.values(lowestOf).slice(1)).toEqual([...new Set(known)]);
  });
});

describe('a newsletter', () => {
  const parts = {
    newsletter: chose('shop'),
    'newsletter.whom': chose('customers'),
    orders: chose('platform'),
    'orders.extra': chose('title'),
  };

  it('asks a title of those who sign up, not of customers who get it unasked', () => {
    const register = confirmedAll(build({ ...answersOf({}, parts), ticked: { T06: false } }));
    const titles = register.dataItem.filter(({ term }) => term === 'data.salutation');
    const whose = titles.flatMap(({ forSubjects }) => forSubjects ?? []);
    const terms = whose.map((id) => register.subjectGroup.find((row) => row.id === id)?.term);
    expect(terms).toEqual(['subject.newsletterSub']);
    expect(errorsOf(register)).not.toContain('BAS-GAP');
  });
});

describe('a visa agent', () => {
  const register = build(visaAgent);

  it('tells BSN, ID copy and ID number apart', () => {
    const travel = activityNamed(register, 'Visum en reis regelen');
    const terms = partsOfActivity(register, 'dataItem', travel.id).map(({ term }) => term);
    for (const term of ['data.bsn', 'data.idCopy', 'data.idDoc'])
      expect(terms.filter((found) => found === term)).toHaveLength(1);
    expect(travel.bsnAnswer).toEqual({ state: 'some', on: ON });
    expect(errorsOf(confirmedAll(register))).toContain('BSN-NOLAW');
  });

  it('says nothing of the country or of where the business is', () => {
    expect(register.organisation[0]?.country).toBeUndefined();
    expect(register.transfer).toEqual([]);
  });

  it('writes down that a person said there are no cookies', () => {
    expect(register.cookieBanner).toMatchObject([{ answer: { state: 'none', on: ON } }]);
  });
});

describe('a provider of telephony', () => {
  const calls = (...uses: string[]) =>
    build(answersOf({}, { work: chose('phone'), 'work.traffic': chose(...uses) }));
  const usesOf = (register: Register) => {
    const { id } = activityNamed(register, 'Bellen en nummerbehoud');
    const traffic = partsOfActivity(register, 'dataItem', id).filter(
      ({ term }) => term === 'data.trafficData',
    );
    const purposes = partsOfActivity(register, 'purpose', id).map(({ term }) => term);
    return { traffic: traffic.length, purposes };
  };

  it('has what it does with traffic data in the register, and the doubt of the law beside it', () => {
    const quality = calls('bill', 'quality', 'marketing');
    expect(usesOf(quality)).toEqual({
      traffic: 1,
      purposes: [
        'purpose.contractExec',
        'purpose.porting',
        'purpose.serviceQuality',
        'purpose.directMail',
      ],
    });
    const found = runChecks(confirmedAll(quality), { today: ON }).map(({ rule }) => rule);
    expect(found).toContain('TW-TRAFFIC');
    expect(found).not.toContain('TW-TRAFFIC-MARKETING');
    expect(runChecks(calls('bill'), { today: ON }).map(({ rule }) => rule)).not.toContain(
      'TW-TRAFFIC',
    );
  });

  it('has none where it keeps none', () => {
    expect(usesOf(calls('none')).traffic).toBe(0);
    expect(usesOf(calls('bill')).traffic).toBe(1);
  });
});

describe('a virtual assistant with files of clients', () => {
  const register = build(assistant);

  it('keeps a second register: for whom, and what she does there', () => {
    const work = activityNamed(register, 'Werk met gegevens van opdrachtgevers');
    expect(work.role).toBe('processor');
    expect(register.organisation[0]?.roles).toEqual(['controller', 'processor']);
    const clients = register.engagement.map(
      ({ client }) => register.party.find(({ id }) => id === client)?.name,
    );
    expect(clients).toEqual(['Klant Een B.V.', 'Klant Twee']);
    expect(register.engagement[0]?.categories?.nl).toBe(
      'Mail, agenda of administratie voor een ander, Nieuwsbrieven of reclame voor een ander',
    );
    expect(partsOfActivity(register, 'purpose', work.id)).toEqual([]);
  });
});

const label = fc.constantFrom('Bedrijf Een', 'Bedrijf Twee', 'bedrijf een', ' ');
const partAnswers = fc.record(
  Object.fromEntries(
    questions
      .flatMap(({ parts }) => parts)
      .map(({ id, options }): [string, fc.Arbitrary<PartAnswer>] => {
        const ids = options.map((option) => option.id);
        const names = fc.dictionary(fc.constantFrom('none', ...ids), label);
        const list = fc.array(fc.constantFrom('Klant Een', 'Klant Twee'), { maxLength: 3 });
        const chosen = fc.record({ options: fc.subarray(ids), names, list });
        return [
          id,
          fc.oneof({ weight: 4, arbitrary: chosen }, fc.constant<PartAnswer>({ unknown: true })),
        ];
      }),
  ),
  { requiredKeys: [] },
);
const answers: fc.Arbitrary<InterviewAnswers> = fc.record({
  organisation: fc.record(
    { legalName: fc.constant('Zaak'), postcode: fc.constant('1234 AB') },
    { requiredKeys: [] },
  ),
  parts: partAnswers as fc.Arbitrary<InterviewAnswers['parts']>,
  ticked: fc.dictionary(fc.constantFrom(...activityKeys), fc.boolean()),
});

/** Rows that a template fills; of others only what the person said is there. */
const fromTemplate: readonly EntityName[] = [
  'subjectGroup',
  'dataItem',
  'purpose',
  'legalBasis',
  'retention',
];

describe('whatever the answers', () => {
  it('the register is one that can be read', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('nl', 'en'), (given, language) => {
        const read = parseInterchange(toJson(build(given, language)));
        expect(read.ok ? [] : read.issues).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('transfers, measures, a DPIA and "nobody gets the data" stay unknown, also once confirmed', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const register of [build(given), confirmedAll(build(given))]) {
          expect([
            register.transfer,
            register.partyTransfer,
            register.location,
            register.dpia,
          ]).toEqual([[], [], [], []]);
          for (const row of register.activity) {
            expect([row.transfersAnswer, row.measuresAnswer, row.automatedAnswer]).toEqual([
              undefined,
              undefined,
              undefined,
            ]);
            expect(row.recipientsAnswer?.state).not.toBe('none');
          }
          for (const row of register.measure) expect(row.answer).toBeUndefined();
          for (const row of register.recipient) expect(row.term).not.toBe('recipient.none');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('nothing that a template says is printed as a fact', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const register = build(given);
        const index = new RegisterIndex(register);
        const confirmed = new Set(
          register.provenance
            .filter(({ status }) => status === 'confirmed')
            .map(({ target }) => target),
        );
        for (const entity of fromTemplate) {
          for (const row of register[entity]) {
            for (const field of Object.keys(row))
              if (!confirmed.has(`${entity}/${row.id}/${field}`))
                expect(index.printable(entity, row.id, field), `${entity} ${field}`).toBe(false);
          }
        }
        for (const target of confirmed) expect(parseRef(target)?.field, target).toBe('term');
      }),
      { numRuns: 15 },
    );
  });

  it('a purpose has one basis for the same people and data, and no data are without', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const wrong = runChecks(confirmedAll(build(given)), { today: ON }).filter(({ rule }) =>
          [
            'BAS-MISSING',
            'BAS-GAP',
            'BAS-DOUBLE',
            'DAT-NOPURPOSE',
            'SUB-UNUSED',
            'BAS-GROUP',
            'BAS-6C-NOLAW',
            'BAS-6F-NOINTEREST',
            'DAT-OBLIGATORY',
            'DAT-CONSEQUENCE',
            'DAT-SOURCEPARTY',
            'RET-NONE',
          ].includes(rule),
        );
        expect(wrong.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('every ticked activity is there once, as a draft with its own number', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { activity } = build(given);
        const ticked = suggest(given).activities.filter((row) => row.ticked);
        expect(activity.map(({ name }) => name)).toEqual(ticked.map(({ name }) => name));
        expect(activity.map(({ number }) => number)).toEqual(activity.map((_, place) => place + 1));
        for (const { status } of activity) expect(status).toBe('draft');
      }),
      { numRuns: 25 },
    );
  });
});

describe('without answers', () => {
  it('makes a client file that can be opened', () => {
    const register = build(noAnswers);
    expect(register.organisation[0]?.label).toBe('Nieuw dossier');
    expect(parseInterchange(toJson(register)).ok).toBe(true);
    expect(build(answersOf({}, { clients: chose('none') })).engagement).toEqual([]);
  });
});
