import '@utrecht/design-tokens/dist/theme.css';
import '@utrecht/design-tokens/dist/background-image-icon.css';
import '@utrecht/component-library-css/dist/index.css';
import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Keeps every file of this page for when the network is away; the first visit is enough. */
async function workOffline(): Promise<void> {
  await navigator.serviceWorker.register('./sw.js');
  await navigator.serviceWorker.ready;
  // What was fetched before the worker was there is fetched once more, past it.
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  await Promise.allSettled([location.href.split('#')[0] ?? './', ...files].map(async (file) => fetch(file)));
  document.documentElement.dataset['offline'] = 'ready';
}

if ('serviceWorker' in navigator && import.meta.env.PROD) void workOffline();
