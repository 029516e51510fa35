import { defineConfig } from 'vite';

// React's JSX without a plugin: esbuild knows it. One copy of each peer, whatever the library was built with.
export default defineConfig({
  esbuild: { jsx: 'automatic' },
  base: './',
  resolve: { dedupe: ['react', 'react-dom', 'xstate', 'zod', 'immer', 'idb'] },
  server: { fs: { allow: ['../..'] } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
});
