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
      const who = serviceBefore(marked, country, services) ?? party;
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
