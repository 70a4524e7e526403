/** Slips of grammar and of the dictionary that a translation makes and a Dutch pen does not. */
import type { TranslationSign } from './translation-signs.ts';

/** What a privacy statement speaks of: the same slip elsewhere says nothing of it. */
const OF_A_STATEMENT_NL: readonly string[] = [
  '{gegevens}',
  '*privacy*|recht',
  'website|site|webbrowser|computer',
  'beleid|verklaring|vragen',
  'bezoekers|gebruikers|wij|we',
];

const OF_A_STATEMENT_EN: readonly string[] = [
  '{data}|datas|informations',
  'consent',
  'responsible',
  'newsletters',
  'you|your',
];

export const translationSlips: Readonly<Record<string, TranslationSign>> = {
  /** One subject, another verb. */
  numberOfVerb: {
    weight: 2,
    cues: [
      {
        says: [
          '*gegevens|cookies|gebruikers|bezoekers|klanten zal|kan|mag|moet|heeft|wordt worden|zijn|u|uw|ons|niet|uitzetten|hebben|gebruikt|verwerkt|verzameld',
          'wij|we verzamel|verwerk|bewaar|deel|bied|verstrek',
          'wij|we gebruik geen|cookies|uw|de|een|deze|uitsluitend|alleen',
          'wij|we|u|ze zijn niet verkopen|delen|verzamelen|gebruiken|verwerken|verstrekken',
          'het beste ervaring|dienst|manier',
          '*gegevens zal nooit|niet|ook …2 worden',
          'geen|niet …3 {gegevens} …3 aan|met derden overdragen|delen|geven',
          'overdragen|delen|verkopen|verstrekken geen|niet aan derden',
        ],
        unless: [
          'zullen|kunnen|willen|mogen|zal|gaan|mag|kan wij|we|ik|niet|geen',
          'wij|we|ik zullen|kunnen|willen|mogen|zal|gaan|mag|kan',
          'om|te|nooit|zonder',
          'dat|die|als|waarmee',
        ],
      },
    ],
  },
  /** `voor te verbeteren`, `weigeren cookies te`. */
  wrongInfinitive: {
    weight: 2,
    cues: [
      {
        says: [
          'voor te verbeteren|gebruiken|geven|maken|leveren|bieden|zorgen|beantwoorden|verzamelen|verwerken|sturen|beschermen',
          'te verzekeren dat u|je|uw',
          'u|je zou moeten controleren|opmerken|lezen|weten|bekijken',
          'te uitschrijven|afmelden|aanmelden|aanpassen|opslaan|doorgeven|intrekken|invullen|opvragen|opnemen|aanbieden|uitvoeren|toestaan|uitoefenen|doorsturen|bijwerken|opzeggen|achterlaten',
          'contacteren ons|mij',
          'wenst|wilt|wil ons|mij contacteren|bereiken|emailen',
          'voortaan …3 niet …2 te ontvangen',
        ],
        unless: ['die|wie ons|mij', 'als|indien|wanneer u|je ons|mij'],
      },
    ],
  },
  /** `Dit kan het gevolg hebben dat`: two idioms in one. */
  mixedIdiom: {
    weight: 2,
    cues: [
      {
        says: [
          'dit|dat|wat kan|heeft|zal|kunnen het gevolg hebben? dat',
          'tot het intrekken|wissen|wijzigen|verwijderen uw|je|jouw',
          'zorg …2 om …8 te nemen in overweging|acht|beschouwing',
        ],
      },
    ],
  },
  /** A name that fell out of a template. */
  nameLeftOut: {
    weight: 2,
    cues: [
      {
        says: [
          'worden|wordt door vertrouwelijk|zorgvuldig|uitsluitend|alleen|veilig|verwerkt|verzameld|bewaard|gebruikt|opgeslagen',
          'website|site|privacyverklaring|privacybeleid van is|wordt|worden|bevat|kan|maakt|gebruikt',
        ],
        and: [['{gegevens}', '*privacy*', 'website|site', 'cookies']],
        unless: ['waar|daar|er|hier|die|dat'],
      },
    ],
  },
  /** Written apart, as English does. */
  compoundApart: {
    weight: 1,
    cues: [
      {
        says: [
          'profiel|locatie|transactie|apparaat|account|gebruiks|identiteits|apparatuur|persoons informatie',
          'locatie|transactie|apparaat|gebruikers|marketing|betaal|betalings|factuur gegevens|data',
        ],
        unless: ['en|of profiel|locatie|transactie|apparaat|account|marketing|factuur|gebruikers'],
      },
    ],
  },
  turnOfPhrase: {
    weight: 1,
    cues: [
      {
        says: [
          'kunt|kun u|je er zeker|gerust van|op zijn dat',
          'zetten ons in|inzetten om|voor ervoor …2 zorgen …4 privacy',
          'annuleren …2 account|account …4 annuleren',
          'hebben geen controle over',
        ],
        and: [['{gegevens}', 'privacy*', 'website|site', 'account']],
      },
    ],
  },
  wordOfDictionary: {
    weight: 2,
    cues: [
      {
        says: [
          'gelukkig bent|zijn met …3 wijzigingen|veranderingen',
          'privaatheid',
          'economische zone',
          'vasthouden voor zo|zolang',
          'voor zo lang als',
          'voorwaarden van dienst|service',
          'enige veranderingen|wijzigingen|vragen aan|in',
          'eenmaal u|je heeft|hebt|bent',
          'informatie te verstrekken waarmee|waarbij u|je',
          'kunnen|kunt|wordt geidentificeerd …4 gebruik van deze website',
          'ons beleid om uw|je|jouw privacy te respecteren',
          'van ons te horen|vernemen wenst',
        ],
        and: [
          [
            '{gegevens}',
            'privacy*',
            'informatie',
            'website|site',
            'account',
            'wijzigingen|veranderingen',
          ],
        ],
      },
    ],
  },
  /** `Effective as of`, `on our site`, `in your hard disk`. */
  borrowedPreposition: {
    weight: 2,
    cues: [
      {
        says: [
          'van kracht als|vanaf van',
          'op onze plaats|vorm',
          'op onze|ons fysieke|fysiek adres|locatie',
          'opgeslagen in uw|je|jouw hardeschijf|harde',
          'gebruikt|bezocht|verstrekt|verzonden|ingevuld door u om|voor',
        ],
        and: [OF_A_STATEMENT_NL],
        unless: ['werkplaats*|standplaats'],
      },
    ],
  },
  /** A word that only looks like the one of the other language. */
  borrowedWord: {
    weight: 2,
    cues: [
      {
        says: [
          'gecommitteerd aan|om|tot',
          'eigendom van en bediend|geopereerd door',
          'orde plaatst|plaatsen|geplaatst',
          'u|je een vorm|orde invult|uitvult|plaatst',
          'een vorm uitvult|invult|invullen|uitvullen',
          'door het falen om|van',
        ],
        and: [OF_A_STATEMENT_NL],
        unless: ['strikte|chronologische|goede|volgorde'],
      },
    ],
  },
  borrowedRight: {
    weight: 2,
    cues: [
      {
        says: [
          'recht om de? {gegevens} draagbaarheid|overdraagbaarheid',
          'recht om de? draagbaarheid|overdraagbaarheid|toegang|rectificatie|beperking|wissing',
        ],
        and: [OF_A_STATEMENT_NL],
        unless: ['recht om …16 te'],
      },
      {
        says: ['recht om te bezwaar|klacht|toegang'],
        and: [OF_A_STATEMENT_NL],
      },
    ],
  },
  borrowedInfinitive: {
    weight: 2,
    cues: [
      {
        says: [
          'zullen|zal doen alles|onze|ons',
          'om uw|je|jouw|onze informatie|gegevens|privacy veilig|beschermd houden|bewaren|maken',
        ],
        and: [OF_A_STATEMENT_NL],
        unless: ['om uw|je|jouw gegevens veilig te'],
      },
    ],
  },
};

/** English that was Dutch: of the dictionary word by word. */
export const brokenEnglish: Readonly<Record<string, TranslationSign>> = {
  dutchWords: {
    weight: 2,
    cues: [
      {
        says: [
          'persoonsgegevens|persoonsgegeven',
          'privacyverklaring|privacybeleid',
          'gegevens|bewaartermijn|verwerkingsverantwoordelijke',
        ],
        unless: ['autoriteit', 'wet|law|act|called|dutch|uitvoeringswet', '<url>|<site>'],
      },
    ],
  },
  wrongEnglish: {
    weight: 2,
    cues: [
      {
        says: [
          'for to send|give|ask|use|make|improve',
          'the? here present declaration|policy|statement|notice|document',
          'gathering|collecting|gather|collect of you',
          'general data protection act|law',
          'processing responsible|responsible for_the_processing_person',
          'authority personal data',
          'personal data protection authority|law avg',
          'to can|must|will use|give|send',
          'in frame of',
          'in_the|the frame of the|its|our',
          'persons whose personal data is',
          'treatment of your data|information|question',
          'obeys the requirements',
          'in any cases',
        ],
      },
    ],
  },
  /** Words that English has in one number only. */
  wrongPlural: {
    weight: 2,
    cues: [{ says: ['informations|datas|advices', 'emails adress'] }],
  },
  wrongVerb: {
    weight: 2,
    cues: [
      {
        says: [
          'we makes|uses|collects|gives|has|keeps|sends|shares|stores|processes',
          'you has|gives|wants|visits',
          'declaration|policy|statement|notice explain|describe how|which|what|to_you',
        ],
        unless: [
          'how|what|which|who|that|does|can|may|will|shall|should|must|and|or …3 explain|describe|apply',
          'of|for|with|from|by|about|including|like you',
        ],
      },
    ],
  },
  stiltedEnglish: {
    weight: 1,
    cues: [
      {
        says: [
          'you have always the|a right',
          'with this|these means|cookies we can',
          'dont share|give this to thirds',
          'to third|thirds',
          'on ground|grounds of',
          'per email|mail|post',
          'via mail to send|sent',
          'on basis of',
          'by means of …3 cookies',
          'conform our|your|these|article|the|to_article',
          'adress|adresses|emailadress|emailadres',
          'as good as possible',
        ],
      },
    ],
  },
  /** Of French, German or Dutch. */
  borrowedNoun: {
    weight: 2,
    cues: [
      {
        says: [
          'the responsible for|of|is',
          'treatment|treatments of his|her|their|personal datas|{data}',
          'insofar you|we|this',
          'for the sending|obtaining|sending_out of newsletters|newsletter',
          'right to|of opposition|oppose',
        ],
        and: [OF_A_STATEMENT_EN],
        unless: [
          'nature|heritage|energy|water|wildlife|museum',
          'the responsible person|party|body|officer',
        ],
      },
    ],
  },
  /** Words of a neighbour that look English. */
  falseFriend: {
    weight: 2,
    cues: [
      {
        says: [
          'contact formular|formulary|formulier',
          'dispose|disposes|disposing of a|the right|rights',
          'right of regard|insight|inview',
          'take|takes|taking over? no …2 liability|responsibility|guarantee',
          'make|do a? beroep',
          'naw data|details|gegevens',
          'for that we|you|i can|could',
          'the concerned|involved person has|may',
          'eventual questions|complaints|changes',
        ],
        and: [OF_A_STATEMENT_EN],
        unless: ['take no …2 liability|responsibility|guarantee'],
      },
    ],
  },
  borrowedVerb: {
    weight: 2,
    cues: [
      {
        says: [
          'retire|recall your|his|the|my? consent|agreement',
          'oppose|opposing himself|yourself|themselves|myself',
          'proceed|proceeding your|his|the|personal {data}',
          '{data} …4 conserved',
          'you must to',
          'given us your agreement',
        ],
        and: [OF_A_STATEMENT_EN],
        unless: ['nature|heritage|energy|water|wildlife|museum'],
      },
    ],
  },
  borrowedTime: {
    weight: 2,
    cues: [
      {
        says: [
          'at each|any moment retire|recall|revoke|withdraw',
          '{data}|datas|informations …4 during <number> years|months',
          'keep|kept|conserved|stored|retained …5 during <number> years|months',
        ],
        and: [OF_A_STATEMENT_EN],
      },
    ],
  },
};
