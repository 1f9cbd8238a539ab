import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LAYOUTS, type LibraryId } from './layouts';

/** Bundles of the library pages, made when they are asked for and their sources are newer. */

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

/** Folder of a library's page once it is built: `index.html` and what it loads. */
export const libraryFolder = (id: LibraryId): string => join(root, '.cache', 'libraries', id);

/** Builds a library's page when it is missing or stale. */
export async function ensureLibrary(id: LibraryId): Promise<void> {
  const folder = libraryFolder(id);
  const made = join(folder, 'index.html');
  const shared = ['papers.ts', 'wording.ts', 'model.ts', 'layouts.ts', 'build.ts'].map((name) => join(here, name));
  const sources = [...shared, join(here, id), join(root, 'package-lock.json')];
  if (existsSync(made) && statSync(made).mtimeMs >= Math.max(...sources.map(newest))) return;
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
      cssCodeSplit: false,
      rollupOptions: {
        input: join(
          here,
          id,
          readdirSync(join(here, id)).find((name) => /^main\.tsx?$/.test(name))!,
        ),
        output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]', codeSplitting: false },
      },
    },
  });
  const css = existsSync(join(folder, 'app.css')) ? '<link rel="stylesheet" href="app.css">' : '';
  writeFileSync(
    made,
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${LAYOUTS[id].name}</title>${css}</head><body><div id="root"></div><script type="module" src="app.js"></script></body></html>`,
  );
}
