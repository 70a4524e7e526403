/** Sentences whose words stand in English order: Dutch puts the object first and the verb last. */
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const OBJECT_STARTS = words('de het onze ons uw jouw dit deze een');
const MODALS = words('kan kunnen kunt mag mogen zal zullen zult moet moeten');
const SUBJECTS = words('u je wij we');
/** Plurals end in -en too (`kunnen klanten de ...`), so these are named. */
const VERBS = words(`bevatten gebruiken onthullen delen verzamelen verwerken bewaren verstrekken
  verkopen posten sturen verwijderen wijzigen veranderen ontvangen opslaan overdragen openbaren nemen
  verschaffen plaatsen hebben vervullen observeren behouden omvatten beschermen
  combineren`);
const PEOPLE = words('bezoekers gebruikers klanten mensen leden');
const CONJUNCTIONS = words('als wanneer indien door bij zoals tenzij moeten');
const FINITE =
  words(`kunt kan kunnen zal zullen zult hebt heeft hebben bent zijn mag mogen moet moeten
  nemen toestemt gaat gaan geeft geven stemt erkent accepteert hierbij verzamelen gebruiken
  verwerken bewaren delen ontvangen slaan geloven houden sturen respecteren accepteren bieden werken`);
const ADVERBS = words('ook automatisch tevens altijd');
const SUBORDINATORS = words('als wanneer indien omdat zodat hoe waarom voordat nadat terwijl');
const FINITE_IN_CLAUSE =
  words(`heeft hebt hebben bent bezoekt gebruikt gebruiken verzamelen verwerken
  bewaren delen geeft geven verstrekt verstrekken plaatst opent ontvangt ontvangen stuurt sturen kiest
  wil wenst wilt vult registreert accepteert vraagt vragen verwijderen wijzigen beschermen browst koopt
  schendt uploadt`);
const TAKES_INFINITIVE = words('wenst kiest vraagt vragen');
const OBJECTS = words('de het een ons onze uw jouw deze dit enige persoonlijke informatie iets');

/** No object is longer; without an end to the search a text without full stops would take for ever. */
const FARTHEST = 16;

/** In: a Dutch passage. Out: in how many places it is built as English is. */
export function englishOrders({ tokens }: Passage): number {
  return tokens.filter(
    (_, at) =>
      objectAfterInfinitive(tokens, at) ||
      objectAfterModal(tokens, at) ||
      verbBeforeObject(tokens, at) ||
      verbAfterRelative(tokens, at) ||
      lostRelative(tokens, at) ||
      lateSubject(tokens, at) ||
      subjectAfterTopic(tokens, at) ||
      bareInfinitive(tokens, at),
  ).length;
}

/** `te veranderen ons beleid`; `te weten het volgende` is Dutch. */
function objectAfterInfinitive(tokens: readonly Token[], at: number): boolean {
  const [te, verb, next] = tokens.slice(at, at + 3);
  if (te?.word !== 'te' || !verb || !next || verb.clause !== next.clause) return false;
  // `te beperken - U kunt`: another sentence.
  if (next.start > verb.end + 1) return false;
  // `dat door ze te wissen u geen lid meer bent`: who it is about.
  if (next.word === 'u' && tokens.slice(Math.max(0, at - FARTHEST), at).some(isManner))
    return false;
  // `te helpen de site te begrijpen`: the object of the next infinitive.
  const after = tokens.slice(at + 2, at + FARTHEST);
  const newAim = after.findIndex(({ word }) => word === 'om');
  const same = newAim === -1 ? after : after.slice(0, newAim);
  if (same.some(({ word, clause }) => word === 'te' && clause === next.clause)) return false;
  return isInfinitive(verb.word) && (OBJECT_STARTS.has(next.word) || next.word === 'u');
}

const isManner = ({ word }: Token): boolean => word === 'door' || word === 'zonder';

const isInfinitive = (word: string): boolean =>
  word.endsWith('en') && word.length >= 5 && word !== 'weten' && word !== 'zeggen';

const AFTER_VERB = words('links alle');

/** `wij mogen onthullen uw data`. */
function objectAfterModal(tokens: readonly Token[], at: number): boolean {
  if (!MODALS.has(tokens[at]?.word ?? '')) return false;
  const inverted = SUBJECTS.has(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const [verb, next] = tokens.slice(at + 1 + inverted, at + 3 + inverted);
  if (!verb || !next || verb.clause !== next.clause) return false;
  return VERBS.has(verb.word) && (OBJECT_STARTS.has(next.word) || AFTER_VERB.has(next.word));
}

/** `Als u heeft enige vragen`: the verb of such a clause comes last. */
function verbBeforeObject(tokens: readonly Token[], at: number): boolean {
  if (!SUBORDINATORS.has(tokens[at]?.word ?? '')) return false;
  const [subject, verb, object] = tokens.slice(at + 1, at + 4);
  if (!subject || !verb || !object || subject.clause !== object.clause) return false;
  // `als u wenst deze te verwijderen`: the object is of the infinitive.
  const clause = tokens
    .slice(at + 3, at + FARTHEST)
    .filter((token) => token.clause === verb.clause);
  if (TAKES_INFINITIVE.has(verb.word) && clause.some(({ word }) => word === 'te')) return false;
  const isSubject = SUBJECTS.has(subject.word) || PEOPLE.has(subject.word);
  return isSubject && FINITE_IN_CLAUSE.has(verb.word) && OBJECTS.has(object.word);
}

/** `een inbreuk die beïnvloedt uw rechten`; after a comma `die` may begin a sentence of its own. */
function verbAfterRelative(tokens: readonly Token[], at: number): boolean {
  const [before, that, verb, object] = tokens.slice(at, at + 4);
  if (!before || !that || !verb || !object) return false;
  if (that.word !== 'die' || before.clause !== that.clause || that.clause !== object.clause)
    return false;
  return RELATIVE_VERBS.has(verb.word) && OBJECT_STARTS.has(object.word);
}

const RELATIVE_VERBS =
  words(`beïnvloedt beïnvloeden beinvloedt beinvloeden gebruikt verzamelt verwerkt
  bevat bevatten beschrijft identificeert identificeren bezoekt helpt biedt levert bewaart`);

/** `de informatie u geeft ons`: English may leave out what joins them. */
function lostRelative(tokens: readonly Token[], at: number): boolean {
  const [thing, subject, verb, rest] = tokens.slice(at, at + 4);
  if (!thing || !subject || !verb || !rest || thing.clause !== rest.clause) return false;
  if (!GIVEN.has(thing.word) || !SUBJECTS.has(subject.word)) return false;
  if (!GIVES.has(verb.word) || !TO_WHOM.has(rest.word)) return false;
  return !tokens.slice(Math.max(0, at - FARTHEST), at).some(({ word }) => CHOOSES.has(word));
}

const GIVEN = words('informatie gegevens persoonsgegevens data');
const GIVES = words('geeft geven verstrekt verstrekken verzamelen deelt delen ontvangen hebben');
const TO_WHOM = words('ons aan van met over via');
/** `welke gegevens wij verzamelen van u`: asked, the object stands first. */
const CHOOSES = words('welke welk wat hoeveel hoe waarom waar wie');

/** `Door het gebruiken van onze site, u gaat akkoord`: after such a beginning the verb comes first. */
function lateSubject(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !CONJUNCTIONS.has(tokens[0]?.word ?? '')) return false;
  const [before, subject, verb] = tokens.slice(at - 1, at + 2);
  if (!before || !subject || before.clause === subject.clause) return false;
  // `Bij de kassa meldt u zich; wij noteren uw naam`: a sentence of its own.
  if (subject.sign === ';') return false;
  const isSecond = subject.clause === (tokens[0]?.clause ?? 0) + 1;
  // `Wanneer u ons bezoekt, wij ook automatisch ontvangen uw adres`.
  const late = tokens.slice(at + 1, at + 4).find(({ word }) => !ADVERBS.has(word)) ?? verb;
  return isSecond && SUBJECTS.has(subject.word) && FINITE.has(late?.word ?? '');
}

const TOPICS = words(`voor bij met na in op via onder daarnaast bovendien hiervoor daarom verder
  soms meestal vervolgens tevens hierdoor daardoor momenteel`);
const AFTER_TOPIC =
  words(`kunt kan kunnen zal zullen zult hebt heeft hebben bent mag mogen moet moeten
  nemen gaan geven verzamelen gebruiken verwerken bewaren delen ontvangen slaan houden sturen
  respecteren vragen willen wil kun krijgt krijgen maken hanteren werken vinden plaatsen`);
/** Of another sentence, or of what may leave out `dat`. */
const NO_TOPIC =
  words(`die dat wat wie welke welk hoe zoals als indien wanneer omdat zodat of dan tot en
  zover zolang zoveel alles al geval moment ogenblik keer dag zodra tenzij totdat mits voorzover
  sinds terwijl door van aan tegen over naar namens zonder tussen niets iets`);

/** `Voor vragen jij kan ons mailen`: after such a beginning too the verb comes first. */
function subjectAfterTopic(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || at > LONGEST_TOPIC || !TOPICS.has(tokens[0]?.word ?? '')) return false;
  const [subject, verb] = tokens.slice(at, at + 2);
  if (!subject || !verb || subject.clause !== verb.clause) return false;
  if (!(SUBJECTS.has(subject.word) || subject.word === 'jij') || subject.word === 'je')
    return false;
  if (!AFTER_TOPIC.has(verb.word)) return false;
  const topic = tokens.slice(0, at);
  // `Bij u heeft`: not the subject.
  if (PREPOSITIONS.has(topic.at(-1)?.word ?? '')) return false;
  if (subject.sign !== undefined && (at > 1 || subject.sign !== ',')) return false;
  return topic.every(
    ({ word, clause }) =>
      !NO_TOPIC.has(word) &&
      !word.startsWith('waar') &&
      !AFTER_TOPIC.has(word) &&
      clause === topic[0]?.clause,
  );
}

const PREPOSITIONS = words('voor bij met na in op via onder');
const LONGEST_TOPIC = 7;

/** What ends an aim; `om de vier weken` ends otherwise. */
const ENDS_AIM =
  words(`komen nemen gebruiken verbeteren sturen geven maken verzamelen verwerken bieden
  krijgen ontvangen leveren beschermen bewaren helpen voldoen informeren beantwoorden`);

/** `om met ons in contact komen`: an aim without `te`. */
function bareInfinitive(tokens: readonly Token[], at: number): boolean {
  const om = tokens[at];
  if (om?.word !== 'om') return false;
  const aim = tokens.slice(at + 1, at + FARTHEST);
  const end = aim.findIndex(({ clause }) => clause !== om.clause);
  if (end === -1 && aim.length === FARTHEST - 1) return false;
  const clause = end === -1 ? aim : aim.slice(0, end);
  if (clause.length < 2 || clause.some(({ word }) => word === 'te' || word.startsWith('te-')))
    return false;
  // `die erom vragen`, `om welke reden wij ... gebruiken`.
  if (clause.some(({ word }) => SUBJECTS.has(word) || ASKS.has(word))) return false;
  // `wij gaan er zorgvuldig mee om bij het bewaren`.
  if (clause.at(-2)?.word === 'het') return false;
  if (tokens.slice(Math.max(0, at - FARTHEST), at).some(({ word }) => GOES.has(word))) return false;
  return ENDS_AIM.has(clause.at(-1)?.word ?? '');
}

const GOES = words('ga gaat gaan gingen ging springen springt');

const ASKS = words('welke wat die dat zullen willen kunnen mogen moeten gaan laten helpen');
