/** Cues of who sees the data, as the answer to that question or as an item below who works for the organisation. */
import type { Cues } from '../rules/cue.ts';

const ROLES_NL =
  'bestuur|bestuursleden|secretaris|penningmeester|voorzitter|ledenadministrateur|ledenadministratie|administratie|trainer|trainers|coach|leiding|docent|docenten|leerkracht|leerkrachten|directie|kerkenraad|predikant|beheerder|medewerkers|personeel|collegas|vrijwilligers|drukker|boekhouder|accountant|webbouwer|webmaster|bond|*bond|koerier|verzekeraar|huisarts|ikzelf|wijzelf|niemand';
const ROLES_EN =
  'committee|secretary|treasurer|chair|coach|coaches|leader|leaders|staff|teacher|teachers|office|administrator|bookkeeper|accountant|printer|webmaster|courier|insurer|volunteers|employees|owner|nobody|myself';
const OF_ELSE_NL: readonly string[] = [
  'recht|rechten',
  'klacht*',
  'cookie*',
  'verantwoordelijk*',
  'wij|we|ik ontvangen|krijgen|ontvang|krijg',
  'contact|bel|mail',
];
const OF_ELSE_EN: readonly string[] = [
  'right|rights',
  'complain*',
  'cookie*|cookies',
  'responsible',
  'we|i receive|obtain|collect|get',
  'contact|call|email',
];
const FOR_US_NL =
  'derden|partijen|bedrijven|leveranciers|dienstverleners|anderen|mensen|hulpverleners die|welke …2 voor|met|namens ons|mij|onze …6 werken|werkt|verwerken|werk|uitvoeren|doen|samenwerken';
const FOR_US_EN =
  'third_parties|companies|suppliers|others|people|parties who|that|which …2 work|works|working|help|handle for|us|with|data';

export const recipientsAsked: Cues = {
  nl: [
    {
      says: ['derden|ontvangers|anderen geen|niemand|nvt'],
      in: ['item', 'row'],
      unless: [...OF_ELSE_NL, 'toegang|inzage|gebruik|misbruik'],
    },
    {
      says: [ROLES_NL, '{ontvangers}', '{service}'],
      beside: [
        'wie ziet|zien|krijgt|krijgen|bekijkt …6 {gegevens}|ze|die|dit|ervan|dat|meer|verder',
        'wie kan|kunnen|mag|mogen …4 bij|zien|inzien …4 {gegevens}',
        'wie kan|kunnen|mag|mogen …4 {gegevens} …2 zien|inzien|bekijken',
        'wie heeft|hebben …2 toegang|inzage',
        'aan|met wie delen|deel|geven|geef|verstrekken|verstrek wij|we|ik?',
      ],
      unless: OF_ELSE_NL,
    },
    {
      says: [
        ROLES_NL,
        '{ontvangers}',
        '*bedrijf|*kantoor|*bureau|bedrijf|kantoor|bureau|partij|ontwerper|fotograaf',
      ],
      and: [[FOR_US_NL]],
      in: ['item'],
      unless: OF_ELSE_NL,
    },
    {
      says: [
        `${ROLES_NL}|*team|team|pastoor|juf|meester|ouderling|ouderlingen|leidster|leidsters|*manager|begeleider|begeleiders …5 kunnen|kan|mogen|mag …3 {gegevens}|dossier|*administratie …2 raadplegen|inzien|zien|bekijken|lezen`,
        '{gegevens}|dossier zien|ziet|bekijken|lezen|leest …1 alleen|enkel|uitsluitend|slechts …6',
        '{gegevens}|dossier …3 wordt|worden …2 alleen|enkel|uitsluitend|slechts? gezien|ingezien|gelezen|bekeken|geraadpleegd door …6',
        '{gegevens} …3 gedeeld|uitgewisseld binnen|tussen de|het|onze …4',
        `alleen|enkel|uitsluitend|slechts …4 ${ROLES_NL} …2 lezen|leest|zien|ziet|bekijken|krijgen …3 {gegevens}|{soort}|mail|formulier`,
        'laten|laat niemand …2 meekijken|meelezen|inzien',
      ],
      unless: [...OF_ELSE_NL, 'nodig|noodzakelijk', 'onbevoegd*', 'eer|eu|europese'],
    },
    {
      says: [
        'personeel|medewerkers|bestuur|bestuursleden|collegas|administratie|gemeente|vrijwilligers|trainers|leiding …6 kunnen|kan|mogen|mag …2 bij deze|uw|je|jouw|die|de|het …2 {gegevens}',
        '{gegevens}|nota|factuur|declaratie|verslag|uitslag …6 naar de|uw|je|jouw|het|een …1 {ontvangers}|verzekeraar|huisarts|verwijzer|specialist|bedrijfsarts|school gaan|gaat|gestuurd|verzonden|doorgestuurd',
      ],
      unless: [...OF_ELSE_NL, 'niet|nooit|geen', 'derden|anderen|onbevoegd*', 'datalek*|lek'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `{data}|{kindOfData}|form|forms|application …3 is|are …1 only? seen|read|accessed|handled|viewed …1 only? by …8`,
        `share|shares|shared|passes|forwards|forwarded …8 names|addresses|{kindOfData} …3 with|to the|our|a|other …2 {receivers}|league|federation|opponents|county|union|${ROLES_EN}`,
        '<name>|{service} …4 they|who|which store|stores|hold|holds|keep|keeps|receive|receives …3 your|the …2 {kindOfData}',
        'third_parties|recipients|others none|nobody|no_one',
      ],
      unless: [...OF_ELSE_EN, 'unauthori*', 'can_be|may_be seen by …2 other'],
      denied: 'no',
    },
    {
      says: [ROLES_EN, '{receivers}', '{service}'],
      beside: [
        'who sees|see|gets|receives …6 {data}',
        'who can|may|has|have …2 see|access|view …6 {data}',
        'who has|have access',
        'whom|who …1 do|does|with we|i …2 share|give|pass …6',
      ],
      unless: OF_ELSE_EN,
    },
    {
      says: [ROLES_EN, '{receivers}', 'firm|company|agency|office|designer|photographer'],
      and: [[FOR_US_EN]],
      in: ['item'],
      unless: OF_ELSE_EN,
    },
  ],
};

/** Others who do a part of the work, and nobody named. */
export const recipientsHired: Cues = {
  nl: [
    {
      says: [
        'schakelen|schakel|huren|huur wij|we|ik …3 anderen|derden|iemand|een_ander …2 in …14 krijgt|krijgen|ontvangt|ontvangen|zien|ziet',
      ],
      unless: OF_ELSE_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'engage|engages|hire|hires|use others|subcontractors|somebody_else|someone_else …14 receive|receives|get|gets|see|sees',
      ],
      unless: ['right|rights', 'complain*', 'cookie*|cookies'],
      denied: 'no',
    },
  ],
};
