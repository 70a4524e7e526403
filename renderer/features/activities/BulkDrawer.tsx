import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { FormActions, FormDrawer } from '../../components/FormDrawer.tsx';
import { Note } from '../../components/Note.tsx';
import { change, newRowId, reread, useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { BulkPreview } from './BulkPreview.tsx';
import { BulkValue } from './BulkValue.tsx';
import { bulkItems } from './bulk-fields.ts';
import { isOfParts } from './bulk-parts.ts';
import { type BulkWish, isSaid } from './bulk-wish.ts';
import type { Done } from './done.ts';
import { type PartsByActivity, usePartsOf } from './use-parts.ts';

export interface BulkDrawerProps {
  readonly file: string;
  /** The activities that were chosen. */
  readonly ids: readonly string[];
  /** To end them: the field is given then. */
  readonly toEnd: boolean;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const noParts: PartsByActivity = new Map();

/** One field of several activities, after it was shown what that changes in each of them. */
export function BulkDrawer({ file, ids, toEnd, onClose, onDone }: BulkDrawerProps) {
  const messages = useMessages(activitiesMessages);
  const [wish, setWish] = useState<BulkWish | undefined>(
    toEnd ? { field: 'end', value: today() } : undefined,
  );
  const [isBusy, setIsBusy] = useState(false);
  const asksParts = wish !== undefined && isOfParts(wish.field);
  const [round, setRound] = useState(0);
  const [refusal, setRefusal] = useState<Problem>();
  const parts = usePartsOf(file, ids, asksParts, round);
  const items = useItems(ids, wish, parts ?? noParts);
  const isReading = asksParts && parts === undefined;
  const wishFor = (next: BulkWish | undefined) => {
    setRefusal(undefined);
    setWish(next);
  };
  const confirm = async () => {
    setIsBusy(true);
    setRefusal(undefined);
    const changes = items.flatMap((item) => item.changes);
    const reply = await change(changes, toEnd ? 'end' : 'bulk');
    if (!reply.ok) {
      // It is told here, where one can do something about it, and not on top of the screen.
      useFile.setState({ failed: undefined });
      await reread();
      setRound((now) => now + 1);
    }
    setIsBusy(false);
    if (!reply.ok) {
      setRefusal(reply);
      return;
    }
    const text = toEnd ? messages.ended(items.length) : messages.changed(items.length);
    onDone({ text, sequence: reply.value.sequence });
    onClose();
  };
  const count = items.length;
  return (
    <FormDrawer
      title={toEnd ? messages.end : messages.changeTogether}
      size="40rem"
      closeLabel={messages.close}
      onClose={onClose}
    >
      <BulkValue wish={wish} onWish={wishFor} toEnd={toEnd} parts={parts} />
      <div role="alert">{refusal && <Refusal refusal={refusal} />}</div>
      <BulkPreview
        items={items}
        total={ids.length}
        isReading={isReading}
        isAsked={wish !== undefined && isSaid(wish)}
      />
      <FormActions help={messages.undoLater}>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button variant="filled" disabled={count === 0 || isBusy} onClick={() => void confirm()}>
          {toEnd ? messages.endNow(count) : messages.changeNow(count)}
        </Button>
      </FormActions>
    </FormDrawer>
  );
}

/** Why nothing was changed. Where somebody else was first, the list shows by now what that made of it. */
function Refusal({ refusal }: { readonly refusal: Problem }) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const isOld = refusal.code === 'stale' || refusal.code === 'rowGone';
  return (
    <Note level={isOld ? 'check' : 'need'} title={messages.notChanged}>
      {isOld ? messages.changedElsewhere : problemText(refusal, language)}
    </Note>
  );
}

function useItems(ids: readonly string[], wish: BulkWish | undefined, parts: PartsByActivity) {
  const language = useLanguage();
  const main = useFile((state) => state.language);
  const activities = useAll('activity');
  const measure = useAll('measure');
  const party = useAll('party');
  const ownTerm = useAll('ownTerm');
  const system = useAll('system');
  const rows = useMemo(() => {
    const chosen = new Set(ids);
    return activities.filter(({ id }) => chosen.has(id));
  }, [ids, activities]);
  return useMemo(() => {
    if (wish === undefined) return [];
    const register = {
      ...emptyRegister(),
      ...{ measure: [...measure], party: [...party], system: [...system], ownTerm: [...ownTerm] },
    };
    const index = new RegisterIndex(register);
    const context = { index, language, main, parts, newId: newRowId, today: today() };
    return bulkItems(wish, rows, context);
  }, [wish, rows, measure, party, system, ownTerm, language, main, parts]);
}
