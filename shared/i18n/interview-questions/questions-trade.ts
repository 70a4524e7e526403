/** The words of the questions about who you are, what you do, and how customers order and pay. */
import { b } from '../parts.ts';
import { o, type PartWords } from './part-words.ts';
import { no, none, whichCompany, whichProgram, yes } from './recurring.ts';

export const tradeWords: Readonly<Record<string, PartWords>> = {
  who: {
    title: b(
      'Hoe heet uw bedrijf en hoe bereikt men u?',
      'What is your business called and how can people reach you?',
    ),
    help: b(
      'De naam en één manier om u te bereiken zijn genoeg om te beginnen.',
      'The name and one way to reach you are enough to start.',
    ),
    options: {},
  },
  work: {
    title: b('Wat doet u?', 'What do you do?'),
    help: b(
      'Kies alles wat past. Kleine dingen tellen ook mee.',
      'Choose all that fits. Small things count too.',
    ),
    options: {
      sell: o(
        b('Wij verkopen of maken producten', 'We sell or make products'),
        b('In een winkel, online of op bestelling', 'In a shop, online or to order'),
      ),
      services: o(
        b('Wij werken in opdracht van klanten', 'We work for customers'),
        b(
          'Bijvoorbeeld advies, reparatie, verzorging, les',
          'For example advice, repairs, care, lessons',
        ),
      ),
      travel: o(b('Wij regelen reizen of visums', 'We arrange travel or visas')),
      phone: o(b('Wij leveren telefonie of internet', 'We provide telephony or internet')),
      cases: o(
        b('Wij behandelen zaken tegen een ander', 'We handle cases against someone else'),
        b('Bijvoorbeeld juridische hulp of incasso', 'For example legal help or debt collection'),
      ),
    },
  },
  'work.quotes': {
    title: b('Maakt u offertes?', 'Do you make quotes?'),
    options: { yes: o(yes), no: o(no) },
  },
  'work.travel': {
    title: b('Wat komt er in een aanvraag te staan?', 'What goes into an application?'),
    help: b(
      'De naam en het paspoortnummer tellen we al mee.',
      'The name and passport number are counted already.',
    ),
    options: {
      idCopy: o(b('Een kopie van het paspoort', 'A copy of the passport'), undefined, {
        notice: b(
          'Vraag alleen de pagina’s die het land vraagt en maak het BSN onleesbaar.',
          'Ask only the pages that the country asks for and mask the BSN.',
        ),
      }),
      photo: o(b('Een pasfoto', 'A passport photo')),
      money: o(b('Werk en inkomen', 'Job and income')),
      health: o(b('Vragen over gezondheid', 'Questions about health'), undefined, {
        notice: b(
          'Hiervoor is uitdrukkelijke toestemming van de reiziger nodig.',
          'This needs the traveller’s explicit consent.',
        ),
      }),
      religion: o(b('Vragen over geloof', 'Questions about religion'), undefined, {
        notice: b(
          'Hiervoor is uitdrukkelijke toestemming van de reiziger nodig.',
          'This needs the traveller’s explicit consent.',
        ),
      }),
      criminal: o(b('Vragen over een strafblad', 'Questions about offences'), undefined, {
        notice: b(
          'Hiervoor is uitdrukkelijke toestemming van de reiziger nodig.',
          'This needs the traveller’s explicit consent.',
        ),
      }),
      children: o(b('Kinderen reizen mee', 'Children travel too'), undefined, {
        notice: b(
          'Voor kinderen onder de 16 beslissen de ouders.',
          'For children under 16 the parents decide.',
        ),
      }),
      companions: o(b('Eén persoon vraagt aan voor anderen', 'One person applies for others')),
      centre: o(
        b('De aanvraag gaat via een visumcentrum', 'The application goes through a visa centre'),
      ),
      none: o(none),
    },
  },
  'work.traffic': {
    title: b(
      'Wat doet u met de gegevens over wie wanneer belt of online is?',
      'What do you do with the data on who calls or is online when?',
    ),
    help: b('In de wet heten dat verkeersgegevens.', 'The law calls these traffic data.'),
    options: {
      bill: o(b('De verbinding maken en de rekening sturen', 'Connect people and send the bill')),
      quality: o(
        b('Storingen zoeken of de dienst beter maken', 'Find faults or improve the service'),
        undefined,
        {
          notice: b(
            'Of dat mag, is onzeker. Wis de gegevens of maak ze anoniem zodra de verbinding en de rekening klaar zijn.',
            'Whether you may is uncertain. Erase the data or make them anonymous once connection and bill are done.',
          ),
        },
      ),
      marketing: o(b('Aanbiedingen doen', 'Make offers'), undefined, {
        notice: b(
          'Dat mag alleen met toestemming van de klant.',
          'Only with the customer’s consent.',
        ),
      }),
      none: o(b('Wij bewaren ze niet', 'We do not keep them')),
    },
  },
  country: {
    title: b('In welk land is uw bedrijf gevestigd?', 'In which country is your business?'),
    help: b(
      'Waar u werkt, niet waar uw klanten wonen.',
      'Where you work, not where your customers live.',
    ),
    options: {
      nl: o(b('Nederland', 'The Netherlands')),
      other: o(b('Een ander land', 'Another country'), undefined, {
        name: b('Welk land?', 'Which country?'),
      }),
    },
  },
  'country.representative': {
    title: b(
      'Hebt u iemand in Europa die daar namens u vragen over gegevens beantwoordt?',
      'Do you have somebody in Europe who answers questions about data for you there?',
    ),
    help: b(
      'Een bedrijf buiten Europa met klanten in Europa moet zo iemand meestal aanwijzen. Het Verenigd Koninkrijk en Zwitserland tellen hier niet als Europa.',
      'A business outside Europe with customers in Europe usually has to appoint one. The United Kingdom and Switzerland do not count as Europe here.',
    ),
    options: {
      yes: o(yes, undefined, { name: b('Wie is dat?', 'Who is that?') }),
      no: o(no, undefined, {
        notice: b(
          'Zoek iemand in een land waar uw klanten wonen en leg het schriftelijk vast.',
          'Find somebody in a country where your customers live and put it in writing.',
        ),
      }),
    },
  },
  orders: {
    title: b('Hoe bestellen klanten bij u?', 'How do customers order from you?'),
    help: b(
      'Wie in de winkel iets koopt zonder naam te noemen, telt niet mee.',
      'Someone who buys in the shop without giving a name does not count.',
    ),
    options: {
      site: o(b('Via onze eigen webwinkel', 'Through our own web shop')),
      phone: o(
        b('Per telefoon, mail of formulier', 'By phone, mail or form'),
        b('Ook een bestelbriefje in de winkel', 'An order slip in the shop too'),
      ),
      app: o(
        b('Via een berichtenapp', 'By messaging app'),
        b('Bijvoorbeeld op de telefoon van de zaak', 'For example on the shop’s phone'),
        {
          notice: b(
            'Zo’n app kan alle nummers in de telefoon meelezen. Gebruik een telefoon van de zaak en wis oude gesprekken.',
            'Such an app may read all numbers in the phone. Use a phone of the business and erase old chats.',
          ),
        },
      ),
      platform: o(
        b('Via een website waar ook anderen verkopen', 'Through a website where others sell too'),
        undefined,
        { name: b('Hoe heet die website?', 'What is that website called?') },
      ),
      none: o(b('Klanten bestellen niet bij ons', 'Customers do not order from us')),
    },
  },
  'orders.shop': {
    title: b('Waarmee draait uw webwinkel?', 'What does your web shop run on?'),
    options: {
      program: o(b('Met een programma of bedrijf', 'A program or company'), undefined, {
        name: whichProgram,
      }),
      self: o(b('Op onze eigen computer', 'Our own computer')),
    },
  },
  'orders.account': {
    title: b('Maken klanten een account?', 'Do customers make an account?'),
    options: {
      guest: o(b('Nee', 'No')),
      choice: o(b('Dat mogen ze zelf kiezen', 'They may choose')),
      must: o(b('Ja, dat moet', 'Yes, they must'), undefined, {
        notice: b(
          'Verplichten is moeilijk te verdedigen. Laat ook bestellen zonder account.',
          'Forcing this is hard to justify. Offer ordering without an account.',
        ),
      }),
    },
  },
  'orders.delivery': {
    title: b('Hoe komt de bestelling bij de klant?', 'How does the order reach the customer?'),
    options: {
      self: o(b('Wij bezorgen zelf', 'We deliver ourselves')),
      courier: o(b('Met een post- of pakketbedrijf', 'By post or parcel company'), undefined, {
        name: whichCompany,
      }),
      pickup: o(b('Klanten halen zelf op', 'Customers collect')),
    },
  },
  'orders.extra': {
    title: b(
      'Schrijft u bij een bestelling ook iets hiervan op?',
      'Do you also write down any of these with an order?',
    ),
    options: {
      allergy: o(
        b('Een allergie of dieet', 'An allergy or diet'),
        b('Ook in een opmerking bij de bestelling', 'In a remark with the order too'),
        {
          notice: b(
            'Een allergie zegt iets over de gezondheid. Vraag er uitdrukkelijke toestemming voor en wis het na de bestelling.',
            'An allergy says something about health. Ask explicit consent and erase it after the order.',
          ),
        },
      ),
      gift: o(
        b('De naam en het adres van iemand anders', 'Someone else’s name and address'),
        b('Bijvoorbeeld voor een cadeau', 'For example for a gift'),
      ),
      title: o(
        b('Of de klant een heer of een mevrouw is', 'Whether the customer is a Mr or a Ms'),
        b(
          'Alleen als de klant dat moet invullen om te bestellen',
          'Only if the customer must fill it in to order',
        ),
        {
          notice: b(
            'Dat is niet nodig om te leveren. Laat klanten dit veld overslaan, of haal het weg.',
            'That is not needed to deliver. Let customers skip this field, or remove it.',
          ),
        },
      ),
      none: o(none),
    },
  },
  payment: {
    title: b('Hoe betalen klanten?', 'How do customers pay?'),
    options: {
      counter: o(b('Aan de kassa', 'At the till'), b('Met pin of contant', 'By card or in cash'), {
        name: b('Van welk bedrijf is de kassa?', 'Which company supplies the till?'),
      }),
      online: o(
        b('Online', 'Online'),
        b(
          'Bijvoorbeeld in de webwinkel of met een betaallink',
          'For example in the web shop or by link',
        ),
        { name: b('Hoe heet het betaalbedrijf?', 'What is the payment company called?') },
      ),
      invoice: o(b('Op rekening, achteraf', 'On account, afterwards')),
      none: o(b('Klanten betalen ons niet', 'Customers do not pay us')),
    },
  },
  'payment.late': {
    title: b('Wat doet u als iemand niet betaalt?', 'What do you do when someone does not pay?'),
    options: {
      collection: o(
        b('Een incassobureau of deurwaarder inschakelen', 'Use a collection agency or bailiff'),
        undefined,
        { name: whichCompany },
      ),
      creditCheck: o(
        b('Vooraf nagaan of iemand kan betalen', 'Check first whether someone can pay'),
        undefined,
        {
          notice: b(
            'Laat een mens meekijken voordat u iemand weigert.',
            'Have a person look before you refuse someone.',
          ),
        },
      ),
      blacklist: o(
        b(
          'Een lijst bijhouden van wie niet betaalt of fraude pleegt',
          'Keep a list of who does not pay or commits fraud',
        ),
        undefined,
        {
          notice: b(
            'Zet op papier wie op de lijst komt en hoe lang. Deel de lijst niet.',
            'Put on paper who goes on the list and for how long. Do not share it.',
          ),
        },
      ),
      none: o(none),
    },
  },
  books: {
    title: b('Wie doet uw boekhouding?', 'Who does your bookkeeping?'),
    help: b('Kies alles wat past.', 'Choose all that fits.'),
    options: {
      program: o(b('Wijzelf, met een programma', 'We do, with a program'), undefined, {
        name: whichProgram,
      }),
      office: o(
        b('Een boekhouder of administratiekantoor', 'A bookkeeper or accounting office'),
        undefined,
        { name: b('Hoe heet dat kantoor?', 'What is that office called?') },
      ),
      paper: o(b('Wijzelf, op papier of in een rekenblad', 'We do, on paper or in a spreadsheet')),
    },
  },
};
