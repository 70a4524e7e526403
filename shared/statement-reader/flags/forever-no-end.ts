/** No end to the keeping: told in a word under a heading, in a cell, or in answer to a question. */
import type { FlagRules } from './flag.ts';
import { NOBODYS_EN, NOBODYS_NL } from './forever-guards.ts';

const ENDLESS_NL = 'onbeperkt|onbeperkte|permanent|eeuwig|eeuwigdurend|levenslang|oneindig|altijd';
const LIMIT_NL =
  'limiet|grens|einde|einddatum|eindtermijn|tijdslimiet|maximum|maximumtermijn|vervaldatum|houdbaarheidsdatum|beperking';
const HOW_LONG_NL = ['hoe_lang|hoelang', '*bewaartermijn*|bewaarduur|bewaarperiode|bewaren'];
const STAYS_NL = 'blijven|blijft|staan|staat|opgeslagen|bewaard|bijgehouden|bewaren';

/** An end all the same, or not of what is kept. */
const ENDS_NL = [
  '<number> {periode}',
  'zolang|zo_lang|totdat|tot|na|nadat|maximaal|uiterlijk|wet|wettelijk*|nodig|noodzakelijk|verplicht',
  'cookie*|backup*|toegang|recht|rechten|inzage|opvragen',
  'verwijder*|gewist|wissen|vernietig*|verwijderd|weggegooid',
  '*contract|*overeenkomst|abonnement|dienstverband',
  // Of something else than the keeping.
  'toezicht|toe|toezien|ziet|bewaakt|bewaken|bewaking|beschikbaar|raadpleeg*|lid|ereleden|erelid|adres|inspann*|streven|zoeken|werken|werkt',
  'niet|nooit|verbied*|verboden …12 zonder',
  'aantal|verzoek|verzoeken|vragen|grootte|uploaden',
  'veilig|beveiligd|vertrouwelijk|zorgvuldig|kunt|kan|mag|kunnen',
  ...NOBODYS_NL,
];

const ENDLESS_EN =
  'indefinite|indefinitely|forever|permanent|permanently|unlimited|always|lifelong';
const LIMIT_EN = 'limit|time_limit|end|end_date|expiry|expiration|expiry_date|maximum|cut_off';
const HOW_LONG_EN = ['how_long', 'retention|storage_period|keep'];
const ENDS_EN = [
  '<number> {period}',
  'until|while|after|once|maximum of|law|legal*|necessary|needed|required|longer',
  'cookie*|backup*|access|right|rights|secure|securely|confidential',
  'delete*|erase*|remove*|destroy*',
  'contract*|employ*|staff|address|residence',
  'available|guarded|guards|monitored|supervis*|oversee|oversees|watch|watches|member|members|display',
  'not|never|forbid*|prohibit* …12 without',
  'number|request|requests|size|amount|upload',
  'no end|limit to|of our|my|the …2 care|efforts|work',
  'can|may|could|no_later',
  ...NOBODYS_EN,
];

export const noEndCues = {
  nl: [
    {
      says: [ENDLESS_NL.replace('|altijd', '')],
      titled: HOW_LONG_NL,
      unless: ENDS_NL,
      denied: 'no',
    },
    {
      says: [ENDLESS_NL],
      and: [['*bewaartermijn*|bewaarperiode|bewaarduur|hoe_lang|hoelang']],
      in: ['row'],
      unless: ENDS_NL,
      denied: 'no',
    },
    {
      says: [`geen|zonder …2 ${LIMIT_NL}`],
      beside: ['hoe_lang|hoelang …8 {bewaar}', '{bewaar} …8 hoe_lang|hoelang'],
      notBeside: ['<number> {periode}'],
      unless: ENDS_NL,
    },
    { says: [`geen|zonder …2 ${LIMIT_NL}`], titled: HOW_LONG_NL, unless: ENDS_NL },
    {
      says: [
        `*gegevens|*dossier|*dossiers|*bestand|foto|fotos|beelden …6 geen …1 ${LIMIT_NL} …4 ${STAYS_NL}`,
        `${STAYS_NL} …8 zonder …2 ${LIMIT_NL}`,
        `zonder …2 ${LIMIT_NL} …6 ${STAYS_NL}`,
      ],
      and: [['{gegevens}', '{soort}', '*bestand|fotos']],
      unless: ENDS_NL,
    },
    {
      says: [
        `slaan|slaat|sla …12 ${ENDLESS_NL.replace('|altijd', '')} …2 op`,
        `houden|houdt|houd …10 ${ENDLESS_NL.replace('|altijd', '')} …2 bij|aan`,
      ],
      and: [['{gegevens}', '{soort}', '*geschiedenis|*bestand']],
      unless: ENDS_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [ENDLESS_EN.replace('|always', '')],
      titled: HOW_LONG_EN,
      unless: ENDS_EN,
      denied: 'no',
    },
    {
      says: [ENDLESS_EN],
      and: [['retention|storage_period|how_long']],
      in: ['row'],
      unless: ENDS_EN,
      denied: 'no',
    },
    {
      says: [`no|without …2 ${LIMIT_EN}`],
      beside: ['how_long …6 {keep}', 'how_long …6 stored|held'],
      notBeside: ['<number> {period}'],
      unless: ENDS_EN,
    },
    { says: [`no|without …2 ${LIMIT_EN}`], titled: HOW_LONG_EN, unless: ENDS_EN },
    {
      says: [
        `remain|remains|stay|stays|kept|stored|held …8 with_no|without|no …2 ${LIMIT_EN}`,
        `{data}|{kindOfData} …4 has|have|had no …2 ${LIMIT_EN}`,
      ],
      and: [['{data}', '{kindOfData}']],
      unless: ENDS_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
