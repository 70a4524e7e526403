/** Who gets the data: known services by name, other companies by name, and categories. */
import type { recipientKinds } from '../../domain/recipient.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { ServiceRecord } from '../../reference/services.ts';
import type { Passage } from '../text/passage.ts';
import { nameBehind } from './category-names.ts';
import { isContactLine, isOfOtherSites, isOfService, isPrinciple } from './contexts.ts';
import { Gathered, hashOf, languageOfPassage, tidy } from './gather.ts';
import { givenRow, isGivenToNobody, usedSite } from './given-rows.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import { companiesIn } from './names.ts';
import type { Confidence, Named, ProposalOf, ProposalQuote } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';

type Kind = (typeof recipientKinds)[number];

const kindOfRole: Readonly<Record<ServiceRecord['usually'], Kind>> = {
  processor: 'processor',
  controller: 'independent',
  joint: 'joint',
  either: 'processor',
  group: 'group',
};

/** Says that there are recipients, not which. */
const UNKNOWN = 'recipient.processor';

export function proposeRecipients(
  marks: MarkedStatement,
  scopeOf: ToldPurposes['scopeOf'],
  ownName: string | undefined,
  ownSites: ReadonlySet<string>,
): readonly ProposalOf<'recipients'>[] {
  const own = [...(ownName === undefined ? [] : [ownName]), ...ownSites];
  const gathered = new Gathered<'recipients'>('recipients');
  const unknown: Unknown[] = [];
  for (const marked of marks.marked) {
    const { passage } = marked;
    if (passage.kind === 'title' || deniesSharing(marked)) continue;
    if (isPrinciple(marked)) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    const activities = scopeOf(passage);
    for (const name of servedBy(passage.text, ownName))
      gathered.add(hashOf(name), 'medium', [passage], {
        value: { text: name, language },
        party: name,
        kind: 'processor',
        activities,
      });
    for (const { hit, service } of servicesIn(marked))
      gathered.add(service.id, sureOfService(marks, marked), [passage], {
        value: { term: service.kind, text: hit.text, language },
        party: service[language],
        service: service.id,
        kind: kindOfRole[service.usually],
        country: service.country,
        activities,
      });
    const site = standsApart(marked) || isContactLine(marked) ? undefined : usedSite(marked, own);
    if (site !== undefined && servicesIn(marked).length === 0)
      gathered.add(hashOf(site), 'medium', [passage], {
        value: { text: site, language },
        party: site,
        activities,
      });
    const confidence = sureOfCategory(marks, marked);
    if (!confidence) continue;
    for (const name of companiesIn(passage.text))
      if (name !== ownName && !servicesIn(marked).some(({ hit }) => name.includes(hit.text)))
        gathered.add(hashOf(name), 'medium', [passage], {
          value: { text: name, language },
          party: name,
          activities,
        });
    const all = outsideName(marked, said(marked, 'recipient'), ownName);
    const row = servicesIn(marked).length > 0 ? undefined : givenRow(marked);
    const inRow = row && all.find(({ start }) => start - passage.start < row.head.length);
    if (row && row.head !== ownName && (row.isName || all.length === 0))
      gathered.add(hashOf(row.head), row.isName ? 'medium' : 'low', [passage], {
        value: { ...(inRow ? { term: inRow.term } : {}), text: row.head, language },
        ...(row.isName ? { party: row.head } : {}),
        ...(inRow ? kindOfTerm(inRow.term) : {}),
        activities,
      });
    const hits = row?.isName ? all.filter((hit) => hit !== inRow) : all;
    for (const hit of hits) {
      const { term, text: written } = hit;
      if (term === UNKNOWN) {
        const text = AT_OUR_REQUEST.test(written) ? unnamed[language] : tidy(written);
        unknown.push({ value: { text, language }, passage, activities });
        continue;
      }
      const party = nameBehind(marked, hit, ownName);
      gathered.add(party === undefined ? term : hashOf(party), confidence, [passage], {
        value: { term, text: tidy(written), language },
        ...(party === undefined ? {} : { party }),
        ...kindOfTerm(term),
        activities,
      });
    }
    if (hits.length > 0 || row || !isListed(marks, marked)) continue;
    const { text, isName } = headOf(passage.text);
    gathered.add(hashOf(text), 'low', [passage], {
      value: { text, language },
      ...(isName ? { party: text } : {}),
      activities,
    });
  }
  addUnknown(gathered, marks, unknown);
  return withoutParents(withoutGeneral(gathered.all));
}

/** Somebody who is not told of further: `verwerkers`, `externe partijen`. */
interface Unknown {
  readonly value: Named;
  readonly passage: Passage;
  readonly activities: readonly string[];
}

/** Once, and only where it is not told who they are: beside it or in the list that it opens. */
function addUnknown(
  gathered: Gathered<'recipients'>,
  { marked }: MarkedStatement,
  unknown: readonly Unknown[],
): void {
  const named = new Set(gathered.all.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const leads = new Set(
    marked.flatMap(({ lead, passage }) =>
      lead !== undefined && named.has(passage.start) ? [lead] : [],
    ),
  );
  const left = unknown.filter(
    ({ passage }) => !named.has(passage.start) && !leads.has(passage.index),
  );
  const [first] = left;
  if (!first) return;
  const passages = left.map(({ passage }) => passage);
  const activities = left.some((one) => one.activities.length === 0)
    ? []
    : [...new Set(left.flatMap((one) => one.activities))];
  gathered.add('processors', 'low', passages, {
    value: first.value,
    kind: 'processor',
    activities,
  });
}

/** `sociale media` beside the platforms by name says no more than they do. */
const GENERAL = new Set(['recipient.socialPlatform', 'recipient.messagingApp']);

const withoutGeneral = (
  all: readonly ProposalOf<'recipients'>[],
): readonly ProposalOf<'recipients'>[] =>
  all.filter(
    ({ value, service, party, evidence }) =>
      service !== undefined ||
      party !== undefined ||
      value.term === undefined ||
      !all.some(
        (other) =>
          other.service !== undefined &&
          other.value.term === value.term &&
          (GENERAL.has(value.term ?? '') || isWithin(evidence, other.evidence)),
      ),
  );

/** `onze betaaldienst Acme Pay`: said nowhere else than beside the name. */
const isWithin = (one: readonly ProposalQuote[], other: readonly ProposalQuote[]): boolean =>
  one.every(({ start }) => other.some((quote) => quote.start === start));

/** A word of the organisation's own name is no one else. */
function outsideName(
  { passage }: Marked,
  hits: readonly MarkedHit[],
  name: string | undefined,
): readonly MarkedHit[] {
  if (name === undefined || hits.length === 0 || !passage.text.includes(name)) return hits;
  const words = name.split(' ');
  return hits.filter(({ start, end, text }) => {
    if (!words.some((word) => word.includes(text.split(' ')[0] ?? text))) return true;
    const from = passage.text.lastIndexOf(name, start - passage.start);
    return from === -1 || from + name.length < end - passage.start;
  });
}

/** `namens ons` tells what somebody is, and is no name for him. */
const AT_OUR_REQUEST = /\b(?:ons|onze|our)\b/iu;
const unnamed = { nl: 'verwerkers', en: 'processors' };

/** What comes with a denial and takes something out of it. */
const EXCEPT =
  /\b(?:tenzij|behalve|uitgezonderd|anders dan|mits|alleen|uitsluitend|slechts|enkel|maar|zonder|unless|except|other than|only|without|but|apart from)\b/iu;

/** `Wij verstrekken niets aan derden, dochters of agenten`: whoever follows gets nothing either. */
function deniesSharing({ passage, hits }: Marked): boolean {
  const sharing = hits.filter(({ term }) => term === 'topic.share');
  return sharing.length > 0 && sharing.every(({ denied }) => denied) && !EXCEPT.test(passage.text);
}

/** `verstuurd door Acme B.V.`: who does it for the organisation, in a sentence that is not on sharing. */
const SERVED =
  /\b(?:verstuurd|verzonden|gehost|verzorgd|verwerkt|uitgevoerd|bezorgd|geleverd|gedrukt|opgeslagen|onderhouden|sent|hosted|handled|processed|delivered|printed|stored|maintained) (?:door|via|bij|by|with|through)(?: \p{Ll}{2,20}){0,4} $/u;
const LONGEST_SERVED = 110;

export function servedBy(text: string, ownName: string | undefined): readonly string[] {
  return companiesIn(text).filter((name) => {
    if (ownName !== undefined && (name.includes(ownName) || ownName.includes(name))) return false;
    const at = text.indexOf(name);
    return SERVED.test(text.slice(Math.max(0, at - LONGEST_SERVED), at));
  });
}

const PRONOUN = /^(?:we|your|my|our|mijn|uw|je|ons|onze) /u;

/** `we transfer your data` is not WeTransfer. */
const isJustWords = (text: string, { nl, names }: ServiceRecord): boolean =>
  text.includes(' ') &&
  text === text.toLowerCase() &&
  (PRONOUN.test(text) || ![nl, ...names].some((name) => name.toLowerCase() === text));

/** A name of one word that is also an ordinary word counts only as the name is written. */
export function servicesIn({
  passage,
  hits,
}: Marked): readonly { readonly hit: MarkedHit; readonly service: ServiceRecord }[] {
  return hits.flatMap((hit) => {
    if (hit.list !== 'service' || hit.denied) return [];
    const service = lawIn('service', hit.term);
    if (!service || isJustWords(hit.text, service)) return [];
    if (service.common !== true) return [{ hit, service }];
    const exact = [service.nl, ...service.names].includes(hit.text);
    const inside = hit.from > 0 || passage.kind !== 'sentence';
    return exact && inside ? [{ hit, service }] : [];
  });
}

function sureOfService({ shown }: MarkedStatement, marked: Marked): Confidence {
  const { passage, own } = marked;
  if (own.has('browser') || marked.titled.has('links')) return 'low';
  const used = own.has('share') || own.has('use') || about(marked, 'share');
  return used || shown('recipients', passage.index) ? 'high' : 'medium';
}

function sureOfCategory({ shown }: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own, lead } = marked;
  if (standsApart(marked, ['links']) || own.has('authority')) return undefined;
  if (isOfOtherSites(marked) || isOfService(marked)) return undefined;
  const led = lead !== undefined && shown('recipients', lead);
  if (shown('recipients', passage.index) || led) return 'high';
  if (own.has('rights')) return undefined;
  if (own.has('share') || shown('processor_agreements', passage.index)) return 'medium';
  return about(marked, 'share') ? 'medium' : undefined;
}

const publicBodies = new Set([
  'recipient.taxAuthority',
  'recipient.uwv',
  'recipient.police',
  'recipient.authority',
]);

function kindOfTerm(term: string): { readonly kind?: Kind } {
  if (publicBodies.has(term)) return { kind: 'authorityDuty' };
  if (term === UNKNOWN) return { kind: 'processor' };
  if (term === 'recipient.public') return { kind: 'public' };
  if (term === 'recipient.acquirer') return { kind: 'acquirer' };
  const usually = lawIn('recipient', term)?.usually;
  return usually === undefined ? {} : { kind: kindOfRole[usually] };
}

const MOST_WORDS = 8;

/** An item that begins with these is no recipient. */
const OTHER_LISTS = new Set(['data', 'purpose', 'service', 'right', 'basis']);

/** What somebody does, or that there is somebody. */
const NO_ONE =
  /^(?:het \p{L}+en\b|(?:third|other|external) parties\b|(?:derden|andere partijen|derde partijen)\b)/iu;
const ON_TERMS =
  /\b(?:when|where|if|unless|wanneer|indien|als|gevallen|cases|mits)\b[^:]{0,80}:?\s*$/iu;
const OF_DATA =
  /(?:gegevens|\bdata|\binformation|\binformatie)\b(?: (?:over|van|about|of|on|that|die)\b[^:]{0,60})?:?\s*$/iu;

function isListed(marks: MarkedStatement, marked: Marked): boolean {
  const { shown } = marks;
  const { passage, own, hits, lead } = marked;
  const who = headOf(passage.text).text;
  const head = who.length;
  const led = marks.marked[lead ?? -1]?.passage.text.slice(-160) ?? '';
  if (isContactLine(marked) || ON_TERMS.test(led) || OF_DATA.test(led) || OF_DATA.test(who))
    return false;
  if (NO_ONE.test(passage.text) || isGivenToNobody(passage.text)) return false;
  return (
    passage.kind === 'item' &&
    passage.tokens.length <= MOST_WORDS &&
    lead !== undefined &&
    !/:\s*$/u.test(passage.text) &&
    (marked.led.has('share') || (shown('recipients', lead) && !marked.led.has('purpose'))) &&
    !own.has('keep') &&
    !hits.some(({ list, text }) => list === 'subject' && text.length + 2 > passage.text.length) &&
    !hits.some(({ list, start }) => OTHER_LISTS.has(list) && start - passage.start < head)
  );
}

/** `Acme Mail (verzending) - VS`: what stands before the sign is who, the rest what it does. */
function headOf(item: string): { readonly text: string; readonly isName: boolean } {
  const whole = tidy(item);
  const text = tidy(whole.split(/\(|: | [–—-] /u)[0] ?? '');
  const cut = text.length > 1 && text.length < whole.length;
  const isName = cut && /^\p{Lu}/u.test(text) && text.split(' ').length <= 4;
  return isName ? { text, isName } : { text: whole, isName };
}

/** "Google" beside "Google Analytics" says no more than the latter, and leaves it its sentences. */
function withoutParents(
  all: readonly ProposalOf<'recipients'>[],
): readonly ProposalOf<'recipients'>[] {
  const parents = all.flatMap((parent) => {
    if (!parent.service || !PARENTS.has(parent.service)) return [];
    const child = all.find(({ party }) => party?.startsWith(`${parent.party ?? ''} `));
    return child ? [{ parent, child }] : [];
  });
  return all.flatMap((one) => {
    if (parents.some(({ parent }) => parent === one)) return [];
    const more = parents
      .filter(({ child }) => child === one)
      .flatMap(({ parent }) => parent.evidence);
    const added = more.filter(({ start }) => !one.evidence.some((other) => other.start === start));
    return [added.length === 0 ? one : { ...one, evidence: [...one.evidence, ...added] }];
  });
}

const PARENTS = new Set(['service.google', 'service.microsoft']);
