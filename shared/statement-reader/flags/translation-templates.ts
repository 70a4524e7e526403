/** Sentences of the English policies that the world copies, as a translation gives them word by word. */
import type { TranslationSign } from './translation-signs.ts';

export const translatedTemplates: Readonly<Record<string, TranslationSign>> = {
  templateOfPolicy: {
    weight: 2,
    cues: [
      {
        says: [
          'verscheidenheid van|aan …2 *maatregelen',
          'anderszins overdragen aan buitenstaande*|derden',
          'het is het|ons beleid van|om …6 privacy',
          'met eerlijke|billijke en wettige|rechtmatige|legale middelen',
          'medeweten en toestemming',
          'wij|we het echt|werkelijk nodig hebben',
          'toegewijd aan het|de …3 waarborgen|garanderen|verzekeren',
          'mochten wij|we u|je vragen …3 bepaalde',
          'blij bent met …2 wijzigingen',
          'effectief vanaf|per|van|op',
          'uw voortgezet|voortdurend* gebruik',
          'acceptatie van onze|deze praktijken',
          'vrij om …3 verzoek …8 te weigeren',
          'praktijken met betrekking tot',
          'streven er …2 naar om te|een …6 transparant te zijn over',
        ],
      },
    ],
  },
  templateOfShop: {
    weight: 2,
    cues: [
      {
        says: [
          'verwijzen|noemen …12 apparaatinformatie|bestelinformatie|orderinformatie',
          'verwijzen wij|we naar …6 als',
          'wij|we verwijzen naar deze',
          'niet volgensignaal|volgen_signaal|volgensignalen',
          'do not track signaal|signalen',
          'een aankoop doet|probeert te doen',
          'uitgewisseld overgedragen|overgebracht of …2 gegeven',
          'eender welk ander bedrijf',
          'voor welke reden dan_ook …4 zonder {u} toestemming',
          'moedigen onze|u|je …3 aan om …3 bewust',
          'te sturen periodieke emails|email',
          'te verbeteren klantendienst|klantenservice|onze|de',
          'om te verwerken transacties|bestellingen|betalingen',
          'gedragsgerichte advertenties|reclame',
          'gevoel geven van|voor hoe',
          'een minderjarige bent|leeftijd van meerderjarigheid',
          'onze winkel te laten draaien|aandrijven',
        ],
      },
    ],
  },
  templateOfRules: {
    weight: 2,
    cues: [
      {
        says: [
          'operators|operatoren van deze|de|onze website|site|paginas',
          'statutaire …3 regelgeving|voorschriften|bepalingen|gegevensbescherming*',
          'stukken …2 persoonlijke|informatie|data',
          'functies|kenmerken|delen …3 site|website mogen niet',
          'volgens de wettelijke gegevensbeschermingsvoorschriften',
          'autonome beslissing|beslissingsbevoegdheid',
          'bemiddelingsinstantie|consumentenarbitrage',
          'gearchiveerd* door ons',
        ],
      },
    ],
  },
  templateOfLogs: {
    weight: 2,
    cues: [
      {
        says: [
          'een|standaard standaardprocedure|procedure voor hosting*',
          'hosting diensten|services …2 analyse*',
          'datum en|of? tijd stempel|tijdstempel|stempel',
          'verwijzende|verwijzing …3 uitgaande|exit pagina*',
          'trends te? analyseren …3 site|website …2 beheren',
          'demografische informatie te? verzamelen',
          'gekoppeld aan …6 persoonlijk identificeerba*',
        ],
      },
    ],
  },
  templateOfService: {
    weight: 2,
    cues: [
      {
        says: [
          'derdepartij|derdepartijen dienstverlener*|bedrijven|leverancier*|diensten|websites',
          'derde partij dienstverlener*|bedrijven',
          'bedrijven en personen|individuen …4 in dienst nemen|inhuren|inschakelen',
          'in dienst nemen|tewerkstellen om onze',
          'verplicht|gehouden …3 niet te onthullen|openbaren of|noch …2 gebruiken',
          'onze service|dienst te faciliteren|vergemakkelijken',
          'te voorzien|voorzien …4 onderhouden onze|de|het',
          'begrijpen en analyseren hoe',
          'nieuwe producten diensten functies|kenmerken en functionaliteit*',
          'u|je stuurt|sturen? ons|direct …3 ons bedrijf',
          'verstrekt|verstrek direct|rechtstreeks ons|onze bedrijf|organisatie',
          'voorziet|verstrekt …4 ons|bedrijf met de meeste|informatie|gegevens',
          'ons|onze bedrijf|organisatie zou u|je',
          'als een bezoeker|gebruiker|klant van',
        ],
      },
    ],
  },
  /** A blank of the generator that every second web shop uses, filled in wrong: what is left says nothing. */
  templateFilledWrong: {
    weight: 3,
    cues: [
      {
        says: [
          'neemt|nemen|neem verantwoordelijkheid|verantwoordelijk op basis van …1 geautomatiseerde',
        ],
      },
    ],
  },
  templateRunOn: {
    weight: 1,
    cues: [{ says: ['bewaard|opgeslagen|gebruikt|verwijderd ligt|hangt eraan|aan|af'] }],
  },
  wrongPreposition: {
    weight: 2,
    cues: [
      {
        says: [
          'in verschillende|meerdere|diverse|volgende manieren',
          'op elke|elk tijd',
          'gegevens|informatie wij|we houden|hebben over u',
          'op uw eerste|volgende bezoek',
          'voor meer|verdere informatie op hoe',
          'op|in onze eigen discretie',
          'in overeenstemming tot',
          'verantwoordelijk voor de inhoud op',
          'kunt|kan opt|optout',
        ],
      },
    ],
  },
  /** Two words that Dutch writes as one: English does not. */
  splitCompound: {
    weight: 1,
    cues: [
      {
        says: [
          'beveiliging maatregelen|protocollen',
          'hosting bedrijven|bedrijf|diensten',
          'browser type|soort',
          'industrie standaard*',
          'log bestanden',
          'tijd stempel',
          'privacy praktijken',
          'gegevens verzameling|bescherming|verwerking',
          'zoek machine*',
          'krediet kaart*',
          'kaart details|gegevens',
          'contact details|informatie',
          'marketing doeleinden communicatie',
        ],
      },
    ],
  },
};
