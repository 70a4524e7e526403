/** What the list shows of one client file. */
import { completeness } from '../../../shared/checks/completeness.ts';
import { type ActivityLetters, letterNames, letters } from '../../../shared/checks/letters.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { dueDates } from '../../../shared/domain/due-dates.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Host } from '../host.ts';
import { readClientFile } from '../library/read-client-file.ts';
import { openFilesOf } from './held-files.ts';
import { severityCounts } from './overview.ts';
import { pathOf } from './paths.ts';

type Summary = OutputOf<'library.summary'>;

/** Read under the lock of the file. @throws ClientFileError as for opening: the list shows why */
export function summaryOf({ file, today }: InputOf<'library.summary'>, host: Host): Summary {
  const open = openFilesOf(host).get(file);
  if (open) {
    const folder = open.state().folder;
    return { ...summarise(open.index, today), folder };
  }
  const { register } = readClientFile(pathOf(host, file), host);
  return { ...summarise(new RegisterIndex(register), today), folder: 'current' };
}

function summarise(index: RegisterIndex, today: string): Omit<Summary, 'folder'> {
  const organisation = index.single('organisation');
  const findings = runChecks(index, { today }).filter(({ dismissed }) => !dismissed);
  const strips = letters(index, completeness(index), findings);
  const [first] = dueDates(index);
  const { legalName, kvk, sector, label = '' } = organisation ?? {};
  return {
    label,
    ...(legalName === undefined ? {} : { legalName }),
    ...(kvk === undefined ? {} : { kvk }),
    ...(sector === undefined ? {} : { sector }),
    activities: index.register.activity.length,
    letters: letterCounts(strips),
    ...severityCounts(findings),
    ...(first === undefined ? {} : { nextReview: first.due }),
  };
}

function letterCounts(strips: readonly ActivityLetters[]): Summary['letters'] {
  return letterNames.map((letter) => {
    const count = (state: string) => strips.filter(({ states }) => states[letter] === state).length;
    return {
      letter,
      met: count('met'),
      needed: count('needed'),
      unanswered: count('unanswered'),
      notApplicable: count('notApplicable'),
    };
  });
}
