/** Where a term of the law comes from: on demand, beside what it says. */
import { ActionIcon, Popover } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { createContext, useContext } from 'react';
import { partMessages } from '../../shared/i18n/app/parts.ts';
import { formatArticle, formatDate } from '../../shared/i18n/format.ts';
import { lawById, lawIn } from '../../shared/reference/lookup.ts';
import { Note } from '../components/Note.tsx';
import { useLanguage, useMessages } from '../state/language.ts';
import { termGround } from './term-ground.ts';

export interface ShownSource {
  /** Id of the record of the law pack. */
  readonly law: string;
  /** Address of the row that rests on it. */
  readonly place: string;
  /** What it is the source of: "7 jaar". */
  readonly what: string;
}

export interface SourcePlace {
  readonly shown: ShownSource | undefined;
  readonly show: (source: ShownSource | undefined) => void;
}

/** A screen with a margin shows the source there; without one it opens beside its button. */
export const SourceContext = createContext<SourcePlace | undefined>(undefined);

export function LawSource(source: ShownSource) {
  const messages = useMessages(partMessages);
  const margin = useContext(SourceContext);
  const label = messages.whereFrom(source.what);
  if (lawById(source.law) === undefined) return null;
  const isShown = margin?.shown?.place === source.place && margin.shown.law === source.law;
  const button = (
    <ActionIcon
      size={24}
      color="petrol"
      aria-label={label}
      title={label}
      {...(margin && {
        'aria-expanded': isShown,
        onClick: () => margin.show(isShown ? undefined : source),
      })}
    >
      <IconBook2 size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
  if (margin) return button;
  return (
    <Popover withRoles width="20rem">
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown p={0}>
        <LawSourceNote {...source} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Source, what kind of rule it is, and the day it was last checked. */
export function LawSourceNote({ law, what, id }: ShownSource & { readonly id?: string }) {
  const messages = useMessages(partMessages);
  const language = useLanguage();
  const record = lawById(law);
  if (record === undefined) return null;
  const term = lawIn('retention', law);
  const note = language === 'nl' ? term?.noteNl : term?.noteEn;
  const article = record.article ?? record.source;
  return (
    <Note level="law" title={messages.whereFrom(what)} {...(id === undefined ? {} : { id })}>
      {[
        `${record[language]}: ${formatArticle(article, language)}.`,
        ...(term === undefined ? [] : [messages.termGrounds[termGround(law)]]),
        ...(note === undefined ? [] : [note]),
        messages.checkedOn(formatDate(record.asOf, language)),
      ].join(' ')}
    </Note>
  );
}
