import { describe, expect, it } from 'vitest';
import { refOf } from '../../../../shared/domain/ref-text.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { emptyRegister } from '../../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../../shared/domain/register-index.ts';
import {
  everyProposal,
  type Proposal,
  type ProposalOf,
  type Proposals,
} from '../../../../shared/statement-reader/proposals/proposal.ts';
import {
  type AcceptContext,
  changesFromProposals,
} from '../../../../shared/statement-reader/proposals/to-changes.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { applied } from '../../../support/apply-changes.ts';

const TEXT = `Privacyverklaring Praktijk Wilgenhof

Praktijk Wilgenhof B.V., Beukenlaan 4, 1234 AB Hoorn, is verantwoordelijk voor de verwerking van uw persoonsgegevens. E-mail: post@wilgenhof.nl.

Nieuwsbrief
Met uw toestemming gebruiken wij uw naam en e-mailadres om u de nieuwsbrief te sturen. Wij versturen die met Mailchimp. Wij bewaren uw e-mailadres totdat u zich afmeldt.

Facturen
Wij verwerken uw naam, adres en rekeningnummer om facturen te sturen. Wij bewaren facturen 7 jaar.

Delen met derden
Wij delen gegevens met onze boekhouder. Mailchimp bewaart gegevens in de Verenigde Staten op basis van modelcontractbepalingen.

Beveiliging
Wij beveiligen uw gegevens met een firewall.

Uw rechten
U heeft recht op inzage. Mail uw verzoek naar post@wilgenhof.nl. Wij reageren binnen 2 weken.
`;

const { proposals } = readStatement(TEXT);
const accepted = everyProposal(proposals);

let count = 0;

function context(before: AcceptContext['before'] = {}, from: Proposals = proposals): AcceptContext {
  return {
    proposals: from,
    before,
    by: 'Jo',
    on: '2026-11-21',
    newId: () => {
      count += 1;
      return `n${count}`;
    },
    language: 'nl',
    document: 'privacy.pdf',
  };
}

function register(): Register {
  return {
    ...emptyRegister(),
    organisation: [{ id: 'o1', label: 'Wilgenhof', language: 'nl', form: 'u' }],
  };
}

const take = (before: Register) =>
  applied(before, changesFromProposals(accepted, before, context()).changes);

describe('accepted proposals', () => {
  const after = take(register());
  const activity = (name: string) => after.activity.find((row) => row.name.nl === name)?.id ?? '';

  it('become a valid register', () => {
    expect(after.organisation[0]).toMatchObject({
      label: 'Wilgenhof',
      legalName: 'Praktijk Wilgenhof B.V.',
      legalForm: 'bv',
      address: 'Beukenlaan 4',
      postcode: '1234 AB',
      email: 'post@wilgenhof.nl',
      country: 'country.NL',
    });
    expect(after.activity.map(({ name, status }) => [name.nl, status])).toEqual(
      expect.arrayContaining([
        ['Nieuwsbrief', 'draft'],
        ['Facturen', 'draft'],
      ]),
    );
    const numbers = after.activity.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('put each part with its activity', () => {
    const items = after.dataItem.filter((row) => row.activity === activity('Facturen'));
    expect(items.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['data.name', 'data.address', 'data.iban']),
    );
    const purposes = after.purpose.filter((row) => row.activity === activity('Nieuwsbrief'));
    expect(purposes.map(({ term }) => term)).toContain('purpose.newsletter');
    const bases = after.legalBasis.filter(({ purpose }) =>
      purposes.some(({ id }) => id === purpose),
    );
    expect(bases.map(({ basis }) => basis)).toContain('basis.6a');
    const kept = after.retention.find((row) => row.activity === activity('Nieuwsbrief'));
    expect(kept).toMatchObject({ kind: 'criterion', criterion: 'criterion.untilUnsubscribe' });
    expect(kept?.forData).toHaveLength(1);
  });

  it('make one party of one name, whatever it was named for', () => {
    expect(after.party.filter(({ name }) => name === 'Mailchimp')).toHaveLength(1);
    const [party] = after.party;
    expect(party).toMatchObject({ country: 'country.US', publicCategory: 'recipient.mailing' });
    expect(after.recipient.some((row) => row.party === party?.id)).toBe(true);
    expect(after.transfer[0]).toMatchObject({
      country: 'country.US',
      instrument: 'instrument.scc',
      party: party?.id,
    });
  });

  it('carry the sentence they come from and wait for confirmation', () => {
    const item = after.dataItem.find(({ term }) => term === 'data.iban');
    const source = after.provenance.find(({ target }) => target === `dataItem/${item?.id ?? ''}/*`);
    expect(source).toMatchObject({
      status: 'inferred',
      document: 'privacy.pdf',
      by: 'Jo',
      on: '2026-11-21',
      quote: 'Wij verwerken uw naam, adres en rekeningnummer om facturen te sturen.',
    });
    const country = after.provenance.find(
      ({ target }) => target === `party/${after.party[0]?.id ?? ''}/country`,
    );
    expect(country?.status).toBe('suggested');
    const names = after.activity.map(({ id }) => refOf('activity', id, 'name'));
    const settled = after.provenance.filter(({ status }) => status !== 'inferred');
    expect(settled.filter(({ status }) => status === 'confirmed')).toEqual([]);
    expect(settled.filter(({ status }) => status === 'stated').map(({ target }) => target)).toEqual(
      names,
    );
  });

  it('give an activity the name it was taken over by, and leave the rest of it to be confirmed', () => {
    const known = new RegisterIndex(after);
    const id = activity('Nieuwsbrief versturen') || (after.activity[0]?.id ?? '');
    expect(known.printable('activity', id, 'name')).toBe(true);
    expect(known.printable('activity', id, 'role')).toBe(false);
  });

  it('answer nothing in the place of a person', () => {
    expect(after.activity.every((row) => row.recipientsAnswer === undefined)).toBe(true);
    expect(after.measure.every(({ answer }) => answer === undefined)).toBe(true);
    expect(JSON.stringify(after)).not.toContain('"none"');
  });

  it('hold how rights are used', () => {
    expect(after.rightsPolicy[0]).toMatchObject({ channels: ['email'], ownTermDays: 14 });
    expect(after.rightHandling.map(({ right }) => right)).toContain('right.access');
  });

  it('change nothing when they are accepted again', () => {
    const again = { ...context(), newId: () => 'again' };
    const { changes, left, made } = changesFromProposals(accepted, after, again);
    expect([changes, left]).toEqual([[], []]);
    expect(Object.values(made).flat()).toEqual([]);
  });

  it('use what the register has, and overwrite nothing', () => {
    const before: Register = {
      ...register(),
      organisation: [
        { id: 'o1', label: 'W', language: 'nl', form: 'u', email: 'anders@wilgenhof.nl' },
      ],
      party: [{ id: 'p1', rank: 1, name: 'MailChimp' }],
      activity: [
        {
          id: 'a1',
          rank: 1,
          number: 7,
          name: { nl: 'Nieuwsbrief en direct marketing' },
          role: 'controller',
          status: 'active',
        },
      ],
    };
    const result = take(before);
    expect(result.organisation[0]?.email).toBe('anders@wilgenhof.nl');
    expect(result.party.map(({ name }) => name)).toEqual(['MailChimp']);
    expect(result.activity[0]).toMatchObject({ id: 'a1', number: 7, status: 'active' });
    expect(result.purpose.some((row) => row.activity === 'a1')).toBe(true);
    expect(result.recipient.some((row) => row.party === 'p1')).toBe(true);
  });

  it('go to one activity still to be divided when theirs was not accepted', () => {
    const data = accepted.filter(({ group }) => group === 'data');
    const result = applied(register(), changesFromProposals(data, register(), context()).changes);
    expect(result.activity.map(({ name }) => name.nl)).toEqual([
      'Uit de privacyverklaring: nog te verdelen',
    ]);
    expect(result.dataItem.length).toBeGreaterThan(2);
  });

  it('never let a period speak of more than its sentence does', () => {
    const cameras = readStatement(
      'Cameratoezicht\n\nIn onze winkel hangen camera’s om diefstal te voorkomen. Wij bewaren dit 4 weken.',
    ).proposals;
    expect(cameras.retention[0]?.of).toMatchObject([{ term: 'purpose.premises' }]);
    const taken = changesFromProposals(cameras.retention, register(), context({}, cameras));
    const result = applied(register(), taken.changes);
    expect(result.retention[0]?.forPurposes).toEqual(result.purpose.map(({ id }) => id));
    expect(result.purpose.map(({ term }) => term)).toEqual(['purpose.premises']);
  });

  it('leave a basis for which there is no purpose, and say so', () => {
    const bases = accepted.filter(({ group }) => group === 'bases');
    expect(bases.length).toBeGreaterThan(0);
    expect(changesFromProposals(bases, register(), context())).toMatchObject({
      changes: [],
      left: bases.map(({ id }) => id),
    });
  });
});

describe('a proposal that a person accepted with its sentence before them', () => {
  const judged = (one: Proposal, now: Register, before: AcceptContext['before'] = {}) => {
    const taken = changesFromProposals([one], now, { ...context(before), isJudged: true });
    return { ...taken, after: applied(now, taken.changes) };
  };
  const statusOf = ({ provenance }: Register, target: string | undefined) =>
    provenance.find((row) => row.target === target)?.status;
  const all = changesFromProposals(proposals.activities, register(), context());
  const withActivities = applied(register(), all.changes);
  const one = <G extends Proposal['group']>(
    group: G,
    is: (each: ProposalOf<G>) => boolean = () => true,
  ): ProposalOf<G> => {
    const found = (proposals[group] as readonly ProposalOf<G>[]).find(is);
    if (!found) throw new Error(`none of ${group}`);
    return found;
  };

  it('is confirmed, with the sentence as its source', () => {
    const iban = one('data', ({ value }) => value.term === 'data.iban');
    const { after, made, waiting } = judged(iban, withActivities, all.made);
    const source = after.provenance.find(({ target }) => target === made[iban.id]?.[0]);
    expect(source).toMatchObject({
      status: 'confirmed',
      by: 'Jo',
      document: 'privacy.pdf',
      quote: 'Wij verwerken uw naam, adres en rekeningnummer om facturen te sturen.',
    });
    expect(waiting).toEqual([]);
    const email = one('organisation', ({ field }) => field === 'email');
    const known = new RegisterIndex(judged(email, register()).after);
    expect(known.printable('organisation', 'o1', 'email')).toBe(true);
  });

  it('confirms nothing that its sentence does not say', () => {
    const mailer = one('recipients', ({ party }) => party === 'Mailchimp');
    const { after, made } = judged(mailer, withActivities, all.made);
    const [row = ''] = made[mailer.id] ?? [];
    const party = after.party[0]?.id ?? '';
    expect(statusOf(after, row)).toBe('confirmed');
    expect(statusOf(after, refOf('party', party, '*'))).toBe('confirmed');
    expect(statusOf(after, refOf('party', party, 'country'))).toBe('suggested');
    const index = new RegisterIndex(after);
    expect(after.party[0]?.publicCategory).toBe('recipient.mailing');
    expect(index.printable('party', party, 'publicCategory')).toBe(false);
    expect(index.printable('party', party, 'name')).toBe(true);
    const postcode = judged(
      one('organisation', ({ field }) => field === 'postcode'),
      register(),
    );
    expect(statusOf(postcode.after, 'organisation/o1/postcode')).toBe('confirmed');
    expect(statusOf(postcode.after, 'organisation/o1/country')).toBe('inferred');
    const activity = judged(one('activities'), register());
    const known = new RegisterIndex(activity.after);
    const id = activity.after.activity[0]?.id ?? '';
    expect(activity.waiting).toEqual([]);
    expect(statusOf(activity.after, refOf('activity', id, 'name'))).toBe('confirmed');
    expect(known.printable('activity', id, 'role')).toBe(false);
  });

  it('confirms the kind of a company where its sentence says that', () => {
    const mailer = one('recipients', ({ party }) => party === 'Mailchimp');
    const own = { ...mailer, party: 'De Ketting' };
    delete own.service;
    const { after } = judged(own, withActivities, all.made);
    const id = after.party[0]?.id ?? '';
    expect(after.party[0]?.publicCategory).toBe('recipient.mailing');
    expect(new RegisterIndex(after).printable('party', id, 'publicCategory')).toBe(true);
  });

  it('confirms what a period brought along when that is accepted itself', () => {
    const period = one('retention', ({ kind }) => kind === 'criterion');
    const kept = judged(period, withActivities, all.made);
    const item = kept.after.dataItem.find(({ id }) =>
      kept.after.retention[0]?.forData?.includes(id),
    );
    const whole = refOf('dataItem', item?.id ?? '', '*');
    expect(statusOf(kept.after, refOf('retention', kept.after.retention[0]?.id ?? '', '*'))).toBe(
      'confirmed',
    );
    expect(statusOf(kept.after, whole)).toBe('inferred');
    const email = one('data', ({ value }) => value.term === item?.term);
    const then = judged(email, kept.after, { ...all.made, ...kept.made });
    expect(then.made[email.id]).toContain(whole);
    expect(statusOf(then.after, whole)).toBe('confirmed');
  });

  it('waits while it waits for its activity, and goes there when that comes', () => {
    const iban = one('data', ({ value }) => value.term === 'data.iban');
    const first = judged(iban, register());
    expect(first.waiting).toEqual([iban.id]);
    const activity = one('activities', ({ id }) => iban.activities.includes(id));
    const { after, made } = judged(activity, first.after, first.made);
    expect(after.dataItem.map((row) => refOf('activity', row.activity))).toEqual(made[activity.id]);
  });

  describe('as a basis', () => {
    const ORDERS =
      'Privacyverklaring\n\nBestellingen\nWij verwerken uw naam en adres om uw bestelling te leveren. Dit doen wij op grond van de overeenkomst met u.';
    const from = readStatement(ORDERS).proposals;
    const [basis] = from.bases;
    if (!basis) throw new Error('a basis was expected');
    const parts = [...from.activities, ...from.purposes];
    const first = changesFromProposals(parts, register(), context({}, from));
    const now = applied(register(), first.changes);
    const activity = now.activity[0]?.id ?? '';
    const typed = { id: 'typed', rank: 9, activity, term: 'purpose.newsletter' };
    const accept = (purpose: readonly unknown[], proposals: Proposals = from) => {
      const there = { ...now, purpose } as Register;
      const judging = { ...context(first.made, proposals), isJudged: true };
      const taken = changesFromProposals([basis], there, judging);
      const after = applied(there, taken.changes);
      const confirmed = after.legalBasis
        .filter(({ id }) => statusOf(after, refOf('legalBasis', id)) === 'confirmed')
        .map(({ purpose }) => after.purpose.find(({ id }) => id === purpose)?.term);
      return { all: after.legalBasis.length, confirmed, isWaiting: taken.waiting.length > 0 };
    };

    it('is confirmed for the purpose that its sentence tells of, and waits for another', () => {
      const told = ['purpose.order'];
      expect(accept(now.purpose)).toEqual({ all: 1, confirmed: told, isWaiting: false });
      expect(accept([...now.purpose, typed])).toEqual({ all: 2, confirmed: told, isWaiting: true });
      expect(accept([typed])).toEqual({ all: 1, confirmed: [], isWaiting: true });
    });

    it('is confirmed for a purpose of the person only where that is the only one', () => {
      const untold = { ...from, purposes: [] };
      const alone = { all: 1, confirmed: ['purpose.newsletter'], isWaiting: false };
      expect(accept([typed], untold)).toEqual(alone);
      expect(accept([...now.purpose, typed], untold)).toMatchObject({ confirmed: [] });
    });

    it('is not confirmed for a purpose of the same activity that another sentence tells of', () => {
      const [order] = from.purposes;
      if (!order) throw new Error('a purpose was expected');
      const news: ProposalOf<'purposes'> = {
        ...order,
        id: 'news',
        value: { ...order.value, term: 'purpose.newsletter' },
      };
      const both = { ...from, purposes: [{ ...order, evidence: basis.evidence }, news] };
      expect(accept([...now.purpose, typed], both).confirmed).toEqual(['purpose.order']);
    });
  });

  it('of many at once each waits for a person, and where the register says otherwise that is told', () => {
    const taken = changesFromProposals(accepted, register(), context());
    const came = accepted.filter(({ id }) => (taken.made[id] ?? []).length > 0);
    expect(taken.waiting).toEqual(came.map(({ id }) => id));
    expect(taken.other).toEqual([]);
    const email = one('organisation', ({ field }) => field === 'email');
    const second: Proposal = { ...email, id: 'second', value: 'klacht@wilgenhof.nl' };
    const same: Proposal = { ...email, id: 'same', value: 'Post@wilgenhof.nl' };
    const both = changesFromProposals([email, second, same], register(), context());
    expect(both).toMatchObject({ other: ['second'], waiting: [email.id] });
    expect(both.made).toMatchObject({ second: [], same: [] });
  });
});

describe('proposals that are accepted one after the other', () => {
  const TOGETHER = `Privacyverklaring

Verder worden uw gegevens vastgelegd als u gebruik maakt van ons netwerk, ten behoeve van het opstellen van de factuur en ter voorkoming en/of opsporing van fraude.
`;
  const from = readStatement(TOGETHER).proposals;
  const [invoices, fraud] = from.activities;
  if (!invoices || !fraud) throw new Error('two activities were expected');
  const first = changesFromProposals(from.activities, register(), context({}, from));
  const purposes = from.purposes.filter(({ activities }) => activities.join() === invoices.id);
  const idOf = (proposal: string) => first.made[proposal]?.[0]?.split('/')[1] ?? '';

  /** The activities that the purposes of the invoices go to. */
  function goTo(now: Register, before: AcceptContext['before'] = first.made): readonly string[] {
    const taken = changesFromProposals(purposes, now, context(before, from));
    return applied(now, taken.changes).purpose.map(({ activity }) => activity);
  }
  const renamed = (now: Register): Register => ({
    ...now,
    activity: now.activity.map((row) => ({ ...row, name: { nl: `Nu anders ${row.number}` } })),
  });

  it('are each known by the rows that were made of them, also where one sentence tells of both', () => {
    expect(invoices.evidence[0]).toEqual(fraud.evidence[0]);
    expect(first.made[invoices.id]).toEqual([refOf('activity', idOf(invoices.id))]);
    expect(first.made[fraud.id]).toEqual([refOf('activity', idOf(fraud.id))]);
    expect(idOf(invoices.id)).not.toBe(idOf(fraud.id));
    expect(purposes.length).toBeGreaterThan(0);
  });

  it('go to the activity that was accepted before them, and still when it got another name', () => {
    const now = applied(register(), first.changes);
    const theirs = new Array<string>(purposes.length).fill(idOf(invoices.id));
    expect(goTo(now)).toEqual(theirs);
    expect(goTo(renamed(now))).toEqual(theirs);
  });

  it('go to the activity of that name where nobody knows what was accepted', () => {
    const now = applied(register(), first.changes);
    expect(new Set(goTo(now, {}))).toEqual(new Set([idOf(invoices.id)]));
  });

  it('go to what is still to be divided when that activity was removed', () => {
    const now = applied(register(), first.changes);
    const activity = now.activity.filter(({ id }) => id !== idOf(invoices.id));
    const without = { ...now, activity, provenance: [] };
    const taken = changesFromProposals(purposes, without, context(first.made, from));
    const result = applied(without, taken.changes);
    const rest = result.activity.find(({ id }) => id === result.purpose[0]?.activity);
    expect(rest?.name.nl).toBe('Uit de privacyverklaring: nog te verdelen');
  });

  it('give the parts that waited to their activity, and to each that comes later', () => {
    const of = proposals.activities.map(({ id }) => id);
    const [iban] = proposals.data.filter(({ value }) => value.term === 'data.iban');
    const [name] = proposals.data.filter(({ value }) => value.term === 'data.name');
    const [period] = proposals.retention.filter(({ kind }) => kind === 'period');
    if (!iban || !name || !period) throw new Error('data and a period were expected');
    expect(name.activities).toEqual(of);
    const waiting = [iban, name, period, ...proposals.purposes];
    const first = changesFromProposals(waiting, register(), context());
    const now = applied(register(), first.changes);
    expect(now.activity).toHaveLength(1);
    const rest = now.activity[0]?.id;

    const then = changesFromProposals(proposals.activities, now, context(first.made));
    const after = applied(now, then.changes);
    const idOf = (id: string) => then.made[id]?.[0]?.split('/')[1] ?? '';
    const invoices = idOf(iban.activities[0] ?? '');
    for (const rows of [after.dataItem, after.retention, after.purpose])
      expect(rows.map(({ activity }) => activity)).not.toContain(rest);
    const ibans = after.dataItem.filter(({ term }) => term === 'data.iban');
    expect(ibans.map(({ activity }) => activity)).toEqual([invoices]);
    const names = after.dataItem.filter(({ term }) => term === 'data.name');
    expect(names.map(({ activity }) => activity)).toEqual(of.map(idOf));
    expect(then.made[name.id]).toHaveLength(1);
    const [kept] = after.retention;
    const items = after.dataItem.filter(({ id }) => kept?.forData?.includes(id));
    expect(items.map(({ activity }) => activity)).toEqual([kept?.activity]);
  });

  describe.each(['Facturen', 'Nieuwsbrief'])(
    'where a period of %s brought the data along',
    (name) => {
      const of = proposals.activities.find(({ value }) => value.text === name)?.id ?? '';
      const [item] = proposals.data.filter(({ value }) => value.term === 'data.name');
      const [told] = proposals.retention.filter(({ kind }) => kind === 'period');
      if (!item || !told) throw new Error('data and a period were expected');
      const period = { ...told, of: [item.value], activities: [of] };
      const from = {
        ...proposals,
        retention: proposals.retention.map((each) => (each === told ? period : each)),
      };
      function accept(...steps: readonly (readonly Proposal[])[]): Register {
        const before: Record<string, readonly string[]> = {};
        return steps.reduce((now, step) => {
          const taken = changesFromProposals(step, now, context(before, from));
          Object.assign(before, taken.made);
          return applied(now, taken.changes);
        }, register());
      }
      const homesOf = ({ activity, dataItem }: Register) =>
        dataItem.map((row) => activity.find(({ id }) => id === row.activity)?.name.nl).sort();
      const both = ['Facturen', 'Nieuwsbrief'];

      it('go to each activity that is told of, whichever was accepted first', () => {
        expect(homesOf(accept([period], [item], from.activities))).toEqual(both);
        expect(homesOf(accept([item], [period], from.activities))).toEqual(both);
      });

      it('leave removed what a person removed', () => {
        const before: Record<string, readonly string[]> = {};
        let now = register();
        for (const step of [[period], [item]]) {
          const taken = changesFromProposals(step, now, context(before, from));
          Object.assign(before, taken.made);
          now = applied(now, taken.changes);
        }
        const without = { ...now, dataItem: [], retention: [], provenance: [] };
        const last = changesFromProposals(from.activities, without, context(before, from));
        expect(applied(without, last.changes).dataItem).toEqual([]);
      });
    },
  );

  describe('whose row a person had typed before', () => {
    const [order] = proposals.data.filter(({ value }) => value.term === 'data.name');
    const [one, two] = proposals.activities;
    if (!order || !one || !two) throw new Error('a name in two activities was expected');
    const first = changesFromProposals([one], register(), context());
    const home = first.made[one.id]?.[0]?.split('/')[1] ?? '';
    const typed = { id: 'typed', rank: 1, activity: home, term: 'data.name' };
    const now = { ...applied(register(), first.changes), dataItem: [typed] } as Register;
    const again = changesFromProposals([order], now, context(first.made));
    const before = { ...first.made, ...again.made };
    const homesOf = ({ activity, dataItem }: Register) =>
      dataItem.map((row) => activity.find(({ id }) => id === row.activity)?.name.nl).sort();
    const then = (waits: Register) => {
      const taken = changesFromProposals([two], waits, context(before));
      return { homes: homesOf(applied(waits, taken.changes)), made: taken.made };
    };

    it('go to each activity that comes later too', () => {
      expect(again.made[order.id]).toEqual([]);
      expect(then(now).homes).toEqual(['Facturen', 'Nieuwsbrief']);
      expect(then(now).made[order.id]).toHaveLength(1);
    });

    it('go nowhere once the person removed it, or where they never were accepted', () => {
      expect(then({ ...now, dataItem: [] }).homes).toEqual([]);
      const taken = changesFromProposals([two], now, context(first.made));
      expect(homesOf(applied(now, taken.changes))).toEqual([one.value.text]);
    });
  });

  describe('that waited and all went to their activities', () => {
    const waiting = proposals.purposes;
    const first = changesFromProposals(waiting, register(), context());
    const now = applied(register(), first.changes);
    const [rest] = now.activity;
    if (!rest) throw new Error('an activity was expected');
    const isLeft = (waits: Register, more: readonly Proposal[] = []) => {
      const taken = changesFromProposals(
        [...proposals.activities, ...more],
        waits,
        context(first.made),
      );
      return applied(waits, taken.changes).activity.some(({ id }) => id === rest.id);
    };
    const edited = (values: object): Register => ({ ...now, activity: [{ ...rest, ...values }] });

    it('leave no empty activity behind', () => {
      expect(isLeft(now)).toBe(false);
    });

    it('leave it where a person did something with it', () => {
      for (const values of [
        { name: { ...rest.name, en: 'Divide this' } },
        { status: 'active' },
        { description: { nl: 'Hier kom ik op terug' } },
      ])
        expect(isLeft(edited(values))).toBe(true);
      const whole = refOf('activity', rest.id, '*');
      const confirmed = now.provenance.map((row) =>
        row.target === whole ? { ...row, status: 'confirmed' as const } : row,
      );
      expect(isLeft({ ...now, provenance: confirmed })).toBe(true);
    });

    it('leave it where something is left in it or speaks of it', () => {
      const typed = { id: 'typed', rank: 1, activity: rest.id, term: 'data.bsn' };
      expect(isLeft({ ...now, dataItem: [typed] })).toBe(true);
      const system = { id: 'crm', rank: 1, name: 'CRM', activities: [rest.id] };
      expect(isLeft({ ...now, system: [system] })).toBe(true);
      const [anywhere] = proposals.purposes;
      if (!anywhere) throw new Error('a purpose was expected');
      const term = 'purpose.premises';
      const nowhere = {
        ...anywhere,
        id: 'nowhere',
        activities: [],
        value: { ...anywhere.value, term },
      };
      expect(isLeft(now, [nowhere])).toBe(true);
    });
  });

  it('leave a part that was confirmed, moved or removed where it is', () => {
    const [iban] = proposals.data.filter(({ value }) => value.term === 'data.iban');
    if (!iban) throw new Error('an account number was expected');
    const first = changesFromProposals([iban], register(), context());
    const now = applied(register(), first.changes);
    const placed = (waits: Register) => {
      const then = changesFromProposals(proposals.activities, waits, context(first.made));
      const after = applied(waits, then.changes);
      return after.dataItem.map(({ activity }) => activity);
    };
    const where = now.dataItem.map(({ activity }) => activity);
    const confirmed = now.provenance.map((row) => ({ ...row, status: 'confirmed' as const }));
    expect(placed({ ...now, provenance: confirmed })).toEqual(where);
    const moved = now.dataItem.map((row) => ({ ...row, activity: 'other' }));
    const [activity] = now.activity;
    if (!activity) throw new Error('an activity was expected');
    const other = { ...activity, id: 'other', name: { nl: 'Iets anders' } };
    expect(placed({ ...now, activity: [activity, other], dataItem: moved })).toEqual(['other']);
    expect(placed({ ...now, dataItem: [], provenance: [] })).toEqual([]);
  });

  it('leave what somebody speaks of where it is: a basis, whom they told, what a computer decides', () => {
    const [iban] = proposals.data.filter(({ value }) => value.term === 'data.iban');
    if (!iban) throw new Error('an account number was expected');
    const people: ProposalOf<'subjects'> = {
      ...iban,
      id: 'subjects-customer',
      group: 'subjects',
      value: { term: 'subject.customer', text: 'klanten', language: 'nl' },
    };
    const from = { ...proposals, subjects: [people] };
    const parts = [...from.purposes, people, ...from.bases];
    const first = changesFromProposals(parts, register(), context({}, from));
    const now = applied(register(), first.changes);
    const rest = now.activity[0]?.id ?? '';
    const [purpose] = now.purpose;
    const [group] = now.subjectGroup;
    if (!purpose || !group) throw new Error('a purpose and people were expected');
    const placed = (waits: Register) => {
      const then = changesFromProposals(from.activities, waits, context(first.made, from));
      return applied(waits, then.changes);
    };
    const ofOrder = (after: Register) => after.purpose.find(({ id }) => id === purpose.id);
    const ofPeople = (after: Register) => after.subjectGroup.find(({ id }) => id === group.id);
    expect(ofOrder(placed(now))?.activity).not.toBe(rest);
    expect(ofPeople(placed(now))?.activity).not.toBe(rest);

    const basis = { id: 'own', rank: 99, purpose: purpose.id, basis: 'basis.6b' };
    const withBasis = { ...now, legalBasis: [...now.legalBasis, basis] } as Register;
    expect(ofOrder(placed(withBasis))?.activity).toBe(rest);

    const about = { id: 'about', rank: 1, activity: rest, forSubjects: [group.id] };
    const informed = { ...now, informing: [about] } as Register;
    expect(ofPeople(placed(informed))?.activity).toBe(rest);
    const decision = { ...about, what: { nl: 'Keuze door de computer' } };
    const decided = { ...now, automatedDecision: [decision] } as Register;
    expect(ofPeople(placed(decided))?.activity).toBe(rest);
  });

  it('find the purpose that was accepted before its activity', () => {
    const [given] = proposals.bases;
    if (!given) throw new Error('a basis was expected');
    const basis = { ...given, activities: [invoices.id] };
    let now = register();
    const before: Record<string, readonly string[]> = {};
    for (const step of [purposes, [invoices], [basis]]) {
      const taken = changesFromProposals(step, now, context(before, from));
      expect(taken.left).toEqual([]);
      Object.assign(before, taken.made);
      now = applied(now, taken.changes);
    }
    expect(now.legalBasis.map(({ purpose }) => purpose)).toEqual(now.purpose.map(({ id }) => id));
  });

  it('tell the list that they are put in beside others, though its first value is the source', () => {
    const website = (id: string, value: string): Proposal => ({
      id,
      value,
      evidence: [],
      confidence: 'high',
      group: 'organisation',
      field: 'websites',
    });
    const one = changesFromProposals([website('w1', 'een.example')], register(), context());
    const now = applied(register(), one.changes);
    const two = changesFromProposals([website('w2', 'twee.example')], now, context(one.made));
    expect(two.made).toEqual({ w2: ['organisation/o1/websites'] });
    const after = applied(now, two.changes);
    expect(after.organisation[0]?.websites).toEqual(['een.example', 'twee.example']);
    const again = changesFromProposals([website('w2', 'twee.example')], after, context(two.made));
    expect(again.made).toEqual({ w2: [] });
  });

  it('let a list that was confirmed wait again when an unread value comes in', () => {
    const [email] = proposals.rights.filter(({ field }) => field === 'channel');
    if (!email) throw new Error('a route was expected');
    const source = {
      ...{ id: 's1', target: 'rightsPolicy/r1/channels', status: 'confirmed' as const },
      ...{
        by: 'Piet',
        on: '2026-01-02',
        document: 'oud.pdf',
        sourceDate: '2025-12',
        quote: 'Schrijf.',
      },
    };
    const now: Register = {
      ...register(),
      rightsPolicy: [{ id: 'r1', channels: ['post'] }],
      provenance: [source],
    };
    const many = changesFromProposals([email], now, { ...context(), by: undefined });
    const after = applied(now, many.changes);
    expect(after.rightsPolicy[0]?.channels).toEqual(['post', 'email']);
    expect(after.provenance).toEqual([
      {
        ...{ id: 's1', target: source.target, status: 'inferred', on: '2026-11-21' },
        ...{ document: 'privacy.pdf', quote: email.evidence[0]?.quote },
      },
    ]);
    expect(many.waiting).toEqual([email.id]);
    const read = changesFromProposals([email], now, { ...context(), isJudged: true });
    expect(applied(now, read.changes).provenance).toEqual([source]);
    const same = { ...now, rightsPolicy: [{ id: 'r1', channels: ['email' as const] }] };
    expect(changesFromProposals([email], same, context()).changes).toEqual([]);
  });

  it('tell the row they stand for, and none where the register said it already', () => {
    const { made } = changesFromProposals(accepted, register(), context());
    const kinds = (group: keyof Proposals) =>
      new Set(proposals[group].flatMap(({ id }) => made[id]?.[0]?.split('/')[0] ?? []));
    expect(kinds('retention')).toEqual(new Set(['retention']));
    expect(kinds('recipients')).toEqual(new Set(['recipient']));
    expect(kinds('organisation')).toEqual(new Set(['organisation']));
    const email = proposals.organisation.find(({ field }) => field === 'email');
    expect(made[email?.id ?? '']).toEqual(['organisation/o1/email']);
    const filled = {
      ...register(),
      organisation: [
        {
          id: 'o1',
          label: 'W',
          language: 'nl' as const,
          form: 'u' as const,
          email: 'anders@wilgenhof.nl',
        },
      ],
    };
    expect(changesFromProposals(accepted, filled, context()).made[email?.id ?? '']).toEqual([]);
  });
});
