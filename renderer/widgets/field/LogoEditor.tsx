import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { useMessages } from '../../state/language.ts';
import type { EditorProps } from './editor.ts';
import classes from './Field.module.css';
import { readPicture } from './read-picture.ts';

/** A picture for the head of documents: made small, and drawn anew so that nothing hidden comes along. */
export function LogoEditor({ control }: EditorProps) {
  const messages = useMessages(fieldMessages);
  const [isOdd, setIsOdd] = useState(false);
  const value = typeof control.value === 'string' ? control.value : undefined;
  const take = async (file: File | null) => {
    if (!file) return;
    const picture = await readPicture(file);
    setIsOdd(picture === undefined);
    if (picture !== undefined) await control.set(picture);
  };
  return (
    <div className={classes.logo}>
      {value !== undefined && (
        <img src={value} alt={messages.logoAlt} className={classes.picture} />
      )}
      <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props}>
            {value === undefined ? messages.chooseLogo : messages.otherLogo}
          </Button>
        )}
      </FileButton>
      {value !== undefined && (
        <Button variant="subtle" onClick={() => void control.set(undefined)}>
          {messages.removeLogo}
        </Button>
      )}
      {isOdd && (
        <p role="alert" className={classes.odd}>
          {messages.odd.logo}
        </p>
      )}
    </div>
  );
}
