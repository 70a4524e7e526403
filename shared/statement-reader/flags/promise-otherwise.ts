/** A promise beside a clause that is of something else, or in words that name neither data nor others. */
import type { FlagRules } from './flag.ts';
import { ANYONE_EN, HANDED_NL, NOT_NEVER_EN, NOT_NEVER_NL } from './promise-to-others.ts';

const NOBODY_NL = '{derden}|anderen|niemand|buitenstaanders|externen';
const BUT_NL = [
  'tenzij|behalve|behoudens|uitgezonderd|zonder|mits|buiten|dan',
  '*marketing*|commerciele|reclame*|verkopen|verkocht',
  'wachtwoord*|inloggegevens|creditcard*',
];
const BUT_EN = [
  'unless|except|other_than|apart_from|without|save|only_with|only_if',
  'marketing|commercial|advertis*|promotional|sell|sold',
  'password*|login|card|bank|health|medical',
];

/** What is collected for a need, or alone: the limit is not of the promise. */
const COLLECTED_NL = [
  '{gegevens} die|welke …8 nodig|noodzakelijk',
  'verzamelt|verzamelen|verwerkt|verwerken|gebruikt|gebruiken|vraagt|vragen|bewaart|bewaren …3 alleen|enkel|uitsluitend|slechts',
];
const COLLECTED_EN = [
  'only collect|use|ask|process|keep|store|hold|record',
  '{data} we|i need|require',
];

/** What others promise is no promise of the organisation. */
const OTHERS_VOW_EN =
  'processors|processor|suppliers|providers|provider|volunteers|members|partners …2 not|never';

export const promiseOtherwiseCues = {
  nl: [
    {
      says: [
        `deze|uw|je|jouw *gegevens worden|wordt niet|nooit {verstrek} …1 met|aan ${NOBODY_NL}`,
        `deze|uw|je|jouw *gegevens worden|wordt niet|nooit …1 met|aan ${NOBODY_NL} {verstrek}|${HANDED_NL}`,
        `delen|verstrekken|geven wij|we|ik? deze|die|ze|uw …1 niet|nooit …1 met|aan|door ${NOBODY_NL}`,
      ],
      and: [['{gegevens}']],
      aside: COLLECTED_NL,
      unless: NOT_NEVER_NL,
    },
    /** `Wij delen het met niemand`. */
    {
      says: [
        'wij|we|ik delen|deel|vertellen het|dit|dat|ze|die|deze …2 met|aan niemand',
        'delen|deel wij|we|ik het|dit|dat|ze|die|deze …2 met|aan niemand',
        'wij|we|ik delen|deel|geven het|dit|dat|ze|die|deze nooit|niet met|aan|door …1 derden|anderen|niemand|iemand',
      ],
      beside: ['{gegevens}', 'toevertrouwt|vertelt|invult|invoert|achterlaat|meedeelt'],
      unless: [...BUT_NL, 'alleen|uitsluitend|slechts|verder'],
    },
    {
      says: [
        'wij|we|ik delen|deel|vertellen het|dit|dat|ze|die|deze …2 met|aan niemand',
        'anderen|derden krijgen|zien|ontvangen die|ze|deze niet|nooit',
      ],
      and: [['{gegevens}', 'toevertrouwt|vertelt|invult|invoert|achterlaat|meedeelt']],
      unless: BUT_NL,
    },
    {
      says: [
        'niet|nooit aan|met andere personen|mensen|personen_of_bedrijven|bedrijven_of_personen …3 {verstrek}',
        'geen …2 {gegevens} …2 aan|met {derden}|anderen …1 geleverd|bezorgd|verstuurd|overgemaakt|doorgezonden',
        'geen …2 {gegevens} …1 over|geleverd|bezorgd|overgemaakt aan {derden}|anderen',
      ],
      and: [['{gegevens}']],
      unless: NOT_NEVER_NL,
    },
    /** Nobody else gets at them. */
    {
      says: [
        'alleen|enkel|uitsluitend|slechts wij|ik|wijzelf|ikzelf hebben|heb …1 toegang|inzage …2 {gegevens}',
        'hebben|heb wij|ik als enige|enigen toegang|inzage …4 {gegevens}',
        'heb|hebben ik|wij als enige|enigen …1 toegang|inzage',
      ],
      unless: BUT_NL,
    },
    /** `Worden mijn gegevens gedeeld? Nee.` */
    {
      says: ['nee|neen'],
      beside: ['worden|wordt mijn|uw|je|jouw *gegevens …4 gedeeld|doorgegeven|verstrekt'],
      unless: [...BUT_NL, 'maar|alleen|uitsluitend|niet_altijd'],
      notBeside: [
        'worden|wordt …8 {buitenEu}|verkocht|verhuurd|*marketing*|reclame*|commerciele',
        'uitzondering*',
      ],
    },
  ],
  en: [
    {
      says: [
        `not|never|dont|wont share|disclose|provide|pass|give it|them|this|these …1 to|with|on_to ${ANYONE_EN}`,
        `not|never shared|disclosed|passed_on|given with|to ${ANYONE_EN}`,
      ],
      and: [['{data}']],
      aside: COLLECTED_EN,
      unless: [...NOT_NEVER_EN, OTHERS_VOW_EN],
    },
    {
      says: [
        `not|never|dont|wont hand …4 {data} …2 over|out to …2 ${ANYONE_EN}`,
        `not|never|dont|wont hand over|out …4 {data} …2 to …2 ${ANYONE_EN}`,
        `under|in no circumstances|case …4 hand|give|pass|share …5 {data} …3 to|with …2 ${ANYONE_EN}`,
        `under|in no circumstances|case …4 hand|give|pass|share …1 over|on? …4 {data} …3 to|with …1 other|outside companies|company|organisations|organizations|people|parties`,
        'not|never let|allow anyone|anybody else …1 see|have|use|access your|the {data}',
        'only we|i have access to …2 {data}',
        'we|i are|am the only one|ones|person|people with|who …2 access',
      ],
      unless: [...BUT_EN, 'and|or our|my'],
    },
    {
      says: ['not|never|dont|wont share|disclose|pass anything …3 with|to|on_to ' + ANYONE_EN],
      unless: NOT_NEVER_EN,
    },
    /** Whoever shares for other reasons does not ask first. */
    {
      says: [
        'not|never allow|allows|permit|permits|let|lets any? third_party|third_parties|others|anyone …1 access|see|use|view|have …8 without …6 consent|permission',
      ],
      and: [['{data}']],
      unless: [
        'marketing|commercial|promotional',
        'law|legally|necessary|needed',
        'own|purposes',
        'account|accounts|profile',
      ],
    },
    {
      says: ['no'],
      beside: ['is|are|will my|your|the …1 {data} …2 shared|passed|disclosed|given'],
      unless: [...BUT_EN, 'but|only|not|we|if|no_one'],
      notBeside: ['sold|sell|rented|marketing|advertis*|promotional|outside|abroad|exception*'],
    },
  ],
} satisfies FlagRules['raisedBy'];
