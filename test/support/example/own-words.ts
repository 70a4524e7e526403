/** What the example bakery says in words of its own: terms, sentences for readers, house rules. */
import type { Rows } from '../builders.ts';
import { none, some, w } from './words.ts';

export const ownWords: Rows = {
  ownTerm: [
    {
      id: 'workshopGuest',
      list: 'subject',
      label: w('Deelnemers aan een bakworkshop', 'Guests of a baking workshop'),
      short: w('deelnemers', 'guests'),
      audience: 'customers',
    },
    {
      id: 'bakingLevel',
      list: 'data',
      label: w('Ervaring met bakken', 'Experience in baking'),
      short: w('ervaring met bakken', 'experience in baking'),
    },
    {
      id: 'shredder',
      list: 'measure',
      label: w(
        'Bezorglijsten na de ronde door de versnipperaar',
        'Delivery lists through the shredder after the round',
      ),
      short: w('bezorglijsten versnipperen', 'shred delivery lists'),
    },
    {
      id: 'tinMaker',
      list: 'recipient',
      label: w('Leverancier van bakvormen', 'Supplier of baking tins'),
    },
    { id: 'mapMaker', list: 'recipient', label: w('Kaartendienst', 'Map service') },
  ],
  groupCompany: [
    {
      id: 'holding',
      name: w('De Halm Beheer B.V.', 'De Halm Beheer B.V.'),
      relation: 'parent',
      country: 'country.NL',
      inScope: none,
      decides: none,
    },
  ],
  definition: [
    {
      id: 'backupCopy',
      term: w('reservekopie', 'backup'),
      meaning: w(
        'een tweede exemplaar van onze bestanden, voor als er iets stukgaat',
        'a second copy of our files, for when something breaks',
      ),
    },
  ],
  userDuty: [
    {
      id: 'password',
      text: w(
        'Houd uw wachtwoord voor uzelf en log uit op een computer van een ander.',
        'Keep your password to yourself and log out on someone else’s computer.',
      ),
    },
  ],
  rightHandling: [
    {
      id: 'seeData',
      right: 'right.access',
      offered: some,
      how: w('Vraag het in de winkel of mail ons.', 'Ask in the shop or mail us.'),
    },
  ],
  siteUse: [
    {
      anonymousUse: some,
      anonymousText: w(
        'U kunt rondkijken zonder te zeggen wie u bent.',
        'You can look around without saying who you are.',
      ),
      serviceMessages: w(
        'Over uw bestelling mailen wij u ook als u geen nieuwsbrief wilt.',
        'We mail you about your order even if you want no newsletter.',
      ),
    },
  ],
  embed: [
    {
      id: 'route',
      service: w('kaart met de route', 'map with the route'),
      party: 'maps',
      what: w('krijgt uw IP-adres om de kaart te tonen', 'gets your IP address to show the map'),
      clickToLoad: some,
    },
  ],
  reference: [
    {
      id: 'floorPlan',
      activity: 'cameras',
      text: w(
        'Plattegrond met de plek van de camera’s',
        'Floor plan with the places of the cameras',
      ),
    },
  ],
  certificate: [{ id: 'host-iso', party: 'host', name: 'ISO 27001', validUntil: '2027-12-31' }],
  ownParagraph: [
    {
      id: 'lists',
      statement: 'forCustomers',
      after: 'security',
      text: w(
        'Onze bezorgers nemen alleen de bezorglijst van die dag mee. Na de ronde gaat hij door de versnipperaar.',
        'Our drivers take the delivery list of that day only. After the round it goes through the shredder.',
      ),
    },
  ],
  statementExclusion: [
    {
      id: 'lockersOut',
      statement: 'forStaff',
      activity: 'lockers',
      reason: w(
        'Staat in de huisregels die iedereen bij de start krijgt.',
        'Is in the house rules that everyone gets on the first day.',
      ),
    },
  ],
};
