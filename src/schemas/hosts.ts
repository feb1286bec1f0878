/** What a host of static sites takes at most; undefined where its documentation names no number. */
export interface HostLimits {
  readonly name: string;
  /** Files of a whole site. */
  readonly files?: number;
  /** Size of a whole site, in MiB. */
  readonly megabytes?: number;
  /** Size of one file, in MiB. */
  readonly fileMegabytes?: number;
  /** Files in one folder. */
  readonly filesInFolder?: number;
  /** Where the host says so, and the day on which that was read. */
  readonly source: string;
  readonly read: string;
}

/** Hosts whose limits are known, by the value of `host:` in `site.yml`. Cloudflare's are those of the free plan. */
export const HOSTS = {
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileMegabytes: 25,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    read: '2026-11-28',
  },
  'github-pages': {
    name: 'GitHub Pages',
    megabytes: 1024,
    source:
      'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    read: '2026-11-28',
  },
  'gitlab-pages': {
    name: 'GitLab Pages',
    files: 200_000,
    megabytes: 1024,
    source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
    read: '2026-11-28',
  },
  netlify: {
    name: 'Netlify',
    filesInFolder: 54_000,
    source: 'https://docs.netlify.com/site-deploys/overview',
    read: '2026-11-28',
  },
} as const satisfies Readonly<Record<string, HostLimits>>;

export type HostId = keyof typeof HOSTS;

export const HOST_IDS = Object.keys(HOSTS) as [HostId, ...HostId[]];
