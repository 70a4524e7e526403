/** Templates about the website and the premises: T04, T07, T08, T14, T15, T18, T19. */
import {
  b,
  consent,
  contract,
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

const onlineAds = { marketing: { channels: ['onlineAds' as const], rule: 'consent' as const } };

export const siteTemplates: readonly TemplateRecord[] = [
  template(
    'T04',
    ['Contactformulier', 'Contact form'],
    ['Vragen via de website', 'Questions through the website'],
    {
      group: 'site',
      subjects: [...subjects('websiteVisitor'), ...subjects('prospect', optional)],
      data: [...given('name email phone correspondence', 'no'), ...observed('ip', optional)],
      purposes: [
        purpose('contactReply', 'question', [
          interest(b('vragen goed beantwoorden', 'answering questions well'), {
            subjects: 'websiteVisitor',
          }),
          contract(b('De offerte waar iemand om vraagt', 'The quote a person asks for'), {
            subjects: 'prospect',
          }),
        ]),
      ],
      recipients: processors('hosting cloud'),
      retention: [keep('contactForm')],
      sources: ['D'],
      must: 'F',
      basisNote: b(
        'Eigen belang: antwoord geven. Afspraak als de vraag een offerte wordt. Een vinkje voor toestemming is voor alleen antwoorden niet nodig.',
        'Own interest: answering. Agreement if the question becomes a quote. No consent box is needed for answering only.',
      ),
      measures: measureIds('mailSec minimise'),
      dpia: { hint: 'no' },
      warnings: [],
    },
  ),
  template(
    'T07',
    ['Websitestatistiek en cookies', 'Analytics and cookies'],
    ['Bezoek meten', 'Measuring visits'],
    {
      group: 'site',
      subjects: subjects('websiteVisitor'),
      data: [...observed('ip cookieId device usage'), ...observed('location', optional)],
      purposes: [
        purpose('analytics', 'visit', [consent()]),
        purpose('ads', 'visit', [consent()], { ...onlineAds, ...optional }),
        purpose('personalise', 'visit', [consent()], optional),
      ],
      recipients: [
        ...processors('analytics'),
        otherRecipient(
          'processor',
          b('bedrijf voor onze cookiebalk', 'company for our cookie bar'),
          optional,
        ),
        { term: 'recipient.adNetwork', kind: 'joint', ...optional },
      ],
      retention: [
        keep('analyticsCookie', { data: 'cookieId' }),
        keep('analyticsData', { data: 'ip device usage location' }),
        keep('cookieChoice', { data: 'cookieId' }, optional),
      ],
      sources: ['D'],
      must: 'F',
      basisNote: b(
        'Toestemming voor volgen en reclame. Eigen belang alleen bij statistiek met weinig of geen gevolgen (Tw 11.7a(3)).',
        'Consent for tracking and advertising. Own interest only behind analytics with little or no impact (Tw 11.7a(3)).',
      ),
      measures: measureIds('privacyDefault pseudonym'),
      dpia: {
        hint: 'check',
        note: b('Bij profielen of het volgen van gedrag.', 'For profiles or tracking behaviour.'),
        apList: ['apDpia.15', 'apDpia.16'],
      },
      usSuppliers: true,
      warnings: [
        {
          ...b(
            'Statistiek vraagt toestemming, tenzij de gevolgen nul of klein zijn. Geen vooraf aangevinkte hokjes. Weigeren is even makkelijk als toestaan.',
            'Analytics needs consent unless the impact is nil or low. No pre-ticked boxes. Refusing is as easy as accepting.',
          ),
          source: 'Tw 11.7a; AP, Google Analytics',
          confidence: 'A',
        },
      ],
    },
  ),
  template(
    'T08',
    ['Blogreacties en reviews', 'Comments and reviews'],
    ['Reacties en reviews', 'Comments and reviews'],
    {
      group: 'site',
      subjects: subjects('commenter'),
      data: [...given('name email', 'no'), ...observed('ip'), ...given('correspondence', 'no')],
      purposes: [
        purpose('reviews', 'visit', [
          interest(b('laten zien wat mensen van ons vinden', 'showing what people think of us'), {
            data: 'name correspondence',
          }),
        ]),
        purpose('security', 'visit', [
          interest(b('spam en nepreviews tegenhouden', 'stopping spam and fake reviews'), {
            data: 'email ip',
          }),
        ]),
      ],
      recipients: [
        { term: 'recipient.public', kind: 'public' },
        ...processors('hosting'),
        otherRecipient(
          'processor',
          b('bedrijf voor ons spamfilter', 'company for our spam filter'),
          optional,
        ),
        otherRecipient('processor', b('dienst voor profielfoto’s', 'avatar service'), optional),
      ],
      retention: [
        keep('comments', { data: 'name email correspondence' }),
        keep('serverLog', { data: 'ip' }),
      ],
      sources: ['D'],
      must: 'F',
      basisNote: b(
        'Eigen belang, of toestemming bij het plaatsen. Een reactie kan iets zeggen over gezondheid of geloof.',
        'Own interest, or consent when posting. A comment may reveal health or religion.',
      ),
      measures: measureIds('logging'),
      dpia: { hint: 'no' },
      usSuppliers: true,
      warnings: [],
    },
  ),
  template('T14', ['Cameratoezicht', 'CCTV'], ['Camera’s', 'Cameras'], {
    group: 'site',
    subjects: [...subjects('customer'), ...subjects('employee visitor passerBy', optional)],
    data: observed('video'),
    purposes: [
      purpose('premises', 'visit', [
        interest(
          b(
            'diefstal en overlast in ons pand voorkomen',
            'preventing theft and nuisance on our premises',
          ),
        ),
      ]),
      purpose(
        'fraud',
        'visit',
        [
          interest(
            b('bewijs hebben na diefstal of oplichting', 'having proof after theft or fraud'),
          ),
        ],
        optional,
      ),
    ],
    recipients: [
      { term: 'recipient.police', kind: 'authorityInquiry', ...optional },
      otherRecipient('processor', b('beveiligingsbedrijf', 'security firm'), optional),
      otherRecipient(
        'processor',
        b('bedrijf dat de beelden bewaart', 'company that stores the images'),
        optional,
      ),
    ],
    retention: [keep('cctv')],
    sources: ['D'],
    must: 'F',
    basisNote: b(
      'Eigen belang, met een afweging op papier. Beelden van een strafbaar feit: UAVG 33(2)(b).',
      'Own interest, with a written balancing. Images of an offence: UAVG 33(2)(b).',
    ),
    measures: measureIds('physical logging'),
    dpia: {
      hint: 'check',
      note: b(
        'Nodig bij verborgen camera’s of op grote schaal in een openbare ruimte.',
        'Needed for hidden cameras or large-scale in a public area.',
      ),
      apList: ['apDpia.1', 'apDpia.9'],
    },
    warnings: [
      {
        ...b(
          'Hang bij de ingang een bord. Geen camera’s in kleedkamers of toiletten. Is er een ondernemingsraad, dan moet die instemmen. Verborgen camera’s alleen bij een duidelijke verdenking, tijdelijk, en na een DPIA.',
          'Put a sign at the entrance. No cameras in changing rooms or toilets. Where there is a works council it must agree. Hidden cameras only on concrete suspicion, temporary, after a DPIA.',
        ),
        source: 'EDPB 3/2019; WOR 27(1)(k)-(l); AP-lijst nr. 1',
        confidence: 'B',
      },
    ],
  }),
  template(
    'T15',
    ['Bezoekersregistratie', 'Visitor registration'],
    ['Bezoekers van het pand', 'Visitors to the premises'],
    {
      group: 'site',
      subjects: subjects('visitor'),
      data: [...given('name job', 'no'), ...given('vehicle', 'no', optional), ...observed('hours')],
      purposes: [
        purpose('premises', 'visit', [
          interest(b('weten wie er in ons pand is', 'knowing who is on our premises')),
        ]),
      ],
      recipients: [
        otherRecipient(
          'processor',
          b('maker van onze bezoekersapp', 'maker of our visitor app'),
          optional,
        ),
      ],
      retention: [keep('visitorLog'), keep('badge', { data: 'hours' }, optional)],
      sources: ['D'],
      must: 'F',
      basisNote: b(
        'Eigen belang. Geen kopie van het ID-bewijs en geen BSN.',
        'Own interest. No ID copy and no BSN.',
      ),
      measures: measureIds('cleanDesk'),
      dpia: { hint: 'no' },
      warnings: [],
    },
  ),
  template(
    'T18',
    ['Fraudepreventie', 'Fraud prevention'],
    ['Fraude voorkomen', 'Preventing fraud'],
    {
      group: 'site',
      subjects: [...subjects('customer'), ...subjects('websiteVisitor employee', optional)],
      data: [
        ...given('name email', 'contractual', { consequence: 'consequence.orderCheck' }),
        ...observed('ip device payment orderHistory'),
        ...observed('criminal', { art10: 'art10.uavg33-2-b', ...optional }),
      ],
      purposes: [
        purpose('fraud', 'incident', [
          interest(b('fraude en wanbetaling voorkomen', 'preventing fraud and unpaid orders'), {
            data: 'name email payment orderHistory criminal',
          }),
        ]),
        purpose('security', 'incident', [
          interest(
            b('inbraak in onze systemen voorkomen', 'preventing break-ins into our systems'),
            { data: 'ip device' },
          ),
        ]),
      ],
      recipients: [
        { term: 'recipient.police', kind: 'authorityInquiry', ...optional },
        ...independents('paymentProvider bank', optional),
        otherRecipient(
          'processor',
          b('dienst die bestellingen controleert', 'fraud-scoring service'),
          optional,
        ),
      ],
      retention: [
        keep('blacklist', { data: 'name email payment orderHistory criminal' }),
        keep('serverLog', { data: 'ip device' }),
      ],
      sources: ['D', 'I'],
      must: 'C',
      basisNote: b(
        'Eigen belang. Een stevige verdenking is een strafrechtelijk gegeven: UAVG 33(2)(b). Een lijst delen: UAVG 33(4).',
        'Own interest. A firm suspicion is criminal data: UAVG 33(2)(b). Sharing a list: UAVG 33(4).',
      ),
      measures: measureIds('logging leastPriv'),
      dpia: {
        hint: 'yes',
        note: b(
          'Bij een lijst die u deelt, of op grote schaal.',
          'For a list that you share, or on a large scale.',
        ),
        apList: ['apDpia.2', 'apDpia.3'],
      },
      usSuppliers: true,
      warnings: [
        {
          ...b(
            'Deelt u een lijst met strafbare feiten of verdenkingen, dan is eerst een vergunning van de AP nodig (niet binnen één groep of bij een bureau met vergunning). Een lijst van wanbetalers mag zonder vergunning, met een afweging, regels op papier en bericht aan de persoon. In beide gevallen is een DPIA nodig.',
            'Sharing a list with offences or suspicions needs an AP licence first (not within one group or for a licensed firm). A list of bad payers needs none, but a balancing, written rules and information to the person. Both need a DPIA.',
          ),
          source: 'UAVG 33(4), 33(6); AP, Een zwarte lijst delen; AP-lijst nr. 2',
          confidence: 'A',
        },
      ],
    },
  ),
  template('T19', ['Socialmediapagina', 'Social media page'], ['Sociale media', 'Social media'], {
    group: 'site',
    subjects: subjects('websiteVisitor customer'),
    data: [
      ...given('socialHandle correspondence', 'no'),
      ...observed('usage'),
      ...given('photo', 'no', optional),
    ],
    purposes: [
      purpose('service', 'question', [
        interest(b('vragen op sociale media beantwoorden', 'answering questions on social media'), {
          data: 'socialHandle correspondence',
        }),
      ]),
      purpose(
        'directMail',
        'news',
        [
          interest(b('laten zien wat wij maken en doen', 'showing what we make and do'), {
            data: 'socialHandle usage photo',
          }),
        ],
        { marketing: { channels: ['socialMedia'] } },
      ),
      purpose('ads', 'news', [consent({ data: 'usage' })], { ...onlineAds, ...optional }),
    ],
    recipients: [
      { term: 'recipient.socialPlatform', kind: 'joint' },
      { term: 'recipient.public', kind: 'public' },
      otherRecipient(
        'processor',
        b('programma om berichten te plaatsen', 'scheduling tool'),
        optional,
      ),
    ],
    retention: [keep('support')],
    sources: ['D', 'I'],
    must: 'F',
    basisNote: b(
      'Eigen belang; toestemming voor reclame op maat en pixels op de website. Voor de statistiek van de pagina bent u samen met het platform verantwoordelijk.',
      'Own interest; consent for custom audiences and site pixels. For page statistics you and the platform are joint controllers.',
    ),
    measures: measureIds('mfa'),
    dpia: { hint: 'check', note: b('Bij reclame op maat.', 'For targeting.') },
    usSuppliers: true,
    warnings: [],
  }),
];
