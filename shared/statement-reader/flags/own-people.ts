/** `With no third party, only with our own people`: they are no exception, whoever else gets the data is. */
import type { FlagRules } from './flag.ts';

const OWN_NL =
  'medewerkers|werknemers|personeel|vrijwilligers|collegas|bestuursleden|trainers|docenten|behandelaars';
const OWN_EN = 'staff|employees|volunteers|colleagues|team|trustees|coaches';
const OTHERS_NL =
  '{derden}|boekhouder*|accountant*|*bond|gemeente*|*bedrijf|*bedrijven|*kantoor|*dienst|*diensten|*arts|artsen|partners';
const OTHERS_EN =
  '{others}|third|accountant*|bookkeeper*|bank*|gp|gps|council|courier*|agencies|advisers|advisors|partners';
const BUT_NL = 'alleen|slechts|uitsluitend|enkel|behalve|tenzij';
const BUT_EN = 'only|except|apart_from|other_than';

export const ownPeopleCues = {
  nl: [
    {
      says: [
        `niet|nooit|geen …6 {derden}|anderen …4 {verstrek} …2 ${BUT_NL} …2 aan|met …3 ${OWN_NL}`,
        `niet|nooit|geen …6 {derden}|anderen …2 ${BUT_NL} …2 aan|met …3 ${OWN_NL}`,
        `{verstrek} …4 niet|nooit|geen …6 {derden}|anderen …3 ${BUT_NL} …4 ${OWN_NL}`,
      ],
      and: [['{gegevens}'], ['{verstrek}']],
      unless: [
        `${OWN_NL} …2 van {derden}|andere|zorgverleners|partners`,
        `${OWN_NL} of|en …2 ${OTHERS_NL}`,
        '*marketing*|commerciele|reclame*',
        'toestemming|wet|wettelijk*|nodig|noodzakelijk',
      ],
    },
  ],
  en: [
    {
      says: [
        `not|never share|disclose|pass|give …8 third_party|third_parties|anyone|others …2 ${BUT_EN} …2 to|with? …3 ${OWN_EN}`,
        `not|never share|disclose|pass|give …8 third_party|third_parties|anyone|others …2 ${BUT_EN} ${OWN_EN}`,
      ],
      and: [['{data}']],
      unless: [
        `${OWN_EN} of …2 third|other|partners`,
        `${OWN_EN} or|and …2 ${OTHERS_EN}`,
        'marketing|commercial|promotional',
        'consent|permission|law|legal*',
      ],
    },
  ],
} satisfies FlagRules['raisedBy'];
