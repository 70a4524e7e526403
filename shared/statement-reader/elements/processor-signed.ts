/** Cues of what is signed with who sees the data for the organisation, and of what such a party may be trusted to do. */
import type { Cues } from '../rules/cue.ts';

const NOT_PROCESSORS_NL: readonly string[] = [
  'vrijwilligers|bestuursleden|leden|ouders|werknemers|medewerker*|personeel',
  'recht|rechten',
  'klacht*',
  'cookie*',
  'standaard*|model*',
  '*overeenkomst|contract|afspraken …2 met u|je|jou|jullie|klant|klanten|{u}',
  'uitvoering|uit_te_voeren|nakomen',
];
const NOT_PROCESSORS_EN: readonly string[] = [
  'volunteers|members|staff|employee*',
  'right|rights',
  'complain*',
  'cookie*|cookies',
  'clauses',
  'with you|customers|clients|members',
  'perform*',
];

export const processorSigned: Cues = {
  nl: [
    {
      says: [
        'met elke|iedere|ieder|alle|wie|iedereen …4 die …8 toegang|inzage|ziet|zien|bij …6 sluiten|sluit|tekenen|hebben wij|we|ik? …4 overeenkomst|overeenkomsten|contract|contracten',
        'leggen|leg wij|we|ik? …1 de|alle|onze|die? afspraken …2 vast in …2 contract|overeenkomst',
        'met …3 {derden}|{ontvangers}|*bureau|drukker|webbouwer …2 op_papier|zwart_op_wit|schriftelijk …2 gezet|afgesproken|vastgelegd|staat …2',
        '{derden}|{ontvangers}|hoster|*bureau|drukker|webbouwer …2 heeft|hebben|is|zijn getekend|ondertekend voor|over …8 geheimhouding|vertrouwelijkheid|beveiliging|gegevens',
        'afspraken …2 vast|vastgelegd in …2 contract|contracten|overeenkomst|overeenkomsten',
      ],
      and: [['{gegevens}', 'privacy', '*gegevens']],
      unless: NOT_PROCESSORS_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: ['with|from each|every|all|any …8 have|put|laid|made …6 in_writing|on_paper'],
      and: [['{data}', 'privacy']],
      unless: NOT_PROCESSORS_EN,
      denied: 'no',
    },
    {
      says: [
        'dpas|dpa …3 in_place|signed|with|between',
        'agreement|agreements|contract|contracts about|on|for|covering …2 processing|data_processing',
        'with|between …4 signed|made|agreed|concluded …4 processing_agreement|processing_agreements|processing_contract',
      ],
      unless: NOT_PROCESSORS_EN,
      denied: 'no',
    },
  ],
};

export const processorTrusted: Cues = {
  nl: [
    {
      says: [
        'controleren|controleer|toetsen|kiezen|selecteren …4 {derden}|partijen|bedrijven …8 zorgvuldig|privacywet*|avg|voldoen|veilig',
        'vragen|vraag|eisen|eis wij|we|ik? …2 van …3 {derden}|partijen|bedrijven …1 dat|om …8 zorgvuldig|veilig|vertrouwelijk|privacy*|avg',
        '{derden}|partijen|bedrijven …4 voldoende|passende|afdoende garanties|waarborgen bieden|biedt|geven',
        'zien|zie|letten|let wij|we|ik? …2 erop|op …2 toe? dat …2 {derden}|partijen|bedrijven …8 garanties|waarborgen|veilig|beveiligd|zorgvuldig',
      ],
      unless: NOT_PROCESSORS_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'suppliers|providers|partners|processors|firms must|have_to|need_to …3 treat|handle|keep …6 confidential*|secret|carefully|secure|safe',
        '{others}|firms|people that|who work|works|working for us|me …2 may|can|must|shall|will …3 use|handle|keep|see …10 only|nothing_else|nothing_other|no_other',
        '{others}|firms|they …4 obligated|obliged|bound|required not_to disclose|use|share|keep …8',
      ],
      and: [['{data}', 'it', 'information']],
      unless: NOT_PROCESSORS_EN,
    },
  ],
};
