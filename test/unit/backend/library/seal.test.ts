import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { hasDigest, sealed } from '../../../../electron/backend/library/seal.ts';
import { aRegister } from '../../../support/builders.ts';
import { aFileWith, aStore } from '../../../support/client-files.ts';

describe('the content digest', () => {
  it('misses no flipped bit, nor a byte too many or too few', () => {
    const { bytes, digest } = sealed(aStore(aRegister({ party: [{}, {}] })));
    expect(hasDigest(bytes, digest)).toBe(true);
    for (let at = 0; at < bytes.length; at += 997) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect([at, hasDigest(flipped, digest)]).toEqual([at, false]);
    }
    expect(hasDigest(Buffer.concat([bytes, Buffer.alloc(1)]), digest)).toBe(false);
    expect(hasDigest(bytes.subarray(0, -1), digest)).toBe(false);
  });

  it('can be recomputed by anyone: SHA-256 of the file with its 64 characters as zeros', () => {
    const place = aFileWith(aRegister({ party: [{}] }));
    const file = openClientFile(place.path, place);
    const { contentDigest } = file.record();
    file.discard();
    const zeroed = readFileSync(place.path, 'latin1').replace(contentDigest, '0'.repeat(64));
    expect(createHash('sha256').update(zeroed, 'latin1').digest('hex')).toBe(contentDigest);
  });
});
