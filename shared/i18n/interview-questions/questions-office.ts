/** The words of the questions about where data are kept, the website, people and premises. */
import { b } from '../parts.ts';
import { o, type PartWords } from './part-words.ts';
import { no, none, whichCompany, whichProgram, yes } from './recurring.ts';

const council = b(
  'In Nederland moet er dan een ondernemingsraad zijn. Die moet instemmen met camera’s op personeel en met andere manieren om personeel te volgen.',
  'In the Netherlands you must then have a works council. It must agree to cameras on staff and to other ways of watching staff.',
);

export const officeWords: Readonly<Record<string, PartWords>> = {
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
