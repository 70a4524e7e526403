/** Red flags about the rights of people. */
import { fromGuidance, fromLaw, type RedFlagRecord } from './red-flag-record.ts';

export const redFlagsRights = [
  {
    ...fromLaw,
    id: 'redFlag.accessFee',
    article: 'AVG 12(5), 15(3)',
    severity: 'high',
    nl: 'Betalen voor inzage',
    en: 'A fee for access',
    why: {
      nl: 'Inzage en de andere rechten zijn gratis. Geld vragen mag alleen voor een extra kopie of bij een verzoek dat duidelijk ongegrond of overdreven is.',
      en: 'Access and the other rights are free. A fee is allowed only for an extra copy or a manifestly unfounded or excessive request.',
    },
    instead: {
      nl: 'Haal de kosten weg en schrijf dat een verzoek niets kost.',
      en: 'Take the fee out and say that a request costs nothing.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.longReply',
    article: 'AVG 12(3)',
    severity: 'medium',
    nl: 'Een te lange termijn voor een antwoord',
    en: 'Too long to answer',
    why: {
      nl: 'Op een verzoek antwoordt u binnen één maand. Langer mag alleen bij een lastig verzoek, en dat laat u binnen die maand weten.',
      en: 'A request is answered within one month. Longer is allowed only for a complex one, told within that month.',
    },
    instead: {
      nl: 'Schrijf: u krijgt binnen één maand antwoord.',
      en: 'Write: you get an answer within one month.',
    },
  },
  {
    ...fromGuidance,
    id: 'redFlag.idCopyAsk',
    article: 'AVG 12(6), 5(1)(c); UAVG 46',
    severity: 'medium',
    nl: 'Kopie van een identiteitsbewijs bij een verzoek',
    en: 'Copy of an identity document with a request',
    why: {
      nl: 'Vraag alleen om bewijs als u echt twijfelt wie iemand is. Een kopie met BSN en pasfoto is bijna altijd te veel.',
      en: 'Ask for proof only if you really doubt who someone is. A copy with number and photograph is nearly always too much.',
    },
    instead: {
      nl: 'Controleer het met wat u al heeft, zoals het e-mailadres of de inlog. Kan dat niet: laat BSN, foto en onderste regels afschermen.',
      en: 'Check with what you have, such as the e-mail address or login. If that fails, have number, photograph and the lowest lines masked.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.excessiveRightsLimit',
    article: 'AVG 12(2), 12(5), 15-22',
    severity: 'high',
    nl: 'Rechten te veel beperkt',
    en: 'Rights limited too far',
    why: {
      nl: 'De tekst maakt een recht moeilijker of kleiner dan de wet toelaat, bijvoorbeeld alleen per brief, één keer per jaar of alleen met een reden.',
      en: 'The text makes a right harder or smaller than the law allows, such as by letter only, once a year, or only with a reason.',
    },
    instead: {
      nl: 'Haal de voorwaarde weg. Laat een verzoek ook per e-mail toe en weiger alleen om een reden uit de wet.',
      en: 'Take the condition out. Allow requests by e-mail and refuse only for a reason in the law.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.rightsGap',
    article: 'AVG 13(2)(b)',
    severity: 'medium',
    nl: 'Niet alle rechten genoemd',
    en: 'Not all rights named',
    why: {
      nl: 'Enkele rechten die bij uw grondslagen horen, staan er niet.',
      en: 'Some of the rights that go with your bases are missing.',
    },
    instead: {
      nl: 'Noem inzage, rectificatie, wissen en beperken, en waar het past overdraagbaarheid en bezwaar.',
      en: 'Name access, rectification, erasure and restriction, and where they apply portability and objection.',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noComplaint',
    article: 'AVG 13(2)(d), 77',
    severity: 'high',
    nl: 'Geen klachtrecht',
    en: 'No right to complain',
    why: {
      nl: 'U moet zeggen dat iemand een klacht kan indienen bij de Autoriteit Persoonsgegevens.',
      en: 'You must say that one can lodge a complaint with the supervisory authority.',
    },
    instead: {
      nl: 'Schrijf: bent u het niet met ons eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).',
      en: 'Write: you can lodge a complaint with the Dutch Data Protection Authority (autoriteitpersoonsgegevens.nl).',
    },
  },
  {
    ...fromLaw,
    id: 'redFlag.noObjection',
    article: 'AVG 21(2)-(4)',
    severity: 'high',
    nl: 'Reclame zonder afmelden',
    en: 'Marketing without a way out',
    why: {
      nl: 'Wie reclame of een nieuwsbrief krijgt, mag daar altijd bezwaar tegen maken. Dat moet er duidelijk staan.',
      en: 'Whoever gets marketing or a newsletter may object at any time. The text must say so clearly.',
    },
    instead: {
      nl: 'Schrijf dat afmelden altijd kan en hoe, los van de andere tekst.',
      en: 'Say that one can always opt out and how, apart from the other text.',
    },
  },
] as const satisfies readonly RedFlagRecord[];
