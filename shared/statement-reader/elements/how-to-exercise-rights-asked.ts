import type { Cue } from '../rules/cue.ts';
import { otherRouteEn } from './how-to-other-route-en.ts';

/** Who keeps the records of a small organisation. */
const KEEPER =
  'secretary|clerk|treasurer|office|chair|chairman|administrator|warden|leader|us|registrar';
const KEPT = 'kept|held|hold|holds|recorded|stored|keep|keeps';

const ANDERS: readonly string[] = [
  'cookie*',
  'klacht*',
  'nieuwsbrief*',
  '{ap}',
  'datalek*',
  'bestelling*',
  'unfilledplaceholder',
  'wij|we|ik …2 sturen|stuur|gebruiken|verwerken|delen',
];

export const howToAskedNl: readonly Cue[] = [
  {
    says: [
      'aanvraag|aanvragen|verzoek|verzoeken over|omtrent|betreffende|inzake|rond uw|je|jouw|hun …1 {gegevens}|rechten …12 {weg}|<email>',
      'adreswijziging|adreswijzigingen|wijzigingen …6 doorgeven|melden|door_te_geven …4 via|aan|bij|op|naar …6 <email>|{weg}',
      'in|uit|op ons|onze|het|de …2 bestand|systeem|administratie|adresboek|*lijst …4 mailtje|mail|berichtje|bericht|telefoontje …2 volstaat|is_voldoende|is_genoeg',
      '{gegevens} …2 zelf …2 wijzigen|aanpassen|verbeteren|inzien|nakijken|bekijken|bijwerken|beheren …6 inloggen|ingelogd|account|profiel|*portaal',
    ],
    unless: [...ANDERS, 'mailinglijst|maillijst|verzendlijst|wachtlijst'],
    denied: 'no',
  },
];

/** That one has only to get in touch, but not how. */
export const howToAskedInPartNl: readonly Cue[] = [
  {
    says: [
      'vragen|vraag …12 {gegevens}|privacy …6 spreek|stap|vraag|ga|klop|loop …8 aan|naar|toe|binnen|af',
    ],
    unless: [...ANDERS, 'vragen wij|we|ik', 'wij|we|ik vragen'],
  },
];

/** To whom one turns to hear what is kept. */
export const howToAskedEn: readonly Cue[] = [
  {
    says: [
      `enquire|inquire|ask|find_out …4 from|of|with|via …3 ${KEEPER} …14 what|which …12 ${KEPT}`,
      `ask …3 ${KEEPER} …8 what|which …12 ${KEPT}`,
      `see|view|correct|change|inspect …3 what we|i …1 ${KEPT} …2 by|via asking|contacting|telling …2 ${KEEPER}`,
    ],
    unless: [...otherRouteEn, 'we|i may|can|will|use|need'],
    denied: 'no',
  },
  {
    says: [
      'see|know|find_out|read what we|i …1 hold|keep|have …6 fill|complete|use …4 form',
      'change|correct|update|see your …1 own? {data} yourself|online …4 my_account|account|profile|logging_in',
    ],
    unless: otherRouteEn,
    denied: 'no',
  },
  {
    says: ['write|email|speak|apply|post|send to', 'call|ring|phone|email …2 <email>|{callNumber}'],
    and: [['<email>', '{streetAddress}', '{callNumber}']],
    beside: [
      'rights access|correction|erasure|deletion …8',
      'rights are|include …3 access|correction|erasure|deletion',
    ],
    unless: otherRouteEn,
  },
  {
    says: ['<email>', '{callNumber}'],
    titled: ['question*|query|queries|enquir*|concern* …6 this|our …1 {notice}|privacy'],
    unless: otherRouteEn,
  },
];

/** That one has only to get in touch, but not how. */
export const howToAskedInPartEn: readonly Cue[] = [
  {
    says: [
      'consent|permission …10 withdrawn|withdraw|revoked|revoke …8 by|via contacting|telling|writing|letting|informing|notifying',
      'withdrawn|withdraw|revoke …4 consent|permission …8 by|via contacting|telling|writing|letting|informing|notifying',
    ],
    unless: otherRouteEn,
    denied: 'no',
  },
];
