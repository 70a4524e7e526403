/** Red flags about consent, bases and what rests on them. */
import { fromGuidance, fromLaw, type RedFlagRecord } from './red-flag-record.ts';

export const redFlagsConsent = [
  {
    ...fromLaw,
    id: 'redFlag.browsewrap',
    article: 'AVG 4(11), 7; overweging 32',
    severity: 'high',
    nl: 'Toestemming door gebruik',
    en: 'Consent by use',
    why: {
      nl: 'Toestemming vraagt een duidelijke handeling. Wie een site gebruikt, een formulier invult of ergens binnenkomt, stemt daarmee nergens mee in.',
      en: 'Consent takes a clear act. Using a site, filling in a form or coming in is no consent.',
    },
    instead: {
      nl: 'Haal de zin weg. Vraag toestemming met een leeg vakje waar u die nodig heeft, en noem voor de rest de grondslag die past.',
      en: 'Take the sentence out. Ask for consent with an empty box where you need it, and name the basis that fits for the rest.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.forcedConsent',
    article: 'AVG 7(4); overweging 43',
    severity: 'high',
    nl: 'Verplichte toestemming',
    en: 'Forced consent',
    why: {
      nl: 'Toestemming is alleen geldig als iemand ook zonder nadeel nee kan zeggen.',
      en: 'Consent is valid only if one can say no without harm.',
    },
    instead: {
      nl: 'Zijn de gegevens nodig voor de overeenkomst of door de wet? Noem dan die grondslag. Vraag toestemming alleen voor wat echt vrij is.',
      en: 'If the data are needed for the contract or by law, name that basis. Ask for consent only where it is truly free.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.preTick',
    article: 'AVG 4(11), 7; overweging 32; HvJ EU C-673/17',
    severity: 'high',
    nl: 'Een vakje dat al is aangevinkt',
    en: 'A pre-ticked box',
    why: {
      nl: 'Een vakje dat al aanstaat is geen toestemming: de bezoeker heeft niets gedaan.',
      en: 'A box that is already ticked is no consent: the visitor did nothing.',
    },
    instead: {
      nl: 'Laat het vakje leeg en verwerk pas gegevens als iemand het zelf heeft aangevinkt.',
      en: 'Leave the box empty and process only after someone ticked it.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.cookieWall',
    article: 'Tw 11.7a(1); AVG 7',
    severity: 'medium',
    nl: 'Cookies door verder te surfen',
    en: 'Cookies by browsing on',
    why: {
      nl: 'Wie verder klikt, geeft geen geldige toestemming voor cookies. Volgcookies mogen pas na een echte keuze.',
      en: 'Browsing on is no valid consent to cookies. Tracking cookies may be set only after a real choice.',
    },
    instead: {
      nl: 'Vraag vooraf een keuze, met weigeren net zo makkelijk als toestaan.',
      en: 'Ask for a choice first, and make refusing as easy as accepting.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.consentAll',
    article: 'AVG 6(1)',
    severity: 'medium',
    nl: 'Toestemming voor alles',
    en: 'Consent for everything',
    why: {
      nl: 'Voor een bestelling, een lidmaatschap of de boekhouding is toestemming meestal niet de grondslag. Bestellen, lid worden of instemmen met een hele verklaring is ook geen toestemming.',
      en: 'For an order, a membership or the books, consent is seldom the basis. Ordering, joining or agreeing to a whole statement is no consent either.',
    },
    instead: {
      nl: 'Noem per doel de grondslag: overeenkomst, wettelijke plicht, gerechtvaardigd belang, en toestemming alleen waar u die echt vraagt.',
      en: 'Name the basis per purpose: contract, legal duty, legitimate interest, and consent only where you really ask for it.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noBasis',
    article: 'AVG 13(1)(c)',
    severity: 'high',
    nl: 'Geen grondslag',
    en: 'No legal basis',
    why: {
      nl: 'U moet zeggen waarom u de gegevens mag verwerken. Dat staat er nergens.',
      en: 'You must say why you may process the data. The text says so nowhere.',
    },
    instead: {
      nl: 'Zet bij elk doel de grondslag, bijvoorbeeld: nodig voor de overeenkomst met u.',
      en: 'Put the basis with each purpose, such as: needed for our contract with you.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.liUnnamed',
    article: 'AVG 13(1)(d)',
    severity: 'medium',
    nl: 'Gerechtvaardigd belang zonder het belang',
    en: 'A legitimate interest that is not named',
    why: {
      nl: 'Wie zich beroept op een gerechtvaardigd belang, moet zeggen welk belang dat is.',
      en: 'Whoever relies on a legitimate interest must say which.',
    },
    instead: {
      nl: 'Schrijf het belang erbij, bijvoorbeeld: ons belang is dat wij fraude voorkomen.',
      en: 'Add the interest, such as: our interest is preventing fraud.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noWithdraw',
    article: 'AVG 7(3), 13(2)(c)',
    severity: 'high',
    nl: 'Toestemming zonder intrekken',
    en: 'Consent without withdrawal',
    why: {
      nl: 'Wie toestemming vraagt, moet zeggen dat iemand die altijd weer kan intrekken.',
      en: 'Whoever asks for consent must say that it can be withdrawn at any time.',
    },
    instead: {
      nl: 'Schrijf dat intrekken altijd kan en hoe: net zo makkelijk als geven.',
      en: 'Say that it can be withdrawn at any time, and how: as easily as it was given.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.phoneSales',
    article: 'Tw 11.7(2)',
    severity: 'medium',
    nl: 'Bellen met aanbiedingen zonder toestemming',
    en: 'Sales calls without consent',
    why: {
      nl: 'Sinds 1 juli 2026 mag u mensen alleen bellen om iets te verkopen als zij dat vooraf goed vonden. Dat geldt ook voor klanten en eenmanszaken.',
      en: 'Since 1 July 2026 sales calls to people need their prior consent, customers and sole traders included.',
    },
    instead: {
      nl: 'Schrijf dat u alleen belt na toestemming en dat men zich in elk gesprek kan afmelden.',
      en: 'Say that you call only after consent and that one can opt out in each call.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.childAge',
    article: 'AVG 8; UAVG 5',
    severity: 'medium',
    nl: 'Een leeftijd die hier niet geldt',
    en: 'An age that does not apply here',
    why: {
      nl: 'In Nederland ligt de grens voor eigen toestemming aan onlinediensten bij 16 jaar, niet bij 13 of 18. De Amerikaanse wet COPPA geldt hier niet.',
      en: 'In the Netherlands the age of own consent to online services is 16, not 13 or 18. The American COPPA does not apply.',
    },
    instead: {
      nl: 'Schrijf: voor kinderen onder de 16 vragen wij toestemming aan een ouder of voogd.',
      en: 'Write: for children under 16 we ask a parent or guardian for consent.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.specialNoGround',
    article: 'AVG 9, 10; UAVG 22-33',
    severity: 'high',
    nl: 'Bijzondere gegevens zonder uitzondering',
    en: 'Special data without an exception',
    why: {
      nl: 'Gegevens over gezondheid, geloof, afkomst of strafbare feiten mag u niet verwerken, behalve met een uitzondering uit de wet. Die noemt de tekst niet.',
      en: 'Data on health, religion, origin or offences may not be processed unless the law makes an exception. The text names none.',
    },
    instead: {
      nl: 'Noem de uitzondering, zoals uitdrukkelijke toestemming of de wet die voor uw vak geldt. Heeft u de gegevens niet nodig? Vraag er dan niet naar.',
      en: 'Name the exception, such as explicit consent or the law of your profession. If you do not need the data, do not ask for them.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.bsnNoLaw',
    article: 'UAVG 46; AVG 87',
    severity: 'high',
    nl: 'BSN zonder wet',
    en: 'Citizen service number without a law',
    why: {
      nl: 'Het burgerservicenummer mag u alleen gebruiken als een wet dat zegt, zoals voor de loonheffing of in de zorg. Toestemming is niet genoeg.',
      en: 'The citizen service number may be used only where a law says so, such as for payroll tax or in health care. Consent is not enough.',
    },
    instead: {
      nl: 'Noem de wet waarop u het BSN vraagt, of vraag het niet.',
      en: 'Name the law on which you ask for it, or do not ask.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.bsn',
    article: 'UAVG 46; AVG 87',
    severity: 'low',
    nl: 'BSN',
    en: 'Citizen service number',
    why: {
      nl: 'Het burgerservicenummer mag u alleen gebruiken als een wet dat zegt. Buiten loon, zorg en onderwijs is dat zelden zo.',
      en: 'The citizen service number may be used only where a law says so. Outside payroll, care and schools that is seldom the case.',
    },
    instead: {
      nl: 'Schrijf voor wie u het BSN gebruikt, waarvoor, en welke wet dat zegt.',
      en: 'Say for whom you use it, for what, and which law says so.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.idCopy',
    article: 'AVG 5(1)(c); UAVG 46',
    severity: 'high',
    nl: 'Kopie van een identiteitsbewijs',
    en: 'Copy of an identity document',
    why: {
      nl: 'Op een identiteitsbewijs staan het BSN en een pasfoto. Een kopie bewaren mag alleen als de wet dat eist, zoals een werkgever dat moet.',
      en: 'An identity document shows the citizen service number and a photograph. A copy may be kept only where the law says so, as an employer must.',
    },
    instead: {
      nl: 'Bekijk het document en noteer wat u nodig heeft. Moet er toch een kopie zijn: laat BSN, foto en documentnummer afschermen en noem de wet.',
      en: 'Look at the document and note what you need. If there must be a copy, have number and photograph masked and name the law.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.idNumber',
    article: 'AVG 5(1)(c)',
    severity: 'tip',
    nl: 'Nummer van paspoort of rijbewijs',
    en: 'Number of a passport or driving licence',
    why: {
      nl: 'Zo’n nummer helpt bij identiteitsfraude. Voor de meeste diensten heeft u het niet nodig.',
      en: 'Such a number helps identity fraud. Most services do not need it.',
    },
    instead: {
      nl: 'Vraag het nummer alleen als u het echt nodig heeft, en schrijf waarvoor.',
      en: 'Ask for the number only if you really need it, and say what for.',
    },
  },
] as const satisfies readonly RedFlagRecord[];
