import type { Cue } from '../rules/cue.ts';
import type { ElementRules } from './element.ts';

/** Whether cookies are used is left open. */
const IF_ANY_NL: readonly string[] = [
  'indien|als|wanneer|mocht|mochten wij|we|ik|onze|deze|de|het …3 *cookies …2 gebruikt|gebruiken|gebruik|plaatst|plaatsen|zetten|inzetten',
  'voor zover …4 *cookies …4 gebruikt|gebruiken|plaatst|plaatsen|geplaatst',
];
const IF_ANY_EN: readonly string[] = [
  'if we|i|our|the|this …2 use|uses|used|set|sets|place|places …3 cookies',
  'where|should cookies are|be used|set|placed',
  'if cookies are used|set|placed',
];

/** That there are none of one kind tells nothing of the others. */
const NOT_OF_ONE_KIND: readonly string[] = [
  'geen …2 functionele|noodzakelijke|technische|essentiele cookies',
];
const ONE_KIND_ALONE: readonly string[] = [
  'not …3 functional|necessary|technical|essential cookies',
  'no functional|necessary|technical|essential cookies',
];

/** What a cookie is, and that a site has them as others do: no use is described. */
const WHAT_THEY_ARE: readonly string[] = [
  'cookies|cookie are|is a? …1 small|text|tiny …3 file|files|bit|bits|piece|pieces',
  'like …2 most|many|all …1 websites|sites',
];

/** Cookies that one eats, that another text tells of, or that are of other sites. */
const NO_USE_NL: readonly string[] = [
  'cookieverklaring|cookiebeleid …8 lees|zie',
  'zoals … cookies',
  'bakt',
  'taart',
  'koekjes',
  'thee',
  'lees|zie|bekijk|raadpleeg|verwijzen …8 cookie*',
  '{andereSites} …10 *cookie*',
];

/** What a cookie does, by whatever verb. */
const WORKS_NL: Cue = {
  says: ['*cookie*'],
  and: [
    [
      'winkelwagen|winkelmand*|ingelogd|inloggen|taalkeuze|statistiek*|bezoekersaantallen|onthoud*|functionele|analytische|hotjar|matomo|clarity|google analytics|phpsessid|sessie*',
    ],
  ],
  unless: [
    ...NO_USE_NL,
    ...NOT_OF_ONE_KIND,
    ...IF_ANY_NL,
    'uitschakelen|uitzetten|weigeren|weigert|verwijderen|blokkeren|wissen|browser*',
    'zonder|bakken|bakkerij',
    'bewaard|verlopen|maanden|dagen',
    'toestemming',
  ],
};
const WORKS_EN: Cue = {
  says: ['cookie|cookies'],
  and: [
    [
      'basket|cart|logged_in|login|log_in|language|statistics|remember*|functional|analytical|hotjar|matomo|clarity|google analytics|phpsessid|session',
    ],
  ],
  unless: [
    ...IF_ANY_EN,
    ...ONE_KIND_ALONE,
    ...WHAT_THEY_ARE,
    'disable*|delete*|refuse*|block*|reject*|browser*',
    'without|baked|bake|bakery',
    'policy|notice|statement|declaration',
    '{otherSites} …10 *cookie*',
  ],
};
const NONE: readonly string[] = ['*cookie|*cookies geen|nee|none|nvt', '*cookie|*cookies not used'];

const FULL_NL: readonly Cue[] = [
  WORKS_NL,
  { says: NONE, unless: ['andere|other', 'tenzij|unless|except|behalve'] },
  {
    says: [
      'zoals|net_als|evenals …2 alle|veel|vele|de_meeste|iedere|elke …1 andere? websites|website|sites|site …8 gebruiken|gebruikt|gebruik *cookie*',
    ],
  },
  {
    says: [
      'zonder cookie*',
      '*cookie …6 tellen|tel|telt|zien|weten',
      'toestemming …8 *cookies',
      '*cookies …8 toestemming',
      'cookie* … geen',
      'weigeren … *cookies',
      '*cookie* …6 ingelogd|onthoud*|meten|analyseren|statistiek*|voorkeuren',
      'met|via …3 *cookies …8 meten|volgen|onthouden|bijhouden|tellen|zien|weten',
      'met|via …3 *cookies houden|houdt …8 bij',
      '*cookies …10 zetten|zet|plaatsen|plaatst',
    ],
    unless: [
      'bakt',
      'taart',
      'thee',
      'koekjes',
      '{verklaring} …6 cookies',
      '{andereSites} …10 *cookie*',
    ],
  },

  {
    says: [
      'gebruik*|maken|maakt|plaats*|geplaatst|zetten|werken|slaan|slaat …10 *cookie*',
      '*cookie* …12 gebruik*|geplaatst|plaatsen|plaatst|zijn|worden|onthouden|om|voor|bij',
      '*cookie* is|zijn een|kleine',
      'geen *cookie*',
      '*cookies …6 uitschakelen|verwijderen|weigeren|blokkeren|accepteren',
    ],
    unless: NO_USE_NL,
    and: [['{cookiewerk}']],
  },
  {
    says: [
      'gebruik*|maken|maakt|plaats*|geplaatst|zetten|werken|slaan|opgeslagen …10 *cookie*',
      '*cookie* …12 gebruik*|geplaatst|plaatsen|plaatst|zijn|worden|onthouden|opgeslagen',
    ],
    beside: ['{cookiewerk}', '*cookies'],
    unless: NO_USE_NL,
  },
  {
    says: ['analytics|matomo|piwik|hotjar|plausible|statistieken|pixel|bezoekcijfers'],
    titled: ['cookie*', '*cookies'],
    and: [['gebruik*|maken|maakt|inzet|inzetten|zetten|werken|houden|meten']],
  },
  {
    says: ['geen …3 *cookie*', 'zonder cookie*', 'cookievrij*|cookieloos|cookieloze'],
    unless: ['bakt', 'thee'],
  },
  {
    says: ['*cookie*'],
    under: ['*cookie*'],
    and: [['{cookiewerk}']],
    unless: ['{andereSites} …10 *cookie*'],
  },
  {
    says: [
      'meten|meet|tellen|tel|zien|onthouden|volgen …4 met|via …4 *cookie*',
      'een *cookie* …4 onthoudt|herkent|meet|telt|bewaart|zorgt|houdt',
    ],
    unless: [
      'bakt',
      'taart',
      'thee',
      'koffie',
      'bakken|gebakken|recept*',
      '{andereSites} …10 *cookie*',
    ],
  },
  {
    says: [
      'geen',
      'niet',
      'nee',
      'gebruiken|plaatsen|zetten wij|we|ik? ze|die|deze',
      'wij|we gebruiken|plaatsen|zetten ze|die|deze',
    ],
    titled: ['*cookie*'],
    unless: ['{verklaring}', '{andereSites}', 'verantwoordelijk', 'lees|zie|bekijk'],
  },
  {
    says: [
      'gebruik*|plaats*|werken|maken|zetten …6 pixel*',
      '*pixel|pixels …4 om|waarmee|zodat|voor|meet|meten',
    ],
    and: [['{cookiewerk}']],
    unless: ['{andereSites} …10 pixel*', 'camera', 'beeld*'],
  },
  {
    says: ['*cookies onthouden|bewaren|zorgen|helpen|maken|meten|volgen|registreren …8'],
    and: [['{cookiewerk}']],
    unless: ['bakt', 'taart', 'thee', '{andereSites} …10 *cookie*'],
  },
];

const FULL_EN: readonly Cue[] = [
  WORKS_EN,
  { says: NONE, unless: ['andere|other', 'tenzij|unless|except|behalve'] },
  {
    says: ['dont|doesnt|do_not|does_not|never use|set|place|store|have …3 cookie|cookies'],
    unless: ['you …2 dont|do_not|not', '{otherSites} …10 *cookie*', 'baked|bake|biscuit*'],
  },
  {
    says: [
      'without cookies',
      'ask …8 consent|permission …8 cookies',
      'cookies …8 consent|permission',
      'cookie …6 keeps|remember*|that|logged',
      'sets|set|sets only …6 cookie*',
    ],
    unless: ['baked', 'biscuit*', 'dogs', 'delicious'],
  },

  {
    says: [
      'use*|using|set|sets|place*|saving|save|store …8 *cookie*',
      '*cookie* …10 use*|used|are|is|help*|to|for|allow*|set|placed',
      'no cookies',
      'do not use …3 cookies',
      'cookies …6 disable*|delete*|refuse*|block*|accept*|reject*',
    ],
    unless: [
      'such as …4 cookies',
      'baked',
      'bake',
      'biscuit*',
      'cookie policy|notice|statement|page|declaration',
      '{otherSites} …10 *cookie*',
    ],
    and: [['{cookieWork}']],
  },
  {
    says: [
      'use*|using|set|sets|place*|store*|save*|saving …8 *cookie*',
      '*cookie* …10 use*|used|are|is|set|placed|stored',
    ],
    beside: ['{cookieWork}', '*cookies'],
    unless: [
      'such as …4 cookies',
      'baked',
      'bake',
      'biscuit*',
      'cookie policy|notice|statement|page|declaration',
      '{otherSites} …10 *cookie*',
      ...WHAT_THEY_ARE,
    ],
  },
  {
    says: ['analytics|matomo|piwik|hotjar|plausible|statistics|pixel'],
    titled: ['cookie*', 'cookies'],
    and: [['use|uses|using|used|measure|count|track|collect|collects']],
  },
  {
    says: [
      'like …2 any|most|many|all …1 other websites|website|sites|site …8 use|uses|using *cookie*',
    ],
  },
  {
    says: [
      'no …3 cookies',
      'not use|set|place …4 cookies',
      'without cookies',
      'cookiefree|cookieless|cookie_free',
      'cookie* …6 saving|saved',
    ],
    unless: ['baked', 'bake'],
  },
  {
    says: ['*cookie*'],
    under: ['*cookie*'],
    and: [['{cookieWork}']],
    unless: ['{otherSites} …10 *cookie*', 'cookie policy|notice|statement|page|declaration'],
  },
  {
    says: ['none', 'no', 'we do_not|dont', 'we|i use|set|place them|these|those'],
    titled: ['*cookie*'],
    unless: ['{notice}', '{otherSites}', 'responsible', 'no longer', 'personal', 'see|read'],
  },
  {
    says: ['use|uses|using|place|places …6 pixel|pixels', 'pixel|pixels …4 to|that|which|for'],
    and: [['{cookieWork}']],
    unless: ['{otherSites} …10 pixel*', 'camera', 'image*'],
  },
  {
    says: ['*cookies remember|keep|store|help|let|make|measure|track …8', '*cookies *cookies'],
    and: [['{cookieWork}']],
    unless: [
      'baked',
      'bake',
      '{otherSites} …10 *cookie*',
      'cookie policy|notice|statement|page|declaration',
    ],
  },
];

const butNot = (cues: readonly Cue[], phrases: readonly string[]): readonly Cue[] =>
  cues.map((cue) => ({ ...cue, unless: [...(cue.unless ?? []), ...phrases] }));

/** Tw 11.7a: cookies and what resembles them. */
export const cookies: ElementRules = {
  key: 'cookies',
  full: {
    nl: butNot(FULL_NL, [...IF_ANY_NL, ...NOT_OF_ONE_KIND]),
    en: butNot(FULL_EN, [...IF_ANY_EN, ...ONE_KIND_ALONE]),
  },
  part: {
    nl: [
      {
        says: ['*cookie*', 'soortgelijke technieken', 'pixel|pixels|trackingpixel*|pixeltag*'],
        unless: [
          'bakt',
          'taart',
          'thee',
          'koffie',
          'bakken|gebakken|zelfgebakken|bakkerij|recept*',
        ],
      },
      {
        says: [
          'gebruik*|maken|maakt|plaats*|bevat …6 geen …3 *tracking|tracker*|*trackers|*analytics',
          'geen …2 *tracking|tracker*|*trackers|*analytics',
        ],
        and: [['website', 'site', 'webshop', 'pagina*', 'bezoek*', 'app']],
      },
    ],
    en: [
      {
        says: ['*cookie*', 'similar technolog*', 'pixel|pixels|trackingpixel*|pixeltag*'],
        unless: [
          '*baked',
          'coffee|tea|cake|cakes|homemade|milk|bakery|bread',
          'bake',
          'email|message|text|sms|phone or|and similar technolog*',
        ],
      },
      {
        says: [
          'not use|contain|run|have …4 tracking|trackers|analytics',
          'no …2 tracking|trackers|analytics',
        ],
        and: [['website', 'site', 'shop', 'page*', 'visitor*', 'app']],
      },
    ],
  },
};
