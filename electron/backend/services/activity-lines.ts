/** The table of activities: one line for each, in words. */
import { audiencesOf } from '../../../shared/checks/audiences.ts';
import { CheckContext } from '../../../shared/checks/context.ts';
import { fieldText, rowName, termText } from '../../../shared/checks/field-text.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { type ActivityLetters, activityOf, letters } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { approximateDays } from '../../../shared/domain/period.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { statedEnd } from '../../../shared/domain/retention.ts';
import { reviewDue } from '../../../shared/domain/review.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { basisWords } from '../../../shared/i18n/app/activities.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import type { LawRecord } from '../../../shared/reference/record.ts';
import type { Host } from '../host.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { prepareSearch } from './search-register.ts';
import { type Silence, silenceOf } from './silence.ts';

type Activity = Row<'activity'>;

export function listActivities(
  { file, today, language }: InputOf<'activities.list'>,
  host: Host,
): OutputOf<'activities.list'> {
  const open = fileOf(host, file);
  const lines = open.remember(`lines ${today} ${language}`, () => linesOf(open, today, language));
  // Whoever sees the table searches it next: the words are gathered while he looks.
  void prepareSearch(open.index, language);
  return { sequence: open.sequence(), lines };
}

function linesOf(open: OpenFile, today: string, language: Language): ActivityLine[] {
  const { index } = open;
  const findings = open.findings(today);
  const counts = countByActivity(index, findings, silenceOf(open));
  const strips = new Map(
    letters(index, open.completeness(), findings).map((row) => [row.activity, row]),
  );
  const suggested = countSuggested(index);
  const context = new CheckContext(index, { today });
  return index.all('activity').map((row) => ({
    ...lineOf(row, index, language),
    group: audiencesOf(context, row)[0] ?? ('others' as const),
    ...counts.get(row.id),
    suggested: suggested.get(row.id) ?? 0,
    ...letterStates(strips.get(row.id)),
  }));
}

type Counts = Pick<ActivityLine, 'errors' | 'warnings' | 'tips' | 'silent'>;
const none: Counts = { errors: 0, warnings: 0, tips: 0, silent: 0 };
const plural = { error: 'errors', warning: 'warnings', tip: 'tips' } as const;

export function countByActivity(
  index: RegisterIndex,
  findings: readonly Finding[],
  isSilent: Silence,
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const finding of findings) {
    const activity = finding.dismissed ? undefined : activityOf(finding.ref, index);
    if (activity === undefined) continue;
    const count = counts.get(activity) ?? none;
    const key = isSilent(finding) ? 'silent' : plural[finding.severity];
    counts.set(activity, { ...count, [key]: count[key] + 1 });
  }
  return counts;
}

function lineOf(
  row: Activity,
  index: RegisterIndex,
  language: Language,
): Omit<ActivityLine, 'group' | 'suggested'> {
  const parts = partsInWords(row, index, language);
  const nextReview = reviewDue(row);
  return {
    id: row.id,
    number: row.number,
    name: inLanguage(row.name, language).text,
    role: row.role,
    status: row.status,
    department: row.department ? inLanguage(row.department, language).text : '',
    ...parts,
    noRecipients: stateOf(row.recipientsAnswer) === 'none',
    ...(nextReview === undefined ? {} : { nextReview }),
    ...none,
  };
}

/** What waits for a person to say that it is so. */
function countSuggested(index: RegisterIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { status, target } of index.register.provenance) {
    if (status !== 'suggested' && status !== 'inferred') continue;
    const activity = activityOf(target, index);
    if (activity !== undefined) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  }
  return counts;
}

const letterStates = (strip: ActivityLetters | undefined) =>
  strip ? { letters: { ...strip.states } } : {};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** A word of the law pack as it stands in a running line, where it has such a form. */
function shortTerm(term: string, language: Language, index: RegisterIndex): string {
  const record: (LawRecord & { shortNl?: string; shortEn?: string }) | undefined = lawById(term);
  const short = language === 'nl' ? record?.shortNl : record?.shortEn;
  return short ?? termText(term, language, index);
}

function partsInWords({ id }: Activity, index: RegisterIndex, language: Language) {
  const term = (text: string) => shortTerm(text, language, index);
  const purposes = index.parts('purpose', id);
  const retention = index.parts('retention', id);
  return {
    purposes: distinct(
      purposes.map((row) => (row.text ? inLanguage(row.text, language).text : term(row.term))),
    ),
    subjects: distinct(index.parts('subjectGroup', id).map((row) => term(row.term))),
    data: distinct(index.parts('dataItem', id).map((row) => term(row.term))),
    bases: distinct(
      purposes
        .flatMap((row) => index.parts('legalBasis', row.id))
        .map((row) => basisWords[language][row.basis] ?? term(row.basis)),
    ),
    recipients: distinct(
      index.parts('recipient', id).flatMap(({ party, term: category }) => {
        if (party !== undefined) return [rowName('party', party, language, index)];
        return category === undefined ? [] : [term(category)];
      }),
    ),
    countries: distinct(
      index.parts('transfer', id).flatMap((row) => (row.country ? [term(row.country)] : [])),
    ),
    retention: distinct(
      retention.map((row) => {
        const end = statedEnd(row);
        if (end === 'criterion' && row.criterion !== undefined) return term(row.criterion);
        return end === undefined ? '' : fieldText('retention', end, row[end], language, index);
      }),
    ).filter((text) => text !== ''),
    periods: distinct(
      retention.flatMap((row) =>
        statedEnd(row) === 'period' && row.period !== undefined ? [row.period] : [],
      ),
    ).toSorted((a, b) => approximateDays(a) - approximateDays(b)),
  };
}
