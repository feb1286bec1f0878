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
bieten bietet bot geboten böte
nehmen nimmt nahm genommen nähme
beschließen beschließt beschloss beschlossen beschlösse
entschließen entschließt entschloss entschlossen entschlösse
entscheiden entscheidet entschied entschieden entschiede
finden findet fand gefunden fände
schwören schwört schwor geschworen schwöre
erwägen erwägt erwog erwogen erwöge
berufen beruft berief berufen beriefe
sehen sieht sah gesehen sähe
empfinden empfindet empfand empfunden empfände
lesen liest las gelesen läse
vergleichen vergleicht verglich verglichen vergliche
verwerfen verwirft verwarf verworfen verwürfe
werben wirbt warb geworben würbe
verlesen verliest verlas verlesen verläse
verbieten verbietet verbot verboten verböte
schreien schreit schrie geschrien schriee
bringen bringt brachte gebracht brächte
ziehen zieht zog gezogen zöge
lassen lässt ließ lassen ließe
werden wird wurde geworden würde
tun tut tat getan täte
erfahren erfährt erfuhr erfahren erführe
befehlen befiehlt befahl befohlen beföhle
preisen preist pries gepriesen priese
schelten schilt schalt gescholten schölte
verheißen verheißt verhieß verheißen verhieße
schieben schiebt schob geschoben schöbe
tragen trägt trug getragen trüge
beweisen beweist bewies bewiesen bewiese
ergeben ergibt ergab ergeben ergäbe
streichen streicht strich gestrichen striche
hängen hängt hing gehangen hinge
schaffen schafft schuf geschaffen schüfe
senden sendet sandte gesandt sendete
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
lassen: lässt=is ließ=is ließen=ip lasse=ks
mögen: mag=is mochte=is mögen=ip mochten=ip möge=ks möchte=is möchten=ip
`;

/** Konjunktiv of full verbs that the lexicon has not: other forms of today, and what is an adjective too but rarely. */
export const MORE_KONJUNKTIV = `
sähen trügen bedaure müssten bräuchte bräuchten bedürfe gelange hülfe hülfen stürbe stürben begönne begönnen gölte gölten verdürbe
stände ständen rege reiche weise heiße
`;
