/** Dutch that no Dutch writer produces. */
import type { Passage, Statement } from '../text/passage.ts';
import { englishOfDutch } from './english-of-dutch.ts';
import { dutchOrders } from './english-order.ts';
import type { FlagRules, Seen } from './flag.ts';
import { translatedAgreement } from './translation-agreement.ts';
import { translatedCalques } from './translation-calques.ts';
import { translatedNeighbours } from './translation-neighbours.ts';
import { translationSigns } from './translation-signs.ts';
import { brokenEnglish, translationSlips } from './translation-slips.ts';
import { translatedTemplates } from './translation-templates.ts';
import { hasVerbTwice, isUnfinished, lostItsName } from './unfinished.ts';
import { englishOrders } from './word-order.ts';

/** One slip weighs at most 2, a sentence that says nothing 3. Of light signs alone it takes more: a lawyer's Dutch has some. */
const ENOUGH = 3;
const ENOUGH_LIGHT = 5;
const ENOUGH_LIGHT_SHORT = 4;
const MOST_EVIDENCE = 6;

const signsOfEnglish = { ...brokenEnglish, ...englishOfDutch };

const allSigns = {
  ...translationSigns,
  ...translatedTemplates,
  ...translationSlips,
  ...translatedCalques,
  ...translatedNeighbours,
  ...translatedAgreement,
  ...signsOfEnglish,
};

interface Sign {
  readonly weight: number;
  readonly passages: readonly number[];
  readonly isGrammar?: boolean;
}

export const machineTranslated: FlagRules = {
  id: 'machineTranslated',
  facts: Object.fromEntries(
    Object.entries(allSigns).map(([name, { cues }]) => [
      name,
      name in signsOfEnglish ? { nl: [], en: cues } : { nl: cues, en: [] },
    ]),
  ),
  judge: (seen) => {
    const signs = [...saidSigns(seen), ...writtenSigns(seen.statement)].filter(
      ({ passages }) => passages.length > 0,
    );
    const isLight = signs.every(({ weight }) => weight === 1);
    const enough = isLight ? enoughLight(seen.statement) : ENOUGH;
    if (signs.reduce((sum, sign) => sum + weightOf(sign), 0) < enough) return undefined;
    const heaviest = signs.sort((a, b) => b.weight - a.weight).flatMap(({ passages }) => passages);
    const evidence = [...new Set(heaviest)].slice(0, MOST_EVIDENCE).sort((a, b) => a - b);
    return { evidence };
  },
};

/** The longer the text, the more of them are in it by chance: a fluent translation has some too. */
const enoughLight = ({ passages }: Statement): number =>
  passages.length < FEW_PASSAGES ? ENOUGH_LIGHT_SHORT : ENOUGH_LIGHT;

const FEW_PASSAGES = 10;

/** A light sign in sentence after sentence is how the whole was written; so is a wrong verb in two of them. */
const weightOf = ({ weight, passages, isGrammar }: Sign): number => {
  if (isGrammar && passages.length > 1) return weight + 1;
  return weight === 1 && passages.length >= FEWEST_TO_COUNT_TWICE ? 2 : weight;
};

/** Signs of grammar: each is another slip in each sentence. */
const GRAMMAR = new Set([
  'brokenAgreement',
  'wordOrder',
  'numberOfVerb',
  'articleOfOther',
  'verbOfOther',
  'formOfVerb',
  'wordLost',
  'wrongVerb',
  'wrongEnglish',
  'falseFriend',
  'idiomOfCare',
  'idiomOfRights',
  'aimWithFor',
  'englishVerb',
]);

const FEWEST_TO_COUNT_TWICE = 3;

const saidSigns = ({ fact, statement }: Seen): readonly Sign[] =>
  Object.entries(allSigns).map(([name, { weight }]) => {
    const said = fact(name);
    const passages =
      name === 'brokenAgreement'
        ? said.filter((index) => !BEGUN_WORD.test(statement.passages[index]?.text ?? ''))
        : said;
    return { weight, passages, isGrammar: GRAMMAR.has(name) };
  });

/** `de adres- en contactgegevens`: the article is that of the whole word, which stands last. */
const BEGUN_WORD = /\b(?:de|het|dit|deze|onze|ons) \p{Ll}+- (?:en|of)\b/iu;

/** Signs that no phrase can say. */
function writtenSigns(statement: Statement): readonly Sign[] {
  const dutch = statement.passages.filter(({ language }) => language === 'nl');
  const where = (shows: (passage: Passage) => boolean): readonly number[] =>
    dutch.filter(shows).map(({ index }) => index);
  const unfinished = indexesOf(
    statement,
    (passage) => isUnfinished(passage) || lostItsName(passage),
  );
  const dutchOrdered = indexesOf(
    statement,
    (passage) => passage.language === 'en' && dutchOrders(passage) > 0,
  );
  const loose = where(hasLooseStop);
  const english = where((passage) => englishOrders(passage) > 0);
  const isOften = dutch.reduce((sum, passage) => sum + englishOrders(passage), 0) > 1;
  const capitals = where(writesPronounLarge);
  const personal = where(saysPersonalInformation);
  return [
    { weight: 3, passages: unfinished },
    { weight: 2, passages: where(hasVerbTwice), isGrammar: true },
    { weight: 2, passages: dutchOrdered, isGrammar: true },
    { weight: 2, passages: english },
    { weight: 1, passages: isOften ? english : [] },
    { weight: 2, passages: mixedRoles(dutch) },
    { weight: 1, passages: loose.length >= FEWEST_LOOSE_STOPS ? loose : [] },
    { weight: 1, passages: largeIn(capitals, dutch) },
    { weight: 1, passages: personal.length >= FEWEST_TO_COUNT_TWICE ? personal : [] },
    { weight: 1, passages: where(saysItTwice) },
    { weight: 1, passages: where(jumpsRegister) },
    { weight: 1, passages: where(beginsSmall) },
    { weight: 2, passages: where(doublesFirstLetter) },
    { weight: 2, passages: where((passage) => repeatsTitle(passage, statement)) },
    { weight: 1, passages: where(runsOn) },
    { weight: 1, passages: where(spacesSlash) },
    { weight: 1, passages: where(repeatsSmallWord) },
  ];
}

const indexesOf = (
  { passages }: Statement,
  shows: (passage: Passage) => boolean,
): readonly number[] => passages.filter(shows).map(({ index }) => index);

const FEWEST_LOOSE_STOPS = 2;

const hasLooseStop = ({ text }: Passage): boolean => /\p{L} [.,](?:\s|$)/u.test(text);

/** Once or twice it is a choice of words; a Dutch text says `persoonsgegevens`. */
const saysPersonalInformation = ({ text }: Passage): boolean =>
  /\bpersoonlijke (?:informatie|data)\b/iu.test(text);

const FEWEST_CAPITALS = 3;

/** `informatie die Wij van Jou`: defined terms of an English contract. `U` and `Uw` may be courtesy. */
const writesPronounLarge = ({ kind, text }: Passage): boolean =>
  kind !== 'title' &&
  /\p{Ll},? (?:Ons|Onze|Wij|We|Jij|Jou|Jouw|Je) \p{L}/u.test(text.replace(RUN_IN_TITLE, ''));

/** `Derden Wij delen gegevens`: a title that ran into its text, and nothing before it asks for `wij`. */
const RUN_IN_TITLE =
  /^[^,;:]{3,90}?(?<!\b(?:die|dat|wat|en|of|maar|als|wanneer|indien|omdat|zodat|hoe|zoals|tenzij|welke|kunnen|zullen|mogen|moeten|willen|hebben|waar\p{Ll}*)) (?:Wij|We) \p{Ll}{3,}en\b/u;

/** Once, where they are defined: however many follow, they are one habit. */
function largeIn(capitals: readonly number[], dutch: readonly Passage[]): readonly number[] {
  if (capitals.length < FEWEST_CAPITALS) return [];
  return dutch.some(definesPronoun) ? capitals.slice(0, 1) : capitals;
}

/** `"Wij", "Ons" betekent vzw De Beuk`: whoever defines them writes them large of purpose, in any language. */
const definesPronoun = ({ text }: Passage): boolean =>
  /["“”„'](?:Wij|We|Ons|Onze)["“”'] ?(?:,|en|of|heeft|hebben|betekent|verwijst|staat)/u.test(text);

/** `WWij`: copied beside an initial. */
const doublesFirstLetter = ({ text }: Passage): boolean =>
  /(?<![\p{L}\p{N}])(\p{Lu})\1\p{Ll}{2}/u.test(text);

/** `Uw rechten` and under it `Uw rechten?U hebt ...`: title and text copied twice, as one. */
function repeatsTitle({ kind, text, titles }: Passage, { passages }: Statement): boolean {
  const title = passages[titles.at(-1) ?? -1]?.text.replace(/[?.:!]+$/u, '') ?? '';
  if (kind === 'title' || title.length < SHORTEST_TITLE || !text.startsWith(title)) return false;
  return /^[?.:!]?\p{Lu}/u.test(text.slice(title.length));
}

const SHORTEST_TITLE = 8;

/** `verstuurd.Daarna`: copied without what stood between. */
const runsOn = ({ text }: Passage): boolean =>
  /(?<![\p{L}@/.])\p{Ll}{4,20}[.!?]\p{Lu}\p{Ll}{2}/u.test(text);

/** `en / of`. */
const spacesSlash = ({ text }: Passage): boolean => /\b(?:en|and) \/ (?:of|or)\b/u.test(text);

const SMALL = new Set('de het een van met door en of te worden wordt om'.split(' '));

/** `van van`: a slip of any pen. */
const repeatsSmallWord = ({ tokens }: Passage): boolean =>
  tokens.some(
    ({ word, clause }, at) =>
      SMALL.has(word) && tokens[at + 1]?.word === word && tokens[at + 1]?.clause === clause,
  );

/** Two English words that are one in Dutch: `wijziging en wijzigingen`, `regels, regels`. */
function saysItTwice({ text, tokens }: Passage): boolean {
  // `Inzage: inzage is ...` names what it explains.
  if (text.includes(':')) return false;
  return tokens.some(({ word, clause }, at) => {
    if (word.length < 6) return false;
    const [next, second] = [tokens[at + 1], tokens[at + 2]];
    if (next?.word === word && next.clause !== clause) return true;
    return (next?.word === 'en' || next?.word === 'of') && isSame(word, second?.word ?? '');
  });
}

const isSame = (word: string, other: string): boolean =>
  other === word || other === `${word}en` || other === `${word}s`;

const FORMAL = new Set(['u', 'uw', 'uzelf']);
const FAMILIAR = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf']);

/** Both forms of address in one sentence. */
const jumpsRegister = ({ tokens }: Passage): boolean =>
  tokens.some(({ word }) => FORMAL.has(word)) && tokens.some(({ word }) => FAMILIAR.has(word));

/** A sentence that goes on after another without a capital: the translation lost where it began. */
const beginsSmall = ({ kind, text, tokens }: Passage): boolean =>
  kind === 'sentence' && tokens.length >= 8 && /^\p{Ll}+ \p{Ll}/u.test(text) && /\.$/u.test(text);

/** What a contract may call the one party; whoever writes about himself keeps to one of them. */
const ROLES = /^(opdrachtnemer|aanbieder|leverancier|contractant|uitvoerder|verkoper|exploitant)/u;
const ACTS = new Set(
  'verzamelt bewaart gebruikt verwerkt verstrekt neemt kan zal mag slaat maakt is heeft'.split(' '),
);
const FEWEST_ROLES = 3;

function mixedRoles(dutch: readonly Passage[]): readonly number[] {
  const roles = new Map<string, number>();
  for (const { index, tokens } of dutch)
    tokens.forEach(({ word }, at) => {
      const role = ROLES.exec(word)?.[1];
      if (!role || tokens[at - 1]?.word !== 'de' || !ACTS.has(tokens[at + 1]?.word ?? '')) return;
      if (!roles.has(role)) roles.set(role, index);
    });
  return roles.size >= FEWEST_ROLES ? [...roles.values()] : [];
}
