import { useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { formatPeriod, lowerFirst } from '../../../shared/i18n/format.ts';
import { NoteAction } from '../../components/Note.tsx';
import { Suggestion } from '../../components/Suggestion.tsx';
import { change, newRowId, useAll, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useSettings } from '../../state/settings.ts';
import { today } from '../../state/today.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { LawSource } from '../../widgets/LawSource.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';
import classes from './Editor.module.css';
import { usePartNames } from './part-names.ts';
import {
  putAwayFor,
  type RetentionSuggestion,
  rowOfTerm,
  suggestedTerms,
} from './retention-suggestions.ts';

/** What the law pack says of data like these; one click makes it the activity's own. */
export function RetentionSuggestions({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const termText = useTermText();
  const names = usePartNames('dataItem', id);
  const rows = useParts('retention', id);
  const by = useSettings(({ settings }) => settings.name);
  const putAway = usePutAway(id);
  const suggestions = useSuggestions(id, putAway);
  const take = (suggestion: RetentionSuggestion) => {
    const row = { id: newRowId(), activity: id, rank: rankAfter(rows), ...rowOfTerm(suggestion) };
    void change([{ create: 'retention', row }]);
  };
  const dismiss = (rule: string) => {
    const row = {
      id: newRowId(),
      rule,
      target: refOf('activity', id),
      reason: messages.suggestionPutAway,
      on: today(),
      ...(by === undefined ? {} : { by }),
    };
    void change([{ create: 'dismissal', row }], 'dismiss');
  };
  const shown = suggestions.map((suggestion) => {
    const { rule, forData } = suggestion;
    const period = rule.max ?? rule.min;
    const isPeriod = period !== undefined && rule.limitation !== true;
    const term = isPeriod
      ? `${formatPeriod(period, language)}, ${lowerFirst(termText(rule.start))}`
      : lowerFirst(termText(rule.criterion ?? rule.id));
    return (
      <span key={rule.id} className={classes.top} data-place={refOf('retention', rule.id)}>
        <Suggestion
          word={field.suggestion}
          acceptLabel={field.accept}
          dismissLabel={field.putAway}
          onAccept={() => take(suggestion)}
          onDismiss={() => dismiss(rule.id)}
        >
          {messages.retentionSuggestion(
            forData === undefined ? messages.allData : names(forData),
            term,
          )}
        </Suggestion>
        <LawSource
          law={rule.id}
          place={refOf('retention', rule.id)}
          what={isPeriod ? formatPeriod(period, language) : messages.thisTerm}
        />
      </span>
    );
  });
  return (
    <>
      {shown}
      {putAway.length > 0 && (
        <div>
          <NoteAction
            onClick={() => void change(putAway.map((row) => ({ delete: 'dismissal', id: row.id })))}
          >
            {messages.suggestAgain(putAway.length)}
          </NoteAction>
        </div>
      )}
    </>
  );
}

function usePutAway(id: string): readonly Row<'dismissal'>[] {
  const dismissals = useAll('dismissal');
  return useMemo(() => putAwayFor(id, dismissals), [id, dismissals]);
}

function useSuggestions(
  id: string,
  dismissed: readonly Row<'dismissal'>[],
): readonly RetentionSuggestion[] {
  const purposes = useParts('purpose', id);
  const data = useParts('dataItem', id);
  const rows = useParts('retention', id);
  const bases = useAll('legalBasis');
  return useMemo(
    () =>
      suggestedTerms({
        purposes,
        data,
        rows,
        bases,
        putAway: new Set(dismissed.map(({ rule }) => rule)),
      }),
    [purposes, data, rows, bases, dismissed],
  );
}
