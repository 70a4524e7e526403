/** Takes over what a person accepted of a statement: ordinary changes, as one set. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { everyProposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import { changesFromProposals } from '../../../shared/statement-reader/proposals/to-changes.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { changeRegister } from './change-register.ts';
import { fileOf } from './open-files.ts';
import { readingOf } from './readings.ts';
import { whoOf } from './settings.ts';

/** @throws ProblemError readingGone, call.input for an id that the reading has not; ClientFileError */
export function acceptProposals(
  { file, reading, proposals, before, isJudged = false, label, on }: InputOf<'reader.accept'>,
  host: Host,
): OutputOf<'reader.accept'> {
  const kept = readingOf(host, reading, file);
  const known = new Map(everyProposal(kept.result.proposals).map((each) => [each.id, each]));
  const accepted = [...new Set(proposals)].map((id) => {
    const proposal = known.get(id);
    if (!proposal) throw new ProblemError('call.input', { issues: [`proposals: ${id}`] });
    return proposal;
  });
  const open = fileOf(host, file);
  const { changes, left, other, waiting, made } = changesFromProposals(accepted, open.register, {
    by: whoOf(host),
    on,
    newId: host.newId,
    language: open.index.single('organisation')?.language ?? 'nl',
    document: kept.name ?? label,
    proposals: kept.result.proposals,
    before,
    isJudged,
  });
  const told = { left: [...left], other: [...other], waiting: [...waiting], made };
  if (changes.length === 0) return { changes: [], ...told };
  const wanted = changes.map((change) => ({ ...change }));
  const { sequence, ...changed } = changeRegister({ file, label, changes: wanted }, host);
  return {
    changes: changed.changes,
    ...told,
    ...(sequence === undefined ? {} : { sequence }),
  };
}
