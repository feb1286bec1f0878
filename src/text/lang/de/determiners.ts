/** What opens a noun phrase: articles, possessives, numerals in words. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
  dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle aller allen beide beiden
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren mein meine meinen deren dessen manche mehrere
  mehreren viele vielen einige einigen wenige zahlreiche zwei drei vier fünf sechs sieben acht neun zehn zwölf`.split(
    /\s+/u,
  ),
);
