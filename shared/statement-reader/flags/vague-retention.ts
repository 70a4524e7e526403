/** Kept as long as it takes, and nobody says how long that is. */
import { type FlagRules, raisedOn, within, without } from './flag.ts';
import {
  AFTER_EN,
  ANNOUNCED_EN,
  ARCHIVED_EN,
  CRITERION_EN,
  DISCARDED_EN,
  ENDLESS_EN,
  ENDLESS_OR_NOT_EN,
  ENDS_EN,
  GUIDANCE_EN,
  LAW_ASIDE_EN,
  LONGER_EN,
  LONGER_YET_EN,
  NAMED_EN,
  NO_TERM_EN,
  NOT_OF_TERM_EN,
  NOT_OURS_EN,
  NOT_SET_EN,
  OR_LAW_EN,
  POINTED_TO_EN,
  REASONABLE_EN,
  RIGHT_EN,
  SAFELY_EN,
  SOME_OF_IT_EN,
  SOME_TIME_EN,
  THEREAFTER_EN,
  TOLD_EN,
  UNSAID_EN,
  VAGUE_EN,
} from './vague-retention-en.ts';
import {
  AFTER_NL,
  ANNOUNCED_NL,
  ARCHIVED_NL,
  CRITERION_NL,
  DISCARDED_NL,
  ENDLESS_NL,
  ENDLESS_OR_NOT_NL,
  ENDS_NL,
  GUIDANCE_NL,
  LAW_ASIDE_NL,
  LAWFULLY_KEPT_NL,
  LAWFULLY_NL,
  LONGER_NL,
  LONGER_YET_NL,
  NAMED_NL,
  NO_TERM_NL,
  NOT_LAWFULLY_NL,
  NOT_OF_TERM_NL,
  NOT_OURS_NL,
  NOT_SET_NL,
  OR_LAW_NL,
  POINTED_TO_NL,
  REASONABLE_NL,
  RIGHT_NL,
  SAFELY_NL,
  SOME_OF_IT_NL,
  SOME_TIME_NL,
  THEIRS,
  THEREAFTER_NL,
  TOLD_NL,
  UNSAID_NL,
  VAGUE_NL,
} from './vague-retention-nl.ts';

export const vagueRetention: FlagRules = {
  id: 'vagueRetention',
  raisedBy: {
    nl: [
      {
        says: [...VAGUE_NL, ...SOME_TIME_NL, ...UNSAID_NL],
        and: [
          [
            '{bewaar}',
            '*bewaartermijn*',
            'opgeschoond|opschonen|schonen',
            'bijgehouden|bijhouden',
            'houden|houd|houdt …8 bij',
            'gooien|gooi|gooit …10 weg',
            'prullenbak|versnipper*|versnipperaar|papierbak',
          ],
        ],
        unless: NOT_OF_TERM_NL,
      },
      { says: [LAWFULLY_NL], and: LAWFULLY_KEPT_NL, unless: NOT_LAWFULLY_NL },
      { says: VAGUE_NL, and: [['{gegevens}', 'verwijderd']], unless: NOT_OF_TERM_NL },
      {
        says: VAGUE_NL,
        and: [['{bewaar}'], [LONGER_NL, AFTER_NL]],
        unless: ['cookie*', ...RIGHT_NL, ...CRITERION_NL],
      },
      {
        says: VAGUE_NL,
        and: [['{bewaar}'], [OR_LAW_NL]],
        unless: ['cookie*', ...RIGHT_NL, ...NAMED_NL],
      },
      {
        says: [...VAGUE_NL, ...UNSAID_NL, LAWFULLY_NL],
        and: [['{bewaar}'], LAW_ASIDE_NL],
        unless: ['cookie*', ...RIGHT_NL, ...CRITERION_NL],
      },
      /** Some time after, and nobody says how long. */
      {
        says: SOME_TIME_NL,
        and: [
          ['{bewaar}'],
          [
            'na|nadat …6 einde|afloop|opdracht|cursus|behandeling|lidmaatschap|project|vertrek|opzegging|levering|evenement',
            'oudleden|oudklanten|oudleerlingen',
            'als|wanneer|zodra|is …8 afgelopen|afgerond|afgesloten|beeindigd|voorbij|verlopen|klaar',
          ],
        ],
        unless: ['cookie*', 'reager*|reageren|beantwoord*', ...RIGHT_NL, ...CRITERION_NL],
      },
      {
        says: [...DISCARDED_NL, ...ARCHIVED_NL],
        unless: ['anonie*|geanonimiseerd*', ...NOT_OF_TERM_NL],
        denied: 'no',
      },
      { says: NOT_SET_NL, unless: [...CRITERION_NL, ...NOT_OURS_NL, 'cookie*'] },
      {
        says: GUIDANCE_NL,
        and: [['{bewaar}', '*bewaartermijn*']],
        unless: [...SAFELY_NL, ...POINTED_TO_NL, ...NOT_OF_TERM_NL],
      },
      /** `How long? That depends.` */
      {
        says: [
          'dat|dit|deze verschilt|varieert|hangt|wisselt|verschillen',
          'verschilt|verschillen|varieert per soort|gegeven|doel|categorie|type|situatie',
        ],
        beside: ['hoe|hoelang lang? …6 {bewaar}', 'bewaartermijn*|bewaarperiode*'],
        unless: NOT_OF_TERM_NL,
      },
      /** The title asks, the sentence answers. */
      {
        says: [...VAGUE_NL, ...UNSAID_NL, LAWFULLY_NL],
        titled: ['hoe|hoelang lang? …6 {bewaar}', '*bewaartermijn*|bewaring|bewaarperiode*'],
        unless: NOT_OF_TERM_NL,
      },
      { says: VAGUE_NL, beside: ['hoe|hoelang lang? …6 {bewaar}'], unless: NOT_OF_TERM_NL },
    ],
    en: [
      {
        says: [...VAGUE_EN, ...SOME_TIME_EN, ...UNSAID_EN],
        and: [['{keep}', 'retain*|retention', 'weed*|purge*']],
        unless: NOT_OF_TERM_EN,
      },
      { says: VAGUE_EN, and: [['{data}']], unless: NOT_OF_TERM_EN },
      {
        says: VAGUE_EN,
        and: [['{keep}'], [LONGER_EN, AFTER_EN]],
        unless: ['cookie*', ...RIGHT_EN, ...CRITERION_EN],
      },
      {
        says: VAGUE_EN,
        and: [['{keep}'], [OR_LAW_EN]],
        unless: ['cookie*', ...RIGHT_EN, ...NAMED_EN],
      },
      {
        says: [...VAGUE_EN, ...UNSAID_EN],
        and: [['{keep}'], LAW_ASIDE_EN],
        unless: ['cookie*', ...RIGHT_EN, ...CRITERION_EN],
      },
      {
        says: SOME_TIME_EN,
        and: [
          ['{keep}'],
          [
            'after|following …6 end|course|project|treatment|membership|event|delivery|leave',
            'former',
            'when|once …8 ended|ends|over|finished|completed|expired',
          ],
        ],
        unless: ['cookie*', 'respond|reply|answer', ...RIGHT_EN, ...CRITERION_EN],
      },
      {
        says: [...DISCARDED_EN, ...ARCHIVED_EN],
        unless: ['anonym*|aggregate*', ...NOT_OF_TERM_EN],
        denied: 'no',
      },
      { says: NOT_SET_EN, unless: [...CRITERION_EN, ...NOT_OURS_EN, 'cookie*'] },
      {
        says: GUIDANCE_EN,
        and: [['{keep}', 'retain*|retention']],
        unless: [...SAFELY_EN, ...POINTED_TO_EN, ...NOT_OF_TERM_EN],
      },
      {
        says: ['that|this|it depends|varies|differs', 'depends on …3 type|kind|purpose|nature'],
        beside: ['how long …6 {keep}', 'retention period*'],
        unless: NOT_OF_TERM_EN,
      },
      {
        says: [...VAGUE_EN, ...UNSAID_EN],
        titled: ['how long …6 {keep}', 'retention|storage'],
        unless: NOT_OF_TERM_EN,
      },
      { says: VAGUE_EN, beside: ['how long …6 {keep}'], unless: NOT_OF_TERM_EN },
    ],
  },
  facts: {
    /** Whose subject is keeping, whatever else the element takes for a criterion. */
    keeping: {
      nl: [
        { says: ['{bewaar}', '<number> {periode}', 'zolang|totdat'] },
        {
          says: ['tot'],
          unless: ['betrekking|toegang|recht|verzoek|leiden|leidt|behoort|behoren|beperkt …1 tot'],
        },
      ],
      en: [{ says: ['{keep}', '<number> {period}', 'until|while|during|duration', 'as long as'] }],
    },
    /** Whoever says that no term was set has one only where there is a number or a moment. */
    notSet: {
      nl: [{ says: NOT_SET_NL, unless: [...NOT_OURS_NL, 'cookie*'] }],
      en: [{ says: NOT_SET_EN, unless: [...NOT_OURS_EN, 'cookie*'] }],
    },
    ends: {
      nl: [{ says: ENDS_NL }],
      en: [{ says: ENDS_EN }],
    },
    /** Taken for a criterion by who reads the sentence as it begins. */
    empty: {
      nl: [
        {
          says: [
            ...VAGUE_NL,
            ...SOME_TIME_NL,
            ...UNSAID_NL,
            LAWFULLY_NL,
            ...ANNOUNCED_NL,
            ...RIGHT_NL,
          ],
          unless: TOLD_NL,
        },
        { says: [...NO_TERM_NL, AFTER_NL, ...LONGER_YET_NL, ...NOT_SET_NL], unless: CRITERION_NL },
        { says: VAGUE_NL, and: [[OR_LAW_NL]], unless: NAMED_NL },
        { says: GUIDANCE_NL, unless: [...POINTED_TO_NL, ...TOLD_NL] },
        { says: [REASONABLE_NL], and: [['{bewaar}']], unless: CRITERION_NL },
        { says: [`${THEIRS} …6 {bewaar}`], unless: ['wij|we|ik|ons|onze'] },
        { says: [SOME_OF_IT_NL], and: [['{bewaar}']], unless: CRITERION_NL },
        { says: THEREAFTER_NL, unless: TOLD_NL },
        { says: ENDLESS_NL, unless: ENDLESS_OR_NOT_NL },
      ],
      en: [
        {
          says: [...VAGUE_EN, ...SOME_TIME_EN, ...UNSAID_EN, ...ANNOUNCED_EN, ...RIGHT_EN],
          unless: TOLD_EN,
        },
        { says: [...NO_TERM_EN, AFTER_EN, ...LONGER_YET_EN, ...NOT_SET_EN], unless: CRITERION_EN },
        { says: VAGUE_EN, and: [[OR_LAW_EN]], unless: NAMED_EN },
        { says: GUIDANCE_EN, unless: [...POINTED_TO_EN, ...TOLD_EN] },
        { says: [REASONABLE_EN], and: [['{keep}']], unless: CRITERION_EN },
        { says: [`${THEIRS} …6 {keep}`], unless: ['we|i|our|us'] },
        { says: [SOME_OF_IT_EN], and: [['{keep}']], unless: CRITERION_EN },
        { says: THEREAFTER_EN, unless: TOLD_EN },
        { says: ENDLESS_EN, unless: ENDLESS_OR_NOT_EN },
      ],
    },
  },
  judge: ({ raisedBy, element, fact, statement }) => {
    /** A list that it leads in says until when. */
    const leads = fact('ends').flatMap((index) => statement.passages[index]?.leadIn ?? []);
    const { status, evidence } = element('retention');
    const kept = without(within(evidence, fact('keeping')), fact('empty'));
    const told = fact('notSet').length > 0 ? within(kept, fact('ends')) : kept;
    const isSaid = status === 'present' && told.length > 0;
    return isSaid ? undefined : raisedOn(without(raisedBy, leads));
  },
};
