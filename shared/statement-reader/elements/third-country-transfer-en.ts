import type { Cue } from '../rules/cue.ts';

/** AVG 45 and 46, as English statements name them. */
const SAFEGUARDS_EN: readonly string[] = [
  'standard contractual clauses',
  'scc*',
  'model clauses',
  'standard …2 clauses',
  'clauses …3 commission',
  'adequacy',
  'adequate level',
  'data privacy framework',
  'dpf',
  'privacy shield',
  'binding corporate rules',
  'certified',
  'model contract*',
  'safe harbor',
  'contractual clauses',
  'data bridge',
];

/** A country whose law falls short is no safeguard. */
const NO_LEVEL: readonly string[] = [
  'not …4 adequate|equivalent …3 level|protection',
  'without …2 adequate|equivalent …3 level|protection',
];

/** What is promised first may be taken back in the same sentence. */
const ALL_THE_SAME: readonly string[] = [
  'although|though|but|however|albeit …14 outside|abroad|elsewhere|{outsideEea}',
];

/** Servers all over: one of them at home says little. */
const ALL_OVER: readonly string[] = [
  'worldwide|globally',
  'world wide',
  'around|across|throughout|all_over the world|globe',
];

const PEOPLE =
  'visitors|members|customers|clients|guests|readers|players|students|participants|volunteers|supporters|donors|friends|artists|teams|you|we|i';
/** Who lives or travels abroad, and where goods go: no data go there. */
const PEOPLE_ABROAD: readonly string[] = [
  `${PEOPLE} …3 come|comes|live|lives|travel|travels|work|works|are|reside|play|study|stay|visit …8 {outsideEea}|worldwide|globally`,
  `${PEOPLE} …3 come|comes|live|lives|travel|travels|work|works|are|reside|play|study|stay|visit …4 around|across|throughout|all_over|over the world|globe`,
  `${PEOPLE} from|in|across …3 {outsideEea}|world|globe`,
  `${PEOPLE} worldwide|globally|abroad|overseas`,
  'deliver|ship|sell|travel|trade|perform|play|post …4 {outsideEea}|worldwide|globally|world',
];

/** English cues of data that leave the EEA. */
export const thirdCountryTransferEn: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      aside: PEOPLE_ABROAD,
      says: [
        'standard contractual clauses|scc*',
        'data privacy framework',
        'privacy shield',
        'safe harbor|harbour',
        'adequacy decision',
        'binding corporate rules',
        'any|such|these transfer|transfers …10 adequate|adequacy|clauses',
        'nothing …6 leaves|outside',
        'never|not …8 leave|leaves|outside …6 {eea}|area',
      ],
      unless: ['unless', 'invalid', 'apart from', 'except', ...ALL_THE_SAME],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'none …8 leaves|leave …4 {eea}|area',
        'country|countries …8 finds|found|recognises|recognised|recognized|deems|deemed|considers|considered|decided|judged …8 adequate|adequately',
      ],
      unless: ['unless', 'apart from', 'except', 'not …3 adequate|adequately'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['{outsideEea}'],
      and: [SAFEGUARDS_EN],
      unless: ['not …16 unless', 'shall not …14 unless', ...NO_LEVEL],
    },
    {
      aside: PEOPLE_ABROAD,
      says: SAFEGUARDS_EN,
      beside: ['{outsideEea}'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'only|within|inside …8 {eea}',
        'servers|server|stored|data …8 in|within …3 {eea}|netherlands',
      ],
      and: [['{data}', 'stored', 'process*', 'server*']],
      unless: [
        'law* …10 {eea}',
        'force in',
        'regulation',
        'outside',
        'authority',
        'rights',
        ...ALL_OVER,
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['{outsideEea}'],
      and: [['{data}', '{share}', 'stored', 'process*']],
      denied: 'yes',
      unless: [
        'unless',
        'except',
        'apart from',
        'not have …8 law*|protection|safeguards',
        ...ALL_THE_SAME,
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'server|servers|datacenter*|datacentre*|centre|centres|center|centers|hosted|hosting|cloud|stored|held …8 in|within …3 {eeacountry}',
        'european …1 server*|data|datacenter*|datacentre*|cloud',
        'stays|stay|remain|remains …3 in|within …3 {eeacountry}',
      ],
      and: [['{data}', 'server*', 'datacenter*', 'datacentre*', 'backup*', 'centre*']],
      unless: [
        'outside',
        'united states',
        'cookie*',
        'usa',
        'google',
        'european data protection',
        '{authority}',
        ...ALL_OVER,
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'located|hosted|housed|kept|situated|held|stored …4 in|within …2 {eea}|{eeacountry}',
        'facility|facilities …4 in|within …2 {eea}|{eeacountry}',
      ],
      and: [
        ['{data}'],
        ['facility|facilities', 'system*', 'server*', 'centre|center|centres|centers', 'datacent*'],
      ],
      unless: [
        'outside',
        'law*',
        'authority',
        'we|i are|am',
        'united states|usa',
        'google',
        ...ALL_OVER,
      ],
      denied: 'no',
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['{outsideEea}'],
      and: [
        [
          'obtain|ask|seek|get|request …4 consent|permission',
          'only …14 with|after …3 consent|permission',
        ],
        ['{data}', '{share}'],
      ],
      unless: ['withdraw*', 'cookie*', 'by using'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'international data transfer agreement|addendum',
        'idta',
        'data bridge',
        'international transfer agreement',
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['not|never …10 {outsideEea}'],
      and: [['{data}', '{share}', 'stored', 'process*']],
      unless: ['unless', 'except', 'same', 'may not', 'apart from', ...ALL_THE_SAME],
    },
  ],
  part: [
    {
      aside: PEOPLE_ABROAD,
      says: [
        'server|servers|datacent*|hosted …8 worldwide|globally|world_wide',
        'server|servers|datacent*|hosted …8 around|across|throughout|all_over the world|globe',
        'worldwide|globally|world_wide …4 server|servers|datacent*',
        '{data} …8 stored|processed|kept|held …8 worldwide|globally|world_wide',
        '{data} …8 stored|processed|kept|held …8 around|across|throughout|all_over the world|globe',
      ],
      unless: ['cookie*', 'law|laws|legislation', 'right|rights'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['outside of? your …6 country|state|province|jurisdiction'],
      and: [['{data}', 'it|them']],
      unless: ['deliver*', 'ship|shipping', 'travel*', 'live|reside|if you'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'country|countries|place|places …8 not|without …5 adequate|equivalent …3 level|protection',
      ],
      and: [
        ['{data}', '{share}'],
        ['transfer*', 'sent|moved|go|goes|stored|passed'],
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['runs|located|based|stored …4 in …3 {outsideEea}', 'other countries|places outside'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['{outsideEea}'],
      and: [['{data}', '{share}', 'stored', 'server*', 'process*']],
      unless: [
        'trips|travel|holidays|tours …4',
        'ship|shipping|deliver',
        'write to us|me',
        'po box',
        '{streetAddress}',
        'comply|complies|complying|compliance|accordance …8 law|laws|legislation|regulations …4 {outsideEea}',
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        '{others}|{receivers}|companies|tool|tools|service|services|system|systems|software|website|platform|<name> …6 based|located|established|situated|hosted …4 {outsideEea}',
        'is|are a|an? us|american company|companies|provider|providers|business|service|services',
        'usbased|us_based {others}|company|service|tool',
        '{data} …12 sent|transferred|moved|passed …3 abroad|overseas|internationally',
      ],
      unless: [
        'we|i are|am',
        'our head? office',
        'if you are|live',
        'visitors',
        'delivery',
        'ship',
        'shipping',
      ],
    },
    {
      aside: PEOPLE_ABROAD,
      says: [
        'eu|european|europe|eea region|zone|server|location|datacentre|based',
        'euregion|eubased|euhosted|eu_hosted',
      ],
      and: [['{receivers}', '{service}', 'hosting', 'hosted']],
      unless: ['cookie*', 'right', 'rights', 'law', 'representative'],
    },
    {
      aside: PEOPLE_ABROAD,
      says: ['part_of|owned_by …3 us|american|chinese company|group|meta|google'],
    },
  ],
};
