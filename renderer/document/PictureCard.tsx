import { Button } from '@mantine/core';
import { IconChartDots3, IconTable } from '@tabler/icons-react';
import { useId } from 'react';
import type { Picture } from '../../shared/document/model.ts';
import { previewMessages } from '../../shared/i18n/app/preview.ts';
import { pictureMessages } from '../../shared/i18n/pictures.ts';
import { useMessages } from '../state/language.ts';
import { useButtonAction } from '../state/screen-actions.ts';
import classes from './Picture.module.css';
import { PictureView } from './PictureView.tsx';
import { TableView } from './TableView.tsx';

const NONE: readonly string[] = [];

/** *Als tabel*, and back. */
export function AsTableButton({
  of,
  asTable,
  onChange,
}: {
  /** What the picture shows. */
  readonly of?: string;
  readonly asTable: boolean;
  readonly onChange: (asTable: boolean) => void;
}) {
  const { asPicture } = useMessages(previewMessages);
  const { asTable: asTableWords } = useMessages(pictureMessages);
  const label = asTable ? asPicture : asTableWords;
  const button = useButtonAction(`picture/${useId()}`, label, { hint: of });
  const Icon = asTable ? IconChartDots3 : IconTable;
  return (
    <Button
      ref={button}
      variant="default"
      size="xs"
      leftSection={<Icon size={16} aria-hidden />}
      onClick={() => onChange(!asTable)}
    >
      {label}
    </Button>
  );
}

/** A picture or its table. Where there is no room for letters that can be read, the table stands alone. */
export function PictureCard({
  picture,
  asTable,
  marked = NONE,
}: {
  readonly picture: Picture;
  readonly asTable: boolean;
  readonly marked?: readonly string[];
}) {
  const table = <TableView table={picture.table} marked={marked} />;
  if (asTable) return <div className={classes.card}>{table}</div>;
  return (
    <div className={classes.card}>
      <PictureView picture={picture} />
      <div className={picture.tableShown ? classes.below : classes.instead}>{table}</div>
    </div>
  );
}
