/** An aim in the statement's own words that a row or an item names beside a basis or how long. */
import { tidy } from './gather.ts';
import { type Marked, type MarkedHit, said } from './marked.ts';
import { asName, isAim, isShortAim } from './own-aims.ts';
import { periodsIn } from './periods.ts';
import { GROUND, USES } from './told-aims.ts';

const CELLS = /\||\t/u;
/** Over the column of aims: `Doel`, `Waarvoor`, `Verwerking`, `Purpose`. */
const OVER_AIMS =
  /^\W*(?:(?:verwerkings|gebruiks)?doel(?:einden?|en|stelling)?|waarvoor|waarom|(?:verwerkings)?activiteit(?:en)?|verwerking(?:en)?|(?:processing )?(?:purposes?|activit(?:y|ies))|why|what for)\b/iu;

/** What ends the aim of an item: `Fietsen repareren: overeenkomst`, `..., omdat de wet dat vraagt`. */
const ENDS_AIM =
  /:\s|\s[–—-]\s|\s\(|,?\s(?:omdat|want|op (?:grond|basis) van|(?:dit|dat) (?:doen|is|moet)|because|since|on the (?:basis|grounds?) of|based on)\b|,\s(?:met|with|as|zoals)\b/iu;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of bases that are aims of the vocabulary too. */
const LIKE_BASES = new Set(['purpose.legalDuty', 'purpose.contractExec']);

/** Out: the aim, as the name of an activity; undefined where the vocabulary knows what it is for. */
export function aimBeside(marked: Marked, all: readonly Marked[]): string | undefined {
  const { passage } = marked;
  const place =
    passage.kind === 'row'
      ? cellOfAims(marked, all)
      : passage.kind === 'item' && isOfAims(marked, all)
        ? headOfItem(marked)
        : undefined;
  if (!place || !hasBesideIt(marked, place)) return undefined;
  const bases = said(marked, 'basis');
  const isKnown = said(marked, 'purpose').some(
    (hit) => !(LIKE_BASES.has(hit.term) && isOutside(hit, place)) && !bases.some(covers(hit)),
  );
  if (isKnown || bases.some((hit) => !isOutside(hit, place))) return undefined;
  const name = nameOf(place.text);
  if (NAMES_BASIS.test(name) || NAMES_NONE.test(name) || namesOnly(marked, place)) return undefined;
  const isNamed = passage.kind === 'row' ? isShortAim(name) : isAim(name);
  return isNamed ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : undefined;
}

/** `Contractuele noodzaak: ...`, `Legal compliance: ...`: on what it rests, and not what for. */
const NAMES_BASIS =
  /^(?:contractu\p{L}+|wettelijke?|juridische?|vitale?|gerechtvaardigde?|legal|legitimate|vital)\b/iu;

/** `N.v.t.`, `Zie hieronder`, and `Omdat u klant bent`: why, in a sentence, and not what for. */
const NAMES_NONE =
  /^(?:n\W?v\W?t|n\/a|niet van toepassing|not applicable|zie|see|onbekend|unknown|(?:niet )?nader te bepalen|(?:niet )?(?:noodzakelijk|nodig|verplicht)|(?:not )?(?:necessary|needed|required)|divers|various|overige?|other|geen|none|idem|ditto)\W*$|^(?:zie|see) (?:hier\p{L}*|onder|boven|below|above|onze?|our)\b|^(?:omdat|want|u|jij|je|because|since|you)\b/iu;

/** `Naam en adres`, `Onze medewerkers`: data or people, and nothing that is done with them. */
function namesOnly({ passage, hits }: Marked, place: Place): boolean {
  const named = hits.filter(
    (hit) => (hit.list === 'data' || hit.list === 'subject') && !isOutside(hit, place),
  );
  const words = passage.tokens.filter(
    ({ start, end, word }) => start >= place.start && end <= place.end && !EMPTY.test(word),
  );
  return words.every(
    ({ start, end, word }) =>
      ALL_DATA.test(word) || named.some((hit) => hit.start <= start && end <= hit.end),
  );
}

const EMPTY =
  /^(?:|de|het|een|en|of|van|over|onze?|uw|je|jouw|hun|alle|the|an?|and|or|of|about|our|your|their|all)$/u;
const ALL_DATA = /gegevens$/u;

/** `Om subsidies te kunnen krijgen` -> `subsidies krijgen`. */
const nameOf = (aim: string): string =>
  tidy(
    asName(
      aim
        .replace(/^(?:(?:om )?te|om|voor|het(?= \p{L}{3,}en\b)|in order to|to|for) /iu, '')
        .replace(/(^| )(?:te )?kunnen (?=\p{L}{3,}en\b)/iu, '$1'),
    ),
  );

const covers =
  (one: MarkedHit) =>
  ({ from, to }: MarkedHit): boolean =>
    from <= one.from && one.from <= to;

const isOutside = ({ start, end }: MarkedHit, place: Place): boolean =>
  end <= place.start || start >= place.end;

function cellOfAims({ passage, lead }: Marked, all: readonly Marked[]): Place | undefined {
  const heads = all[lead ?? -1]?.passage.text.split(CELLS) ?? [];
  const column = heads.findIndex((head) => OVER_AIMS.test(head));
  const cells = passage.text.split(CELLS);
  const text = cells[column];
  if (text === undefined || heads.length < 2) return undefined;
  const start =
    passage.start + cells.slice(0, column).reduce((sum, one) => sum + one.length + 1, 0);
  return { text: tidy(text), start, end: start + text.length };
}

/** In a list or under a title on aims or bases. */
function isOfAims({ passage, led, lead, titled }: Marked, all: readonly Marked[]): boolean {
  const title = all[passage.titles.at(-1) ?? -1]?.passage.text.slice(0, 200) ?? '';
  const over = `${title} ${all[lead ?? -1]?.passage.text.slice(-300) ?? ''}`;
  if (titled.has('share') || titled.has('secure')) return false;
  return led.has('purpose') || titled.has('purpose') || GROUND.test(over) || USES.test(over);
}

/** What stands before a basis; nothing where it begins with data that are kept so long. */
function headOfItem({ passage, hits }: Marked): Place | undefined {
  const at = ENDS_AIM.exec(passage.text.slice(0, 400))?.index;
  if (at === undefined) return undefined;
  const place = {
    text: tidy(passage.text.slice(0, at)),
    start: passage.start,
    end: passage.start + at,
  };
  const names = hits.some(
    (hit) => (hit.list === 'data' || hit.list === 'recipient') && !isOutside(hit, place),
  );
  return names ? undefined : place;
}

function hasBesideIt(marked: Marked, place: Place): boolean {
  const { passage, hits, titled } = marked;
  if (said(marked, 'basis').some((hit) => isOutside(hit, place))) return true;
  if (passage.kind === 'item' && titled.has('keep')) return false;
  const ends = hits.filter(({ list }) => list === 'criterion' || list === 'unlimited');
  return ends.some((hit) => isOutside(hit, place)) || periodsIn(passage.tokens).length > 0;
}
