import type { Cue } from '../rules/cue.ts';

/** What says one of these is about a request, a change or who we are. */
const NO_KINDS: readonly string[] = [
  'contact … op',
  'browserextensie*|browser_extensie|extensie|plugin',
  'identificeerbaar',
  'vertrouwelijk',
  'gevestigd',
  'zwart',
  'inzage',
  'afmelden|uitschrijven',
  'bij|met een|elk|ieder|uw verzoek',
  'persoonsgegeven is',
  'wijzigingen|veranderingen in|van …8 doorgeven|door|melden',
];

/** How people are written to or called: no data are named. */
const SENT: readonly string[] = [
  'sturen|stuurt|stuur|versturen|verzenden|mailen …8 emails|mails|berichten|brieven|nieuwsbrieven',
  'per|via …1 post|mail|email|telefoon|sms …8 benaderen|informeren|bereiken|contacteren|inlichten|uitnodigen',
  'benaderen|informeren|bereiken|contacteren|inlichten|uitnodigen …6 per|via …1 post|mail|email|telefoon|sms',
];

/** `E-mailadres: info@voorbeeld.example`: how the organisation is reached. */
const REACHED: readonly string[] = ['{soort} …1 <email>', '{soort} …1 {straatadres}'];

/** Dutch cues of which data are processed. */
export const dataCategoriesNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: ['zonder …3 {soort} …3 {soort}'],
      unless: ['cookie*', 'toestemming'],
    },
    {
      says: [
        '{wij} …4 vragen|noteren|noteer|vraag|registreren|verlangen|verlangt|opslaan|slaan|leggen|bewaren …8 {soort}',
        'vragen|noteren|noteer|vraag|registreren|registreert|verlangen|slaan|leggen {wij} …8 {soort}',
        'hebben|heb wij|we|ik uw|je|jouw {soort} nodig',
        'verlangen|verlangt|vraagt …3 {soort}',
        'krijgen …4 uw|je|jouw {soort} …3 {soort}',
        'slaan …6 {soort} …6 op',
        'met|inclusief {soort} en {soort}',
        'rekening uw|je {soort}',
        'vult u|je …10 {soort} {soort}|en',
      ],
      unless: [
        'cookie*',
        'recht',
        'vertrouwelijk',
        'kies',
        'upload',
        'contact … op',
        'doorgeven',
        'wijzig*',
        'toestemming',
        'reactie',
        'legitimatie*',
        'zwart',
        'kopie',
        '<email>',
        'berichten bewaren',
        'verwijder*',
        'verzoek*',
        'klacht*',
      ],
      denied: 'no',
    },
    {
      says: [
        'bsn|burgerservicenummer|kenteken|geboortedatum|doopdatum|surfgedrag|ipadres',
        'ip adres',
      ],
      and: [
        [
          'noteren',
          'noteer',
          'vragen',
          'vraagt',
          'verwerken',
          'slaan',
          'registreren',
          'vullen',
          'vult',
          'volgt',
          'bewaren',
          'leggen',
          'staan',
        ],
      ],
      unless: ['zwart', 'kopie', 'anonim*', 'afgekapt', 'recht', 'geanonimiseerd', 'nooit', 'geen'],
    },

    {
      says: [
        '{soort} …2 {soort} …3 {soort}',
        '{soort} {soort} en {soort}',
        'uw|je|jouw {soort} …3 {soort}',
      ],
      unless: [
        ...NO_KINDS,
        '<email>',
        'recht',
        'herleid*',
        'dit zijn',
        'cookie*',
        'kies',
        'stuur|mail|schrijf ons|mij|een|dan',
        'vermeld|vermelding van',
      ],
      denied: 'no',
    },
    {
      says: [
        'dossier|dossiers bevat|bevatten …12 {gegevens}|{soort}|klachten|gezondheid*|behandel*|onderzoek*',
        'dossier|dossiers …3 staan|staat|opgenomen|vastgelegd|houd|houden …12 {soort}|klachten|gezondheid*|behandel*|onderzoek*',
        'leg|leggen|noteer|noteren …10 dossier …3 vast',
      ],
      unless: ['recht', 'dier*'],
      denied: 'no',
    },
    {
      says: ['{soort} …4 {soort}'],
      and: [['{verwerk}', '{gegevens}', 'zoals', 'onder andere', 'volgende', 'waaronder']],
      unless: [
        ...NO_KINDS,
        'bereiken',
        'herleid*|herleiden',
        'ip adres … identi*',
        'dit zijn gegevens',
        'kopie …4 paspoort',
        'stuur|mail|schrijf …6 {soort}',
        ...REACHED,
        ...SENT,
      ],
      denied: 'no',
    },
    {
      says: ['{soort}'],
      and: [['{verwerk}', '*gegevens', 'informatie', 'volgende']],
      in: ['item', 'row'],
      unless: [
        ...REACHED,
        'vertrouwelijk',
        'cookies|cookie',
        'contact … op',
        'recht op',
        'kopie',
        ...SENT,
      ],
    },
    {
      says: ['{soort}'],
      under: [
        'welke …6 {gegevens}|informatie',
        '{gegevens} …6 verwerk*|verzamel*',
        'soort* …4 {gegevens}',
        'categorieen',
        'verzamel* …6 {gegevens}',
        'wat …6 verzamel*|verwerk*|bewaren|vastgelegd',
      ],
      notUnder: ['waarom'],
      unless: ['vertrouwelijk', 'contact … op', 'recht op', ...SENT],
    },
  ],
  part: [
    {
      says: [
        'gezondheidsinformatie|persoonsinformatie|klantinformatie|bezoekersinformatie van|over …8',
      ],
      unless: ['recht', 'vertrouwelijk*'],
    },
    {
      says: ['enkele|bepaalde|sommige|diverse|verschillende|wat|allerlei {gegevens}'],
      and: [['{u}', 'uw', 'je', 'jouw', 'bevat', '{verwerk}']],
      unless: ['cookie*', 'recht', 'wat {gegevens} zijn', 'rechten', 'derden', 'vragen wat'],
    },

    {
      says: [
        'uw|je|jouw {soort} wordt|worden …4 niet|nooit …6 doorgegeven|verstrekt|gedeeld|verkocht|gebruikt',
      ],
      unless: ['cookie*', 'recht', 'contact … op'],
    },
    {
      says: ['uw|je|jouw|hun {soort}'],
      and: [['{verwerk}', 'gebruik', 'vragen', 'nodig', 'registreren', 'rekening']],
      unless: [
        'contact … op',
        'recht',
        'vertrouwelijk',
        'cookie*',
        'wijzig*',
        'doorgeven',
        'kies',
        'cache|browsercache',
      ],
      denied: 'no',
    },
    {
      says: ['{soort}', 'persoonlijke informatie|persoonsgegevens die {u}'],
      and: [
        ['{verwerk}', 'zoals', 'bijvoorbeeld'],
        ['{gegevens}', '{soort}'],
      ],
      unless: [
        'vertrouwelijk',
        'contact … op',
        'gevestigd',
        'recht',
        'cache|browsercache',
        'beveiligde verbinding|omgeving|website|server*',
        ...SENT,
      ],
      denied: 'no',
    },
  ],
};
