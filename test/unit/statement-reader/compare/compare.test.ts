/** A statement beside a register, by value: the differences that are there, and no others. */
import { describe, expect, test } from 'vitest';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { topics } from '../../../../shared/statement-reader/compare/difference.ts';
import { describeDifference } from '../../../../shared/statement-reader/compare/words.ts';
import { aRegister, type Rows } from '../../../support/builders.ts';
import { aStatementSaying, type SaidParts } from '../../../support/statement-said.ts';

const some = { state: 'some' } as const;
const none = { state: 'none' } as const;

/** What every statement must say of rights; a test of these says what is left out. */
const rightsSaid = {
  right_access: 'present',
  right_rectification: 'present',
  right_erasure: 'present',
  right_restriction: 'present',
  right_objection: 'present',
  right_portability: 'present',
  right_withdraw_consent: 'present',
  right_complaint_authority: 'present',
  response_time: 'present',
  how_to_exercise_rights: 'present',
} as const;

/** Rights that follow from no basis of a small register stand in it too. */
const offeredAnyway = ['right.object', 'right.port', 'right.withdraw'].map((right) => ({
  right,
  offered: some,
}));

/** "differs retention: ordergegevens | 5 jaar | 2 jaar" */
function differences(parts: SaidParts, rows: Rows): readonly string[] {
  const said = aStatementSaying({ ...parts, elements: { ...rightsSaid, ...parts.elements } });
  const register = aRegister({ subjectGroup: [{}], rightHandling: offeredAnyway, ...rows });
  const { differences, unknown } = compareWithRegister(said, register);
  return [...differences, ...unknown].map((each) => {
    const { about, statement, register } = describeDifference(each, 'nl');
    return `${each.kind} ${each.topic}: ${[about, statement, register].join(' | ')}`;
  });
}

const named = (text: string, term?: string) => ({
  text,
  language: 'nl',
  ...(term ? { term } : {}),
});
const activity = [{}];
const silent = 'Staat er niet in.';
const open = 'Nog niet beantwoord.';

describe('who gets data', () => {
  const mailchimp = { value: named('Mailchimp', 'recipient.mailing'), party: 'Mailchimp' };
  const recipients = (...values: readonly object[]): SaidParts => ({
    proposals: { recipients: values },
  });

  test.each<readonly [string, object, Rows]>([
    [
      'a name and the company behind it',
      mailchimp,
      {
        party: [{ name: 'The Rocket Science Group (Mailchimp)' }],
        recipient: [{ party: 'party-1' }],
      },
    ],
    [
      'a name with and without its legal form',
      { value: named('Mollie'), party: 'Mollie' },
      { party: [{ name: 'MOLLIE B.V.' }], recipient: [{ party: 'party-1' }] },
    ],
    [
      'a category and a party of that category',
      { value: named('postbedrijf', 'recipient.courier') },
      {
        party: [{ name: 'PostNL', publicCategory: 'recipient.courier' }],
        recipient: [{ party: 'party-1' }],
      },
    ],
    [
      'a name and a category that the register has of it',
      { value: named('PostNL', 'recipient.courier'), party: 'PostNL' },
      { recipient: [{ term: 'recipient.courier' }] },
    ],
    [
      'words that the vocabulary does not have',
      { value: named('de overkoepelende tennisbond') },
      { recipient: [{ detail: { nl: 'Tennisbond' } }] },
    ],
  ])('%s are the same', (_name, proposal, rows) => {
    expect(differences(recipients(proposal), { activity, ...rows })).toEqual([]);
  });

  test('another company for the same service is another recipient', () => {
    const rows = {
      activity,
      party: [{ name: 'Laposta B.V.', publicCategory: 'recipient.mailing' }],
      recipient: [{ party: 'party-1' }],
    };
    expect(differences(recipients(mailchimp), rows)).toEqual([
      `statementOnly recipients:  | Mailchimp | ${silent}`,
      `registerOnly recipients:  | ${silent} | Laposta B.V.`,
    ]);
  });

  test('a name somewhere in the text is no silence', () => {
    const rows = { activity, party: [{ name: 'Laposta B.V.' }], recipient: [{ party: 'party-1' }] };
    expect(differences({ text: 'Wij mailen met Laposta.' }, rows)).toEqual([]);
    expect(differences({ text: 'Wij mailen met een ander.' }, rows)).toHaveLength(1);
  });

  test('no answer in the register is unknown; the answer "none" contradicts', () => {
    expect(differences(recipients(mailchimp), { activity })).toEqual([
      `unknown recipients:  | Mailchimp | ${open}`,
    ]);
    expect(differences(recipients(mailchimp), { activity: [{ recipientsAnswer: none }] })).toEqual([
      'differs recipients:  | Mailchimp | niemand',
    ]);
  });

  test('what the reader only suspects raises no alarm', () => {
    const doubted = { ...mailchimp, confidence: 'low' };
    expect(
      differences(recipients(doubted), { activity, recipient: [{ term: 'recipient.bank' }] }),
    ).toEqual([`registerOnly recipients:  | ${silent} | Bank`]);
  });

  test('staff, suppliers and what we do for clients need not stand in a statement for customers', () => {
    const recipient = [{ term: 'recipient.uwv' }];
    const staff = { activity, subjectGroup: [{ term: 'subject.employee' }], recipient };
    expect(differences({}, staff)).toEqual([]);
    expect(differences({}, { activity: [{ role: 'processor' }], recipient })).toEqual([]);
    expect(differences({}, { activity, recipient })).toHaveLength(1);
  });
});

describe('how long data are kept', () => {
  const order = {
    value: named('bestelgegevens'),
    kind: 'period',
    of: [named('bestelgegevens', 'data.orderHistory')],
  };
  const rows: Rows = {
    activity,
    dataItem: [{ term: 'data.orderHistory' }, { term: 'data.email' }],
    retention: [{ period: 'P2Y', forData: ['dataItem-1'] }],
  };
  const kept = (...retention: readonly object[]): SaidParts => ({ proposals: { retention } });

  test.each(['P24M', 'P2Y', 'P730D'])('%s is two years', (period) => {
    expect(differences(kept({ ...order, period }), rows)).toEqual([]);
  });

  test('another figure for the same data differs, once', () => {
    expect(differences(kept({ ...order, period: 'P5Y' }), rows)).toEqual([
      'differs retention: Bestellingen | 5 jaar | 2 jaar',
    ]);
  });

  test('a figure for what the register does not know stands alone', () => {
    const cv = { value: named('cv'), kind: 'period', period: 'P4W', of: [named('cv', 'data.cv')] };
    expect(differences(kept({ ...order, period: 'P2Y' }, cv), rows)).toEqual([
      `statementOnly retention: CV, opleiding, ervaring | 4 weken | ${silent}`,
    ]);
  });

  test('for ever differs from a period', () => {
    expect(differences(kept({ ...order, kind: 'unlimited' }), rows)).toEqual([
      'differs retention: Bestellingen | voor altijd | 2 jaar',
    ]);
  });

  test('a period without its figure in the text, and one that the register leaves open', () => {
    expect(differences({ text: 'Wij bewaren uw bestelling 24 maanden.' }, rows)).toEqual([]);
    expect(differences({ text: 'Wij bewaren uw bestelling.' }, rows)).toEqual([
      `registerOnly retention: Bestellingen, Bestellingen | ${silent} | 2 jaar`,
    ]);
    expect(differences(kept({ ...order, period: 'P5Y' }), { ...rows, retention: [{}] })).toEqual([
      `unknown retention: Bestellingen | 5 jaar | ${open}`,
    ]);
  });
});

describe('legal bases', () => {
  const rows: Rows = {
    activity,
    purpose: [{ term: 'purpose.newsletter' }],
    legalBasis: [{ basis: 'basis.6f' }],
  };
  const basis = (term: string) => ({ value: named('', term) });

  test('are compared by their id where the statement links them to nothing', () => {
    const purposes = [{ value: named('nieuwsbrief', 'purpose.newsletter') }];
    const bases = (term: string): SaidParts => ({ proposals: { purposes, bases: [basis(term)] } });
    expect(differences(bases('basis.6f'), rows)).toEqual([]);
    expect(differences(bases('basis.6a'), rows)).toEqual([
      `statementOnly bases:  | Toestemming | ${silent}`,
      `registerOnly bases:  | ${silent} | Gerechtvaardigd belang`,
    ]);
  });

  test('differ for a purpose that stands in the same sentence', () => {
    const evidence = [
      { quote: 'De nieuwsbrief sturen wij met uw toestemming.', start: 7, end: 52 },
    ];
    const proposals = {
      purposes: [{ value: named('nieuwsbrief', 'purpose.newsletter'), evidence }],
      bases: [{ ...basis('basis.6a'), evidence }],
    };
    expect(differences({ proposals }, rows)).toEqual([
      'differs bases: Nieuwsbrief | Toestemming | Gerechtvaardigd belang',
    ]);
  });

  test('differ for each of two activities with a purpose of one term', () => {
    const aims = ['Fietsen op maat bouwen', 'Oude fietsen opknappen'];
    const given: Rows = {
      activity: [{}, {}],
      purpose: aims.map((nl, at) => ({
        activity: `activity-${at + 1}`,
        term: 'purpose.contractExec',
        statementText: { nl },
      })),
      legalBasis: [
        { purpose: 'purpose-1', basis: 'basis.6b' },
        { purpose: 'purpose-2', basis: 'basis.6f' },
      ],
    };
    const evidence = (at: number) => {
      const quote = `${aims[at]} | naam | grondslag`;
      return [{ quote, start: at * 100, end: at * 100 + quote.length }];
    };
    const bases = ['basis.6a', 'basis.6c'].map((term, at) => ({
      ...basis(term),
      evidence: evidence(at),
    }));
    const found = differences({ proposals: { bases } }, given).filter((each) =>
      each.includes(' bases: '),
    );
    expect(found.map((each) => each.replace(/^.*? \| /u, ''))).toEqual([
      'Toestemming | Uitvoering van de overeenkomst',
      'Wettelijke verplichting | Gerechtvaardigd belang',
    ]);
  });

  test('of a register without any are unknown', () => {
    expect(differences({ proposals: { bases: [basis('basis.6a')] } }, { activity })).toEqual([
      `unknown bases:  | Toestemming | ${open}`,
    ]);
  });
});

describe('countries outside Europe', () => {
  const us = {
    value: named('Verenigde Staten'),
    country: 'country.US',
    instrument: 'instrument.scc',
  };
  const transfer = [{ country: 'country.US', instrument: 'instrument.scc' }];

  test('are compared by country and by what carries them', () => {
    const proposals = { transfers: [us] };
    expect(differences({ proposals }, { activity, transfer })).toEqual([]);
    expect(
      differences(
        { proposals },
        { activity, transfer: [{ country: 'country.US', instrument: 'derog.49a' }] },
      ),
    ).toEqual([expect.stringMatching(/^differs transfers: Verenigde Staten/)]);
    expect(differences({ proposals }, { activity, transfer: [{ country: 'country.IN' }] })).toEqual(
      [
        `registerOnly transfers:  | ${silent} | India`,
        `unknown transfers:  | Verenigde Staten | ${open}`,
      ],
    );
  });

  test('a country in Europe is no transfer, and "none" in the register contradicts', () => {
    const ireland = { value: named('Ierland'), country: 'country.IE' };
    expect(differences({ proposals: { transfers: [ireland] } }, { activity })).toEqual([]);
    expect(
      differences({ proposals: { transfers: [us] } }, { activity: [{ transfersAnswer: none }] }),
    ).toEqual(['differs transfers:  | Verenigde Staten | gegevens gaan niet buiten Europa']);
  });

  test('a statement that only says "within Europe" is shown beside the country', () => {
    const [found] = compareWithRegister(
      aStatementSaying({ elements: { third_country_transfer: 'present' } }),
      aRegister({ activity, subjectGroup: [{}], transfer }),
    ).differences;
    expect(found).toMatchObject({ kind: 'registerOnly', topic: 'transfers' });
    expect(found?.evidence).toHaveLength(1);
    expect(found?.refs).toEqual(['transfer/transfer-1/country']);
  });
});

describe('contact, officer, rights, cookies, special data and purposes', () => {
  const organisation = [
    {
      legalName: 'De Halm B.V.',
      email: 'info@dehalm.example',
      phone: '+31 (0)12 345 67 89',
      kvk: '12345678',
    },
  ];
  const field = (name: string, value: string) => ({ field: name, value });

  test('names, addresses and numbers are the same however they are written', () => {
    const proposals = {
      organisation: [
        field('legalName', 'de halm'),
        field('email', 'Info@DeHalm.example'),
        field('phone', '012-3456789'),
        field('kvk', '1234 5678'),
      ],
    };
    expect(differences({ proposals }, { organisation })).toEqual([]);
  });

  test('a house number is not the one that it begins', () => {
    const said = (address: string, held = 'Dorpsstraat 1') =>
      differences(
        {
          text: `Wij zitten aan de ${address}.`,
          proposals: { organisation: [field('address', address)] },
        },
        { organisation: [{ ...organisation[0], address: held }] },
      ).filter((each) => each.includes('Dorpsstraat'));
    expect(said('Dorpsstraat 12')).toEqual([
      expect.stringMatching(/^differs contact: .* \| Dorpsstraat 12 \| Dorpsstraat 1$/),
    ]);
    expect(said('Dorpsstraat 1 a')).toEqual([]);
    expect(said('Dorpsstraat 1', 'Dorpsstraat 1, 1234 AB Zeist')).toEqual([]);
    expect(said('Dorpsstraat 1', 'Dorpsstraat 11, 1234 AB Zeist')).toHaveLength(1);
  });

  test.each([
    ["'s-Gravenhage", 'Den Haag'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['’s-Hertogenbosch', 's Hertogenbosch'],
  ])('%s and %s are one place', (said, city) => {
    const proposals = { organisation: [field('city', said)] };
    const held = [{ ...organisation[0], city }];
    expect(
      differences({ proposals }, { organisation: held }).filter((each) => each.includes('plaats')),
    ).toEqual([]);
  });

  test('an address that is missing is called by its own name', () => {
    const held = [{ email: 'info@dehalm.example', privacyContactEmail: 'privacy@dehalm.example' }];
    const proposals = { organisation: [field('email', 'info@dehalm.example')] };
    expect(differences({ proposals }, { organisation: held })).toEqual([
      expect.stringMatching(/^registerOnly contact: (?!e-mail \|).* \| privacy@dehalm.example$/),
    ]);
  });

  test('another number, one that is not there, and one that the register lacks', () => {
    const text = 'De Halm, info@dehalm.example, KvK 12345678';
    const proposals = {
      organisation: [field('phone', '099 999 99 99'), field('postcode', '1234 AB')],
    };
    expect(differences({ text, proposals }, { organisation })).toEqual([
      'differs contact: telefoon | 099 999 99 99 | +31 (0)12 345 67 89',
      `unknown contact: postcode | 1234 AB | ${open}`,
    ]);
    expect(differences({ text }, { organisation })).toEqual([
      `registerOnly contact: telefoon | ${silent} | +31 (0)12 345 67 89`,
    ]);
  });

  test('an officer in one of the two', () => {
    const elements = { dpo_contact: 'present' } as const;
    const kinds = (parts: SaidParts, rows: Rows) =>
      differences(parts, rows).map((each) => each.split(' ')[0]);
    expect(kinds({ elements }, { dpo: [{ answer: none }] })).toEqual(['differs']);
    expect(kinds({ elements }, {})).toEqual(['unknown']);
    expect(kinds({ elements }, { dpo: [{ answer: some }] })).toEqual([]);
    expect(kinds({}, { dpo: [{ answer: some }] })).toEqual(['registerOnly']);
    expect(kinds({}, { dpo: [{ answer: none }] })).toEqual([]);
  });

  test('cookies by name, service or kind', () => {
    const cookie = [{ name: { nl: '_ga' }, category: 'analytics', lifetime: 'P2Y' }] as const;
    const cookies = (...values: readonly object[]): SaidParts => ({
      proposals: { cookies: values },
    });
    const ga = { value: named('_ga'), lifetime: 'P24M' };
    expect(differences(cookies(ga), { cookie })).toEqual([]);
    expect(
      differences(cookies({ value: named('analytische cookies'), category: 'analytics' }), {
        cookie,
      }),
    ).toEqual([]);
    expect(differences(cookies({ ...ga, lifetime: 'P13M' }), { cookie })).toEqual([
      'differs cookies: _ga | 13 maanden | 2 jaar',
    ]);
    expect(differences(cookies(ga), {})).toEqual([`unknown cookies:  | _ga | ${open}`]);
    expect(differences(cookies(ga), { cookieBanner: [{ answer: none }] })).toEqual([
      'differs cookies:  | _ga | geen cookies',
    ]);
  });

  describe('that no cookies are placed', () => {
    const cookie = [{ name: { nl: '_stat' }, category: 'analytics', lifetime: 'P13M' }] as const;
    const found = (text: string, cookies: readonly object[] = []) =>
      differences({ text, proposals: { cookies } }, { activity, cookie });

    test.each([
      'Onze website gebruikt geen cookies.',
      'Wij bewaren weinig. Wij plaatsen helemaal geen cookies!',
      'Over cookies\nOp onze website gebruiken wij geen cookies.',
      'We do not use any cookies.',
      'Our website uses no cookies.',
    ])('contradicts: %s', (text) => {
      expect(found(text)).toEqual(['differs cookies:  | geen cookies | _stat']);
    });

    test.each([
      'Zonder uw toestemming plaatsen wij geen cookies.',
      'Als u weigert, plaatsen wij geen cookies.',
      'Klikt u op weigeren? Dan plaatsen we geen cookies.',
      'Op het aanvraagformulier gebruiken wij geen cookies.',
      'Vroeger gebruikten wij geen cookies.',
      'Onze website gebruikte geen cookies.',
      'If you refuse, we do not place cookies.',
      'Drukkerij De Brug gebruikt geen cookies.',
    ])('does not where it holds for some: %s', (text) => {
      expect(found(text)).toEqual([`registerOnly cookies:  | ${silent} | _stat`]);
    });

    test('leaves what differs of the cookies that the statement has', () => {
      const said = [{ value: named('_stat'), lifetime: 'P3Y' }];
      expect(found('Wij gebruiken geen cookies.', said)).toEqual([
        'differs cookies: _stat | 3 jaar | 13 maanden',
      ]);
    });
  });

  test('health data in one of the two', () => {
    const data = [
      { value: named('gezondheid', 'data.health') },
      { value: named('naam', 'data.name') },
    ];
    const kinds = (parts: SaidParts, rows: Rows) =>
      differences(parts, rows).map((each) => each.split(' ')[0]);
    expect(
      kinds({ proposals: { data } }, { activity, dataItem: [{ term: 'data.health' }] }),
    ).toEqual([]);
    expect(kinds({ proposals: { data } }, { activity })).toEqual(['unknown']);
    expect(kinds({ proposals: { data } }, { activity: [{ specialAnswer: none }] })).toEqual([
      'differs',
    ]);
    expect(kinds({}, { activity, dataItem: [{ term: 'data.health' }] })).toEqual(['registerOnly']);
  });

  test('an activity of which the statement is silent, and a purpose that the register lacks', () => {
    const rows = { activity, purpose: [{ term: 'purpose.order' }] };
    const purposes = (...values: readonly object[]): SaidParts => ({
      proposals: { purposes: values },
    });
    expect(differences(purposes({ value: named('bestellen', 'purpose.order') }), rows)).toEqual([]);
    expect(
      differences(purposes({ value: named('nieuwsbrief', 'purpose.newsletter') }), rows),
    ).toEqual([
      `statementOnly purposes:  | Nieuwsbrief | ${silent}`,
      `registerOnly purposes:  | ${silent} | Bestellingen`,
    ]);
  });
});

test('a value that nobody confirmed is no ground for an alarm', () => {
  const suggested: Rows = {
    activity,
    recipient: [{ term: 'recipient.bank' }],
    provenance: [{ target: 'recipient/recipient-1/*', status: 'suggested' }],
  };
  expect(differences({}, suggested)).toEqual([]);
});

test('differences come by topic, and an empty register has none', () => {
  const proposals = {
    cookies: [{ value: named('_ga') }],
    organisation: [{ field: 'kvk', value: '12345678' }],
  };
  const { unknown, differences } = compareWithRegister(
    aStatementSaying({ proposals }),
    aRegister({}),
  );
  expect(differences).toEqual([]);
  const places = unknown.map(({ topic }) => topics.indexOf(topic));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(unknown).toHaveLength(2);
});

test('what was taken over from another text contradicts this one, confirmed or not', () => {
  const rows = (status: 'inferred' | 'suggested'): Rows => ({
    organisation: [{ postcode: '1363 LP' }],
    provenance: [{ target: 'organisation/organisation-1/postcode', status }],
  });
  const proposals = { organisation: [{ field: 'postcode', value: '7411 AB' }] };
  expect(differences({ proposals }, rows('inferred'))).toEqual([
    'differs contact: postcode | 7411 AB | 1363 LP',
  ]);
  expect(differences({ proposals }, rows('suggested'))).toEqual([
    `unknown contact: postcode | 7411 AB | ${open}`,
  ]);
});

test('a basis that is only suggested is a question, with both values', () => {
  const evidence = [{ quote: 'De nieuwsbrief sturen wij met uw toestemming.', start: 7, end: 52 }];
  const proposals = {
    purposes: [{ value: named('nieuwsbrief', 'purpose.newsletter'), evidence }],
    bases: [{ value: named('toestemming', 'basis.6a'), evidence }],
  };
  const rows: Rows = {
    activity,
    purpose: [{ term: 'purpose.newsletter' }],
    legalBasis: [{ basis: 'basis.6f' }],
    provenance: [{ target: 'legalBasis/legalBasis-1/*', status: 'suggested' }],
  };
  expect(differences({ proposals }, rows)).toEqual([
    'unknown bases: Nieuwsbrief | Toestemming | Gerechtvaardigd belang',
  ]);
});
