import { describe, expect, it } from 'vitest';
import {
  everyProposal,
  type ProposalGroup,
} from '../../../../shared/statement-reader/proposals/proposal.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const CLUB = `Privacyverklaring Roeivereniging De Bolder

Roeivereniging De Bolder, gevestigd aan de Waterkant 12, 3511 AB te Utrecht, is verantwoordelijk voor de verwerking van uw persoonsgegevens. KvK-nummer 40123456. U bereikt ons via info@debolder.nl of 030 - 123 45 67.

Ledenadministratie
Wij verwerken de volgende persoonsgegevens van onze leden:
- naam en adres
- geboortedatum
- e-mailadres
- IBAN
Wij gebruiken deze gegevens voor de uitvoering van de lidmaatschapsovereenkomst en voor het innen van de contributie. Wij bewaren uw gegevens tot maximaal 2 jaar na beëindiging van het lidmaatschap.

Nieuwsbrief
Met uw toestemming gebruiken wij uw e-mailadres om u de nieuwsbrief te sturen. Wij versturen de nieuwsbrief met Mailchimp. Wij bewaren uw e-mailadres totdat u zich afmeldt.

Delen met derden
Wij verkopen uw gegevens nooit aan adverteerders. Wij delen gegevens met:
- Sportlink
- onze boekhouder
- de Kanobond Utrecht
Mailchimp slaat gegevens op in de Verenigde Staten op basis van modelcontractbepalingen.

Beveiliging
Wij beveiligen uw gegevens met een SSL-verbinding en tweestapsverificatie.

Cookies
Onze website gebruikt functionele cookies en analytische cookies van Google Analytics. De cookie _ga wordt 2 jaar bewaard.

Uw rechten
U heeft recht op inzage, correctie en verwijdering van uw gegevens. Stuur uw verzoek per e-mail naar info@debolder.nl. Wij reageren binnen vier weken op uw verzoek.
`;

const SHOP = `Privacy policy

Northgate Candles Ltd, 5 Mill Lane, is the controller of your personal data. E-mail: hello@northgatecandles.com.

We collect your name, address and e-mail address when you place an order. We use this data to process your order and to send invoices. We keep order data for 7 years.

We share your data with our courier and with Stripe for payments. We do not share your data with advertisers.

We process data on the basis of our legitimate interest in preventing fraud.
`;

const club = readStatement(CLUB);
const shop = readStatement(SHOP);

const values = (reading: typeof club, group: ProposalGroup): readonly (string | undefined)[] =>
  reading.proposals[group].map((one) =>
    'value' in one && typeof one.value === 'object'
      ? (one.value.term ?? one.value.text)
      : undefined,
  );

const field = (reading: typeof club, name: string) =>
  reading.proposals.organisation.find((one) => one.field === name)?.value;

describe('proposals from a statement', () => {
  it('tell who the organisation is', () => {
    expect(field(club, 'legalName')).toContain('Bolder');
    expect(field(club, 'kvk')).toBe('40123456');
    expect(field(club, 'email')).toBe('info@debolder.nl');
    expect(field(club, 'phone')).toBe('030 - 123 45 67');
    expect(field(club, 'address')).toBe('Waterkant 12');
    expect(field(club, 'postcode')).toBe('3511 AB');
    expect(field(club, 'city')).toBe('Utrecht');
    expect(field(shop, 'legalName')).toBe('Northgate Candles Ltd');
  });

  it.each([
    [
      'The Wool Corner B.V. is responsible for your data. Ask The Wool Corner.',
      'The Wool Corner B.V.',
    ],
    ['De Halm B.V. verwerkt uw gegevens. Bij De Halm is dat veilig.', 'De Halm B.V.'],
    ['Our Halm B.V. is responsible for your data. The data are safe.', 'Halm B.V.'],
    ['Wij, de Halm B.V., verwerken uw gegevens.', 'Halm B.V.'],
  ])('give a name its article where it is part of it: %s', (text, name) => {
    expect(field(readStatement(`Privacy\n\n${text}`), 'legalName')).toBe(name);
  });

  it('name data of which one half stands apart', () => {
    for (const text of [
      'Wij verwerken uw naam, uw adres en uw bel- en internetgegevens.',
      'Wij leggen (bel- en internetgegevens) vast.',
    ]) {
      const { proposals } = readStatement(`Gegevens\n\n${text}`);
      expect(proposals.data.map(({ value }) => value.term)).toContain('data.trafficData');
    }
  });

  it('make an activity of each section that tells a purpose, with what stands in it', () => {
    const newsletter = club.proposals.activities.find(
      ({ template }) => template === 'template.T05',
    );
    expect(newsletter?.value.text).toBe('Nieuwsbrief');
    const members = club.proposals.activities.find(
      ({ value }) => value.text === 'Ledenadministratie',
    );
    const items = club.proposals.data.filter(({ activities }) =>
      activities.includes(members?.id ?? ''),
    );
    expect(items.map(({ value }) => value.term ?? value.text)).toEqual(
      expect.arrayContaining([
        'data.name',
        'data.address',
        'geboortedatum',
        'data.email',
        'data.iban',
      ]),
    );
  });

  it('say how long, from when and of what', () => {
    expect(club.proposals.retention).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          period: 'P2Y',
          atMost: true,
          start: 'startEvent.relationshipEnd',
        }),
        expect.objectContaining({ kind: 'criterion', criterion: 'criterion.untilUnsubscribe' }),
      ]),
    );
    expect(shop.proposals.retention).toEqual([
      expect.objectContaining({ period: 'P7Y', kind: 'period' }),
    ]);
  });

  it('know services by name, with company country and role', () => {
    expect(club.proposals.recipients).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          service: 'service.mailchimp',
          party: 'Mailchimp',
          country: 'country.US',
          kind: 'processor',
        }),
        expect.objectContaining({ service: 'service.sportlink', confidence: 'high' }),
      ]),
    );
    expect(values(club, 'recipients')).toContain('recipient.accountant');
    expect(values(club, 'recipients')).toContain('de Kanobond Utrecht');
    expect(shop.proposals.recipients.map(({ service }) => service)).toContain('service.stripe');
    expect(values(shop, 'recipients')).toContain('recipient.courier');
  });

  it('propose nothing that is denied', () => {
    expect(values(club, 'recipients')).not.toContain('recipient.adNetwork');
    expect(values(shop, 'recipients')).not.toContain('recipient.adNetwork');
  });

  it('find bases, transfers, measures and cookies', () => {
    expect(values(club, 'bases')).toContain('basis.6a');
    const [interest] = shop.proposals.bases.filter(({ value }) => value.term === 'basis.6f');
    expect(interest?.interest).toBe('preventing fraud');
    expect(club.proposals.transfers).toEqual([
      expect.objectContaining({
        country: 'country.US',
        instrument: 'instrument.scc',
        party: 'Mailchimp',
      }),
    ]);
    expect(values(club, 'measures')).toEqual(
      expect.arrayContaining(['measure.encTransit', 'measure.mfa']),
    );
    expect(club.proposals.cookies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ category: 'functional' }),
        expect.objectContaining({ category: 'analytics' }),
        expect.objectContaining({ value: { text: '_ga', language: 'nl' }, lifetime: 'P2Y' }),
      ]),
    );
  });

  it('tell how rights are used', () => {
    expect(values(club, 'rights')).toContain('right.access');
    expect(club.proposals.rights).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'channel', channel: 'email' }),
        expect.objectContaining({ field: 'ownTermDays', days: 28 }),
      ]),
    );
  });

  it.each([
    ['club', CLUB],
    ['shop', SHOP],
  ])('have a sentence each, really in the text, and ids that last: %s', (_, text) => {
    const all = everyProposal(readStatement(text).proposals);
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, evidence } of all) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const { quote, start, end } of evidence) expect(text.slice(start, end), id).toBe(quote);
    }
    expect(everyProposal(readStatement(text).proposals)).toEqual(all);
  });

  it('take an ordinary word for no service', () => {
    const text = `Wij delen uw gegevens niet zomaar. Dit is ideal voor klanten. Het zoom-niveau van de kaart wordt niet bewaard. Wij verwerken uw naam om te kunnen leveren.`;
    expect(
      readStatement(text).proposals.recipients.flatMap(({ service }) => service ?? []),
    ).toEqual([]);
  });

  it('know a name in a compound, and take no longer word for it', () => {
    const text = `Wij delen gegevens via onze Facebook-pagina en het Mailchimp-account. Wij maken foto's tijdens trainingen.`;
    const services = readStatement(text).proposals.recipients.flatMap(
      ({ service }) => service ?? [],
    );
    expect(services.toSorted()).toEqual(['service.facebook', 'service.mailchimp']);
  });

  it('take who from what a list says behind it', () => {
    const text = `Met wie wij gegevens delen

Wij delen uw gegevens met de volgende partijen:
- Wolkenpost (verzenden van e-mail)
- Kluis en Zoon: archief
`;
    const parties = readStatement(text).proposals.recipients.flatMap(({ party }) => party ?? []);
    expect(parties).toEqual(['Wolkenpost', 'Kluis en Zoon']);
  });

  it('call servers inside the EU no transfer', () => {
    const text = `Wij delen uw gegevens met onze hostingpartij. Uw gegevens worden opgeslagen op servers in de Europese Unie.`;
    expect(readStatement(text).proposals.transfers).toEqual([]);
  });

  it('give nothing for the authority itself', () => {
    const text = `Privacyverklaring. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, telefoon 088 - 1805 250.`;
    const { organisation } = readStatement(text).proposals;
    expect(organisation.filter(({ field: name }) => name !== 'legalName')).toEqual([]);
  });

  it('take a word with a capital for no name where its place or a country gave it that', () => {
    const listed = readStatement(
      'Wij delen uw gegevens met:\n- Service providers (telefonie)\nStuur uw vraag naar info@viponlineservices.example. De Belgische politie en een Belgische bank vragen soms gegevens op. Wij mailen een Belgische klant.',
    );
    expect(field(listed, 'legalName')).toBeUndefined();
  });

  it('give nothing to whom a denied list names', () => {
    const none = readStatement(
      'Wij zullen uw gegevens niet bekendmaken aan derden, gelieerde ondernemingen, Acme B.V. of adverteerders.',
    );
    expect(none.proposals.recipients).toEqual([]);
    const one = readStatement(
      'Wij delen uw gegevens niet met derden, behalve met onze boekhouder.',
    );
    expect(values(one, 'recipients')).toContain('recipient.accountant');
  });

  it('know who does something for the organisation, and name no one `namens ons`', () => {
    const mail = readStatement(
      'Onze nieuwsbrief wordt verstuurd door het bedrijf Postduif Ltd. uit Londen.\n\nBedrijven die namens ons gegevens verwerken krijgen uw naam.',
    );
    expect(mail.proposals.recipients.map(({ party, value }) => party ?? value.text)).toEqual([
      'Postduif Ltd.',
      'verwerkers',
    ]);
  });

  it('leave other sites their cookies, and an address its https', () => {
    const links = readStatement(
      'Cookies\nDeze websites kunnen cookies gebruiken en tracking van derde partijen insluiten.\nBeveiliging\nMeer over beveiliging leest u op https://voorbeeld.example/veilig.',
    );
    expect(links.proposals.cookies).toEqual([]);
    expect(values(links, 'measures')).not.toContain('measure.encTransit');
  });

  it.each([
    ['https://www.netlify.com/privacy', undefined],
    ['https://docs.netlify.com', undefined],
    ['booking.com', undefined],
    ['help.shopify.com', undefined],
    ['https://bakkerijzon.netlify.app', 'bakkerijzon.netlify.app'],
    ['www.bakkerijzon.co.uk', 'bakkerijzon.co.uk'],
    ['www.bakkerijzon.example', 'bakkerijzon.example'],
  ])('tell a site of its own from one of a service: %s', (site, own) => {
    const text = `Privacyverklaring van Bakkerij Zon\nWij zijn te vinden op ${site}.`;
    expect(field(readStatement(text), 'websites')).toBe(own);
  });

  it('know the site of a service that speaks of itself', () => {
    const text =
      'Moneybird B.V. is verantwoordelijk voor uw gegevens.\nE-mail: info@moneybird.nl\nWebsite: www.moneybird.nl';
    expect(field(readStatement(text), 'websites')).toBe('moneybird.nl');
  });

  it('take another British site for no own one', () => {
    const text =
      'Privacy notice\n\nSun Bakery is the controller. E-mail info@sunbakery.co.uk.\n\nWe bake. We sell bread. We keep invoices for seven years. You may see your data.\n\nWe use cookies of others. Read more at www.anothercompany.co.uk/privacy.';
    expect(field(readStatement(text), 'websites')).toBeUndefined();
  });

  it('take no address of an authority for the own one', () => {
    const asked = readStatement(
      'Bakkerij Zon\nMail ons: info@bakkerijzon.example of contact@apd-gba.be.',
    );
    const emails = asked.proposals.organisation.filter((one) => one.field === 'email');
    expect(emails.map(({ value }) => value)).toEqual(['info@bakkerijzon.example']);
  });

  it.each([
    ['E-mailinfo@bakkerijzon.example', 'info@bakkerijzon.example'],
    ['E-mailadres: info@bakkerijzon.nlTelefoon: 0201234567', 'info@bakkerijzon.nl'],
    ['emailservice@bakkerijzon.example', 'emailservice@bakkerijzon.example'],
    ['e-mailservice@bakkerijzon.example', 'e-mailservice@bakkerijzon.example'],
    ['info@bakkerijzon.amsterdamTelefoon 020', 'info@bakkerijzon.amsterdam'],
    ['info@bakkerijzon.nlKvK-nummer: 12345678', 'info@bakkerijzon.nl'],
    ['info@bakkerijzon.nlTel.020-1234567', 'info@bakkerijzon.nl'],
    ['Mail: Info@BakkerijZon.NL', 'Info@BakkerijZon.NL'],
  ])('cut an address loose from the words that it was copied with: %s', (line, email) => {
    expect(field(readStatement(`Bakkerij Zon\n\n${line}`), 'email')).toBe(email);
  });

  it('take a country that is only named for no transfer, and an address without postcode', () => {
    const trip = readStatement(
      'Reisbureau De Zon B.V., Oude Molenstraat 1a te Voorbeeldstad, is verantwoordelijk voor de verwerking van uw gegevens.\nWij verzamelen:\n- de data van uw reis naar Cambodja',
    );
    expect(trip.proposals.transfers).toEqual([]);
    expect(field(trip, 'address')).toBe('Oude Molenstraat 1a');
    expect(field(trip, 'city')).toBe('Voorbeeldstad');
  });

  it('give each period of a sentence what it is of', () => {
    const kept = (text: string) =>
      readStatement(text).proposals.retention.map(
        ({ period, of, start }) =>
          `${period} ${of.map(({ text: what }) => what).join()} ${start ?? ''}`,
      );
    expect(
      kept(
        'I keep session notes for twenty years after our last session and invoices for 7 years.',
      ),
    ).toEqual([expect.stringMatching(/^P20Y {2}/), 'P7Y invoices ']);
    expect(kept('Wij bewaren facturen 7 jaar en e-mails 2 jaar.')).toEqual([
      'P7Y facturen ',
      'P2Y e-mails ',
    ]);
    expect(
      kept('Wij bewaren facturen 5 jaar of 7 jaar; wat u verder geeft gaat weg na 1 jaar.'),
    ).toEqual(['P5Y facturen ', 'P7Y facturen ', 'P1Y  ']);
    expect(kept('Wij bewaren 7 jaar lang facturen en 2 jaar lang e-mails.')).toEqual([
      'P7Y facturen ',
      'P2Y e-mails ',
    ]);
  });

  it('know whose transfer it is, what a title is no part of, and to whom nothing is sold', () => {
    const notice = readStatement(
      'Privacyreglement Gemeente De Ark\nI use Google Workspace for e-mail; Zoom may store data in the United States. I never sell your data to advertisers, data brokers or insurance companies.',
    );
    expect(notice.proposals.transfers.map(({ party }) => party)).toEqual(['Zoom']);
    expect(notice.proposals.recipients.map(({ party }) => party)).toEqual([
      'Google Workspace',
      'Zoom',
    ]);
  });

  it('tell a telephone from an account, a fax and the same number written otherwise', () => {
    const { organisation } = readStatement(
      'Privacyverklaring Garage Van Dam\nGarage Van Dam, KvK 30.26.47.19, verwerkt uw gegevens. Bel 038 - 123 45 67 of +31 38 123 45 67. Fax: 038-7654321. IBAN NL91 ABNA 0417 1643 00. Onze servicelijn is 0800-1234.',
    ).proposals;
    const of = (field: string) =>
      organisation.filter((one) => one.field === field).map(({ value }) => value);
    expect(of('phone')).toEqual(['038 - 123 45 67', '0800-1234']);
    expect(of('kvk')).toEqual(['30264719']);
  });

  it('hear a basis by its letter of the law', () => {
    const bases = (text: string) =>
      readStatement(`Wij verwerken uw naam om uw afspraak te plannen ${text}.`).proposals.bases.map(
        ({ value }) => value.term,
      );
    expect(bases('(art. 6 lid 1 sub b AVG)')).toEqual(['basis.6b']);
    expect(bases('op grond van artikel 6, eerste lid, onder c, AVG')).toEqual(['basis.6c']);
    expect(bases('(art. 6.1.f AVG)')).toEqual(['basis.6f']);
    const english = readStatement('We use your name to plan your visit (Article 6(1)(b) GDPR).');
    expect(english.proposals.bases.map(({ value }) => value.term)).toEqual(['basis.6b']);
  });

  it('keep to times of keeping, in short words too, and say their start in the words of the text', () => {
    const kept = (text: string) =>
      readStatement(text).proposals.retention.map((one) =>
        one.kind === 'period' ? `${one.period} ${one.startText ?? ''}` : one.kind,
      );
    expect(kept('Wij bewaren camerabeelden 28 dgn. en sollicitaties 4 wk.')).toEqual([
      'P28D ',
      'P4W ',
    ]);
    expect(kept('Wij bestaan 25 jaar en geven 2 jaar garantie.')).toEqual([]);
    expect(kept('Giften bewaren wij 2 jaar na de laatste gift.')).toEqual([
      'P2Y na de laatste gift',
    ]);
  });

  it('make an activity of a newsletter that is sent', () => {
    const sent = readStatement('Met uw toestemming sturen wij onze nieuwsbrief via Mailchimp.');
    expect(sent.proposals.activities.map(({ template }) => template)).toEqual(['template.T05']);
    expect(sent.proposals.recipients[0]?.activities).toEqual(['activities:template.T05']);
  });
});
