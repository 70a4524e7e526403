/** Kept when they are no longer needed, or for a day that may never come, and nobody says until when. */
import type { FlagRules } from './flag.ts';
import { NOBODYS_EN, NOBODYS_NL } from './forever-guards.ts';

const OVER_NL = 'niet_langer|niet_meer nodig|noodzakelijk|benodigd|relevant';
const FOR_NL =
  'archivering|archief|archiefdoeleinden|archiveringsdoeleinden|statistiek|statistieken|statistische|historische|procedures|rechtszaken|geschillen|klachten|claims';
const KEEPS_NL = 'bewaren|bewaar|bewaard|behouden|behoudt|aanhouden|aangehouden|archiveren';
const SOME_DAY_NL =
  'reunie|reunies|lustrum|lustra|jubileum|jubilea|jubileumboek|gedenkboek|herdenking|doorstart';
/** What is published ends with the page. */
const PAGE_NL =
  'bericht|pagina|artikel|advertentie|foto|fotos|video|reactie|review|vacature|profiel|account';
const ENDS_NL = [
  '<number> {periode}',
  'tot|totdat|zolang|zo_lang|gedurende|maximaal|uiterlijk|tenzij|bewaartermijn|bewaartermijnen|bewaarplicht|verjaringstermijn|verjaring',
  'wet|wettelijk*|archiefwet|algemeen_belang|wetenschappelijk*',
  'cookie*|backup*|reservekopie*',
  ...NOBODYS_NL,
];

const OVER_EN = 'no_longer|not_longer needed|necessary|required|relevant';
const FOR_EN =
  'archiving|archive|archives|archival|statistical|statistics|historical|legal_matters|legal_proceedings|proceedings|disputes|complaints|claims';
const KEEPS_EN = 'keep|kept|retain|retained|store|stored|hold|held|archive|archived';
const SOME_DAY_EN = 'reunion|reunions|jubilee|jubilees|anniversary|anniversaries';
const ENDS_EN = [
  '<number> {period}',
  'until|till|as_long_as|while|unless|maximum|at_most|retention_period|retention_periods|limitation',
  'law|laws|statute|statutory|public_interest|scientific',
  'cookie*|backup*',
  ...NOBODYS_EN,
];

export const afterwardsCues = {
  nl: [
    {
      says: [
        `${OVER_NL} …16 ${KEEPS_NL} …6 ${FOR_NL}`,
        `${OVER_NL} …16 voor|ten_behoeve_van …3 ${FOR_NL} …8 ${KEEPS_NL}`,
        `daarna|hierna|nadien|vervolgens ${KEEPS_NL} …4 {gegevens} …6 voor|ten_behoeve_van …3 ${FOR_NL}`,
        `daarna|hierna|nadien|vervolgens …8 {gegevens} …4 voor|ten_behoeve_van …4 ${FOR_NL} …3 ${KEEPS_NL}`,
      ],
      and: [['{gegevens}', '{soort}']],
      unless: ENDS_NL,
      denied: 'no',
    },
    {
      says: [
        `${KEEPS_NL} …4 voor|vanwege|in_verband_met|met_het_oog_op …3 ${SOME_DAY_NL}`,
        `voor|vanwege|in_verband_met|met_het_oog_op …3 ${SOME_DAY_NL} …6 ${KEEPS_NL}`,
      ],
      and: [['{gegevens}', '{soort}']],
      unless: ENDS_NL,
      denied: 'no',
    },
    /** Of a list: as long as there is anywhere to keep them. */
    {
      says: ['zolang|zo_lang …4 online is|blijft'],
      under: ['{bewaar}', '*bewaartermijn*', 'hoe lang'],
      unless: [...ENDS_NL.filter((one) => !one.startsWith('tot|')), PAGE_NL],
    },
    {
      says: ['zolang|zo_lang …4 online is|blijft'],
      and: [['{bewaar}', '{gegevens}']],
      unless: [...ENDS_NL.filter((one) => !one.startsWith('tot|')), PAGE_NL],
    },
    {
      says: ['wij|we|ik blijven|blijf …2 bewaren', 'blijven|blijf wij|we|ik …4 bewaren'],
      and: [['{gegevens}', '{soort}', 'gegevens']],
      unless: [...ENDS_NL, 'nodig|noodzakelijk|nadat|na|indien|als|wanneer|veilig|verplicht'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${OVER_EN} …16 ${KEEPS_EN} …6 ${FOR_EN}`,
        `after_that|afterwards|thereafter|after_this …4 ${KEEPS_EN} …4 {data} …4 ${FOR_EN}`,
        `after_that|afterwards|thereafter|after_this …4 {data} …3 ${KEEPS_EN} …4 ${FOR_EN}`,
      ],
      and: [['{data}']],
      unless: ENDS_EN,
      denied: 'no',
    },
    {
      says: [`${KEEPS_EN} …4 for|in_view_of|in_case_of …3 ${SOME_DAY_EN}`],
      and: [['{data}', '{kindOfData}']],
      unless: ENDS_EN,
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
