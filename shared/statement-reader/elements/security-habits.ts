/** Cues of what small organisations do to keep data safe: who knows the password, what is kept up to date. */
import type { Cues } from '../rules/cue.ts';

const OF_ELSE_NL: readonly string[] = [
  'in deze {verklaring}',
  'cookie*',
  'recht|rechten',
  'uw|je|jouw wachtwoord|account|computer|apparaat|browser',
  '{u} …6 zelf',
  'maak|kies|kiest|gebruik {u}? …2 sterk*',
  'wij|we|ik verwerken|verzamelen',
];
const OF_ELSE_EN: readonly string[] = [
  'this {notice}',
  'cookie*|cookies',
  'right|rights',
  'your password|account|computer|device|browser',
  'you …2 should|must|are_responsible|may|can',
  'we|i collect',
];

const WHO_NL =
  'bestuur|secretaris|penningmeester|voorzitter|ledenadministrateur|administrateur|beheerder|webmaster|eigenaar|praktijkhouder|bestuursleden|medewerkers|ik';
const WHO_EN =
  'secretary|treasurer|chair|chairman|committee|administrator|webmaster|owner|manager|trustees|leader|clerk|i';

/** Full cues: a measure is named. */
export const securityHabits: Cues = {
  nl: [
    {
      says: [
        `alleen|enkel|uitsluitend|slechts …2 ${WHO_NL} …3 kent|kennen|weet|weten|ken|weet|beschikt|beschikken …3 wachtwoord|wachtwoorden|code|toegangscode|pincode|inlogcode*`,
        '{gegevens}|*bestand|*lijst|lijst|map …3 beveiligd|afgeschermd|beschermd|vergrendeld met|door …2 code|pincode|toegangscode|inlogcode|wachtwoord|vingerafdruk',
        'software|*software|systemen|*systemen|computers|plugins|apparatuur|servers …5 bijgewerkt|bij_de_tijd|uptodate|up_to_date|geupdatet|geactualiseerd|gepatcht|actueel_gehouden',
        'zorgmail|zivver|siilo|beveiligd_mailen|beveiligde_mail|beveiligde_email',
        'wachtwoorden …3 persoonlijk|sterk|uniek|regelmatig …4 niet|gewijzigd|veranderd|en|gedeeld',
      ],
      unless: [...OF_ELSE_NL, 'software|systeem koopt|verkopen'],
      denied: 'no',
    },
    {
      says: ['slotje|hangslotje|hangslot …8 adresbalk|browser|url|balk|website|site'],
      unless: ['cookie*', 'kluisje|kluisjes|fiets'],
    },
    {
      says: ['wachtwoorden …6 niet gedeeld|uitgewisseld|opgeschreven'],
      unless: [...OF_ELSE_NL, '{u} …6 wachtwoord*'],
    },
  ],
  en: [
    {
      says: [
        `only|solely the|our …2 ${WHO_EN} …3 knows|know …3 password|passwords|code|pin|combination`,
        'only i know …2 password|passwords|code|pin',
        'padlock|lock_symbol|lock_icon …8 address_bar|browser|url|bar',
        'backups|backup|back_ups|back_up …3 made|taken|run|done|kept …6 daily|weekly|nightly|monthly|regularly|offsite|off_site|encrypted|locked|separate*',
        'software|systems|computers|plugins|servers …4 kept? up_to_date|updated_regularly|regularly_updated|patched',
        'passwords …4 changed|strong|unique|not_shared|never_shared …3',
      ],
      unless: OF_ELSE_EN,
      denied: 'no',
    },
  ],
};

/** Part cues: that others are kept out, and not by what. */
export const securityKeptOut: Cues = {
  nl: [
    {
      says: [
        'voorkomen|verhinderen|tegengaan dat …2 onbevoegden|onbevoegde|anderen|buitenstaanders|derden …8 {gegevens}|dossier*',
        'medewerkers|werknemers|personeel|vrijwilligers|collegas krijgen|hebben …1 alleen|enkel|uitsluitend|slechts …1 toegang tot …4 nodig',
      ],
      unless: OF_ELSE_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'steps|care|precautions|precaution …3 to? prevent|stop|guard|avoid …8 loss|misuse|theft|unauthori*|getting|leak|leaks|access* …6 {data}',
        'prevent|stop|avoid …3 loss|misuse|theft …3 of …3 {data}',
      ],
      unless: [...OF_ELSE_EN, 'interest|interests|purpose|purposes', 'require|ask you'],
      denied: 'no',
    },
  ],
};
