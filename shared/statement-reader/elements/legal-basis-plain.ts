/** Bases in everyday words: hence we may, that is our interest, only with your yes. */
import type { Cues } from '../rules/cue.ts';

const ELSE_NL: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'intrek*|trekken',
  'derden|anderen',
  '{kind}|ouder*',
  'klacht*',
  'auteursrecht*|overgenomen|overnemen',
];
const ELSE_EN: readonly string[] = [
  'cookie*',
  'right|rights',
  'withdraw*',
  'third|others',
  '{child}|parent*',
  'complain*',
  'masks|visitors|copyright',
];

/** Full cues. */
export const legalBasisPlainFull: Cues = {
  nl: [
    {
      says: [
        '*overeenkomst|contract|toestemming|lidmaatschap …6 daarom|daardoor|dus|zodoende|hierdoor mogen|mag wij|we|ik …3 {gegevens}|{soort} …5 gebruiken|verwerken|bewaren|vastleggen',
        'verwerking|verwerken|gebruik|gebruiken|vastleggen …6 noodzakelijk|nodig om|voor …4 lidmaatschap|abonnement|*overeenkomst|contract|opdracht …4 uitvoeren|uit_te_voeren|na_te_komen|nakomen|te_kunnen_uitvoeren|te_kunnen_nakomen',
        'rechtvaardigingsgrond|verwerkingsgrond|verwerkingsgrondslag|wettigheidsgrond|rechtsgeldige_grond …6 is|zijn|vormt …3 {basis}',
        'rechtvaardigingsgrond|verwerkingsgrond|verwerkingsgrondslag|wettigheidsgrond {basis}',
      ],
      and: [['{gegevens}', '{soort}', 'verwerking', 'verwerken', '{basis}']],
      unless: ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        'noodzakelijk|nodig|basis|grond …5 behartiging …4 gerechtvaardigd|gerechtvaardigde',
        'gebaseerd|berust op {basis}',
        'publieke|publiekrechtelijke|wettelijke|maatschappelijke taak …6 daarom|dus|daarvoor|hiervoor verwerken|gebruiken|bewaren|verzamelen wij|we …4 {gegevens}|{soort}',
        '{basis} is|vormt …1 basis|grond|grondslag|reden …2 voor|van …3 gebruik|verwerking|verwerken|vastleggen',
      ],
      unless: [...ELSE_NL, 'prijs|tarief|offerte|korting'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: ['it|this|that|which is …2 in our|my …1 legitimate interest|interests to|for|that …6'],
      unless: [...ELSE_EN, 'object|objection', 'unless|where|if'],
      denied: 'no',
    },
    {
      says: [
        'processing|processing_it|use|using …4 is needed|necessary|required to|for …1 carry_out|carrying_out|perform|performing|fulfil|fulfilling|honour|deliver …3 contract|agreement',
        'lawful|legal|legitimate reason|justification …3 is|are …8 {base}',
        'rely|relies|relying on …2 public_task|public_interest|vital_interests|vital_interest',
      ],
      unless: [...ELSE_EN, 'suppliers|staff|employees'],
      denied: 'no',
    },
  ],
};

/** Part cues: a duty for some records, or a yes for one thing. */
export const legalBasisPlainPart: Cues = {
  nl: [
    {
      says: [
        'alleen|enkel|uitsluitend|slechts|pas met|na uw|je|jouw|jullie …1 akkoord|instemming|goedkeuring|goedvinden|permissie|jawoord',
        'alleen|enkel|uitsluitend|slechts|pas als|wanneer|indien|nadat {u} …6 ja …3 gezegd|zegt|zegde|zeggen|hebt|heeft',
        '{u} geeft|geef|verleent|geven …2 ons|mij? …1 toestemming …2 door|met …8 ondertekenen|te_ondertekenen|invullen|in_te_vullen|aan_te_kruisen|aankruisen|aanvinken|aan_te_vinken|handtekening|verzenden|versturen|te_versturen|te_verzenden',
      ],
      unless: [
        ...ELSE_NL,
        'bezichtig*|bestelling …4 geleverd',
        'offerte*|prijs|opdracht …3 start|begint',
      ],
      denied: 'no',
    },
    {
      says: [
        '{u} heeft|hebt|heb …4 uw|je|jouw …1 akkoord|toestemming|goedkeuring|instemming …2 gegeven|verleend',
        'dit|dat doen|gebeurt wij|we|ik …2 met|na uw|je|jouw …1 toestemming|instemming|goedvinden|akkoord',
        'dit|dat doen|gebeurt …1 alleen|enkel|uitsluitend? met|na uw|je|jouw …1 toestemming|instemming|goedvinden|akkoord',
        'mogen|mag wij|we|ik …6 omdat|want {u} …2 klant|lid|patient|leerling|abonnee|huurder …4 bent|is|zijn',
        'wij|we|ik mogen|mag …6 omdat|want {u} …2 klant|lid|patient|leerling|abonnee|huurder …4 bent|is|zijn',
        'vanwege|wegens|op_grond_van|uit …2 vitaal|vitale belang|belangen',
      ],
      and: [['{gegevens}', '{soort}', 'dit', 'dat', 'verwerk*']],
      unless: [...ELSE_NL, 'delen|doorgeven|verstrekken', 'offerte*|voorwaarden'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'by law we|i …1 must|have_to|need_to|are_obliged_to|are_required_to …1 keep|hold|record|report|store|retain|collect|register',
        'we|i …1 must|have_to|need_to by law …1 keep|hold|record|report|store|retain|collect|register',
        'only …8 if|when|once|where you …3 said|say|told|tell …2 we|us|i|yes …2 may|can|could|to?',
      ],
      unless: ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        'law|legislation|regulations|hmrc|revenue says|say|demands|insists …2 we|i …1 must|have_to|need_to …1 keep|hold|record|retain|collect|store|report',
        'you gave|have_given|give us|me …2 permission|consent …2 when|by …10 ticked|tick|signed|sign|joined|join|registered|subscribed|form|box',
      ],
      unless: [...ELSE_EN, 'terms|conditions'],
      denied: 'no',
    },
  ],
};
