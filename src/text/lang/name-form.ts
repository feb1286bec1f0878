/** How a form came to be; the annotator reports it with every mention. */
export type FormRule =
  | 'name'
  | 'alias'
  | 'spelling'
  | 'genitive'
  | 'inflected'
  | 'short-name'
  | 'adjective'
  | 'inhabitant'
  | 'metonym'
  | 'compound-part'
  | 'compound'
  | 'office'
  | 'directive';

/** A word or words that stand for an entry of the registry in a text. */
export interface NameForm {
  readonly form: string;
  readonly rule: FormRule;
  /** Only as a part of a word with a hyphen, as US in US-Soldaten and deutsch in deutsch-dänisch. */
  readonly compoundOnly?: boolean;
}
