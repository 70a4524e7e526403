import { useRow } from '../../state/file.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { NoRecord } from '../../widgets/record/RecordPage.tsx';
import { CookiePage } from './CookiePage.tsx';
import { WebsitePage } from './WebsitePage.tsx';

/** What the website places and reads: all of it, or the page of one cookie. */
export function CookiesScreen({
  file,
  record,
}: {
  readonly file: string;
  readonly record?: string | undefined;
}) {
  const row = useRow('cookie', record);
  return (
    <FindingsProvider>
      {record === undefined ? (
        <WebsitePage file={file} />
      ) : row === undefined ? (
        <NoRecord file={file} section="cookies" />
      ) : (
        <CookiePage key={row.id} file={file} row={row} />
      )}
    </FindingsProvider>
  );
}
