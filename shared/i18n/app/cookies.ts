/** Words of the screen of cookies and the website. */
import type { Language } from '../../domain/text.ts';

type Part = { readonly title: string; readonly help?: string };

export interface CookiesMessages {
  readonly add: string;
  readonly nameField: string;
  readonly empty: string;
  readonly columns: Readonly<
    Record<'name' | 'category' | 'purpose' | 'party' | 'lifetime' | 'consent', string>
  >;
  readonly own: string;
  readonly website: string;
  readonly sections: Readonly<
    Record<'what' | 'whose' | 'allowed' | 'afterwards' | 'banner' | 'siteUse' | 'embeds', Part>
  >;
  readonly anyCookies: string;
  readonly anyCookiesUnknown: string;
  readonly addEmbed: string;
  readonly noEmbeds: string;
  readonly service: string;
}

const nl: CookiesMessages = {
  add: 'Cookie',
  nameField: 'Naam van de cookie of techniek',
  empty:
    'Hier komt alles wat uw website op een telefoon of computer zet of daar leest: cookies, pixels, statistiek. Een scan van uw site laat zien wat er is.',
  columns: {
    name: 'Naam',
    category: 'Soort',
    purpose: 'Waarvoor',
    party: 'Van wie',
    lifetime: 'Hoe lang',
    consent: 'Toestemming',
  },
  own: 'van uzelf',
  website: 'Uw website',
  sections: {
    what: { title: 'Wat is het, en waarvoor?' },
    whose: { title: 'Van wie, en hoe lang blijft het staan?' },
    allowed: {
      title: 'Vraagt u eerst of het mag?',
      help: 'Alleen wat nodig is voor de dienst of het tellen van bezoek, mag zonder toestemming.',
    },
    afterwards: {
      title: 'Wat gebeurt er daarna met de gegevens?',
      help: 'Plaatsen en gebruiken zijn twee vragen. Ook het gebruik heeft een reden nodig.',
    },
    banner: {
      title: 'Hoe vraagt u het?',
      help: 'Weigeren moet even makkelijk zijn als toestaan.',
    },
    siteUse: {
      title: 'Uw website bezoeken',
      help: 'Wat u hier invult, staat in de verklaring.',
    },
    embeds: {
      title: 'Onderdelen van anderen op uw website',
      help: 'Zoals een filmpje, een kaart of een knop om te delen.',
    },
  },
  anyCookies: 'Zet of leest uw website iets op een telefoon of computer?',
  anyCookiesUnknown: 'Onbekend: of uw website cookies plaatst.',
  addEmbed: 'Onderdeel',
  noEmbeds: 'Er staat nog niets.',
  service: 'Naam van de dienst',
};

const en: CookiesMessages = {
  add: 'Cookie',
  nameField: 'Name of the cookie or technique',
  empty:
    'Here goes all that your website puts on a phone or computer or reads there: cookies, pixels, statistics. A scan of your site shows what there is.',
  columns: {
    name: 'Name',
    category: 'Kind',
    purpose: 'What for',
    party: 'Whose',
    lifetime: 'How long',
    consent: 'Consent',
  },
  own: 'your own',
  website: 'Your website',
  sections: {
    what: { title: 'What is it, and what for?' },
    whose: { title: 'Whose, and how long does it stay?' },
    allowed: {
      title: 'Do you ask first?',
      help: 'Only what the service or the counting of visits needs is allowed without consent.',
    },
    afterwards: {
      title: 'What happens with the data afterwards?',
      help: 'Placing and using are two questions. Using needs a reason too.',
    },
    banner: { title: 'How do you ask?', help: 'Refusing must be as easy as allowing.' },
    siteUse: {
      title: 'Visiting your website',
      help: 'What you fill in here stands in the statement.',
    },
    embeds: {
      title: 'Parts of others on your website',
      help: 'Such as a film, a map or a button to share.',
    },
  },
  anyCookies: 'Does your website put or read anything on a phone or computer?',
  anyCookiesUnknown: 'Unknown: whether your website places cookies.',
  addEmbed: 'Part',
  noEmbeds: 'There is nothing yet.',
  service: 'Name of the service',
};

export const cookiesMessages: Readonly<Record<Language, CookiesMessages>> = { nl, en };
