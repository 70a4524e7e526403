import type { Cue } from '../rules/cue.ts';
import { AILMENTS_EN, NOT_NOTED_EN, NOTED_EN } from './ailments.ts';
import { ANIMAL_PRACTICE_EN } from './animal-practice.ts';
import { FIRST_AID_EN, NO_FIRST_AID_EN } from './first-aid.ts';

/** Health and crime that no data are kept of: what is asked by the police, advice, and animals. */
const NO_DATA: readonly string[] = [
  'criminal investigation*|proceeding*|prosecution*|activity|activities|conduct|behaviour|behavior',
  'prevent*|detect*|protect*|combat*|against|fight|investigat*|report …8 criminal',
  'in_case|in_the_event|event of …3 injur*|illness*|accident*',
  'accessible|accessibility|welcome|welcomes|open …6 disabilit*',
  'medical advice',
  'substitute|replacement …4 medical|medication|doctor',
  'not|never replace|diagnose …4 medical|medication|doctor|illness*',
  'not …2 make|offer|give …2 diagnos*',
  'consult|see|contact your|a …1 doctor|gp|physician',
  'special circumstances|cases|situations|attention|reasons|offers|events|arrangements',
  'menu|menus|dish|dishes|recipe|recipes …6 allerg*',
  'care about …2 health|safety|wellbeing',
  'health …4 important|priority|come_first|comes_first',
  'cookie|cookies …4 contain|contains|hold|holds|store|stores|collect|collects …3 no|any|sensitive',
  'not|never share|sharing|provide|providing|send|sending|disclose|disclosing more …6 than',
  'sensitive …4 payment|card|cards|bank|financial',
  'sensitive information|data|details …2 is|are|remains|remain|stays|stay …2 safe|secure|encrypted|protected',
  'encrypted storage|transmission|connection …2 sensitive',
  'ssl|tls|https|encrypt* …10 sensitive information|data|details',
  'not|outside|beyond …3 connected|related|within|of? …3 health_care|healthcare|health_service',
  'veterinary|vets',
  'your …1 cat|dog|pet|horse|puppy|kitten|animal|pets|animals …6 medical|medication|health|vet',
];

/** What is had all the same, or held where the law allows, without saying which law. */
const NO_GROUND: readonly string[] = [
  'although|though|while …1 we|i …6 not|no',
  'where|if|when|unless there is …2 legal authority|basis|ground|power',
];

/** What readers had better keep to themselves. */
const NOT_WANTED =
  'ask|asks|request|please|urge …6 not|dont|avoid …2 send|sending|provide|providing|share|sharing|disclose|submit|include|enter|mention';

/** English cues of special kinds of data. */
export const specialCategoriesEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: ['special categor* …4 none|nil', 'sensitive {data} none|nil'],
        unless: ['unless|except', 'none of', 'basis|ground'],
      },
      {
        says: ['{special}'],
        and: [
          [
            'never',
            'do not',
            'dont',
            'no',
            'law … obliges',
            'obliges us',
            'treatment',
            'employment law',
            'equality|equalities|diversity …2 legislation|law|laws|act|duty|duties',
          ],
        ],
        aside: [...NO_DATA, NOT_WANTED],
        unless: [
          ...NO_GROUND,
          'emergency|emergencies',
          'health insurer*|insurance',
          'harm*|damage|danger* …4 health',
          'our products',
          'send|include',
          'parent*',
          'anonym*',
          'right',
          'rights',
          'share',
          'sell',
          'not liable',
          'liable',
          'damages',
          'third',
        ],
      },

      {
        says: ['{special}'],
        and: [
          [
            'expressly allow',
            'expressly',
            'explicit*',
            'article 9',
            'art 9',
            'treatment act',
            'wgbo',
            'allow me to',
          ],
        ],
        aside: [...NO_DATA, NOT_WANTED],
        unless: [...NO_GROUND, 'parent*', 'anonym*', 'right to'],
      },
      {
        says: ['health|medical|injur*|allerg*'],
        beside: ['treatment act', 'wgbo', 'explicit consent', 'expressly allow'],
      },

      {
        says: ['special categor*', 'sensitive …3 {data}', '{special}'],
        and: [
          [
            'consent',
            'no',
            'not',
            'legal',
            'article 9',
            'art 9',
            'explicit*',
            'law',
            'ground*',
            'do not',
          ],
        ],
        aside: [...NO_DATA, NOT_WANTED],
        unless: [
          ...NO_GROUND,
          'parent*',
          'anonym*',
          'right',
          'medical practitioner*|professional*|staff|advice|emergency',
          'health and safety',
          'under 16',
          'cover',
          'healthcare',
          'password*',
          'harm*|damage|danger* …4 health',
          'our products',
          'credit card*|bank details',
          'do_not|dont|not|never …2 send|email|mail|text|include|share',
        ],
      },
      {
        says: [
          'health|medical|clinical|diagnosis …12 necessary|needed …8 care|treat*|therapy|help|support',
          'only …8 {special} …10 you …4 agree|agreed|tell|choose|wish',
          '{special} …4 only …2 if|when|with you …4 agree|agreed|tell|choose|wish',
          'clinical|medical|treatment records|notes|files …10 legal|statutory duty|obligation',
          'may …6 {special} …8 because',
        ],
        unless: ['parent*', 'anonym*', 'right', 'rights', 'dog*', 'animal*', 'vet'],
        denied: 'no',
      },
      {
        says: ['{special}'],
        beside: [
          'explicit consent',
          'article 9',
          'equality|equalities …2 legislation|law|laws|act|duty|duties',
          'consent to our|us|the …2 holding|processing|keeping|using|recording',
          'not|never ask …2 for …2 this|these|it|such',
          'not|never …2 collect|process|record|want this|these|it|such …4',
        ],
      },
      {
        says: [
          'health|medical {data} …4 voluntarily …14 permission|consent|agreement',
          'health|medical {data} …8 only …3 with …2 permission|consent|agreement',
        ],
        unless: ['parent*', 'anonym*', 'share', 'third'],
      },
    ],
    part: [
      {
        says: [
          'fingerprint*|biometric*|face recognition',
          'medication|illness*|pregnan*|diagnos*|injur*',
          'ethnicity|religious|disability',
          'baptism|baptised',
        ],
        aside: NO_DATA,
        unless: [
          'dog*',
          'animal*',
          'vet',
          'religious services|education|festivals|instruction|holidays|events',
        ],
        nowhere: ANIMAL_PRACTICE_EN,
      },
      {
        says: [
          'background|dbs|pvg|vetting|criminal_record|criminal_records|police check|checks|disclosure|certificate|certificates',
          'garda vetting',
        ],
        unless: [
          'supplier*|software|system|browser',
          'right to work',
          'have|has|undergo|undergone|passed …4 background|dbs|pvg|garda|police|criminal_record',
        ],
        denied: 'no',
      },
      {
        says: AILMENTS_EN,
        and: [NOTED_EN],
        unless: NOT_NOTED_EN,
        nowhere: ANIMAL_PRACTICE_EN,
        denied: 'no',
      },
      { says: FIRST_AID_EN, unless: NO_FIRST_AID_EN, denied: 'no' },
      {
        says: [
          'dietary requirements|requirement|needs|wishes|restrictions|preferences|information|details',
          'diet|diets …4 allerg*|children|child|participants|members',
          'special|additional|access|medical needs …4',
        ],
        and: [['{data}', 'ask|asks|collect|record|keep|note', 'participant*|child*']],
        aside: NO_DATA,
        unless: ['table|restaurant|menu|menus|dish|dishes|recipe*', 'dog*|pet|pets|animal*|horse*'],
        denied: 'no',
      },

      {
        says: [
          'special categor*',
          'sensitive …3 {data}',
          'medical …3 {data}|conditions|details',
          'medical|health form|forms|questionnaire|questionnaires|card|cards',
          'allerg*|disabilit*|religio*|beliefs|ethnic*|criminal',
        ],
        aside: NO_DATA,
        unless: ['under 16', 'under 13', 'password*', 'credit card*|bank details'],
      },
      {
        says: ['health …3 {data}|conditions|details'],
        aside: NO_DATA,
        unless: ['under 16', 'under 13', 'password*'],
        nowhere: ANIMAL_PRACTICE_EN,
      },
      {
        says: [
          'health|medical|sickness …4 {data}|records …6 staff|employee*|volunteer*|applicant*',
          'staff|employee*|volunteer*|applicant* …8 health|medical|sickness …3 {data}|records',
        ],
        aside: NO_DATA,
        unless: ['password*'],
      },
      {
        says: [
          'notes|record|records|reports …10 session|sessions|therapy|treatment|counselling|counseling|consultation*|health',
          'why you …6 therapy|counselling|counseling|treatment|came|come',
          'medical history|background|notes|needs',
          'about your …4 health',
          'patient file|files|record|records|chart|dossier|notes',
          'patients file|files|record|records|notes',
        ],
        aside: NO_DATA,
        unless: ['dog*', 'animal*', 'vet', 'pet', 'do not', 'never', 'train*'],
        nowhere: ANIMAL_PRACTICE_EN,
      },
    ],
  };
