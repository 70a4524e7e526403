import { useId, useMemo, useState } from 'react';
import type { Picture } from '../../../shared/document/model.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { DocumentContext } from '../../document/document-context.ts';
import { JumpArea } from '../../document/JumpArea.tsx';
import { AsTableButton, PictureCard } from '../../document/PictureCard.tsx';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage } from '../../state/language.ts';
import classes from './Overview.module.css';

/** A picture of the register with its table; what it says leads to its field. */
export function PictureSheet({
  title,
  picture,
  none,
}: {
  readonly title: string;
  readonly picture: Picture | undefined;
  /** Said where there is nothing to draw. */
  readonly none: string;
}) {
  const language = useLanguage();
  const prefix = useId();
  const [asTable, setAsTable] = useState(false);
  const settings = useMemo(
    () => ({ language, prefix, jumps: true, links: false, level: 3 }),
    [language, prefix],
  );
  if (picture === undefined && none === '') return null;
  return (
    <Sheet
      title={title}
      {...(picture ? { aside: <AsTableButton asTable={asTable} onChange={setAsTable} /> } : {})}
    >
      {picture === undefined ? (
        <p className={classes.quiet}>{none}</p>
      ) : (
        <DocumentContext value={settings}>
          <JumpArea onJump={(ref) => void jumpTo(ref)}>
            <PictureCard picture={picture} asTable={asTable} />
          </JumpArea>
        </DocumentContext>
      )}
    </Sheet>
  );
}
