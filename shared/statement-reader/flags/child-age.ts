/** An age of own consent that is not the Dutch one of 16 (AVG 8). */
import type { Cue } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';

/** There the age is 13: the Belgian law of 30 July 2018, Art. 7, and the British Data Protection Act 2018, s. 9. */
const OF_BELGIUM = [
  'gegevensbeschermingsautoriteit|privacycommissie',
  'drukpersstraat',
  'belgische …4 wet|wetgeving|privacywet*',
];
const OF_BRITAIN = [
  'information commissioner*|ico',
  'data protection act 2018',
  'uk gdpr|uk_general_data_protection_regulation',
];

const inDutch = (years: string): Pick<Cue, 'says' | 'and' | 'unless'> => ({
  says: [`${years} jaar|jarige`, `leeftijd van ${years}`],
  and: [['toestemming', 'verzamel*', 'ouder*', 'voogd*', 'kind*', 'dienst|site|website']],
  unless: [
    '16',
    'zestien',
    'alcohol*',
    'deelname*',
    'wedstrijd*',
    'bestel*',
    'product*',
    /** An age group. */
    'trainen|traint|spelen|speelt|zwemmen|les|lessen|training|trainingen|team|teams|competitie',
  ],
});

const inEnglish = (years: string, plural: string): Pick<Cue, 'says' | 'and' | 'unless'> => ({
  says: [
    `under …3 ${years}|${plural}`,
    `${years} years`,
    `age of ${years}`,
    `aged …2 ${years}`,
    `${years} or over|older`,
  ],
  and: [['consent', 'collect*', 'parent*', 'guardian*']],
  unless: ['16', 'sixteen', 'alcohol', 'purchase*', 'product*'],
});

export const childAge: FlagRules = {
  id: 'childAge',
  raisedBy: {
    nl: [
      { ...inDutch('13|dertien'), nowhere: OF_BELGIUM },
      inDutch('18|achttien'),
      { says: ['coppa'] },
    ],
    en: [
      { says: ['coppa'] },
      { ...inEnglish('13|thirteen', '13s'), nowhere: OF_BRITAIN },
      inEnglish('18|eighteen', '18s'),
    ],
  },
};
