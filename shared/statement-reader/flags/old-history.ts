/** What is said of a law that was: that it is gone, or what it asked. */

/** Said as history, in either language: a short passage may be read as both. */
export const HISTORY = [
  'voorheen|voormalig*|vroeger|vroegere|voorganger|opvolger*|vervang*|vervallen|ingetrokken|opgeheven|verving|oude',
  'voor|tot 25 mei',
  'voor mei|<year>',
  'tot <year>',
  'opvolgt|overgegaan|opgegaan|opgevolgd',
  'heette|geheten|genaamd',
  'ongeldig*|vernietigd|nietig',
  'niet meer|langer',
  'in de plaats',
  'in plaats van',
  'formerly|former|previously|predecessor|successor|succeed*|repeal*|old',
  'replaces|replacing|replacement|supersedes|superseding',
  'replaced|superseded by|on|in|since|the|when',
  'was|were|been|is|has_been|now …1 replaced|superseded',
  'taken|took …2 place',
  'withdrawn',
  'invalid*|struck|annulled|anymore',
  'no longer',
  'any more',
  'before|until|to 25 may',
  'until <year>',
];

/** What had to be done under it, and no more. */
export const UNDER_IT_NL = [
  'onder|volgens|krachtens de|het …1 wbp|wet|vrijstellingsbesluit …3 moest|moesten|hoefde|hoefden|gold|golden|kon|konden|was|waren',
  'moest|moesten|hoefde|hoefden|gold|golden|was|waren …5 onder|volgens|krachtens de|het wbp|wet|vrijstellingsbesluit',
];
export const UNDER_IT_EN = [
  'under the …3 wbp|act|directive|wet …3 had_to|was|were|applied|needed_to',
  'had_to|was|were …6 under the …3 wbp|act|directive|wet',
];
/** The next sentence says that it is gone. */
export const GONE_NL = [
  'die|deze|zij|wet …2 is|werd|was …6 vervangen|vervallen|ingetrokken|opgeheven|opgevolgd',
  'nee|neen …6 avg|gdpr',
];
export const GONE_EN = [
  'it|that|act|law|directive …2 is|was|has_been …3 replaced|repealed|superseded|withdrawn',
];
/** Initials of somebody. */
export const SOMEBODY = ['heer|mevrouw|dhr|mevr|mw|drs|ir|mr|mrs|ms …1 wbp'];
