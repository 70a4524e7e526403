import type { Cues } from '../rules/cue.ts';

/** What is kept until somebody asks: an end that one can use. */
export const retentionAskedFull: Cues = {
  nl: [
    {
      says: [
        '{bewaar}|bijgehouden|staan …8 zolang|zo_lang|totdat|tot|tot_dat …8 verzoek|verzoekt|verzoeken|vraagt|vragen|aangeeft …8 {wissen}|verwijderd|halen|afmelding',
        'verwijderen|wissen|verwijderd|gewist …6 niet …2 tenzij|totdat|voordat …3 {u} …5 vraagt|verzoekt|verzoek|aangeeft',
        'niet verwijderd|gewist …2 tenzij|totdat|voordat …3 {u} …5 vraagt|verzoekt|verzoek|aangeeft',
      ],
      and: [['{gegevens}', '{soort}', 'bestand|*bestand|lijst|*lijst', 'account*']],
      unless: [
        'cookie*',
        'recht op|om',
        'kunt|kun …6 verzoek*',
        'nodig|noodzakelijk',
        'klacht*',
        'nieuwsbrief*',
      ],
    },
  ],
  en: [
    {
      says: [
        'kept|keep|held|hold|stored|store|retained|retain|stay|stays|remain|remains …8 until|as_long_as|unless_and_until …8 ask*|request*|tell|told|instruct* …6 delet*|remov*|eras*|take|destroy*',
        'not …1 deleted|removed|erased unless|until you …3 ask|request|tell',
        'not …1 delete|remove|erase …6 unless|until you …3 ask|request|tell',
      ],
      and: [['{data}', '{kindOfData}', 'list|lists|database|profile*|account*']],
      unless: ['cookie*', 'right|rights', 'necessary|needed|required', 'complain*', 'newsletter*'],
    },
  ],
};

const NO_ANSWER_NL =
  'reageert|reageren|reageer|antwoordt|antwoorden|antwoord|bevestigt|bevestigen|bevestig|aangeeft|aangeven|verlengt|verlengen|weten|meldt';
const NO_ANSWER_EN =
  'respond|responds|reply|replies|answer|answers|confirm|confirms|indicate|indicates|tell|tells|opt_in|renew|renews';

/** As long as it is of use; or gone when nobody answers a question, and when that is asked is not told. */
export const retentionAskedPart: Cues = {
  nl: [
    {
      says: [
        '{bewaar}|bijgehouden|bijhouden …8 zolang|zo_lang …8 relevant|nuttig|zinvol|belang|wenselijk|bruikbaar|redelijk',
      ],
      unless: ['cookie*', 'recht op|om'],
      denied: 'no',
    },
    {
      says: [
        `${NO_ANSWER_NL} {u} …3 niet …12 {wissen}|verwijderd|gewist|geschrapt`,
        `niet|geen …5 ${NO_ANSWER_NL} …10 {wissen}|verwijderd|gewist|geschrapt`,
        `{wissen}|verwijderd|gewist|geschrapt …4 als|indien|wanneer|tenzij {u} …6 ${NO_ANSWER_NL}`,
      ],
      and: [
        ['{gegevens}', '{soort}', 'inschrijving', 'bestand|*bestand', 'lijst|*lijst', 'account'],
      ],
      unless: [
        'cookie*',
        'recht|rechten',
        'klacht*',
        'betaal*|betaling*|bestelling*|boeking*|reservering*',
        'identiteit*|legitim*',
        'vraag|vragen|bericht* …4 te? beantwoord*',
      ],
    },
  ],
  en: [
    {
      says: ['{keep} …8 as_long_as|while …6 relevant|useful|reasonable|appropriate|helpful'],
      and: [['{data}', '{kindOfData}']],
      unless: ['cookie*', 'right|rights'],
      denied: 'no',
    },
    {
      says: [
        `not|dont|doesnt …3 ${NO_ANSWER_EN} …16 delete|deleted|removed|erased|wiped|destroyed|anonymised|taken`,
        `deleted|removed|erased|wiped|destroyed|anonymised …4 if|when|unless you|they|the …6 ${NO_ANSWER_EN}`,
      ],
      and: [['{data}', '{kindOfData}', 'profile*', 'list|lists|database']],
      unless: [
        'cookie*',
        'right|rights',
        'complain*',
        'pay|payment*|order*|booking*',
        'identity|verify',
        'request*|enquir*',
      ],
    },
  ],
};
