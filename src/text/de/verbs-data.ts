/**
 * German verbs of saying, a line each: `infinitive: kinds`. A bar divides a separable prefix from its base.
 *
 * Kinds: `s` takes a statement (dass, Konjunktiv, quotation marks); `t` tells a statement in short, with an
 * object ("kritisiert die Pläne"); `a` has the person spoken to as its object ("rief ihn zu … auf");
 * `o` is said of the words of another ("zitiert aus dem Brief"); `f` speaks only where words stand in marks
 * ("sprach von „Verrat“").
 */
export const VERBS_OF_SAYING = `
ab|lehnen: t
ab|streiten: st
an|deuten: s
an|führen: s
an|geben: s
an|klagen: ta
an|kündigen: st
an|mahnen: st
an|merken: s
an|prangern: st
an|sprechen: t
antworten: s
appellieren: sta
argumentieren: s
attestieren: st
auf|fordern: sta
auf|rufen: sta
aus|führen: s
aus|gehen: s
aus|rufen: s
aus|sagen: s
aus|schließen: t
äußern: st
beanstanden: st
bedauern: st
bekannt|geben: st
befürchten: st
befürworten: t
begründen: st
begrüßen: t
behaupten: s
beharren: t
bejahen: t
bekennen: s
beklagen: st
bekräftigen: st
bemängeln: st
bemerken: s
berichten: s
beschreiben: st
beschuldigen: ta
beschwören: t
bestätigen: st
bestreiten: st
beteuern: st
betonen: st
bewerten: t
bezeichnen: t
bezweifeln: st
bitten: sta
brandmarken: t
brüllen: s
charakterisieren: t
dagegen|halten: s
dar|legen: st
dementieren: st
drohen: st
ein|räumen: s
ein|stufen: t
ein|wenden: s
empfehlen: st
entgegnen: s
ergänzen: s
erklären: s
erläutern: s
erwähnen: s
erwarten: s
erwidern: s
erzählen: s
feiern: f
fest|stellen: s
folgern: s
fordern: st
fürchten: st
formulieren: s
fragen: s
geißeln: t
glauben: s
gestehen: s
hervor|heben: st
hin|weisen: st
hinzu|fügen: s
hoffen: s
informieren: sa
jubeln: s
klagen: s
klar|machen: s
klar|stellen: s
kommentieren: st
konstatieren: s
kontern: s
kritisieren: st
leugnen: st
loben: st
mahnen: sta
meinen: s
melden: s
mit|teilen: s
monieren: st
mutmaßen: s
nach|haken: s
nennen: t
notieren: s
plädieren: t
pochen: t
prognostizieren: st
prophezeien: st
protestieren: f
raten: sta
reagieren: f
resümieren: s
rufen: s
rügen: st
sagen: s
schätzen: s
schildern: st
schimpfen: s
schlussfolgern: s
schreiben: s
schwärmen: s
signalisieren: s
seufzen: s
spotten: s
sprechen: f
tadeln: t
twittern: s
unterstreichen: st
unterstellen: sta
urteilen: s
verdeutlichen: s
verkünden: st
verlangen: st
verlautbaren: s
vermelden: s
vermuten: s
verneinen: st
verraten: s
versichern: s
versprechen: st
verteidigen: f
verurteilen: t
verweisen: t
vor|schlagen: st
vor|werfen: sta
warnen: sta
wehren: f
werfen: f
werten: t
widersprechen: ta
wiederholen: st
witzeln: s
würdigen: t
zitieren: o
zu|geben: s
zu|sagen: st
zu|sichern: st
zurück|weisen: t
zusammen|fassen: s
`;

/**
 * Strong and mixed bases, a line each: infinitive, 3rd person singular present, singular preterite,
 * participle, Konjunktiv II.
 */
export const STRONG_BASES = `
geben gibt gab gegeben gäbe
gehen geht ging gegangen ginge
streiten streitet stritt gestritten stritte
sprechen spricht sprach gesprochen spräche
rufen ruft rief gerufen riefe
schließen schließt schloss geschlossen schlösse
bekennen bekennt bekannte bekannt bekennte
beschreiben beschreibt beschrieb beschrieben beschriebe
beschwören beschwört beschwor beschworen beschwöre
bestreiten bestreitet bestritt bestritten bestritte
bitten bittet bat gebeten bäte
halten hält hielt gehalten hielte
wenden wendet wandte gewandt wendete
empfehlen empfiehlt empfahl empfohlen empföhle
gestehen gesteht gestand gestanden gestünde
heben hebt hob gehoben höbe
heißen heißt hieß geheißen hieße
nennen nennt nannte genannt nennte
raten rät riet geraten riete
schreiben schreibt schrieb geschrieben schriebe
unterstreichen unterstreicht unterstrich unterstrichen unterstriche
verraten verrät verriet verraten verriete
versprechen verspricht versprach versprochen verspräche
verweisen verweist verwies verwiesen verwiese
schlagen schlägt schlug geschlagen schlüge
werfen wirft warf geworfen würfe
weisen weist wies gewiesen wiese
widersprechen widerspricht widersprach widersprochen widerspräche
`;

/** Forms of the auxiliaries and modals: `i` indicative, `k` Konjunktiv; number `s` or `p`. */
export const AUXILIARIES = `
haben: hat=is hatte=is haben=ip hatten=ip habe=ks hätte=ks hätten=kp
sein: ist=is war=is sind=ip waren=ip sei=ks seien=kp wäre=ks wären=kp
werden: wird=is wurde=is werden=ip wurden=ip werde=ks würde=ks würden=kp
können: kann=is konnte=is können=ip konnten=ip könne=ks könnte=ks könnten=kp
müssen: muss=is musste=is müssen=ip mussten=ip müsse=ks müsste=ks müssten=kp
sollen: soll=is sollte=is sollen=ip sollten=ip solle=ks
wollen: will=is wollte=is wollen=ip wollten=ip wolle=ks
dürfen: darf=is durfte=is dürfen=ip durften=ip dürfe=ks dürfte=ks dürften=kp
mögen: mag=is mochte=is mögen=ip mochten=ip möge=ks möchte=is möchten=ip
`;

/** Konjunktiv I of frequent full verbs that report: "es handle sich um …", "das Land brauche Hilfe". */
export const KONJUNKTIV_FORMS = `
handle handele gehe gehe stehe liege bleibe komme gebe gäbe wisse wüsste brauche nehme finde halte lasse ließe sehe
bedeute gelte führe zeige bringe trage fehle gehöre arbeite lebe spiele beginne ende diene drohe erwarte hoffe glaube
denke rechne stelle setze biete bestehe betreffe entspreche versuche plane prüfe unterstütze verfüge verstehe verliere
verhalte verletze reiche laufe fahre fliege treffe kämpfe ermittle richte suche sorge steige sinke wachse werde wirke
gefährde schade verhindere erhalte ermögliche verstoße trete rufe sage erkläre fordere verlange lehne weise schließe
freue fühle befinde begrüße bedaure bedauere hänge kenne müssten ginge käme bliebe stünde läge bräuchte
`;
