import { Button, TextInput } from '@mantine/core';
import { IconEye, IconSearch } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { Language } from '../../../shared/domain/text.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import type { TemplateRecord } from '../../../shared/reference/template-record.ts';
import { templates } from '../../../shared/reference/templates.ts';
import { FormActions, FormDrawer } from '../../components/FormDrawer.tsx';
import { Tick } from '../../components/Tick.tsx';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useSettings } from '../../state/settings.ts';
import classes from './Activities.module.css';
import { addTemplates, findTemplates, templateName } from './templates.ts';

export interface TemplateDrawerProps {
  readonly onClose: () => void;
  readonly onAdded: (ids: readonly string[], sequence: number | undefined) => void;
}

/** The examples of the law pack; what is chosen comes in as suggestions. */
export function TemplateDrawer({ onClose, onAdded }: TemplateDrawerProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const by = useSettings(({ settings }) => settings.name) ?? '';
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const groups = useMemo(() => findTemplates(search, language), [search, language]);
  const present = usePresentNames();
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const add = async () => {
    setIsBusy(true);
    const added = await addTemplates(
      templates.filter(({ id }) => chosen.has(id)),
      by,
    );
    onClose();
    if (added !== undefined) onAdded(added.ids, added.sequence);
  };
  return (
    <FormDrawer
      title={messages.fromTemplate}
      size="36rem"
      closeLabel={messages.close}
      onClose={onClose}
    >
      <p className={classes.help}>{messages.templatesHelp}</p>
      <TextInput
        data-autofocus
        type="search"
        aria-label={messages.searchTemplates}
        placeholder={messages.searchTemplates}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className={classes.templates}>
        {groups
          .filter((group) => group.templates.length > 0)
          .map((group) => (
            <fieldset key={group.group} className={classes.templateGroup}>
              <legend>{messages.templateGroups[group.group]}</legend>
              {group.templates.map((template) => (
                <Template
                  key={template.id}
                  template={template}
                  language={language}
                  isPresent={present.has(templateName(template, language))}
                  isChosen={chosen.has(template.id)}
                  onTurn={() => turn(template.id)}
                />
              ))}
            </fieldset>
          ))}
        {groups.every((group) => group.templates.length === 0) && (
          <p role="status">{messages.noTemplate}</p>
        )}
      </div>
      <FormActions>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button variant="filled" disabled={chosen.size === 0 || isBusy} onClick={() => void add()}>
          {messages.addTemplates(chosen.size)}
        </Button>
      </FormActions>
    </FormDrawer>
  );
}

function usePresentNames(): ReadonlySet<string> {
  const activities = useAll('activity');
  return useMemo(
    () =>
      new Set(
        activities.flatMap(({ name }) => Object.values(name).filter((each) => each !== undefined)),
      ),
    [activities],
  );
}

interface TemplateProps {
  readonly template: TemplateRecord;
  readonly language: Language;
  readonly isPresent: boolean;
  readonly isChosen: boolean;
  readonly onTurn: () => void;
}

function Template({ template, language, isPresent, isChosen, onTurn }: TemplateProps) {
  const messages = useMessages(activitiesMessages);
  const id = useId();
  const name = templateName(template, language);
  return (
    <div className={classes.template} data-chosen={isChosen || undefined}>
      <Tick
        id={id}
        label={isPresent ? `${name}, ${messages.thereAlready}` : name}
        aria-describedby={`${id}-words`}
        checked={isChosen}
        onChange={onTurn}
      />
      <div>
        <label className={classes.templateName} htmlFor={id}>
          {name}
          {isPresent && <span className={classes.help}>{messages.thereAlready}</span>}
        </label>
        <div id={`${id}-words`}>
          <p className={classes.help}>{template.basisNote[language]}</p>
          {template.warnings.map((warning) => (
            <p key={warning.nl} className={classes.warning}>
              <IconEye size={16} stroke={1.6} aria-hidden />
              <span>
                <b>{messages.mind}:</b> {warning[language]}
              </span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
