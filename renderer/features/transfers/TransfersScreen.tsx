import { FindingsProvider } from '../../widgets/findings.tsx';
import { TransferList } from './TransferList.tsx';
import { TransferPage } from './TransferPage.tsx';

/** All data that leave Europe, whether an activity or a company takes them there. */
export function TransfersScreen({
  file,
  record,
}: {
  readonly file: string;
  readonly record?: string | undefined;
}) {
  return (
    <FindingsProvider>
      {record === undefined ? (
        <TransferList file={file} />
      ) : (
        <TransferPage key={record} file={file} id={record} />
      )}
    </FindingsProvider>
  );
}
