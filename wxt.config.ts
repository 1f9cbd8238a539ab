import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type {} from '@wxt-dev/auto-icons';
import { LOCAL_HOSTS, PORTAL_HOSTS } from './lib/browser/hosts';

/** `wxt build --mode e2e` also runs on this machine's own test servers and leaves User Timing measures; a release does neither. */
const hostsFor = (mode: string): string[] => [...PORTAL_HOSTS, ...(mode === 'e2e' ? LOCAL_HOSTS : [])];

/** No page of the extension may reach the network, run inline code or be sent anywhere by a form. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Every rule file carries its title and its examples, for the catalogue in the options and for the tests. In the script that is loaded into
 * every page they are replaced by empty ones.
 */
function leanRules(): Plugin {
  const replacements: Record<string, string> = { examples: '{ fail: [], pass: [] }', title: "{ vi: '', en: '' }" };
  return {
    name: 'lean-rules',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/rules\/[^/]+\/[^/]+\.ts$/.test(id) || !code.includes('defineRule(')) return null;
      const program = this.parse(code) as unknown as { body: AstNode[] };
      const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration');
      const call = exported?.['declaration'] as AstNode | undefined;
      const rule = (call?.['arguments'] as AstNode[] | undefined)?.[0];
      const cuts = ((rule?.['properties'] ?? []) as AstNode[]).flatMap((property) => {
        const key = property['key'] as { name?: string; value?: string } | undefined;
        const text = replacements[key?.name ?? key?.value ?? ''];
        const value = property['value'] as AstNode | undefined;
        return text && value ? [{ start: value.start, end: value.end, text }] : [];
      });
      if (cuts.length < Object.keys(replacements).length) this.error(`no rule was found in ${id}`);
      let lean = code;
      for (const { start, end, text } of cuts.sort((a, b) => b.start - a.start))
        lean = lean.slice(0, start) + text + lean.slice(end);
      return { code: lean, map: null };
    },
  };
}

/**
 * Modules of this project do nothing but define things, and neither does the decimal library: what a script does not use stays out of it.
 * Without this the page script would carry the decimal library with it.
 */
const LEAN = /\/lib\/.+\.tsx?$|\/node_modules\/decimal\.js\//;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  vite: () => ({
    build: {
      sourcemap: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !LEAN.test(id) } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The engine alone is loaded into pages; the extension's own pages show titles and examples.
      if (entrypoints.some(({ name }) => name === 'engine')) (config.plugins ??= []).push(leanRules());
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: hostsFor(mode),
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'soat-co@soat-co.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // What a company may set by policy; Firefox needs no schema for it.
        { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
