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

/** Konjunktiv I of frequent full verbs that report: "es handle sich um …", "das Land brauche Hilfe". */
export const KONJUNKTIV_FORMS = `
handle handele gehe gehe stehe liege bleibe komme gebe gäbe wisse wüsste brauche nehme finde halte lasse ließe sehe
bedeute gelte führe zeige bringe trage fehle gehöre arbeite lebe spiele beginne ende diene drohe erwarte hoffe glaube
denke rechne stelle setze biete bestehe betreffe entspreche versuche plane prüfe unterstütze verfüge verstehe verliere
verhalte verletze reiche laufe fahre fliege treffe kämpfe ermittle richte suche sorge steige sinke wachse werde wirke
gefährde schade verhindere erhalte ermögliche verstoße trete rufe sage erkläre fordere verlange lehne weise schließe
stünden läge lägen bliebe hielte nähme nähmen fände fänden sähe sähen brächte brächten dächte dächten
wüssten kämen gäben trüge trügen zöge zögen träfe träfen verlöre verlören erhielte 
entstünde entstünden bestünde bestünden bekäme bekämen befände befänden freue fühle befinde begrüße bedaure bedauere hänge kenne müssten ginge käme bliebe stünde läge bräuchte
ändere ärgere baue beabsichtige bedürfe befürworte begegne begleite behindere belaste belege bemühe benötige benutze bebeschränke beschäftige
beseitige besitze besuche beteilige bewege bewirke beziehe bilde decke diskutiere ereigne erfülle erfordere erhöhe erinnere erlebe erleide
ermutige erreiche ersetze erspare erzeuge erziele existiere fühle fürchte gelange gelinge genieße genüge gewinne gewähre greife hänge heile helfe hindere
hinke hole hüte ignoriere interessiere investiere kaufe kehre klappe koste kranke kümmere leide leihe leiste lerne lese liefere lohne löse mache meide
missbrauche mindere nutze öffne passe passiere produziere profitiere reagiere regiere rege reise rette sammele schaffe schränke schwäche schütze sende
siege sinke sitze sperre spreche sprenge spüre stamme stärke steuere störe stoße stürze suggeriere teile töte trauere treibe trenne überfordere überlasse übernehme
überwache umfasse unterliege unternehme unterscheide verbessere verbrauche verdecke verdiene verdränge vergesse verhandele verkaufe verkenne verkörpere verlange
verletze vermeide vermisse vernachlässige verschärfe verschwende verschwinde versorge verspiele verstärke verteuere verteidige vertraue vertrete verursache verwende
verzichte verzögere vollziehe wähle warte wechsele wehre weigere wende wiederhole wirke wohne wundere zahle zerstöre ziehe zwinge
bekämen gäbe wüchse wüchsen stiege sänke sänken fiele schlüge sprächen spräche gälte gälten hülfe hülfen verstünde verstünden
`;
