import type { ElementRules } from './element.ts';

/** AVG 13(2)(d): to complain to the supervisory authority; only naming it is not enough. */
export const rightComplaint: ElementRules = {
  key: 'right_complaint_authority',
  full: {
    nl: [
      {
        says: [
          'klacht*|klagen|klaag …20 {ap}',
          '{ap} …20 klacht*|klagen|klaag',
          '{ap} …10 tip',
          '*autoriteitpersoonsgegevens*klacht*',
          'klacht* …20 *autoriteitpersoonsgegevens*',
          '{ap} …12 wenden',
          'wenden …8 {ap}',
          'melding|melden …8 bij …3 {ap}',
          'beroep … {ap}',
        ],
        unless: [
          'datalek*',
          'lek',
          'inbreuk*',
          'gemeld bij',
          'melden wij',
          'wij melden',
          '*meldingsnummer',
        ],
      },
      {
        says: ['klacht*|klagen'],
        and: [['{recht}', 'dien', 'indienen', 'in te dienen']],
        beside: ['{ap}', '*autoriteitpersoonsgegevens*'],
        under: ['klacht*', '*rechten', 'recht', 'toezichthouder', 'autoriteit*'],
      },
    ],
    en: [
      {
        says: [
          'complain* …20 {authority}',
          '{authority} …20 complain*',
          'complaint* …20 *autoriteitpersoonsgegevens*',
          'lodge|file|submit|make …4 complaint …20 {authority}',
          'raise …6 concern* …8 {authority}',
          'report …6 concern* …6 {authority}',
        ],
        unless: ['breach*'],
      },
      {
        says: ['complain*'],
        beside: ['{authority}', '*autoriteitpersoonsgegevens*'],
        under: ['complain*', 'rights', 'authority'],
      },
    ],
  },
  part: { nl: [], en: [] },
};
