/** The words of every question and answer of the start interview. A test proves that none is missing. */
import type { Both } from './parts.ts';

export interface OptionWords {
  readonly label: Both;
  readonly hint?: Both;
  /** Label of the field for the company's name, or for what else is asked with it. */
  readonly name?: Both;
  /** What to mind with this answer. */
  readonly notice?: Both;
}

export interface PartWords {
  readonly title: Both;
  readonly help?: Both;
  readonly options: Readonly<Record<string, OptionWords>>;
}

const b = (nl: string, en: string): Both => ({ nl, en });

function o(label: Both, hint?: Both, more: Pick<OptionWords, 'name' | 'notice'> = {}): OptionWords {
  return { label, ...(hint === undefined ? {} : { hint }), ...more };
}

const yes = b('Ja', 'Yes');
const no = b('Nee', 'No');
const none = b('Niets hiervan', 'None of these');
const whichCompany = b('Hoe heet dat bedrijf?', 'What is that company called?');
const whichProgram = b(
  'Hoe heet dat programma of bedrijf?',
  'What is that program or company called?',
);

const council = b(
  'In Nederland moet er dan een ondernemingsraad zijn. Die moet instemmen met camera’s op personeel en met andere manieren om personeel te volgen.',
  'In the Netherlands you must then have a works council. It must agree to cameras on staff and to other ways of watching staff.',
);

const parts: Readonly<Record<string, PartWords>> = {
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
      title: o(b('Verplicht de heer of mevrouw', 'Compulsory Mr or Ms'), undefined, {
        notice: b(
          'Een verplichte aanhef is niet nodig om te leveren. Maak het veld vrij of haal het weg.',
          'A compulsory title is not needed to deliver. Make the field optional or remove it.',
        ),
      }),
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
  mail: {
    title: b('Waar staan uw mail en bestanden?', 'Where are your mail and files?'),
    help: b('Ook foto’s en lijstjes met namen tellen mee.', 'Photos and lists of names count too.'),
    options: {
      cloud: o(
        b('Bij een bedrijf, via internet', 'With a company, online'),
        b('U kunt er overal bij', 'You can reach them anywhere'),
        { name: whichCompany },
      ),
      host: o(b('Bij het bedrijf van onze website', 'With the company of our website'), undefined, {
        name: whichCompany,
      }),
      own: o(b('Op onze eigen computers', 'On our own computers')),
      itSupport: o(
        b('Iemand van buiten beheert onze computers', 'Someone outside runs our computers'),
        undefined,
        { name: whichCompany },
      ),
    },
  },
  website: {
    title: b('Wat kunnen mensen op uw website?', 'What can people do on your website?'),
    help: b('De webwinkel hebben we al gehad.', 'We already had the web shop.'),
    options: {
      pages: o(b('Alleen lezen', 'Only read')),
      form: o(b('Een vraag sturen met een formulier', 'Send a question with a form')),
      reviews: o(b('Een reactie of review plaatsen', 'Post a comment or review')),
      none: o(b('Wij hebben geen website', 'We have no website')),
    },
  },
  'website.host': {
    title: b('Waar staat uw website?', 'Where is your website?'),
    options: {
      program: o(b('Bij een bedrijf', 'With a company'), undefined, { name: whichCompany }),
      self: o(b('Op onze eigen computer', 'On our own computer')),
    },
  },
  visits: {
    title: b('Gebruikt uw website cookies?', 'Does your website use cookies?'),
    help: b(
      'Cookies zijn kleine bestanden op de computer van de bezoeker. Uw websitebouwer weet het.',
      'Cookies are small files on the visitor’s computer. Your website builder knows.',
    ),
    options: {
      count: o(b('Om bezoek te tellen', 'To count visits'), undefined, { name: whichProgram }),
      ads: o(
        b('Voor reclame', 'For advertising'),
        b('Ook een pixel van een sociaal netwerk', 'A pixel of a social network too'),
        {
          notice: b(
            'Reclamecookies mogen pas na toestemming. Weigeren moet even makkelijk zijn.',
            'Advertising cookies only after consent. Refusing must be as easy.',
          ),
        },
      ),
      needed: o(
        b('Alleen om de site te laten werken', 'Only to make the site work'),
        b('Bijvoorbeeld een winkelmand', 'For example a basket'),
      ),
      none: o(b('Er zijn geen cookies', 'There are no cookies')),
    },
  },
  newsletter: {
    title: b('Waarmee verstuurt u uw nieuwsbrief?', 'What do you send your newsletter with?'),
    help: b(
      'Ook een mail met aanbiedingen aan klanten telt mee. Een bericht over één bestelling niet.',
      'A mail with offers to customers counts too. A message about one order does not.',
    ),
    options: {
      program: o(
        b('Met een nieuwsbriefprogramma', 'With a newsletter program'),
        b(
          'Bijvoorbeeld een website waar u de mail opmaakt en verstuurt',
          'For example a website where you write and send it',
        ),
        { name: whichProgram },
      ),
      ownMail: o(
        b('Vanuit onze eigen mail', 'From our own mail'),
        b('U mailt zelf een groep klanten', 'You mail a group of customers yourself'),
        {
          notice: b(
            'Zet alle adressen in het bcc-vak. Anders ziet iedereen elkaars adres en dat is een datalek.',
            'Put all addresses in the bcc field. Otherwise everyone sees each other’s address, and that is a data breach.',
          ),
        },
      ),
      shop: o(
        b('Via onze webwinkel', 'Through our web shop'),
        b('De webwinkel verstuurt de mail voor u', 'The web shop sends it for you'),
      ),
      none: o(b('Wij sturen geen nieuwsbrief', 'We send no newsletter')),
    },
  },
  'newsletter.whom': {
    title: b('Wie krijgt de nieuwsbrief?', 'Who gets the newsletter?'),
    options: {
      signup: o(b('Wie zich aanmeldt', 'Who signs up')),
      customers: o(
        b('Ook klanten die zich niet aanmeldden', 'Customers who did not sign up too'),
        undefined,
        {
          notice: b(
            'Dat mag alleen voor uw eigen, vergelijkbare producten. Bij de bestelling en in elke mail kan men nee zeggen.',
            'Only for your own similar products. People can say no with the order and in each mail.',
          ),
        },
      ),
      opens: o(b('Wij zien wie de mail opent', 'We see who opens the mail'), undefined, {
        notice: b(
          'Daarvoor is toestemming nodig. Uitzetten kan vaak ook.',
          'This needs consent. Often it can be switched off.',
        ),
      }),
    },
  },
  'newsletter.loyalty': {
    title: b(
      'Hebt u een spaarkaart op naam, of een beloning voor wie een klant aanbrengt?',
      'Do you have a loyalty card in someone’s name, or a reward for bringing a customer?',
    ),
    options: { yes: o(yes), no: o(no) },
  },
  contact: {
    title: b(
      'Hoe komen vragen en klachten bij u binnen?',
      'How do questions and complaints reach you?',
    ),
    options: {
      phone: o(b('Aan de telefoon of in de winkel', 'By phone or in the shop')),
      mail: o(b('Per mail of brief', 'By mail or letter')),
      social: o(
        b('Via sociale media', 'Through social media'),
        b('U hebt er een eigen pagina', 'You have a page there'),
        {
          notice: b(
            'Voor de cijfers over uw pagina bent u samen met het netwerk verantwoordelijk.',
            'For the statistics of your page you and the network are jointly responsible.',
          ),
        },
      ),
      recorded: o(b('Wij nemen gesprekken op', 'We record calls'), undefined, {
        notice: b(
          'Zeg het voor het gesprek en laat mensen weigeren.',
          'Say so before the call and let people refuse.',
        ),
      }),
      none: o(b('Wij krijgen geen vragen', 'We get no questions')),
    },
  },
  staff: {
    title: b('Wie werkt er voor u?', 'Who works for you?'),
    help: b('Uzelf telt niet mee.', 'You yourself do not count.'),
    options: {
      employees: o(
        b('Mensen in dienst', 'Employees'),
        b(
          'Ook oproepkrachten en familie in loondienst',
          'On-call staff and relatives on the payroll too',
        ),
      ),
      agency: o(b('Uitzendkrachten', 'Agency workers')),
      interns: o(b('Stagiairs', 'Interns')),
      volunteers: o(b('Vrijwilligers', 'Volunteers')),
      contractors: o(b('Zelfstandigen die u inhuurt', 'Self-employed people you hire')),
      nobody: o(b('Niemand', 'Nobody')),
    },
  },
  'staff.count': {
    title: b('Hoeveel mensen werken er ongeveer bij u?', 'Roughly how many people work for you?'),
    help: b(
      'Wie in deeltijd of op oproep werkt, telt ook mee.',
      'Part-time and on-call staff count too.',
    ),
    options: {
      under10: o(b('Minder dan 10', 'Fewer than 10')),
      from10: o(b('10 tot en met 49', '10 to 49')),
      from50: o(b('50 tot en met 249', '50 to 249'), undefined, { notice: council }),
      from250: o(b('250 of meer', '250 or more'), undefined, { notice: council }),
    },
  },
  'staff.payroll': {
    title: b('Wie berekent het loon?', 'Who calculates the pay?'),
    options: {
      office: o(b('Een salarisbureau of boekhouder', 'A payroll office or bookkeeper'), undefined, {
        name: whichCompany,
      }),
      self: o(b('Wijzelf', 'We do')),
    },
  },
  'staff.more': {
    title: b('Wat is er nog meer voor uw personeel?', 'What else is there for your staff?'),
    options: {
      arbo: o(b('Een arbodienst of bedrijfsarts', 'An occupational health service'), undefined, {
        name: whichCompany,
      }),
      pension: o(b('Een pensioenfonds', 'A pension fund'), undefined, {
        name: b('Hoe heet dat fonds?', 'What is that fund called?'),
      }),
      photo: o(
        b('Foto’s van personeel op de website', 'Photos of staff on the website'),
        undefined,
        {
          notice: b(
            'Dat mag alleen als iemand echt nee kan zeggen.',
            'Only where someone can really say no.',
          ),
        },
      ),
      none: o(none),
    },
  },
  applicants: {
    title: b('Krijgt u sollicitaties?', 'Do you get job applications?'),
    help: b(
      'Ook een open sollicitatie of een briefje in de winkel telt mee.',
      'An open application or a note in the shop counts too.',
    ),
    options: {
      now: o(b('Ja', 'Yes')),
      keep: o(b('Ja, en wij bewaren ze voor later', 'Yes, and we keep them for later'), undefined, {
        notice: b(
          'Langer dan vier weken mag alleen met toestemming, en dan een jaar.',
          'Longer than four weeks only with consent, and then a year.',
        ),
      }),
      none: o(no),
    },
  },
  premises: {
    title: b(
      'Zijn er camera’s of een bezoekerslijst in uw pand?',
      'Are there cameras or a visitors’ list on your premises?',
    ),
    options: {
      cameras: o(
        b('Camera’s', 'Cameras'),
        b('Ook een deurbel met camera', 'A doorbell with a camera too'),
      ),
      visitors: o(b('Een lijst van bezoekers', 'A list of visitors'), undefined, {
        notice: b(
          'Een kopie van het ID-bewijs of het BSN mag daar niet bij.',
          'No ID copy and no BSN with it.',
        ),
      }),
      none: o(no),
    },
  },
  'premises.cameras': {
    title: b('Wie of wat staat er in beeld?', 'Who or what is in view?'),
    options: {
      customers: o(b('Klanten', 'Customers')),
      staff: o(
        b('Ook ons personeel', 'Our staff too'),
        b('Bijvoorbeeld achter de kassa', 'For example behind the till'),
        {
          notice: b(
            'Vertel het uw personeel vooraf. Gebruik de beelden niet om het werk te beoordelen.',
            'Tell your staff beforehand. Do not use the images to judge their work.',
          ),
        },
      ),
      street: o(b('Ook een stuk straat', 'Part of the street too'), undefined, {
        notice: b(
          'Richt de camera zo dat de straat niet meer dan nodig in beeld komt.',
          'Point the camera so that no more of the street is in view than needed.',
        ),
      }),
      sound: o(b('Ook geluid', 'Sound too'), undefined, {
        notice: b(
          'Geluid opnemen is bijna nooit nodig. Zet het uit als dat kan.',
          'Recording sound is hardly ever needed. Switch it off if you can.',
        ),
      }),
    },
  },
  sensitive: {
    title: b(
      'Bewaart u van klanten iets van deze gegevens?',
      'Do you keep any of these data of customers?',
    ),
    help: b('Het gaat hier niet om uw personeel.', 'This is not about your staff.'),
    options: {
      bsn: o(b('Het BSN', 'The BSN'), undefined, {
        notice: b(
          'Het BSN mag alleen als een wet het voorschrijft.',
          'The BSN only where a law prescribes it.',
        ),
      }),
      idCopy: o(
        b('Een kopie van het paspoort of ID-bewijs', 'A copy of the passport or ID'),
        undefined,
        {
          notice: b(
            'Bekijken is meestal genoeg. Moet u een kopie hebben, maak dan BSN en foto onleesbaar.',
            'Looking is usually enough. If you must have a copy, mask BSN and photo.',
          ),
        },
      ),
      idNumber: o(
        b('Het nummer van het paspoort of ID-bewijs', 'The number of the passport or ID'),
        undefined,
        {
          notice: b(
            'Bewaar het alleen als u het echt nodig hebt.',
            'Keep it only if you really need it.',
          ),
        },
      ),
      health: o(
        b('Iets over de gezondheid', 'Something about health'),
        b('Ook een klacht, medicijn of beperking', 'A complaint, medicine or disability too'),
        {
          notice: b(
            'Dit is extra beschermd. Er is een reden in de wet voor nodig.',
            'This is specially protected. It needs a reason in the law.',
          ),
        },
      ),
      religion: o(
        b('Iets over geloof of afkomst', 'Something about religion or origin'),
        undefined,
        {
          notice: b(
            'Dit is extra beschermd. Er is een reden in de wet voor nodig.',
            'This is specially protected. It needs a reason in the law.',
          ),
        },
      ),
      criminal: o(b('Iets over een strafbaar feit', 'Something about an offence'), undefined, {
        notice: b(
          'Dit is extra beschermd. Er is een reden in de wet voor nodig.',
          'This is specially protected. It needs a reason in the law.',
        ),
      }),
      none: o(none),
    },
  },
  clients: {
    title: b(
      'Werkt u met gegevens van de klanten van uw klanten?',
      'Do you work with data of your customers’ customers?',
    ),
    help: b(
      'Bijvoorbeeld in hun mail, hun boekhouding of hun website.',
      'For example in their mail, their books or their website.',
    ),
    options: {
      admin: o(
        b(
          'Mail, agenda of administratie voor een ander',
          'Mail, diary or administration for someone else',
        ),
      ),
      books: o(b('Boekhouding of loon voor een ander', 'Bookkeeping or payroll for someone else')),
      it: o(
        b(
          'Websites of computers van een ander beheren',
          'Running someone else’s websites or computers',
        ),
      ),
      mailing: o(
        b('Nieuwsbrieven of reclame voor een ander', 'Newsletters or advertising for someone else'),
      ),
      none: o(no),
    },
  },
  'clients.names': {
    title: b('Voor wie doet u dat?', 'For whom do you do that?'),
    help: b(
      'Noem uw opdrachtgevers. Later aanvullen kan ook.',
      'Name your clients. You can add more later.',
    ),
    options: {},
  },
};

/** Words of a part; throws for none, because the ids are our own. */
export function partWords(id: string): PartWords {
  const words = parts[id];
  if (words === undefined) throw new Error(`No words for the part ${id}`);
  return words;
}

export const partIds: readonly string[] = Object.keys(parts);

/** Why a question is asked, by id of the question. */
export const questionReasons: Readonly<Record<string, Both>> = {
  who: b(
    'Uw naam en hoe men u bereikt staan voorop in het register en in de privacyverklaring. Dat vraagt de wet.',
    'Your name and how to reach you come first in the register and the privacy statement. The law asks for that.',
  ),
  work: b(
    'Bij elk soort werk horen andere gegevens. Zo stellen we alleen voor wat bij u past. Van het land waar u zit, hangt af welke regels er nog bij komen.',
    'Each kind of work comes with other data. This way we only suggest what fits you. Which rules come on top depends on the country you are in.',
  ),
  orders: b(
    'Een bestelling bevat een naam, vaak een adres, en soms meer dan u denkt.',
    'An order holds a name, often an address, and sometimes more than you think.',
  ),
  payment: b(
    'Betaalgegevens bewaart u zeven jaar, omdat de belastingwet dat vraagt.',
    'You keep payment data for seven years because tax law asks for it.',
  ),
  books: b(
    'Uw boekhouder of uw programma ziet namen en bedragen. Dat bedrijf hoort in uw register.',
    'Your bookkeeper or program sees names and amounts. That company belongs in your register.',
  ),
  mail: b(
    'In mail en bestanden staat bijna alles. Het register noemt waar ze staan.',
    'Mail and files hold almost everything. The register says where they are.',
  ),
  website: b(
    'Een website krijgt gegevens van bezoekers, ook als niemand iets invult.',
    'A website gets data of visitors, even if nobody fills in anything.',
  ),
  visits: b(
    'Voor de meeste cookies moet u eerst toestemming vragen.',
    'For most cookies you must ask consent first.',
  ),
  newsletter: b(
    'Zo’n programma bewaart namen en mailadressen van uw klanten. Dat bedrijf hoort dus in uw register. Staat het in een ander land, dan vragen we daar later naar.',
    'Such a program keeps names and mail addresses of your customers. So that company belongs in your register. If it is in another country, we ask about that later.',
  ),
  contact: b(
    'Wie iets vraagt, laat gegevens achter. Die mag u niet voor altijd bewaren.',
    'Whoever asks something leaves data behind. You may not keep those for ever.',
  ),
  staff: b(
    'Van personeel bewaart u veel, en een deel daarvan moet van de wet. Hoeveel mensen er werken, bepaalt of een ondernemingsraad meebeslist. Een register hebt u ook met weinig personeel bijna altijd nodig.',
    'You keep a lot about staff, and the law requires part of it. How many people work there decides whether a works council has a say. A record is nearly always needed with few staff too.',
  ),
  applicants: b(
    'Sollicitaties bewaart u kort. Vier weken is gebruikelijk.',
    'You keep applications briefly. Four weeks is usual.',
  ),
  premises: b(
    'Wie herkenbaar in beeld komt, moet dat weten. Dat geldt ook voor personeel.',
    'Whoever is recognisable on camera must know. That goes for staff too.',
  ),
  sensitive: b(
    'Voor deze gegevens gelden strengere regels.',
    'Stricter rules apply to these data.',
  ),
  clients: b(
    'Dan beslist uw klant wat er met die gegevens gebeurt. Daarvoor houdt u een tweede, korter register bij.',
    'Then your customer decides what happens with those data. For that you keep a second, shorter register.',
  ),
};

/** Fields of the first question. */
export const fieldWords: Readonly<Record<string, { readonly label: Both; readonly hint?: Both }>> =
  {
    legalName: {
      label: b('Naam van het bedrijf', 'Name of the business'),
      hint: b('Zoals in het Handelsregister', 'As in the Trade Register'),
    },
    email: {
      label: b('E-mailadres', 'E-mail address'),
      hint: b('Waar mensen u over hun gegevens mailen', 'Where people mail you about their data'),
    },
    phone: { label: b('Telefoon', 'Phone') },
    address: { label: b('Straat en nummer', 'Street and number') },
    postcode: { label: b('Postcode', 'Postcode') },
    city: { label: b('Plaats', 'Town') },
    kvk: { label: b('KvK-nummer', 'Trade Register number') },
    website: { label: b('Website', 'Website') },
  };

/** What is said beside a field whose text cannot be right. */
export const badDetailWords: Readonly<Record<'email' | 'kvk' | 'website', Both>> = {
  email: b(
    'Dit is geen volledig e-mailadres. Schrijf het als naam@bedrijf.nl, of laat het leeg.',
    'This is not a whole e-mail address. Write it as name@business.nl, or leave it empty.',
  ),
  kvk: b(
    'Een KvK-nummer heeft acht cijfers. Verbeter het, of laat het leeg.',
    'A Trade Register number has eight figures. Correct it, or leave it empty.',
  ),
  website: b(
    'Dit is geen volledig webadres. Schrijf het als www.bedrijf.nl, of laat het leeg.',
    'This is not a whole web address. Write it as www.business.nl, or leave it empty.',
  ),
};

/** What an answer adds to a suggested activity, under its name. */
export const variationWords: Readonly<Record<string, Both>> = {
  account: b('met een account', 'with an account'),
  allergy: b('met allergieën', 'with allergies'),
  gift: b('ook naar iemand anders', 'also to someone else'),
  title: b('met verplichte aanhef', 'with a compulsory title'),
  creditCheck: b('met controle vooraf', 'with a check first'),
  ads: b('ook voor reclame', 'for advertising too'),
  newsCustomers: b('ook aan klanten', 'to customers too'),
  newsOpens: b('met wie de mail opent', 'with who opens the mail'),
  newsOwnMail: b('zonder apart bedrijf', 'without a separate company'),
  recording: b('met opgenomen gesprekken', 'with recorded calls'),
  interns: b('met stagiairs', 'with interns'),
  volunteers: b('met vrijwilligers', 'with volunteers'),
  agency: b('met uitzendkrachten', 'with agency workers'),
  contractors: b('met zelfstandigen', 'with self-employed people'),
  staffPhoto: b('met foto’s', 'with photos'),
  keepApplicants: b('ook voor later', 'for later too'),
  cameraStaff: b('ook van personeel', 'of staff too'),
  cameraStreet: b('ook van de straat', 'of the street too'),
  cameraSound: b('met geluid', 'with sound'),
  travelIdCopy: b('met kopie van het paspoort', 'with a passport copy'),
  travelPhoto: b('met pasfoto', 'with a photo'),
  travelMoney: b('met werk en inkomen', 'with job and income'),
  travelHealth: b('met gezondheid', 'with health'),
  travelReligion: b('met geloof', 'with religion'),
  travelCriminal: b('met strafblad', 'with offences'),
  travelChildren: b('ook kinderen', 'children too'),
  travelCompanions: b('ook medereizigers', 'fellow travellers too'),
  travelCentre: b('via een visumcentrum', 'through a visa centre'),
  trafficQuality: b('ook om de dienst beter te maken', 'also to improve the service'),
  trafficMarketing: b('ook voor aanbiedingen', 'for offers too'),
  trafficNone: b('zonder verkeersgegevens', 'without traffic data'),
  bsn: b('met BSN', 'with BSN'),
  idCopy: b('met kopie van het ID-bewijs', 'with an ID copy'),
  idNumber: b('met nummer van het ID-bewijs', 'with an ID number'),
  health: b('met gezondheid', 'with health'),
  religion: b('met geloof of afkomst', 'with religion or origin'),
  criminal: b('met strafbare feiten', 'with offences'),
};
