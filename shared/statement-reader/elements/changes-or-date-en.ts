import { type Cue, TITLES_TOO } from '../rules/cue.ts';

/** What changes is the data, not the statement that is named in passing. */
const OTHER_CHANGE: readonly string[] = [
  'questions|question|queries|concerns about|on|regarding|concerning …8 or …6 change|update|amend|correct|review',
  'questions|question|queries|concerns about|on|regarding|concerning …8 or …6 changes|updates to your',
  'under this|the|our …2 {notice} …1 you …8 change|update|amend|correct|review',
];

/** Not its wider words: documents of an order have a date too. */
const TEXT = 'notice|statement|privacy_notice|privacy_statement|privacy_policy|policy';

/** English cues of changes and the date of the statement. */
export const changesOrDateEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        `date at|on the? top|bottom|foot …6 this|our|the …1 ${TEXT}`,
        `date above|below …4 this|our|the …1 ${TEXT}`,
      ],
      unless: ['cookie*', 'invoice|order|letter|quotation|quote|contract|receipt|bank_statement'],
    },
    {
      says: ['then? we|i mail|email|tell|write|put|publish|post|inform|let …8'],
      titled: ['if|when …3 {notice} …2 change|changes', 'change|changes to|of|in …2 {notice}'],
      unless: ['cookie*', '{data}', 'complain*'],
    },
    {
      says: [
        'v0*|v1*|v2*|v3*|v4*|v5* …3 <year>',
        'last touched|edited|altered|amended|rewritten …2 <number>|{monthname}|spring|summer|autumn|winter',
        'look|looks|go|goes at|over|through this|the|our …1 {notice} …3 every|each|once|annually|yearly|regularly',
        'newest|latest|current|updated text|version|wording …3 on this|our|the …1 page|website|site',
        'newest|latest|current|updated text|version|wording of this|the|our …1 {notice}',
      ],
      unless: ['cookie*', 'browser*', 'app', 'software', 'gdpr'],
      in: TITLES_TOO,
    },
    {
      says: [
        'text|page|{notice} …4 from|of|dates|is …4 <number> …2 <year>',
        'text|page …8 altered|changed|amended|modified|updated|revised',
        'changed|updated|revised|altered|reviewed …4 text|page|{notice}',
        'changed this {notice} on',
      ],
      unless: ['cookie*', 'act|acts|regulation|directive …4 <year>'],
      in: TITLES_TOO,
    },

    {
      says: [
        '{notice} …12 change*|update*|amend*|modif*|revis*|review*',
        'change*|update*|amend*|modif*|revis*|review* …10 {notice}',
        'last|latest …3 update*|modif*|change*|revis*|review*',
        '{notice} …4 last looked|checked|discussed|agreed …8 <year>',
        'looked_at|checked|discussed|agreed|wrote this|the|our …1 {notice} …4 <year>',
        'effective …6 <year>',
        '{notice} dates|dated …1 from? …2 <year>',
        'effective date',
        'version …3 <number>',
        '{notice} …4 put_together|compiled|made|prepared|produced in|on …3 <year>',
        'updated …4 <year>',
        'dated …4 <year>',
        'date …4 <year>',
      ],
      unless: [
        ...OTHER_CHANGE,
        'cookie*',
        'amending|replacement …3 legislation|act|acts|regulations',
      ],
      aside: [
        'browser*|ios|android|windows|macos|explorer|chrome|firefox|safari|software version|versions …3 <number>',
        'browser*|ios|android|windows|explorer|chrome|firefox|safari …3 above|from|below|before|version',
        'from|since|until|before|as_of version …1 <number>',
        'version|versions <number> and|or …1 higher|later|above|newer|up|older',
      ],
      in: TITLES_TOO,
    },
    {
      says: ['change*|update*|amend*'],
      under: ['change*', 'update*', 'amend*', 'revis*'],
      notUnder: ['right', 'rights', 'access', 'erasure|delet*', '{data}'],
    },
    {
      says: [
        'check|visit|revisit|review|look|come …4 back|page|website|regularly|periodically …10 update*|change*',
        'changes|updates …6 posted|published|announced …4 page|website|site|here',
      ],
      unless: ['cookie*', 'price*', 'gdpr', 'your …3 {data} …4 change*'],
    },
    {
      says: [
        'reviewed|revised|amended|issued …6 <year>',
        'review date',
        'reviewed|revised|updated on? <number>',
      ],
      unless: ['cookie*', 'gdpr', 'your'],
      in: TITLES_TOO,
    },
    {
      says: [
        'updated|revised|amended|reviewed on? the? *th|*st|*nd|*rd|<number> of? {monthname}',
        'updated|revised|amended|reviewed on? {monthname} *th|*st|*nd|*rd|<number>',
      ],
      unless: ['cookies', 'gdpr', 'your', 'prices|price|menu|accounts|calendar'],
      in: [...TITLES_TOO, 'item', 'row'],
    },
    {
      says: [
        'tweak|alter|amend|change|update|revise …4 this|our …3 page|text|{notice}',
        'alter|change|tweak anything|things|something …8 post|tell|let|publish|here',
      ],
      unless: ['cookie*', 'your …3 {data}', 'browser*'],
    },
    {
      says: [
        '<number> {monthname} <year>',
        '{monthname} <year>',
        'date <number>',
        '{notice} …1 <year>',
      ],
      unless: [
        'the|a|an|of|on|is|are|was|were|in|and|we|you|to|for|until|since|by|from|with|at|has|have|i|our|it',
        'gdpr',
        'act',
        'cookie*',
      ],
      in: TITLES_TOO,
    },
    {
      says: ['page|website|site', 'regularly|periodically', 'time to time', 'post|posted|publish*'],
      titled: ['change*', 'update*', 'amend*', 'revis*'],
      unless: ['cookie*', 'booking*|order*|appointment*'],
    },
    {
      says: [
        '{notice} …3 was|is …3 drawn|written|prepared|created|published|issued …6 <year>',
        'drawn_up|published|issued|written …4 {monthname} <year>',
      ],
      unless: ['gdpr', 'act', 'cookie*', 'order', 'book*'],
      in: TITLES_TOO,
    },
    {
      says: [
        'this|the|our text|{notice} …8 adopted|approved|agreed|signed|accepted …10 <year>',
        'it|this is|was|has_been …2 adopted|approved|agreed|signed|accepted …2 by|at|in|on …6 <year>',
        'adopted|approved|agreed|signed|accepted this|the|our …1 text|{notice} …8 <year>',
      ],
      unless: ['cookie*', 'gdpr', 'act', 'price*', 'accounts|minutes|budget|{data}'],
      in: TITLES_TOO,
    },
    {
      // Without a verb of its own it is a note at the foot of the text: another subject has one.
      says: [
        'adopted|approved|agreed by|at|in|on …6 <year>',
        'approved|adopted|agreed|signed|accepted …8 <number> {monthname} <year>',
      ],
      unless: [
        'cookie*',
        'gdpr',
        'act',
        'order',
        'book*',
        'price*',
        'is|are|was|were|be|been|has|have|had|can|will|apply|applies|hang|hangs|we|i|they|who|which',
        'the|our|a|an …1 accounts|minutes|budget|fee|fees|rules|constitution|plan',
      ],
      in: TITLES_TOO,
    },
    {
      says: [
        'these|this rules|document|text|page|regulations take|takes|took effect',
        'alter|amend|change|update|revise …4 these|this rules|document|text|page|regulations',
        '{notice} …4 under …2 review',
      ],
      unless: ['cookie*', 'booking*'],
    },
    {
      says: [
        'adapt|adapts|adapted|adjust|adjusted|rewrite …4 this|these|our text|page|{notice}|rules',
      ],
      unless: ['cookie*'],
    },
    {
      says: [
        'last looked|checked|read|gone over|at|through …4 <year>',
        'last looked|checked|reviewed|revised|updated …3 spring|summer|autumn|winter|{monthname} <year>',
        'version|edition of|from|dated {monthname}|spring|summer|autumn|winter <year>',
      ],
      unless: ['cookie*', 'account*', 'your'],
      in: TITLES_TOO,
    },
    {
      says: [
        'post|publish|put|share any? updates|changes|amendments|new_versions here|on_this_page|on_our_website',
      ],
      unless: ['cookie*', 'your', 'news', 'photo*', 'price*'],
    },
  ],
  part: [
    {
      says: [
        'review|reviews|reviewed|reviewing …3 data_protection|privacy …3 procedure|procedures|practice|practices|guidelines|measures|arrangements',
        'data_protection|privacy procedure|procedures|practice|practices|guidelines|arrangements …3 reviewed|revised|evaluated',
      ],
      and: [
        ['regularly|annually|yearly|periodically|every|each|year', 'under review'],
        ['we|i|our|my', 'committee|board|trustees'],
      ],
      unless: ['cookie*', 'complain*', 'your'],
      denied: 'no',
    },
    {
      says: [
        'new|further|other|another|different|additional purpose|purposes|use …24 new|separate|further|updated|revised|additional {notice}',
        'new|further|other|another|different|additional purpose|purposes …24 inform|tell|notify you …12 before|beforehand|prior|advance|first',
        'inform|tell|notify you before …10 new|further|other|another|different|additional purpose|purposes',
      ],
      unless: ['cookie*'],
      denied: 'no',
    },
  ],
};
