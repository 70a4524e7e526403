import type { SpokenStatement } from '../rules/spoken.ts';
import type { ElementRules, Shown } from './element.ts';
import { interestCell } from './legal-basis-cell.ts';
import { saysOnlyTheLaw } from './legal-basis-other.ts';
import { wholeWithParts } from './several.ts';

/** "Legitimate interest: running the club", "(to keep in touch with you)"; no article or aside of the law. */
const EXPLAINED =
  /(?:belang(?:en)?|interests?)\s?(?:(?::|(?:[(–—]|-\s)(?!\s?(?:wij|we|ik|i|mits|na|nadat|after|provided|always|altijd|als|when) ))\s?(?!art|of |or |en |and |and\/or|in de zin|6|avg|gdpr|where |waar |indien |if |zie |see )\p{L}+[\s-]\p{L}+,? \p{L}+|\((?!art|avg|gdpr|toestemming|consent|zie|see|\p{L}+, (?:art|of |or |and ))\p{L}+, \p{L}+)/iu;

/** "Our interest: getting paid": of an interest that no word of the law calls legitimate. */
const OWN_NAMED =
  /\b(?:ons|onze|mijn|our|my) (?:eigen |own )?(?:belang(?:en)?|interests?):\s?(?!art)\p{L}+ \p{L}+/iu;

/** "Where there is a legitimate interest", "an interest in doing so", "that interest is the basis": none is named. */
const UNNAMED =
  /belang(?:en)?['’”"]? (?:bij |voor |in )?(?:hebben|heeft|heb|bestaat|is)\s*(?:[.,;]|$|of |en |voor )|belang(?:en)?['’”"]? (?:de|het) (?:rechtsgrond|grondslag|basis|juridische)|interests?['’”"]? (?:in|to) (?:doing|do) (?:so|this|that|it)\b|interests?['’”"]? (?:is|are) (?:the|our|a|an|used as) (?:\p{L}+ )?(?:basis|bases|ground|grounds)\b|there (?:is|are) (?:a )?(?:clear |overriding )?legitimate interests?\s*(?:[.,;]|$|or |and )/iu;
/** "An interest in doing so: keeping the site safe": what comes after it tells which. */
const NAMED_AFTER =
  /:\s?\p{L}|\b(?:namelijk|zoals|te weten|met name|om \p{L}+ (?:\p{L}+ ){0,6}te|namely|such as|in order to)\b/iu;

/** "Legitimate interest, where no other basis applies (for instance to guard the shop)": the example names it. */
const EXAMPLE_AFTER =
  /^\P{L}*(?:(?:ons|onze|een|our|a) )?(?:gerechtvaardigde?|legitieme?|rechtmatige?|legitimate) (?:belang(?:en)?|interests?)\b([^()\n]{0,160})\((?:bijv|bv|b\.v|zoals|denk aan|namelijk|te weten|o\.a|onder andere|onder meer|waaronder|e\.?g\b|for example|for instance|such as|namely|including)[^)\n]{10}/iu;
const OTHER_BASES =
  /toestemming|overeenkomst|contract|verplichting|plicht|consent|agreement|obligation|duty/iu;
/** "Legitimate interest, where we have weighed ours against yours": a promise of how it is used. */
const WEIGHED =
  /(?:belang(?:en)?|interests?)\s?[,(–—-]\s?(?:waarbij|mits|nadat|na|als|indien|wij|we|where|provided|after|when|if|subject)\b[^.:;\n]{0,120}\b(?:afweeg\p{L}*|afwegen|afweging|afgewogen|zwaarder|weigh\p{L}*|balanc\p{L}*|overrid\p{L}*)[^.:;\n]{0,60}/iu;

const isExample = (text: string): boolean => {
  const between = EXAMPLE_AFTER.exec(text)?.[1];
  return between !== undefined && !OTHER_BASES.test(between);
};

/** An interest against what the reader asks: no ground of any work. */
const AGAINST_A_REQUEST: readonly string[] = [
  'met inachtneming van …4 gerechtvaardigd* belang*',
  'gerechtvaardigd* belang* …8 verzet|verzetten',
];

/** Whose interest it is: that names no interest. */
const HOLDERS_EN =
  'business|club|company|organisation|organization|school|charity|society|church|practice|controller|firm|association|choir|trust';

/** AVG 13(1)(d): which interest is meant, where that basis is used; the bare basis is a part of it. */
export const legitimateInterestNamed: ElementRules = {
  key: 'legitimate_interest_named',
  full: {
    nl: [
      {
        says: [
          '{werk}|*beheer|*zorg|voorkomen|tegengaan|*preventie|*service|*beveiliging|verbeteren|verbetering',
        ],
        titled: ['gerechtvaardigd* belang*'],
        unless: [
          'bezwaar',
          'recht|rechten',
          'afweging',
          'gerechtvaardigd*',
          'toestemming|*overeenkomst',
          'derden',
        ],
        denied: 'no',
      },
      {
        says: [
          'belang bij …10 {werk}|te',
          'legitieme belang om|bij|is',
          '{doel} …12 {werk} …8 gerechtvaardigd* belang',
        ],
        unless: ['algemeen belang', 'groot belang', 'bezwaar'],
        and: [['belang*']],
      },
      { says: ['artikel 6 lid 1 onder f'], and: [['belang*']], unless: ['bezwaar'], in: ['row'] },
      {
        says: [
          'gerechtvaardigd* belang* zoals|namelijk|om|bestaat|bij|te|dat',
          'gerechtvaardigd* belang* te weten',
          'gerechtvaardigd* belang* art|artikel …9 om …10 te|in_te|op_te|aan_te',
          'gerechtvaardigd* belang* bijvoorbeeld|waaronder|denk|met_name|vooral|bestaande|hierin|daarin …6',
        ],
        unless: [
          'in overeenstemming',
          'waarbij|waarop|waarvoor …4 bezwaar',
          'gerechtvaardigd* belang* …3 om|bij dit|dat …2 doen',
        ],
        denied: 'no',
      },
      {
        says: [
          'gerechtvaardigd* belang* *preventie|*bestrijding|*beveiliging|veiligheid|cameratoezicht|camerabewaking|statistiek*|analytics|klantcontact|klantenservice|*analyse',
        ],
        in: ['item', 'row'],
        unless: ['bezwaar', 'algemeen belang'],
        denied: 'no',
      },
      {
        says: ['*doeleinden|*doel …3 gerechtvaardigd* belang*'],
        in: ['row'],
        unless: ['gerechtvaardigd* belang* en|of', 'en|of gerechtvaardigd* belang*'],
      },
      {
        says: [
          'gerechtvaardigd* belang* …4 om|namelijk|bij|zoals|is|zijn|bestaat|bestaan|in|voor',
          'gerechtvaardigd* belang* …16 {werk}',
          'belang …3 om …10 {werk}|weten|laten',
          '{werk} …14 gerechtvaardigd* belang*',
          'namelijk …6 belang',
          'bedrijfsbelang*|bedrijfseconomisch|commercieel belang',
          'gerechtvaardigd* belang dat|daarbij|hierbij',
        ],
        and: [['belang*']],
        unless: [
          'algemeen belang',
          'bezwaar',
          'overeenkomst …6 gerechtvaardigd',
          'groot belang',
          'belang aan',
          'volgende {grondslag}',
          'een van de|deze|onderstaande …2 {grondslag}',
          'op basis|grond van …3 gerechtvaardigd* belang*',
          'vanwege|wegens …3 gerechtvaardigd* belang*',
          'nodig|noodzakelijk voor …4 gerechtvaardigd* belang*',
          'gerechtvaardigd* belang* voor is|bestaat|hebben|heeft',
          'gerechtvaardigd* belang* en|of? wettelijke|contractuele|toestemming|uitvoering|*overeenkomst',
          'gerechtvaardigd* belang* en|of om|voor|ter|te',
          'doeleinden|doelen|redenen die|welke|in …5 gerechtvaardigd* belang*',
          'aanverwante|verwante|overige|andere doeleinden|doelen …8 gerechtvaardigd* belang*',
          'in overeenstemming met …6 {doel}',
          'gerechtvaardigd* belang* …3 om|bij dit|dat …2 doen',
          'rust|rusten|berust|berusten|gebaseerd op …3 gerechtvaardigd* belang*',
          ...AGAINST_A_REQUEST,
        ],
        denied: 'no',
      },
      {
        says: [
          'dit|dat noemt|noemen|heet …8 gerechtvaardigd* belang*',
          'dit|dat is|valt …4 onder? …3 gerechtvaardigd* belang*',
        ],
        beside: ['om …10 {werk}', 'voor …10 {werk}', 'zodat …10', '{gegevens} …8 {werk}'],
        unless: ['bezwaar', 'algemeen belang'],
      },
      {
        says: [
          'belang bij dat …14 gerechtvaardigd* belang*',
          'dit|dat|ons|het belang bestaat …1 uit|in het|de …6',
          'dit|dat|ons|het belang is|ligt …1 in? het|de …3 *en …6',
          'ons|mijn belang is|hierbij|daarbij …2 dat|om …10',
        ],
        and: [['belang*']],
        unless: ['bezwaar', 'algemeen belang', 'groot belang', '{u} belang', 'van …2 belang'],
        denied: 'no',
      },
      {
        says: [
          'dat|dit|ons|het|dit_belang belang is|luidt|betreft|bestaat …10',
          'dat|die|deze belang|belangen is|zijn …8',
        ],
        beside: ['gerechtvaardigd* belang*'],
        unless: [
          'bezwaar',
          'algemeen belang',
          'groot|van belang',
          '{u} belang|belangen',
          'zwaarder|afweging',
        ],
        denied: 'no',
      },
      {
        says: [
          'gerechtvaardigd*|legitiem* …3 *belang|*belangen dat|die wij|we|ik …1 hebben|heb …1 bij|in|om …8',
        ],
        unless: ['bezwaar', 'algemeen belang', 'bij dit|dat …2 doen'],
        denied: 'no',
      },
      {
        says: ['gerechtvaardigd* belang* …6 gaat|gaan|betreft …1 het|dan? …3 om|over …8'],
        unless: ['bezwaar', 'algemeen belang'],
      },
      {
        says: [
          'legitiem|legitieme|rechtmatig|rechtmatige belang|belangen …4 om|namelijk|bij|zoals|is|zijn|bestaat|bestaan|bestaande|te',
          'gerechtvaardigd*|legitiem*|rechtmatig* belang|belangen …4 bestaat|bestaan|omvat|betreft …2 uit|de|het …8',
        ],
        unless: ['algemeen belang', 'bezwaar', 'hier …4 belang bij'],
        denied: 'no',
      },
      {
        says: [
          'voor|tegen …2 het|de …1 tegengaan|voorkomen|beveiligen|verbeteren|innen|bewaken|opsporen|beschermen …10 gerechtvaardigd* belang*',
        ],
        unless: ['bezwaar', 'algemeen belang'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['{work}|running|keeping|growing|protecting|telling|preventing|prevention|security'],
        titled: ['legitimate interest|interests'],
        unless: ['object', 'right|rights', 'balanc*', 'legitimate', 'consent|contract', 'third'],
        denied: 'no',
      },
      {
        says: [
          'legitimate interest* fraud|security|analytics|statistics|marketing|safety|cctv|customer',
        ],
        in: ['item', 'row'],
        unless: ['object', 'consent|contract'],
        denied: 'no',
      },
      {
        says: ['*ing …8 legitimate interest*'],
        in: ['row'],
        unless: [
          'object',
          'legitimate interest* or|and',
          'or|and legitimate interest*',
          'processing legitimate',
        ],
      },
      {
        says: [
          'legitimate business|commercial interest|interests in|to|of …8',
          'based on our legitimate interest|interests in|to|of …8',
        ],
        unless: ['object'],
        denied: 'no',
      },
      {
        says: ['justified|legitimate interest …4 have …6 at|in|by', 'interest have at'],
      },
      {
        says: [
          `legitimate interest* of both? …1 ${HOLDERS_EN} …3 in|to …1 {work}|*ing|answer|reply|respond …4`,
        ],
        unless: ['object', 'override*'],
        denied: 'no',
      },

      {
        says: [
          'legitimate interest* …16 namely',
          'legitimate interest* when',
          'in inorder to …10 legitimate interest*',
          'interest in …6 {work}',
        ],
        and: [['legitimate']],
        unless: ['object'],
      },
      {
        says: [
          'legitimate interest* such|namely|to|in|like',
          'legitimate interest* including|being|especially|for_example|for_instance',
        ],
        denied: 'no',
        unless: ['object', 'legitimate interest* …3 to do so|this|that|it'],
      },
      {
        says: [
          'legitimate interest* …4 in|to|is|are|such|of|for|namely',
          'legitimate interest* …16 {work}',
          '{work} …14 legitimate interest*',
        ],
        unless: [
          'object',
          'override*',
          'or|and legitimate interest*',
          'legitimate interest* or|and? contract|contractual|legal|consent|vital',
          'legitimate interest* or|and to',
          'purposes|purpose|reasons|reason that|which|in|are|is …5 legitimate interest*',
          'related|other purposes …6 legitimate interest*',
          'basis|bases|ground|grounds|based of|on …3 legitimate interest*',
          'necessary|needed for …4 legitimate interest*',
          'because of …3 legitimate interest*',
          'legitimate interest* …3 to do so|this|that|it',
          `legitimate interest* of both? …1 ${HOLDERS_EN}`,
        ],
        denied: 'no',
      },
      {
        says: [
          'legitimate|justified business? interest|interests are|is|include|includes|lie|lies|being …4',
        ],
        unless: ['object', 'override*'],
        denied: 'no',
      },
      {
        says: [
          'legitimate|justified interest keeping|preventing|improving|protecting|securing|running|informing|contacting|answering|promoting|developing|measuring|ensuring|maintaining|understanding|recovering|defending|finding|stopping|telling|knowing',
          'interest|interests we|i pursue|pursued is|are|include …4',
          'legitimate interests {work}|keeping|running|improving|protecting|knowing|growing|making',
        ],
        denied: 'no',
      },
      {
        says: [
          'this|that|it is …3 called|known|termed …4 legitimate interest*',
          'legal terms|term|name …6 legitimate interest*',
          'known|described …2 as …3 legitimate interest*',
        ],
        beside: ['to …10 {work}', 'for …10 {work}', 'so that …8'],
        unless: ['object'],
      },
    ],
  },
  part: {
    nl: [
      ...interestCell.nl,
      {
        says: ['gerechtvaardigd* belang*', 'gerechtvaardigde belangen'],
        unless: [
          'bezwaar …10 verwerk*|gebruik|grond',
          'recht van|op bezwaar',
          'bezwaar maken',
          ...AGAINST_A_REQUEST,
        ],
        denied: 'no',
      },
      {
        says: [
          'noodzakelijk|nodig …8 gerechtvaardigd*|legitiem*|rechtmatig* belang|belangen',
          'gerechtvaardigd*|legitiem* belang|belangen …14 niet zwaarder|prevaleren',
        ],
        unless: ['bezwaar'],
      },
      {
        says: ['6 lid? 1 onder|sub? f'],
        unless: ['bezwaar'],
        denied: 'no',
      },
      {
        says: [
          'legitiem|legitieme|rechtmatig|rechtmatige belang|belangen',
          'gerechtvaardigd*|legitiem*|rechtmatig* bedrijfsbelang|bedrijfsbelangen|organisatiebelang|verenigingsbelang|eigenbelang',
          'gerechtvaardigd*|legitiem*|rechtmatig* zakelijk*|commercieel|commerciele belang|belangen',
        ],
        unless: ['bezwaar'],
        denied: 'no',
      },
    ],
    en: [
      ...interestCell.en,
      {
        says: ['legitimate interest*', 'legitimate business interest*'],
        unless: ['object to', 'objection', 'objecting'],
        denied: 'no',
      },
      { says: ['article|art 6 1 f'], unless: ['object'], denied: 'no' },
      {
        says: [
          'necessary|needed …6 legitimate interest*',
          'legitimate interest* …14 not override|overridden',
        ],
        unless: ['object'],
      },
    ],
  },
  judge: (shown, statement) => wholeWithParts(withExplained(shown, statement)),
};

function withExplained({ full, part }: Shown, { passages, spoken }: SpokenStatement): Shown {
  const isBare = (index: number): boolean => {
    const { words = [], led = 0 } = spoken[index] ?? {};
    return led > 0 && saysOnlyTheLaw(words.slice(0, led), words.slice(led));
  };
  const afterUnnamed = (index: number): string | undefined => {
    const text = passages[index]?.text ?? '';
    const unnamed = UNNAMED.exec(text) ?? WEIGHED.exec(text);
    return unnamed ? text.slice(unnamed.index + unnamed[0].length) : undefined;
  };
  const isUnnamed = (index: number): boolean => {
    const after = afterUnnamed(index);
    return after !== undefined && !NAMED_AFTER.test(after);
  };
  const explained = part.filter(
    (index) =>
      EXPLAINED.test(passages[index]?.text ?? '') ||
      OWN_NAMED.test(passages[index]?.text ?? '') ||
      isExample(passages[index]?.text ?? '') ||
      NAMED_AFTER.test(afterUnnamed(index) ?? ''),
  );
  return {
    full: [...full.filter((index) => !isBare(index) && !isUnnamed(index)), ...explained],
    part: [...part, ...full.filter(isUnnamed)],
  };
}
