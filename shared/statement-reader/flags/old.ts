/** Laws, authorities and arrangements that are no more, or of another country. */
import { type Cue, TITLES_TOO } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';
import { GONE_EN, GONE_NL, HISTORY, SOMEBODY, UNDER_IT_EN, UNDER_IT_NL } from './old-history.ts';

/** Periods of the decree that fell with the law are still good ones: whoever borrows them applies no old law. */
const TERMS_OF_THEN = [
  'termijnen|bewaartermijn*|bewaarperiode* …8 vrijstellingsbesluit',
  'vrijstellingsbesluit …8 termijnen|bewaartermijn*|bewaarperiode*',
  'aansluit*|aansluiting|aansluiten|sluiten|leidraad|handreiking …8 vrijstellingsbesluit',
];

/** Names of before 2016 and, in Belgium, of before 2018; an association may have a committee of its own. */
/** Where the authority still has that name. */
const OF_THE_ISLANDS = ['curacao|aruba|maarten|bes|bonaire|saba|eustatius|caribisch*'];

const oldDpaCues: readonly Cue[] = [
  {
    says: [
      'cbp',
      'college …2 bescherming van? persoonsgegevens',
      'cbpweb*',
      '*cbpweb*',
      'registratiekamer',
      'college persoonsgegevens',
      'college …2 bescherming …2 privacy|privacygegevens',
      'data protection registrar',
      'commissie …4 bescherming …4 persoonlijke? levenssfeer',
      'cbpl',
      'belgische privacycommissie',
      '*privacycommission.be',
      'belgian privacy commission',
      'commission for the protection of …3 privacy',
      'dutch data protection commission',
    ],
    in: TITLES_TOO,
    unless: [
      ...HISTORY,
      ...OF_THE_ISLANDS,
      /** Three letters that a diploma has too. */
      'training|opleiding|cursus|certificaat|certificering|diploma|certified|course|qualification',
    ],
  },
  {
    says: ['privacycommissie|privacycommisie', 'privacy commissie|commission'],
    and: [
      [
        'brussel|brussels',
        'drukpersstraat',
        'belg*',
        'klacht*|klagen|complain*',
        'toezichthoud*|supervisory',
        '*gegevensbeschermingsautoriteit*|terecht|wenden|richten|aangemeld|aangegeven|aangifte',
        'controle|controles …2 door|van',
      ],
    ],
    in: TITLES_TOO,
    unless: [
      ...HISTORY,
      'vereniging|stichting|ireland|bestuur|board|leden',
      /** Some have a committee of their own of that name. */
      'onze|our|eigen|interne|school* …2 privacycommissie|privacy_commissie|privacy_commission',
    ],
  },
];

/** Film on a window, a board between two desks. */
const OF_A_ROOM = [
  'folie|scherm|schermen|balie|wachtkamer|omstanders|bureau|gordijn',
  'screen|screens|desk|desks|counter|reception|waiting_room|curtain|film',
];

export const oldFlags: readonly FlagRules[] = [
  {
    id: 'oldLaw',
    raisedBy: {
      nl: [
        {
          says: [
            'wbp',
            'wet bescherming|beschermen persoonsgegevens',
            'wet op|inzake de? bescherming …2 persoonsgegevens',
            'wet persoonsregistraties|persoonsregistratie',
            'wet op|inzake de? persoonsregistratie|persoonsregistraties',
            'wet persoonsgegevens',
            'wet bescherming van de? persoonsgegevens',
            'wet bescherming persoons gegevens',
            'wet bescherming|op privacy|privacygegevens',
            'wet op de|het privacy …3 1992',
            'privacywet …2 1992',
            'wet van …6 1992',
            '*wet …5 8 12 1992',
            'wet verwerking persoonsgegevens',
            '8.12.1992|8-12-1992|08-12-1992|08.12.1992',
            'vrijstellingsbesluit',
            '8 december 1992',
          ],
          unless: [
            ...HISTORY,
            ...TERMS_OF_THEN,
            ...UNDER_IT_NL,
            ...SOMEBODY,
            'blijft|blijven …8 gelden|geldig|kracht',
          ],
          notBeside: GONE_NL,
          /** A day on which more began than a law. */
          aside: ['opgericht|gesticht|oprichting|oprichtingsakte|statuten|geboren'],
          in: TITLES_TOO,
        },
        /** In the title of the AVG the directive is what it repeals. */
        {
          says: ['95 46', '*richtlijn …2 1995'],
          unless: [
            ...HISTORY,
            'intrekking van …2 richtlijn',
            'blijft|blijven …8 gelden|geldig|kracht',
          ],
          in: TITLES_TOO,
        },
      ],
      en: [
        {
          says: [
            'wbp',
            'wet bescherming persoonsgegevens',
            'personal data protection act',
            'personal data act',
            'dutch|netherlands privacy act|law …4 2001|wbp',
            'dutch|belgian privacy act',
            'data protection act|acts …2 1984|1988',
            'data protection act|acts 2003',
            'data protection amendment act …1 2003',
            '1988 …1 2003 data protection acts',
            '1988|2003 …1 data protection act|acts',
            'eu|european|european_union data protection directive',
            'data protection directive …3 1995',
            'dutch data protection act',
            '95 46',
            'data protection act …1 1998',
            '1998 …1 data protection act',
            'act|dpa|principles …4 dpa|of 1998',
            'directive of 1995',
            '8 december 1992',
            '1984|1998 act',
            'dpa 1998',
            'eight …2 principles …4 data protection act',
          ],
          unless: [
            ...HISTORY,
            ...UNDER_IT_EN,
            ...SOMEBODY,
            'repealing …2 directive',
            'singapore|thailand|malaysia|general|implementation',
            'act 2010|2012|2019|2023',
            /** The Irish acts of before and of now, cited as one. */
            '1988 …4 2018',
            '1988-2018|1988–2018',
            'law enforcement',
          ],
          notBeside: GONE_EN,
        },
      ],
    },
  },
  { id: 'oldDpa', raisedBy: { nl: oldDpaCues, en: oldDpaCues } },
  {
    id: 'oldNotice',
    raisedBy: {
      nl: [
        {
          says: [
            'aangemeld|gemeld|aanmelding|melding|geregistreerd …6 bij …6 cbp|ap',
            'aangemeld|gemeld|geregistreerd …6 college bescherming',
            'aangemeld|gemeld|geregistreerd …6 autoriteit persoonsgegevens',
            'bij …4 autoriteit persoonsgegevens|toezichthouder …6 aangemeld|gemeld|geregistreerd|ingeschreven',
            'meldingsnummer',
            'meldingenregister|meldingsregister',
            'registratienummer …6 autoriteit persoonsgegevens|college',
          ],
          unless: [
            /** A number that whoever reports something gets. */
            'krijgt|krijg|ontvangt|storing*|reparatie*|schade*|helpdesk',
            'functionaris*',
            'fg',
            'datalek*',
            'inbreuk*',
            'lek',
            'klacht*',
            'incident*',
          ],
          /** A single transfer is reported to this day (AVG 49(1)). */
          notUnder: ['{buitenEu}', 'buiten europa|nederland', 'doorgifte'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'registered|notified|registration with …6 under …3 number',
            'registered|notified|notification …6 college bescherming',
            'processing …6 notified|registered …6 authority',
            'notified …6 processing …6 to|with …6 authority|ap|college|commissioner*',
            'registered|notified under …2 number',
          ],
          and: [['authority', 'ap', 'college', 'commissioner*']],
          unless: ['officer|dpo|charity|company', 'breach*', 'chamber of commerce', 'complain*'],
          denied: 'no',
        },
      ],
    },
  },
  {
    id: 'oldTerms',
    raisedBy: {
      nl: [
        {
          says: ['bewerkersovereenkomst*', 'bewerker', 'bewerkers'],
          unless: ['foto*', 'beeld*', 'video*', 'tekst*', 'hout*', 'metaal*', ...HISTORY],
        },
      ],
      en: [],
    },
  },
  {
    id: 'privacyShield',
    raisedBy: {
      nl: [
        {
          says: [
            'privacy shield*',
            '*privacyshield*',
            '*privacyschild',
            'privacy shieldverdrag|shieldcertificering|shieldcertificaat|shieldregeling|shieldprincipes|shieldlijst',
            'safe harbor*|harbour*',
          ],
          unless: [
            ...HISTORY,
            ...OF_A_ROOM,
            'niet|geen …4 op …2 privacy|safe',
            'geen …4 van …2 privacy|safe',
            'niet …2 aangesloten|gecertificeerd',
          ],
        },
      ],
      en: [
        {
          says: ['privacy shield*', '*privacyshield*', 'safe harbor|harbour'],
          unless: [
            ...HISTORY,
            ...OF_A_ROOM,
            'children|kids|people|women|animals|refuge|shelter|home',
            'not|never …2 rely|relies|based|use|uses|depend …6 privacy|safe',
          ],
        },
      ],
    },
  },
  {
    id: 'oldScc',
    raisedBy: {
      nl: [{ says: ['2010 87', '2001 497', '2004 915'], unless: HISTORY }],
      en: [{ says: ['2010 87', '2001 497', '2004 915'], unless: HISTORY }],
    },
  },
  {
    id: 'oldUk',
    raisedBy: {
      nl: [
        {
          says: ['verenigd koninkrijk …14 tot …4 2025', 'tot …4 2025 …14 verenigd koninkrijk'],
          unless: ['had|hadden|was|waren|woonde|werkte|werkten'],
        },
      ],
      en: [
        {
          says: ['uk|kingdom …14 until …4 2025', 'until …4 2025 …14 uk|kingdom'],
          unless: ['had|was|were|lived|worked'],
        },
      ],
    },
  },
  {
    id: 'foreignLaw',
    raisedBy: {
      nl: [
        {
          says: ['ccpa', 'uk gdpr', 'data protection act', 'dsgvo', 'bdsg'],
          nowhere: ['avg', 'algemene verordening', 'autoriteit persoonsgegevens', 'uavg'],
        },
      ],
      en: [
        {
          says: [
            'ccpa',
            'california consumer privacy',
            'uk gdpr',
            'uk data protection',
            'data protection act 2018',
            'information commissioner*',
          ],
          nowhere: [
            'avg',
            'uavg',
            'autoriteit persoonsgegevens',
            'dutch data protection',
            'netherlands',
            'eu gdpr',
            'eu general data protection',
            '2016 679',
            'the gdpr',
            'with gdpr',
          ],
        },
      ],
    },
  },
];
