import { useRow } from '../../state/file.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { NoRecord } from '../../widgets/record/RecordPage.tsx';
import { SystemList } from './SystemList.tsx';
import { SystemPage } from './SystemPage.tsx';

/** In what data are kept: the list, or the page of one. */
export function SystemsScreen({
  file,
  record,
}: {
  readonly file: string;
  readonly record?: string | undefined;
}) {
  const row = useRow('system', record);
  return (
    <FindingsProvider>
      {record === undefined ? (
        <SystemList file={file} />
      ) : row === undefined ? (
        <NoRecord file={file} section="systems" />
      ) : (
        <SystemPage key={row.id} file={file} row={row} />
      )}
    </FindingsProvider>
  );
}
