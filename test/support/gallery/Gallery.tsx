import { useHashLocation } from 'wouter/use-hash-location';
import { Activities } from './Activities.tsx';
import { Overview } from './Overview.tsx';
import { Parts } from './Parts.tsx';

/** Every part in every state, on three pages, for the tests to look at. */
export function Gallery() {
  const [place] = useHashLocation();
  const [, page, count] = place.split('/');
  if (page === 'overview') return <Overview />;
  if (page === 'activities') return <Activities count={Number(count ?? 40)} />;
  return <Parts />;
}
