/** Legal terms as numbers, and the public holidays that move their end. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const termRecord = lawRecord.extend({
  /** Length counted from the start event, never from another date already rolled. */
  amount: z.int().positive(),
  unit: z.enum(['hours', 'weeks', 'months']),
  start: z.enum(['receipt', 'awareness', 'answer', 'obtaining', 'consultationRequest']),
  /** Part of `amount` that is the extension; absent for a plain term. */
  extension: z.int().positive().optional(),
  /** Whether an end on Saturday, Sunday or a public holiday moves to the next working day. */
  rolls: z.boolean(),
  /** Counting rules: Regulation 1182/71 or the Algemene termijnenwet. */
  regime: z.enum(['reg1182', 'atw']),
  note: bilingual.optional(),
});
export type TermRecord = z.infer<typeof termRecord>;

const base = { asOf: '2026-11-21', confidence: 'A', wording: 'own' } as const;
const art12 = {
  ...base,
  source: 'EUR-Lex, AVG art. 12; Verordening 1182/71 art. 3',
  start: 'receipt',
  unit: 'months',
  rolls: true,
  regime: 'reg1182',
} as const;

export const terms = [
  {
    ...art12,
    id: 'term.answer',
    article: 'AVG 12(3); Reg. 1182/71 3(2)(c), 3(4)',
    amount: 1,
    nl: 'Antwoord op een verzoek: een maand na ontvangst',
    en: 'Answer to a request: one month after receipt',
    note: {
      nl: 'Zelfde dagnummer in de volgende maand, of de laatste dag als dat nummer er niet is',
      en: 'Same day number next month, or the last day if it does not exist',
    },
  },
  {
    ...art12,
    id: 'term.extended',
    article: 'AVG 12(3); Reg. 1182/71 3(2)(c), 3(4)',
    amount: 3,
    extension: 2,
    nl: 'Verlengd antwoord: drie maanden na ontvangst in totaal',
    en: 'Extended answer: three months after receipt in total',
    note: {
      nl: 'Tel drie maanden vanaf de ontvangst en verschuif één keer; tel nooit verder vanaf een verschoven datum',
      en: 'Count three months from receipt and roll once; never add to an already rolled date',
    },
  },
  {
    ...art12,
    id: 'term.extensionNotice',
    article: 'AVG 12(3)',
    amount: 1,
    nl: 'Bericht over de verlenging: binnen de eerste maand',
    en: 'Extension notice: within the first month',
  },
  {
    ...art12,
    id: 'term.refusal',
    article: 'AVG 12(4)',
    amount: 1,
    nl: 'Weigering: binnen een maand na ontvangst',
    en: 'Refusal: within one month of receipt',
  },
  {
    ...art12,
    id: 'term.inform14',
    article: 'AVG 14(3)(a)',
    source: 'EUR-Lex, AVG art. 14',
    start: 'obtaining',
    amount: 1,
    nl: 'Informeren als de gegevens van een ander komen: uiterlijk na een maand',
    en: 'Informing when the data came from elsewhere: one month at most',
  },
  {
    ...base,
    id: 'term.breach',
    article: 'AVG 33(1); Reg. 1182/71 3(1)',
    source: 'EUR-Lex, AVG art. 33; Verordening 1182/71 art. 3',
    confidence: 'B',
    amount: 72,
    unit: 'hours',
    start: 'awareness',
    rolls: false,
    regime: 'reg1182',
    nl: 'Datalek melden: 72 uur',
    en: 'Breach notification: 72 hours',
    note: {
      nl: 'Uren achter elkaar, ook in het weekend; het uur waarin u het ontdekt telt niet mee',
      en: 'Consecutive hours, weekends included; the hour of awareness is not counted',
    },
  },
  {
    ...base,
    id: 'term.court',
    article: 'UAVG 35; Algemene termijnenwet 1, 3',
    source: 'wetten.overheid.nl, UAVG art. 35',
    amount: 6,
    unit: 'weeks',
    start: 'answer',
    rolls: true,
    regime: 'atw',
    nl: 'Naar de rechter: binnen zes weken na het antwoord',
    en: 'To court: within six weeks after the answer',
    note: {
      nl: 'Geen termijn als het antwoord niet op tijd kwam',
      en: 'No limit if no timely answer came',
    },
  },
  {
    ...base,
    id: 'term.consultation',
    article: 'AVG 36(2)',
    source: 'EUR-Lex, AVG art. 36',
    amount: 8,
    unit: 'weeks',
    start: 'consultationRequest',
    rolls: true,
    regime: 'reg1182',
    nl: 'Advies van de AP bij voorafgaande raadpleging: acht weken',
    en: 'Prior consultation: eight weeks',
    note: { nl: 'De AP kan de klok stilzetten', en: 'The clock can stop' },
  },
  {
    ...base,
    id: 'term.consultationExtended',
    article: 'AVG 36(2)',
    source: 'EUR-Lex, AVG art. 36',
    amount: 14,
    extension: 6,
    unit: 'weeks',
    start: 'consultationRequest',
    rolls: true,
    regime: 'reg1182',
    nl: 'Verlengd advies van de AP: veertien weken in totaal',
    en: 'Extended prior consultation: fourteen weeks in total',
  },
] as const satisfies readonly TermRecord[];

export const holidayRecord = lawRecord.extend({
  rule: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fixed'),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      /** Kept one day earlier when it falls on a Sunday. */
      sundayMovesBack: z.literal(true).optional(),
    }),
    z.strictObject({ kind: z.literal('easter'), offsetDays: z.int() }),
  ]),
  /** Absent: counts in both regimes. `atw`: only for UAVG 35. */
  onlyFor: z.literal('atw').optional(),
});
export type HolidayRecord = z.infer<typeof holidayRecord>;

/** The law names the days; the calendar rules are general knowledge and were not re-checked. */
const atw = {
  article: 'Algemene termijnenwet 3(1)',
  source: 'Algemene termijnenwet art. 3',
  asOf: '2026-11-21',
  confidence: 'C',
  wording: 'own',
} as const;

export const holidays = [
  {
    ...atw,
    id: 'holiday.newYear',
    nl: 'Nieuwjaarsdag',
    en: "New Year's Day",
    rule: { kind: 'fixed', month: 1, day: 1 },
  },
  {
    ...atw,
    id: 'holiday.goodFriday',
    article: 'Algemene termijnenwet 3(2)',
    nl: 'Goede Vrijdag',
    en: 'Good Friday',
    rule: { kind: 'easter', offsetDays: -2 },
    onlyFor: 'atw',
  },
  {
    ...atw,
    id: 'holiday.easterMonday',
    nl: 'Tweede paasdag',
    en: 'Easter Monday',
    rule: { kind: 'easter', offsetDays: 1 },
  },
  {
    ...atw,
    id: 'holiday.kingsDay',
    nl: 'Koningsdag',
    en: "King's Day",
    rule: { kind: 'fixed', month: 4, day: 27, sundayMovesBack: true },
  },
  {
    ...atw,
    id: 'holiday.liberation',
    nl: 'Bevrijdingsdag (5 mei)',
    en: 'Liberation Day (5 May)',
    rule: { kind: 'fixed', month: 5, day: 5 },
  },
  {
    ...atw,
    id: 'holiday.ascension',
    nl: 'Hemelvaartsdag',
    en: 'Ascension Day',
    rule: { kind: 'easter', offsetDays: 39 },
  },
  {
    ...atw,
    id: 'holiday.whitMonday',
    nl: 'Tweede pinksterdag',
    en: 'Whit Monday',
    rule: { kind: 'easter', offsetDays: 50 },
  },
  {
    ...atw,
    id: 'holiday.christmas',
    nl: 'Eerste kerstdag',
    en: 'Christmas Day',
    rule: { kind: 'fixed', month: 12, day: 25 },
  },
  {
    ...atw,
    id: 'holiday.boxing',
    nl: 'Tweede kerstdag',
    en: 'Boxing Day',
    rule: { kind: 'fixed', month: 12, day: 26 },
  },
] as const satisfies readonly HolidayRecord[];
