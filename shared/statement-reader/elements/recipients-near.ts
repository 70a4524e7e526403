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
    unless: [...OF_ELSE_NL, 'door <name> zelf'],
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
      '{share} …24 medical|veterinary attention|treatment|help|care|assistance',
      'medical|veterinary attention|treatment|help|care|assistance …16 {share} …8 doctor|vet|hospital|ambulance|paramedics',
    ],
    and: [['{data}'], ['vet|vets|doctor|doctors|hospital|ambulance|paramedics|surgery|nurse']],
    unless: OF_ELSE_EN,
    denied: 'no',
  },
];
