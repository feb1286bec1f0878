import type { Theme, ThemeName } from './theme.ts';

/** The custom properties of `tokens.css` in one theme: those of the first `:root`, and over them those of the dark one. */
export function readTheme(css: string, theme: ThemeName): Theme {
  const [light, dark] = [
    /^:root \{(?<body>[^}]*)\}/mu,
    /prefers-color-scheme: dark\) \{\s*:root \{(?<body>[^}]*)\}/u,
  ].map((block) => readTokens(block.exec(css)?.groups?.['body'] ?? ''));
  return new Map([...(light ?? []), ...(theme === 'dark' ? (dark ?? []) : [])]);
}

function readTokens(body: string): readonly (readonly [string, string])[] {
  return [...body.matchAll(/--(?<name>[\w-]+):\s*(?<value>[^;]+);/gu)].map(
    ({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? ''] as const,
  );
}
