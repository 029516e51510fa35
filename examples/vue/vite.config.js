import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// One copy of each peer, whatever the library was built with.
export default defineConfig({
  plugins: [vue()],
  base: './',
  resolve: { dedupe: ['vue', 'xstate', 'zod', 'idb'] },
  server: { fs: { allow: ['../..'] } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1000 },
});
