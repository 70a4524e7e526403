/** What a company does that the person names in the interview, and what is kept there. */
import { type Both, b } from './parts.ts';

interface CompanyWords {
  /** For the party: "wat doet dit bedrijf voor ons". */
  readonly what: Both;
  /** For the system: what stands there. */
  readonly system?: Both;
}

/** By vocabulary word of the company. */
export const companyWords: Readonly<Record<string, CompanyWords>> = {
  'recipient.hosting': {
    what: b('onze website bewaren', 'hosting our website'),
    system: b('Website', 'Website'),
  },
  'recipient.cloud': {
    what: b('onze mail en bestanden bewaren', 'keeping our mail and files'),
    system: b('Mail en bestanden', 'Mail and files'),
  },
  'recipient.itSupport': { what: b('onze computers beheren', 'looking after our computers') },
  'recipient.accounting': {
    what: b('ons boekhoudprogramma', 'our bookkeeping software'),
    system: b('Boekhouding', 'Bookkeeping'),
  },
  'recipient.accountant': { what: b('onze boekhouding doen', 'doing our bookkeeping') },
  'recipient.payrollOffice': { what: b('het loon berekenen', 'calculating pay') },
  'recipient.mailing': {
    what: b('de nieuwsbrief versturen', 'sending the newsletter'),
    system: b('Nieuwsbriefprogramma', 'Newsletter program'),
  },
  'recipient.analytics': {
    what: b('bezoek aan onze website tellen', 'counting visits to our website'),
  },
  'recipient.paymentProvider': { what: b('online betalen', 'online payments') },
  'recipient.posSupplier': {
    what: b('onze kassa', 'our till'),
    system: b('Kassa', 'Till'),
  },
  'recipient.courier': { what: b('bestellingen bezorgen', 'delivering orders') },
  'recipient.marketplace': {
    what: b('onze producten verkopen op een website', 'selling our products on a website'),
  },
  'recipient.collection': { what: b('onbetaalde rekeningen innen', 'collecting unpaid bills') },
  'recipient.arbo': { what: b('begeleiding bij ziekte', 'guidance during sickness') },
  'recipient.pension': { what: b('pensioen van het personeel', 'pensions of our staff') },
};

/** By answer, where the same kind of company keeps something else there. */
export const systemWords: Readonly<Record<string, Both>> = {
  'orders.shop.program': b('Webwinkel', 'Web shop'),
  'mail.host': b('Mail', 'Mail'),
};

/** What those get the data for that a template names, by vocabulary word. */
export const recipientReasons: Readonly<Record<string, Both>> = {
  'recipient.bank': b('om te betalen', 'to pay'),
  'recipient.taxAuthority': b('omdat de wet dat vraagt', 'because the law asks for it'),
  'recipient.uwv': b('omdat de wet dat vraagt', 'because the law asks for it'),
  'recipient.arbo': b('om te begeleiden bij ziekte', 'to guide during sickness'),
  'recipient.messagingApp': b('om berichten te bezorgen', 'to deliver messages'),
  'recipient.foreignAuthority': b('om over het visum te beslissen', 'to decide on the visa'),
  'recipient.visaCentre': b('om de aanvraag door te geven', 'to pass on the application'),
  'recipient.telecomPeer': b('om het nummer mee te nemen', 'to port the number'),
  'recipient.lawyer': b('om de zaak te behandelen', 'to handle the case'),
  'recipient.creditAgency': b(
    'om na te gaan of iemand kan betalen',
    'to find out whether someone can pay',
  ),
  'recipient.socialPlatform': b('omdat onze pagina daar staat', 'because our page is there'),
  'recipient.public': b('omdat het op internet staat', 'because it is on the internet'),
  'recipient.adNetwork': b('om reclame te tonen', 'to show advertising'),
};
