/** Those for whom the person does work with data of theirs. */
import type { Register } from '../domain/register.ts';
import type { Language } from '../domain/text.ts';
import { partWords } from '../i18n/interview-questions/questions.ts';
import type { InterviewAnswers } from './answers.ts';
import type { KnownParties } from './build-parties.ts';
import type { NewRows } from './rows.ts';

interface ClientsPlace {
  /** New, or there already: a client that was typed is not lost where nothing new is made. */
  readonly activity: string | undefined;
  readonly parties: KnownParties;
  readonly present: Register['engagement'];
}

export function buildClients(
  rows: NewRows,
  { activity, parties, present }: ClientsPlace,
  { parts }: InterviewAnswers,
): void {
  if (activity === undefined) return;
  const words = categoriesOf(parts['clients']?.options ?? []);
  const done = new Set(present.flatMap((row) => (row.activity === activity ? [row.client] : [])));
  for (const name of parts['clients.names']?.list ?? []) {
    const client = parties.named(name, { roles: ['client'] });
    if (done.has(client)) continue;
    done.add(client);
    rows.add('engagement', { activity, client, ...words });
  }
}

function categoriesOf(chosen: readonly string[]) {
  if (chosen.length === 0) return {};
  const labels = partWords('clients').options;
  const categories = (language: Language) =>
    chosen.flatMap((option) => labels[option]?.label[language] ?? []).join(', ');
  return { categories: { nl: categories('nl'), en: categories('en') } };
}
