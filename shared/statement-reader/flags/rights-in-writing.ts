/** Requests that must be on paper. */
import type { FlagRules } from './flag.ts';

/** AVG 12(2): an organisation makes the use of the rights easy; whoever mails its requests has a way. */
export const writingCues = {
  inWriting: {
    nl: [
      {
        says: [
          'verzoek* …10 moet|moeten|dient|dienen …6 schriftelijk',
          'moet|moeten|dient|dienen …4 schriftelijk …6 verzoek*|verzoeken',
          'na|op|pas_na schriftelijk verzoek …12 inzien|in_te_zien|inzage|opvragen|{wissen}|{verbeteren}',
        ],
        and: [
          ['inzage*|inzien|in_te_zien|opvragen', '{wissen}', '{verbeteren}', 'rechten', 'gegevens'],
        ],
        unless: [
          'email*|mail|mailen|<email>|digitaal|formulier|website',
          'klacht*|abonnement*|lidmaatschap|opzeg*|bestelling*',
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          'request|requests|application|applications …8 must|needs_to|need_to|has_to|have_to …4 in writing',
          'must|need_to|has_to|have_to …4 in writing …8 access|copy|deletion|erasure|correction',
        ],
        and: [
          ['access|copy|see|deletion|erasure|delete|correct*', 'right|rights', 'data|information'],
        ],
        unless: [
          'email*|<email>|electronic*|form|website|online',
          'complain*|membership|subscription*|order*|refund*|agree|agreed',
        ],
        denied: 'no',
      },
    ],
  },
  mailed: {
    nl: [
      {
        says: ['<email>', 'email*|mail|mailen|mailtje|formulier|digitaal'],
        and: [['verzoek*|inzage*|inzien|rechten|recht|opvragen|{wissen}|{verbeteren}|contact']],
      },
    ],
    en: [
      {
        says: ['<email>', 'email*|form|online|electronic*'],
        and: [['request*|access|right|rights|copy|delet*|eras*|correct*|contact']],
      },
    ],
  },
} satisfies FlagRules['facts'];
