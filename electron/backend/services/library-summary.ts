/** What the list shows of one client file. */
import { completeness } from '../../../shared/checks/completeness.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
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
import { type LookedAt, silenceOf } from './silence.ts';
import { VisitedSections } from './visited-sections.ts';

type Summary = OutputOf<'library.summary'>;

/** Read under the lock of the file. @throws ClientFileError as for opening: the list shows why */
export function summaryOf({ file, today }: InputOf<'library.summary'>, host: Host): Summary {
  const open = openFilesOf(host).get(file);
  if (open) {
    const changedAt = open.file.changedAt();
    const { folder } = open.state();
    return { ...summarise(open, open.findings(today)), changedAt, folder };
  }
  const { register, docId, changedAt, changedSinceAdoption } = readClientFile(
    pathOf(host, file),
    host,
  );
  const index = new RegisterIndex(register);
  const closed = { index, visited: new VisitedSections(host, docId) };
  return {
    ...summarise(closed, runChecks(index, { today, changedSinceAdoption })),
    changedAt,
    folder: 'current',
  };
}

/** The same counts as the overview of the file: what nobody looked at yet is told apart. */
function summarise(
  file: LookedAt,
  findings: readonly Finding[],
): Omit<Summary, 'changedAt' | 'folder'> {
  const { index } = file;
  const organisation = index.single('organisation');
  const open = findings.filter(({ dismissed }) => !dismissed);
  const isSilent = silenceOf(file);
  const strips = letters(index, completeness(index), open);
  const [first] = dueDates(index);
  const { legalName, kvk, sector, label = '' } = organisation ?? {};
  return {
    label,
    ...(legalName === undefined ? {} : { legalName }),
    ...(kvk === undefined ? {} : { kvk }),
    ...(sector === undefined ? {} : { sector }),
    activities: index.register.activity.length,
    letters: letterCounts(strips),
    ...severityCounts(open.filter((finding) => !isSilent(finding))),
    silent: severityCounts(open.filter(isSilent)),
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
