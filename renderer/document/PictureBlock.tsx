import { useState } from 'react';
import type { Picture } from '../../shared/document/model.ts';
import classes from './Picture.module.css';
import { AsTableButton, PictureCard } from './PictureCard.tsx';

/** A picture inside a document, with the way to its table. */
export function PictureBlock({
  picture,
  marked,
}: {
  readonly picture: Picture;
  readonly marked: readonly string[];
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div>
      {!picture.tableShown && (
        <div className={classes.tools}>
          <AsTableButton asTable={asTable} onChange={setAsTable} />
        </div>
      )}
      <PictureCard picture={picture} asTable={asTable} marked={marked} />
    </div>
  );
}
