import { useEffect } from 'react';
import type { Section } from '../shared/i18n/app/shell.ts';
import { NotFound } from './NotFound.tsx';
import { loadScreens, screens } from './routes.tsx';
import { FileFrame } from './shell/FileFrame.tsx';
import { openHelp, openPalette } from './state/overlays.ts';

export interface FileScreenProps {
  readonly file: string;
  readonly section: Section;
  readonly record: string | undefined;
}

/** One screen of a client file in its window: `#/<file>/<section>/<record>`. */
export function FileScreen({ file, section, record }: FileScreenProps) {
  useEffect(loadScreens, []);
  const Screen = screens[section];
  if (Screen === undefined) return <NotFound />;
  return (
    <FileFrame
      file={file}
      section={section}
      place={`${section}/${record ?? ''}`}
      onSearch={openPalette}
      onHelp={openHelp}
    >
      <Screen file={file} record={record} />
    </FileFrame>
  );
}
