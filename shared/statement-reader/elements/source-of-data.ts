import type { ElementRules } from './element.ts';

/** AVG 14(2)(f): where the data come from; only the moment of collecting is a part of it. */
export const sourceOfData: ElementRules = {
  key: 'source_of_data',
  full: {
    nl: [
      {
        says: [
          '{u} …8 zelf …10 {verstrek}|verstrekt|invult|achterlaat|gegeven|opgeeft|ingevuld',
          'zelf aan ons|mij',
          'rechtstreeks|direct van {u}',
          '{u} …12 verstrekt|verstrekken|geeft|gegeven|doorgeeft|aanlevert|opgeeft aan ons|mij',
          'die {u} …10 {verstrek}|verstrekt|invult|achterlaat|opgeeft|doorgeeft|aanlevert',
          'afkomstig van|uit',
          'verkregen|ontvangen van|via|door',
          'ontvangen …8 van|via',
          'van derden|anderen|werkgever|gemeente|verwijzer',
          'door …3 {u} …8 verstrekt|ingevuld|opgegeven|achtergelaten|aangeleverd',
          'bronnen',
          'openbare bronnen',
          'automatisch …6 verzamel*|gegenereerd|geregistreerd|verzameld',
        ],
        and: [['{gegevens}', '{soort}', 'informatie']],
        unless: [
          'toestemming',
          'recht …8 ontvangen',
          'in een gestructureerd',
          'kopie',
          'verzoek*',
          'nieuwsbrief ontvangen',
          'bewaar*|bewaard',
          'delen|gedeeld',
          'verkopen',
          '{verstrek} …4 niet',
          'doorgegeven aan',
          'overdraagb*',
          '{maatregel}',
        ],
      },
    ],
    en: [
      {
        says: [
          'you …8 provide*|give|gave|submit*|enter*|supply|fill',
          'provided by you',
          'directly from you',
          'from you',
          'from third parties|other|public',
          'obtained|received|collected from',
          'sources',
          'automatically …6 collect*|record*|generat*',
          'collect* …6 automatically',
        ],
        and: [['{data}', '{kindOfData}']],
        unless: [
          'consent',
          'right to',
          'copy',
          'request*',
          'share*',
          'sell',
          'structured',
          '{measure}',
          'retain*',
        ],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'wanneer|als|indien|doordat {u} …14 invult|bestelt|aanmeldt|inschrijft|contact|bezoekt|gebruik|afneemt|bezoek',
          'via …4 formulier|website|contactformulier',
          'bij …4 aanmelding|inschrijving|registratie|bestelling',
          'doordat {u} gebruik',
        ],
        and: [['{gegevens}', '{soort}', 'informatie'], ['{verwerk}']],
      },
    ],
    en: [
      {
        says: [
          'when|if you …14 fill|order|sign|register|contact|visit|use|subscribe|create',
          'via|through …4 form|website',
          'upon|during registration',
        ],
        and: [['{data}', '{kindOfData}'], ['{process}']],
      },
    ],
  },
};
