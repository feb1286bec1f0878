export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** What a determiner or an adjective says of its noun. */
export interface Inflection {
  readonly case: Case;
  readonly noun: 'masculine' | 'feminine' | 'neuter' | 'plural';
}
