import { useId, useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Picture } from '../../../shared/document/model.ts';
import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { DocumentContext } from '../../document/document-context.ts';
import { JumpArea } from '../../document/JumpArea.tsx';
import { AsTableButton, PictureCard } from '../../document/PictureCard.tsx';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Overview.module.css';

/** Where the data go: as pictures, or as the tables that say the same; what they say leads to its field. */
export function Pictures({ flow, map }: OutputOf<'register.pictures'>) {
  const messages = useMessages(overviewMessages);
  const language = useLanguage();
  const prefix = useId();
  const settings = useMemo(
    () => ({ language, prefix, jumps: true, links: false, level: 3 }),
    [language, prefix],
  );
  return (
    <div className={classes.wide}>
      <DocumentContext value={settings}>
        <JumpArea onJump={(ref) => void jumpTo(ref)}>
          <div className={classes.sheets}>
            {flow && <PictureSheet title={messages.flow} picture={flow} />}
            {map ? (
              <PictureSheet title={messages.map} picture={map} />
            ) : (
              <Sheet title={messages.map}>
                <p className={classes.quiet}>{messages.nothingOutside}</p>
              </Sheet>
            )}
          </div>
        </JumpArea>
      </DocumentContext>
    </div>
  );
}

function PictureSheet({ title, picture }: { readonly title: string; readonly picture: Picture }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Sheet
      title={title}
      aside={<AsTableButton of={title} asTable={asTable} onChange={setAsTable} />}
    >
      <PictureCard picture={picture} asTable={asTable} />
    </Sheet>
  );
}
