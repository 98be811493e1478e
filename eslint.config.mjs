import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'bench/node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where a thing is made.' },
      ],
      'no-restricted-globals': ['error', { name: 'name' }],
      eqeqeq: 'error',
    },
  },
  {
    // The core reads no clock and no chance; neither is an ambient type, so the compiler cannot say so.
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core never reads the clock.' },
        { object: 'Math', property: 'random', message: 'The same text always gives the same article.' },
        { object: 'Temporal', property: 'Now', message: 'The core never reads the clock.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Use Temporal dates; the core never reads the clock.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        require: 'readonly',
        document: 'readonly',
      },
    },
  },
);
