import type { Said } from '../../i18n/say.ts';

/** A fault at an offset into the YAML; without `fix` it is a matter of quoting. */
export interface YamlFault {
  readonly offset: number;
  readonly message: Said;
  readonly fix?: Said;
}
