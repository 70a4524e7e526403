/** A right whose use costs what one came for: the membership ends, the contract is dissolved. */
import type { FlagRules } from './flag.ts';

const RIGHT_NL =
  'bezwaar|beperking|vergetelheid|vergeten|verwijdering|wissing|intrekken|intrekt|intrekking|intrek|trekt|toestemming';
const BOUND_NL =
  'lidmaatschap|inschrijving|overeenkomst|contract|deelname|abonnement|behandelovereenkomst|huurovereenkomst';
const ENDS_NL =
  'stopgezet|beeindigd|eindigt|vervalt|opgezegd|ontbonden|geannuleerd|stopt|uitgeschreven|geroyeerd|opzegging|beeindiging|stop';
const RIGHT_EN =
  'object|objecting|objection|restrict|restriction|erasure|delete|deletion|withdraw|withdrawing|withdrawal|forgotten';
const BOUND_EN = 'membership|contract|agreement|enrolment|subscription|registration|tenancy';
const ENDS_EN =
  'end|ends|ended|terminated|terminate|terminates|termination|cancelled|cancellation|stopped|stops|expelled|resignation';

export const penaltyCues = {
  nl: [
    {
      says: [
        `${RIGHT_NL} …16 ${BOUND_NL} …6 ${ENDS_NL}`,
        `${RIGHT_NL} …14 ${ENDS_NL} …4 ${BOUND_NL}`,
        `${RIGHT_NL} …12 als lid uitgeschreven|geroyeerd`,
      ],
      and: [['recht*|verzoek*', 'bezwaar', 'toestemming']],
      unless: [
        'niet|geen gevolgen|stopgezet|beeindigd|opgezegd',
        'bewaar*|bewaard|termijn*',
        'nodig|noodzakelijk voor …4 uitvoering',
        'na|bij|nadat …4 opzegging|beeindiging|einde|afloop',
        'na|nadat …4 overeenkomst|lidmaatschap|contract',
        'tot|totdat|zolang',
        'toestemming …4 nodig|vereist',
        'nieuwsbrief*|cookie*',
        'zonder …3 toestemming',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${RIGHT_EN} …16 ${BOUND_EN} …6 ${ENDS_EN}`,
        `${RIGHT_EN} …14 ${ENDS_EN} …4 ${BOUND_EN}`,
      ],
      and: [['{data}', 'processing', 'consent', 'right*']],
      unless: [
        'not|no affect*|consequence*|end|terminate',
        'retain*|keep|kept|period|years',
        'after|once|when|following …4 termination|end|ends|cancellation',
        'until',
        'as long as',
        'newsletter*|cookie*|mailing',
        'without …4 consent',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
