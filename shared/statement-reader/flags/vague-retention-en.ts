/** English words of keeping as long as it takes: what says no term, and what does. */

const NEEDED_EN =
  'necessary|needed|required|need|require|requires|reasonabl*|relevant|useful|appropriate';

export const REASONABLE_EN =
  'reasonable|appropriate|minimum|limited|sensible|suitable period|periods|time|length|term|timeframe';

/** Of keeping or deleting only: an answer takes a reasonable time too. */
export const SOME_TIME_EN = [
  REASONABLE_EN,
  'reasonable|appropriate|suitable|sensible retention period|periods|term|terms',
  'for …1 some|a while|time|bit',
  `extent|insofar|far …6 ${NEEDED_EN}`,
  'while|whilst|until …6 needed|necessary|required|relevant|need|require',
];

export const VAGUE_EN = [
  `no longer than …8 ${NEEDED_EN}`,
  `long as …8 ${NEEDED_EN}`,
  'longer …3 than …6 have_to|must|should|need_to',
  `not longer than …8 ${NEEDED_EN}`,
  `longer …3 than …8 ${NEEDED_EN}`,
  'no longer need|needed|necessary|required|relevant',
  'period|time|duration|length …6 necessary|needed|required',
  'no longer …3 reason|purpose',
  'retention period|periods …6 vary|varies|depend|depends|differ',
  'time …4 keep|retain|store …6 varies|depends|differs',
  'served …3 purpose|purposes',
  'purpose|purposes …6 served|fulfilled|met|achieved',
  'in due course',
  'short as possible|practicable',
  'no longer have|has …2 use|need|reason',
  'no further need|use|reason|purpose',
  'what|anything|those …2 still matters|matter|relevant|useful',
  'how long …4 {keep} …4 varies|vary|depends|differs',
  'time|period it takes',
  'as we|i need to',
  'long as …8 serves|purpose|purposes|reason|useful|appropriate',
  'no longer|more than …3 reasonable|appropriate',
  'determine|determining …4 retention period|periods …10 consider*|account',
  'longer …4 than for …6 purpose|purposes',
];

/** What comes after it was told, or not, in the sentence before. */
export const THEREAFTER_EN = ['after this|that time|period'];

export const UNSAID_EN = [
  'as required|permitted|allowed by …2 law|laws',
  'legitimate business purposes|needs|reasons',
  'different lengths|periods of? time',
  'good practice',
  'when it|that is possible|practical',
  'statutory|legal …1 retention period|periods|term|terms',
  'statutory|legal period|periods|terms',
  'as long as …4 law|rules|code …2 prescribe*|demand*|dictate*|say*|state*|tell*',
  'longer than …4 law|laws|legally permit*|allow*|permitted|allowed|prescribe*',
  'out_of_date|outdated|obsolete|old|redundant information|data|records|details …4 destroyed|deleted|removed|erased|shredded',
  'no longer use|using …4 thrown|deleted|removed|destroyed|erased',
  'as long as …6 law|laws|legally …4 require*|allow*|permit*|oblige*',
  'in line|accordance|compliance with …4 legal|statutory|applicable …3 requirement*|obligation*|period*|law*|guideline*|guidance',
  'in line|accordance with our …3 retention policy|schedule|guidelines',
  'varies|vary|depends|depend|depending|differs …6 type|types|kind|kinds|nature|purpose|purposes|category',
  'regularly|periodically …6 delete*|remove*|destroy*|erase*|weed*|purge*',
  'delete*|remove*|destroy*|purge* …4 regularly|periodically',
  'retention …1 period|periods …2 over|passed|reached|expired|ended',
  'reach|reached|end|expiry …3 retention period|periods',
  'some …2 retention|our …1 periods …12 others',
  'according_to …2 statutory|legal requirements',
  'depends|depend on …4 legal|statutory requirements …8 need|needs|practical',
];

/** Thrown away when it was used: when that is, nobody says. */
export const DISCARDED_EN = ['{data} …8 used …8 then discarded|destroyed|deleted|erased'];

/** Kept in an archive, and no end to it. */
export const ARCHIVED_EN = [
  'archived|archive|archives …6 statistical|historical|historic',
  'statistical|historical …5 archived|archive|archives',
];

export const GUIDANCE_EN = [
  'in_line|in_accordance|accordance|in_compliance|in_keeping|consistent with …4 guidance|guidelines|recommendations|advice|practice|practices',
  'according_to|as_recommended_by|following …4 guidance|guidelines|recommendations|advice',
];

export const SAFELY_EN = ['secur*|safe*|protect|protected'];

export const POINTED_TO_EN = [
  'available|published|found|download*|guide|entitled|called|schedule|here',
];

export const CRITERION_EN = [
  '<number> {period}',
  'first|second|third|fourth|fifth|sixth|seventh|tenth year|month|week after|following|from',
  'as_long_as|while …4 live|lives|rent|rents|lodge|attend|attends',
  'until you …6 unsubscribe|leave|cancel|delete|close|ask|withdraw',
  'as long as you …6 member|customer|client|account|subscribed|unsubscribe|employed|leave|are',
  'until|as_long_as …6 leaves|has_left|moves|dies|graduates|quits|takes_part|has_been_sold',
  'until …4 stops|stop …1 taking_part|attending|training|using|coming',
  'as long as …6 membership|subscription|contract|employment|account …6 lasts|runs|exists|active|open',
  'until …6 membership|subscription|contract|employment|account …6 ends|closed|ended|over',
];

const ONE_MATTER_EN =
  'question|questions|enquiry|inquiry|message|request|order|booking|reservation|assignment|quote|application|complaint|registration';

const MATTER_DONE_EN = [
  `${NEEDED_EN} …3 handle|answer|deal|respond|process|complete|fulfil|reply|resolve …4 ${ONE_MATTER_EN}`,
  `${NEEDED_EN} …5 answering|handling|answer|settlement|treatment …6 ${ONE_MATTER_EN}|form|email|it`,
];

const MOMENT_EN = [
  'after|until …4 season|course|event|camp|trip|treatment|stay|delivery|departure|death|cancellation|termination|completion',
  'until …8 completed|finished|answered|paid|delivered|resolved',
  'tenancy|invoice|bill|warranty|guarantee|course|treatment|project|job|order|season|repair …6 ended|ends|over|paid|expired|finished|end|completed|lapsed',
];

export const TOLD_EN = [
  ...CRITERION_EN,
  ...MOMENT_EN,
  ...MATTER_DONE_EN,
  'tax|hmrc|inland_revenue|vat|limitation',
];

export const ENDS_EN = [...CRITERION_EN, ...MOMENT_EN];

export const NAMED_EN = [
  ...CRITERION_EN,
  ...MATTER_DONE_EN,
  'wgbo|awr|fiscal|tax_law|tax_laws|tax_act|tax_legislation|companies_act|taxes_act',
];

export const RIGHT_EN = [
  'right|rights to|of',
  'you can|may …8 ask|request|delete|erase',
  'request …4 deletion|erasure|removal',
];

export const NO_TERM_EN = ['forever|indefinitely|permanently|perpetuity'];

export const SOME_OF_IT_EN = 'certain|some information|data|details|records|documents';

export const AFTER_EN = `after|following …4 season|course|event|camp|trip|stay|cancellation|termination …14 no_longer|only …8 ${NEEDED_EN}`;

export const LAW_ASIDE_EN = [
  'statutory|legal limitation|limitations',
  'hmrc|tax_office|authorities …6 ask|asks|request*',
];

export const LONGER_EN = 'unless|except|other_than …12 law|legal|legally|tax|obliged|required';

export const OR_LAW_EN =
  'or|and as_long_as|as|where|if|longer|legally|to_the_extent …8 law|laws|legal|legally|statutory|required|obliged';

export const NOT_SET_EN = [
  'no …1 fixed|specific|set|defined|standard|exact|formal …1 retention|storage …1 period|periods|time|term|schedule',
  'not|without …3 any …1 fixed|specific|set|defined|standard|exact|formal …1 retention|storage …1 period|periods|time|term|schedule',
  'not|yet_to|still_to …3 decide|decided|determine|determined|define|defined|set|establish|established …3 how long|retention',
  'retention period|periods|schedule …5 will_be|to_be …2 determined|decided|defined|set|added|confirmed',
];

export const NOT_OURS_EN = [
  'gdpr|law|laws|legislation|regulation|act …6 no|not|any',
  'period|periods|term|time|schedule …4 in|by|under …2 gdpr|law|laws|legislation|regulation',
  'no|not …4 legal|legally|statutory',
  'photo*|video*|image*',
];

export const LONGER_YET_EN = [
  'longer …6 if|where|when|because …8 law|legal|legally|obliged|required|consent',
];

export const NOT_OF_TERM_EN = ['cookie*', 'respond|reply|answer', ...RIGHT_EN, ...TOLD_EN];

export const ANNOUNCED_EN = [
  'following …3 retention|storage period*',
  'personal data retention …1 reason*',
];

/** A period without an end is none. */
export const ENDLESS_EN = [
  'indefinitely|forever|permanently',
  'indefinite|unlimited period|time|term',
];
export const ENDLESS_OR_NOT_EN = [
  'not|never|no',
  '<number> years|year|months|weeks|days',
  'until|till',
];
