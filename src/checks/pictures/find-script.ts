/** What runs or loads something in an SVG: opened at its own address it is a page of the site. */
const SCRIPT =
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|handler)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript:|https?:|\/\/)|@import|url\(\s*["']?\s*(?:https?:|\/\/)|<!ENTITY/iu;

/** The first part of an SVG that runs code or asks another server, as it is written; undefined where there is none. */
export function findScript(svg: string): string | undefined {
  return SCRIPT.exec(svg)?.[0].trim();
}
