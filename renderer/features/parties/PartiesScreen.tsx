import { useRow } from '../../state/file.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { NoRecord } from '../../widgets/record/RecordPage.tsx';
import { PartyList } from './PartyList.tsx';
import { PartyPage } from './PartyPage.tsx';

/** Who gets data or keeps them: the list, or the page of one. */
export function PartiesScreen({
  file,
  record,
}: {
  readonly file: string;
  readonly record?: string | undefined;
}) {
  const row = useRow('party', record);
  return (
    <FindingsProvider>
      {record === undefined ? (
        <PartyList file={file} />
      ) : row === undefined ? (
        <NoRecord file={file} section="parties" />
      ) : (
        <PartyPage key={row.id} file={file} row={row} />
      )}
    </FindingsProvider>
  );
}
