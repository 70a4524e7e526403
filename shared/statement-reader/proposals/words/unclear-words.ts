/** Words that name data in a list of data, and something else in most sentences. */
import type { Marked, MarkedHit } from '../marked.ts';

const unclear = new Set(
  `cookies cookie browser browsers webbrowser internetbrowser apparaat apparaten apparatuur device devices
   bestellingen bestelling orders purchases aankopen partner partners ouders ouder kinderen kind parents
   dossier dossiers transacties betalingen facturen invoices email emails e-mail e-mails telefoon mobiel
   phone telephone brieven berichten messages opmerkingen feedback vragen resultaten uren rooster roosters
   opleiding opleidingen functie position location locatie taal language login verlof interests references
   referenties klachten titel title plaats city motivatie prestaties wensen maten ras race doop health
   afkomst correspondentie gesprekken education resume employer werkgever verzekering loon inkomen
   certificaten cijfers leave income foto fotos photo photos video videos age leeftijd afdeling
   beschikbaarheid passport paspoort rijbewijs handtekening insurance geloof afspraken name naam namen
   names adres address voorkeuren preferences afgenomen verzekeraar beperking beperkingen ip gps sex`.split(
    /\s+/u,
  ),
);

/** Of these two in a row are data: `uw naam en adres`. */
const firm = new Set('naam name adres address email e-mail telefoon phone telephone'.split(' '));

/** So far from other data a word still stands in a row with them. */
const NEAR = 4;

const word = (text: string): string => text.toLowerCase().replace(/[’']/gu, '');

/** `per e-mail`, `by phone`: a way, and no data. */
const A_WAY =
  /\b(?:per|via|by|through|telefonisch of|onder de|onder het|under the|legitimate|gerechtvaardigde|alle|all|every|each|any|valid|een|deze|dit|onze|our|these|this|an?|geldig) $/iu;
const ANOTHER_THING =
  /^(?:[ -]?(?:management|marketing|system|systeem|provider|providers|dienst|service|client|server|software|link|protected|disclaimer|and safety|of (?:1\d|the))\b)/iu;
const MADE_TO_MEASURE =
  /\b(?:af te stemmen|afgestemd|afstemmen|tailor\w*|personalis\w*|personaliz\w*)\b/iu;
const SETTINGS = /\b(?:instellingen|instelling|settings)\b[^.]{0,25}$/iu;
/** What the organisation sends is no data that it asks for. */
const SENT =
  /\b(?:te (?:ver|toe)?sturen|te (?:ver)?zenden|te mailen|to send|send(?:ing)? you|blijft ontvangen)\b/iu;
const SPEAKS = /\b(?:ik|wij|we|i) $/iu;
const LOOKED_BACK = 40;

/**
 * In: a word of the vocabulary of data, and whether it stands in a list of data. Out: that it names
 * none here: it stands alone in a sentence on something else.
 */
export function isOnlyAWord(marked: Marked, hit: MarkedHit, listed: boolean): boolean {
  const { passage } = marked;
  const { text } = passage;
  const before = text.slice(0, hit.start - passage.start).slice(-LOOKED_BACK);
  const after = text.slice(hit.end - passage.start, hit.end - passage.start + LOOKED_BACK);
  if (SPEAKS.test(before) && word(hit.text) === 'geloof') return true;
  if (ANOTHER_THING.test(after) || /\b(?:legitimate|gerechtvaardigde) $/iu.test(before))
    return true;
  if (hit.term === 'data.preferences' && MADE_TO_MEASURE.test(text.slice(0, 1_000))) return true;
  if (hit.term === 'data.correspondence' && SENT.test(text.slice(0, 1_000))) return true;
  if (/^cookies?$/iu.test(hit.text) && (marked.own.has('keep') || marked.titled.has('keep')))
    return true;
  if (hit.term === 'data.device' && SETTINGS.test(before)) return true;
  if (hit.term === 'data.login' && /protected|beveilig/iu.test(hit.text)) return true;
  if (!unclear.has(word(hit.text))) return false;
  if (listed) return A_WAY.test(before) && passage.kind !== 'item';
  return A_WAY.test(before) || !(OWN.test(before) || standsInARow(marked, hit));
}

const OWN = /\b(?:uw|jouw|je|your|his|her|their|diens) (?:\p{L}+ ){0,1}$/iu;

/** Data by the word that they begin or end with, of a passage that is asked about often. */
const rows = new WeakMap<Marked, ReadonlyMap<number, MarkedHit>>();

function standsInARow(marked: Marked, hit: MarkedHit): boolean {
  const row =
    rows.get(marked) ??
    new Map(
      marked.hits
        .filter(({ list }) => list === 'data')
        .flatMap((one) => [
          [one.from, one],
          [one.to, one],
        ]),
    );
  rows.set(marked, row);
  for (let at = hit.from - NEAR; at <= hit.to + NEAR; at += 1) {
    const other = row.get(at);
    if (!other || other.from === hit.from) continue;
    if (other.term === hit.term && hit.term !== 'data.correspondence') continue;
    const text = word(other.text);
    if (!unclear.has(text) || firm.has(text) || other.term === hit.term) return true;
  }
  return false;
}
