/**
 * German verbs of saying that do more than take a statement, a line each: `infinitive: kinds`. A bar divides a
 * separable prefix from its base.
 *
 * Kinds: `s` takes a statement (dass, Konjunktiv, quotation marks); `t` tells a statement in short, with an
 * object ("kritisiert die Pläne"); `a` has the person spoken to as its object ("rief ihn zu … auf");
 * `o` is said of the words of another ("zitiert aus dem Brief"); `f` speaks only where words stand in marks
 * ("sprach von „Verrat“"). What is told is of a class: `d` demands, `j` judges, `n` denies, `k` makes known,
 * `v` speaks of something, `b` takes it for something.
 */
export const VERBS_WITH_KINDS = `
ab|lehnen: stn
ab|streiten: stn
an|führen: sk
an|geben: sk
an|klagen: taj
an|kündigen: stk
an|mahnen: std
an|prangern: stj
an|regen: sd
an|sehen: fb
an|sprechen: t
an|weisen: sa
appellieren: stad
attackieren: fj
attestieren: st
auf|fordern: stad
auf|rufen: stad
äußern: stk
aus|gehen: sv
aus|schließen: stn
aus|sprechen: fd
beanstanden: stj
beantragen: sd
bedauern: stj
befürchten: st
befürworten: td
begründen: stk
begrüßen: tj
beharren: std
bejahen: t
bekannt|geben: stk
beklagen: stj
bekräftigen: stk
bemängeln: stj
berichten: sv
beschreiben: stk
beschuldigen: taj
beschwören: t
bestätigen: stk
bestreiten: stn
beteuern: st
betonen: stk
betrachten: fb
bewerten: tb
bezeichnen: tb
beziffern: fb
bezweifeln: stn
bitten: stad
brandmarken: tj
charakterisieren: tb
dar|legen: stk
dementieren: stn
drängen: sad
drohen: st
ein|fordern: fd
ein|schätzen: sb
ein|setzen: fd
ein|stufen: tb
empfehlen: std
empfinden: fb
erläutern: sk
ermahnen: sad
ermuntern: sad
ersuchen: sad
erwähnen: sk
feiern: f
fordern: std
fürchten: st
geißeln: tj
halten: fb
hervor|heben: stk
hin|weisen: stk
informieren: sa
klagen: sj
kommentieren: stj
kritisieren: stj
leugnen: stn
loben: stj
mahnen: stad
melden: sk
monieren: stj
nennen: tb
plädieren: std
pochen: std
prognostizieren: st
proklamieren: stk
prophezeien: st
protestieren: fj
raten: stad
reagieren: f
rechnen: fv
rechtfertigen: stj
reden: fv
rügen: stj
schätzen: sb
schildern: stk
schimpfen: sj
spotten: sj
sprechen: fv
tadeln: tj
unterstellen: staj
unterstreichen: stk
urteilen: sj
verdächtigen: sa
vergleichen: fj
verkünden: stk
verlangen: std
verlesen: fk
vermelden: sk
verneinen: stn
verpflichten: sa
verspotten: tj
versprechen: stk
verteidigen: fj
verurteilen: tj
verweisen: tk
verwerfen: fn
vor|schlagen: std
vor|werfen: staj
warnen: stav
wehren: fj
werben: fd
werfen: f
werten: tb
widersprechen: stan
wiederholen: stk
würdigen: tj
zitieren: o
zurück|weisen: tn
zu|sagen: stk
zu|schreiben: fj
zu|sichern: stk
zweifeln: sn
`;

/** Verbs that only take a statement (kind `s`), written as above. */
export const PLAIN_VERBS = `
an|bieten an|deuten an|drohen an|merken an|nehmen an|ordnen antworten argumentieren aus|führen aus|rechnen
aus|rufen aus|sagen behaupten bekennen bekunden bemerken berufen besagen beschließen beschweren beten brüllen
dagegen|halten einigen ein|räumen ein|wenden entgegnen entscheiden entschließen erachten ergänzen erhoffen
erinnern erklären errechnen erwägen erwarten erwidern erzählen fest|stellen flüstern folgern formulieren fragen
frotzeln geloben gestehen glauben grübeln heraus|finden heraus|stellen hervor|gehen hinzu|fügen hoffen jubeln
kalkulieren klar|legen klar|machen klar|stellen konstatieren kontern lästern meinen mit|teilen murmeln mutmaßen
nach|haken nach|sagen notieren offenbaren orakeln poltern prahlen resümieren rufen sagen scherzen schlussfolgern
schreiben schreien schwärmen schwören seufzen signalisieren skandieren spekulieren stammeln stöhnen suggerieren
träumen twittern überlegen unken verdeutlichen vereinbaren verlautbaren verlauten vermuten verraten versichern
vor|geben vor|rechnen wettern witzeln zu|billigen zu|geben zürnen zusammen|fassen
`;
