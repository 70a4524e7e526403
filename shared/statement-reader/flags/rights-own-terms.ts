/** A right at the price of a consult, under one's own terms, or with a part left out that the law gives. */
import type { FlagRules } from './flag.ts';

const ASKED_NL =
  'inzage|inzien|correctie|corrigeren|intrekken|intrekking|blokkering|verwijdering|verwijderen';
const TARIFF_NL = 'uurtarief|consulttarief|consultkosten|sessietarief|behandeltarief|honorarium';
const RIGHT_NL =
  'recht|rechten|*recht op|om|tot …3 inzage|verwijdering|correctie|rectificatie|vergetelheid|wissing';
const NOTES_NL =
  'werkaantekeningen|examenresultaten|examengegevens|toetsresultaten|beoordelingen|behandelnotities|sessieverslagen|behandelverslagen';
const FREE_NL = [
  'geen|niet|gratis|kosteloos|zonder',
  'ongegrond*|buitensporig*|herhaald*|tweede|extra',
  'annuler*|afzeg*',
];

const ASKED_EN = 'access|correction|rectification|withdrawal|erasure|deletion';
const TARIFF_EN = 'hourly|consultation|session|usual rate|fee|tariff';
const RIGHT_EN =
  'right|rights to|of …12 access|erasure|erase|delete|deleted|rectification|correct|forgotten|objection|object';
const RESULTS_EN =
  'examination|exam|test|grading|marking|assessment …4 result|results|paper|papers|information|grades|marks';
const FREE_EN = ['no|not|free|without', 'unfounded|excessive|repeated|further|second', 'cancel*'];

export const ownTermsCues = {
  nl: [
    {
      says: [
        `${ASKED_NL} …14 ${TARIFF_NL}`,
        `tegen|voor ons|het|mijn …2 ${TARIFF_NL} …10 ${ASKED_NL}`,
      ],
      and: [['{gegevens}', 'dossier', 'recht', ASKED_NL]],
      unless: FREE_NL,
    },
    {
      says: [`hiervoor|hierbij|daarvoor|daarbij|dan …6 ${TARIFF_NL}`],
      beside: [
        `${ASKED_NL} …10 {gegevens}|dossier|toestemming`,
        `{gegevens}|dossier|toestemming …6 ${ASKED_NL}`,
        `${ASKED_NL} …6 ${ASKED_NL}`,
      ],
      unless: FREE_NL,
    },
    {
      says: [
        `${RIGHT_NL} …6 volgens|conform|onder|onderworpen_aan onze|de|ons …1 algemene|huishoudelijk|eigen? voorwaarden|reglement`,
      ],
      unless: ['niet|geen', 'wet*|avg|gdpr|artikel'],
    },
    {
      says: [
        `${NOTES_NL} …3 niet onder het|uw|je …1 recht|inzagerecht`,
        `inzage in …4 ${NOTES_NL} …3 niet|geen`,
        `inzage|inzagerecht …6 geldt niet …3 ${NOTES_NL}`,
      ],
      unless: ['persoonlijke werkaantekeningen', 'derden|anderen|collega*'],
    },
  ],
  en: [
    {
      says: [`${ASKED_EN} …12 ${TARIFF_EN}`],
      and: [
        ['{data}', 'right|rights', 'access or|and correction|rectification|erasure'],
        ['hourly|usual|consultation|session rate|fee|tariff', 'hourly rate|fee'],
      ],
      unless: FREE_EN,
    },
    {
      says: [`${RIGHT_EN} …20 subject_to our|the? terms|terms_and_conditions|conditions|rules`],
      unless: ['not|never|law|legal|gdpr|act|certain|exemption*|exception*'],
    },
    {
      says: [
        `not|never required|obliged|obligated to …1 disclose|provide|release|give|supply …6 ${RESULTS_EN}`,
      ],
      unless: ['third|others|parents|employer*|anyone|law|act|exempt*|until'],
    },
  ],
} satisfies FlagRules['raisedBy'];
