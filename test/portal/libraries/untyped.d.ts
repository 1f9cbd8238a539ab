/** Packages that bring no types and are called for what they do to the page. */
declare module 'select2';
declare module 'jquery-ui/dist/jquery-ui.js';
