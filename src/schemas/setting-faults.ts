/** What is wrong with a value and how to mend it; undefined for a sound one. */
export type SettingFault = readonly [message: string, fix: string] | undefined;

/** Checks the origin of a site; `base` is how the setting of its base path is called there. */
export function findSiteFault(value: string, base = 'BASE'): SettingFault {
  const fix = `Set the origin alone, such as https://example.org; a folder of the host is ${base}.`;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const shown = value.replace(/[^/]*@/gu, '…@');
  if (!url || !/^https?:\/\/[^/]/iu.test(value)) {
    const isBare = !/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(value) && URL.canParse(`https://${value}`);
    const guess = isBare ? `Did you mean “${new URL(`https://${value}`).origin}”? ` : '';
    return [`“${shown}” is no address that begins with https:// or http://.`, `${guess}${fix}`];
  }
  if (url.username !== '' || url.password !== '')
    return ['The address holds a name or a password, and every page would show it.', fix];
  return url.pathname === '/' && !/[?#]/u.test(value)
    ? undefined
    : [`“${value}” is more than an origin.`, `Did you mean “${url.origin}”? ${fix}`];
}

/** Checks a base path; `site` is how the setting of the origin is called there. */
export function findBaseFault(value: string, site = 'SITE'): SettingFault {
  const fix = `Set the path alone, such as /news/; the origin of the site is ${site}.`;
  if (/[?#]/u.test(value)) return [`“${value}” holds a ? or #, which end a path.`, fix];
  if (/^[a-z][a-z0-9+.-]*:/iu.test(value)) return [`“${value}” is an address, no path.`, fix];
  if (value.includes('\\')) return [`“${value}” holds a backslash.`, fix];
  const hasDots = value.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part));
  if (hasDots) return [`“${value}” has a part “.” or “..”.`, fix];
  return /^[\w.~!$&'()*+,;=:@%/-]*$/u.test(value) && isDecodable(value)
    ? undefined
    : [
        `“${value}” holds what no path of an address does.`,
        `Write other characters as an address does: “${encodeURI(value)}”.`,
      ];
}

/** Checks the template of the address for reports, which has `{id}` or `{url}` in it; '' is none. */
export function findReportFault(value: string): SettingFault {
  if (value === '') return undefined;
  const fix =
    'Set an address such as mailto:desk@example.org?subject={id} or https://example.org/new?title={id}&body={url}.';
  const filled = value.replaceAll(/\{(?:id|url)\}/gu, 'x');
  // A host that is filled in could be anybody's, or none.
  if (!URL.canParse(filled) || !/^(?:mailto:[^\s?]+@|https:\/\/[^/?#{}]+(?:[/?#]|$))/iu.test(value))
    return [
      `“${value}” is no mail address and no address that begins with https:// and a host.`,
      fix,
    ];
  return value.includes('{id}') || value.includes('{url}')
    ? undefined
    : [`“${value}” does not say which statement is meant.`, `Put {id} or {url} into it. ${fix}`];
}

function isDecodable(path: string): boolean {
  return !/%(?![\da-f]{2})/iu.test(path);
}
