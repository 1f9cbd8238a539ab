import { defineConfig } from 'wxt';
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

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  vite: () => ({
    build: { sourcemap: false, target: 'es2022', modulePreload: { polyfill: false } },
  }),
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
      : { minimum_chrome_version: '116' }),
  }),
});
