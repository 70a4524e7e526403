/** E-mail, telephone, address, KvK number and site of the organisation, and who its FG is. */
import type { Passage } from '../text/passage.ts';
import { EMAIL, unglued } from './emails.ts';
import { Gathered } from './gather.ts';
import { usedSite } from './given-rows.ts';
import type { Marked, MarkedStatement } from './marked.ts';
import { capitalsIn } from './names.ts';
import { Others } from './others.ts';
import type { OrganisationField, ProposalOf } from './proposal.ts';
import { isOfAuthority, isOfMailProvider, isOfOthers, labelOf } from './sites.ts';

/** Ten digits, or nine after a country code, with signs between; never inside an account or KvK number. */
const PHONE = /(?<![\p{L}\d.])(?:\+ ?31|0031|\(?0)[\s\d().–-]{6,18}\d(?![\p{L}\d])/gu;
const KVK =
  /(?:\bkvk|k\.v\.k\.?|koophandel|chamber of commerce|\bcoc)[^\d]{0,40}(\d(?:[ .]?\d){7})(?!\d)/giu;
/** Numbers of a bank account, for turnover tax and of a fax: no telephone. */
const NO_PHONE =
  /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b|\b(?:NL)?\d{9} ?B ?\d{2}\b|\bfax[^\d\n]{0,20}[+\d][\d\s().–-]{6,18}\d/giu;
/** What a company pays for itself or a caller pays more for: eight or eleven digits. */
const SPECIAL_PHONE = /^0(?:800|900|906|909)(?:\d{4}|\d{7})$/u;
const POSTCODE = /(?<![\p{L}\d])([1-9]\d{3} ?[A-Z]{2})(?![\p{L}\d])/gu;
const STREET =
  /([\p{Lu}\d][\p{L}.'’\- \d]{1,50} \d{1,5}(?: ?[-/] ?(?:\d{1,4}|[A-Z]))? ?[a-zA-Z]{0,3})[\s,|·•–-]{1,6}(?:te |in )?$/u;
/** `Kade 5, Delft 2611 AB`: the city before the postcode. */
const STREET_AND_CITY =
  /([\p{Lu}][\p{L}.'’\- ]{1,40} \d{1,5}(?: ?[a-zA-Z])?), ?(\p{Lu}[\p{L}'’-]{1,30}(?: \p{L}{1,15}){0,2}),? $/u;
const CITY =
  /^[\s,|–-]{1,4}(?:te |in )?('s-|’s-)?(\p{Lu}[\p{L}'’-]{1,30}(?: (?:aan|den|de|op|bij|van|\p{Lu}\p{L}{0,15})(?=[\s,.]|$)){0,3})/u;

/** `Molenstraat 1 te Voorbeeldstad`: without its postcode, in a sentence that says who writes. */
const STREET_IN_CITY =
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}'’-]{1,30} ){0,2}\p{Lu}[\p{L}'’-]{0,30}(?:straat|weg|laan|plein|kade|gracht|singel|dijk|hof|pad|steeg|markt|dreef|baan|plantsoen|park|ring) \d{1,5}(?: ?[a-zA-Z](?!\p{L}))?),? (?:te|in) (\p{Lu}[\p{L}'’-]{1,30}(?: (?:aan|den|de|op|bij|van) (?:de |den )?\p{Lu}\p{L}{1,20})?)/u;

/** `B-3560 Lummen`, `NG1 2AB`. */
const FOREIGN_POSTCODE = /(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|B-\d{4})(?![\p{L}\d])/gu;
const BRITISH_STREET =
  /(?<![\p{L}\d])(\d{1,4}(?:-\d{1,4})?[a-z]? (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Way|Drive|Close|Court|Place|Square|Hill|Gardens|Terrace|Crescent|Row|Green))(?!\p{L})/u;
/** Outside the Netherlands, with its country code. */
const INTERNATIONAL = /(?<![\p{L}\d.])\+(?! ?31)\d{1,3}[\s\d().-]{7,16}\d(?![\p{L}\d])/gu;

/** `Bakkerij De Kade gevestigd aan de`, `kantoor houdende te`. */
const BEFORE_STREET =
  /^(?:.{0,60}\b(?:gevestigd|houdende|kantoor|\p{L}{0,8}adres|wonende|woont|zit|zitten|zetelt|huist|ligt|staat|bevindt|vinden|is|zijn|located|based|office|sits|found)\b.{0,12}?\b(?:aan de|aan het|aan|te|op de|op het|op|in de|in het|in|at|is)\s+|.{1,60}\b(?:B\.?V\.?|N\.V\.|V\.?O\.?F\.?) (?=\p{Lu}))/iu;
/** `gevestigd te Delft`. */
const SEATED =
  /\bgevestigd te (\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}\p{L}{1,20}|aan (?:de|den) \p{Lu}\p{L}{1,20}))?)/u;

/** Of the authority itself. */
const FOREIGN_POSTCODES = new Set(['2509AJ', '2594AV', '2514EL', '2514ED', '2500BC']);

export interface Contact {
  readonly organisation: Gathered<'organisation'>;
  readonly dpo: readonly ProposalOf<'dpo'>[];
  /** Of its mail and sites, without ending: `bakkerijjansen`. */
  readonly domains: ReadonlySet<string>;
  readonly others: Others;
}

export function proposeContact(marks: MarkedStatement): Contact {
  const reader = new ContactReader(marks);
  for (const marked of marks.marked) reader.read(marked);
  return {
    organisation: reader.organisation,
    dpo: reader.dpo.all,
    domains: reader.domains,
    others: reader.others,
  };
}

class ContactReader {
  readonly organisation = new Gathered<'organisation'>('organisation');
  readonly dpo = new Gathered<'dpo'>('dpo');
  readonly domains = new Set<string>();
  /** Of these, the ones it has a mailbox at of its own. */
  readonly #mails = new Set<string>();
  readonly others: Others;
  readonly #marks: MarkedStatement;

  constructor(marks: MarkedStatement) {
    this.#marks = marks;
    this.others = new Others(marks.marked);
  }

  read(marked: Marked): void {
    const { passage, own } = marked;
    const ofDpo = this.#isOfDpo(marked);
    if (own.has('authority') || AUTHORITY.test(passage.text.slice(0, 2_000))) return;
    const ofOthers = this.#isOfOthers(marked);
    const isOwn = ({ index }: RegExpMatchArray): boolean => !this.others.owns(marked, index ?? 0);
    const found = (text: string, sign: RegExp): readonly RegExpMatchArray[] =>
      [...text.matchAll(sign)].filter(isOwn);
    if (!ofOthers)
      for (const [email] of found(passage.text, EMAIL)) this.#email(unglued(email), passage, ofDpo);
    const text = passage.text.replace(NO_PHONE, (number) => '#'.repeat(number.length));
    for (const [phone] of found(text, PHONE)) this.#phone(phone, passage, ofDpo);
    for (const [, number = ''] of found(passage.text, KVK))
      this.#add('kvk', number.replace(/\D/gu, ''), passage);
    for (const [phone] of found(text, INTERNATIONAL)) this.#addPhone(phone, passage, ofDpo);
    for (const place of found(passage.text, POSTCODE)) this.#address(place, passage);
    for (const place of found(passage.text, FOREIGN_POSTCODE)) this.#address(place, passage);
    if (this.#marks.shown('controller_identity', passage.index)) this.#street(marked);
    for (const { word, start } of passage.tokens)
      if (!this.others.owns(marked, start - passage.start)) this.#site(word, passage);
    if (own.has('dpo') && ofDpo) this.#dpoName(marked);
  }

  #add(field: OrganisationField, value: string, passage: Passage, sure: 'high' | 'low' = 'high') {
    this.organisation.add(`${field}-${value.toLowerCase()}`, sure, [passage], { field, value });
  }

  /** `your data is shared with X; contact privacy@x.example`: who receives is reached so. */
  #isOfOthers({ passage, own, titled }: Marked): boolean {
    if (!own.has('share') && !titled.has('share')) return false;
    return own.has('share') && !OURS.test(passage.text.slice(0, 1_000));
  }

  #isOfDpo({ passage, own, hits, titled }: Marked): boolean {
    if (own.has('dpo')) return !hits.some(({ term, denied }) => term === 'topic.dpo' && denied);
    const before = this.#marks.marked[passage.index - 1];
    const denied = before?.hits.some((hit) => hit.term === 'topic.dpo' && hit.denied);
    return (
      titled.has('dpo') ||
      (before?.own.has('dpo') === true && !denied && before.passage.block === passage.block)
    );
  }

  #email(email: string, passage: Passage, ofDpo: boolean): void {
    const domain = email.slice(email.indexOf('@') + 1).toLowerCase();
    if (isOfAuthority(domain)) return;
    this.domains.add(labelOf(domain));
    if (!isOfMailProvider(domain)) this.#mails.add(labelOf(domain));
    if (ofDpo)
      this.dpo.add(`email-${email.toLowerCase()}`, 'high', [passage], {
        field: 'email',
        value: email,
      });
    else if (/^(?:privacy|avg|gdpr)/iu.test(email))
      this.#add('privacyContactEmail', email, passage);
    else this.#add('email', email, passage);
  }

  #phone(written: string, passage: Passage, ofDpo: boolean): void {
    const digits = written.replace(/\D/gu, '');
    const length = digits.length - (/^0031/u.test(digits) ? 3 : /^31/u.test(digits) ? 1 : 0);
    const isBritish = length === 11 && passage.language === 'en' && /^0[1-9]/u.test(digits);
    const isWhole = length === 10 || (length === 11 && written.includes('(0)'));
    if (!isWhole && !isBritish && !SPECIAL_PHONE.test(digits)) return;
    this.#addPhone(written, passage, ofDpo);
  }

  #addPhone(written: string, passage: Passage, ofDpo: boolean): void {
    // One number in two notations is one.
    const digits = written
      .replace('(0)', '')
      .replace(/\D/gu, '')
      .replace(/^(?:00)?31(?=[1-9]\d{8}$)/u, '0');
    const value = written.replace(/\s+/gu, ' ').trim();
    if (ofDpo) this.dpo.add(`phone-${digits}`, 'high', [passage], { field: 'phone', value });
    else this.organisation.add(`phone-${digits}`, 'high', [passage], { field: 'phone', value });
  }

  /** Street and city stand on the same line as the postcode or on the lines beside it. */
  #address(found: RegExpMatchArray, passage: Passage): void {
    const written = found[1] ?? '';
    const isDutch = /^\d/u.test(written);
    const postcode = isDutch ? written.replace(' ', '') : written;
    if (FOREIGN_POSTCODES.has(postcode)) return;
    const { text } = this.#marks.statement;
    const at = passage.start + (found.index ?? 0);
    const before = text.slice(Math.max(0, at - 90), at);
    const after = text.slice(at + found[0].length, at + found[0].length + 60);
    const [, early, town] = STREET_AND_CITY.exec(before) ?? [];
    const street = (early ?? STREET.exec(before)?.[1] ?? BRITISH_STREET.exec(before)?.[1])
      ?.split(/\n/u)
      .at(-1)
      ?.replace(BEFORE_STREET, '')
      .replace(/^(?:te|aan de|aan het|aan|in)\s/u, '');
    const [, saint = '', later] = CITY.exec(after) ?? [];
    const city = town ?? later;
    const previous = this.#marks.statement.passages[passage.index - 1];
    const inside = street !== undefined && passage.text.includes(street);
    const passages = inside || !previous || street === undefined ? [passage] : [passage, previous];
    this.organisation.add(`postcode-${postcode}`, 'high', passages, {
      field: 'postcode',
      value: isDutch ? `${postcode.slice(0, 4)} ${postcode.slice(4)}` : postcode,
    });
    if (street !== undefined)
      this.organisation.add(`address-${street.toLowerCase()}`, 'high', passages, {
        field: 'address',
        value: street.trim(),
      });
    if (city !== undefined)
      this.organisation.add(`city-${city.toLowerCase()}`, 'medium', [passage], {
        field: 'city',
        value: `${saint}${city}`,
      });
  }

  #street(marked: Marked): void {
    const { passage } = marked;
    const text = passage.text.slice(0, 2_000);
    const own = (found: RegExpExecArray | null): readonly (string | undefined)[] =>
      found && !this.others.owns(marked, found.index) ? found : [];
    const [, address, city] = own(STREET_IN_CITY.exec(text));
    const [, seat] = own(SEATED.exec(text));
    if (seat !== undefined && city === undefined)
      this.organisation.add(`city-${seat.toLowerCase()}`, 'medium', [passage], {
        field: 'city',
        value: seat,
      });
    if (address === undefined || city === undefined) return;
    for (const [field, value] of [
      ['address', address],
      ['city', city],
    ] as const)
      this.organisation.add(`${field}-${value.toLowerCase()}`, 'medium', [passage], {
        field,
        value,
      });
  }

  #site(word: string, passage: Passage): void {
    const host =
      /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12})(?:[/?#:].*)?$/u.exec(
        word,
      )?.[1];
    if (host === undefined) return;
    const label = labelOf(host);
    const { marked, shown } = this.#marks;
    const own =
      this.domains.has(label) ||
      (shown('controller_identity', passage.index) && !shown('recipients', passage.index)) ||
      (passage.index < 6 && marked[passage.index]?.hits.every(({ list }) => list !== 'service'));
    const one = marked[passage.index];
    const isUsed = one !== undefined && usedSite(one, [...this.domains])?.toLowerCase() === host;
    // Who mails from there is at home there, whatever else has that name.
    if (!own || isUsed || (isOfOthers(host) && !this.#mails.has(label))) return;
    this.domains.add(label);
    this.organisation.add(`websites-${host}`, 'medium', [passage], {
      field: 'websites',
      value: host,
    });
  }

  #dpoName(marked: Marked): void {
    const { passage, hits } = marked;
    const dpo = hits.find(({ term }) => term === 'topic.dpo');
    if (this.others.owns(marked, passage.text.length)) return;
    const before = passage.text.slice(0, (dpo?.start ?? passage.start) - passage.start);
    const who = IS_DPO.test(before)
      ? capitalsIn(before).findLast(({ name }) => name.includes(' '))
      : undefined;
    const after = passage.text.slice((dpo?.end ?? passage.start) - passage.start).slice(0, 160);
    const name =
      who ??
      capitalsIn(after).find(
        ({ name: one }) =>
          one.includes(' ') && !/functionaris|officer|data|privacy|autoriteit/iu.test(one),
      );
    if (name)
      this.dpo.add(`name-${name.name.toLowerCase()}`, 'medium', [passage], {
        field: 'name',
        value: name.name,
      });
  }
}

const AUTHORITY =
  /information commissioner|\bico\.org|\(ICO\)|gegevensbeschermingsautoriteit|supervisory authority|data protection (?:authority|commission)\b|toezichthouder/iu;

/** `Jo Smit is onze functionaris`. */
const IS_DPO =
  /\p{L} (?:is|treedt op als|acts as)(?: (?:de|onze|het|our|the|als))?(?: \p{L}+)? ?$/iu;

const OURS = /\b(?:ons|onze|mij|mijn|wij|us|our|me|my|we)\b/iu;
