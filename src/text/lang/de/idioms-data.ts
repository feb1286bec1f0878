/**
 * German phrases that say something, where the verb alone says nothing, a line each: `words infinitive: kinds`. The words
 * before the infinitive stand side by side in the clause. Kinds and traits are those of `verbs-data.ts`.
 */
export const IDIOMS = `
Alarm schlagen: s
an die Wand malen: s
anklingen lassen: s
ans Herz legen: sad
auf den Punkt bringen: s
ausrichten lassen: sa
aufmerksam machen: sk
Auskunft geben: sk
bekannt machen: sk
bekannt werden: sum
bereit erklären: s
Bescheid geben: sak
deutlich machen: stkqx
durchblicken lassen: s
es heißen: si
erkennen lassen: sx
geltend machen: stk
in Abrede stellen: stn
in Anspruch nehmen: s
in Aussicht stellen: stk
in den Raum stellen: s
in Erinnerung rufen: sk
in Frage stellen: fn
in Kenntnis setzen: sak
in Zweifel ziehen: stn
infrage stellen: fn
ins Feld führen: stk
ins Gespräch bringen: sd
ins Spiel bringen: sd
keinen Hehl machen: s
keinen Zweifel lassen: s
Klage führen: sj
kenntlich machen: s
kund tun: sk
nahe legen: sx
öffentlich machen: sk
Position beziehen: f
publik machen: sk
Stellung beziehen: f
Stellung nehmen: f
verlauten lassen: s
verständlich machen: sx
von sich geben: s
vor Augen führen: sx
wissen lassen: sa
zu bedenken geben: s
zu erkennen geben: s
zu Papier bringen: s
zu Protokoll geben: s
zu verstehen geben: s
zu Wort melden: f
zum Ausdruck bringen: stk
zum Besten geben: s
zur Antwort geben: sp
zur Auskunft geben: s
zur Kenntnis bringen: sk
zur Kenntnis geben: sk
zur Last legen: taj
zur Sprache bringen: sk
`;
