import type { Cue } from '../rules/cue.ts';

/** English cues of what holds for minors. */
export const childrenEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'parental consent|permission|approval …2 required|needed|obligatory|compulsory|sought|obtained',
        'consent|permission|approval of|from|by …1 a|the|one|both …1 parent|parents|guardian|guardians …2 required|needed|obligatory|compulsory|sought|obtained',
      ],
      in: ['item', 'row'],
      unless: ['cookie*', 'alcohol'],
    },
    {
      says: [
        'under16s|under18s|under13s|under12s|16s|18s|13s need|needs|must|require|requires …8 parent|parents|guardian|parental',
      ],
      and: [
        [
          'consent|permission|agree|agreement|approval',
          'sign …4 form|forms|slip|up|{notice}|waiver',
          'signed …3 form|forms|slip|by',
          'signature|register|registered',
          '{data}',
        ],
      ],
      unless: [
        'cookie*',
        'ticket*',
        'alcohol',
        'accompanied',
        'signed in|out',
        'swim*',
        'match|pitch',
      ],
    },
    {
      says: [
        'members|players|users|participants|customers|everyone must|should|are|is …3 over|older …2 <number>',
        'over the age of <number>',
      ],
      unless: ['retain*', 'alcohol', 'discount', 'ticket*', 'days|months|weeks|hours'],
    },
    {
      says: [
        'under the age of',
        'under|below 13|16|18|sixteen|thirteen',
        'not meant|intended|aimed …6 children|minors',
      ],
      and: [
        [
          'account*',
          'parent*',
          'guardian',
          'consent',
          'permission',
          'collect',
          'process',
          'data',
          'service',
          'services',
          'use',
          'meant',
          'intended',
          'aimed',
          'directed',
          'delete',
        ],
      ],
      unless: [
        'alcohol',
        'training',
        'discount',
        'ticket',
        'age|birth|name|number|gender|details for|of …3 under|below|younger',
      ],
    },

    {
      says: [
        'below sixteen|16|18|13',
        'below that age',
        'aged <number> or',
        'under <number>',
        'younger than',
      ],
      and: [['consent', 'parent*', 'guardian', 'agree', 'photo', 'account*', 'data', 'permission']],
      unless: [
        'alcohol',
        'training',
        'retain*',
        'within <number>',
        'age|birth|name|number|gender|details for|of …3 under|below|younger',
      ],
    },
    {
      says: ['{child}'],
      and: [
        [
          'consent',
          'intend*',
          'intention',
          'consent … parent*',
          'under',
          'younger',
          'not directed',
          'knowingly',
          'permission',
        ],
      ],
      unless: [
        'child pornography',
        'retain*',
        'parent company',
        'free',
        'discount',
        'ticket*',
        'alcohol',
        'price*',
        'helmet*|swim*|supervis*|lifejacket*|menu|accompanied',
      ],
    },
    {
      says: ['parent*|guardian* …10 consent|permission|agree|approve|approval'],
      beside: [
        'under|below <number>',
        'younger than',
        'under the age',
        'minor|minors',
        'not yet <number>',
      ],
      unless: ['alcohol', 'discount', 'parent company'],
    },
    {
      says: [
        'recommend|advise|encourage|urge|ask parents|guardians|that …10 involved|supervise|monitor|children',
        'parents|guardians …3 advised|encouraged …8 involved|supervise|monitor',
        'children|minors|juniors …12 consent|permission|approval|knowledge|agreement …6 parent*|guardian*',
        'not …1 knowingly|intentionally|deliberately …8 children|minors|child',
        'parents|parent|guardian|guardians …4 exercise …4 rights',
        'intended|meant|aimed for|at …1 adults',
        'children|minors|juniors|pupils we|i …3 ask …4 parent*|guardian*',
        'children|child|minors|juniors …6 only …6 by …2 parent*|guardian*',
      ],
      unless: ['alcohol', 'discount', 'parent company', 'free'],
    },
    {
      says: [
        'at least|over <number> …10',
        'aged? <number> or over|older …10',
        'minimum age …4 <number>',
        '<number> years of age|old or older|over …8',
      ],
      and: [
        ['must', 'only', 'required', 'have to', 'minimum'],
        ['you', 'order*', 'account', 'use', 'service*', 'customer*', 'website', 'app', 'register'],
      ],
      unless: [
        'retain*',
        'keep',
        'kept',
        'ticket*',
        'discount',
        'at least <number> day|days|year|years|month|months|week|weeks|hours',
        'characters',
      ],
    },
    {
      says: [
        'children|child|minors|pupils|juniors …8 recognised|recognized|recognisable|recognizable|identified|identifiable|unrecognisable|named',
        'recognisable|recognizable|identifiable …6 children|child|minors|pupils|juniors',
        'not|rather …8 child|children …8 photo*|photographed|filmed|picture*',
        'not …6 photo*|picture*|photographed|film …6 child|children',
      ],
      and: [
        ['only', 'not', 'never', 'no', 'unless', 'without', 'rather', 'cannot', 'unrecognisable'],
      ],
      unless: ['child pornography', 'sell'],
    },
    {
      says: ['under|below <number> …8 parent*|guardian*', 'if you are a minor …10'],
      and: [['ask', 'sign', 'fill*', 'complete*', 'parent*', 'permission']],
      unless: ['alcohol', 'discount', 'free', 'ticket*'],
    },
    {
      says: [
        'not|never …3 knowingly …6 under10s|under12s|under13s|under14s|under16s|under18s',
        'not|never …3 knowingly …6 under 10s|12s|13s|14s|16s|18s',
        'under13s|under14s|under16s|under18s …2 may|must|should|can|cannot|are not|only|ask',
        'under 13s|14s|16s|18s …2 may|must|should|can|cannot|are not|only|ask',
        'parent|parents|guardian|consent …8 under10s|under12s|under13s|under14s|under16s|under18s',
      ],
      unless: ['training', 'team|teams'],
    },
    {
      says: [
        'junior|juniors|youth …4 need|needs|require|requires|must|have …4 parent|guardian|carer …3 sign|signature|consent|agree',
      ],
      unless: ['training', 'kit'],
    },
    {
      says: [
        'consent|permission|agreement|signature of|from …2 parent|parents|guardian|carer …6 or …3 adult|grown_up|member_over_18',
        'consent|permission of|from …2 adult member|person or …4 parent|parents|guardian|carer',
      ],
    },
    {
      says: [
        'confirm|declare|warrant|certify …12 parent|guardian|carer|act_for|acting|authority|authorised|authorized|entitled|consent|agree|appointed',
      ],
      and: [
        [
          'junior|juniors|minor|minors|pupil|youngster',
          'about|of|for|register|registering|enter|entering|enrol|enrolling|add …3 child|children|son|daughter',
        ],
      ],
      unless: ['identity', 'alcohol', 'tax'],
      denied: 'no',
    },
  ],
  part: [
    { says: ['childrens|childs|pupils {data}|name|names|photo*'], unless: ['not|never|no'] },
    {
      says: [
        'parent|parents|guardian|guardians …10 rights|request|requests …6 on behalf of',
        'on behalf of …3 child|children|minor|minors …12 rights|request|requests|access',
        'rights|request|requests|access …10 on behalf of …3 child|children|minor|minors',
      ],
      unless: ['complain*'],
    },
    { says: ['parental|parent|parents|guardian|guardians consent form*|slip*'] },
    {
      says: ['child|children|childs|pupil*|juniors|minors'],
      and: [
        ['{process}', 'look after', 'record'],
        ['name*', 'date of birth', '{data}', 'photo*', 'phone', 'school', 'diet'],
      ],
      unless: ['child pornography', 'parent company'],
    },

    {
      says: ['children|child|minors|juniors|pupils'],
      and: [['{data}', 'name*', 'photo*']],
      unless: ['child pornography'],
    },
    {
      says: [
        '{kindOfData} for|of …3 under|below|younger …3 <number>',
        '{kindOfData} of …2 parents|guardians',
        'parents|guardians {kindOfData}',
      ],
      somewhere: ['children', 'child', 'childs', 'pupils', 'junior', 'juniors', 'minors'],
      unless: ['child pornography', 'retain*', 'copy', 'parent company'],
    },
  ],
};
