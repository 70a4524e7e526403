/** Sentences that stop before their end, or end twice: a name, a verb or a line fell out. */
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** No sentence ends in one of these. Adverbs of a split verb (`aan`, `op`, `uit`) may stand last. */
const LAST_NL = words(
  'en of de een onze uw te zoals omdat tenzij zodat gedurende wegens betreffende ter ten',
);
/** `U krijgt er ook een`, `er is er maar een`: of what was named before. */
const ONE_OF_THEM = words('er ervan daarvan hiervan maar ieder elk');
/** `lid een`, `stap een`. */
const COUNTED = words('lid artikel punt nummer stap deel bijlage een op om nummer');
/** `Daar houden wij van`: of these what they belong to may stand before. */
const LAST_UNLESS_PLACE = words('van met tot via naar namens tijdens');
const PLACE = /^(?:er|daar|waar|hier)/u;
const LAST_EN = words('the a an and or our your my and/or because unless whose including');
const LAST_TWO_EN = words('such_as long_as soon_as well_as');

/** Of these a subject and a verb follow. */
const SUBORDINATORS = words(
  'tenzij indien wanneer omdat zodat hoe waarom waarvoor waarmee zodra voordat nadat waardoor',
);
const SUBJECTS = words('u je jij wij we');
/** End in a letter of a verb and are none. */
const NO_VERBS = words(`een geen aan van in binnen met niet dit dat het wat uit tot ten dan
  en mijn om samen alleen eigen direct altijd tegen eerst recht klacht bezwaar toegang kosten vragen
  gegevens persoonsgegevens bericht contact inzicht moment geval doeleinden diensten klanten leden`);
const SHORT_VERBS = words(
  'kan wil mag zal heb ben ga doe vind word was had gaf vroeg deed zei kreeg koos nam kwam ging werd',
);

/** `verwerkt wordt`: the same helping verb again. */
const HELPING: readonly ReadonlySet<string>[] = [words('wordt worden'), words('heeft hebben hebt')];
/** After these another sentence may begin. */
const BEGINS_OTHER = words(`en of maar dan die dat dit welke wat wie als indien wanneer zoals omdat
  zodat tenzij zodra nadat voordat terwijl hoe totdat tot zolang mits doordat hoewel noch want om`);

/** In: a passage. Out: its helping verb stands in it twice. */
export const hasVerbTwice = ({ kind, language, tokens }: Passage): boolean =>
  language === 'nl' && kind !== 'title' && tokens.length >= FEWEST && endsTwice(tokens);

/** In: a passage. Out: it stops too early. */
export function isUnfinished(passage: Passage): boolean {
  if (passage.kind === 'title' || passage.tokens.length < FEWEST) return false;
  if (passage.language === 'en') return isEnded(passage) && stopsEnglish(passage);
  if (passage.language !== 'nl') return false;
  return isEnded(passage) && (stopsDutch(passage.tokens) || lacksVerb(passage.tokens));
}

const FEWEST = 5;

/** A stop after a word, and no abbreviation or row of dots. */
const isEnded = ({ text }: Passage): boolean => /[\p{Ll})]{2}\.$/u.test(text);

function stopsDutch(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.word ?? '';
  if (last === 'een' && COUNTED.has(tokens.at(-2)?.word ?? '')) return false;
  if (last === 'een' && tokens.some(({ word }) => ONE_OF_THEM.has(word))) return false;
  if (LAST_NL.has(last)) return true;
  return LAST_UNLESS_PLACE.has(last) && !tokens.some(({ word }) => PLACE.test(word));
}

function stopsEnglish({ text, tokens }: Passage): boolean {
  if (/\b(?:and|either)\/or\.$/iu.test(text)) return false;
  const [before, last] = tokens.slice(-2).map(({ word }) => word);
  if (LAST_EN.has(last ?? '') || LAST_TWO_EN.has(`${before}_${last}`)) return true;
  const [whose, of] = [tokens.at(-4)?.word, tokens.at(-3)?.word];
  return (last === 'is' || last === 'are') && (whose === 'whose' || of === 'whose');
}

/** `ons adres. is een website van`: the name that began it fell out. `Mevr.` is an abbreviation. */
export const lostItsName = ({ kind, text }: Passage): boolean =>
  kind !== 'title' &&
  /(?<=\p{Ll}{5})\. (?:is|wordt|heeft|zal) (?:een|de|het|geen|niet|gevestigd|verantwoordelijk)\b/u.test(
    text,
  );

/** `tenzij u hier bezwaar.`: the last clause has a subject and no verb. */
function lacksVerb(tokens: readonly Token[]): boolean {
  const from = tokens.findLastIndex(({ word }) => SUBORDINATORS.has(word));
  if (from < 1 || !SUBJECTS.has(tokens[from + 1]?.word ?? '')) return false;
  const rest = tokens.slice(from + 2);
  return rest.every(({ word, clause }) => clause === tokens[from]?.clause && !mayBeVerb(word));
}

/** Past forms of strong verbs, with whatever stands before them: `wegbleef`, `aanzag`. */
const STRONG_PAST =
  /(?:zag|liep|riep|sliep|las|schreef|bleef|zweeg|kwam|kreeg|hing|ging|nam|gaf|trok|sprak|hield|viel|koos|verloor|reed|greep|wees|boog|bood|droeg|dronk|vroeg|sloeg|zwom|bleek|keek|kocht|schoot)$/u;

const mayBeVerb = (word: string): boolean =>
  SHORT_VERBS.has(word) ||
  STRONG_PAST.test(word) ||
  (/(?:[tn]|[dt]e)$/u.test(word) && !NO_VERBS.has(word));

/** `worden binnen een jaar verwijderd worden`. */
function endsTwice(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const forms = HELPING.find((verbs) => verbs.has(last?.word ?? ''));
  // `worden geacht juist te worden`.
  if (!last || !forms || tokens.at(-2)?.word === 'te') return false;
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const { word, clause } = tokens[at] ?? last;
    if (clause !== last.clause || BEGINS_OTHER.has(word) || word.startsWith('waar')) return false;
    if (forms.has(word)) return at < tokens.length - 2 && !isAside(tokens, at);
  }
  return false;
}

/** `Klachten die ingediend worden moeten ... behandeld worden`: the first is of the words on them. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(0, at)
    .some(({ word, clause }) => clause === tokens[at]?.clause && BEGINS_OTHER.has(word));
