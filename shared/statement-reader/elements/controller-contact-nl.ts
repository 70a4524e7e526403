import { type Cue, TITLES_TOO } from '../rules/cue.ts';

/** Dutch cues of how the organisation is reached. */
export const controllerContactNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: [
          'contact|vragen|informatie|bereikbaar …12 via|op|onder|nummer 01*|02*|03*|04*|05*|06*|07*|08*|09*|+31*',
          'bereiken|bereikbaar|bereikt …4 op|onder 01*|02*|03*|04*|05*|06*|07*|08*|09*|+31*',
          'bel|bellen|belt|telefonisch|telefoonnummer|telefoon|tel|whatsapp|appen|app …6 01*|02*|03*|04*|05*|06*|07*|08*|09*|+31*',
        ],
        unless: [
          '<number> {periode}',
          '<number> uur',
          'binnen <number>',
          'cookie*',
          'unfilledplaceholder',
          '{ap}',
          'kvk …4 <number>',
          '{kind}',
          '<number> {maandnaam}',
        ],
      },

      {
        says: ['<number> <number> <number> <number>'],
        and: [['bel', 'bellen', 'contact', 'tel', 'telefoon', 'in', 'op']],
        unless: ['{periode}', 'kvk', 'iban'],
      },
      {
        says: [
          '<email>',
          'tel|telefoon|telefoonnummer|telefonisch|bel|mobiel …4 <number>',
          '+31*|06*|0031*|+32*',
          '*straat|*laan|*weg|*plein|*gracht|*kade|*dijk|*singel|*hof|*steeg|*pad|*markt|ring|noordring|oostring|zuidring|westring|buitenring|binnenring <number>',
          'postbus <number>',
          '<postcode> <name>',
        ],
        unless: [
          'unfilledplaceholder',
          '{ap} …10 <postcode>',
          'postbus 93374',
          'bezuidenhoutseweg',
          'ip adres',
          '<number> {periode}',
          '31 {maandnaam} <year>',
          'op|bijgewerkt|aangepast 31 {maandnaam}',
        ],
        in: TITLES_TOO,
      },
      { says: ['<email>'], in: TITLES_TOO },
      {
        // An address written out, so that no robot finds it.
        says: [
          'info|mail|mailen|email|emailadres|contact|secretariaat|secretaris|ledenadministratie|bestuur|privacy|penningmeester …2 at <site>',
          'info|mail|mailen|email|emailadres|contact|secretariaat|secretaris|ledenadministratie|bestuur|privacy|penningmeester …2 apenstaartje <site>',
          'apenstaart|apenstaartje|apestaart|apestaartje|appenstaart|appenstaartje <site>',
          'at|apenstaartje …2 punt|dot nl|be|com|org|net|eu',
        ],
        unless: ['unfilledplaceholder', '{ap}'],
        in: TITLES_TOO,
      },
    ],
    part: [
      {
        says: [
          'stuur|stuurt|richt|richten|schrijf …3 brief|briefje|verzoek|schrijven …2 naar|aan …2 secretariaat|bestuur|secretaris|directie|administratie|kerkenraad|praktijk|school',
        ],
        unless: ['unfilledplaceholder', '{ap}', 'wij|we|ik …2 sturen|stuur'],
      },
      {
        says: [
          'schrijf|schrijven|mail|mailen|bel|bellen|bereiken|bereikbaar|contact|contacteren|richten …6 bovenstaand|bovenstaande|onderstaand|onderstaande|bovenvermeld|bovenvermelde|ondervermeld|voormeld …3 adres|contactgegevens|*adres|*nummer',
          'schrijf|schrijven|mail|mailen|bel|bellen|bereiken|bereikbaar|contact|contacteren|richten …6 hierboven|hieronder|bovenaan|onderaan …2 vermelde|genoemde|opgegeven|vermeld …1 adres|gegevens|contactgegevens|*adres|*nummer',
        ],
        unless: [
          'unfilledplaceholder',
          '{ap}',
          'wij|we|ik …3 mailen|mail|schrijven|schrijf|bellen|bel|contacteren|contacteer',
          'verwerken|verzamelen|verwerk|verzamel wij|we|ik',
          'wij|we|ik verwerken|verzamelen|verwerk|verzamel',
        ],
      },
      {
        says: [
          'zie contact',
          'terecht bij …4 directie|ledenadministratie|bestuur|secretariaat|receptie',
          'bij …4 ledenadministratie|directie|bestuur terecht',
          'bij …4 ledenadministratie|directie',
          'met …2 vragen …12 terecht bij|kunt|kun|kan|mag|steeds|altijd …5 mij|ons',
          'vragen …12 bij mij|ons terecht',
        ],
      },
      {
        says: [
          'contact … op|opnemen|met',
          'contactformulier|contactpagina|contactgegevens|contactpersonen',
          'via|bij|aan|met …2 ledenadministrateur|ledensecretaris|administrateur|penningmeester|coordinator',
          'rubriek|pagina|sectie contact*',
          'het bestuur',
          'secretaris',
          'klantenservice',
        ],
        and: [
          [
            'ons',
            'mij',
            'website',
            'contactgegevens',
            'contactformulier',
            'contactpagina',
            'rubriek',
            'sectie',
            'pagina',
            'bestuur',
            'secretaris',
            'klantenservice',
            'ledenadministrateur|ledensecretaris|administrateur|penningmeester|coordinator',
          ],
        ],
        unless: [
          'incasso|betaalt|betaal|betalen|betaling*|contributie|toegang …8 penningmeester|administrateur|coordinator',
          'unfilledplaceholder',
          'uw|je|jouw|hun|haar|zijn|deze contactgegevens …6',
          'contactgegevens van u|je|jou|ouder*|klant*|leden|deelnemers|de',
          'contact met {u}',
          'die contact',
          'als|indien|wanneer|zodra {u} …2 contact …6 opneemt|opneem|zoekt',
          'computer|laptop|pc|kast …3 secretaris|bestuur',
          '{soort} {soort}',
          'vult|invult|invullen',
          'bij|na|door invulling|verzending|gebruik van …2 contactformulier …3 slaan|sla|verwerken|verwerk|bewaren|verzamelen|worden|ontvangen wij|we|ik|uw|je',
        ],
      },
      {
        says: [
          'contact opnemen|zoeken met <name> …4',
          'neem contact op met …2 <name>',
          'neem …4 contact met …2 <name> …3 op',
          'terecht bij …2 <name>',
          'vragen|stellen aan <name> …4',
          'balie|receptie|kantoor|winkel …4 langs|langskomen|binnenlopen|vragen|terecht',
          'langs|langskomen|binnenlopen|terecht …4 balie|receptie|kantoor|winkel|spreekuur',
          'contactgegevens …6 website|site|onderaan|hieronder|pagina',
          'via de? contactgegevens|contactpagina|website',
        ],
        and: [['vragen', 'contact', 'informatie', 'terecht', 'contactgegevens', 'bereik*']],
        unless: [
          'unfilledplaceholder',
          '{ap}',
          'klacht',
          'functionaris',
          'google*',
          'facebook',
          'derden',
        ],
      },
      {
        says: [
          'spreek|vraag|stap|benader|meld …6 bestuursleden|bestuurslid|trainer*|leiding|leiders|coach*|begeleider*|medewerkers|personeel …4',
          'vragen …10 ons|onze|de …2 secretariaat|bestuur|administratie|ledenadministratie|directie|receptie',
        ],
        and: [['vragen', 'vraag']],
        unless: ['{ap}', 'klacht*', 'toestemming', '{soort}'],
      },
      {
        says: [
          'contact op …2 met …3 praktijk|school|kerk|club|vereniging|winkel|salon|stichting|kantoor|organisatie',
          'bereikbaar|bereiken|bereikt …4 via …4 *formulier|formulier|contactpagina',
        ],
        unless: ['unfilledplaceholder', '{ap}', 'klacht*', 'functionaris'],
      },
    ],
  };
