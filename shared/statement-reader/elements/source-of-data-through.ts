/** Cues of whoever handed the data over: a booking site, a former school, the person who gave a present, you in a talk. */
import type { Cues } from '../rules/cue.ts';
import { elseThanSourceEn, elseThanSourceNl } from './source-of-data-else.ts';

const ELSE_NL: readonly string[] = [
  ...elseThanSourceNl,
  'klachten|klachtrecht|klachtenregeling',
  'kopie|afschrift',
  'nieuwsbrief*',
  'leveren|geven wij|we|ik aan',
];
const ELSE_EN: readonly string[] = [...elseThanSourceEn, 'newsletter*'];
const GETS_NL = 'ontvangen|ontvang|krijgen|krijg|vernemen|verneem|horen|hoor';

export const throughFull: Cues = {
  nl: [
    {
      says: [
        `via|van <name>|<site>|{service}|boekingssite*|boekingsplatform*|platform* …2 ${GETS_NL} wij|we|ik …6 {gegevens}|{soort}`,
        `{soort}|{gegevens} …4 ${GETS_NL} wij|we|ik …2 van|via die|deze|degene|de|het …1 persoon|besteller|aanvrager|gever|schenker|inschrijver|boeker`,
        `{soort}|{gegevens} …3 van|via die|deze|degene|diegene persoon|besteller|die …2`,
        '{soort}|{gegevens} …1 kregen|kreeg|hoorden|hoorde wij|we|ik …3 door|van|via …2 een|de|uw|je …2 {gevers}|*genoot|buur|kennis',
        `over uw|je|jouw|hun …4 ${GETS_NL} ik|wij|we van {u} …2 in|tijdens|bij …3`,
        'wij|we|ik raadplegen|raadpleeg …4 kadaster|kvk|handelsregister|bron|bronnen|register|registers|social_media|internet',
        '{gevers}|<name> die|welke ons|mij …4 {gegevens}|{soort} …2 stuurt|doorgeeft|geeft|levert|mailt|sturen|geven',
        'ze|die|deze|gegevens|adressen komen|komt …1 uit|van …3 formulier|*formulier|bon|bonnetje|kaart|*kaart|inschrijving|aanmelding|bestelling …4 {u}',
        `${GETS_NL} ik|wij|we van {u} …1 in|tijdens|bij …3 gesprek|gesprekken|intake|intakegesprek|kennismaking|afspraak|huisbezoek`,
      ],
      unless: ELSE_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'you …1 filled|entered|typed|gave|supplied|wrote …1 it|them|this|these …2 in|us? …2 yourself|yourselves',
        'what …1 you type|enter|fill|write|tell …4 in|into|on|us …3 form|website|site|app|page|box …2 is|arrives|comes|reaches|goes|will …6',
        '{data} we|i …1 get|receive|have from {you}|yourself|members|customers|you_yourself',
        'you yourself filled|entered|typed|gave|supplied|wrote …8',
        '{data} …4 reach|reaches|come|comes|get|gets …1 us|me? …1 from|through …3 {givers}|parents|yourself|you|them',
        'through|via|from <name>|<site>|{service} we|i …1 receive|get|obtain …6 {data}|{kindOfData}',
        'from|through the person|customer|member|friend who …2 booked|ordered|gave|bought|registered|entered|invited …6',
      ],
      and: [['{data}', '{kindOfData}', 'form|booking']],
      unless: ELSE_EN,
      denied: 'no',
    },
  ],
};
