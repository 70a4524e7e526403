/** Cues of a basis beside its purpose: below the question why it is allowed, in a column, in a line "basis: contract". */
import type { Cues } from '../rules/cue.ts';

const ELSE_NL: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'intrek*|trekken',
  'derden|anderen|delen|gedeeld|verstrekken',
  '{kind}',
  'klacht*',
  'bezwaar',
];
const ELSE_EN: readonly string[] = [
  'cookie*|cookies',
  'right|rights',
  'withdraw*',
  'third|others|share|shared|disclose*',
  '{child}',
  'complain*',
  'object|objection',
];
const PEOPLE_NL =
  'klanten|leden|clienten|patienten|leerlingen|deelnemers|sollicitanten|medewerkers|bezoekers|gasten|donateurs|vrijwilligers|ouders|leveranciers|cursisten|huurders|nieuwsbrieflezers|abonnees';
const MAY_NL: readonly string[] = [
  'waarom mogen|mag',
  'mag|mogen dat|dit|jullie|wij',
  'welke …2 {grondslag}',
  'grondslag|grondslagen|rechtsgrond',
];
const MAY_EN: readonly string[] = [
  'why …1 are|may|can …3 allowed|we|i',
  'allowed to do|use|process|keep …2 this|so|that|it|your',
  'legal|lawful basis|ground|grounds',
];
const TASK_NL = 'publieke|publiekrechtelijke|wettelijke|maatschappelijke taak|taken';

export const legalBasisAnswered: Cues = {
  nl: [
    {
      says: ['grondslag|rechtsgrond|rechtsgrondslag|verwerkingsgrond {basis}'],
      beside: ['doel|doelen|doeleinde|doeleinden', 'bewaartermijn', '{soort} …4 {soort}'],
      in: ['sentence', 'item', 'row'],
      unless: ELSE_NL,
    },
    {
      says: ['{basis}', 'belang om|bij', 'fiscale|wettelijke plicht|bewaarplicht', 'belastingwet*'],
      and: [
        [PEOPLE_NL, '{soort}'],
        ['{grondslag}', 'waarom mogen|mag', 'mogen wij|we|ik dit|dat'],
      ],
      in: ['item', 'row'],
      unless: ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        'dat|dit is|zijn …3 de|het|uw|je|een …2 opdracht|*overeenkomst|contract|lidmaatschap|toestemming|bestelling',
      ],
      beside: ['grondslag|rechtsgrond|wettelijke_basis|juridische_basis|waarop_gebaseerd'],
      unless: ELSE_NL,
      denied: 'no',
    },
    {
      says: ['{basis}', 'belastingwet*', 'fiscale plicht|bewaarplicht'],
      and: [['{soort}', '{reclame}', 'facturen|factuur']],
      beside: [
        'doel|gegevens|verwerking|activiteit …8 grondslag|rechtsgrond|rechtsgrondslag',
        'grondslag|rechtsgrond …6 bewaartermijn|termijn',
      ],
      unless: ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        'omdat|doordat|want {u} …6 lid|klant|client|huurder|cursist|gast|account|opdracht|bestelling|boeking|*overeenkomst|contract|bestelt|boekt|inhuurt|inschrijft',
      ],
      beside: MAY_NL,
      unless: ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        `nodig|noodzakelijk …6 uitvoering|vervulling|uitvoeren|vervullen van? …4 ${TASK_NL}`,
        `${TASK_NL} …4 uit_te_voeren|te_vervullen|uitvoeren|vervullen|uit_te_oefenen`,
        'om|voor …4 *overeenkomst|contract|opdracht|*overeenkomsten …1 na_te_komen|te_kunnen_nakomen|goed_na_te_komen',
        'tekent|ondertekent|onderteken|tekenen …10 toestemmingsverklaring|toestemmingsformulier',
        'om die|deze|dat|het|haar …2 na_te_komen|uit_te_voeren …2 verwerken|gebruiken|bewaren|hebben wij|we|ik? …6 {soort}|{gegevens}',
        'grondslag|rechtsgrond|basis …10 is|vormt …2 de|uw|je|een …2 afspraak|*afspraak|*overeenkomst|opdracht|lidmaatschap|reservering|bestelling',
        'steunen|steun|leunen|stoelen|rusten wij|we|ik? …4 op …4 {basis}',
      ],
      and: [
        ['{gegevens}', '{soort}', 'verwerk*', 'dossier'],
        ['{basis}', TASK_NL, 'opdracht', 'grondslag|rechtsgrond', 'toestemmings*'],
      ],
      unless: ELSE_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: ['basis|ground|legal_basis|lawful_basis|legal_ground {base}'],
      beside: ['purpose|purposes', 'retention|kept_for', '{kindOfData} …4 {kindOfData}'],
      in: ['sentence', 'item', 'row'],
      unless: ELSE_EN,
    },
    {
      says: ['{base}', 'tax law|rules|act'],
      and: [['{kindOfData}', '{promotion}', 'invoice*|bookkeeping']],
      beside: [
        'purpose|data|activity …6 basis|ground|legal_basis|lawful_basis',
        'basis|ground …6 retention|period',
      ],
      unless: ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        'because you …3 hired|ordered|booked|joined|became|registered|enrolled|instructed|rent|subscribed …8',
        'because you …1 are|have …4 member|customer|client|tenant|account|contract|agreement',
      ],
      beside: MAY_EN,
      unless: ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        'basis|bases|ground|grounds …8 is|are …2 our|the|your|a …2 interest|duty|obligation|agreement|contract|order|booking|membership|consent',
        'to fulfil|fulfill|honour|perform|carry_out it|this|that we|i …3 process|use|need|keep …6',
        'because of our|the|a …1 {base} …6 to|in|for|with',
        'ground|grounds|basis|justification …1 for|on …10 is|are …2 that you|members|clients|customers|they …6 {base}|member|customer|booked|ordered|joined|hired|signed',
      ],
      unless: ELSE_EN,
      denied: 'no',
    },
  ],
};
