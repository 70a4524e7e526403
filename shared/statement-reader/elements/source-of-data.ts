import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';

/** AVG 14(2)(f): where the data come from; only the moment of collecting is a part of it. */
export const sourceOfData: ElementRules = {
  key: 'source_of_data',
  full: {
    nl: [
      {
        says: [
          'van jezelf|uzelf',
          'komt|komen …6 van jou|u|jezelf|uzelf',
          'via je|uw|jouw telefoon|werkgever|verwijzer',
          'hebben|krijgen …8 van u|jou|uzelf|jezelf|{ontvangers}|<name>',
          'van <name> krijgen|ontvangen',
          'haal|halen …6 van|uit|bij',
          '{ontvangers} …6 stuurt|sturen|geeft|geven …4 ons|mij',
          'gegevens die {ontvangers} …6 stuurt|geeft|aanlevert',
          'vandaan komen',
        ],
        and: [['{gegevens}', '{soort}', 'informatie', 'alles']],
        unless: [
          'recht',
          'klacht*',
          'toestemming van u',
          'verzoek*',
          'vraag',
          'akkoord',
          'hebben wij …4 van u nodig',
        ],
      },
      {
        says: ['{u}', 'derden|anderen|werkgever|verwijzer|openbare'],
        titled: [
          'herkomst',
          'bron|bronnen',
          'hoe komen',
          'hoe …4 verkregen',
          'waar …4 vandaan',
          'waar halen',
        ],
        unless: ['recht', 'klacht*'],
      },
      {
        says: [
          'zelfverstrekte|zelfingevulde',
          'ontvangen|krijgen wij|we|ik …4 van',
          'wij|we|ik ontvangen|krijgen|ontvang|krijg …8 van',
        ],
        and: [['{gegevens}', '{soort}', 'informatie', '<name>']],
        unless: ['vraag|vragen|verzoek|bericht van', 'toestemming', 'nieuwsbrief'],
      },
      {
        says: [
          '{u} …8 zelf …10 {verstrek}|verstrekt|invult|achterlaat|gegeven|opgeeft|ingevuld|verstrekte',
          'zelf aan ons|mij',
          'rechtstreeks|direct …3 van {u}',
          'afkomstig van|uit',
          'verkregen|ontvangen …4 van|via|door',
          '{gegevens} …6 van derden|anderen|werkgever|gemeente|verwijzer|ouders',
          'door …3 {u} …8 verstrekt|ingevuld|opgegeven|achtergelaten|aangeleverd',
          'bronnen',
          'automatisch …6 verzamel*|gegenereerd|geregistreerd|verzameld|vastgelegd|ontvangen',
          '{gegevens} …6 tijdens …4 registratie|login|gebruik',
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
          'vertrouwelijk',
          'worden alleen|uitsluitend gebruikt',
          'onjuist*',
          'voor …4 doel* waarvoor',
          'zorgvuldig',
        ],
      },
    ],
    en: [
      {
        says: [
          'comes from you',
          'from you or',
          'from yourself',
          'you tell|give us|me',
          'hand us|me',
          'reach us|me through',
          'public …3 page|sources|profile',
          '{receivers} …6 sends|gives us|me',
        ],
        and: [['{data}', '{kindOfData}', 'what', 'booking']],
        unless: ['right', 'complain*', 'permission', 'consent', 'request'],
      },
      {
        says: ['you', 'third parties|others|public|employer'],
        titled: ['where …6 from|get|obtain', 'source*', 'how …6 collect*|obtain*|get'],
        unless: ['this {notice}', 'right', 'complain*', 'cookie*'],
      },
      {
        says: ['voluntarily provided', 'we receive|obtain|get …8 from'],
        unless: ['this {notice}', 'request', 'consent'],
      },
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
          'this {notice}',
          'consent',
          'right to',
          'copy',
          'request*',
          'share*',
          'sell',
          'structured',
          '{measure}',
          'retain*',
          'only use*',
          'confidential*',
        ],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'bij …6 inschrijving|aanmelding|afspraak|registratie …8 noteren|vult|vragen|geeft',
          'op het moment dat {u}',
          'terwijl je|u …4 gebruikt',
          'door …4 winkelen',
          'krijgen soms informatie',
          'wij kijken',
          'we kijken',
          'contactformulier …2 {soort}',
          '{u} uploadt',
        ],
      },
      {
        says: [
          'wanneer|als|indien|doordat {u} …14 invult|bestelt|bestelling|aanmeldt|inschrijft|contact|bezoekt|gebruik|afneemt|bezoek|account|boekt|reserveert|koopt|lid',
          'via …4 formulier|website|contactformulier',
          'bij …4 aanmelding|inschrijving|registratie|bestelling',
          'doordat {u} gebruik',
          'formulier …8 indient|invult|invullen',
        ],
        and: [
          ['{gegevens}', '{soort}', 'informatie'],
          ['{verwerk}', 'nodig'],
        ],
        unless: ['recht', 'verzoek*', 'cookie*'],
      },
      {
        says: [
          '{gegevens} die? {u} …6 verschaft|verstrekt|verstrekken|geeft|deelt|doorgeeft|invult|achterlaat|upload*|aanlevert|opgeeft|stuurt',
        ],
      },
    ],
    en: [
      {
        says: ['while you use', 'fill in …4 form', 'forms', 'through conversations|questionnaires'],
        and: [['{data}', '{kindOfData}', 'we ask', 'gathered', 'collected']],
      },
      {
        says: [
          'when|if you …14 fill|order|sign|register|contact|visit|use|subscribe|create',
          'via|through …4 form|website',
          'upon|during registration',
        ],
        and: [['{data}', '{kindOfData}'], ['{process}']],
        unless: ['this {notice}', 'right', 'request'],
      },
      { says: ['{data} you …4 provide*|give|share|submit'] },
    ],
  },
  judge: wholeWithParts,
};
