/** Consent that one cannot refuse without losing what one came for. */

import { conditionalCues } from './conditional-service.ts';
import type { FlagRules } from './flag.ts';
import { refusedServiceCues } from './refused-service.ts';
import { sideConsentCues } from './side-consent.ts';
import { AGREED_NL, NOT_AWAY_EN, NOTHING_NL, STATEMENT_NL, STAY_AWAY_EN } from './stay-away.ts';

/** To be left out when one does not agree with a statement that only informs. */
const BELONG_NL = ['lid|deelnemen|deelname|behandelen|inschrij*'];

export const forcedConsent: FlagRules = {
  id: 'forcedConsent',
  raisedBy: {
    nl: [
      ...sideConsentCues.nl,
      ...refusedServiceCues.nl,
      {
        says: [
          'verplicht …6 toestemming …3 geven|verlenen',
          'verplicht …6 toestemming te|om',
          'moet|dient|moeten|dienen {u} …4 toestemming …3 geven|verlenen|te',
          'zonder {uw}|deze|die toestemming kan|kunnen|is|mag …6 geen|niet',
          'toestemming …10 een|de? voorwaarde|vereiste voor|om',
          'toestemming …6 voorwaarde',
        ],
        unless: [
          'ouder*',
          'voogd*',
          'wettelijk* vertegenwoordig*',
          'cookie*',
          'wij zonder',
          /** What the reader must ask of us: to link to the site, to use a photo. */
          'onze …3 toestemming',
          'toestemming van ons|mij',
          'voor …6 foto*|beeld*|video*|bijzondere|medische|uitdrukkelijke …4 moet|dient|moeten|dienen',
          'niet|nooit|geenszins …2 verplicht',
          // Who must ask for it leaves it free.
          'toestemming te vragen|krijgen|verkrijgen',
        ],
      },
      {
        says: [
          'zonder …3 toestemming|akkoord …12 kunt|kan|kun|mag {u} …8 niet|geen',
          'zonder …3 toestemming|akkoord …10 kunnen|kan|mogen|mag wij|we|ik {u} …4 niet|geen …2 als|aannemen|accepteren …3 klant|lid|client|patient|cursist|deelnemer|aannemen',
          'zonder …3 toestemming|akkoord …10 kunnen|kan|mogen|mag wij|we|ik u|je …4 niet|geen …6 helpen|behandelen|inschrijven|toelaten|leveren|lid|begeleiden',
          'wie|leden|deelnemers|klanten geen|niet …2 toestemming|akkoord …12 kan|kunnen|mag|mogen …3 niet|geen …4 deelnemen|lid|meedoen|*gebruik*|terecht',
          'geen akkoord|toestemming betekent|houdt …10 niet|geen',
          'als|indien|wanneer {u} geen …3 toestemming|akkoord …12 kunt|kan|kun|mag {u} …8 niet|geen …4 lid|deelnemen|meedoen|*gebruik*|inschrijven|bestellen|terecht|account|klant',
          'als|indien|wanneer {u} geen …3 toestemming|akkoord …12 kunnen|kan|mogen|mag wij|we|ik …6 niet|geen …5 helpen|behandelen|inschrijven|toelaten|leveren|lid|begeleiden|*dienst*|aannemen',
          'geeft|geef {u} geen …3 toestemming …12 kunt|kan|kun|mag|kunnen|mogen …10 niet|geen …4 lid|deelnemen|meedoen|inschrijven|helpen|behandelen|toelaten|bestellen|leveren|begeleiden',
        ],
        and: [['*gegevens', '*privacy*', 'verwerking', 'foto*', 'informatie']],
        unless: [
          'ouder*',
          'voogd*',
          'wettelijk* vertegenwoordig*',
          'cookie*',
          'nieuwsbrief*',
          'er zeker',
          'delen|verstrekken|doorgeven|doorgegeven|gedeeld',
          'algemene voorwaarden',
        ],
      },
      {
        says: [
          `niet …4 ${AGREED_NL} …14 ${NOTHING_NL}`,
          `niet …3 vinden|verenigen in|met …14 ${NOTHING_NL}`,
          `oneens …14 ${NOTHING_NL}`,
        ],
        and: [STATEMENT_NL, BELONG_NL],
        unless: ['cookie*', 'gewoon', 'klacht*', 'bezwaar', 'ouder*', 'wijziging*', 'voorwaarden'],
      },
      {
        says: [
          'dan|helaas kunt|kun|kan {u} …3 geen|niet …5 gebruik|gebruiken|lid|deelnemen|terecht|bestellen',
        ],
        beside: ['niet …2 akkoord|eens'],
        unless: ['cookie*', 'nieuwsbrief*', 'algemene voorwaarden'],
      },
      {
        says: [
          'dan kunnen|kan wij|we|ik {u} …3 niet …4 dienst|helpen|inschrijven|leveren|behandelen',
        ],
        beside: [`niet …4 ${AGREED_NL} …6 *privacy*|beleid|verklaring|verwerking`],
        unless: ['cookie*'],
      },
      {
        says: [
          `accepteren|akkoord|instemmen|aanvaarden …8 *privacy*|verklaring|verwerking …8 voorwaarde …3 om|voor`,
          'dient|moet|moeten|dienen {u}? …2 akkoord|instemmen|in_te_stemmen|accepteren …8 *privacy*|verklaring …6 voordat|om|alvorens|voor',
          'toestemming …8 verplicht|vereist|noodzakelijk om|voor|bij …4 deel*|lid|lidmaatschap|inschrij*|bestel*|account',
          'toestemming …2 weigert|weigeren …12 niet|geen …6 deelnemen|lid|meedoen|inschrijven|bestellen|gebruik*|terecht',
          'weigert|weiger|weigeren {u}? …4 toestemming …14 niet|geen …3 doorgaan|plaatsvinden|starten|beginnen',
          'weigert|weiger|weigeren {u}? …4 toestemming …12 niet|geen …6 deelnemen|lid|meedoen|inschrijven|bestellen|gebruik*|terecht',
        ],
        unless: ['ouder*|voogd*|wettelijk*', 'cookie*', 'voorwaarden', 'niet verplicht'],
      },
      {
        says: [
          'alleen|slechts|enkel|uitsluitend mogelijk|worden …4 als|indien|wanneer|met …8 toestemming|akkoord|instemt|instem|accepteert|stemt',
          'zonder akkoord …8 kan|kunnen|is|mag …6 geen|niet',
          'lid_worden|lidmaatschap|inschrijving|aanmelding …6 alleen …10 toestemming|akkoord',
        ],
        and: [['*gegevens', '*privacy*', 'verwerking', 'deze|dit verklaring|reglement']],
        unless: ['ouder*', 'voogd*', 'wettelijk* vertegenwoordig*', 'cookie*', 'delen|verstrekken'],
      },
      ...conditionalCues.nl,
    ],
    en: [
      ...sideConsentCues.en,
      ...refusedServiceCues.en,
      ...conditionalCues.en,
      {
        says: [
          'must …3 consent|agree …12 to|in inorder',
          'to …6 you must|have_to|need_to …1 consent|agree to …6 marketing|newsletter|newsletters|processing|photographs',
          'only open|available to those|people|anyone|members who consent|agree',
          'required to …3 consent',
          'must|have_to …3 agree|consent|accept …8 {notice} …4 before|to|in',
          'unless you …2 consent|agree …12 cannot|cant|unable|not …4 accept|register|offer|provide|enrol|join|treat',
          'refusing|refuse|refusal …3 consent …12 cannot|cant|not …2 take_place|go_ahead|start|begin|continue',
          'refusing|refuse|refusal …3 consent …12 cannot|cant|not …3 join|register|member|participate|take_part|attend|book',
          'consenting|agreeing|consent|acceptance|agreement …10 is|are a? required|mandatory|compulsory|condition|requirement|prerequisite …8 to|for|of',
          'without your consent …4 cannot|unable|not',
          'without your consent|agreement …8 cannot|unable …2 provide|offer|register|accept|help|treat|enrol|join',
        ],
        and: [
          [
            'service*',
            'use',
            'account',
            'order*',
            'member*',
            'register*',
            'join',
            'treat',
            'app',
            'book|attend|participate|enrol*',
            'treat*|therapy|take_part|course|class|camp',
          ],
        ],
        unless: [
          'where|whenever|when|if|not …8 consent …6 required',
          'legal|lawful',
          'terms of sale|delivery|hire|payment|carriage|rental',
          'parent*',
          'guardian*',
          'cookie*',
          'we must',
          'cannot|not send|email|call',
          'share|disclose',
        ],
      },
      {
        says: STAY_AWAY_EN,
        and: [
          ['privacy', '{notice}'],
          [
            'join|member*|register*|registration|account|book*|attend*|participat*|enrol*|order|orders|appointment*|treat|client|patient',
          ],
        ],
        unless: NOT_AWAY_EN,
      },
      {
        says: [
          'if you …3 not|dont|refuse …3 consent|agree …14 cannot|cant|unable|not …6 member|join|register|provide|offer|accept|treat|enrol|help|participate|serve|service*',
          'cannot|cant|unable|not …6 member|join|register|provide|offer|accept|treat|enrol|help|participate …10 if|unless you …4 consent|agree',
        ],
        and: [['{data}', 'privacy', 'processing']],
        unless: [
          'parent*|guardian*|cookie*|photo*|newsletter*|marketing|third|share|disclose',
          'before|already|withdraw*|still',
        ],
      },
      {
        says: [
          'member*|access|registration|use|enrolment requires|requiring …6 consent|agree',
          'only …4 if you consent|agree',
          'conditional on|upon …6 consent|agreement',
        ],
        and: [['{data}', 'privacy', 'processing']],
        unless: [
          'parent*',
          'guardian*',
          'cookie*',
          'we only',
          'share|disclose',
          'only use|process',
        ],
      },
    ],
  },
};
