import type { Cues } from '../rules/cue.ts';

const PARTNERS_NL =
  'verzendpartner|verzendpartners|bezorgpartner|bezorgpartners|betaalpartner|betaalpartners|betalingspartner|betalingspartners|leveringspartner|leveringspartners|transportpartner|transportpartners|hostingpartner|hostingpartners|logistieke_partner|logistieke_partners|itpartner|ictpartner|drukpartner';
const PLACE_NL =
  'platform|*platform|systeem|*systeem|dienst|*dienst|*dienstverlener|partij|partner|*partner|tool|site|website|app|*app|webshop|portaal|*portaal|software|*software|aanbieder|*provider|bureau';
const RUNS_NL =
  'loopt|lopen|verloopt|verlopen|gebeurt|gebeuren|gaat|gaan|doen|regelen|regel|plaatsvindt|vindt|vinden|afgehandeld|verwerkt';
const PLACE_EN =
  'platform|service|system|provider|site|website|software|app|portal|company|processor|tool';

/** Work that runs over somebody else's system, who so gets the data; and partners with a task in their name. */
export const recipientsPlatform: Cues = {
  nl: [
    {
      says: [
        `${RUNS_NL} …6 via|door|met|op …2 extern|externe …2 ${PLACE_NL}`,
        `${RUNS_NL} …4 via|door …2 ${PLACE_NL} van …2 extern|externe|andere …2`,
      ],
      unless: [
        'links|link',
        'advertentie*',
        'cookie*',
        'niet|geen …2 via',
        '{wij} …2 {gegevens} …2 van|via',
        'krijgen|ontvangen|verkrijgen {wij}',
      ],
      denied: 'no',
    },
    {
      says: [`{verstrek} …14 ${PARTNERS_NL}`],
      unless: ['recht|rechten', 'klacht*'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `taken|run|runs|sent|go|goes|handled|processed|managed|made|done|organised|sold|place …3 through|via|by|on|using …2 external|outside|separate|third_party|thirdparty …2 ${PLACE_EN}`,
      ],
      unless: ['links|link', 'advert*', 'cookie*', 'receive|obtain|get …6 from'],
      denied: 'no',
    },
    {
      says: [
        '{share} …12 payment|delivery|shipping|hosting|logistics|fulfilment …2 partner|partners',
      ],
      unless: ['right|rights', 'complain*'],
      denied: 'no',
    },
  ],
};
