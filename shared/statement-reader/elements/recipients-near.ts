/** Cues of who stands near the organisation: its group, who may use its lists, who works beside it. */
import type { Cue } from '../rules/cue.ts';

const OF_ELSE_NL: readonly string[] = [
  'recht',
  'rechten',
  'klacht*',
  'cookie*',
  '{verklaring} …4 geldt|toepassing',
  'aan ons|mij …2 {verstrek}',
  'ontvangen|krijgen wij|we|ik',
  'wij|we|ik ontvangen|krijgen',
];

const OF_ELSE_EN: readonly string[] = [
  'right',
  'rights',
  'complain*',
  'cookie*',
  'this {notice}',
  'provide|given|sent|supplied us|me',
  'we|i receive|obtain|collect',
];

const COMPANIES_NL =
  'organisaties|organisatie|bedrijven|bedrijf|ondernemingen|onderneming|vennootschappen|vennootschap|entiteiten|maatschappijen|merken|vestigingen|afdelingen|instellingen';
const COMPANIES_EN =
  'companies|company|entities|entity|businesses|organisations|organizations|brands|subsidiaries|members|branches';

export const recipientsNlNear: readonly Cue[] = [
  {
    says: [
      `{verstrek} …6 ${COMPANIES_NL} …6 groep|concern|holding|*groep`,
      `binnen|onder …3 groep|concern|holding …8 {verstrek}`,
      '{verstrek} …4 zustermaatschappij*|dochtermaatschappij*|zusterbedrijven|zusterbedrijf|zustervennootschap*|zusterorganisatie*|groepsvennootschap*',
    ],
    and: [['{gegevens}', '{soort}']],
    unless: OF_ELSE_NL,
    denied: 'no',
  },
  {
    says: [
      '*bestand|adressen|adressenlijst|mailinglijst|ledenlijst|klantenlijst …6 ter_beschikking|beschikbaar …2 aan|voor|van …6',
      'stellen|stelt wij|we|ik? …3 *bestand|adressen|adressenlijst|mailinglijst|ledenlijst|klantenlijst …4 ter_beschikking|beschikbaar …6',
    ],
    unless: [...OF_ELSE_NL, 'aan|voor leden|u|je|jou', '{u} …3 ter_beschikking|beschikbaar'],
    denied: 'no',
  },
  {
    says: [
      'gebeurt|gebeuren|gedaan|geregeld|loopt|lopen door|via …2 {rechtsvorm}|*bond|federatie|koepel|<name>',
    ],
    and: [
      ['*administratie', '*verzekering', '*verzending', 'verzending', 'boekhouding', 'betaling*'],
    ],
    unless: [
      ...OF_ELSE_NL,
      'door <name> zelf',
      'onze|mijn|de secretaris|secretaresse|penningmeester|voorzitter|ledenadministrateur|medewerker|collega|partner',
    ],
    denied: 'no',
  },
  {
    says: [
      'houden|houd|bewaren …3 {gegevens} …2 voor onszelf|mezelf|mijzelf',
      '{gegevens} …3 niet|nooit …2 gedeeld|verstrekt|doorgegeven|gebruikt …1 buiten …2 onze|ons|de|het|mijn …3',
      '{gegevens} …3 alleen|uitsluitend|enkel|slechts …2 binnen …1 onze|ons|de|het|mijn organisatie|vereniging|praktijk|bedrijf|school|club|stichting|kerk|kantoor …2 gebruikt|verwerkt|gedeeld|bekend|toegankelijk|ingezien',
      '{gegevens} …3 gebruikt|verwerkt|gedeeld …2 alleen|uitsluitend|enkel|slechts …1 binnen …1 onze|ons|de|het|mijn organisatie|vereniging|praktijk|bedrijf|school|club|stichting|kerk|kantoor',
      'alleen|uitsluitend|enkel|slechts …3 voor intern gebruik',
    ],
    and: [['{gegevens}']],
    unless: [
      ...OF_ELSE_NL,
      '{eer}',
      'nederland',
      'kantooruren|kantoortijden',
      'nodig|noodzakelijk',
      'doel|doeleinden|doelen',
    ],
  },
  {
    says: [
      '{gegevens}|{soort} …4 doorgespeeld|doorgezonden|overgemaakt|bezorgd|afgestaan …1 aan de|het|onze|een …4',
      'spelen|speel wij|we|ik …4 {gegevens}|{soort} …2 door aan …4',
    ],
    unless: [...OF_ELSE_NL, 'derden|anderen', 'door …1 u|je|jou', 'toestemming', 'niet|geen|nooit'],
    denied: 'no',
  },
  {
    says: [
      'laten|laat wij|we|ik …6 versturen|verzenden|verwerken|drukken|beheren|onderhouden|verzorgen|maken door …4 bureau|*bureau|kantoor|*kantoor|bedrijf|*bedrijf|drukker|drukkerij|partij|webbouwer|leverancier',
      'wij|we|ik laten|laat …6 versturen|verzenden|verwerken|drukken|beheren|onderhouden|verzorgen|maken|doen door …4 bureau|*bureau|kantoor|*kantoor|bedrijf|*bedrijf|drukker|drukkerij|partij|webbouwer|leverancier',
      'staat|staan|zit|zitten|ligt|liggen …2 bij|op …3 *provider|hoster|webhoster|hostingbedrijf|mailprogramma|leverancier',
    ],
    and: [
      [
        '{gegevens}',
        '{soort}',
        'nieuwsbrief*',
        '*administratie',
        'website',
        'facturen',
        'boekhouding',
        '*blad',
      ],
    ],
    unless: [...OF_ELSE_NL, 'fout|fouten|storing*|verantwoordelijkheid|oorzaak|probleem'],
    denied: 'no',
  },
  {
    says: ['niet|geen|niets|nooit …8 behalve|uitgezonderd voor|aan|met|door …8 {service}'],
    and: [['{verstrek}', 'derden', '{gegevens}']],
    unless: [...OF_ELSE_NL, 'verwijderen|wissen'],
  },
  {
    says: [
      'medewerkers|personeel|collega|collegas|zorgverlener*|behandelaar*|hulpverlener*|vertegenwoordiger*|curator|mentor|stagiair*|waarnemer*|vervanger*',
    ],
    under: [
      'inzage|toegang door|voor',
      'derden',
      'delen',
      'verstrekking*|verstrekken',
      'wie …6 inzage|toegang|ziet|zien',
    ],
    notUnder: ['betrokkene*', 'recht|rechten', 'uw|je|jouw inzage'],
    in: ['item', 'row'],
    unless: [...OF_ELSE_NL, 'geheimhouding*', 'opgeleid|training|getraind'],
  },
];

export const recipientsEnNear: readonly Cue[] = [
  {
    says: [
      `{share} …6 ${COMPANIES_EN} …5 group`,
      '{share} …4 group|sister|affiliated|associated|related companies|company|businesses|organisations|charities',
    ],
    and: [['{data}', '{kindOfData}']],
    unless: OF_ELSE_EN,
    denied: 'no',
  },
  {
    says: [
      'make|makes|made …2 mailing|customer|client|member|membership|supporter|donor|address list|lists|database available to …6',
      'lend|lends|rent|rents|swap|swaps|exchange|exchanges …2 mailing|customer|client|member|membership|supporter|donor|address list|lists|database to|with …6',
      'mailing|customer|client|member|membership|supporter|donor|address list|lists|database …3 made_available|lent|rented|passed|given to …6',
    ],
    unless: [...OF_ELSE_EN, 'available to you|members'],
    denied: 'no',
  },
  {
    says: [
      'your|the|their|these …2 {data} go|goes …1 to the|our|a …5 {receivers}|{others}',
      'your|the|their|these …2 {data} go|goes …1 to the|our|a …3 secretary|treasurer|committee|trustees|chair|league|county|association|society|coach|coaches|trainer|leader|leaders|registrar|office|team|company|firm|service|system|warden|administrator|webmaster|club|church|council|centre|head_office|laboratory|lab|surgery|clinic|insurer|landlord|owner',
    ],
    unless: [
      ...OF_ELSE_EN,
      'bin|archive|shredder|address|website|page|inbox|third|heart|core',
      'not|never',
      'consent|permission',
    ],
    denied: 'no',
  },
  {
    says: [
      'keep|keeps …4 {data} …1 to ourselves|myself|itself',
      '{data} …4 not|never …2 shared|passed|disclosed|used|given …2 outside …1 our|the|of_the|of_our|this club|group|organisation|practice|school|church|charity|association|company|society|business',
      '{data} …4 only|solely …2 used|shared|seen|accessible …2 internally|within|inside our|the|this? club|group|organisation|practice|school|church|charity|association|company|society|business',
    ],
    unless: [...OF_ELSE_EN, 'eea|eu|uk|europe', 'purpose|purposes', 'necessary|needed'],
  },
  {
    says: [
      '{share} …24 medical|veterinary attention|treatment|help|care|assistance',
      'medical|veterinary attention|treatment|help|care|assistance …16 {share} …8 doctor|vet|hospital|ambulance|paramedics',
    ],
    and: [['{data}'], ['vet|vets|doctor|doctors|hospital|ambulance|paramedics|surgery|nurse']],
    unless: OF_ELSE_EN,
    denied: 'no',
  },
];
