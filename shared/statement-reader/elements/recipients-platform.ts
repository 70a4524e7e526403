import type { Cues } from '../rules/cue.ts';

const PARTNERS_NL =
  'verzendpartner|verzendpartners|bezorgpartner|bezorgpartners|betaalpartner|betaalpartners|betalingspartner|betalingspartners|leveringspartner|leveringspartners|transportpartner|transportpartners|hostingpartner|hostingpartners|logistieke_partner|logistieke_partners|itpartner|ictpartner|drukpartner';
const PLACE_NL =
  'platform|*platform|systeem|*systeem|dienst|*dienst|*dienstverlener|partij|partner|*partner|tool|site|website|app|*app|webshop|portaal|*portaal|software|*software|aanbieder|*provider|bureau';
const RUNS_NL =
  'loopt|lopen|verloopt|verlopen|gebeurt|gebeuren|gaat|gaan|doen|regelen|regel|plaatsvindt|vindt|vinden|afgehandeld|verwerkt';
const PLACE_EN =
  'platform|service|system|provider|site|website|software|app|portal|company|processor|tool';

const BODY_EN =
  'diocese|archdiocese|parish|school|schools|college|county|union|federation|league|consultant|consultants|hospital|hospitals|council|headquarters|head_office|laboratory|laboratories|lab|district|circuit|landlord|landlords|surveyor|surveyors|solicitor|solicitors|conveyancers|freeholder|venue|hotel|hotels|guides|organisers|exam_board|examination_boards|crematorium|registrar|specialists|physiotherapist|dentist|pharmacy|pharmacies|opticians';
const GIVEN_EN = 'shared|sent|passed|given|forwarded|disclosed|supplied';
const BODY_NL =
  'bisdom|aartsbisdom|parochie|gemeente|district|laboratorium|labo|lab|ziekenhuis|ziekenhuizen|notaris|hotel|hotels|gids|gidsen|verhuurder|makelaar|waarnemer|uitgever|crematorium|uitvaartcentrum|apotheek|specialist|specialisten|organisator|organisatoren|moedervereniging|provincie|regio|scholengroep';

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
    {
      says: [
        `{gegevens}|*lijst|*lijsten|*brief|*brieven|*formulier|*formulieren|uitslagen|foto* …6 aan|naar|met …3 ${BODY_NL} …6 gedeeld|gestuurd|verzonden|doorgegeven|verstrekt|bezorgd|overgemaakt|doorgestuurd`,
        `delen|geven|sturen|bezorgen|verstrekken|deel|geef|stuur|bezorg wij|we|ik? …6 {gegevens}|*lijst|*brief|*brieven|*formulier|namen …4 aan|naar|met …3 ${BODY_NL}`,
      ],
      unless: [
        'recht|rechten',
        'klacht*',
        '{u} kunt|kunnen|kan|moet|dient|stuurt|geeft',
        'door|van|vanuit de|het|een|uw|je …1 gemeente|school|ziekenhuis|specialist|notaris',
      ],
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
    {
      says: [
        `{data}|register|list|lists|names|letters|forms|results|reports …5 ${GIVEN_EN} …3 with|to …3 ${BODY_EN}`,
        `share|pass|send|give|forward|disclose …2 your|the|this|their|these …3 {data}|register|list|names|forms …1 with|to …3 ${BODY_EN}`,
      ],
      unless: [
        'right|rights',
        'complain*',
        'you can|may|must|should|send|give',
        'by|from the|a|your …2 school|hospital|council|hotel',
        'ask us to',
      ],
      denied: 'no',
    },
  ],
};
