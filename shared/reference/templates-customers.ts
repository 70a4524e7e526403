/** Templates about customers: T01, T03, T05, T06, T09, T16, T20, T21, T22. */
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

const agreement = b('De afspraak met de klant', 'The agreement with the customer');
const fromClient = b('van onze klant', 'from our client');

export const customerTemplates: readonly TemplateRecord[] = [
  template(
    'T01',
    ['Klantenadministratie', 'Customer administration'],
    ['Klanten bijhouden', 'Keeping customer records'],
    {
      group: 'customers',
      subjects: [...subjects('customer b2bContact'), ...subjects('formerCustomer', optional)],
      data: [
        ...given('name address', 'contractual', { consequence: 'consequence.agreement' }),
        ...given('email phone', 'contractual', { consequence: 'consequence.agreementContact' }),
        ...observed('otherIds'),
        ...given('correspondence', 'no'),
        ...observed('orderHistory'),
      ],
      purposes: [
        purpose('contractExec', 'order', [
          contract(agreement, { subjects: 'customer formerCustomer' }),
          interest(
            b(
              'contact houden met bedrijven die klant zijn',
              'keeping in touch with companies that are customers',
            ),
            { subjects: 'b2bContact' },
          ),
        ]),
        purpose('service', 'question', [
          contract(agreement, { subjects: 'customer formerCustomer' }),
          interest(b('zakelijke klanten goed helpen', 'helping business customers well'), {
            subjects: 'b2bContact',
          }),
        ]),
      ],
      recipients: [
        ...processors('crm', optional),
        ...processors('cloud hosting'),
        ...independents('dealer courier', optional),
      ],
      retention: [keep('limitation5'), keep('fiscal', { data: 'otherIds' }, optional)],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Afspraak bij consumenten en zelfstandigen, eigen belang bij contactpersonen van bedrijven. Zet niets over gezondheid of geloof in vrije notities.',
        'Agreement for consumers and sole traders, own interest for contacts at companies. Write nothing about health or religion in free notes.',
      ),
      measures: measureIds('accessReview'),
      dpia: { hint: 'no' },
      warnings: [],
    },
  ),
  template('T03', ['Offertes', 'Quotes'], ['Offertes maken', 'Making quotes'], {
    group: 'customers',
    subjects: [...subjects('prospect'), ...subjects('b2bContact', optional)],
    data: [
      ...given('name address', 'contractual', { consequence: 'consequence.quote' }),
      ...given('email phone', 'contractual', { consequence: 'consequence.quoteContact' }),
      ...given('preferences', 'no'),
    ],
    purposes: [
      purpose('quote', 'order', [
        contract(b('De offerte waar iemand om vraagt', 'The quote a person asks for'), {
          subjects: 'prospect',
        }),
        interest(b('een offerte maken voor een bedrijf', 'making a quote for a company'), {
          subjects: 'b2bContact',
        }),
      ]),
    ],
    recipients: [...processors('cloud'), ...processors('crm', optional)],
    retention: [keep('quote')],
    sources: ['D'],
    must: 'C',
    basisNote: b(
      'Afspraak, omdat iemand zelf om de offerte vraagt. Eigen belang bij contactpersonen van bedrijven.',
      'Agreement, because the person asks for the quote. Own interest for contacts at companies.',
    ),
    measures: [],
    dpia: { hint: 'no' },
    warnings: [],
  }),
  template(
    'T05',
    ['Nieuwsbrief en direct marketing', 'Newsletter and direct marketing'],
    ['Nieuwsbrief versturen', 'Sending the newsletter'],
    {
      group: 'customers',
      subjects: [...subjects('newsletterSub'), ...subjects('customer', optional)],
      data: [
        ...given('name email', 'no'),
        ...observed('consentLog', { subjects: ['subject.newsletterSub'] }),
        ...observed('usage', { subjects: ['subject.newsletterSub'], ...optional }),
        ...given('preferences', 'no', optional),
      ],
      purposes: [
        purpose('newsletter', 'news', [consent({ subjects: 'newsletterSub' })], {
          marketing: { channels: ['email'], rule: 'consent' },
        }),
        purpose(
          'directMail',
          'news',
          [
            interest(
              b(
                'klanten vertellen over onze eigen producten',
                'telling customers about our own products',
              ),
              { subjects: 'customer', data: 'name email preferences' },
            ),
          ],
          { marketing: { channels: ['email'], rule: 'softOptIn' }, ...optional },
        ),
      ],
      recipients: [...processors('mailing')],
      retention: [
        keep('newsletter', { data: 'name email usage preferences' }),
        keep('consentProof', { data: 'consentLog' }),
      ],
      sources: ['D'],
      must: 'F',
      basisNote: b(
        'Toestemming. Bij eigen klanten mag het ook uit eigen belang, voor eigen gelijksoortige producten (Tw 11.7(4)). Meten wie de mail opent, vraagt toestemming (Tw 11.7a).',
        'Consent. For own customers own interest can do, for similar products of one’s own (Tw 11.7(4)). Measuring who opens the mail needs consent (Tw 11.7a).',
      ),
      measures: measureIds('mailSec'),
      dpia: {
        hint: 'check',
        note: b(
          'Alleen als u op grote schaal profielen maakt.',
          'Only if you make profiles on a large scale.',
        ),
      },
      usSuppliers: true,
      warnings: [
        {
          ...b(
            'Bewaar het bewijs van de toestemming. Zet in elke mail een link om af te melden. Wie mensen belt om iets te verkopen, heeft vooraf toestemming nodig, ook bij eigen klanten.',
            'Keep proof of consent. Put an unsubscribe link in each mail. Whoever calls people to sell needs consent first, existing customers included.',
          ),
          source: 'Tw 11.7(1)-(8), tekst 2026-08-15; AVG 7(1), 21(3)',
          confidence: 'A',
        },
      ],
    },
  ),
  template(
    'T06',
    ['Webwinkel', 'Web shop orders'],
    ['Bestellingen en bezorging', 'Orders and delivery'],
    {
      group: 'customers',
      subjects: [...subjects('customer'), ...subjects('consumer accountHolder', optional)],
      data: [
        ...given('name address', 'contractual', { consequence: 'consequence.delivery' }),
        ...given('email phone', 'contractual', { consequence: 'consequence.orderContact' }),
        ...observed('payment'),
        ...given('orderHistory', 'contractual', { consequence: 'consequence.delivery' }),
        ...given('login', 'no', optional),
        ...observed('ip', optional),
      ],
      purposes: [
        purpose('order', 'order', [
          contract(b('De bestelling van de klant', 'The customer’s order'), {
            data: 'name address email phone payment orderHistory',
          }),
          interest(b('misbruik van de webwinkel voorkomen', 'preventing misuse of the shop'), {
            data: 'ip',
          }),
        ]),
        purpose(
          'account',
          'account',
          [
            contract(
              b('Het account dat de klant zelf maakt', 'The account that the customer makes'),
              { data: 'name address email phone login orderHistory' },
            ),
          ],
          optional,
        ),
        purpose('invoice', 'incident', [
          duty('awr52', { data: 'name address payment orderHistory' }),
        ]),
        purpose('complaint', 'question', [
          duty('consumerLaw', { data: 'name address email phone orderHistory' }),
        ]),
      ],
      recipients: [
        ...processors('hosting', optional),
        ...processors('mailing', optional),
        ...independents('paymentProvider courier', optional),
        ...independents('bank'),
      ],
      retention: [
        keep('orders', { purposes: 'order complaint' }),
        keep('customerAccount', { purposes: 'account' }, optional),
        keep('fiscal', { purposes: 'invoice' }),
      ],
      sources: ['D'],
      must: 'C',
      basisNote: b(
        'Afspraak voor de bestelling, de wet voor belasting en garantie, eigen belang tegen misbruik. Maakt een klant een account, dan op zijn verzoek; laat ook bestellen zonder account.',
        'Agreement for the order, the law for tax and warranty, own interest against misuse. An account at the customer’s request; offer ordering without one.',
      ),
      measures: measureIds('passwordPolicy secureDev'),
      dpia: { hint: 'no' },
      usSuppliers: true,
      warnings: [
        {
          ...b(
            'Klanten verplichten een account te maken, is moeilijk te verdedigen.',
            'Forcing customers to make an account is hard to justify.',
          ),
          source: 'EDPB Rec. 2/2025 (ontwerp)',
          confidence: 'B',
        },
      ],
    },
  ),
  template(
    'T09',
    ['Aanbrengactie', 'Referral programme'],
    ['Spaarkaart of aanbrengactie', 'Loyalty card or referral'],
    {
      group: 'customers',
      subjects: subjects('referrer customer'),
      data: [
        ...given('name email', 'contractual', {
          consequence: 'consequence.loyalty',
          subjects: ['subject.referrer'],
        }),
        ...given('iban', 'contractual', {
          consequence: 'consequence.bankTransfer',
          subjects: ['subject.referrer'],
          ...optional,
        }),
        ...fromOthers(
          'name email',
          b('van degene die iemand aanbrengt', 'from the person who refers someone'),
          { subjects: ['subject.customer'], ...optional },
        ),
        ...observed('orderHistory'),
      ],
      purposes: [
        purpose('loyalty', 'news', [
          contract(b('De actie waaraan iemand meedoet', 'The programme a person joins'), {
            subjects: 'referrer',
          }),
          interest(b('aanbrengers kunnen belonen', 'being able to reward those who refer'), {
            subjects: 'customer',
          }),
        ]),
      ],
      recipients: [
        otherRecipient(
          'processor',
          b('bedrijf dat de actie regelt', 'company that runs the programme'),
          optional,
        ),
      ],
      retention: [keep('referral'), keep('fiscal', { data: 'iban' }, optional)],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Afspraak met wie meedoet. Laat de aanbrenger de link zelf delen: mailt u de vriend, dan is toestemming van die vriend nodig (Tw 11.7(1)).',
        'Agreement with who joins. Let the referrer share the link: if you mail the friend, you need the friend’s consent (Tw 11.7(1)).',
      ),
      measures: measureIds('minimise'),
      dpia: { hint: 'no' },
      usSuppliers: true,
      warnings: [],
    },
  ),
  template(
    'T16',
    ['Helpdesk en klachten', 'Support tickets and complaints'],
    ['Vragen en klachten', 'Questions and complaints'],
    {
      group: 'customers',
      subjects: subjects('customer complainant'),
      data: [
        ...given('name email phone', 'contractual', { consequence: 'consequence.answer' }),
        ...given('correspondence', 'no'),
        ...observed('audio logs', optional),
      ],
      purposes: [
        purpose('service', 'question', [
          contract(agreement, {
            subjects: 'customer',
            data: 'name email phone correspondence logs',
          }),
          interest(b('vragen en klachten goed oplossen', 'solving questions and complaints well'), {
            subjects: 'complainant',
            data: 'name email phone correspondence logs',
          }),
          interest(b('onze hulp beter maken', 'making our help better'), { data: 'audio' }),
        ]),
        purpose('complaint', 'question', [
          contract(agreement, { subjects: 'customer', data: 'name email phone correspondence' }),
          interest(b('vragen en klachten goed oplossen', 'solving questions and complaints well'), {
            subjects: 'complainant',
            data: 'name email phone correspondence',
          }),
        ]),
      ],
      recipients: [
        otherRecipient(
          'processor',
          b(
            'bedrijf voor ons ticketsysteem of onze telefoon',
            'company for our ticket or phone system',
          ),
          optional,
        ),
        ...independents('dealer', optional),
      ],
      retention: [
        keep('support', { data: 'name email phone correspondence logs' }),
        keep('callRecording', { data: 'audio' }, optional),
      ],
      sources: ['D'],
      must: 'C',
      basisNote: b(
        'Afspraak bij klanten, eigen belang bij anderen. Gesprekken opnemen: vertel het vooraf en laat mensen weigeren, of vraag toestemming.',
        'Agreement for customers, own interest for others. Recording calls: say so first and let people refuse, or ask consent.',
      ),
      measures: measureIds('accessReview'),
      dpia: {
        hint: 'check',
        note: b(
          'Alleen als een computer de gesprekken analyseert.',
          'Only if a computer analyses the conversations.',
        ),
      },
      usSuppliers: true,
      warnings: [],
    },
  ),
  template(
    'T20',
    ['Telefonie en nummerbehoud', 'Telephony and number porting'],
    ['Bellen en nummerbehoud', 'Telephony and number porting'],
    {
      group: 'customers',
      subjects: subjects('customer accountHolder'),
      data: [
        ...given('name address phone', 'contractual', { consequence: 'consequence.phoneService' }),
        ...given('birth', 'contractual', { consequence: 'consequence.whoSigns' }),
        ...given('iban', 'contractual', { consequence: 'consequence.directDebit' }),
        ...given('idDoc', 'contractual', { consequence: 'consequence.whoSigns', ...optional }),
        ...observed('trafficData'),
      ],
      purposes: [
        purpose('contractExec', 'order', [
          contract(b('Het telefooncontract', 'The phone contract'), {
            data: 'name address birth phone iban idDoc trafficData',
          }),
        ]),
        purpose('porting', 'order', [duty('twPorting', { data: 'name address birth phone' })]),
        purpose(
          'legalDuty',
          'incident',
          [duty('tw13', { data: 'name address phone trafficData' })],
          optional,
        ),
      ],
      recipients: [
        ...independents('telecomPeer'),
        ...authorities('authority', optional),
        otherRecipient(
          'processor',
          b('bedrijf dat de rekeningen maakt', 'company that makes the bills'),
          optional,
        ),
        otherRecipient(
          'processor',
          b('centrale voor nummerbehoud', 'porting clearing house'),
          optional,
        ),
      ],
      retention: [
        keep('trafficData', { data: 'trafficData' }),
        keep('fiscal', { data: 'name address birth phone iban' }),
        keep('idCopyOther', { data: 'idDoc' }, optional),
      ],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Afspraak; voor nummerbehoud de wet, op uitdrukkelijk verzoek van de klant. Reclame met verkeersgegevens mag alleen met toestemming.',
        'Agreement; for porting the law, at the customer’s express request. Advertising with traffic data only with consent.',
      ),
      measures: measureIds('maskId logging encRest'),
      dpia: {
        hint: 'check',
        note: b(
          'Nodig bij verkeersgegevens op grote schaal.',
          'Needed for traffic data on a large scale.',
        ),
        apList: ['apDpia.13'],
      },
      warnings: [
        {
          ...b(
            'Een nummer meenemen kan voor en tot een maand na het einde van het contract, alleen als de klant dat uitdrukkelijk vraagt. Maak BSN en foto onleesbaar op een kopie van het ID-bewijs. Wis verkeersgegevens op tijd. Aanbieders van openbare telefonie melden een lek zo mogelijk binnen 24 uur.',
            'A number can be ported before and up to one month after the contract ends, only at the customer’s express request. Mask BSN and photo on an ID copy. Erase traffic data in time. Public providers report a breach within 24 hours where feasible.',
          ),
          source: 'ACM, Nummerbehoud; Tw 11.5; Verordening (EU) 611/2013',
          confidence: 'B',
        },
      ],
    },
  ),
  template(
    'T21',
    ['Visum- en reisbemiddeling', 'Visa and travel intermediary'],
    ['Visum en reis regelen', 'Arranging visas and travel'],
    {
      group: 'customers',
      subjects: [
        ...subjects('traveller'),
        ...subjects('child coTraveller familyOfEmployee', optional),
      ],
      data: [
        ...given('name birth nationality idDoc travel address', 'contractual', {
          consequence: 'consequence.visa',
        }),
        ...given('photo idCopy job incomeWealth', 'contractual', {
          consequence: 'consequence.visa',
          ...optional,
        }),
        ...given('health religion', 'contractual', {
          consequence: 'consequence.visa',
          art9: 'art9.9a',
          uavg: 'uavg.22-2-a',
          ...optional,
        }),
        ...given('biometric', 'contractual', {
          consequence: 'consequence.visa',
          art9: 'art9.9a',
          uavg: 'uavg.22-2-a',
          ...optional,
        }),
        ...given('criminal', 'contractual', {
          consequence: 'consequence.visa',
          art10: 'art10.uavg32a',
          ...optional,
        }),
      ],
      purposes: [
        purpose('visa', 'order', [
          contract(b('De opdracht om het visum te regelen', 'The order to arrange the visa'), {
            subjects: 'traveller child',
          }),
          interest(
            b('het visum van een medereiziger regelen', 'arranging a fellow traveller’s visa'),
            { subjects: 'coTraveller familyOfEmployee' },
          ),
        ]),
        purpose('contractExec', 'order', [
          contract(b('De reisopdracht', 'The travel order'), {
            subjects: 'traveller child',
            data: 'name address travel',
          }),
        ]),
      ],
      recipients: [
        ...independents('foreignAuthority'),
        ...independents('visaCentre courier', optional),
        otherRecipient('independent', b('luchtvaartmaatschappij', 'airline'), optional),
        otherRecipient('independent', b('hotel', 'hotel'), optional),
        otherRecipient(
          'processor',
          b('bedrijf voor ons aanvraagsysteem', 'company for our application portal'),
          optional,
        ),
      ],
      retention: [keep('visaFile'), keep('fiscal', { purposes: 'contractExec' }, optional)],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Afspraak met de aanvrager, eigen belang bij medereizigers. Vragen over gezondheid, geloof of strafblad: uitdrukkelijke toestemming erbij.',
        'Agreement with the applicant, own interest for fellow travellers. Questions on health, religion or offences: explicit consent as well.',
      ),
      measures: measureIds('encRest maskId logging deletion'),
      dpia: {
        hint: 'yes',
        note: b(
          'Gevoelige gegevens van kwetsbare mensen, op schaal.',
          'Sensitive data of vulnerable people, at scale.',
        ),
      },
      warnings: [
        {
          ...b(
            'Vraag alleen de pagina’s van het paspoort die het land vraagt en maak het BSN onleesbaar. Wil het land een onbewerkte pagina, laat de reiziger die zelf insturen.',
            'Ask only the passport pages that the country asks for and mask the BSN. If the country wants an unmasked page, let the traveller submit it.',
          ),
          source: 'UAVG 46; AP, Kopie van uw ID-bewijs: wat kunt u doen?',
          confidence: 'B',
        },
        {
          ...b(
            'Kijk eerst of er een besluit is dat het land van bestemming passend beschermt, ook voor de overheid daar. Anders mag het alleen als het nodig is voor deze ene aanvraag. Leg dat per aanvraag vast en vraag uitdrukkelijke toestemming waarin het land en de risico’s staan.',
            'See first whether an adequacy decision covers the destination and its authorities. If not, it is allowed only where needed for this one application. Record that for each application and ask explicit consent that names the country and the risks.',
          ),
          source: 'AVG 45, 49(1)(a)-(c), overweging 111; EDPB 2/2018',
          confidence: 'A',
        },
        {
          ...b(
            'De buitenlandse overheid beslist zelf wat zij met de gegevens doet: zeg dat. Voor kinderen onder de 16 handelen de ouders. Een DPIA is nodig.',
            'The foreign authority decides itself what it does with the data: say so. For children under 16 the parents act. A DPIA is needed.',
          ),
          source: 'AVG 13(1)(e), 35; UAVG 5',
          confidence: 'A',
        },
      ],
    },
  ),
  template(
    'T22',
    ['Dossiers met wederpartij', 'Case files with a counterparty'],
    ['Dossiers van klanten', 'Client files'],
    {
      group: 'customers',
      subjects: [...subjects('customer counterparty'), ...subjects('complainant', optional)],
      data: [
        ...given('name address', 'contractual', {
          consequence: 'consequence.caseFile',
          subjects: ['subject.customer', 'subject.complainant'],
        }),
        ...fromOthers('name address', fromClient, { subjects: ['subject.counterparty'] }),
        ...given('correspondence caseFacts', 'contractual', {
          consequence: 'consequence.caseFile',
        }),
        ...given('incomeWealth', 'contractual', {
          consequence: 'consequence.caseFile',
          ...optional,
        }),
        ...given('health', 'contractual', {
          consequence: 'consequence.caseFile',
          art9: 'art9.9f',
          uavg: 'uavg.22-2-e',
          ...optional,
        }),
        ...given('criminal', 'contractual', {
          consequence: 'consequence.caseFile',
          art10: 'art10.uavg32claims',
          ...optional,
        }),
      ],
      purposes: [
        purpose('contractExec', 'order', [
          contract(b('De opdracht van de klant', 'The client’s order'), {
            subjects: 'customer complainant',
          }),
          interest(b('de zaak van onze klant goed behandelen', 'handling our client’s case well'), {
            subjects: 'counterparty',
          }),
        ]),
        purpose('legal', 'incident', [
          contract(b('De opdracht van de klant', 'The client’s order'), {
            subjects: 'customer complainant',
          }),
          interest(
            b('de zaak van onze klant kunnen bewijzen', 'being able to prove our client’s case'),
            { subjects: 'counterparty' },
          ),
        ]),
      ],
      recipients: [
        ...independents('lawyer'),
        otherRecipient('independent', b('deskundige', 'expert'), optional),
        ...processors('cloud'),
      ],
      retention: [keep('caseFile'), keep('limitation20', {}, optional), keep('wwft', {}, optional)],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Afspraak met de klant, eigen belang bij de tegenpartij. Gezondheid en strafbare feiten alleen zover nodig voor de zaak.',
        'Agreement with the client, own interest for the counterparty. Health and offences only as far as the case needs.',
      ),
      measures: measureIds('encRest leastPriv accessReview'),
      dpia: {
        hint: 'check',
        note: b(
          'Wie alleen werkt, doet dit meestal niet op grote schaal (overweging 91).',
          'A sole practitioner is normally not large-scale (recital 91).',
        ),
      },
      warnings: [
        {
          ...b(
            'De tegenpartij hoeft het niet altijd te horen. Schrijf op waarom niet. Kijk bij een verzoek om inzage eerst of er geheimhouding geldt.',
            'The counterparty need not always be told. Write down why not. With an access request, check first whether secrecy applies.',
          ),
          source: 'AVG 14(5), 15(4); UAVG 41',
          confidence: 'A',
        },
      ],
    },
  ),
];
