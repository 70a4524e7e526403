import { Button, FileButton } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { FilePlace } from '../../components/FilePlace.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Field.module.css';
import { readPicture } from './read-picture.ts';

export interface PictureChoiceProps {
  /** As a data URL. */
  readonly picture: string | undefined;
  /** Undefined takes it away. */
  readonly onPicture: (picture: string | undefined) => unknown;
  readonly chooseRef?: RefObject<HTMLButtonElement | null>;
  readonly removeRef?: RefObject<HTMLButtonElement | null>;
}

/** A logo, chosen or dropped: made small, and drawn anew so that nothing hidden comes along. */
export function PictureChoice({ picture, onPicture, chooseRef, removeRef }: PictureChoiceProps) {
  const messages = useMessages(fieldMessages);
  const [isOdd, setIsOdd] = useState(false);
  const reset = useRef<() => void>(null);
  const take = async (file: File | null) => {
    if (!file) return;
    const next = await readPicture(file);
    setIsOdd(next === undefined);
    if (next !== undefined) await onPicture(next);
  };
  return (
    <div className={classes.logo}>
      <FilePlace hint={messages.dropLogo} onFile={(file) => void take(file)}>
        {picture !== undefined && (
          // Paper is white in both themes, and a logo is made for it.
          <img data-a30-paper src={picture} alt={messages.logoAlt} className={classes.picture} />
        )}
        <div className={classes.pictureButtons}>
          <FileButton
            accept="image/png,image/jpeg"
            resetRef={reset}
            onChange={(file) => {
              // The same file can be chosen again.
              reset.current?.();
              void take(file);
            }}
          >
            {(props) => (
              <Button ref={chooseRef} {...props}>
                {picture === undefined ? messages.chooseLogo : messages.otherLogo}
              </Button>
            )}
          </FileButton>
          {picture !== undefined && (
            <Button ref={removeRef} variant="subtle" onClick={() => void onPicture(undefined)}>
              {messages.removeLogo}
            </Button>
          )}
        </div>
      </FilePlace>
      {isOdd && (
        <p role="alert" className={classes.odd}>
          {messages.odd.logo}
        </p>
      )}
    </div>
  );
}
