/** A fault at an offset into the YAML; without `fix` it is a matter of quoting. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly fix?: string;
}
