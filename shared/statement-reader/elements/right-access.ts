import type { ElementRules } from './element.ts';

/** AVG 15: to know which data are held, and to have a copy. */
export const rightAccess: ElementRules = {
  key: 'right_access',
  full: {
    nl: [
      {
        says: [
          'inkijken|inkijk',
          'lezen|zien …6 {wij} over|van {u}',
          'weten|vertellen …6 over {u} …6 opgeschreven|hebben|bewaar*',
          'welke gegevens …4 over {u}',
          'wat wij|we|ik van|over {u} hebben|heb|weten',
          'afschrift',
        ],
        and: [['{rechtOp}', '{u}', 'vertel*']],
        unless: [
          '{eigenMensen} …8 toegang|inzage',
          'wij|we verzamelen',
          'welke {gegevens} …3 verzamel*',
        ],
        denied: 'no',
      },
      {
        says: ['inzage*|inzien', 'in te zien'],
        and: [['{rechtOp}'], ['{wissen}'], ['{verbeteren}', 'bezwaar']],
        unless: ['laten …3 u|je weten', 'wij|we u weten', 'cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['inzage*', 'inzien'],
        unless: ['laten …3 u|je weten', 'wij|we u weten', 'cookie*', 'klacht*'],
      },
      {
        says: [
          'recht op|tot|van …8 inzage|inzien|toegang|kopie',
          'inzagerecht|inzageverzoek',
          'recht …10 in te zien',
          'recht …10 inzien',
        ],
      },
      {
        says: [
          'inzage|inzien|inkijken',
          'in te zien',
          '{gegevens} …8 opvragen|opgevraagd',
          'opvragen … {gegevens}',
          '{gegevens} …6 op te vragen',
          'kopie|afschrift|overzicht …8 {gegevens}',
          'toegang … {gegevens}',
          'weten|vragen|opvragen|laten …5 welke|wat …4 {gegevens}',
          'welke {gegevens} …10 {bewaar}|hebben|heeft|verwerken|verwerkt',
        ],
        and: [
          ['{rechtOp}'],
          [
            'u',
            'je',
            'jij',
            'jou',
            'betrokkene*',
            'klant*',
            'lid',
            'leden',
            'ieder*',
            'individuen',
            'personen',
            'eenieder',
            'deelnemer*',
            'gebruiker*',
            'client*',
            'patient*',
            'ouder*',
            'leerling*',
          ],
        ],
        unless: [
          'laten …3 u|je weten',
          'wij|we u weten',
          '{eigenMensen} …8 toegang|inzage|inzien',
          'toegang|inzage …6 {eigenMensen}',
          'verstrek* … derden',
          'wij|we vragen',
          'wij|we …10 opvragen',
          'op te vragen bij|uit',
        ],
        denied: 'no',
      },
      {
        says: [
          'inzage|inzien|inzagerecht',
          'in te zien',
          'kopie … {gegevens}',
          'toegang … {gegevens}',
        ],
        under: ['{rechtentitel}'],
        unless: ['laten …3 u|je weten', 'wij|we u weten', '{eigenMensen} …6 toegang|inzage'],
      },
    ],
    en: [
      {
        says: [
          'read your file',
          'look into …4 file',
          'copy …3 it',
          'receive a copy',
          'list of the data',
          'access to …3 file',
          'requests? for access',
          'fee …8 access',
          'copy of …4 {data}',
          'see …3 what …4 hold|have|know',
          'look in',
          'insight in*',
        ],
        unless: ['{ownPeople} …6 access', 'passport …6 copy', 'copy of …4 passport'],
        denied: 'no',
      },
      {
        says: ['access'],
        and: [['{rightTo}'], ['{erase}'], ['{correct}', 'object*']],
        unless: ['cookie*', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['right of|to access', 'access to your'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: [
          'right …6 access',
          'subject access request*',
          'access request*',
          'right …8 copy',
          'right to know',
        ],
      },
      {
        says: [
          'access … {data}',
          'copy of …6 {data}',
          'review|view|see|inspect … {data}',
          'what {data} …8 hold|have|keep|process',
          'which {data} …8 hold|have|process',
          'details of …6 {data} …6 hold',
        ],
        and: [
          ['{rightTo}'],
          ['you', 'your', 'data subject*', 'individual*', 'user*', 'member*', 'customer*'],
        ],
        unless: [
          '{ownPeople} … access',
          'access … {ownPeople}',
          'we|us access',
          'unauthori*',
          'we may|can access',
        ],
        denied: 'no',
      },
      {
        says: ['access', 'copy of'],
        under: ['rights', 'your right*'],
        unless: ['{ownPeople} … access', 'unauthori*'],
      },
    ],
  },
  part: { nl: [], en: [] },
};
