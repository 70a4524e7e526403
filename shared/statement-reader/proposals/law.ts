/** Legal bases and transfers. */

import { lists } from '../../reference/lists.ts';
import { isWithinEea, lawIn } from '../../reference/lookup.ts';
import { isPrinciple, speaksOfMinors } from './contexts.ts';
import { Gathered, hashOf, languageOfPassage, tidy } from './gather.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import type { Confidence, ProposalOf } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';
import { servicesIn } from './recipients.ts';

type Scope = ToldPurposes['scopeOf'];

export function proposeBases(
  marks: MarkedStatement,
  { scopeOf, activityOf }: ToldPurposes,
): readonly ProposalOf<'bases'>[] {
  const gathered = new Gathered<'bases'>('bases');
  for (const marked of marks.marked) {
    const { passage } = marked;
    if (passage.kind === 'title' || standsApart(marked)) continue;
    if (isPrinciple(marked) || speaksOfMinors(marked)) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    const each = aimsOfEach(marked, activityOf);
    for (const hit of said(marked, 'basis')) {
      const confidence = sureOfBasis(marks, marked, hit);
      if (!confidence) continue;
      const interest = hit.term === 'basis.6f' ? interestAfter(marks, marked, hit) : undefined;
      gathered.add(hit.term, confidence, [passage], {
        value: { term: hit.term, text: tidy(hit.text), language },
        ...(interest === undefined ? {} : { interest }),
        activities: each.get(hit) ?? scopeOf(passage),
      });
    }
  }
  return gathered.all;
}

/** So many words after a basis its aim is named: `toestemming (nieuwsbrief)`. */
const NEAR_AIM = 6;

/** Activities of the purposes that are named beside one of several bases. */
function aimsOfEach(
  marked: Marked,
  activityOf: ToldPurposes['activityOf'],
): ReadonlyMap<MarkedHit, readonly string[]> {
  const bases = said(marked, 'basis');
  const aims = said(marked, 'purpose').filter(({ term }) => term !== 'purpose.legalDuty');
  const found = new Map<MarkedHit, readonly string[]>();
  if (bases.length < 2) return found;
  let at = 0;
  bases.forEach((basis, index) => {
    const end = Math.min(
      bases[index + 1]?.from ?? Number.POSITIVE_INFINITY,
      basis.to + NEAR_AIM + 1,
    );
    while ((aims[at]?.from ?? Number.POSITIVE_INFINITY) <= basis.to) at += 1;
    const ids: string[] = [];
    for (; (aims[at]?.from ?? Number.POSITIVE_INFINITY) < end; at += 1) {
      const id = activityOf(aims[at]?.term);
      if (id !== undefined) ids.push(id);
    }
    found.set(basis, [...new Set(ids)]);
  });
  return [...found.values()].some((ids) => ids.length > 0) ? found : new Map();
}

/** What is no basis by its words alone: only where the passage tells of one. */
const IN_PLAIN_WORDS = /^(?:ons|our|moet|nodig|needed|necessary|iemands|protect|taak)\b/iu;

function sureOfBasis(
  { shown }: MarkedStatement,
  { passage, own, lead }: Marked,
  { term, text }: MarkedHit,
): Confidence | undefined {
  if (shown('legal_basis', passage.index)) return 'high';
  if (lead !== undefined && shown('legal_basis', lead)) return 'high';
  if (own.has('rights') || IN_PLAIN_WORDS.test(text)) return undefined;
  if (term === 'basis.6f') return 'medium';
  if (term === 'basis.6c' && (own.has('purpose') || own.has('keep'))) return 'medium';
  if (term === 'basis.6b' && own.has('purpose') && own.has('collect')) return 'medium';
  if (term === 'basis.6a' && own.has('collect')) return 'low';
  return undefined;
}

/** What stands after "gerechtvaardigd belang om|bij|is|:" up to the end of the thought. */
const INTERESTS = {
  nl: /^(?: te (?=\p{L}+en\b)|[^.;]{0,40}?(?:\b(?:om|bij|is|zijn|namelijk|te weten)\b|[:(,]))\s*([^.;()|<]{8,200})/iu,
  en: /^[^.;]{0,40}?(?:\b(?:in|to|of|is|namely|for)\b|[:(,])\s*([^.;()|<]{8,200})/iu,
};

function interestAfter(
  { statement, shown }: MarkedStatement,
  { passage }: Marked,
  { end }: MarkedHit,
): string | undefined {
  if (!shown('legitimate_interest_named', passage.index)) return undefined;
  const rest = statement.text.slice(end, Math.min(passage.end, end + 300));
  const found = INTERESTS[passage.language === 'en' ? 'en' : 'nl'].exec(rest)?.[1];
  const named = tidy(
    (found ?? '')
      .replace(/,? (?:mits|tenzij|unless|provided|zolang|as long as)\b.*$/iu, '')
      .replace(/^(?:om|te|zoals|bijvoorbeeld|such as|like|for example) /iu, ''),
  );
  return named.includes(' ') ? named : undefined;
}

/** Limits a denial, or denies it again. */
const ALLOWS =
  /tenzij|behalve|unless|except|ontkomen|uitsluiten|uitgesloten|vermijden|ruled out|avoid/iu;

const ANY = 'adequacy.any';

export function proposeTransfers(
  marks: MarkedStatement,
  scopeOf: Scope,
): readonly ProposalOf<'transfers'>[] {
  const gathered = new Gathered<'transfers'>('transfers');
  const home = marks.marked.some(({ passage }) => BRITISH.test(passage.text.slice(0, 2_000)))
    ? 'country.GB'
    : undefined;
  marks.marked.forEach((marked, index) => {
    const { passage, own } = marked;
    const shows = marks.shown('third_country_transfer', index);
    if (passage.kind === 'title' || standsApart(marked) || isPrinciple(marked)) return;
    if (!movesData(marks, marked)) return;
    if (!shows && !(own.has('transfer') && (own.has('share') || own.has('use')))) return;
    const place = marked.hits.find(({ term }) => term === 'topic.transfer');
    if (place?.denied && !ALLOWS.test(passage.text)) return;
    const next = marks.marked[index + 1];
    const beside = next?.passage.block === passage.block ? said(next, 'adequacy') : [];
    const safeguards = [
      ...marked.hits.filter(({ list }) => list === 'instrument' || list === 'derog'),
      ...said(marked, 'adequacy'),
      ...(next?.passage.block === passage.block ? said(next, 'instrument') : []),
      ...beside,
    ];
    const services = servicesIn(marked);
    const party = services[0]?.service;
    if (!party && safeguards.length === 0 && !tellsOfMoving(marked)) return;
    const language = languageOfPassage(passage, marks.statement.language);
    const common = {
      value: { text: tidy(passage.text), language },
      activities: scopeOf(passage),
    };
    const partyOf = (one: typeof party) => (one === undefined ? {} : { party: one[language] });
    const countries = thirdCountries(marked).filter((country) => country !== home);
    const confidence: Confidence = shows ? 'high' : 'medium';
    for (const country of countries) {
      const instrument = instrumentFor(safeguards, country);
      const who = serviceBefore(marked, country, services) ?? party;
      gathered.add(`${country}-${who?.id ?? ''}`, confidence, [passage], {
        ...common,
        ...partyOf(who),
        country,
        ...(instrument === undefined ? {} : { instrument }),
      });
    }
    if (countries.length > 0 || !(shows || place)) return;
    // "Only inside the EEA" is no transfer; where it goes is not said.
    if (!place || !/buiten|derde|third|outside|internation/iu.test(place.text)) return;
    const instrument = instrumentFor(safeguards, undefined);
    gathered.add(`${hashOf(place.text)}-${party?.id ?? ''}`, shows ? 'medium' : 'low', [passage], {
      ...common,
      ...partyOf(party),
      place: wholePlace(passage.text, place, passage.start),
      ...(instrument === undefined ? {} : { instrument }),
    });
  });
  return gathered.all;
}

/** `wij mailen met Acme; Zoek slaat op in de VS`: who stands in the same part of the sentence. */
function serviceBefore(
  { hits, passage }: Marked,
  country: string,
  services: ReturnType<typeof servicesIn>,
): ReturnType<typeof servicesIn>[number]['service'] | undefined {
  const at = hits.find(({ list, term }) => list === 'country' && term === country)?.start ?? 0;
  const part = passage.start + passage.text.slice(0, at - passage.start).lastIndexOf(';');
  return services.find(({ hit }) => hit.start > part && hit.start < at)?.service;
}

const DATA =
  /gegevens|\bdata\b|information|informatie|servers?\b|opgeslagen|opslag|bewaar|stored|process|verwerk/iu;

/** What moves is data, said here or in what the passage completes. */
const movesData = ({ marked }: MarkedStatement, one: Marked): boolean =>
  servicesIn(one).length > 0 || saysData(marked, one);

const saysData = (marked: readonly Marked[], { passage, lead }: Marked): boolean =>
  DATA.test(passage.text) || DATA.test(marked[lead ?? -1]?.passage.text ?? '');

const REST_OF_PLACE =
  /^(?:[\s-]*(?:de |het |the |of )?(?:Europese|European|Europa|Europe|EU|EER|EEA|Unie|Economische Ruimte|Union|Economic Area|landen|countries)\b(?: \((?:EU|EER|EEA)\))?){1,3}/iu;

/** `buiten de Europese` -> `buiten de Europese Economische Ruimte`. */
function wholePlace(text: string, { text: said, end }: MarkedHit, start: number): string {
  const rest = REST_OF_PLACE.exec(text.slice(end - start, end - start + 80))?.[0] ?? '';
  return tidy(`${said}${rest}`);
}

/** A country that is only named, as where somebody travels to, gets no data by that. */
const tellsOfMoving = (marked: Marked): boolean =>
  ['transfer', 'share', 'use', 'keep'].some((topic) => marked.own.has(topic)) ||
  about(marked, 'transfer') ||
  about(marked, 'share');

/** Whose own country is outside the EU. */
const BRITISH = /information commissioner|\bico\.org\.uk|\bUK GDPR\b|\(ICO\)/u;
/** `outside the UK` is not in it. */
const OUTSIDE = /\b(?:outside|buiten)(?: of)?(?: the| de| het)? $/iu;

/** Codes as `US` and `VS` are words too: only in capitals. */
function thirdCountries({ hits, passage }: Marked): readonly string[] {
  const found = hits.filter(({ list, text, denied, start }) => {
    if (list !== 'country' || denied) return false;
    const at = start - passage.start;
    if (OUTSIDE.test(passage.text.slice(Math.max(0, at - 20), at))) return false;
    return text.length > 3 || text === text.toUpperCase();
  });
  return [...new Set(found.map(({ term }) => term))].filter((id) => {
    const country = lawIn('country', id);
    return country !== undefined && !isWithinEea(country);
  });
}

function instrumentFor(
  safeguards: readonly MarkedHit[],
  country: string | undefined,
): string | undefined {
  for (const { term } of safeguards) {
    if (term !== ANY) return term;
    const decision = lists.adequacy.records.find(
      ({ place, status }) => place === country && status !== 'invalidated' && status !== 'replaced',
    );
    if (decision) return decision.id;
  }
  return undefined;
}
