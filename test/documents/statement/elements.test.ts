/** Every element of Art. 13 and 14: where it stands, and what is printed when it is there, unknown, none or missing. */
import { describe, expect, it } from 'vitest';
import type { Register } from '../../../shared/domain/register.ts';
import { edited, without, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { aStatement, markersOf, statementText } from '../../support/statements.ts';

type Change = (register: Register) => Register;

interface Case {
  readonly element: string;
  readonly section: string;
  readonly change?: Change;
  /** Stands in the section. */
  readonly says?: string;
  /** Stands nowhere in it. */
  readonly silent?: string;
  readonly marker?: string;
}

const unknown = { state: 'unknown' } as const;
const none = { state: 'none', on: '2026-11-20' } as const;
const some = { state: 'some', on: '2026-11-20' } as const;

const everyActivity =
  (values: Parameters<typeof edited<'activity'>>[3]): Change =>
  (register) =>
    register.activity.reduce((now, row) => edited(now, 'activity', row.id, values), register);

const byKind = (register: Register, party: string): Register =>
  edited(register, 'party', party, {
    inStatement: 'category',
    publicCategory: 'recipient.hosting',
    publicDetail: undefined,
  });

const mailSuggested: Change = (register) =>
  withRows(register, {
    provenance: register.recipient
      .filter(({ party }) => party === 'mail')
      .map(({ id }) => ({ id, target: `recipient/${id}/*`, status: 'suggested' })),
  });

const cases: readonly Case[] = [
  {
    element: '13(1)(a) controller, complete',
    section: 'who',
    says: 'Bakkerij De Halm B.V. is verantwoordelijk voor uw gegevens.',
  },
  {
    element: '13(1)(a) controller, missing',
    section: 'who',
    change: (r) =>
      edited(r, 'organisation', 'halm', { legalName: undefined, tradeNames: undefined }),
    marker: '[Nog invullen: wie verantwoordelijk is',
  },
  {
    element: '13(1)(a) controller, trade name only',
    section: 'who',
    change: (r) =>
      edited(r, 'organisation', 'halm', { legalName: undefined, tradeNames: ['De Halm'] }),
    says: 'De Halm is verantwoordelijk voor uw gegevens.',
    marker: '[Nog invullen: de officiële naam van uw bedrijf',
  },
  {
    element: '13(1)(a) address, missing',
    section: 'who',
    change: (r) => edited(r, 'organisation', 'halm', { address: undefined }),
    marker: '[Nog invullen: uw adres]',
  },
  {
    element: '13(1)(a) contact, missing',
    section: 'who',
    change: (r) =>
      edited(r, 'organisation', 'halm', {
        email: undefined,
        phone: undefined,
        privacyContactEmail: undefined,
      }),
    marker: '[Nog invullen: een e-mailadres',
  },
  {
    element: '13(1)(a) representative',
    section: 'who',
    change: (r) =>
      edited(r, 'representative', 'representative-1', {
        answer: some,
        name: 'EU Vertegenwoordiger B.V.',
      }),
    says: 'EU Vertegenwoordiger B.V.',
  },
  {
    element: '13(1)(b) FG, complete',
    section: 'who',
    change: (r) => edited(r, 'dpo', 'dpo-1', { answer: some, email: 'fg@dehalm.example' }),
    says: 'Onze functionaris gegevensbescherming bereikt u via fg@dehalm.example',
  },
  { element: '13(1)(b) FG, none', section: 'who', silent: 'functionaris' },
  {
    element: '13(1)(b) FG, unknown',
    section: 'who',
    change: (r) => edited(r, 'dpo', 'dpo-1', { answer: unknown }),
    marker: 'UNANSWERED: [Nog beantwoorden: hebt u een functionaris',
  },
  {
    element: '13(1)(b) FG, missing',
    section: 'who',
    change: (r) => without(r, 'dpo'),
    marker: 'UNANSWERED: [Nog beantwoorden: hebt u een functionaris',
  },
  { element: '13(1)(c) purpose', section: 'purposes', says: 'Uw bestelling maken en bezorgen' },
  {
    element: '13(1)(c) purpose, missing',
    section: 'purposes',
    change: (r) => without(without(r, 'legalBasis'), 'purpose'),
    marker: '[Nog invullen: waarvoor u gegevens gebruikt bij “Klantenadministratie”]',
  },
  {
    element: '13(1)(c) basis 6(1)(b)',
    section: 'purposes',
    says: 'nodig voor onze afspraak met u',
  },
  { element: '13(1)(c) basis 6(1)(c)', section: 'purposes', says: 'moet van de belastingwet' },
  {
    element: '13(1)(c) basis 6(1)(c) without a law',
    section: 'purposes',
    change: (r) => edited(r, 'legalBasis', 'books-tax-1', { law: undefined, lawPublic: undefined }),
    marker: '[Nog invullen: welke wet dit vraagt]',
  },
  {
    element: '13(1)(c) basis, missing',
    section: 'purposes',
    change: (r) => without(r, 'legalBasis', (row) => row.purpose === 'shop-order'),
    marker: '[Nog invullen: waarom u dit mag]',
  },
  {
    element: '13(1)(d) interest',
    section: 'purposes',
    says: 'ons belang: vragen goed beantwoorden',
  },
  {
    element: '13(1)(d) interest, missing',
    section: 'purposes',
    change: (r) => edited(r, 'legalBasis', 'contact-reply-1', { interestPublic: undefined }),
    marker: '[Nog invullen: welk belang u hierbij hebt]',
  },
  {
    element: '9(2)(a) explicit consent',
    section: 'purposes',
    says: 'met uw uitdrukkelijke toestemming',
  },
  {
    element: '9(2), missing',
    section: 'purposes',
    change: (r) => edited(r, 'dataItem', 'shop-allergy', { art9: undefined }),
    marker: '[Nog invullen: waarom u dit gevoelige gegeven mag gebruiken',
  },
  {
    element: '14(1)(d) categories, missing',
    section: 'purposes',
    change: (r) => ({ ...without(r, 'dataItem', (row) => row.activity === 'quotes') }),
    marker: '[Nog invullen: welke gegevens u hiervoor gebruikt]',
  },
  { element: '13(1)(e) recipients', section: 'recipients', says: 'Webhost Voorbeeld B.V.' },
  {
    element: '13(1)(e) recipients, none',
    section: 'recipients',
    change: (r) => everyActivity({ recipientsAnswer: none })(without(r, 'recipient')),
    says: 'Wij geven uw gegevens niet aan anderen.',
  },
  {
    element: '13(1)(e) recipients, unknown',
    section: 'recipients',
    change: (r) => everyActivity({ recipientsAnswer: unknown })(without(r, 'recipient')),
    marker: 'UNANSWERED: [Nog beantwoorden: geeft u gegevens aan anderen?',
  },
  {
    element: '13(1)(e) recipients, some and unnamed',
    section: 'recipients',
    change: (r) => without(r, 'recipient'),
    marker: 'MISSING: [Nog invullen: wie de gegevens nog meer krijgen]',
  },
  {
    element: '13(1)(e) a recipient that decides with us does not decide alone',
    section: 'recipients',
    change: (r) => {
      const others = without(r, 'recipient', (row) => row.kind !== 'processor');
      return withRows(others, {
        recipient: [
          { activity: 'shop', party: 'pay', kind: 'joint', what: { nl: 'om te betalen' } },
        ],
      });
    },
    says: 'Met deze organisaties beslissen wij samen wat er met uw gegevens gebeurt.',
    silent: 'beslissen zelf',
  },
  {
    element: '13(1)(e) processors of which one contract has ended',
    section: 'recipients',
    change: (r) =>
      edited(r, 'processorAgreement', r.processorAgreement[0]?.id ?? '', { expiresOn: '2026-10' }),
    silent: 'Dat staat in een contract.',
  },
  {
    element: '13(1)(f) transfer, complete',
    section: 'transfers',
    says: 'Naar Mailbedrijf Voorbeeld Inc. (Verenigde Staten) gaan: naam en e-mailadres.',
  },
  {
    element: '13(1)(f) date checked',
    section: 'transfers',
    says: 'stond op die lijst toen wij keken, op 3 november 2026',
  },
  {
    element: '13(1)(f) transfer of a party of which nobody confirmed that it gets the data',
    section: 'transfers',
    change: mailSuggested,
    silent: 'Mailbedrijf',
    marker: 'CONFIRM: [Nog bevestigen: er gaan gegevens hierheen: Verenigde Staten. Klopt dat?]',
  },
  {
    element: '13(1)(f) the same in the summary',
    section: 'start',
    change: mailSuggested,
    silent: 'een land buiten Europa',
  },
  {
    element: '13(1)(f) transfer, no ground',
    section: 'transfers',
    change: (r) => edited(r, 'partyTransfer', 'mail-transfer', { instrument: undefined }),
    marker:
      'BLOCKED: [Eerst oplossen: er is geen grond om deze gegevens te sturen naar de Verenigde Staten',
  },
  {
    element: '13(1)(f) transfer, listing unknown',
    section: 'transfers',
    change: (r) => edited(r, 'dpfListing', 'mail-dpf', { listed: unknown }),
    marker: 'UNANSWERED: [Nog beantwoorden: staat Mailbedrijf Voorbeeld Inc.',
  },
  {
    element: '13(1)(f) transfer, listing old',
    section: 'transfers',
    change: (r) => edited(r, 'partyTransfer', 'mail-transfer', { checkedOn: '2025-11-03' }),
    marker: 'EXPIRED: [Opnieuw nakijken: lijst met Amerikaanse bedrijven',
  },
  {
    element: '13(1)(f) transfer, none',
    section: 'transfers',
    change: (r) =>
      everyActivity({ transfersAnswer: none })(
        without(r, 'recipient', (row) => row.party === 'mail'),
      ),
    says: 'Uw gegevens blijven binnen Europa.',
  },
  {
    element: '13(1)(f) transfer, unknown',
    section: 'transfers',
    change: everyActivity({ transfersAnswer: unknown }),
    marker: 'UNANSWERED: [Nog beantwoorden: gaan gegevens naar een land buiten Europa?',
  },
  {
    element: '13(1)(f) a party without an answered place',
    section: 'transfers',
    change: (r) => edited(r, 'party', 'host', { locationsAnswer: unknown }),
    marker: 'UNANSWERED: [Nog beantwoorden: in welk land staan de gegevens bij Webhost',
    silent: 'binnen Europa.',
  },
  {
    element: '13(1)(f) answer and place disagree',
    section: 'transfers',
    change: (r) => without(r, 'partyTransfer'),
    marker: 'CONFLICT: [Klopt niet met elkaar',
  },
  {
    element: '13(1)(f) answer and place of a system disagree',
    section: 'transfers',
    change: (r) => edited(r, 'system', 'webshop', { country: 'country.US', supplier: undefined }),
    marker: 'CONFLICT: [Klopt niet met elkaar: hier staat “binnen Europa”, bij Webwinkel staat',
    silent: 'gegevens binnen Europa.',
  },
  { element: '13(2)(a) retention', section: 'purposes', says: '2 jaar na levering' },
  {
    element: '13(2)(a) retention, missing',
    section: 'purposes',
    change: (r) => without(r, 'retention', (row) => row.activity === 'quotes'),
    marker: '[Nog invullen: hoe lang u deze gegevens bewaart]',
  },
  {
    element: '13(2)(a) retention, unlimited',
    section: 'purposes',
    change: (r) =>
      edited(r, 'retention', 'quotes-keep-1', {
        kind: 'unlimited',
        period: undefined,
        start: undefined,
      }),
    marker: 'Altijd bewaren mag niet',
  },
  {
    element: '13(2)(a) retention, vague',
    section: 'purposes',
    change: (r) =>
      edited(r, 'retention', 'quotes-keep-1', {
        kind: 'criterion',
        period: undefined,
        start: undefined,
        criterionText: { nl: 'niet langer dan noodzakelijk' },
      }),
    marker: 'precies bewaart',
    silent: 'niet langer dan noodzakelijk',
  },
  {
    element: '13(2)(a) limitation period',
    section: 'purposes',
    change: (r) => edited(r, 'retention', 'quotes-keep-1', { rule: 'retention.consumerSale2' }),
    says: 'zolang u of wij nog een vordering kunnen instellen',
  },
  {
    element: '13(2)(b) rights',
    section: 'rights',
    says: 'Zien: u mag vragen welke gegevens wij van u hebben.',
  },
  {
    element: '13(2)(c) withdrawal',
    section: 'rights',
    says: 'Toestemming intrekken: dat kan altijd.',
  },
  { element: '13(2)(d) complaint', section: 'complaint', says: 'Autoriteit Persoonsgegevens' },
  {
    element: '13(2)(e) obligation',
    section: 'sources',
    says: 'Zonder deze gegevens kunnen wij niet leveren.',
  },
  {
    element: '13(2)(e) obligation, unknown',
    section: 'sources',
    change: (r) => edited(r, 'dataItem', 'shop-order', { obligatory: undefined }),
    marker: 'UNANSWERED: [Nog beantwoorden: moet iemand deze gegevens geven: bestelling?',
  },
  {
    element: '13(2)(e) consequence, missing',
    section: 'sources',
    change: (r) => edited(r, 'dataItem', 'books-invoice', { consequence: undefined }),
    marker: '[Nog invullen: wat er gebeurt als iemand dit niet geeft: factuur]',
  },
  {
    element: '13(2)(f) decisions, none',
    section: 'automated',
    says: 'Nee. Wij nemen geen belangrijke besluiten over u met alleen een computer.',
  },
  {
    element: '13(2)(f) decisions, unknown',
    section: 'automated',
    change: everyActivity({ automatedAnswer: unknown }),
    marker: 'UNANSWERED: [Nog beantwoorden: beslist een computer',
    silent: 'geen belangrijke besluiten',
  },
  {
    element: '13(2)(f) decisions, some',
    section: 'automated',
    change: (r) =>
      withRows(edited(r, 'activity', 'shop', { automatedAnswer: some }), {
        automatedDecision: [
          {
            id: 'credit',
            activity: 'shop',
            what: { nl: 'achteraf betalen' },
            significantEffect: some,
            logic: { nl: 'eerdere rekeningen tellen mee' },
          },
        ],
      }),
    says: 'Zo werkt het: eerdere rekeningen tellen mee.',
    marker: '[Nog invullen: wat dit besluit voor iemand betekent: achteraf betalen]',
  },
  {
    element: '13(2)(f) profiling without a large effect',
    section: 'automated',
    change: (r) =>
      withRows(edited(r, 'activity', 'shop', { automatedAnswer: some }), {
        automatedDecision: [
          {
            id: 'spam',
            activity: 'shop',
            what: { nl: 'spam herkennen' },
            significantEffect: none,
          },
        ],
      }),
    says: 'Hierbij helpt een computer ons: spam herkennen.',
    silent: 'zonder mens:',
  },
  {
    element: '13(2)(f) a decision about others than these readers',
    section: 'automated',
    change: (r) =>
      withRows(r, {
        subjectGroup: [{ id: 'shop-staff', activity: 'shop', term: 'subject.employee' }],
        automatedDecision: [
          {
            activity: 'shop',
            what: { nl: 'Het rooster' },
            significantEffect: some,
            forSubjects: ['shop-staff'],
          },
        ],
      }),
    says: 'geen belangrijke besluiten',
    silent: 'een mens',
  },
  {
    element: '14(2)(f) source of somebody else',
    section: 'sources',
    change: (r) =>
      edited(r, 'dataItem', 'shop-phone', {
        source: 'thirdParty',
        sourceText: { nl: 'wie het cadeau geeft' },
        obligatory: undefined,
        consequence: undefined,
      }),
    says: 'Van wie het cadeau geeft krijgen wij: telefoonnummer.',
  },
  {
    element: '14(2)(f) source, missing',
    section: 'sources',
    change: (r) =>
      edited(r, 'dataItem', 'shop-phone', { source: 'thirdParty', obligatory: undefined }),
    marker: '[Nog invullen: van wie u dit krijgt: telefoonnummer]',
  },
  {
    element: '26(2) essence, missing',
    section: 'who',
    change: (r) =>
      withRows(r, { jointArrangement: [{ id: 'joint', parties: ['pay'], activities: ['shop'] }] }),
    marker: '[Nog invullen: wat u met de ander hebt afgesproken',
  },
  {
    element: '26(2) a partner that is only suggested',
    section: 'who',
    change: (r) =>
      withRows(r, {
        jointArrangement: [
          { id: 'joint', parties: ['pay'], activities: ['shop'], essence: { nl: 'Samen.' } },
        ],
        provenance: [{ target: 'party/pay/*', status: 'suggested' }],
      }),
    marker: '[Nog invullen: met wie u dit samen doet]',
    silent: 'Betaalbedrijf',
  },
  {
    element: '14(2)(f) a source that is only suggested',
    section: 'sources',
    change: (r) =>
      withRows(
        edited(r, 'dataItem', 'shop-phone', {
          source: 'thirdParty',
          obligatory: undefined,
          sourceParty: 'pay',
        }),
        {
          provenance: [{ target: 'party/pay/name', status: 'inferred' }],
        },
      ),
    marker: '[Nog invullen: van wie u dit krijgt: telefoonnummer]',
    silent: 'Betaalbedrijf',
  },
  { element: 'Tw 11.7a cookies', section: 'cookies', says: '13 maanden' },
  {
    element: 'Tw 11.7a cookies, none',
    section: 'cookies',
    change: (r) => edited(without(r, 'cookie'), 'cookieBanner', 'cookieBanner-1', { answer: none }),
    says: 'Onze website gebruikt geen cookies.',
  },
  {
    element: 'Tw 11.7a cookies, unknown',
    section: 'cookies',
    change: (r) => without(without(r, 'cookie'), 'cookieBanner'),
    marker: 'UNANSWERED: [Nog beantwoorden: zet uw website cookies?',
  },
  {
    element: '13(1)(e) whose content stands on the website',
    section: 'cookies',
    change: (r) => withRows(r, { embed: [{ service: { nl: 'kaart' }, party: 'parcel' }] }),
    says: 'kaart (Pakketbedrijf Voorbeeld B.V.).',
  },
  {
    element: '13(1)(e) content called as its company, once',
    section: 'cookies',
    change: (r) =>
      withRows(r, {
        embed: [{ service: { nl: 'Pakketbedrijf Voorbeeld B.V.' }, party: 'parcel' }],
      }),
    silent: '(Pakketbedrijf Voorbeeld B.V.)',
  },
  {
    element: '13(1)(e) whose content stands on the website, by kind',
    section: 'cookies',
    change: (r) =>
      byKind(withRows(r, { embed: [{ service: { nl: 'kaart' }, party: 'parcel' }] }), 'parcel'),
    says: 'kaart (bedrijf dat onze website bewaart).',
    silent: 'Pakketbedrijf',
  },
  {
    element: 'Tw 11.7a whose cookie, by kind',
    section: 'cookies',
    change: (r) => byKind(r, r.cookie.find(({ id }) => id === 'stat')?.party ?? ''),
    says: '_stat bedrijf dat onze website bewaart',
    silent: 'Statistiek Voorbeeld',
  },
  {
    element: 'Tw 11.7a lifetime, missing',
    section: 'cookies',
    change: (r) => edited(r, 'cookie', 'stat', { lifetime: undefined }),
    marker: '[Nog invullen: hoe lang]',
  },
];

describe('the elements of Art. 13 and 14 in the statement for customers', () => {
  it.each(cases)('$element', ({ section, change, says, silent, marker }) => {
    const document = aStatement((change ?? ((register) => register))(completeRegister()));
    const text = statementText(document, section);
    if (says !== undefined) expect(text).toContain(says);
    if (silent !== undefined) expect(text).not.toContain(silent);
    const markers = markersOf(document, section).join('\n');
    if (marker !== undefined) expect(markers).toContain(marker);
    else expect(markers).toBe('');
  });

  it('is no concept when all is answered and adopted', () => {
    expect(aStatement().concept).toBe(false);
    expect(markersOf(aStatement())).toEqual([]);
  });

  it('stays a concept until somebody adopts it', () => {
    expect(aStatement(without(completeRegister(), 'adoption')).concept).toBe(true);
  });

  it('counts what is still to be done on its first page', () => {
    const document = aStatement(
      edited(completeRegister(), 'organisation', 'halm', { address: undefined }),
    );
    expect(statementText(document, 'start')).toContain(
      'Nog 1 ding voordat u dit op uw website zet',
    );
    expect(document.concept).toBe(true);
  });

  it('names data from others with their source and moment in a statement under Art. 14', () => {
    const register = withRows(completeRegister(), {
      activity: [
        {
          id: 'gift',
          number: 10,
          audiences: ['others'],
          recipientsAnswer: none,
          transfersAnswer: none,
          automatedAnswer: none,
        },
      ],
      subjectGroup: [{ id: 'gift-who', activity: 'gift', term: 'subject.giftRecipient' }],
      dataItem: [
        {
          id: 'gift-name',
          activity: 'gift',
          term: 'data.name',
          source: 'thirdParty',
          sourceText: { nl: 'de gever' },
        },
      ],
      informing: [{ id: 'gift-told', activity: 'gift', moment: 'firstContact' }],
    });
    const document = aStatement(register, { audience: 'others' });
    const text = statementText(document, 'sources');
    expect(text).toContain('Hoe komen wij aan uw gegevens?');
    expect(text).toContain('Van de gever krijgen wij: naam.');
    expect(text).toContain('als wij voor het eerst contact met u hebben');
  });
});
