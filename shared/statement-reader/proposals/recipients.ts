/** Who gets the data: known services by name, other companies by name, and categories. */
import type { recipientKinds } from '../../domain/recipient.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { ServiceRecord } from '../../reference/services.ts';
import { Gathered, hashOf, languageOfPassage, tidy } from './gather.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import { companiesIn } from './names.ts';
import type { Confidence, ProposalOf } from './proposal.ts';
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
): readonly ProposalOf<'recipients'>[] {
  const gathered = new Gathered<'recipients'>('recipients');
  for (const marked of marks.marked) {
    const { passage } = marked;
    if (passage.kind === 'title' || deniesSharing(marked)) continue;
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
    const confidence = sureOfCategory(marks, marked);
    if (!confidence) continue;
    for (const name of companiesIn(passage.text))
      if (name !== ownName && !servicesIn(marked).some(({ hit }) => name.includes(hit.text)))
        gathered.add(hashOf(name), 'medium', [passage], {
          value: { text: name, language },
          party: name,
          activities,
        });
    const hits = said(marked, 'recipient');
    for (const { term, text: written } of hits) {
      const isUnknown = term === UNKNOWN;
      const text = isUnknown && AT_OUR_REQUEST.test(written) ? unnamed[language] : tidy(written);
      gathered.add(isUnknown ? hashOf(text) : term, isUnknown ? 'low' : confidence, [passage], {
        value: { ...(isUnknown ? {} : { term }), text, language },
        ...kindOfTerm(term),
        activities,
      });
    }
    if (hits.length > 0 || !isListed(marks, marked)) continue;
    const { text, isName } = headOf(passage.text);
    gathered.add(hashOf(text), 'low', [passage], {
      value: { text, language },
      ...(isName ? { party: text } : {}),
      activities,
    });
  }
  return withoutParents(gathered.all);
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

function servedBy(text: string, ownName: string | undefined): readonly string[] {
  return companiesIn(text).filter((name) => {
    if (ownName !== undefined && (name.includes(ownName) || ownName.includes(name))) return false;
    const at = text.indexOf(name);
    return SERVED.test(text.slice(Math.max(0, at - LONGEST_SERVED), at));
  });
}

/** A name of one word that is also an ordinary word counts only as the name is written. */
export function servicesIn({
  passage,
  hits,
}: Marked): readonly { readonly hit: MarkedHit; readonly service: ServiceRecord }[] {
  return hits.flatMap((hit) => {
    if (hit.list !== 'service' || hit.denied) return [];
    const service = lawIn('service', hit.term);
    if (!service) return [];
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
  const { passage, own } = marked;
  if (standsApart(marked, ['links']) || own.has('authority')) return undefined;
  const led = passage.leadIn !== undefined && shown('recipients', passage.leadIn);
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

function isListed({ shown }: MarkedStatement, marked: Marked): boolean {
  const { passage, own, hits } = marked;
  const head = headOf(passage.text).text.length;
  return (
    passage.kind === 'item' &&
    passage.tokens.length <= MOST_WORDS &&
    passage.leadIn !== undefined &&
    (shown('recipients', passage.leadIn) || marked.led.has('share')) &&
    !own.has('keep') &&
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
