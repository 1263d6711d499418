import { StrictMode } from 'react';
import { App, type AppProps } from './App.tsx';

/** The app as it is drawn in the page and while it is built: one tree for both, or React could not take over the other's markup. */
export function Root(props: AppProps) {
  return (
    <StrictMode>
      <App {...props} />
    </StrictMode>
  );
}
