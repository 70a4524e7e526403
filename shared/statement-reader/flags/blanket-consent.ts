/** Consent to everything at once, and consent as the one basis of all that is done. */
import type { FlagRules } from './flag.ts';

/** Consent to whatever the organisation does, now and later. */
export const everythingCues = {
  nl: [
    /** Given by nobody, and held to be given; or not to be refused. */
    {
      says: [
        '{u}|lid|leden|deelnemer*|klant*|ouder* …2 geacht …8 toestemming|akkoord|ingestemd|in_te_stemmen …4 gegeven|hebben|gaan|zijn|verleend',
        'geacht|verondersteld …6 toestemming|akkoord|ingestemd …6 gegeven|gaan|hebben|verleend|zijn',
        'geacht|verondersteld in_te_stemmen|akkoord_te_gaan|te_hebben_ingestemd|te_zijn_akkoord',
        'dient|moet|dienen|moeten {u} toestemming|akkoord te? geven|verlenen|gaan voor|met|om het|de …4 {verwerk}|verwerken|verwerking|gebruik',
        'tekenen|ondertekenen|tekent …2 voor akkoord met|van …3 verwerking|verwerken|gebruik',
        '{u} dient|moet|dienen|moeten toestemming|akkoord te? geven|verlenen|gaan voor|met|om het|de …4 verwerken|verwerking|gebruik',
      ],
      and: [['*gegevens', 'verwerking*']],
      unless: [
        'cookie*|nieuwsbrief*|foto*|beeld*',
        'niet|nooit …3 geacht|verondersteld|dient|moet',
        'wijziging*|gewijzigd*',
        'derden|partijen|minderjarig*|jonger|kind|kinderen',
        'apart|afzonderlijk|uitdrukkelijk*',
      ],
    },
    {
      says: [
        'akkoord|instemt|stemt|stem|in|toestemming …4 met|voor …2 al|alle|alles',
        'akkoord|toestemming …10 voor alle|al …4 doeleinden|doelen',
        'in met …8 voor alle|al …4 doeleinden|doelen',
        'onherroepelijk*|onvoorwaardelijk* …3 toestemming|akkoord',
        'toestemming|akkoord|accepteer*|in …14 voor elk|ieder|alle|elke doel|doeleinde|doeleinden|doelen',
        'toestemming|akkoord …6 elk|ieder doel|doeleinde',
        'toestemming|akkoord …4 onherroepelijk*',
        'toestemming …4 om|voor al|alle …3 *gegevens',
        'toestemming tot|voor|om …8 van? al|alle …2 *gegevens',
        'hiermee|hierbij geeft|verleent|geef|verleen {u} …4 toestemming …6 *gegevens',
        'toestemming|akkoord …20 nodig|gewenst|wenselijk achten|vinden',
        'toestemming …2 voor …2 elk|ieder|alle …2 vorm|vormen …2 verwerking',
        'instemmen|instemt|akkoord met elke|iedere|alle vorm|vormen van? …1 verwerking',
      ],
      and: [
        ['*gegevens', 'verwerking*'],
        [
          'heeft|hebt …8 toestemming gegeven|verleend voor alle|alles',
          'gaat|ga|gaan',
          'geeft|geef|geven',
          'stemt|stem|stemmen',
          'verleent|verlenen|verleen',
          'verklaart|verklaar|verklaring|verklaren',
          'accepteert|accepteer',
        ],
      ],
      unless: [
        'cookie*',
        'vragen|vraag|vraagt|gevraagd',
        'als|indien|wanneer|tenzij',
        'foto*',
        '*vink*|vakje*|aankruis*|apart|afzonderlijk|per_doel',
        'wijziging*',
        'wij|we|ik gaan|ga|stemmen|stem',
        'derden|partijen',
      ],
      denied: 'no',
    },
    {
      says: ['machtigt|machtig {u}? ons|mij …3 om|tot …10 *gegevens'],
      unless: [
        'incasso*|*rekening|bank|huisarts|behandelaar*|declar*|verzekeraar*',
        'vragen|vraag|als|indien|wanneer|kunt|kun|kan',
      ],
      denied: 'no',
    },
    /** Held to be given by whoever does not object. */
    {
      says: [
        'ervan_uit|er_van_uit|er_vanuit dat …2 ouders|leden|deelnemers|klanten|u|je|iedereen …6 toestemming|akkoord|instemt|instemmen|bezwaar …4',
        'ouders|leden|deelnemers|klanten die|wie geen|niet …2 bezwaar …8 toestemming|akkoord|ingestemd',
      ],
      and: [['*gegevens', 'verwerking*', 'foto*|beeld*|video*']],
      unless: [
        'cookie*|nieuwsbrief*',
        'niet …2 ervan_uit',
        'derden van|die',
        'jonger|minderjarig*|kinderen',
      ],
      denied: 'no',
    },
    /** `De huurder stemt in met de verwerking van zijn gegevens`: said of everybody, asked of nobody. */
    {
      says: [
        'opdrachtgever|klant|huurder|client|lid|deelnemer|koper|patient|gebruiker|cursist|ouder gaat|stemt …3 akkoord|in|ermee …6 verwerk*|gebruik*|bewar* …6 *gegevens',
        'opdrachtgever|klant|huurder|client|lid|deelnemer|koper|patient|gebruiker|cursist|ouder geeft|verleent …4 toestemming …6 verwerk*|gebruik*|bewar* …6 *gegevens',
      ],
      unless: [
        'cookie*|nieuwsbrief*|foto*',
        'vragen|vraag|vraagt|gevraagd|apart|afzonderlijk|*vink*',
        'als|indien|wanneer|tenzij|pas|alleen|waarvoor|waar|die',
        'derden|partijen|intrek*|bijzondere|medische',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'assume|presume|take_it|understand …1 that? …1 parents|members|participants|customers|you|everyone …4 agree|consent|happy …6',
      ],
      and: [['{data}', 'processing', 'photo*|image*|video*']],
      unless: ['cookie*|newsletter*', 'not …2 assume|presume', 'child|children|under'],
    },
    {
      says: [
        'you authorise|authorize us|me to …8 {data} …6 any|all purpose|purposes',
        'you authorise|authorize us|me to …6 {process} …4 all|any of? your {data}',
      ],
      unless: ['if|where|when|ask|asked|debit|gp|insurer*'],
      denied: 'no',
    },
    /** Given by nobody, and held to be given. */
    {
      says: [
        'deemed|considered|taken|presumed|assumed to …2 given|give|have|be …5 consent|consented|agreed|agreement|permission',
        'deemed|considered|taken|presumed to consent|agree',
      ],
      and: [['{data}', 'processing', '{process} …4 your']],
      unless: [
        'cookie*',
        'not|never|nobody|no_one …4 deemed|considered|taken',
        'changes|amended|revised|updated',
        'third part*',
      ],
    },
    {
      says: [
        'agree|agrees|consent|consents|permission …2 to|with everything|all|any',
        'agree|agrees|consent|consents|accept|accepts|permission …12 for any|all purpose|purposes',
        'irrevocabl*|unconditional* …3 consent*|permission|agree*',
        'consent*|agree* …3 irrevocabl*',
      ],
      and: [['{data}', 'processing']],
      unless: [
        'cookie*',
        'ask|asks|asked',
        'if|where|when|unless',
        'photo*',
        'tick*|box|boxes|separately',
        'withdraw*',
        'not …3 agree|consent',
        'third part*',
      ],
      denied: 'no',
    },
    {
      says: [
        'client|customer|member|tenant|participant|user|patient|parent hereby? agrees|consents …8 processing|use|storage of …4 {data}',
        'clients|customers|members|tenants|participants|patients|parents …1 agree|consent …8 to …2 processing|use|storage of …4 {data}',
        'you hereby? give us …2 permission|consent to …8 {process} …8 {data}',
        'client|customer|member|tenant|participant|user|patient|parent hereby? gives …3 consent|permission …8 process*|use|store|processing|recording|holding|storage …4 {data}',
      ],
      unless: [
        'cookie*|newsletter*|photo*',
        'ask|asks|asked|separate*|tick*',
        'if|where|when|unless|only|until|who|which',
        'third|withdraw*|special|medical|health',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];

/** What is done for a contract or by law, whoever consents. */
const BY_CONTRACT_NL = [
  'bestelling*|factur*|factuur*|lidmaatschap|contributie|opdracht|salaris*',
  'patient*|behandeling*|financiele|boekhouding|administratie|*administratie|inschrijving|huur*|reservering*',
];
const BY_CONTRACT_EN = [
  'order*|invoice*|membership|salary|assignment*',
  'patient*|treatment*|financial|bookkeeping|accounting|administration|enrolment|rent*|booking*|payment*',
];
const OTHER_BASIS_NL = [
  '*overeenkomst',
  'contract',
  'wettelijk* *plicht*',
  '*verplichting*',
  'gerechtvaardigd*',
  'algemeen belang',
  '*bewaarplicht',
  'wettelijk*',
];
const OTHER_BASIS_EN = [
  'contract*',
  'legal obligation*',
  'legitimate*',
  'public task',
  'agreement',
];

/** Consent as the basis of all processing. */
export const onlyConsentCues = {
  nl: [
    {
      says: [
        'grondslag* …12 toestemming',
        'op basis|grond van …4 toestemming',
        'toestemming …8 grondslag*',
      ],
      somewhere: ['bestelling*|factur*|factuur*|lidmaatschap|contributie|opdracht|salaris*'],
      nowhere: OTHER_BASIS_NL,
      unless: ['intrek*', 'in te trekken', 'cookie*', 'indien|wanneer|als', 'nieuwsbrief*'],
    },
    {
      says: [
        'verwerking*|gegevensverwerking …8 gebeurt|vindt|geschiedt|plaats|verloopt|berust|steunt …6 toestemming',
        '*gegevens worden …6 met|na|op …4 toestemming …3 verwerkt|verzameld|bewaard|gebruikt',
        '*gegevens worden …4 verwerkt|verzameld|bewaard|gebruikt met|na|op …4 toestemming',
        'verwerken|gebruiken|verwerk|gebruik wij|we|ik …2 *gegevens enkel|alleen|uitsluitend|slechts met|op|na …4 toestemming',
        'wij|we|ik verwerken|gebruiken|verwerk|gebruik …2 *gegevens enkel|alleen|uitsluitend|slechts met|op|na …4 toestemming',
      ],
      somewhere: BY_CONTRACT_NL,
      nowhere: OTHER_BASIS_NL,
      unless: [
        'cookie*|nieuwsbrief*|foto*|beeld*|derden|bijzondere|medische|gezondheid*',
        'indien|wanneer|als|soms|sommige|bepaalde',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: ['basis …12 consent', 'on the basis of …4 consent', 'consent …8 legal basis'],
      somewhere: ['order*', 'invoice*', 'membership', 'salary', 'assignment*'],
      nowhere: OTHER_BASIS_EN,
      unless: ['withdraw*', 'cookie*', 'if|where|when', 'newsletter*'],
    },
    {
      says: [
        'processing …8 done|carried|takes|occurs|happens|rests|relies|based …6 consent',
        '{data} …3 is|are …3 processed|collected|kept|used with|on|upon|by|under …4 consent',
        'we|i process|collect …4 {data} with|upon|by|on …3 consent',
      ],
      somewhere: BY_CONTRACT_EN,
      nowhere: OTHER_BASIS_EN,
      unless: [
        'cookie*|newsletter*|photo*|image*|third|special|medical|health|children*',
        'if|where|when|some|certain|sometimes',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
