/** Cues of rights told as what people may do with what is held of them, or keep from being done. */
import type { Cue } from '../rules/cue.ts';

const MEMBERS_EN =
  'you|members|customers|parents|clients|pupils|patients|users|subscribers|volunteers|donors|individuals';
const PEOPLE_NL =
  'u|je|jij|leden|klanten|ouders|clienten|patienten|gebruikers|vrijwilligers|donateurs|deelnemers|betrokkenen|cursisten';
const MAY_NL = 'mag|mogen|kan|kunt|kun|kunnen';

export const accessMayDo: { readonly nl: readonly Cue[]; readonly en: readonly Cue[] } = {
  nl: [
    {
      says: [
        `${PEOPLE_NL} ${MAY_NL} …3 uw|je|jouw|hun|zijn|haar|eigen …1 {gegevens} …6 controleren|nakijken|nalezen|nazien …2 bij|via|op|en|door`,
        `${MAY_NL} ${PEOPLE_NL} …3 uw|je|jouw|hun|zijn|haar|eigen …1 {gegevens} …6 controleren|nakijken|nalezen|nazien …2 bij|via|op|en|door`,
      ],
      unless: ['cookie*', '{derden}', 'bestelling*', 'voordat|vooraleer', 'website', 'betaal*'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${MEMBERS_EN} may|can|could …1 check|inspect|verify|review your|their …2 {data} …5 at_any_time|any_time|on_request|upon_request|altered|changed|corrected|amended|updated|removed|deleted|by_asking|by_applying|by_contacting|with|whenever`,
      ],
      unless: ['cookie*', 'order*', '{others}', 'before', 'we|i may|can|will', 'website'],
      denied: 'no',
    },
  ],
};

export const objectionMayDo: { readonly nl: readonly Cue[]; readonly en: readonly Cue[] } = {
  nl: [
    {
      says: [
        `${PEOPLE_NL} ${MAY_NL} …3 voorkomen|tegenhouden|verhinderen|beletten dat …10 {gegevens}|*adres …10 gebruikt|gebruiken|gebruik|verwerkt|verwerken|benut`,
        `${MAY_NL} ${PEOPLE_NL} …3 voorkomen|tegenhouden|verhinderen|beletten dat …10 {gegevens}|*adres …10 gebruikt|gebruiken|gebruik|verwerkt|verwerken|benut`,
      ],
      unless: [
        'cookie*',
        'google*|facebook',
        'browser*',
        '{derden}',
        'wachtwoord',
        'bezoekgegevens',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${MEMBERS_EN} may|can|could …2 prevent|stop …2 us|me|the|your|their …3 {data} …3 from? being used|processed …8`,
        `${MEMBERS_EN} may|can|could …2 prevent|stop us|me|the_club …1 from? using|processing …3 {data}|you|them …8`,
      ],
      unless: [
        'cookie*',
        'google*|facebook',
        'browser*',
        '{others}',
        'password*',
        'analytics',
        'while|temporarily|until',
      ],
      denied: 'no',
    },
  ],
};

/** An item of a list of rights, of which the lead-in says whose they are. */
export const portabilityMayDo: { readonly nl: readonly Cue[]; readonly en: readonly Cue[] } = {
  nl: [
    {
      says: [
        '{gegevens} …4 in …1 een …2 gangbaar|gangbare|leesbaar|bruikbaar …2 bestandsformaat|formaat|vorm|bestand …4 ontvangen|krijgen|meekrijgen|opvragen|meenemen|verkrijgen',
        'ontvangen|krijgen|meekrijgen|opvragen|verkrijgen …6 {gegevens} …4 in …1 een …2 gangbaar|gangbare …2 bestandsformaat|formaat|vorm|bestand',
      ],
      and: [['{rechtOp}'], ['{u}']],
      unless: ['cookie*', 'factuur|facturen', '{derden}', 'wij|we ontvangen|krijgen'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'obtain|receive|get|have …3 copy|version of …3 your …3 {data} …1 in …1 a …1 commonly|structured|machine|portable|common …5 form|format|file',
      ],
      unless: ['cookie*', 'invoice*|order*|quote*', 'we|i obtain|receive|get'],
      denied: 'no',
    },
  ],
};

export const rectificationMayDo: readonly Cue[] = [
  {
    says: [
      `${MEMBERS_EN} may|can|could …10 and|or have it|them|these|this …2 altered|changed|corrected|amended|updated|put_right`,
    ],
    and: [['{data}']],
    unless: ['cookie*', 'order*', 'booking*|appointment*', 'we|i may|can|will', '{notice}'],
    denied: 'no',
  },
];
