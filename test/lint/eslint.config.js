import tseslint from 'typescript-eslint';

/** What the compiler does not see. Style belongs to prettier, import direction to dependency-cruiser. */
export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/.output/**',
      '**/.wxt/**',
      '**/.cache/**',
      'test/portal/assets/**',
      'test/portal/pages/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.name='parseFloat']", message: 'Numbers are read by lib/declaration/numbers only.' },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Values may contain markup: use textContent.' },
        { selector: "MemberExpression[property.name='sendBeacon']", message: 'Nothing leaves the browser.' },
      ],
    },
  },
  {
    files: ['lib/{declaration,forms,reference,origin,rules,report,text}/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'fetch', 'localStorage', 'process'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: today is an argument.',
        },
      ],
    },
  },
  {
    files: ['test/**', 'lib/cli/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
);
