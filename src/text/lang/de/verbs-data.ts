/**
 * German verbs of saying that do more than take a statement, a line each: `infinitive: kinds`. A bar divides a
 * separable prefix from its base.
 *
 * Kinds: `s` takes a statement (dass, Konjunktiv, quotation marks); `t` sums up a statement, with an
 * object ("kritisiert die Pläne"); `a` has the person spoken to as its object ("rief ihn zu … auf");
 * `o` is said of the words of another ("zitiert aus dem Brief"); `f` speaks only where words stand in marks
 * ("sprach von „Verrat“"). The speech act is of a class: `d` demands, `j` judges, `n` denies, `k` makes known,
 * `v` speaks of something, `b` takes it for something.
 *
 * Traits: `r` says nothing with sich; `z` sums up only with sich; `x` things do it too; `l` looks back at its words; `q` asks or
 * explains; `p` speaks, so that words in marks right behind it are said; `c` calls by als or für; `e` calls what stands at
 * its end; `y` its participle is of another verb too; `u` says nothing where it is negated; `w` quotes in the passive; `i` has
 * es as its subject; `m` says that a thing became known.
 */
export const VERBS_WITH_KINDS = `
ab|fragen: sq
ab|lehnen: stn
ab|qualifizieren: fbc
ab|stempeln: fbc
ab|streiten: stn
ab|tun: fbc
an|flehen: sad
an|fragen: sq
an|führen: sk
an|geben: sk
an|klagen: taj
an|kündigen: stkr
an|mahnen: std
an|prangern: stj
an|preisen: fbc
an|regen: sd
an|sehen: fb
an|sprechen: t
antworten: sp
an|weisen: sa
an|zweifeln: stn
apostrophieren: fbc
appellieren: stad
attackieren: fj
attestieren: st
auf|fordern: stad
auf|rufen: stad
auf|zeigen: sqx
aus|gehen: sv
aus|plaudern: s
aus|schließen: stn
aus|sprechen: fdz
äußern: stk
beanstanden: stj
beantragen: sd
bedauern: stj
befehlen: sad
befürchten: st
befürworten: td
begründen: stkq
begrüßen: tj
beharren: std
bejahen: t
bejubeln: fj
bekannt|geben: stk
beklagen: stj
bekräftigen: stk
belegen: sx
belehren: sa
bemängeln: stj
benachrichtigen: sa
berichten: svq
bescheinigen: st
beschimpfen: fbc
beschreiben: stk
beschuldigen: taj
beschwören: t
bestätigen: stkru
bestreiten: stn
beteuern: st
betiteln: fbc
betonen: stk
betrachten: fb
beweisen: srx
bewerten: tbc
bezeichnen: tbc
beziffern: fb
bezweifeln: stn
bilanzieren: s
bitten: stad
brandmarken: tjc
charakterisieren: tb
dar|legen: stk
deklarieren: fbc
dementieren: stn
diagnostizieren: sb
diffamieren: fjc
dozieren: s
drängen: sad
drohen: st
ein|fordern: fd
ein|gestehen: s
ein|ordnen: fbc
ein|schätzen: sb
ein|setzen: fd
ein|stufen: tbc
empfehlen: std
empfinden: fb
entgegnen: sp
enthüllen: sk
entscheiden: su
erfahren: sil
ergeben: sr
erklären: sq
erkundigen: sq
erlauben: sax
erläutern: skq
ermahnen: sad
ermuntern: sad
ermutigen: sad
ersuchen: sad
erwähnen: sk
erwidern: sp
erzählen: sq
feiern: f
flehen: sd
fordern: std
fragen: sqp
fürchten: st
garantieren: s
geißeln: tjc
gestatten: sax
gestehen: sy
halten: fb
heraus|streichen: stk
hervor|heben: stk
hin|weisen: stk
informieren: sa
klagen: sj
kommentieren: stj
kritisieren: stj
leugnen: stn
loben: stj
mahnen: stad
meinen: sp
melden: sk
monieren: stj
nach|fragen: sq
nahe|legen: sx
nennen: tbe
philosophieren: s
plädieren: std
pochen: std
präzisieren: s
predigen: s
preisen: fjc
prognostizieren: st
proklamieren: stk
prophezeien: st
protestieren: fj
raten: stad
rätseln: sq
reagieren: f
rechnen: fv
rechtfertigen: stjc
reden: fv
rufen: sp
rügen: stj
rühmen: fjc
sagen: sp
schätzen: sb
schelten: fjc
schildern: stkq
schimpfen: sj
schmähen: fjc
sinnieren: s
spekulieren: sq
spotten: sj
sprechen: fv
tadeln: tj
taxieren: fb
titulieren: fbc
überlegen: sq
umschreiben: fbc
unterrichten: sa
unterstellen: staj
unterstreichen: stk
urteilen: sj
veranschlagen: fb
verbieten: sax
verdächtigen: sa
verdeutlichen: sx
vergleichen: fj
verharmlosen: fjc
verhöhnen: fjc
verkünden: stk
verlangen: std
verlesen: fk
vermelden: sk
verneinen: stn
verpflichten: sa
verspotten: tj
versprechen: stk
verteidigen: fj
verteufeln: fjc
verunglimpfen: fjc
verurteilen: tj
verweisen: tk
verwerfen: fn
voraus|sagen: st
vorher|sagen: st
vor|schlagen: std
vor|tragen: s
vor|werfen: staj
warnen: stav
wehren: fj
werben: fd
werfen: f
werten: tbc
widersprechen: stan
wiederholen: stk
wundern: s
würdigen: tjc
zitieren: ow
zu|flüstern: sp
zu|gestehen: s
zu|raunen: sp
zurück|weisen: tn
zu|rufen: sp
zu|sagen: stk
zu|schreiben: fj
zu|sichern: stk
zu|trauen: f
zweifeln: sn
`;

/** Verbs that only take a statement (kind `s`), written as above. */
export const PLAIN_VERBS = `
an|bieten an|deuten an|drohen an|fügen an|merken an|nehmen an|ordnen argumentieren argwöhnen ätzen aus|führen
aus|rechnen aus|rufen aus|sagen beeiden behaupten bekennen bekunden bemerken berufen besagen beschließen
beschweren beten bloggen brüllen dagegen|halten dazwischen|rufen donnern einigen ein|räumen ein|wenden ein|werfen
entschließen erachten ergänzen erhoffen erinnern errechnen erwägen erwarten feixen fest|stellen flüstern folgern
formulieren frotzeln geloben giften glauben grollen grübeln grummeln hauchen heraus|finden heraus|stellen
hervor|gehen hinterher|schieben hinzu|fügen hoffen höhnen jammern johlen jubeln kalkulieren keifen klar|legen
klar|machen klar|stellen konstatieren kontern lamentieren lästern mailen maulen meckern mit|teilen motzen murmeln
mutmaßen nach|haken nach|legen nach|sagen nach|schieben nörgeln notieren offenbaren orakeln plaudern poltern posten
postulieren prahlen raunen referieren rekapitulieren resümieren scherzen schluchzen schlussfolgern schnauben
schreiben schreien schwadronieren schwärmen schwören seufzen signalisieren skandieren stammeln sticheln stöhnen
suggerieren tönen träumen tweeten twittern unken vereinbaren verheißen verlautbaren verlauten vermuten verraten
versichern vor|geben vor|rechnen weis|sagen wettern wimmern wispern witzeln zu|billigen zu|geben zürnen
zusammen|fassen
`;
