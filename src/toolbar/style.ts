/** The look of the panel; it lies in the toolbar's own shadow, beside the text and not over it. */
export const STYLE = `
  astro-dev-toolbar-window {
    inset: auto 16px 72px auto;
    width: min(360px, calc(100vw - 32px));
    max-height: 70vh;
    transform: none;
  }
  @media (max-width: 40rem) {
    astro-dev-toolbar-window { max-height: 45vh; }
  }
  h1 { font-size: 15px; margin: 0 0 8px; }
  ol { overflow: auto; margin: 0; padding: 0; list-style: none; }
  li { border-top: 1px solid #343841; padding: 4px 0; }
  button { all: unset; display: block; box-sizing: border-box; width: 100%; padding: 4px 6px; border-radius: 6px; }
  button:enabled { cursor: pointer; }
  button:enabled:hover, button:focus-visible { background: #343841; outline: none; }
  b { font-weight: 600; overflow-wrap: anywhere; }
  small { display: block; color: #bfc1c9; }
  code { font-size: 11px; color: #dcc1ff; overflow-wrap: anywhere; }
  .copy span { font-size: 11px; color: #fff; }
  h2 { font-size: 12px; margin: 0; }
  ul { margin: 0 0 8px; padding: 0; list-style: none; font-size: 12px; }
  [role='group'] { display: flex; gap: 4px; margin-bottom: 4px; }
  [role='group'] button { width: auto; font-size: 12px; border: 1px solid #545b69; }
  [aria-pressed='true'] { background: #545b69; }
`;
