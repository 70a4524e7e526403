import type { Cues } from '../rules/cue.ts';

/** What is said of rights, safety or secrecy is no reason to have data. */
const OTHERWISE_NL: readonly string[] = [
  'recht|rechten|bezwaar|klacht*|intrek*|in_te_trekken',
  'geheimhouding*|geheim|vertrouwelijk*|beveilig*|datalek*|lek|inbreuk*',
  'cookie*',
  '{kind}|ouder*',
  'verwerkersovereenkomst*|bewerkersovereenkomst*|samenwerkingsovereenkomst*',
  'u|je|jij niet? verplicht',
];
const OTHERWISE_EN: readonly string[] = [
  'right|rights|object|complain*|withdraw*',
  'confidential*|secrecy|secure|security|breach*',
  'cookie*',
  '{child}|parent*',
  'processor*|subprocessor*|clauses',
  'you are not? required|obliged',
];

/** A basis of some of the work: a duty to an office, contracts as an aim, an exception to what is not shared. */
export const legalBasisSide: Cues = {
  nl: [
    {
      says: [
        'aangaan|aan_te_gaan|sluiten|afsluiten|voorbereiden|voorbereiding|totstandkoming …4 uitvoering|uitvoeren|uit_te_voeren|nakomen|nakoming …4 *overeenkomst|*overeenkomsten|contract|contracten',
        'aangaan|sluiten|afsluiten|voorbereiden|uitvoeren|nakomen|uitvoering|nakoming van …3 *overeenkomsten|contracten',
        '*overeenkomsten|contracten …4 uit_te_voeren|na_te_komen|uitvoeren|nakomen',
      ],
      unless: [...OTHERWISE_NL, 'derden|delen|gedeeld|doorgeven'],
    },
    {
      says: [
        'fiscus|belastingdienst|overheid|wetgever|inspectie|gemeente|provincie|brandweer|ggd …3 eist|vereist|verplicht|verlangt|voorschrijft',
        'fiscus|belastingdienst|overheid|wetgever|inspectie|gemeente|provincie|brandweer|ggd …3 schrijft …2 voor dat|welke|wat|hoe',
        'fiscus|belastingdienst|overheid|wetgever|inspectie|gemeente|provincie|brandweer|ggd …3 stelt …2 verplicht|eisen|regels',
        'verplicht …14 te_registreren|te_verzamelen|vast_te_leggen|te_noteren|bij_te_houden|door_te_geven|te_melden …6 aan|bij|voor …3 rdw|gemeente|overheid|belastingdienst|fiscus|uwv|inspectie|politie|ggd|kadaster|kansspelautoriteit|rvo|duo',
        'verplicht …32 aan …2 rdw|gemeente|overheid|belastingdienst|fiscus|uwv|inspectie|ggd|kadaster …2 te_geven|te_melden|door_te_geven|te_verstrekken|door_te_sturen',
        'registratieplicht|meldplicht|identificatieplicht|nachtregisterplicht van|voor|bij|geldt|op …6',
      ],
      and: [['{gegevens}', '{soort}', '{bewaar}', '{verwerk}', 'administratie', 'ondernemers']],
      unless: [
        ...OTHERWISE_NL,
        'derden',
        'avg|gdpr|privacywet*|*verordening',
        'privacyverklaring|privacybeleid',
      ],
    },
    {
      says: [
        'eisen|regels|voorschriften die|van …2 fiscus|belastingdienst|overheid|wetgever|inspectie …6',
      ],
      unless: [...OTHERWISE_NL, 'derden', 'avg|gdpr|privacywet*|*verordening'],
    },
    {
      says: [
        'onze|mijn|de|wettelijke|fiscale bewaarplicht|administratieplicht …3 facturen|factuur*|boekhouding|administratie|*gegevens',
        'facturen|factuurgegevens|boekhouding|administratie …14 onze|mijn|wettelijke|fiscale bewaarplicht|administratieplicht',
      ],
      unless: [...OTHERWISE_NL, 'derden'],
    },
    {
      says: [
        'stemt|stem|instemt {u} …2 in? met …3 verwerking|gebruik|verzamelen|verzameling|opslag|verwerken …4 {gegevens}',
        '{u} stemt|stem …2 in met …3 verwerking|gebruik|verzamelen|verzameling|opslag|verwerken …4 {gegevens}',
      ],
      unless: [...OTHERWISE_NL, 'derden', 'niet in'],
      denied: 'no',
    },
    /** `Not to others, unless the law asks it or the order needs it`. */
    {
      says: [
        '{verstrek} …24 uitvoering|uitvoeren|nakoming|nakomen van|aan …3 bestelling|bestellingen|opdracht|contract|reservering|boeking|koop',
        '{verstrek} …24 bestelling|opdracht|contract|reservering|boeking uit_te_voeren|na_te_komen|uitvoeren|nakomen',
        '{verstrek} …24 nodig|noodzakelijk …2 voor …4 bestelling|opdracht|contract|reservering|boeking',
      ],
      and: [
        ['wet|wettelijk*|toestemming|toegestemd|instemt|ingestemd|akkoord'],
        ['tenzij|behalve|alleen|uitsluitend|slechts|enkel'],
      ],
      unless: OTHERWISE_NL,
    },
    /** Taken for granted, or given once and for all. */
    {
      says: [
        'gaan|ga|neem|nemen|veronderstellen|veronderstel|aannemen …6 dat {u} …4 akkoord|instemt|instem|toestemming',
        'gaan|ga …4 van uit dat …3 akkoord|instemt|instem|toestemming',
        'vooraf|vooraf_al|eerder ingestemd|akkoord|toestemming …1 met|voor|gegeven …3 gebruik|verwerking|verwerken|gebruiken',
      ],
      and: [['{gegevens}', '{soort}', 'foto*']],
      unless: ['cookie*', 'klacht*', 'intrek*|in_te_trekken', 'recht op|om'],
      denied: 'no',
    },
    /** The books have to be kept. */
    {
      says: [
        'verplicht|gehouden …3 facturen|factuur*|*administratie|boekhouding|*boekhouding …8 bewaren|te_bewaren|bij_te_houden|bijhouden',
        'facturen|factuur*|boekhouding …4 moeten|moet wij|we|ik …4 bewaren|bijhouden',
      ],
      and: [['wet|wettelijk*|verplicht|verplichting*|fiscus|belastingdienst']],
      unless: OTHERWISE_NL,
      denied: 'no',
    },
    /** Who may say no is asked. */
    {
      says: [
        'als|indien|wanneer {u} …14 geen toestemming …3 geeft|geven|wilt|wil|verleent',
        '{u} …3 geen toestemming …2 voor|om …6 plaatsing|publicatie|gebruik …6 kunt|kun|kan',
      ],
      and: [['plaats*|publi*|gegevens|foto*|lijst|*lijst|nieuwsbrief*']],
      unless: [
        'intrek*|in_te_trekken',
        'cookie*|website|site|diensten',
        '{kind}|ouder*',
        'derden',
        'klacht*',
      ],
    },
  ],
  en: [
    {
      says: [
        'entering|enter|concluding|conclude|preparing|prepare|making|negotiating …4 performing|perform|performance|executing|execution|carrying_out|carry_out|fulfilling|fulfil …4 contract|contracts|agreement|agreements',
        'performance|execution|fulfilment of …3 contracts|agreements',
        'perform|performing|carry_out|carrying_out|fulfil|fulfilling|execute|executing …3 contracts|agreements',
      ],
      unless: [...OTHERWISE_EN, 'third|share|shared|disclose*'],
    },
    {
      says: [
        'hmrc|tax_office|tax_authority|tax_authorities|government|inspectorate|council|regulator requires|require|demands|demand|insists|obliges|expects …4 us|me|that|businesses|records|to',
        'rules|requirements of|set|laid_down by? …2 hmrc|tax_office|tax_authority|tax_authorities|government|inspectorate|council',
        'obliged|required to register|record|report|submit|pass …14 to|with|for …2 council|hmrc|tax_office|government|inspectorate|dvla|police|municipality|authorities',
      ],
      and: [['{data}', '{kindOfData}', '{keep}', 'invoices']],
      unless: [...OTHERWISE_EN, 'third', 'gdpr|data_protection'],
    },
    {
      says: [
        '{share} …24 perform|performance|fulfil|fulfill|fulfilling|fulfilment|complete|completing|carry_out|delivery …4 order|orders|booking|contract|agreement|reservation',
      ],
      and: [
        ['law|legal|legally|statutory|consent|consented|permission|agreed|agree'],
        ['unless|except|only|other_than'],
      ],
      unless: OTHERWISE_EN,
    },
    {
      says: [
        'assume|presume|take_it|deemed|taken …6 agree|agreed|consent|consented …10',
        'agree|agreed|consent|consented in_advance|beforehand …1 to …4 use|using|processing|our',
        'obliged|required|have_to|must …3 keep|retain|hold …3 invoices|invoice|accounting|financial|tax records|details|copies|information?',
      ],
      and: [
        ['{data}', '{kindOfData}', 'invoice*'],
        ['agree*|consent*', 'law|legal|legally|statutory|tax|hmrc'],
      ],
      unless: [...OTHERWISE_EN, 'terms|conditions|policy|notice', 'not agree|consent'],
      denied: 'no',
    },
    {
      says: [
        'process|use|hold|keep|have|need …8 because you …3 asked us|me to …8',
        'process|use|hold|keep|have|need …8 because you …3 instructed|ordered|booked|hired|engaged|joined|subscribed …8',
      ],
      and: [['{data}', '{kindOfData}']],
      unless: [...OTHERWISE_EN, 'third'],
      denied: 'no',
    },
    {
      says: ['basis|bases|grounds …8 are|is …2 {base}'],
      and: [['data|information', 'process*', 'respectively', 'this|these', '{base} …4 {base}']],
      unless: [...OTHERWISE_EN, 'share|shared|sharing|disclos*', 'transfer*'],
      denied: 'no',
    },
    {
      says: [
        'only publish|post|use|share|show|put …4 photo*|picture*|image*|video* …8 with|after …2 consent|permission',
        'only …4 added|sent|used|published|posted|placed|shown|included …8 after|with|once|upon …3 permission|consent',
        'if you do not|dont give|grant …3 permission|consent …3 for|to …6 publication|publish*|list|directory|photo*|newsletter*',
      ],
      unless: ['cookie*', 'withdraw*', 'third', '{child}|parent*', 'special|sensitive|medical'],
    },
    {
      says: [
        'you …2 agree|consent …2 to …3 processing|use|collection|storage|handling of …3 {data}',
        'legal|lawful bases|basis|grounds …3 are|is|include …3 {base}',
      ],
      unless: [...OTHERWISE_EN, 'do_not|dont agree|consent', 'third'],
      denied: 'no',
    },
  ],
};
