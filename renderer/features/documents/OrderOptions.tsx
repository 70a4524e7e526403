import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Documents.module.css';
import { formatsOf, type Order } from './order.ts';

interface OrderOptionsProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Of a version the registers are made, and the public sees none. */
  readonly isOfVersion: boolean;
}

const profiles = ['working', 'authority', 'public'] as const;
const languages = ['nl', 'en'] as const;
const formats = ['pdf', 'html', 'docx', 'md', 'json'] as const;

/** For whom, in which languages and forms, and what goes in. */
export function OrderOptions({ order, onOrder, isOfVersion }: OrderOptionsProps) {
  const messages = useMessages(documentsScreenMessages);
  const { profile } = order;
  return (
    <>
      <section>
        <h2 className={classes.question}>{messages.forWhom}</h2>
        <ChoiceList
          label={messages.forWhom}
          options={profiles
            .filter((value) => !isOfVersion || value !== 'public')
            .map((value) => ({ value, ...messages.profiles[value] }))}
          value={profile}
          onChange={(value) => onOrder({ ...order, profile: value, chosen: undefined })}
        />
      </section>
      <div className={classes.pair}>
        <Boxes title={messages.languages}>
          {languages.map((language) => (
            <Checkbox
              key={language}
              label={messages.languageNames[language]}
              checked={order.languages.includes(language)}
              onChange={() =>
                onOrder({ ...order, languages: toggled(languages, order.languages, language) })
              }
            />
          ))}
        </Boxes>
        <Boxes title={messages.formats}>
          {formats.map((format) => (
            <Checkbox
              key={format}
              label={messages.formatNames[format]}
              disabled={format === 'json' && profile === 'public'}
              checked={formatsOf(order).includes(format)}
              onChange={() =>
                onOrder({ ...order, formats: toggled(formats, order.formats, format) })
              }
            />
          ))}
        </Boxes>
      </div>
      {profile !== 'public' && (
        <details className={classes.more}>
          <summary>
            <b>{messages.options}</b>
          </summary>
          <div className={classes.options} data-under>
            <Checkbox
              label={messages.supplement}
              checked={order.supplement}
              onChange={() => onOrder({ ...order, supplement: !order.supplement })}
            />
            <Checkbox
              label={messages.ended}
              checked={order.ended}
              onChange={() => onOrder({ ...order, ended: !order.ended })}
            />
            {profile === 'working' && (
              <Checkbox
                label={messages.dismissed}
                checked={order.dismissed}
                onChange={() => onOrder({ ...order, dismissed: !order.dismissed })}
              />
            )}
          </div>
        </details>
      )}
    </>
  );
}

function Boxes({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.boxes}>
      <legend className={classes.question}>{title}</legend>
      <div className={classes.options}>{children}</div>
    </fieldset>
  );
}

/** In the order of all, whatever was pressed first. */
function toggled<T extends string>(all: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  return all.filter((each) => chosen.includes(each) !== (each === one));
}
