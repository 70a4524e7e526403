/** What the activities of a large organisation are about; `bigRegister` makes any number of them. */

export interface Theme {
  readonly name: string;
  readonly description: string;
  readonly purposes: readonly [Aim, Aim];
  readonly subjects: readonly [string, string];
  readonly data: readonly [string, string, string, string, string, string];
  readonly retention: readonly [Term, Term, Term];
}

interface Aim {
  readonly term: string;
  readonly text: string;
  readonly basis: '6a' | '6b' | '6c' | '6f';
  /** What carries the basis: the contract, or the interest. */
  readonly ground: string;
}

interface Term {
  readonly period: string;
  readonly start: string;
  readonly reason: string;
}

export const themes: readonly Theme[] = [
  {
    name: 'Bestellingen en levering',
    description:
      'Klanten bestellen in de winkel, via de website of telefonisch. Wij pakken de bestelling in, geven haar aan de bezorger en lossen vragen over de levering op.',
    purposes: [
      {
        term: 'purpose.order',
        text: 'Bestellingen aannemen, inpakken en bezorgen',
        basis: '6b',
        ground: 'De koopovereenkomst met de klant',
      },
      {
        term: 'purpose.serviceQuality',
        text: 'Nagaan waar leveringen misgaan en dat verbeteren',
        basis: '6f',
        ground: 'Wij willen fouten in de levering snel vinden en herstellen',
      },
    ],
    subjects: ['customer', 'b2bContact'],
    data: ['name', 'address', 'email', 'phone', 'orderHistory', 'correspondence'],
    retention: [
      { period: 'P2Y', start: 'delivery', reason: 'Klachten komen soms pas na een jaar' },
      { period: 'P7Y', start: 'purchaseYearEnd', reason: 'Fiscale bewaarplicht' },
      { period: 'P6M', start: 'requestAnswered', reason: 'Voor het geval de vraag terugkomt' },
    ],
  },
  {
    name: 'Facturatie en boekhouding',
    description:
      'De administratie maakt facturen, boekt betalingen en bewaart de stukken die de Belastingdienst kan opvragen.',
    purposes: [
      {
        term: 'purpose.bookkeeping',
        text: 'De boekhouding bijhouden zoals de wet het vraagt',
        basis: '6c',
        ground: '',
      },
      {
        term: 'purpose.debt',
        text: 'Openstaande facturen innen',
        basis: '6f',
        ground: 'Wij willen betaald worden voor wat wij leveren',
      },
    ],
    subjects: ['customer', 'supplierContact'],
    data: ['name', 'address', 'iban', 'payment', 'invoice', 'debt'],
    retention: [
      { period: 'P7Y', start: 'invoiceYearEnd', reason: 'Fiscale bewaarplicht' },
      { period: 'P5Y', start: 'claimDue', reason: 'Verjaring van de vordering' },
      { period: 'P1Y', start: 'payment', reason: 'Betaling is dan onbetwist' },
    ],
  },
  {
    name: 'Klantenservice',
    description:
      'Medewerkers beantwoorden vragen en klachten per telefoon, e-mail en chat en leggen vast wat er is afgesproken.',
    purposes: [
      {
        term: 'purpose.contactReply',
        text: 'Vragen beantwoorden en afspraken nakomen',
        basis: '6b',
        ground: 'De overeenkomst waarover de klant een vraag heeft',
      },
      {
        term: 'purpose.complaint',
        text: 'Klachten oplossen en ervan leren',
        basis: '6f',
        ground: 'Wij willen klachten eerlijk en volledig kunnen beoordelen',
      },
    ],
    subjects: ['customer', 'complainant'],
    data: ['name', 'email', 'phone', 'correspondence', 'orderHistory', 'audio'],
    retention: [
      { period: 'P2Y', start: 'complaintSolved', reason: 'Een klacht kan opnieuw opkomen' },
      { period: 'P3M', start: 'call', reason: 'Gesprekken dienen alleen voor training' },
      { period: 'P1Y', start: 'requestAnswered', reason: 'Vervolgvragen komen binnen een jaar' },
    ],
  },
  {
    name: 'Nieuwsbrief en acties',
    description:
      'Wie zich aanmeldt krijgt elke maand een nieuwsbrief. Klanten krijgen aanbiedingen voor soortgelijke producten en kunnen zich in elk bericht afmelden.',
    purposes: [
      {
        term: 'purpose.newsletter',
        text: 'De maandelijkse nieuwsbrief versturen',
        basis: '6a',
        ground: 'Afmelden kan onder in elk bericht',
      },
      {
        term: 'purpose.analytics',
        text: 'Meten welke berichten gelezen worden',
        basis: '6f',
        ground: 'Wij willen weten welke onderwerpen lezers nuttig vinden',
      },
    ],
    subjects: ['newsletterSub', 'prospect'],
    data: ['name', 'email', 'consentLog', 'preferences', 'usage', 'ip'],
    retention: [
      { period: 'P1M', start: 'unsubscribe', reason: 'Afmelding wordt eerst verwerkt' },
      { period: 'P5Y', start: 'consentWithdrawn', reason: 'Bewijs van de toestemming' },
      { period: 'P13M', start: 'collection', reason: 'Vergelijking met dezelfde maand vorig jaar' },
    ],
  },
  {
    name: 'Personeelsadministratie',
    description:
      'Van iedere medewerker houden wij een dossier bij met de arbeidsovereenkomst, afspraken over werk en verlof, opleidingen en beoordelingen.',
    purposes: [
      {
        term: 'purpose.hr',
        text: 'De arbeidsovereenkomst uitvoeren en het dossier bijhouden',
        basis: '6b',
        ground: 'De arbeidsovereenkomst',
      },
      {
        term: 'purpose.planning',
        text: 'Roosters maken en verlof plannen',
        basis: '6f',
        ground: 'Wij willen genoeg mensen op het juiste moment aan het werk hebben',
      },
    ],
    subjects: ['employee', 'agencyWorker'],
    data: ['name', 'address', 'birth', 'job', 'hours', 'performance'],
    retention: [
      { period: 'P2Y', start: 'employmentEnd', reason: 'Geschillen over het einde van het werk' },
      { period: 'P7Y', start: 'employmentYearEnd', reason: 'Fiscale bewaarplicht' },
      { period: 'P1Y', start: 'creation', reason: 'Rooster is dan niet meer in geschil' },
    ],
  },
  {
    name: 'Salarisadministratie',
    description:
      'Elke maand berekenen wij het loon, dragen wij loonheffing en premies af en krijgt iedere medewerker een loonstrook.',
    purposes: [
      {
        term: 'purpose.payroll',
        text: 'Loon berekenen en betalen',
        basis: '6b',
        ground: 'De arbeidsovereenkomst',
      },
      {
        term: 'purpose.legalDuty',
        text: 'Loonheffing en premies aangeven',
        basis: '6c',
        ground: '',
      },
    ],
    subjects: ['employee', 'formerEmployee'],
    data: ['name', 'address', 'birth', 'iban', 'salary', 'hours'],
    retention: [
      { period: 'P7Y', start: 'workYearEnd', reason: 'Fiscale bewaarplicht' },
      { period: 'P5Y', start: 'employmentYearEnd', reason: 'Gegevens voor de loonbelasting' },
      { period: 'P2Y', start: 'employmentEnd', reason: 'Vorderingen over loon' },
    ],
  },
  {
    name: 'Werving en selectie',
    description:
      'Sollicitanten sturen hun brief en cv. Een commissie leest ze, voert gesprekken en laat iedereen de uitkomst weten.',
    purposes: [
      {
        term: 'purpose.recruit',
        text: 'De beste kandidaat voor een baan kiezen',
        basis: '6b',
        ground: 'Stappen op verzoek van de sollicitant voor een arbeidsovereenkomst',
      },
      {
        term: 'purpose.recruit',
        text: 'Kandidaten later voor een andere baan benaderen',
        basis: '6a',
        ground: 'Een bericht aan de afdeling personeel is genoeg',
      },
    ],
    subjects: ['applicant', 'intern'],
    data: ['name', 'email', 'phone', 'cv', 'diploma', 'correspondence'],
    retention: [
      { period: 'P4W', start: 'procedureEnd', reason: 'Vragen over de afwijzing' },
      { period: 'P1Y', start: 'procedureEnd', reason: 'Met toestemming, voor een volgende baan' },
      { period: 'P2Y', start: 'employmentEnd', reason: 'Wie wordt aangenomen krijgt een dossier' },
    ],
  },
  {
    name: 'Cameratoezicht',
    description:
      'Camera’s hangen bij de ingang, de kassa en het laadperron. Alleen de beveiliging kijkt de beelden terug, en alleen na een incident.',
    purposes: [
      {
        term: 'purpose.premises',
        text: 'Mensen en spullen in en om het gebouw beschermen',
        basis: '6f',
        ground: 'Wij willen diefstal en geweld voorkomen en kunnen onderzoeken',
      },
      {
        term: 'purpose.fraud',
        text: 'Fraude en diefstal onderzoeken',
        basis: '6f',
        ground: 'Wij willen kunnen bewijzen wat er is gebeurd',
      },
    ],
    subjects: ['visitor', 'passerBy'],
    data: ['video', 'location', 'vehicle', 'logs', 'caseFacts', 'name'],
    retention: [
      { period: 'P4W', start: 'recording', reason: 'Incidenten worden binnen vier weken gemeld' },
      {
        period: 'P1Y',
        start: 'incident',
        reason: 'Beelden van een incident horen bij de aangifte',
      },
      { period: 'P2Y', start: 'fileClosed', reason: 'Schade wordt soms later verhaald' },
    ],
  },
  {
    name: 'Website en accounts',
    description:
      'Bezoekers bekijken de website en klanten beheren hun gegevens in een account. Logbestanden helpen om misbruik te zien.',
    purposes: [
      {
        term: 'purpose.account',
        text: 'Het account van de klant aanbieden',
        basis: '6b',
        ground: 'De gebruiksvoorwaarden van het account',
      },
      {
        term: 'purpose.security',
        text: 'De website beschermen tegen misbruik en storing',
        basis: '6f',
        ground: 'Wij willen een veilige website die het altijd doet',
      },
    ],
    subjects: ['accountHolder', 'websiteVisitor'],
    data: ['name', 'email', 'login', 'ip', 'device', 'logs'],
    retention: [
      { period: 'P2Y', start: 'lastLogin', reason: 'Klanten komen soms na een jaar terug' },
      { period: 'P6M', start: 'collection', reason: 'Aanvallen worden soms laat ontdekt' },
      { period: 'P1M', start: 'accountClosed', reason: 'Herstel na een vergissing' },
    ],
  },
  {
    name: 'Leveranciers en inkoop',
    description:
      'Inkopers vragen offertes aan, sluiten contracten en houden bij met wie zij bij een leverancier contact hebben.',
    purposes: [
      {
        term: 'purpose.supplier',
        text: 'Inkopen en contact houden met leveranciers',
        basis: '6f',
        ground: 'Wij willen weten wie bij een leverancier over een bestelling gaat',
      },
      {
        term: 'purpose.legal',
        text: 'Rechten uit contracten bewaken',
        basis: '6f',
        ground: 'Wij willen een geschil kunnen voeren en ons kunnen verweren',
      },
    ],
    subjects: ['supplierContact', 'counterparty'],
    data: ['name', 'email', 'phone', 'job', 'correspondence', 'signature'],
    retention: [
      { period: 'P7Y', start: 'contractYearEnd', reason: 'Fiscale bewaarplicht' },
      { period: 'P5Y', start: 'contractEnd', reason: 'Verjaring van vorderingen' },
      { period: 'P1Y', start: 'lastContact', reason: 'Daarna is een nieuwe kennismaking nodig' },
    ],
  },
];

/** Where the same work is done again, with its own people and systems. */
export const branches: readonly string[] = [
  'Amsterdam',
  'Rotterdam',
  'Utrecht',
  'Eindhoven',
  'Groningen',
  'Zwolle',
  '’s-Hertogenbosch',
  'Leeuwarden',
  'Maastricht',
  'Middelburg',
  'Arnhem',
  'Haarlem',
  'Enschede',
];
