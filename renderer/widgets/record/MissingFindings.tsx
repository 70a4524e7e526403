import { refOf } from '../../../shared/domain/field-ref.ts';
import { useSingle } from '../../state/file.ts';
import { FindingNote } from '../FindingNote.tsx';
import { noteId, useFindingsAt } from '../findings.tsx';
import classes from './Record.module.css';

/** What misses a row that nobody has opened yet stands with the organisation; it is said where that row would be. */
export function MissingFindings({ section }: { readonly section: string }) {
  const id = useSingle('organisation')?.id ?? '';
  const findings = useFindingsAt(refOf('organisation', id)).filter(
    (finding) => finding.section === section,
  );
  if (findings.length === 0) return null;
  return (
    <div className={classes.notes}>
      {findings.map((finding) => (
        <FindingNote key={noteId(finding)} id={noteId(finding)} finding={finding} joined={false} />
      ))}
    </div>
  );
}
