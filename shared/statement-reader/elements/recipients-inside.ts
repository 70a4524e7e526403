/** Cues of data that go round in an organisation, to whom it works with, and of who does which work for it. */
import type { Cues } from '../rules/cue.ts';

const OF_ELSE_NL: readonly string[] = [
  'recht|rechten',
  'klacht*',
  'cookie*',
  'kopie',
  'aan|naar ons|mij|u|je|jou|jullie',
  'aan de|hand hand|van',
  'aan het einde|eind',
  'toestemming',
  'wachtwoord*',
  'aangifte',
  '{ap}',
  'derden|anderen',
  'datalek*',
];
const OF_ELSE_EN: readonly string[] = [
  'right|rights',
  'complain*',
  'cookie*|cookies',
  'copy',
  'to us|me|you',
  'consent|permission',
  'password*',
  'third|thirdparty|anyone|others',
  '{authority}',
  'breach*',
  'newsletter*',
  'information about|on|regarding the|our|events|activities|forthcoming|upcoming|training',
  'information about …2 events|activities|meetings',
  'we|i receive|obtain|get|collect',
];

const FELLOWS_NL =
  'leden|medeleden|andere_leden|deelnemers|ouders|teamgenoten|gezinnen|parochianen|gemeenteleden|groepsleden|klasgenoten|bestuursleden|vrijwilligers';
const LIST_NL =
  '{gegevens}|*lijst|*lijsten|lijst|namen|adressen|smoelenboek|ledengids|*boekje|*register';
const GIVEN_NL =
  'verspreid|uitgedeeld|rondgestuurd|rondgemaild|verstrekt|gegeven|gedeeld|doorgegeven|bekendgemaakt|toegestuurd|gestuurd|gemaild|verdeeld|vrijgegeven';
const HELPER_NL =
  'instructeur|instructeurs|chauffeur|gastgezin|gastgezinnen|monteur|bezorger|fotograaf|cateraar|kok|locatie|organisator|organisatie|verhuurder|eigenaar|gids|docent|trainer|trainers|coach|begeleider|begeleiders|leiding|scheidsrechter|*bond|bond|federatie|school|gemeente|drukker|verzekeraar|examinator|exameninstituut|examenbureau|bisdom|kerkenraad|secretaris|penningmeester';
const ROLES_NL =
  'bestuur|bestuursleden|secretaris|secretariaat|penningmeester|voorzitter|leiding|*leiding|trainer|trainers|coach|ledenadministratie|ledenadministrateur|administratie|directie|docent|docenten|leerkracht|leerkrachten|kerkenraad|predikant|dominee|pastor|pastoor|ouderlingen|ouderling|diaken|beheerder|administrateur|collega|collegas|waarnemer|assistente|praktijkassistent';
const RECORD_NL =
  '*administratie|*register|register|kaartenbak|*dossier|dossier|*bestand|*lijst|lijst';

const FELLOWS_EN =
  'members|fellow_members|participants|parents|families|committee|trustees|volunteers|leaders|coaches|parishioners|team_mates|other_members|clubs|organisers|hosts|stewards';
const LIST_EN = '{data}|list|lists|directory|rota|names|addresses|{kindOfData}';
const GIVEN_EN =
  'released|circulated|distributed|handed_out|made_available|given|issued|supplied|passed|shown';
const ROLES_EN =
  'treasurer|secretary|chair|chairman|chairperson|committee|trustees|administrator|clerk|leader|leaders|coach|coaches|minister|vicar|priest|manager|owner|registrar';

export const recipientsInside: Cues = {
  nl: [
    {
      says: [
        `${LIST_NL} …3 wordt|worden …4 aan|onder|met|naar …3 ${FELLOWS_NL} …3 ${GIVEN_NL}`,
        `${LIST_NL} …3 wordt|worden …2 ${GIVEN_NL} …1 aan|onder|met|naar …3 ${FELLOWS_NL}`,
        `verspreiden|verspreid|sturen|stuur|mailen|delen|geven wij|we|ik? …4 *lijst|lijst|smoelenboek|ledengids …3 aan|onder|met|naar …2 ${FELLOWS_NL}`,
      ],
      unless: [...OF_ELSE_NL, 'folder|brochure|nieuwsbrief*', 'informatie over|rond|voor|vanuit'],
      denied: 'no',
    },
    {
      says: [
        `{gegevens}|{soort} …2 wordt|worden …2 aan|naar de|het|onze|een|uw|je|jouw …2 ${HELPER_NL} …3 ${GIVEN_NL}`,
        `geven|geeft|geef wij|we|ik …2 {soort}|{gegevens} …2 door? aan …2 ${HELPER_NL}`,
      ],
      unless: OF_ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        `${ROLES_NL} heeft|hebben …2 toegang|inzage …3 ${RECORD_NL}`,
        `${ROLES_NL} …4 kan|kunnen|mag|mogen …4 ${RECORD_NL} inzien|raadplegen|bekijken|openen`,
        `kan|kunnen|mag|mogen de|het|een|onze|mijn …1 ${ROLES_NL} …2 uw|je|jouw|het|de …1 ${RECORD_NL}|{gegevens} inzien|raadplegen|bekijken|openen`,
      ],
      unless: OF_ELSE_NL,
      denied: 'no',
    },
    {
      says: [
        'ontvanger|ontvangers {service}|{ontvangers}',
        'boekhouding|boekhoudprogramma|verzending|bezorging|betalingen|betaalprovider|hosting|webhosting|nieuwsbrief|nieuwsbrieven|mailings|salarisadministratie|loonadministratie|facturatie|agendabeheer|ledenadministratie {service}',
      ],
      unless: ['recht|rechten', 'cookie*', 'bewaar*', 'grondslag'],
      denied: 'no',
    },
    {
      says: [
        'aanmelding|aanmelden|inschrijving|inschrijven|aanvraag|aanvragen|registratie|identificatie …3 bij|voor_de|van_de|via de|het? …1 examen*|*examen|toetsen|cbr|rdw|duo|*bond|bond|federatie|kamer_van_koophandel',
      ],
      in: ['item', 'row'],
      unless: ['zelf', 'kunt|kan|moet {u}', '{u} kunt|kan|moet', 'recht|rechten', 'website'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${LIST_EN} …4 is|are|will …2 only? ${GIVEN_EN} …2 to|among|amongst|between …2 ${FELLOWS_EN}`,
        `only? be? ${GIVEN_EN} to all|other|fellow|those|our ${FELLOWS_EN}`,
        `circulate|distribute|issue|release …3 list|lists|directory|rota|{data} to …2 ${FELLOWS_EN}`,
        `circulate|distribute|issue|release …3 list|lists|directory|rota|{data} among …2 ${FELLOWS_EN}`,
      ],
      and: [['{data}', 'list|lists|directory|rota', '{kindOfData}']],
      unless: OF_ELSE_EN,
      denied: 'no',
    },
    {
      says: [
        'we|i give|pass|send|forward …1 names|addresses|numbers …6 to the|our|a|each …3',
        'clubs|organisers|venues|hosts|leaders|families|stewards|coaches …2 get|receive|given|sent a|the|our …2 list|names …6',
        'tell|let|inform|advise the|our …4 know? who|which …3 is|are|has|have|will …6',
        '{kindOfData} is|are|will_be …1 supplied|forwarded|passed|handed|submitted|given|reported to the|our …3',
      ],
      unless: OF_ELSE_EN,
      denied: 'no',
    },
    {
      says: [`only|solely the|our|my …3 ${ROLES_EN} …4 has|have access`],
      unless: [...OF_ELSE_EN, 'bank|building|premises|keys|hall|room|funds|accounts'],
      denied: 'no',
    },
    {
      says: [
        '{service}|royal_mail|an_post|hmrc|revenue delivery|parcels|postage|payroll|tax|paye|payments|newsletter|newsletters|hosting|accounts|bookkeeping|invoicing …3',
        'accounts|bookkeeping|delivery|postage|payments|payroll|hosting|newsletter|newsletters|mailings {service}',
      ],
      unless: OF_ELSE_EN,
      denied: 'no',
    },
  ],
};
