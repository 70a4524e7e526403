import { Drawer } from '@mantine/core';
import { exportManyMessages } from '../../../shared/i18n/app/export-many.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { later } from '../../components/later.tsx';
import { useOpenedOnceThere } from '../../components/use-opened-once-there.ts';
import { useMessages } from '../../state/language.ts';
import { ExportResult } from './ExportResult.tsx';
import type { LibraryRow } from './library-rows.ts';
import { useExport } from './use-export.ts';

const ExportForm = later(async () => (await import('./ExportForm.tsx')).ExportForm);

export interface ExportDrawerProps {
  readonly rows: readonly LibraryRow[];
  /** Ids of the files to save; undefined: closed. */
  readonly files: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Saving the documents of one or many client files. Closing it stops nothing that is under way. */
export function ExportDrawer({ rows, files, onClose }: ExportDrawerProps) {
  const messages = useMessages(exportManyMessages);
  const ofList = useMessages(libraryMessages);
  const { state, start, stop, again } = useExport();
  const wanted = rows.filter(({ file }) => files?.includes(file));
  const close = () => {
    onClose();
    if (state.step !== 'working') again();
  };
  return (
    <Drawer
      opened={useOpenedOnceThere(files !== undefined)}
      onClose={close}
      position="right"
      size="27rem"
      title={messages.title}
      closeButtonProps={{ 'aria-label': ofList.close }}
    >
      {state.step === 'asking' ? (
        <ExportForm
          rows={wanted}
          onStart={(order) => void start({ ...order, files: wanted.map(({ file }) => file) })}
        />
      ) : (
        <ExportResult
          state={state}
          nameOf={(file) => rows.find((row) => row.file === file)?.name ?? file}
          onStop={stop}
          onAgain={again}
        />
      )}
    </Drawer>
  );
}
