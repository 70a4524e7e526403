import { expect, test } from 'vitest';
import { blobStore } from '../../../electron/backend/blobs.ts';
import { ProblemError } from '../../../electron/backend/problem-error.ts';
import { aPlace } from '../../support/client-files.ts';

const limits = { count: 3, bytes: 100, ageMs: 1_000 };

const aBlob = (size = 10) => ({
  name: 'a.pdf',
  type: 'application/pdf',
  bytes: new Uint8Array(size),
});

function aStore() {
  const place = aPlace();
  return { ...blobStore(place.newId, place.now, limits), wait: place.wait };
}

test('bytes are given once', () => {
  const store = aStore();
  const id = store.put(aBlob());
  expect(store.take(id)).toEqual(aBlob());
  expect(store.take(id)).toBeUndefined();
  expect(store.take('other')).toBeUndefined();
});

test('what waited too long is gone', () => {
  const store = aStore();
  const id = store.put(aBlob());
  store.wait(999);
  const later = store.put(aBlob());
  store.wait(1);
  expect(store.take(id)).toBeUndefined();
  expect(store.take(later)).toBeDefined();
});

test('the oldest makes room when there are too many', () => {
  const store = aStore();
  const ids = [1, 2, 3, 4].map(() => store.put(aBlob()));
  expect(ids.map((id) => store.take(id) !== undefined)).toEqual([false, true, true, true]);
});

test('the oldest make room when they are too large together', () => {
  const store = aStore();
  const ids = [60, 30, 20].map((size) => store.put(aBlob(size)));
  expect(ids.map((id) => store.take(id) !== undefined)).toEqual([false, true, true]);
  const full = store.put(aBlob(100));
  expect(store.take(full)).toBeDefined();
});

test('one that never fits is refused, and what waits stays', () => {
  const store = aStore();
  const id = store.put(aBlob());
  expect(() => store.put(aBlob(101))).toThrow(ProblemError);
  expect(store.take(id)).toBeDefined();
});
