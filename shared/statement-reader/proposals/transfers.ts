/** Transfers outside the EEA: to which country, whom, and what carries them. */
import { lists } from '../../reference/lists.ts';
import { isWithinEea, lawIn } from '../../reference/lookup.ts';
import { isPrinciple } from './contexts.ts';
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
import { groundsAfter, namesData, partyBefore, sendsData } from './told-transfers.ts';

type Scope = ToldPurposes['scopeOf'];

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
    const sends = sendsData(marked);
    const shows = marks.shown('third_country_transfer', index);
    if (passage.kind === 'title' || standsApart(marked) || isPrinciple(marked)) return;
    if (!movesData(marks, marked) && !(sends && namesData(marked))) return;
    if (!shows && !sends && !(own.has('transfer') && (own.has('share') || own.has('use')))) return;
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
    if (!party && safeguards.length === 0 && !sends && !tellsOfMoving(marked)) return;
    const language = languageOfPassage(passage, marks.statement.language);
    const common = {
      value: { text: tidy(passage.text), language },
      activities: scopeOf(passage),
    };
    const partyOf = (one: typeof party) => (one === undefined ? {} : { party: one[language] });
    const countries = thirdCountries(marked).filter((country) => country !== home);
    const confidence: Confidence = shows ? 'high' : 'medium';
    for (const country of countries) {
      const who = serviceBeside(marked, country, services);
      const named = who === undefined ? partyBefore(marked, country) : undefined;
      const after = sends
        ? groundsAfter(marked, marks.marked, [named, textOf(marked, country)])
        : [];
      const instrument = instrumentFor([...safeguards, ...after], country);
      const key = who?.id ?? (named === undefined ? '' : hashOf(named));
      gathered.add(`${country}-${key}`, confidence, [passage], {
        ...common,
        ...(named === undefined ? partyOf(who) : { party: named }),
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

const textOf = ({ hits }: Marked, country: string): string | undefined =>
  hits.find(({ list, term }) => list === 'country' && term === country)?.text;

type Services = ReturnType<typeof servicesIn>;

/** `India (Acme)`: the company in the brackets after its country. */
const OPENED = / \($/u;

/** `wij mailen met Acme; Zoek slaat op in de VS`: none where more than one of them can be meant. */
function serviceBeside(
  { hits, passage }: Marked,
  country: string,
  services: Services,
): Services[number]['service'] | undefined {
  const places = hits.filter(({ list }) => list === 'country');
  const place = places.find(({ term }) => term === country);
  const textIn = (from: number, to: number) =>
    passage.text.slice(from - passage.start, to - passage.start);
  if (!place || services.length === 0) return undefined;
  const behind = services.find(({ hit }) => hit.start > place.end);
  if (behind && OPENED.test(textIn(place.end, behind.hit.start))) return behind.service;
  const from = passage.start + textIn(passage.start, place.start).lastIndexOf(';');
  const before = services.filter(({ hit }) => hit.start > from && hit.start < place.start);
  const alone = new Set(services.map(({ service }) => service));
  if (alone.size === 1) return services[0]?.service;
  const others = places.filter(({ start, term }) => start > from && term !== country);
  const last = Math.max(...others.filter(({ end }) => end <= place.start).map(({ end }) => end));
  const nearest = before.filter(({ hit }) => hit.start > last);
  return others.length === 0 || nearest.length === 1 ? nearest.at(-1)?.service : undefined;
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

/** `bezoekers uit Canada`, `klanten die wonen in India`: where people are. */
const PEOPLE =
  /\b(?:klanten|bezoekers|gasten|mensen|toeristen|inwoners|customers|visitors|guests|people|tourists|residents)(?: (?:die|wonen|uit|in|van|who|live|living|from|of|de|the)){1,4} $/iu;

/** Codes as `US` and `VS` are words too: only in capitals. */
function thirdCountries({ hits, passage }: Marked): readonly string[] {
  const found = hits.filter(({ list, text, denied, start }) => {
    if (list !== 'country' || denied) return false;
    const at = start - passage.start;
    const before = passage.text.slice(Math.max(0, at - 50), at);
    if (OUTSIDE.test(before) || PEOPLE.test(before)) return false;
    return text.length > 3 || text === text.toUpperCase();
  });
  return [...new Set(found.map(({ term }) => term))].filter((id) => {
    const country = lawIn('country', id);
    return country !== undefined && !isWithinEea(country);
  });
}

const isInForce = ({ status }: (typeof lists.adequacy.records)[number]): boolean =>
  status !== 'invalidated' && status !== 'replaced';

function instrumentFor(
  safeguards: readonly MarkedHit[],
  country: string | undefined,
): string | undefined {
  const decisionOf = (id: string) => lists.adequacy.records.find((each) => each.id === id);
  // The decision for the country itself, where what is named besides is for another one.
  const own = safeguards.find(({ term }) => {
    const decision = decisionOf(term);
    return decision !== undefined && decision.place === country && isInForce(decision);
  });
  if (own) return own.term;
  for (const { term } of safeguards) {
    // The decision for another country carries nothing to this one.
    if (country !== undefined && (decisionOf(term)?.place ?? country) !== country) continue;
    if (term !== ANY) return term;
    const decision = lists.adequacy.records.find(
      (each) => each.place === country && isInForce(each),
    );
    if (decision) return decision.id;
  }
  return undefined;
}
