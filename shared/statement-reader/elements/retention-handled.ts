/** Cues of what is gone once it has done its work: when that is, is not told in figures. */
import type { Cues } from '../rules/cue.ts';

const PAPERS_NL =
  '{gegevens}|{soort}|mail|mails|bericht|berichten|brieven|*brieven|*formulier|*formulieren|aanvragen|inschrijvingen|vragenlijsten|die|deze|dit';
const DONE_NL =
  'afhandeling|verwerking|gebruik|bevestiging|beantwoording|ontvangst|controle|afronding|betaling|uitvoering|verzending|plaatsing|behandeling|overdracht|procedure|beoordeling|lezing|verkoop';
const GONE_NL = 'verwijderd|gewist|vernietigd|weggegooid|versnipperd|weg|geschrapt|gewist';
const OTHER_NL: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'klacht*',
  'verzoek|verzoeken|verzoekt',
  'nodig|noodzakelijk',
  'reactie|reacties|foto*',
  '<number> {periode}',
];

const PAPERS_EN =
  '{data}|{kindOfData}|it|they|them|message|messages|forms|applications|emails|letters';
const GONE_EN =
  'deleted|erased|removed|destroyed|discarded|wiped|purged|shredded|thrown_away|disposed_of';
const OTHER_EN: readonly string[] = [
  'cookie*',
  'right|rights',
  'complain*',
  'request|requests',
  'necessary|needed',
  'comments|posts|photo*',
  'securely|safely|confidentially …1 disposed_of|discarded|destroyed',
  '<number> {period}',
];

export const retentionHandled: Cues = {
  nl: [
    {
      says: [
        `${PAPERS_NL} …8 na|direct_na|meteen_na de|het|uw|je|deze|die|hun? …2 ${DONE_NL} …6 ${GONE_NL}`,
        `na|direct_na|meteen_na de|het|uw|je|deze|die|hun? …2 ${DONE_NL} …8 ${PAPERS_NL} …6 ${GONE_NL}`,
        `${PAPERS_NL} …4 ${GONE_NL} na|zodra|nadat de|het|uw|je|wij|we|ik …2 ${DONE_NL}|afgehandeld|verwerkt|gebruikt|bevestigd|beantwoord|gelezen`,
        `zodra|nadat|als …8 afgehandeld|verwerkt|gebruikt|bevestigd|beantwoord|gelezen|bevestigt …10 ${GONE_NL}`,
        `${GONE_NL} …3 zodra|nadat …6 afgehandeld|verwerkt|bevestigd|beantwoord|gelezen|bevestigt`,
        'na …1 gebruik|afloop|verwerking gooien|wissen|verwijderen|vernietigen wij|we|ik …6',
      ],
      and: [
        [
          '{gegevens}',
          '{soort}',
          'mail|mails|bericht|berichten|brieven|*brieven|*formulier|*formulieren|aanvragen|vragenlijsten|database|bestand|systeem',
        ],
      ],
      unless: OTHER_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `used|processed|read|reviewed|checked …8 and|then|after …3 then|afterwards|subsequently ${GONE_EN}`,
        `used|processed|read …10 and is|are …1 then ${GONE_EN}`,
        `${GONE_EN} from our|the|my …2 database|system|systems|files|records|server …2 once|when|after|as_soon_as …8`,
        `${PAPERS_EN} …6 ${GONE_EN} …2 once|when|after|as_soon_as we|i|they|it …3 answered|handled|dealt|processed|used|confirmed|confirms|read|replied|no_longer`,
        `${PAPERS_EN} …6 ${GONE_EN} afterwards|thereafter|after_use|after_processing`,
      ],
      and: [
        ['{data}', '{kindOfData}', 'message|messages', 'forms', 'database|system|files|records'],
      ],
      unless: OTHER_EN,
      denied: 'no',
    },
    {
      says: [
        `{data}|records|files|{kindOfData} …3 ${GONE_EN}|cleared …2 yearly|annually|monthly|weekly|each|every|on_a_yearly_basis|on_a_monthly_basis`,
        'clear_out|weed|purge|clean_out|tidy|go_through …3 old|outdated|former …2 {data}|records|files|{kindOfData} …2 every|each|yearly|annually|once',
      ],
      unless: ['cookie*', 'right|rights', 'complain*', 'cache'],
      denied: 'no',
    },
  ],
};
