<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Muster</name>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>
Other numbers than the first: {numbers}</source>
        <translation>
Andere Zahlen als der erste: {numbers}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source> 1 needs a second origin; this claim has {agreeing}.</source>
        <translation> 1 verlangt einen zweiten Ursprung; diese Aussage hat {agreeing}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source> and {more:,} more</source>
        <translation> und {more:,} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source> More than {most:,}: only these are listed.</source>
        <translation> Mehr als {most:,}: nur diese sind aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source> Not in: {missing}.</source>
        <translation> Nicht bei: {missing}.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source> of {articles:,}</source>
        <translation> von {articles:,}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source> of {of:,}; the others stay as they were</source>
        <translation> von {of:,}; die übrigen bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source> since {state_since}</source>
        <translation> seit {state_since}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source> Stopped after {read:,} of {of:,} texts.</source>
        <translation> Nach {read:,} von {of:,} Texten abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source> {undo} brings the marks back.</source>
        <translation> {undo} bringt die Bewertungen zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <location filename="../../ui/codes/seeking.py"/>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <location filename="../../ui/library/pane.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/course.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n articles</source>
        <extracomment>One: %n article</extracomment>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>%n bad rows</source>
        <extracomment>One: %n bad row</extracomment>
        <translation>
            <numerusform>%n fehlerhafte Zeile</numerusform>
            <numerusform>%n fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/hypotheses/edits.py"/>
        <source>%n cells</source>
        <extracomment>One: %n cell</extracomment>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/history_view.py"/>
        <source>%n change sets</source>
        <extracomment>One: %n change set</extracomment>
        <translation>
            <numerusform>%n Änderungssatz</numerusform>
            <numerusform>%n Änderungssätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <source>%n changes</source>
        <extracomment>One: %n change</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/chart/leaving.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <location filename="../../ui/hypotheses/adding.py"/>
        <location filename="../../ui/hypotheses/edits.py"/>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <location filename="../../ui/sources/spoken.py"/>
        <source>%n claims</source>
        <extracomment>One: %n claim</extracomment>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/working.py"/>
        <source>%n codes</source>
        <extracomment>One: %n code</extracomment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/codes/model.py"/>
        <location filename="../../ui/codes/working.py"/>
        <source>%n codings</source>
        <extracomment>One: %n coding</extracomment>
        <translation>
            <numerusform>%n Codierung</numerusform>
            <numerusform>%n Codierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/report/cards.py"/>
        <source>%n columns</source>
        <extracomment>One: %n column</extracomment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <source>%n conflicts</source>
        <extracomment>One: %n conflict</extracomment>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/versions/comparing.py"/>
        <location filename="../../ui/versions/new_version.py"/>
        <source>%n differences</source>
        <extracomment>One: %n difference</extracomment>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/second_coding/pane.py"/>
        <source>%n disagreements</source>
        <extracomment>One: %n disagreement</extracomment>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/painting.py"/>
        <source>%n events</source>
        <extracomment>One: %n event</extracomment>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/merging/card.py"/>
        <source>%n figures</source>
        <extracomment>One: %n figure</extracomment>
        <translation>
            <numerusform>%n Abbildung</numerusform>
            <numerusform>%n Abbildungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/read/finding.py"/>
        <source>%n hits</source>
        <extracomment>One: %n hit</extracomment>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>%n hypotheses</source>
        <extracomment>One: %n hypothesis</extracomment>
        <translation>
            <numerusform>%n Hypothese</numerusform>
            <numerusform>%n Hypothesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/merging/summary.py"/>
        <source>%n items</source>
        <extracomment>One: %n item</extracomment>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n months</source>
        <extracomment>One: %n month</extracomment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/reporting.py"/>
        <source>%n more parts</source>
        <extracomment>One: %n more part</extracomment>
        <translation>
            <numerusform>%n weiterer Teil</numerusform>
            <numerusform>%n weitere Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/report/cards.py"/>
        <source>%n more rows</source>
        <extracomment>One: %n more row</extracomment>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/notes/sign.py"/>
        <location filename="../../ui/sources/registry_model.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>%n notes</source>
        <extracomment>One: %n note</extracomment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/report/cards.py"/>
        <source>%n numbered sources</source>
        <extracomment>One: %n numbered source</extracomment>
        <translation>
            <numerusform>%n nummerierte Quelle</numerusform>
            <numerusform>%n nummerierte Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n origins</source>
        <extracomment>One: %n origin</extracomment>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/read/view.py"/>
        <source>%n other articles</source>
        <extracomment>One: %n other article</extracomment>
        <translation>
            <numerusform>%n weiterer Artikel</numerusform>
            <numerusform>%n weitere Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notes/lines.py"/>
        <source>%n others</source>
        <extracomment>One: %n other</extracomment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n outlets</source>
        <extracomment>One: %n outlet</extracomment>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/help/window.py"/>
        <source>%n pages</source>
        <extracomment>One: %n page</extracomment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/seeking.py"/>
        <location filename="../../ui/deeds/coding.py"/>
        <source>%n passages</source>
        <extracomment>One: %n passage</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/concordance/dialog.py"/>
        <source>%n places</source>
        <extracomment>One: %n place</extracomment>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/exporting.py"/>
        <source>%n remarks</source>
        <extracomment>One: %n remark</extracomment>
        <translation>
            <numerusform>%n Bemerkung</numerusform>
            <numerusform>%n Bemerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/tables.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/report/cards.py"/>
        <source>%n rows</source>
        <extracomment>One: %n row</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>%n sources</source>
        <extracomment>One: %n source</extracomment>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/bringing.py"/>
        <source>%n suggestions</source>
        <extracomment>One: %n suggestion</extracomment>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/versions.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>%n tags</source>
        <extracomment>One: %n tag</extracomment>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/rows.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n tellings</source>
        <extracomment>One: %n telling</extracomment>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n years</source>
        <extracomment>One: %n year</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Claims only</source>
        <translation>Nur &amp;Aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>&amp;Heat map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Suggestions only</source>
        <translation>Nur &amp;Vorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>, by {agency}</source>
        <translation>, von {agency}</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>, claim {claim_label}</source>
        <translation>, Aussage {claim_label}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>, described as “{description}”</source>
        <translation>, beschrieben als „{description}“</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>, known {known}</source>
        <translation>, bekannt {known}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>, same as {same}</source>
        <translation>, dieselbe wie {same}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>, the first {most} here</source>
        <translation>, die ersten {most} hier</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>, the newest {most}</source>
        <translation>, die neuesten {most}</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>, was {stood}</source>
        <translation>, war {stood}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>1 article counts as 1 origin.</source>
        <translation>1 Artikel zählt als 1 Ursprung.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>1 needs two independent origins; this claim has {agreeing}.</source>
        <translation>1 verlangt zwei unabhängige Ursprünge; diese Aussage hat {agreeing}.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>1 telling does not say when it was true; here in the order of when it was known</source>
        <translation>1 Mitteilung sagt nicht, wann es galt; hier in der Reihenfolge des Bekanntwerdens</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>20 articles, ready to try. About 5 minutes</source>
        <translation>20 Artikel zum Ausprobieren. Etwa 5 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>2025-10-01 or 1 Oct 2025</source>
        <translation>2025-10-01 oder 1 Oct 2025</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>4 px in place of 2 around what has the focus.</source>
        <translation>4 statt 2 px um das, was den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>; and {bad:,} more</source>
        <translation>; und {bad:,} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>; superseded by {assessment_label}</source>
        <translation>; abgelöst durch {assessment_label}</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>&lt;p&gt;and {rows}&lt;/p&gt;</source>
        <translation>&lt;p&gt;und {rows}&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>&lt;p&gt;No row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Keine Zeile.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A colleague has changed what you were typing over: theirs, yours, or both.</source>
        <translation>Jemand hat geändert, worüber Sie gerade schrieben: Fremdes, Eigenes oder beides.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A corrected text. The old one stays; tags go over where words and facts are the same.</source>
        <translation>Ein berichtigter Text. Der alte bleibt; Markierungen gehen über, wo Worte und Angaben gleich sind.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>A figure, table or heading ({key})</source>
        <translation>Eine Abbildung, Tabelle oder Überschrift ({key})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>A jump ends in a still ring in place of a flash.</source>
        <translation>Ein Sprung endet in einem ruhigen Ring statt in einem Blinken.</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>A line each. Enter on an empty line ends the list.</source>
        <translation>Je eine Zeile. Enter in einer leeren Zeile beendet die Liste.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>A line's height as a multiple of its letters.</source>
        <translation>Zeilenhöhe als Vielfaches der Schrifthöhe.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>A panel each</source>
        <translation>Je ein Feld</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A part of the report, written where it stands. @ cites, # puts in a live number, F4 a figure or a table.</source>
        <translation>Ein Teil des Berichts, geschrieben, wo er steht. @ zitiert, # setzt eine lebendige Zahl, F4 eine Abbildung oder Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>A question with several possible answers, in one sentence.</source>
        <translation>Eine Frage mit mehreren möglichen Antworten, in einem Satz.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>A reason is that of a mark. Mark the claim first, then say why.</source>
        <translation>Eine Begründung gehört zu einer Bewertung. Erst die Aussage bewerten, dann begründen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>A regular expression, without regard to capitals: withdr(aw|ew)\w* .*?soldiers. One that takes longer than a second in a text is stopped.</source>
        <translation>Ein regulärer Ausdruck, Groß- und Kleinschreibung gleich: withdr(aw|ew)\w* .*?soldiers. Was in einem Text länger als eine Sekunde braucht, wird abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>A report needs a title. Write what it is about.</source>
        <translation>Ein Bericht braucht einen Titel. Schreiben, wovon er handelt.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A row a claim. Enter opens the sentence.</source>
        <translation>Eine Zeile je Aussage. Enter öffnet den Satz.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A row a telling: above when it was true, below when it was known.</source>
        <translation>Eine Zeile je Mitteilung: oben, wann es galt, unten, wann es bekannt war.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>A team's project lies in a PostgreSQL database. Whoever looks after the server knows these.</source>
        <translation>Das Projekt eines Teams liegt in einer PostgreSQL-Datenbank. Wer den Server betreut, kennt diese Angaben.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>A {ending} file; on the command line --format {name}</source>
        <translation>Eine {ending}-Datei; auf der Befehlszeile --format {name}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>A, B reliable</source>
        <translation>A, B zuverlässig</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/notes/editor.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>About nothing yet: link it to what it is about</source>
        <translation>Noch zu nichts: mit dem verknüpfen, wovon sie handelt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>About {about}; known {known}</source>
        <translation>Für {about}; bekannt {known}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>about {best:,.0f}</source>
        <translation>etwa {best:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>about {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>about {two_figures}</source>
        <translation>etwa {two_figures}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>about {two_figures} with all origins</source>
        <translation>etwa {two_figures} mit allen Ursprüngen</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>above, high end open</source>
        <translation>über, nach oben offen</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/header.py"/>
        <source>Above: true. Below: known.</source>
        <translation>Oben: wahr. Unten: bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/header.py"/>
        <source>Above: when it was true. Below: when it was known.</source>
        <translation>Oben: wann es galt. Unten: wann es bekannt war.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Accept a suggestion</source>
        <translation>Einen Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept all of this kind</source>
        <translation>Alle dieser Art annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>accept all of this kind</source>
        <translation>alle dieser Art annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept every suggestion of this kind in the article.</source>
        <translation>Jeden Vorschlag dieser Art im Artikel annehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept the suggestion and correct its number.</source>
        <translation>Den Vorschlag annehmen und seine Zahl berichtigen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>Accepted {ids} of this kind. {undo} takes them back.</source>
        <translation>{ids} dieser Art angenommen. {undo} nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Access: {access}</source>
        <translation>Zugang: {access}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Active: counts</source>
        <translation>Aktiv: zählt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Acts for {chain}</source>
        <translation>Handelt für {chain}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a code after the chosen one.</source>
        <translation>Einen Code nach dem gewählten hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a code under the chosen one.</source>
        <translation>Einen Code unter dem gewählten hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a source by its name, or by its description as printed.</source>
        <translation>Eine Quelle mit ihrem Namen oder ihrer gedruckten Beschreibung hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/adding.py"/>
        <source>Add claims</source>
        <translation>Aussagen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Add claims…</source>
        <translation>Aussagen hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Add source summary to the note</source>
        <translation>Quellenübersicht in die Anmerkung setzen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Add version</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/adding.py"/>
        <source>Add {claims}</source>
        <translation>{claims} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Adding the version</source>
        <translation>Fassung wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Addresses of the own network</source>
        <translation>Adressen des eigenen Netzes</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>After the merge</source>
        <translation>Nach der Zusammenführung</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Against it: origins (claims)</source>
        <translation>Dagegen: Ursprünge (Aussagen)</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Agreements, orders, attacks and breaks in counting, as flags.</source>
        <translation>Abkommen, Befehle, Angriffe und Brüche der Zählung, als Fähnchen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <location filename="../../ui/library/rows.py"/>
        <location filename="../../ui/notes/pane.py"/>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>All articles of the project. Semibold: work is left. A dot: not begun. The signs at the right count claims, suggestions, notes and shared origins.</source>
        <translation>Alle Artikel des Projekts. Halbfett: es bleibt etwas zu tun. Ein Punkt: nicht begonnen. Die Zeichen rechts zählen Aussagen, Vorschläge, Notizen und geteilte Ursprünge.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/blind.py"/>
        <source>All articles of this second coding are done. Tools, Second coding… ends it.</source>
        <translation>Alle Artikel dieser Zweitcodierung sind erledigt. Extras, Zweitcodierung… beendet sie.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>All claims</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>All claims as a table.</source>
        <translation>Alle Aussagen als Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>all claims of the series</source>
        <translation>alle Aussagen der Reihe</translation>
    </message>
    <message>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>All forces</source>
        <translation>Alle Truppen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>all of it said</source>
        <translation>alles genannt</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>All originals are kept</source>
        <translation>Alle Originale werden aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>All rows of {table} are here already.</source>
        <translation>Alle Zeilen von {table} sind schon da.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>All sources with their grades and origins.</source>
        <translation>Alle Quellen mit Einstufungen und Ursprüngen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>All tags</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>All that is shown, by origin</source>
        <translation>Alles Gezeigte, nach Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>almost certain</source>
        <translation>nahezu sicher</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>almost no chance</source>
        <translation>nahezu ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/report/words.py"/>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>An article needs a title.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>An older version is only read. Suggestions and tags are made in the newest.</source>
        <translation>Eine ältere Fassung wird nur gelesen. Vorschläge und Markierungen entstehen in der neuesten.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>and {articles} more</source>
        <translation>und {articles} weitere</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Annex of sources</source>
        <translation>Quellenanhang</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Announcements</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Anonymity</source>
        <translation>Anonymität</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>anonymous person</source>
        <translation>anonyme Person</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>another name that means it everywhere</source>
        <translation>ein anderer Name, der überall dasselbe meint</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Another source to compare with</source>
        <translation>Andere Quelle zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>another source: type its name</source>
        <translation>andere Quelle: Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Another spelling</source>
        <translation>Weitere Schreibweise</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Any of several words counts. “two words” in double quotes stand together, withdr* is a beginning. In the list, Space turns a tick, A ticks all, N none; Ctrl+Enter codes.</source>
        <translation>Von mehreren Wörtern genügt eines. „zwei Wörter“ in Anführungszeichen stehen zusammen, withdr* ist ein Wortanfang. In der Liste setzt die Leertaste ein Häkchen, A alle, N keines; Strg+Enter codiert.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>any other</source>
        <translation>jede andere</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Article and row</source>
        <translation>Artikel und Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Article removed. {undo} brings it back.</source>
        <translation>Artikel entfernt. {undo} bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page_view.py"/>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page_view.py"/>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/library/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Articles ({kinds});;All files (*)</source>
        <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation>Artikel ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Articles of the story</source>
        <translation>Artikel der Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>As it reads now</source>
        <translation>Wie es jetzt lautet</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>As it was tagged</source>
        <translation>Wie es markiert wurde</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/known.py"/>
        <location filename="../../ui/report/facts.py"/>
        <source>As known on</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>As known on {as_known_on}</source>
        <translation>Stand {as_known_on}</translation>
    </message>
    <message>
        <location filename="../../ui/report/titles.py"/>
        <source>as known on {as_known_on}</source>
        <translation>Stand {as_known_on}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/known.py"/>
        <source>As known on, day</source>
        <translation>Stand, Tag</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>As known today</source>
        <translation>Heutiger Stand</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>As of</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>As the last change; or 2025-10-01</source>
        <translation>Wie die letzte Änderung; oder 2025-10-01</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>As the project (none)</source>
        <translation>Wie das Projekt (keiner)</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>As the project ({handling})</source>
        <translation>Wie das Projekt ({handling})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Ask a question first: New question…</source>
        <translation>Erst eine Frage stellen: Neue Frage…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Ask a question that has several possible answers.</source>
        <translation>Eine Frage stellen, die mehrere mögliche Antworten hat.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Ask for the grade of a source before its claims and other graders' grades are shown.</source>
        <translation>Erst nach der Einstufung einer Quelle fragen, dann ihre Aussagen und fremde Einstufungen zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Assessments</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Assumed: {assumptions}</source>
        <translation>Angenommen: {assumptions}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>At most.</source>
        <translation>Höchstens.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Back to the words</source>
        <translation>Zurück zu den Worten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Back up when a project is opened</source>
        <translation>Beim Öffnen eines Projekts sichern</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Backed up as {parent}/{made}, opened and checked.</source>
        <translation>Gesichert als {parent}/{made}, geöffnet und geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Backups to choose from. What is there now is kept as one more.</source>
        <translation>Sicherungen zur Auswahl. Das Jetzige wird als eine weitere aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Bad rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/base.py"/>
        <source>Base claim</source>
        <translation>Basisaussage</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>base not linked</source>
        <translation>Basis nicht verknüpft</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <location filename="../../ui/merging/card.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Before: </source>
        <translation>Vorher: </translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Begin a project, open one, or try the sample.</source>
        <translation>Ein Projekt beginnen, eines öffnen oder das Beispiel ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Begin a report with what the project has: levels, a figure, claims and sources.</source>
        <translation>Einen Bericht mit dem beginnen, was das Projekt hat: Stärken, eine Abbildung, Aussagen und Quellen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Being read</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>being read</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>below, low end open</source>
        <translation>unter, nach unten offen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Best</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Best found first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>Both are kept.</source>
        <translation>Beide bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Both coders agree on every tag.</source>
        <translation>Beide Codierer stimmen bei jeder Markierung überein.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Both codings are compared. {undo} opens the second coding again.</source>
        <translation>Beide Codierungen sind verglichen. {undo} öffnet die Zweitcodierung wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Both grades at once: b3, with the reason behind it if you like.</source>
        <translation>Beide Einstufungen auf einmal: b3, auf Wunsch mit dem Grund dahinter.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Bounds are read from the phrase. You decide.</source>
        <translation>Grenzen werden aus der Wendung gelesen. Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>briefing</source>
        <translation>Unterrichtung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring a corrected text in; tags go over where words and facts are the same.</source>
        <translation>Einen berichtigten Text hereinholen; Markierungen gehen über, wo Worte und Angaben gleich sind.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Bring code back</source>
        <translation>Code zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in a house scale from a TOML file and grade by it.</source>
        <translation>Eine Hausskala aus einer TOML-Datei laden und danach einstufen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in by itself what is put into a folder, or stop that.</source>
        <translation>Selbsttätig hereinholen, was in einen Ordner gelegt wird, oder damit aufhören.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in codes from a .csv or .toml file.</source>
        <translation>Codes aus einer .csv- oder .toml-Datei laden.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in every article in a folder and in those within it.</source>
        <translation>Jeden Artikel eines Ordners und seiner Unterordner hereinholen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in texts, pages, PDF, Word, mails, feeds, archives and lists; projects and tags of other programs too.</source>
        <translation>Texte, Seiten, PDF, Word, Mails, Feeds, Archive und Listen hereinholen; auch Projekte und Markierungen anderer Programme.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in what was done in another copy of the project, looked at first.</source>
        <translation>Hereinholen, was in einer anderen Kopie des Projekts getan wurde, nach vorheriger Ansicht.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring the article's text back to its usual size, width and line spacing.</source>
        <translation>Den Text des Artikels auf übliche Größe, Breite und Zeilenabstand zurückstellen.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>brought in</source>
        <translation>hereingeholt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Building the sample project</source>
        <translation>Das Beispielprojekt wird gebaut</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Building the sample project.</source>
        <translation>Das Beispielprojekt wird gebaut.</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>By &amp;chance</source>
        <translation>Nach dem &amp;Zufall</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By who said it</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/reader/pointer.py"/>
        <source>by {analyst}</source>
        <translation>von {analyst}</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>by, median</source>
        <translation>um, im Median</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Byline, days, marks and the style its sources are cited in; as known on a past day.</source>
        <translation>Autorenzeile, Tage, Vermerke und Zitierstil; auch mit dem Stand eines früheren Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Byline, days, marks and the style of citations; as known on a past day.</source>
        <translation>Autorenzeile, Tage, Vermerke und Zitierstil; mit dem Stand eines früheren Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>Byline, days, marks and the style of its sources</source>
        <translation>Autorenzeile, Tage, Vermerke und Zitierstil</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>C, D fair or weak</source>
        <translation>C, D mäßig oder schwach</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Cancel merge</source>
        <translation>Zusammenführen abbrechen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>cannot be judged</source>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Cannot both hold with {listed}, not decided</source>
        <translation>Kann nicht zugleich mit {listed} gelten, nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Caption (empty: as it is drafted)</source>
        <translation>Bildunterschrift (leer: wie entworfen)</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Caption…</source>
        <translation>Bildunterschrift…</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Carried by</source>
        <translation>Verbreitet von</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>ceiling, </source>
        <translation>Obergrenze, </translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>change of a base</source>
        <translation>Änderung gegen eine Basis</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>changed by the other copy</source>
        <translation>in der anderen Kopie geändert</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Changed since tagged</source>
        <translation>Seit der Markierung geändert</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Changed since you tagged it</source>
        <translation>Geändert, seit Sie es markiert haben</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Changed while you typed</source>
        <translation>Während der Eingabe geändert</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Changes made in a copy can be merged later. Read only shows the project as it was last saved.</source>
        <translation>Änderungen in einer Kopie lassen sich später zusammenführen. Nur lesen zeigt das Projekt, wie es zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../ui/chart/canvas.py"/>
        <source>Chart of force levels over time</source>
        <translation>Diagramm der Truppenstärken im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/deeds/files.py"/>
        <source>Check project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Check the number</source>
        <translation>Die Zahl prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>choose 1 or 2</source>
        <translation>1 oder 2 wählen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>choose 1 to {count}</source>
        <translation>1 bis {count} wählen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Choose a cell below a hypothesis first.</source>
        <translation>Erst eine Zelle unter einer Hypothese wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Choose a cell below a hypothesis.</source>
        <translation>Eine Zelle unter einer Hypothese wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Choose a cell with a number above it, and press Enter: the words that are counted there stand here.</source>
        <translation>Oben eine Zelle mit einer Zahl wählen und Enter drücken: hier stehen dann die dort gezählten Worte.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Choose a claim first.</source>
        <translation>Erst eine Aussage wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Choose a claim that states a share or a change.</source>
        <translation>Eine Aussage wählen, die einen Anteil oder eine Änderung nennt.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Choose a code first: the definitions stand beside them.</source>
        <translation>Erst einen Buchstaben wählen: die Definitionen stehen daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <location filename="../../ui/deeds/coding.py"/>
        <source>Choose a code in the codebook first.</source>
        <translation>Erst einen Code im Codebuch wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Choose a code…</source>
        <translation>Code wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/noting.py"/>
        <source>Choose a note first, or write one with {new_note}.</source>
        <translation>Erst eine Notiz wählen oder mit {new_note} eine schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Choose a source first.</source>
        <translation>Erst eine Quelle wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Choose a source with an origin first.</source>
        <translation>Erst eine Quelle mit einem Ursprung wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Choose an article in the library.</source>
        <translation>Einen Artikel in der Bibliothek wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose claims that bear on the hypotheses, several at a time.</source>
        <translation>Aussagen wählen, die für die Hypothesen von Belang sind, mehrere auf einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose how the program looks, reads, speaks and keeps.</source>
        <translation>Wählen, wie das Programm aussieht, liest, spricht und aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose in which order the articles stand, and what is written over them.</source>
        <translation>Wählen, in welcher Reihenfolge die Artikel stehen und was darüber steht.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Choose it at the left.</source>
        <translation>Links wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Choose the other source from the list.</source>
        <translation>Die andere Quelle aus der Liste wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose the scale that sources and claims are graded on.</source>
        <translation>Die Skala wählen, nach der Quellen und Aussagen eingestuft werden.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose which tags stand in the text: all, claims, suggestions, yours, another analyst's, none.</source>
        <translation>Wählen, welche Markierungen im Text stehen: alle, Aussagen, Vorschläge, eigene, die anderer, keine.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Cite a claim or a source at the cursor.</source>
        <translation>Eine Aussage oder Quelle an der Schreibmarke zitieren.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Cite a claim or source at the cursor (@)</source>
        <translation>Eine Aussage oder Quelle an der Schreibmarke zitieren (@)</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Cite a claim or source. # claims, @ sources</source>
        <translation>Eine Aussage oder Quelle zitieren. # Aussagen, @ Quellen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Cite…</source>
        <translation>Zitieren…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Claim {claim_label}</source>
        <translation>Aussage {claim_label}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <location filename="../../ui/tables/claims.py"/>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims against competing hypotheses, and which has the least against it.</source>
        <translation>Aussagen gegen konkurrierende Hypothesen, und gegen welche am wenigsten spricht.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Claims against competing hypotheses. The one with the least against it leads.</source>
        <translation>Aussagen gegen konkurrierende Hypothesen. Die mit dem wenigsten dagegen führt.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/grid.py"/>
        <source>Claims against hypotheses</source>
        <translation>Aussagen gegen Hypothesen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims and events over time: when each was true, and when it was known.</source>
        <translation>Aussagen und Ereignisse im Zeitverlauf: wann sie galten und wann man davon wusste.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Claims of a day</source>
        <translation>Aussagen eines Tages</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims of one series and time that cannot both hold, to confirm or dismiss.</source>
        <translation>Aussagen einer Reihe und Zeit, die nicht zugleich gelten können, zum Bestätigen oder Verwerfen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Claims of one series and time that cannot both hold. C confirms, D dismisses with a reason.</source>
        <translation>Aussagen einer Reihe und Zeit, die nicht zugleich gelten können. C bestätigt, D verwirft mit Begründung.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/twin.py"/>
        <source>Claims of the day</source>
        <translation>Aussagen des Tages</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Claims of {day}</source>
        <translation>Aussagen vom {day}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Claims only</source>
        <translation>Nur Aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Claims that were right of their day and have a newer one. Grey, in their place.</source>
        <translation>Aussagen, die für ihren Tag richtig waren und eine neuere haben. Grau, an ihrem Platz.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Claims {claims:,}</source>
        <translation>Aussagen {claims:,}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Clean &amp;text</source>
        <translation>Reiner &amp;Text</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Clean text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Clear mark</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/helping.py"/>
        <source>Click on what you want to know. Esc ends it.</source>
        <translation>Auf das klicken, was Sie wissen wollen. Esc beendet es.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/settings/window.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <location filename="../../ui/versions/keyed.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Close codebook</source>
        <translation>Codebuch schließen</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Close find (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <location filename="../../ui/notice.py"/>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close the program.</source>
        <translation>Das Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close the project; everything is saved already.</source>
        <translation>Das Projekt schließen; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/read/companion.py"/>
        <source>Close the second article</source>
        <translation>Zweiten Artikel schließen</translation>
    </message>
    <message>
        <location filename="../../ui/read/companion.py"/>
        <source>Close the second article ({split_view})</source>
        <translation>Zweiten Artikel schließen ({split_view})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Closer lines</source>
        <translation>Engere Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code a search result</source>
        <translation>Suchergebnis codieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Code a search result…</source>
        <translation>Suchergebnis codieren…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code as</source>
        <translation>Codieren als</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code {passages}</source>
        <translation>{passages} codieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/pane.py"/>
        <location filename="../../ui/codes/tree.py"/>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Codebooks (*.csv *.toml *.qdc)</source>
        <translation>Codebücher (*.csv *.toml *.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>Coded as “{chosen}”. The key {code_again} puts it again.</source>
        <translation>Codiert als „{chosen}“. Die Taste {code_again} setzt ihn nochmals.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Coded by</source>
        <translation>Codiert von</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/picking.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Code…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/grid.py"/>
        <source>Coding matrix</source>
        <translation>Codierungsmatrix</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Colour of “{code}”</source>
        <translation>Farbe von „{code}“</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Column for {lower}</source>
        <translation>Spalte für {lower}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Column, 89 mm</source>
        <translation>Spalte, 89 mm</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Compare texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Compare up to three series in one panel.</source>
        <translation>Bis zu drei Reihen in einem Feld vergleichen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Compare versions and copies</source>
        <translation>Fassungen und Kopien vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Comparing claims</source>
        <translation>Aussagen werden verglichen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Comparing figures</source>
        <translation>Abbildungen werden verglichen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>completely reliable</source>
        <translation>vollständig zuverlässig</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Condition: {anonymity}</source>
        <translation>Bedingung: {anonymity}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Confirm every number of the report as it is now.</source>
        <translation>Jede Zahl des Berichts in ihrem jetzigen Stand bestätigen.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>confirmed by other sources</source>
        <translation>durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/merging/listing.py"/>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Conflicts with {listed}</source>
        <translation>Widerspricht {listed}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Conflicts…</source>
        <translation>Konflikte…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Consistent</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>consistent</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Contradicted by a claim</source>
        <translation>Von einer Aussage widersprochen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Copied while empty</source>
        <translation>Kopiert, als es leer war</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <source>Copied. Give the report to whoever looks after Muster where you work.</source>
        <translation>Kopiert. Den Bericht an die geben, die Muster bei Ihnen betreuen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>Copies and origin</source>
        <translation>Kopien und Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Copies of one story are one line of the library.</source>
        <translation>Kopien einer Meldung sind eine Zeile der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <location filename="../../ui/exporting/lines.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/titles.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Copy of</source>
        <translation>Kopie von</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Copy source summary</source>
        <translation>Quellenübersicht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy the chart as a picture.</source>
        <translation>Das Diagramm als Bild kopieren.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy the selected words with the article they stand in.</source>
        <translation>Die gewählten Worte mit ihrem Artikel kopieren.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/opening.py"/>
        <source>Copying the project</source>
        <translation>Das Projekt wird kopiert</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Core force only</source>
        <translation>Nur Kerntruppe</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../workbench/figures/phrases.py"/>
        <source>core force only</source>
        <translation>nur Kerntruppe</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Correct title, outlet, byline, date and address.</source>
        <translation>Titel, Medium, Autorenzeile, Datum und Adresse berichtigen.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Corrected text</source>
        <translation>Berichtigter Text</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Corrected: the publisher changed it…</source>
        <translation>Berichtigt: das Medium hat es geändert…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corroborates</source>
        <translation>stützt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Count articles</source>
        <translation>Artikel zählen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Count codes by outlet, month, year or source, as a table and as a heat map.</source>
        <translation>Codes nach Medium, Monat, Jahr oder Quelle zählen, als Tabelle und als Heatmap.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Count codings</source>
        <translation>Codierungen zählen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../workbench/figures/phrases.py"/>
        <source>count not stated</source>
        <translation>Zählweise nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Count the core</source>
        <translation>Kern zählen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Count the total</source>
        <translation>Gesamt zählen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Count the total present or the core force only, where the claims can tell.</source>
        <translation>Alle Anwesenden oder nur die Kerntruppe zählen, wo die Aussagen es hergeben.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Count the {basis}</source>
        <translation>{basis} zählen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>counted with the others</source>
        <translation>mit den anderen gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Counting codes</source>
        <translation>Codes werden gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Counts</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>date not said</source>
        <translation>Datum nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>dated {day}</source>
        <translation>datiert {day}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Dateline</source>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/report/choice.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Days from the last day it is about to the day it became known</source>
        <translation>Tage vom letzten Tag, von dem sie handelt, bis zum Bekanntwerden</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>db.example.org, or a whole address</source>
        <translation>db.example.org oder eine ganze Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Decide on tags whose words the newest version has not.</source>
        <translation>Über Markierungen entscheiden, deren Worte die neueste Fassung nicht hat.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Decide what merged copies say otherwise of one thing.</source>
        <translation>Entscheiden, was zusammengeführte Kopien verschieden sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Decide {chosen}</source>
        <translation>{chosen} entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/library/saved.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete hypothesis</source>
        <translation>Hypothese löschen</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>deleted there</source>
        <translation>dort gelöscht</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Derived</source>
        <translation>Hergeleitet</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>derived from</source>
        <translation>hergeleitet aus</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Derived from a base</source>
        <translation>Aus einer Basis hergeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Derived: {derived}</source>
        <translation>Hergeleitet: {derived}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>described alike</source>
        <translation>gleich beschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Described as</source>
        <translation>Beschrieben als</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Differences, the gravest first</source>
        <translation>Unterschiede, die schwersten zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Dismiss, because</source>
        <translation>Verwerfen, weil</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Do the last undone edit again.</source>
        <translation>Die letzte zurückgenommene Änderung erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/tour/strip.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Done again: {redo}</source>
        <translation>Wiederholt: {redo}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Done, next article</source>
        <translation>Erledigt, nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Drafting the report</source>
        <translation>Der Bericht wird entworfen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/known.py"/>
        <source>drag, or ← →</source>
        <translation>ziehen, oder ← →</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Draw 20 plausible courses of each level in place of its ranges, or the ranges again.</source>
        <translation>20 plausible Verläufe jeder Stärke statt der Bereiche zeichnen, oder wieder die Bereiche.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/printing.py"/>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/report/kept.py"/>
        <location filename="../../ui/report/making.py"/>
        <source>Drawing</source>
        <translation>Wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <source>Drawing pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Drop articles here, paste a text ({paste_article}),
or choose files ({import_articles}).</source>
        <translation>Artikel hierher ziehen, einen Text einfügen ({paste_article})
oder Dateien wählen ({import_articles}).</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Duplicate report</source>
        <translation>Bericht duplizieren</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>E unreliable</source>
        <translation>E unzuverlässig</translation>
    </message>
    <message>
        <location filename="../../ui/reader/strip.py"/>
        <source>Each mark at its place in the text; click to go there</source>
        <translation>Jede Markierung an ihrer Stelle im Text; ein Klick führt hin</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Each mark is a telling; its shape says who is counted, its fill how good the source is. Enter opens the words.</source>
        <translation>Jedes Zeichen ist eine Mitteilung; die Form sagt, wer gezählt wird, die Füllung, wie gut die Quelle ist. Enter öffnet die Worte.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Each mark opens its sentence. Enter goes there.</source>
        <translation>Jedes Zeichen öffnet seinen Satz. Enter führt hin.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Each series with your own assessment of it, and what it rests on.</source>
        <translation>Jede Reihe mit der eigenen Beurteilung und dem, worauf sie beruht.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Each series with your own judgement of it, what it rests on, and what proved right.</source>
        <translation>Jede Reihe mit dem eigenen Urteil, worauf es beruht und was sich als richtig erwies.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Each source with its grade and how often it speaks. {new_grade} grades the chosen one.</source>
        <translation>Jede Quelle mit ihrer Einstufung und wie oft sie spricht. {new_grade} stuft die gewählte ein.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Each telling is counted once, by its origin, against what was later said to have proved right. A number is taken as meant: about 2,500 is inside for 2,496. This grades nobody.</source>
        <translation>Jede Mitteilung zählt einmal, nach ihrem Ursprung, gegen das, was sich später als richtig erwies. Eine Zahl gilt, wie sie gemeint ist: etwa 2.500 liegt bei 2.496 innen. Das stuft niemanden ein.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Earlier claims are compared with it in the track record. No grade is given by it.</source>
        <translation>Frühere Aussagen werden in der Bilanz damit verglichen. Eingestuft wird dadurch niemand.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>Earlier claims beside what proved right</source>
        <translation>Frühere Aussagen neben dem, was sich als richtig erwies</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/sources/head.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Edit suggestion</source>
        <translation>Vorschlag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Effect on the chart</source>
        <translation>Wirkung auf das Diagramm</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Enter changes it, Delete removes it, Alt and up or down moves it.</source>
        <translation>Enter ändert es, Entf entfernt es, Alt mit Auf oder Ab verschiebt es.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Enter or a double click shows the chart without that origin beside the chart as it is.</source>
        <translation>Enter oder Doppelklick zeigt das Diagramm ohne diesen Ursprung neben dem jetzigen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/overlay.py"/>
        <source>Enter or click: open sentence</source>
        <translation>Enter oder Klick: Satz öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Enter or double click: open sentence</source>
        <translation>Enter oder Doppelklick: Satz öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Event: {kind}, {where}</source>
        <translation>Ereignis: {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Event: {one}, {when}</source>
        <translation>Ereignis: {one}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Every action with its key.</source>
        <translation>Jede Aktion mit ihrer Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>every disagreement is decided</source>
        <translation>jede Abweichung ist entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Every exported figure shows what its claims say today.</source>
        <translation>Jede exportierte Abbildung zeigt, was ihre Aussagen heute sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Every exported figure. Out of date: a claim on it reads otherwise now.</source>
        <translation>Jede exportierte Abbildung. Veraltet: eine Aussage darauf lautet jetzt anders.</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Every figure is up to date.</source>
        <translation>Jede Abbildung ist aktuell.</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Every number is as it was confirmed.</source>
        <translation>Jede Zahl ist, wie sie bestätigt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Every place where words stand, with what stands around them.</source>
        <translation>Jede Stelle, an der Wörter stehen, mit ihrer Umgebung.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Every sentence of the source. Enter opens it.</source>
        <translation>Jeder Satz der Quelle. Enter öffnet ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>Every suggestion is decided. Select words and press {tag_claim} to tag by hand.</source>
        <translation>Jeder Vorschlag ist entschieden. Worte wählen und {tag_claim} drücken, um von Hand zu markieren.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Everybody who works on the project finds it under this name: {query}</source>
        <translation>Alle, die am Projekt arbeiten, finden es unter diesem Namen: {query}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/setting.py"/>
        <source>Everything is shown at {scale} % from the next start of Muster on.</source>
        <translation>Ab dem nächsten Start von Muster ist alles auf {scale} % gestellt.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Everything that was done, by whom and when; any of it can be taken back.</source>
        <translation>Alles, was getan wurde, von wem und wann; alles davon lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Evidence for a date</source>
        <translation>Belege zu einem Datum</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>exactly as said</source>
        <translation>genau wie gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/chart/asking.py"/>
        <source>Export and say so in the note</source>
        <translation>Exportieren und in der Anmerkung sagen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Export codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export codebook…</source>
        <translation>Codebuch exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Export coding matrix</source>
        <translation>Codierungsmatrix exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/chart/head.py"/>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Export places</source>
        <translation>Fundstellen exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Export second coding</source>
        <translation>Zweitcodierung exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/taking.py"/>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/exporting.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Export timeline</source>
        <translation>Zeitachse exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export timeline…</source>
        <translation>Zeitachse exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Exported figures</source>
        <translation>Exportierte Abbildungen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Exported figures whose claims have changed since.</source>
        <translation>Exportierte Abbildungen, deren Aussagen sich seither geändert haben.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/printing.py"/>
        <location filename="../../ui/timeline/exporting.py"/>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/report/bar.py"/>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>F cannot be judged</source>
        <translation>F nicht beurteilbar</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>F first, S second, B both, N neither; Enter opens the words. One undo takes a decision back.</source>
        <translation>F erste, S zweite, B beide, N keine; Enter öffnet die Worte. Einmal Rückgängig nimmt eine Entscheidung zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/reader/facts.py"/>
        <source>Facts of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Facts of the report</source>
        <translation>Angaben zum Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Facts of the report…</source>
        <translation>Angaben zum Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/head.py"/>
        <source>Facts…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>fairly reliable</source>
        <translation>ziemlich zuverlässig</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Farther (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch again…</source>
        <translation>Erneut abrufen…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Fetch from the own network too</source>
        <translation>Auch aus dem eigenen Netz abrufen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch one page or document from the web and make an article of it.</source>
        <translation>Eine Seite oder ein Dokument aus dem Web abrufen und einen Artikel daraus machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch the article's page anew; where its text has changed it becomes a new version.</source>
        <translation>Die Seite des Artikels neu abrufen; hat sich ihr Text geändert, wird er eine neue Fassung.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Fetched again</source>
        <translation>Erneut abgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>fewer than {number}</source>
        <translation>weniger als {number}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Field, as best</source>
        <translation>Feld, etwa best</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/part.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Figure (*{suffix})</source>
        <translation>Abbildung (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Figure {block}. {caption}</source>
        <translation>Abbildung {block}. {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/view.py"/>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Figures and reports</source>
        <translation>Abbildungen und Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Figures out of date</source>
        <translation>Veraltete Abbildungen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fill the screen with the window, or leave it.</source>
        <translation>Den Bildschirm mit dem Fenster füllen oder das beenden.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Fill: source grade</source>
        <translation>Füllung: Einstufung der Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Filter codes</source>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Filter the timeline</source>
        <translation>Zeitachse filtern</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Filter {table}</source>
        <translation>{table} filtern</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>Filter, or place:syria</source>
        <translation>Filtern, oder place:syria</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find articles by their words, outlet, source, place, date, grade or state.</source>
        <translation>Artikel nach Wörtern, Medium, Quelle, Ort, Datum, Einstufung oder Stand finden.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find copies everywhere</source>
        <translation>Überall Kopien suchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/read/finding.py"/>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Find in project</source>
        <translation>Im Projekt suchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find in project…</source>
        <translation>Im Projekt suchen…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/palette/box.py"/>
        <source>Find or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Find or run a command. &gt; commands, @ sources and places, # claims, = numbers</source>
        <translation>Befehl suchen oder ausführen. &gt; Befehle, @ Quellen und Orte, # Aussagen, = Zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find words in the open article.</source>
        <translation>Wörter im geöffneten Artikel suchen.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>First coder</source>
        <translation>Erster Codierer</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>First told</source>
        <translation>Zuerst gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Fold stories</source>
        <translation>Meldungen zusammenfalten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Follow the system's light or dark.</source>
        <translation>Hell oder Dunkel vom System übernehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>For a page of the own house; else an address of the own network is refused</source>
        <translation>Für eine Seite des eigenen Hauses; sonst wird eine Adresse des eigenen Netzes abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>For it: origins (claims)</source>
        <translation>Dafür: Ursprünge (Aussagen)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/tables/review.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Force</source>
        <translation>Truppe</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>force</source>
        <translation>Truppe</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels</source>
        <translation>Truppenstärken</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>Force levels in the news, back to the words</source>
        <translation>Truppenstärken in den Nachrichten, zurück bis zu den Worten</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels, {first} to {last}</source>
        <translation>Truppenstärken, {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels, {years}</source>
        <translation>Truppenstärken, {years}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Forecast, 80 %</source>
        <translation>Vorhersage, 80 %</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Formats of other programs, each with what it cannot hold.</source>
        <translation>Formate anderer Programme, jedes mit dem, was es nicht aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/window.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>From an article to a figure you can defend</source>
        <translation>Vom Artikel zur Abbildung, die standhält</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow.py"/>
        <source>From the origin to the articles: {told}</source>
        <translation>Vom Ursprung zu den Artikeln: {told}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>From the telling to the articles. Join what was told once, split what was told apart.</source>
        <translation>Von der Mitteilung zu den Artikeln. Verbinden, was einmal gesagt wurde, trennen, was mehrmals gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>From the words to the mark and back: that is the main job. {undo} takes any of it back, and {help} tells more.</source>
        <translation>Von den Worten zum Zeichen und zurück: das ist die Hauptarbeit. {undo} nimmt alles davon zurück, und {help} sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>From this computer or a shared folder</source>
        <translation>Von diesem Rechner oder aus einem gemeinsamen Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>from {low:,.0f}</source>
        <translation>ab {low:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>from {low:,.0f}, high unknown</source>
        <translation>ab {low:,.0f}, oben unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>from “{words}”</source>
        <translation>aus „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Gallery of figures</source>
        <translation>Beispiele von Abbildungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give actions other keys, or turn single letters off.</source>
        <translation>Aktionen andere Tasten geben oder einzelne Buchstaben abschalten.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give the article, or those chosen in the list, a star, or take it away.</source>
        <translation>Dem Artikel oder den in der Liste gewählten einen Stern geben oder nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give the chosen code another colour.</source>
        <translation>Dem gewählten Code eine andere Farbe geben.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Go back to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go back to where you were before the last jump.</source>
        <translation>Dorthin zurück, wo Sie vor dem letzten Sprung waren.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go forward again.</source>
        <translation>Wieder vorwärts.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go from the claim to its mark.</source>
        <translation>Von der Aussage zu ihrem Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Go into a paragraph of a report first.</source>
        <translation>Erst in einen Absatz eines Berichts gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go the main job in four steps on the sample project, or go on where you left.</source>
        <translation>Die Hauptarbeit in vier Schritten am Beispielprojekt durchgehen oder dort weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go through the tags that lie on the same words.</source>
        <translation>Die Markierungen durchgehen, die auf denselben Worten liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the hit before.</source>
        <translation>Zum vorigen Treffer.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the mark before.</source>
        <translation>Zum vorigen Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next hit in the article.</source>
        <translation>Zum nächsten Treffer im Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next mark in time.</source>
        <translation>Zum zeitlich nächsten Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Go to the next number that has changed ({key})</source>
        <translation>Zur nächsten geänderten Zahl ({key})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next number that is not what it was, and show what changed.</source>
        <translation>Zur nächsten Zahl gehen, die nicht mehr ist, was sie war, und zeigen, was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next suggestion.</source>
        <translation>Zum nächsten Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the other of two articles: it is then the one that is tagged.</source>
        <translation>Zum anderen von zwei Artikeln: dieser wird dann markiert.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the slider that shows the chart as it could have been drawn on a past day.</source>
        <translation>Zum Schieber, der das Diagramm so zeigt, wie es an einem früheren Tag möglich war.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the suggestion before.</source>
        <translation>Zum vorigen Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the words of the claim.</source>
        <translation>Zu den Worten der Aussage.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Goes along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/sources/grading.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Grade as typed, such as b3</source>
        <translation>Einstufung, wie getippt, etwa b3</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/view.py"/>
        <source>Grade blind</source>
        <translation>Blind einstufen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>grade hidden</source>
        <translation>Einstufung verborgen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grade on the scale. Grades on another one stay in the history and do not count meanwhile.</source>
        <translation>Nach der Skala einstufen. Einstufungen nach einer anderen bleiben im Verlauf und zählen solange nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>Grade over time</source>
        <translation>Einstufung im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <source>Grade over time: {told}</source>
        <translation>Einstufung im Zeitverlauf: {told}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grade source and information: type b3.</source>
        <translation>Quelle und Information einstufen: b3 eingeben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grade the chosen source, each code with its definition beside it.</source>
        <translation>Die gewählte Quelle einstufen, jeder Buchstabe mit seiner Definition daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Grade the source once. Copies of one telling count once.</source>
        <translation>Die Quelle einmal einstufen. Kopien einer Mitteilung zählen einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/falling.py"/>
        <source>Grade {after}</source>
        <translation>{after} einstufen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Grade {code}</source>
        <translation>{code} einstufen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>grade {grade}</source>
        <translation>Einstufung {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Graded now</source>
        <translation>Heute eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grading on the scale {name} from now on. {undo} takes it back.</source>
        <translation>Ab jetzt wird nach der Skala {name} eingestuft. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grading scale</source>
        <translation>Einstufungsskala</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grading scale…</source>
        <translation>Einstufungsskala…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by month</source>
        <translation>Nach Monat gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by outlet</source>
        <translation>Nach Medium gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by state of reading</source>
        <translation>Nach Lesestand gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by story</source>
        <translation>Nach Meldung gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>grow to sentence</source>
        <translation>auf den Satz ausdehnen</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Handling</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Handling mark</source>
        <translation>Vertraulichkeitsvermerk</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Handling mark of new projects</source>
        <translation>Vertraulichkeitsvermerk neuer Projekte</translation>
    </message>
    <message>
        <location filename="../../ui/palette/box.py"/>
        <source>Handling {handling}</source>
        <translation>Vermerk {handling}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>has the code already</source>
        <translation>hat den Code schon</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>has the code already · {facts}</source>
        <translation>hat den Code schon · {facts}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Have a set of articles tagged once more by somebody who does not see the first tags.</source>
        <translation>Eine Menge Artikel nochmals von jemandem markieren lassen, der die ersten Markierungen nicht sieht.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Headline of the article that is the same story; Enter</source>
        <translation>Überschrift des Artikels, der dieselbe Meldung ist; Enter</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/window.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help contents</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help on this</source>
        <translation>Hilfe hierzu</translation>
    </message>
    <message>
        <location filename="../../ui/help/browser.py"/>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/touring.py"/>
        <source>Help ▸ Sample tour goes on with it.</source>
        <translation>Hilfe ▸ Rundgang am Beispiel macht damit weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_paint.py"/>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <location filename="../../ui/tables/history.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How credible this statement is, 1 to 6. 1 needs a second independent origin. 6 is “cannot be judged”.</source>
        <translation>Wie glaubhaft diese Aussage ist, 1 bis 6. 1 verlangt einen zweiten unabhängigen Ursprung. 6 heißt „nicht beurteilbar“.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>How each source's earlier claims stand to what later proved right.</source>
        <translation>Wie frühere Aussagen jeder Quelle zu dem stehen, was sich als richtig erwies.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How good the ground under the judgement is. It is not a likelihood.</source>
        <translation>Wie gut der Grund unter dem Urteil ist. Das ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>how it comes to know: was there, was told, has the lists</source>
        <translation>woher sie es weiß: war dabei, bekam es gesagt, hat die Listen</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>How many by chance</source>
        <translation>Wie viele nach dem Zufall</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>How many claims it repeats, contradicts, supersedes, is measured from …, or that do so to it</source>
        <translation>Wie viele Aussagen sie wiederholt, ihnen widerspricht, sie ablöst, an ihnen gemessen ist … oder umgekehrt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How often each code stands in each outlet, month, year or with each source.</source>
        <translation>Wie oft jeder Code in jedem Medium, Monat, Jahr oder bei jeder Quelle steht.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How reliable the source is, A to F. F is “cannot be judged”; not graded is a blank, not an F.</source>
        <translation>Wie zuverlässig die Quelle ist, A bis F. F heißt „nicht beurteilbar“; nicht eingestuft ist leer, kein F.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How the program looks, reads, speaks and keeps. Type in its field to find a setting or a key.</source>
        <translation>Wie das Programm aussieht, liest, spricht und aufbewahrt. In seinem Feld nach einer Einstellung oder Taste suchen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How the words fence the number in: exactly, about, below, above, between, a share, a change.</source>
        <translation>Wie die Worte die Zahl eingrenzen: genau, etwa, unter, über, zwischen, ein Anteil, eine Änderung.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How this claim stands to others: repeats, contradicts, supersedes and so on.</source>
        <translation>Wie diese Aussage zu anderen steht: wiederholt, widerspricht, löst ab und so fort.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>how well founded, apart from how likely</source>
        <translation>wie gut begründet, unabhängig davon, wie wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>ICD 203 words, each with its range beside it.</source>
        <translation>Wörter nach ICD 203, jedes mit seinem Bereich daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Identity not asserted</source>
        <translation>Identität nicht behauptet</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>If empty</source>
        <translation>Wenn leer</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>If plans are carried out</source>
        <translation>Wenn Pläne ausgeführt werden</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>II</source>
        <translation>II</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Import a grading scale</source>
        <translation>Einstufungsskala importieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import a grading scale…</source>
        <translation>Einstufungsskala importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Import a page or paste a text. Press {tag_claim}.</source>
        <translation>Eine Seite importieren oder einen Text einfügen. {tag_claim} drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Import claims</source>
        <translation>Aussagen importieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import claims…</source>
        <translation>Aussagen importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import codebook…</source>
        <translation>Codebuch importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Import from address</source>
        <translation>Von Adresse importieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import from address…</source>
        <translation>Von Adresse importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import {articles}</source>
        <translation>{articles} importieren</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Import {claims}</source>
        <translation>{claims} importieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>improbable</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>In a story with others</source>
        <translation>Mit anderen in einer Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>In context</source>
        <translation>Im Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the chart</source>
        <translation>im Diagramm</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the codebook</source>
        <translation>im Codebuch</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the list of sources</source>
        <translation>in der Liste der Quellen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>In the list: {articles}</source>
        <translation>In der Liste: {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the matrix</source>
        <translation>in der Matrix</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the report</source>
        <translation>im Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>In the whole library</source>
        <translation>In der ganzen Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>in “{one}”</source>
        <translation>in „{one}“</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Inconsistent</source>
        <translation>Unvereinbar</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>inconsistent</source>
        <translation>unvereinbar</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Influence of each origin</source>
        <translation>Einfluss jedes Ursprungs</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Influence of each origin…</source>
        <translation>Einfluss jedes Ursprungs…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Information grade</source>
        <translation>Einstufung der Information</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>information not graded</source>
        <translation>Information nicht eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Insert a part. A figure, a table, a heading</source>
        <translation>Einen Teil einfügen. Eine Abbildung, eine Tabelle, eine Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/bar.py"/>
        <source>Insert…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it has no number</source>
        <translation>sie hat keine Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/report/sheet.py"/>
        <source>It is no longer in the project.</source>
        <translation>Es ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/views.py"/>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it names no force</source>
        <translation>sie nennt keine Truppe</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it names no place</source>
        <translation>sie nennt keinen Ort</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it says no date</source>
        <translation>sie nennt kein Datum</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it states a share or a change {linked}</source>
        <translation>sie nennt einen Anteil oder eine Änderung {linked}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Item, as C-061 or S-3</source>
        <translation>Element, etwa C-061 oder S-3</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Its 80 % range</source>
        <translation>Dessen 80-%-Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>its article has no date</source>
        <translation>ihr Artikel hat kein Datum</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Its hypotheses and marks stay.</source>
        <translation>Ihre Hypothesen und Bewertungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>its series or layer is switched off</source>
        <translation>ihre Reihe oder Ebene ist ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/course.py"/>
        <source>Join origins</source>
        <translation>Ursprünge verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/merging/listing.py"/>
        <source>Joined without conflict</source>
        <translation>Ohne Konflikt verbunden</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Judge the claim false, once what stands on it has been shown.</source>
        <translation>Die Aussage für falsch erklären, nachdem gezeigt wurde, was darauf beruht.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Keep &amp;both</source>
        <translation>&amp;Beides behalten</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Fremdes behalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep none</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Keep on version 1</source>
        <translation>Bei Fassung 1 lassen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Keep on version {one}</source>
        <translation>Bei Fassung {one} lassen</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Keep the password in the &amp;keyring</source>
        <translation>Das Passwort im &amp;Schlüsselbund ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep those up to 2 MB</source>
        <translation>Solche bis 2 MB behalten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Keep what the library is searched for under a name.</source>
        <translation>Die Suche der Bibliothek unter einem Namen aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>Kept as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/looks.py"/>
        <source>Kept. “Suggest again” reads an article by these figures.</source>
        <translation>Übernommen. „Neu vorschlagen“ liest einen Artikel mit diesen Zahlen.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/legend.py"/>
        <source>Key to the timeline's signs</source>
        <translation>Schlüssel zu den Zeichen der Zeitachse</translation>
    </message>
    <message>
        <location filename="../../ui/merging/choice.py"/>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/key_button.py"/>
        <source>Key {key} while the text has the focus</source>
        <translation>Taste {key}, solange der Text den Fokus hat</translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>Key: source double line, quantity solid, place dots, date dashes, force wave</source>
        <translation>Schlüssel: Quelle doppelte Linie, Zahl durchgezogen, Ort Punkte, Datum Striche, Truppe Welle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Keys (*.toml)</source>
        <translation>Tasten (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Keys of the actions</source>
        <translation>Tasten der Aktionen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>kind not said</source>
        <translation>Art nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Kind of relation</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Known interest: {interest}</source>
        <translation>Bekanntes Interesse: {interest}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Known time: the day it was published</source>
        <translation>Bekannt: der Tag der Veröffentlichung</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>known {known}</source>
        <translation>bekannt {known}</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Known: {known}</source>
        <translation>Bekannt: {known}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Last code again</source>
        <translation>Letzter Code nochmals</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>last code again</source>
        <translation>letzter Code nochmals</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Last common state: {moment}</source>
        <translation>Letzter gemeinsamer Stand: {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Leave out the current mark’s origin</source>
        <translation>Ursprung des aktuellen Zeichens weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Leave out {label}</source>
        <translation>{label} weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Leave the tour. Help ▸ Sample tour goes on with it.</source>
        <translation>Den Rundgang verlassen. Hilfe ▸ Rundgang am Beispiel macht damit weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Leaving out origins</source>
        <translation>Ursprünge werden weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <source>Left and right go through everything in the order of time.</source>
        <translation>Links und rechts gehen in zeitlicher Folge durch alles.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Left out, same text as</source>
        <translation>Ausgelassen, gleicher Text wie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Let &amp;mine stand</source>
        <translation>&amp;Meines gelten lassen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let another code stand for the chosen one, with its codings, notes and the codes under it.</source>
        <translation>Einen anderen Code an die Stelle des gewählten setzen, mit Codierungen, Notizen und Untercodes.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let the lines of the article be longer.</source>
        <translation>Die Zeilen des Artikels länger werden lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let the lines of the article be shorter.</source>
        <translation>Die Zeilen des Artikels kürzer werden lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Letters, buttons and lines alike, from the next start on.</source>
        <translation>Schrift, Schaltflächen und Linien gleichermaßen, ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Level</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>level</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Level today</source>
        <translation>Stärke heute</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Level without it</source>
        <translation>Stärke ohne ihn</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Levels over time.</source>
        <translation>Stärken im Zeitverlauf.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/pane.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Library, article and inspector.</source>
        <translation>Bibliothek, Artikel und Inspektor.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>likeness only asks; both stay as they are</source>
        <translation>Ähnlichkeit fragt nur; beide bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Line {line}. {words}</source>
        <translation>Zeile {line}. {words}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link a share or a change to the level it is measured from.</source>
        <translation>Einen Anteil oder eine Änderung mit der Stärke verknüpfen, von der aus gemessen wird.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link note to…</source>
        <translation>Notiz verknüpfen…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link the note that is shown to anything else in the project.</source>
        <translation>Die gezeigte Notiz mit etwas anderem im Projekt verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/noting.py"/>
        <source>Link to an article, claim, …</source>
        <translation>Verknüpfen mit Artikel, Aussage, …</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link to base</source>
        <translation>Mit Basis verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Link to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Live number…</source>
        <translation>Lebendige Zahl…</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Look for wire copies among all articles that are in no story yet.</source>
        <translation>Unter allen Artikeln, die noch in keiner Meldung sind, Agenturkopien suchen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Look for words or a pattern in the whole library and code the passages you choose, in one edit.</source>
        <translation>In der ganzen Bibliothek Wörter oder ein Muster suchen und gewählte Stellen in einem Zug codieren.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Looking at what is in it</source>
        <translation>Der Inhalt wird angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Looking at what is in the project</source>
        <translation>Der Inhalt des Projekts wird angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Looking at what is in the project …</source>
        <translation>Der Inhalt des Projekts wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Looking the file through</source>
        <translation>Die Datei wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Looking… {done:,} of {total:,} texts</source>
        <translation>Wird gesucht… {done:,} von {total:,} Texten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Looser lines</source>
        <translation>Weitere Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Lower bound, high end open</source>
        <translation>Untergrenze, nach oben offen</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Made by {made_by}</source>
        <translation>Erstellt von {made_by}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <source>Made on both sides</source>
        <translation>Auf beiden Seiten erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a checked copy of the project in the folder of its backups.</source>
        <translation>Eine geprüfte Kopie des Projekts im Ordner seiner Sicherungen anlegen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a claim of the selected words.</source>
        <translation>Aus den gewählten Worten eine Aussage machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a claim of the suggestion as it was read.</source>
        <translation>Aus dem Vorschlag, wie er gelesen wurde, eine Aussage machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a copy of the chosen report.</source>
        <translation>Eine Kopie des gewählten Berichts anlegen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a copy to hand on, without what others are not to have.</source>
        <translation>Eine Kopie zum Weitergeben anlegen, ohne das, was andere nicht haben sollen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a project anew of what was exported as JSON, with its history.</source>
        <translation>Aus einem JSON-Export wieder ein Projekt machen, mit seinem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make an article of what was copied: words, an address or files.</source>
        <translation>Aus dem Kopierten einen Artikel machen: Worte, eine Adresse oder Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make an empty project in a file of your choice.</source>
        <translation>Ein leeres Projekt in einer Datei Ihrer Wahl anlegen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make claims of the rows of a .csv table.</source>
        <translation>Aus den Zeilen einer .csv-Tabelle Aussagen machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make each line of the part an item with a dot.</source>
        <translation>Jede Zeile des Teils zu einem Punkt machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make each line of the part an item with a number.</source>
        <translation>Jede Zeile des Teils zu einem nummerierten Punkt machen.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>Make origin</source>
        <translation>Ursprung anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the article's text larger.</source>
        <translation>Den Text des Artikels vergrößern.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the article's text smaller.</source>
        <translation>Den Text des Artikels verkleinern.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part a heading below another.</source>
        <translation>Den Teil zu einer untergeordneten Überschrift machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part a heading.</source>
        <translation>Den Teil zu einer Überschrift machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part a small heading.</source>
        <translation>Den Teil zu einer kleinen Überschrift machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part plain words.</source>
        <translation>Den Teil zu einfachem Text machen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the project again what a backup holds; what is there now is kept.</source>
        <translation>Das Projekt wieder zu dem machen, was eine Sicherung enthält; das Jetzige wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <location filename="../../ui/report/making.py"/>
        <source>Making the report</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Maps (*.toml)</source>
        <translation>Zuordnungen (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the article, or those chosen in the list, as read and tagged.</source>
        <translation>Den Artikel oder die in der Liste gewählten als gelesen und markiert kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells C; once more makes them CC.</source>
        <translation>Die gewählten Zellen mit C bewerten; nochmals macht CC daraus.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells CC: just what would be said if the hypothesis were true.</source>
        <translation>Die gewählten Zellen mit CC bewerten: genau das würde gesagt, wenn die Hypothese stimmte.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells I; once more makes them II.</source>
        <translation>Die gewählten Zellen mit I bewerten; nochmals macht II daraus.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells II: nobody could say it if the hypothesis were true.</source>
        <translation>Die gewählten Zellen mit II bewerten: niemand könnte es sagen, wenn die Hypothese stimmte.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells N: it could be said either way.</source>
        <translation>Die gewählten Zellen mit N bewerten: es könnte so oder so gesagt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>mark the claim first, then say why</source>
        <translation>erst die Aussage bewerten, dann begründen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Mark {number} of {count}: {words}</source>
        <translation>Zeichen {number} von {count}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Marking</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <location filename="../../ui/chart/twin.py"/>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/strip.py"/>
        <source>Marks of the article</source>
        <translation>Markierungen des Artikels</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Matrix of hypotheses</source>
        <translation>Hypothesenmatrix</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>May be fetched from; else they are refused unless each is allowed.</source>
        <translation>Dürfen abgerufen werden; sonst nur, wenn es jedes Mal erlaubt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>May be one origin</source>
        <translation>Vielleicht ein Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>May be, not decided</source>
        <translation>Vielleicht, nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Meaning of the code</source>
        <translation>Bedeutung des Codes</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Median, 50, 80, 95 %</source>
        <translation>Median, 50, 80, 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Merge a copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Merge a copy…</source>
        <translation>Kopie zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Merge code into…</source>
        <translation>Code vereinigen mit…</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge two copies</source>
        <translation>Zwei Kopien zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>merge undone</source>
        <translation>Zusammenführung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge {preview}</source>
        <translation>{preview} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Merge “{code}” into</source>
        <translation>„{code}“ vereinigen mit</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge, {left} to decide later</source>
        <translation>Zusammenführen, {left} später entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>more than {number}</source>
        <translation>mehr als {number}</translation>
    </message>
    <message>
        <location filename="../../ui/help/card.py"/>
        <source>More: {title}</source>
        <translation>Mehr: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Most telling first</source>
        <translation>Aussagekräftigste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code down</source>
        <translation>Code nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code in</source>
        <translation>Code einrücken</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code out</source>
        <translation>Code ausrücken</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code up</source>
        <translation>Code nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move hypothesis left</source>
        <translation>Hypothese nach links</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move hypothesis right</source>
        <translation>Hypothese nach rechts</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move part down</source>
        <translation>Teil nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move part up</source>
        <translation>Teil nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move the focus to the next pane.</source>
        <translation>Den Fokus in den nächsten Bereich setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move the focus to the pane before.</source>
        <translation>Den Fokus in den vorigen Bereich setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <source>Muster ended unexpectedly last time. What you saved is safe.</source>
        <translation>Muster endete beim letzten Mal unerwartet. Was Sie gespeichert haben, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/deeds/keeping.py"/>
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Muster projects (*.muster)</source>
        <translation>Muster-Projekte (*.muster)</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Muster sends nothing. Copy the report and give it to whoever looks after Muster where you work. It holds no word of an article, no name and no folder of yours.</source>
        <translation>Muster sendet nichts. Den Bericht kopieren und an die geben, die Muster bei Ihnen betreuen. Er enthält kein Wort eines Artikels, keinen Namen und keinen Ordner von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>My tags only</source>
        <translation>Nur meine Markierungen</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/library/saved.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Name of the new origin</source>
        <translation>Name des neuen Ursprungs</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>name of the new origin, such as “Second briefing, 2 Oct 2025”</source>
        <translation>Name des neuen Ursprungs, etwa „Zweite Unterrichtung, 2. Okt. 2025“</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Name, or description as printed</source>
        <translation>Name oder Beschreibung, wie gedruckt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Named</source>
        <translation>Benannte</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>named person</source>
        <translation>benannte Person</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Names of confidential sources</source>
        <translation>Namen vertraulicher Quellen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Names, spellings and descriptions of sources.</source>
        <translation>Namen, Schreibweisen und Beschreibungen von Quellen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Narrower lines</source>
        <translation>Schmalere Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Nearer (+, Ctrl+wheel)</source>
        <translation>Näher (+, Strg+Mausrad)</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../ui/report/titles.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New code below</source>
        <translation>Neuer Code darunter</translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>New code “{path_shown}”</source>
        <translation>Neuer Code „{path_shown}“</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <source>New grade</source>
        <translation>Neue Einstufung</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>New hypothesis</source>
        <translation>Neue Hypothese</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>New hypothesis…</source>
        <translation>Neue Hypothese…</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>new in the other copy</source>
        <translation>neu in der anderen Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New note on this</source>
        <translation>Neue Notiz hierzu</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>New origin</source>
        <translation>Neuer Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>New origin…</source>
        <translation>Neuer Ursprung…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>New project from JSON</source>
        <translation>Neues Projekt aus JSON</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New project from JSON…</source>
        <translation>Neues Projekt aus JSON…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <location filename="../../ui/hypotheses/pane.py"/>
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>New question…</source>
        <translation>Neue Frage…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/empty.py"/>
        <source>New report</source>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>New second coding</source>
        <translation>Neue Zweitcodierung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New second coding…</source>
        <translation>Neue Zweitcodierung…</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New source…</source>
        <translation>Neue Quelle…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>New version from a file</source>
        <translation>Neue Fassung aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>New version of “{article}”</source>
        <translation>Neue Fassung von „{article}“</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New version…</source>
        <translation>Neue Fassung…</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Next assessment</source>
        <translation>Nächste Beurteilung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next changed number</source>
        <translation>Nächste geänderte Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Next hit ({find_next})</source>
        <translation>Nächster Treffer ({find_next})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next mark</source>
        <translation>Nächstes Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next overlap</source>
        <translation>Nächste Überlappung</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>next overlap</source>
        <translation>nächste Überlappung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>next suggestion</source>
        <translation>nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <source>no article</source>
        <translation>kein Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>No article is found.</source>
        <translation>Kein Artikel gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>No articles yet. Drop a file, paste text, or press {import_articles}.</source>
        <translation>Noch keine Artikel. Eine Datei hierher ziehen, Text einfügen oder {import_articles} drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>No claim bears on the series.</source>
        <translation>Keine Aussage betrifft die Reihe.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>No claim bears on this series any more.</source>
        <translation>Keine Aussage betrifft diese Reihe mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No claim is chosen</source>
        <translation>Keine Aussage ist gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>No claim is weighed yet. Press {bring_claims}, or choose Add claims…, then mark each with {mark_consistent}, {mark_neutral} or {mark_inconsistent}.</source>
        <translation>Noch keine Aussage gewogen. {bring_claims} drücken oder Aussagen hinzufügen… wählen, dann jede mit {mark_consistent}, {mark_neutral} oder {mark_inconsistent} bewerten.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>No claims yet. Accept a suggestion, or select words in an article and press {tag_claim}.</source>
        <translation>Noch keine Aussagen. Einen Vorschlag annehmen oder Worte in einem Artikel wählen und {tag_claim} drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>No claims yet. Accept a suggestion, or select words in an article and press {tag_claim}; each stands here with its dates.</source>
        <translation>Noch keine Aussagen. Einen Vorschlag annehmen oder Worte in einem Artikel wählen und {tag_claim} drücken; jede steht dann hier mit ihren Daten.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>No code was put yet. Press {tag_code} and choose one.</source>
        <translation>Noch kein Code gesetzt. {tag_code} drücken und einen wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>No codes yet. Press New ({new_code}), or select words in an article and press {tag_code}. Codes stand in a tree; drag one onto words, or press Enter, to put it on them.</source>
        <translation>Noch keine Codes. Neu ({new_code}) drücken oder Worte in einem Artikel wählen und {tag_code} drücken. Codes bilden einen Baum; einen auf Worte ziehen oder Enter drücken setzt ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>No conflicts: nothing is left to decide.</source>
        <translation>Keine Konflikte: nichts bleibt zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/sources/course.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <location filename="../../ui/sources/spoken.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <location filename="../../ui/timeline/canvas.py"/>
        <location filename="../../ui/timeline/cards.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <source>no date said</source>
        <translation>kein Datum genannt</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>No date — set it ({article_facts})</source>
        <translation>Kein Datum — setzen ({article_facts})</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>no field takes {names}</source>
        <translation>kein Feld nimmt {names} auf</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>No figure yet. Export one from the chart with {export_figure}: it is kept here and watched.</source>
        <translation>Noch keine Abbildung. Mit {export_figure} eine aus dem Diagramm exportieren: sie wird hier aufbewahrt und beobachtet.</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>No headings</source>
        <translation>Keine Zwischentitel</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>no kappa, as they give too few codes</source>
        <translation>kein Kappa, da zu wenige Stufen vergeben wurden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <source>no level</source>
        <translation>keine Stärke</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>No longer grade blind</source>
        <translation>Nicht mehr blind einstufen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>No mark</source>
        <translation>Kein Vermerk</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <location filename="../../ui/tables/history.py"/>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>no name given</source>
        <translation>kein Name angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No note has these words.</source>
        <translation>Keine Notiz hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No notes on what is chosen. {new_note} writes one.</source>
        <translation>Keine Notizen zum Gewählten. {new_note} schreibt eine.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No notes yet. Choose something and press {new_note}.</source>
        <translation>Noch keine Notizen. Etwas wählen und {new_note} drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>No number yet</source>
        <translation>Noch keine Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>No numbers found. Select words and press {tag_claim}.</source>
        <translation>Keine Zahlen gefunden. Worte wählen und {tag_claim} drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow.py"/>
        <source>No origin</source>
        <translation>Kein Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>No origin is known yet. Confirm a proposal, or say in the inspector to which telling a claim goes back.</source>
        <translation>Noch kein Ursprung bekannt. Einen Vorschlag bestätigen oder im Inspektor sagen, auf welche Mitteilung eine Aussage zurückgeht.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>No original of this article is kept in the project.</source>
        <translation>Kein Original dieses Artikels ist im Projekt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>No originals are kept</source>
        <translation>Keine Originale werden aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <location filename="../../ui/reader/facts.py"/>
        <source>No outlet</source>
        <translation>Kein Medium</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>No page has all these words. Fewer words find more.</source>
        <translation>Keine Seite hat alle diese Wörter. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/edits.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>No question yet. Ask one that has several possible answers, write the answers as hypotheses, and mark how each claim bears on them. What has the least against it is left standing.</source>
        <translation>Noch keine Frage. Eine mit mehreren möglichen Antworten stellen, die Antworten als Hypothesen schreiben und bewerten, wie jede Aussage dazu steht. Was am wenigsten gegen sich hat, bleibt stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>No recent report</source>
        <translation>Keine neuere Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>No report yet. Make one first: Report, New report.</source>
        <translation>Noch kein Bericht. Erst einen anlegen: Bericht, Neuer Bericht.</translation>
    </message>
    <message>
        <location filename="../../ui/report/empty.py"/>
        <source>No report yet. Press N for one that begins with what the project has: levels, a figure, claims and sources.</source>
        <translation>Noch kein Bericht. N beginnt einen mit dem, was das Projekt hat: Stärken, eine Abbildung, Aussagen und Quellen.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>No second coding yet. Choose New… to have a set of articles tagged once more by somebody who does not see the first tags; when it ends, both are compared here.</source>
        <translation>Noch keine Zweitcodierung. Neu… wählen, um Artikel nochmals von jemandem markieren zu lassen, der die ersten Markierungen nicht sieht; am Ende werden beide hier verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>No series is chosen</source>
        <translation>Keine Reihe ist gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>No series yet. A claim with a number, a force and a place makes one.</source>
        <translation>Noch keine Reihe. Eine Aussage mit Zahl, Truppe und Ort macht eine.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>No setting and no key has these words.</source>
        <translation>Keine Einstellung und keine Taste hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>No source has these words.</source>
        <translation>Keine Quelle hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>No sources yet. They come with the claims that name them, or press the button above.</source>
        <translation>Noch keine Quellen. Sie kommen mit den Aussagen, die sie nennen, oder über den Knopf oben.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No suggestion is chosen</source>
        <translation>Kein Vorschlag ist gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/touring.py"/>
        <source>No suggestion waits. Tag ▸ Suggest again reads the open article anew.</source>
        <translation>Kein Vorschlag wartet. Markieren ▸ Neu vorschlagen liest den geöffneten Artikel neu.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>No tag lies under the cursor.</source>
        <translation>Unter dem Cursor liegt keine Markierung.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>No text yet. Article, New version… takes it.</source>
        <translation>Noch kein Text. Artikel, Neue Fassung… nimmt ihn auf.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>No text yet: only what is known about the article comes in, to be filled later.</source>
        <translation>Noch kein Text: nur das Bekannte über den Artikel kommt herein und wird später gefüllt.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>No two claims of the same force, place and time exclude each other, or each pair is decided.</source>
        <translation>Keine zwei Aussagen über dieselbe Truppe, denselben Ort und dieselbe Zeit schließen einander aus, oder jedes Paar ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>No words are counted in this cell.</source>
        <translation>In dieser Zelle sind keine Worte gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>No words have a code yet. Select words in an article and press {tag_code}, or choose Codes, Code a search result…; here they are counted by outlet, month, year or source.</source>
        <translation>Noch haben keine Worte einen Code. Worte in einem Artikel wählen und {tag_code} drücken, oder Codes, Suchergebnis codieren… wählen; hier werden sie nach Medium, Monat, Jahr oder Quelle gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>Nobody has assessed it yet</source>
        <translation>Noch von niemandem beurteilt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Nobody has assessed this series yet.</source>
        <translation>Diese Reihe hat noch niemand beurteilt.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <location filename="../../ui/timeline/cards.py"/>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/estimates/levels.py"/>
        <location filename="../../ui/hypotheses/foot.py"/>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/merging/listing.py"/>
        <location filename="../../ui/settings/key_rows.py"/>
        <location filename="../../ui/sources/registry_paint.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>none given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>None yet. File, Watch a folder… chooses one for the open project.</source>
        <translation>Noch keine. Datei, Ordner überwachen… wählt einen für das geöffnete Projekt.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Not</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Not a copy</source>
        <translation>Keine Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Not assessed yet.</source>
        <translation>Noch nicht beurteilt.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Not found at its last place</source>
        <translation>Am letzten Ort nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <location filename="../../workbench/grades.py"/>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Not graded yet</source>
        <translation>Noch nicht eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>Not graded yet, which is neither F nor a low grade</source>
        <translation>Noch nicht eingestuft, was weder F noch eine niedrige Einstufung ist</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>not marked</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Not read: {rpartition}
{reason}</source>
        <translation>Nicht gelesen: {rpartition}
{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/timeline/cards.py"/>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Not stated</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>not usually reliable</source>
        <translation>gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/report/words.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Note deleted. {undo} brings it back.</source>
        <translation>Notiz gelöscht. {undo} bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Note to whoever gets it</source>
        <translation>Notiz an die Empfänger</translation>
    </message>
    <message>
        <location filename="../../ui/palette/providers.py"/>
        <source>Note. {about}</source>
        <translation>Notiz. {about}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/notes/pane.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Notes on it or linked to it</source>
        <translation>Notizen dazu oder damit verknüpft</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Notes on the finding</source>
        <translation>Anmerkungen zum Befund</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Notes on what is chosen, or all of the project. A note can be about several things.</source>
        <translation>Notizen zum Gewählten oder alle des Projekts. Eine Notiz kann von mehrerem handeln.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Nothing else is judged, and nothing has happened to its claims.</source>
        <translation>Sonst wird nichts anders beurteilt, und mit den Aussagen ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Nothing has been compared yet. Choose a series and say what proved right.</source>
        <translation>Noch nichts verglichen. Eine Reihe wählen und sagen, was sich als richtig erwies.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Nothing has been done that is asked for.</source>
        <translation>Nichts getan, wonach gefragt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Nothing has gone wrong yet: the log is empty.</source>
        <translation>Noch ist nichts schiefgegangen: das Protokoll ist leer.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Nothing has happened to its claims since.</source>
        <translation>Mit den Aussagen ist seither nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Nothing is lost. The value you do not choose stays in the item’s history and can be restored.</source>
        <translation>Nichts geht verloren. Der nicht gewählte Wert bleibt im Verlauf des Elements und lässt sich zurückholen.</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Nothing is saved yet. Search the library, then press {save_search}.</source>
        <translation>Noch nichts gespeichert. In der Bibliothek suchen, dann {save_search} drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/helping.py"/>
        <source>Nothing is written about this part. {help} opens the help.</source>
        <translation>Zu diesem Teil ist nichts geschrieben. {help} öffnet die Hilfe.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Nothing lies in this place, force and time, or has these words. Choose all places and forces, or clear the dates.</source>
        <translation>Nichts liegt in diesem Ort, dieser Truppe und Zeit oder hat diese Wörter. Alle Orte und Truppen wählen oder die Daten leeren.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Nothing to decide: no field was changed on both sides.</source>
        <translation>Nichts zu entscheiden: kein Feld wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>Nothing to review: every suggestion in the library is decided.</source>
        <translation>Nichts zu prüfen: jeder Vorschlag der Bibliothek ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Nothing waits: every tag stands on the newest version, or was left where it is.</source>
        <translation>Nichts wartet: jede Markierung steht auf der neuesten Fassung oder wurde belassen, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Nothing was done since.</source>
        <translation>Seither wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Nothing: all that this format is made for goes along.</source>
        <translation>Nichts: alles, wofür dieses Format gemacht ist, geht mit.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>nowhere yet</source>
        <translation>noch nirgends</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <location filename="../../ui/report/bar.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>number, such as C-036</source>
        <translation>Nummer, etwa C-036</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>numbered list</source>
        <translation>nummerierte Liste</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Numbers that are not what they were when you confirmed them, and what changed.</source>
        <translation>Zahlen, die nicht mehr sind, was sie bei der Bestätigung waren, und was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Numbers that were read stand in dashed boxes. {next_suggestion} goes to the next one, {accept} accepts it: then it is a claim.</source>
        <translation>Gelesene Zahlen stehen in gestrichelten Kästen. {next_suggestion} geht zur nächsten, {accept} nimmt sie an: dann ist sie eine Aussage.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Numbers, sources, dates and places are suggested, never accepted by themselves.</source>
        <translation>Zahlen, Quellen, Daten und Orte werden vorgeschlagen, nie von selbst angenommen.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Observed, planned or projected. A plan is never drawn as an observation.</source>
        <translation>Beobachtet, geplant oder vorausgesagt. Ein Plan wird nie als Beobachtung gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>of no one place</source>
        <translation>ohne bestimmten Ort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the article.</source>
        <translation>Des Artikels.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the rows in tables.</source>
        <translation>Der Zeilen in Tabellen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the screen. The window is opened anew; articles, figures and exports stay as they are.</source>
        <translation>Der Oberfläche. Das Fenster öffnet sich neu; Artikel, Abbildungen und Exporte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>of which no level follows: {why}</source>
        <translation>woraus keine Stärke folgt: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Offer the chosen code no more, or again; its codings stay.</source>
        <translation>Den gewählten Code nicht mehr anbieten, oder wieder; seine Codierungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Offered first when a figure is exported.</source>
        <translation>Wird beim Exportieren einer Abbildung zuerst angeboten.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>office or function</source>
        <translation>Amt oder Funktion</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Official count</source>
        <translation>Amtliche Zählung</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>On every page, beside the TLP mark</source>
        <translation>Auf jeder Seite, neben dem TLP-Vermerk</translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On nothing yet</source>
        <translation>Noch zu nichts</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>On the chart, Enter opens the sentence behind the mark.</source>
        <translation>Im Diagramm öffnet Enter den Satz hinter dem Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>on which condition it spoke</source>
        <translation>unter welcher Bedingung sie sprach</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>On {host}, as {user}</source>
        <translation>Auf {host}, als {user}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On {thing}</source>
        <translation>Zu {thing}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On {thing} and {others}</source>
        <translation>Zu {thing} und {others}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>One .muster file that you choose a place for</source>
        <translation>Eine .muster-Datei an einem Ort Ihrer Wahl</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>One claim, field by field. Each field saves when you leave it, and can be undone.</source>
        <translation>Eine Aussage, Feld für Feld. Jedes Feld speichert beim Verlassen und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>One origin</source>
        <translation>Ein Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>One origin told two numbers</source>
        <translation>Ein Ursprung nannte zwei Zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>One possible answer, said so that a claim could speak against it.</source>
        <translation>Eine mögliche Antwort, so gesagt, dass eine Aussage dagegen sprechen könnte.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>One request, without cookies or scripts. The publisher can see it.</source>
        <translation>Ein Abruf, ohne Cookies und Skripte. Der Betreiber kann ihn sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/comfort.py"/>
        <source>Only one article is shown. {split_view} shows another beside it.</source>
        <translation>Nur ein Artikel ist zu sehen. {split_view} zeigt einen zweiten daneben.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Only the setting differs: no word has changed.</source>
        <translation>Nur der Satz ist anders: kein Wort hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/comfort.py"/>
        <source>Only the text is shown. Esc or {focus_mode} brings the rest back.</source>
        <translation>Nur der Text ist zu sehen. Esc oder {focus_mode} bringt das Übrige zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/levels.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a copy of the sample project, to try things on.</source>
        <translation>Eine Kopie des Beispielprojekts zum Ausprobieren öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Open a copy to work on</source>
        <translation>Eine Kopie zum Arbeiten öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a project file.</source>
        <translation>Eine Projektdatei öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a team’s project on a PostgreSQL server.</source>
        <translation>Das Projekt eines Teams auf einem PostgreSQL-Server öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/tabs.py"/>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Open base</source>
        <translation>Basis öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>open claim</source>
        <translation>Aussage öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Open its folder</source>
        <translation>Seinen Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Open next article</source>
        <translation>Nächsten Artikel öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Open or make a project first, then bring articles in.</source>
        <translation>Erst ein Projekt öffnen oder anlegen, dann Artikel hereinholen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <source>Open sentence</source>
        <translation>Satz öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Open server project</source>
        <translation>Serverprojekt öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open server project…</source>
        <translation>Serverprojekt öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the article before.</source>
        <translation>Den vorigen Artikel öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the help at its beginning, ready to be searched.</source>
        <translation>Die Hilfe am Anfang öffnen, bereit zum Durchsuchen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the help at what has the focus.</source>
        <translation>Die Hilfe zu dem öffnen, was den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the next article of the library.</source>
        <translation>Den nächsten Artikel der Bibliothek öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>Open the sentence of {claim_label}</source>
        <translation>Den Satz von {claim_label} öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>Open version {versions}</source>
        <translation>Fassung {versions} öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/serving.py"/>
        <source>Opening {address}</source>
        <translation>{address} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/notes/sign.py"/>
        <source>Opens the notes</source>
        <translation>Öffnet die Notizen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Origin and outlet not known</source>
        <translation>Ursprung und Medium nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Origin not known</source>
        <translation>Ursprung nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <source>origin not known</source>
        <translation>Ursprung nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>origin unknown</source>
        <translation>Ursprung unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>origin {origin_label} and everything that repeats it</source>
        <translation>Ursprung {origin_label} und alles, was ihn wiederholt</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Origin {origin}</source>
        <translation>Ursprung {origin}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Originals up to 2 MB are kept</source>
        <translation>Originale bis 2 MB werden aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Other article</source>
        <translation>Anderer Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>other content</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Other edits came after that import. Take them back first, or remove its articles.</source>
        <translation>Nach diesem Import kamen andere Änderungen. Erst diese zurücknehmen oder seine Artikel entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Other marks</source>
        <translation>Andere Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Outlet not known</source>
        <translation>Medium nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>outlet not known</source>
        <translation>Medium nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Packed into the project as they were, beside their texts.</source>
        <translation>Unverändert ins Projekt gepackt, neben ihren Texten.</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Page, 183 mm</source>
        <translation>Seite, 183 mm</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <location filename="../../ui/settings/window.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>paraphrased</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/chart/twin.py"/>
        <source>Parts by day</source>
        <translation>Teile nach Tag</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>Passages found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Passages found by words or a pattern, coded in one edit.</source>
        <translation>Stellen, nach Wörtern oder einem Muster gefunden, in einem Zug codiert.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Paste as article…</source>
        <translation>Als Artikel einfügen…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Paste or type the text of the article</source>
        <translation>Den Text des Artikels einfügen oder schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Paste the corrected text over the old one, or correct it in place. Tags go over where their words and facts are the same; what has changed is listed beside the old words.</source>
        <translation>Den berichtigten Text über den alten einfügen oder an Ort und Stelle berichtigen. Markierungen gehen über, wo Worte und Angaben gleich sind; Geändertes steht neben den alten Worten.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>PDF, fonts embedded</source>
        <translation>PDF, Schriften eingebettet</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/tables/review.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>place at the head of the text</source>
        <translation>Ort am Anfang des Textes</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>place not said</source>
        <translation>Ort nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Planned and projected</source>
        <translation>Geplant und vorausgesagt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Plans are hollow and stand at the day they are meant for. They never touch the band.</source>
        <translation>Pläne sind hohl und stehen an dem Tag, für den sie gelten. Das Band berühren sie nie.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Plausible histories</source>
        <translation>Plausible Verläufe</translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Plausible histories for ranges</source>
        <translation>Plausible Verläufe statt Bereichen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Point and ask</source>
        <translation>Zeigen und fragen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Pooled band</source>
        <translation>Gepooltes Band</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Pooled level</source>
        <translation>Gepoolte Stärke</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Pooled level, {series}</source>
        <translation>Gepoolte Stärke, {series}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <location filename="../../ui/chart/pooling.py"/>
        <source>Pooling</source>
        <translation>Wird gepoolt</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>possibly true</source>
        <translation>möglicherweise wahr</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recorder.py"/>
        <source>Press the new key; Esc leaves it</source>
        <translation>Neue Taste drücken; Esc lässt alles, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/bar.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/report/paper.py"/>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <source>Preview: {title}</source>
        <translation>Vorschau: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Previous hit ({find_previous})</source>
        <translation>Voriger Treffer ({find_previous})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous mark</source>
        <translation>Voriges Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>previous suggestion</source>
        <translation>voriger Vorschlag</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>probably true</source>
        <translation>wahrscheinlich wahr</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Projected</source>
        <translation>Vorausgesagt</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>projected</source>
        <translation>vorausgesagt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Projects as JSON (*.json);;All files (*)</source>
        <translation>Projekte als JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Prove that every hash, tag and reference is sound.</source>
        <translation>Beweisen, dass jede Prüfsumme, Markierung und Verknüpfung stimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Proved right: {said}.</source>
        <translation>Erwies sich als richtig: {said}.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Published date</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Published {published}</source>
        <translation>Veröffentlicht {published}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>Put a code</source>
        <translation>Code setzen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a code of the codebook on the selected words.</source>
        <translation>Einen Code des Codebuchs auf die gewählten Worte setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a figure, a table, a heading or a list behind the part.</source>
        <translation>Eine Abbildung, Tabelle, Überschrift oder Liste hinter den Teil setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Put a live number at the cursor (#)</source>
        <translation>Eine lebendige Zahl an die Schreibmarke setzen (#)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a pooled level, a count, a claim or an assessment at the cursor: it is watched.</source>
        <translation>Eine gepoolte Stärke, Anzahl, Aussage oder Beurteilung an die Schreibmarke setzen: sie wird beobachtet.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put away everything but the text; Esc brings it back.</source>
        <translation>Alles außer dem Text wegräumen; Esc bringt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>put here by {placed_by}</source>
        <translation>hierher gesetzt von {placed_by}</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Put in a live number. A level, a count, a claim or an assessment</source>
        <translation>Eine lebendige Zahl einsetzen. Eine Stärke, eine Anzahl, eine Aussage oder eine Beurteilung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put less room between the lines of the article.</source>
        <translation>Weniger Raum zwischen die Zeilen des Artikels bringen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put more room between the lines of the article.</source>
        <translation>Mehr Raum zwischen die Zeilen des Artikels bringen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put on selected words</source>
        <translation>Auf gewählte Worte setzen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code after the one below it.</source>
        <translation>Den gewählten Code hinter den nächsten setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code before the one above it.</source>
        <translation>Den gewählten Code vor den vorigen setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code beside the one it stands under.</source>
        <translation>Den gewählten Code neben den setzen, unter dem er steht.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code of the codebook on the words that are selected in the article.</source>
        <translation>Den gewählten Code auf die im Artikel gewählten Worte setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code under the one above it.</source>
        <translation>Den gewählten Code unter den vorigen setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen question in other words; its marks stay.</source>
        <translation>Die gewählte Frage anders fassen; ihre Bewertungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the claims first that tell the hypotheses apart, or go back to the order they were made in.</source>
        <translation>Die Aussagen zuerst zeigen, die die Hypothesen unterscheiden, oder in der Reihenfolge ihrer Entstehung.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the code that was put last on the selected words.</source>
        <translation>Den zuletzt gesetzten Code auf die gewählten Worte setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column after the one at its right.</source>
        <translation>Die Hypothese der Spalte hinter die rechts davon setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column before the one at its left.</source>
        <translation>Die Hypothese der Spalte vor die links davon setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column in other words; its marks stay.</source>
        <translation>Die Hypothese der Spalte anders fassen; ihre Bewertungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the matrix on the clipboard, for a document or a spreadsheet.</source>
        <translation>Die Matrix für ein Dokument oder eine Tabelle in die Zwischenablage legen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the part before the one above it.</source>
        <translation>Den Teil vor den vorigen setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the part behind the one below it.</source>
        <translation>Den Teil hinter den nächsten setzen.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>quantity</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/pane.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>Range: {range}</source>
        <translation>Bereich: {range}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Read as at least and at most; an empty field is open. Words such as “several” count the scale behind them:
2 to 10 makes “several thousand” 2,000 to 9,999. What is decided already stays as it is.</source>
        <translation>Gelesen als mindestens und höchstens; ein leeres Feld ist offen. Wörter wie „several“ zählen die Größenordnung dahinter:
2 bis 10 macht „several thousand“ zu 2.000 bis 9.999. Was entschieden ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>Read by rule {rule}</source>
        <translation>Gelesen nach Regel {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read every article anew in the background; what you decided stays.</source>
        <translation>Jeden Artikel im Hintergrund neu lesen; Ihre Entscheidungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Read from {original}, {size:,.0f} kB, which is kept in the project.</source>
        <translation>Gelesen aus {original}, {size:,.0f} kB, im Projekt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read the article's phrases anew; what you decided stays.</source>
        <translation>Die Wendungen des Artikels neu lesen; Ihre Entscheidungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read the selected words as a number of the claim around them.</source>
        <translation>Die gewählten Worte als Zahl der umgebenden Aussage lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Read {read:,} articles{stopped}. {waiting:,} suggestions to review.</source>
        <translation>{read:,} Artikel{stopped} gelesen. {waiting:,} Vorschläge zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/strip.py"/>
        <source>Read-only: {reason}</source>
        <translation>Nur lesbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Reader's own figures</source>
        <translation>Zahlen des Programms</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>Reading claims</source>
        <translation>Aussagen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Reading the number</source>
        <translation>Die Zahl wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Reading the rows.</source>
        <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>Reading the table</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Reading the timeline</source>
        <translation>Die Zeitachse wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Reading what can be read</source>
        <translation>Gelesen wird, was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Reading {path}</source>
        <translation>{path} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Reading.</source>
        <translation>Wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/hypotheses/cell.py"/>
        <location filename="../../ui/inspector/consequence.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Reason for dismissing the contradiction</source>
        <translation>Begründung für das Verwerfen des Widerspruchs</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Reason for the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Reason for the grade</source>
        <translation>Begründung der Einstufung</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Reason for the relation</source>
        <translation>Begründung der Beziehung</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Reason for the verdict on {about}</source>
        <translation>Begründung des Urteils über {about}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Reason, {hint}</source>
        <translation>Begründung, {hint}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../ui/tables/background.py"/>
        <source>Reckoning</source>
        <translation>Wird gerechnet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recorder.py"/>
        <source>Record a key</source>
        <translation>Taste aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>refines</source>
        <translation>präzisiert</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Refuted: we judge it false…</source>
        <translation>Widerlegt: wir halten es für falsch…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Refute…</source>
        <translation>Widerlegen…</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Reject suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Relate</source>
        <translation>Beziehung setzen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Relate to a claim</source>
        <translation>In Beziehung setzen</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/titles.py"/>
        <location filename="../../ui/sources/spellings.py"/>
        <location filename="../../ui/versions/changed.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove claim</source>
        <translation>Aussage entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove report</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove tag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>remove tag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Remove the spelling {one}</source>
        <translation>Schreibweise {one} entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename code</source>
        <translation>Code umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Rename hypothesis</source>
        <translation>Hypothese umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename hypothesis…</source>
        <translation>Hypothese umbenennen…</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Rename question</source>
        <translation>Frage umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename question…</source>
        <translation>Frage umbenennen…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename report</source>
        <translation>Bericht umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/library/saved.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="../../ui/report/titles.py"/>
        <location filename="../../ui/report/view.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Restore a backup of</source>
        <translation>Sicherung wiederherstellen von</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Restore a backup of {stem}</source>
        <translation>Sicherung von {stem} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Restore defaults of this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Restore what it was</source>
        <translation>Wiederherstellen, was war</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Restored: {item}, {spoken_field} is {old} again.</source>
        <translation>Wiederhergestellt: {item}, {spoken_field} ist wieder {old}.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/pane.py"/>
        <source>Retire code</source>
        <translation>Code stilllegen</translation>
    </message>
    <message>
        <location filename="../../ui/codes/paint.py"/>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Retracted: speaker or publisher withdrew it…</source>
        <translation>Zurückgezogen: Sprecher oder Medium nahm es zurück…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Retract…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Role: {role}</source>
        <translation>Rolle: {role}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Roomy</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>roughly even chance</source>
        <translation>etwa gleich wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Salvage a damaged file…</source>
        <translation>Beschädigte Datei retten…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvage into a new file</source>
        <translation>In eine neue Datei retten</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvaged</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Same as</source>
        <translation>Dieselbe wie</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>same day</source>
        <translation>selber Tag</translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <source>Same source</source>
        <translation>Dieselbe Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Same source?</source>
        <translation>Dieselbe Quelle?</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Same story as…</source>
        <translation>Gleiche Meldung wie…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Same text as {same_as}. Add as a copy of it</source>
        <translation>Gleicher Text wie {same_as}. Als Kopie davon hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Same text as {same}. Press Add article again to add it as a copy.</source>
        <translation>Gleicher Text wie {same}. Artikel hinzufügen nochmals drücken, um ihn als Kopie aufzunehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tour/strip.py"/>
        <source>Sample tour</source>
        <translation>Rundgang am Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/hypotheses/words.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/report/facts.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save all codes as .csv or .toml.</source>
        <translation>Alle Codes als .csv oder .toml speichern.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Save assessment</source>
        <translation>Beurteilung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Save map</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Save map…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Save original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the chart as SVG, PDF or PNG with its sources and numbers.</source>
        <translation>Das Diagramm als SVG, PDF oder PNG mit Quellen und Zahlen speichern.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the matrix as CSV, with its reasons and scores.</source>
        <translation>Die Matrix als CSV speichern, mit Begründungen und Werten.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the timeline as SVG, PDF or PNG, or as a table.</source>
        <translation>Die Zeitachse als SVG, PDF oder PNG oder als Tabelle speichern.</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Saved searches…</source>
        <translation>Gespeicherte Suchen…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Saved {path}.</source>
        <translation>{path} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say how the claim stands to another: repeats, contradicts, supersedes and so on.</source>
        <translation>Sagen, wie die Aussage zu einer anderen steht: wiederholt, widerspricht, löst ab und so fort.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say in a few words what has the focus.</source>
        <translation>In wenigen Worten sagen, was den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say in a few words what the next click lies on.</source>
        <translation>In wenigen Worten sagen, worauf der nächste Klick liegt.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that some of an origin's tellings were told elsewhere.</source>
        <translation>Sagen, dass einige Mitteilungen eines Ursprungs anderswo gesagt wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that speaker or publisher has withdrawn the claim.</source>
        <translation>Sagen, dass Sprecher oder Medium die Aussage zurückgezogen hat.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that the claim was right and a newer one exists.</source>
        <translation>Sagen, dass die Aussage richtig war und es eine neuere gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that the publisher has changed what the claim says.</source>
        <translation>Sagen, dass das Medium geändert hat, was die Aussage sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that two origins are one act of telling.</source>
        <translation>Sagen, dass zwei Ursprünge ein und dieselbe Mitteilung sind.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Say under which name the server knows you.</source>
        <translation>Sagen, unter welchem Namen der Server Sie kennt.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say under which name your edits stand in the history.</source>
        <translation>Sagen, unter welchem Namen Ihre Änderungen im Verlauf stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say what the chosen code means and when it is put.</source>
        <translation>Sagen, was der gewählte Code bedeutet und wann er gesetzt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say what “several” and “dozens” stand for at least and at most.</source>
        <translation>Sagen, wofür „several“ und „dozens“ mindestens und höchstens stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say which rule read the suggestion, and where each part of it stands.</source>
        <translation>Sagen, welche Regel den Vorschlag gelesen hat und wo jeder Teil steht.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Say who said it</source>
        <translation>Sagen, wer es gesagt hat</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Say who said it before grading the source.</source>
        <translation>Erst sagen, wer es gesagt hat, dann die Quelle einstufen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say why the claim bears on the hypothesis so.</source>
        <translation>Sagen, warum die Aussage so zur Hypothese steht.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Say why they are different: that reason is about their being alike.</source>
        <translation>Sagen, warum sie verschieden sind: dieser Grund betrifft ihre Ähnlichkeit.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Say your name</source>
        <translation>Namen angeben</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Says</source>
        <translation>Besagt</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search actions, articles and claims, and go there.</source>
        <translation>Aktionen, Artikel und Aussagen suchen und dorthin gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/library/pane.py"/>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search as before, and rename or delete what was saved.</source>
        <translation>Wie zuvor suchen, Gespeichertes umbenennen oder löschen.</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Search deleted. {undo} brings it back.</source>
        <translation>Suche gelöscht. {undo} bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Search notes</source>
        <translation>Notizen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Search saved.</source>
        <translation>Suche gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Search settings and keys</source>
        <translation>Einstellungen und Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Search sources</source>
        <translation>Quellen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Search the library first. What is typed there is what is saved.</source>
        <translation>Erst die Bibliothek durchsuchen. Gespeichert wird, was dort steht.</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Search {articles}</source>
        <translation>{articles} durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>Search {sources}</source>
        <translation>{sources} durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Searches that were saved. F2 renames, Del deletes.</source>
        <translation>Gespeicherte Suchen. F2 benennt um, Entf löscht.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>Second coder</source>
        <translation>Zweiter Codierer</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Second coding</source>
        <translation>Zweitcodierung</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Second coding “{row}”, {done} of {articles} articles done. Only your own tags are shown.</source>
        <translation>Zweitcodierung „{row}“, {done} von {articles} Artikeln erledigt. Nur Ihre eigenen Markierungen sind zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>See it on the chart</source>
        <translation>Im Diagramm ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>See it over time</source>
        <translation>Im Zeitverlauf sehen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>See what figures can show, and how each is made.</source>
        <translation>Sehen, was Abbildungen zeigen können und wie jede entsteht.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Select the words</source>
        <translation>Die Worte wählen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words and press {tag_claim} for a claim, {tag_quantity} quantity, {tag_source} source, {tag_place} place, {tag_date} date, {tag_force} force, {tag_code} code. {code_again} puts the last code again. Tab goes to the next suggestion; {accept} accepts, {reject} rejects, {edit_suggestion} edits it.</source>
        <translation>Worte wählen und {tag_claim} für eine Aussage drücken, {tag_quantity} Zahl, {tag_source} Quelle, {tag_place} Ort, {tag_date} Datum, {tag_force} Truppe, {tag_code} Code. {code_again} setzt den letzten Code nochmals. Tab geht zum nächsten Vorschlag; {accept} nimmt ihn an, {reject} lehnt ihn ab, {edit_suggestion} bearbeitet ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Select words and press {tag_claim}, or choose a claim.</source>
        <translation>Worte wählen und {tag_claim} drücken, oder eine Aussage wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/tags.py"/>
        <source>Select words and press {tag_code} for a code, or {tag_quantity} for a number.</source>
        <translation>Worte wählen und {tag_code} für einen Code oder {tag_quantity} für eine Zahl drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words first, then put the last code on them.</source>
        <translation>Erst Worte wählen, dann den letzten Code darauf setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words first, then tag them as {kind}.</source>
        <translation>Erst Worte wählen, dann als {kind} markieren.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <location filename="../../ui/read/tagging.py"/>
        <source>Select words first.</source>
        <translation>Erst Worte wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/tagging.py"/>
        <source>Select words in the article first, then put the code on them.</source>
        <translation>Erst im Artikel Worte wählen, dann den Code darauf setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Sets that were tagged twice, blind, and how far both coders agree.</source>
        <translation>Mengen, die zweimal blind markiert wurden, und wie weit beide übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sets that were tagged twice: how far both coders agree, and what they differ on.</source>
        <translation>Mengen, die zweimal markiert wurden: wie weit beide übereinstimmen und worin nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Shape: who is counted</source>
        <translation>Form: wer gezählt wird</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Share a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Share a copy of {name}</source>
        <translation>Kopie von {name} weitergeben</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Share a copy…</source>
        <translation>Kopie weitergeben…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>share of a base</source>
        <translation>Anteil einer Basis</translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Shares an origin with {articles}</source>
        <translation>Teilt einen Ursprung mit: {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>shares an origin with {shared} other articles</source>
        <translation>teilt einen Ursprung mit {shared} weiteren Artikeln</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Shares in percent</source>
        <translation>Anteile in Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/chart/asking.py"/>
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/report/choice.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show another article beside the open one, or the open one alone again.</source>
        <translation>Einen zweiten Artikel neben dem geöffneten zeigen, oder wieder nur diesen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Show another figure here</source>
        <translation>Hier eine andere Abbildung zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Show another question here</source>
        <translation>Hier eine andere Frage zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show every place where words stand, one under the other with what stands around them.</source>
        <translation>Jede Stelle zeigen, an der Wörter stehen, untereinander mit ihrer Umgebung.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show every series in a panel of its own.</source>
        <translation>Jede Reihe in einem eigenen Feld zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Show how it will look</source>
        <translation>Zeigen, wie es aussehen wird</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Show next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Show on chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the codebook under the list of articles.</source>
        <translation>Das Codebuch unter der Artikelliste zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the inspector.</source>
        <translation>Den Inspektor zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the list of articles.</source>
        <translation>Die Artikelliste zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the notes on what is chosen, or all of the project.</source>
        <translation>Die Notizen zum Gewählten oder alle des Projekts zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the claims around the current mark's day, a row each with its range, or go back to the course over time.</source>
        <translation>Die Aussagen um den Tag des aktuellen Zeichens zeigen, je eine Zeile mit ihrem Bereich, oder zurück zum Zeitverlauf.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the copies of one story as one line of the library.</source>
        <translation>Die Kopien einer Meldung als eine Zeile der Bibliothek zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the pages of the report as they would be printed.</source>
        <translation>Die Seiten des Berichts zeigen, wie sie gedruckt würden.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the pooled levels of parts on top of each other, under the whole where it is shown.</source>
        <translation>Die gepoolten Stärken der Teile übereinander zeigen, unter dem Ganzen, wo es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the whole time again.</source>
        <translation>Wieder den ganzen Zeitraum zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>Show what changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show what share each part has, with its 80 % range.</source>
        <translation>Zeigen, welchen Anteil jeder Teil hat, mit seinem 80-%-Bereich.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Show what was left out</source>
        <translation>Zeigen, was ausgelassen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>since 2025-10-01</source>
        <translation>seit 2025-10-01</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Since the one before: {changed}</source>
        <translation>Seit der vorigen: {changed}</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Since then: {changes}</source>
        <translation>Seither: {changes}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>Since what day it is known</source>
        <translation>Seit welchem Tag es bekannt ist</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Since, as 2025-10-01</source>
        <translation>Seit, etwa 2025-10-01</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Single letters act</source>
        <translation>Einzelne Buchstaben wirken</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Size of exported figures</source>
        <translation>Größe exportierter Abbildungen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/opened.py"/>
        <source>Somebody else has opened the project while this computer slept. Open it again.</source>
        <translation>Jemand anders hat das Projekt geöffnet, während dieser Rechner schlief. Es nochmals öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sort and group the library</source>
        <translation>Bibliothek sortieren und gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Sort by {each}</source>
        <translation>Nach {each} sortieren</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Source grade</source>
        <translation>Einstufung der Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>source not graded</source>
        <translation>Quelle nicht eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Source summary</source>
        <translation>Quellenübersicht</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>source summary</source>
        <translation>Quellenübersicht</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Source {source}; information {information}</source>
        <translation>Quelle {source}; Information {information}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Sources cited in</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Sources split</source>
        <translation>Quellen uneins</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Split origin</source>
        <translation>Ursprung trennen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Stands on every figure and page that leaves a project. Projects there are keep theirs.</source>
        <translation>Steht auf jeder Abbildung und Seite, die ein Projekt verlässt. Vorhandene Projekte behalten ihren.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/state.py"/>
        <source>State of the claim</source>
        <translation>Stand der Aussage</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Step {number} of {of}, {title}. {says}</source>
        <translation>Schritt {number} von {of}, {title}. {says}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Stopped after {articles}; the rest was not read.</source>
        <translation>Nach {articles} abgebrochen; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/report/words.py"/>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>Subtitle of the report</source>
        <translation>Untertitel des Berichts</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Suggest again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Suggest again everywhere</source>
        <translation>Überall neu vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Suggest nothing</source>
        <translation>Nichts vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Suggest what they claim</source>
        <translation>Vorschlagen, was sie aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>Suggested: {kind}</source>
        <translation>Vorgeschlagen: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>Suggestion {index} of {count}, {spoken}. {accept} accept, {reject} reject, {edit_suggestion} edit, {why} why</source>
        <translation>Vorschlag {index} von {count}, {spoken}. {accept} annehmen, {reject} ablehnen, {edit_suggestion} bearbeiten, {why} warum</translation>
    </message>
    <message>
        <location filename="../../ui/reader/pointer.py"/>
        <source>Suggestion: {kind}
{accept} accepts, {reject} rejects, {edit_suggestion} edits</source>
        <translation>Vorschlag: {kind}
{accept} nimmt an, {reject} lehnt ab, {edit_suggestion} bearbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Suggestions only</source>
        <translation>Nur Vorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Superseded: was right, newer exists…</source>
        <translation>Abgelöst: war richtig, Neueres liegt vor…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>supersedes</source>
        <translation>löst ab</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Supersede…</source>
        <translation>Ablösen…</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/exporting.py"/>
        <source>SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Table (*.csv)</source>
        <translation>SVG-Abbildung (*.svg);;PDF-Abbildung (*.pdf);;PNG-Abbildung (*.png);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>SVG-Abbildung (*.svg);;PDF-Abbildung (*.pdf);;PNG-Abbildung (*.png);;Arbeitsmappe (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>SVG, text as outlines</source>
        <translation>SVG, Text als Umrisse</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>SVG, text stays text</source>
        <translation>SVG, Text bleibt Text</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/hypotheses/taking.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Table (*.csv);;TOML (*.toml);;REFI-QDA (*.qdc)</source>
        <translation>Tabelle (*.csv);;TOML (*.toml);;REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Table of claims</source>
        <translation>Tabelle der Aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Table of sources</source>
        <translation>Tabelle der Quellen</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Table {block}. {caption}</source>
        <translation>Tabelle {block}. {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag claim</source>
        <translation>Aussage markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag code</source>
        <translation>Code setzen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag date</source>
        <translation>Datum markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag force</source>
        <translation>Truppe markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag place</source>
        <translation>Ort markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag quantity</source>
        <translation>Zahl markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag source</source>
        <translation>Quelle markieren</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>Tagged by {made_by}</source>
        <translation>Markiert von {made_by}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Tags by {by} only</source>
        <translation>Nur Markierungen von {by}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tags shown…</source>
        <translation>Gezeigte Markierungen…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Tags whose words have changed</source>
        <translation>Markierungen, deren Worte sich geändert haben</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Tags whose words the new version has not: keep, take the new words, correct, or remove.</source>
        <translation>Markierungen, deren Worte die neue Fassung nicht hat: lassen, neue Worte nehmen, berichtigen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Tags whose words the newest version has not; opens the list of them</source>
        <translation>Markierungen, deren Worte die neueste Fassung nicht hat; öffnet ihre Liste</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take all new numbers</source>
        <translation>Alle neuen Zahlen übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Take all of mine</source>
        <translation>Alle von mir</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Take all of theirs</source>
        <translation>Alle von dort</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take back the last edit.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Take back: {sentence}</source>
        <translation>Zurücknehmen: {sentence}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take claims out</source>
        <translation>Aussagen herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Take every number as it is now</source>
        <translation>Jede Zahl nehmen, wie sie jetzt ist</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Take me there</source>
        <translation>Dorthin führen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the article out of the project, with its tags.</source>
        <translation>Den Artikel mit seinen Markierungen aus dem Projekt nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen claims out of the matrix, with their marks.</source>
        <translation>Die gewählten Aussagen mit ihren Bewertungen aus der Matrix nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen code out of the codebook, where no words carry it.</source>
        <translation>Den gewählten Code aus dem Codebuch nehmen, wenn keine Worte ihn tragen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen question away, with its hypotheses and marks.</source>
        <translation>Die gewählte Frage mit Hypothesen und Bewertungen entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen report out of the project.</source>
        <translation>Den gewählten Bericht aus dem Projekt nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the claim back, with its tags.</source>
        <translation>Die Aussage mit ihren Markierungen zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the hypothesis of the column away, with its marks.</source>
        <translation>Die Hypothese der Spalte mit ihren Bewertungen entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Take the key</source>
        <translation>Taste übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Take the mark away ({clear_mark})</source>
        <translation>Die Bewertung entfernen ({clear_mark})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the marks of the chosen cells away, with their reasons.</source>
        <translation>Die Bewertungen der gewählten Zellen mit ihren Begründungen entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>Take the new draft</source>
        <translation>Den neuen Entwurf nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>Take the new number</source>
        <translation>Die neue Zahl nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Take the new words</source>
        <translation>Die neuen Worte nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the part out of the report.</source>
        <translation>Den Teil aus dem Bericht nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as the place.</source>
        <translation>Die gewählten Worte als Ort nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as the time.</source>
        <translation>Die gewählten Worte als Zeit nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as who said it.</source>
        <translation>Die gewählten Worte als den nehmen, der es sagte.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as whose troops.</source>
        <translation>Die gewählten Worte als die Truppe nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the tag off its words.</source>
        <translation>Die Markierung von ihren Worten nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Takes the proposed claim as the base.</source>
        <translation>Nimmt die vorgeschlagene Aussage als Basis.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>Tells apart</source>
        <translation>Unterscheidet</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the left</source>
        <translation>Text links</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the left, what was taken out struck through</source>
        <translation>Text links, Entferntes durchgestrichen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the right</source>
        <translation>Text rechts</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the right, what was put in underlined</source>
        <translation>Text rechts, Eingefügtes unterstrichen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The acts of telling that go back to this source.</source>
        <translation>Die Mitteilungen, die auf diese Quelle zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the article</source>
        <translation>im Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>The article is gone.</source>
        <translation>Der Artikel ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>The article that is the same story</source>
        <translation>Der Artikel, der dieselbe Meldung ist</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The article. Select words and press one letter to tag them. {next_suggestion} goes to the next suggestion, {accept} accepts it, {reject} rejects it.</source>
        <translation>Der Artikel. Worte wählen und einen Buchstaben drücken, um sie zu markieren. {next_suggestion} geht zum nächsten Vorschlag, {accept} nimmt ihn an, {reject} lehnt ihn ab.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The articles in the &amp;list: {articles}</source>
        <translation>Die Artikel der &amp;Liste: {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The articles of one story, and what numbers they tell otherwise.</source>
        <translation>Die Artikel einer Meldung und welche Zahlen sie anders nennen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The articles that are open. {next_article} goes to the next of the library.</source>
        <translation>Die geöffneten Artikel. {next_article} geht zum nächsten der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>The articles that carry the same story, and what numbers they tell otherwise.</source>
        <translation>Die Artikel mit derselben Meldung und welche Zahlen sie anders nennen.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>The assessment is saved and signed.</source>
        <translation>Die Beurteilung ist gespeichert und gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the chart</source>
        <translation>im Diagramm</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The chart as it could have been drawn on a past day.</source>
        <translation>Das Diagramm, wie es an einem früheren Tag möglich war.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>The chart is on the clipboard.</source>
        <translation>Das Diagramm liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>The claim has no mark: {why_no_mark}.</source>
        <translation>Die Aussage hat kein Zeichen: {why_no_mark}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/read/view.py"/>
        <source>The claim is no longer there.</source>
        <translation>Die Aussage ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>the claim it stands in, as C-012</source>
        <translation>die Aussage, in der sie steht, etwa C-012</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The claim whose level a share or a change is measured from, such as C-036.</source>
        <translation>Die Aussage, von deren Stärke ein Anteil oder eine Änderung gemessen wird, etwa C-036.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The claims of all articles: all, to review, contradictions, over time, codes, second coding.</source>
        <translation>Die Aussagen aller Artikel: alle, zu prüfen, Widersprüche, im Zeitverlauf, Codes, Zweitcodierung.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The claims of this series. Say of each whether the judgement uses it, and how.</source>
        <translation>Die Aussagen dieser Reihe. Von jeder sagen, ob das Urteil sie verwendet, und wie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the codebook</source>
        <translation>im Codebuch</translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>The dialog opens when the pooled level is reckoned.</source>
        <translation>Der Dialog öffnet sich, sobald die gepoolte Stärke berechnet ist.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The figure as it will look on paper, with its words, size and file.</source>
        <translation>Die Abbildung, wie sie auf Papier aussehen wird, mit Worten, Größe und Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>The figure is off the list. {undo} brings it back; its files stay where they are.</source>
        <translation>Die Abbildung ist von der Liste. {undo} bringt sie zurück; ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/report/kept.py"/>
        <source>The figure is on the clipboard.</source>
        <translation>Die Abbildung liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The figure's words. They are drafted from the numbers; what you write stays.</source>
        <translation>Die Worte der Abbildung. Sie werden aus den Zahlen entworfen; was Sie schreiben, bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>The files as they are, packed into the project beside their texts</source>
        <translation>Die Dateien, wie sie sind, im Projekt neben ihren Texten</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>the first</source>
        <translation>der erste</translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>The first letters of a name or of its path. “Basing &gt; Erbil” makes a code under another.</source>
        <translation>Die ersten Buchstaben eines Namens oder Pfades. „Basing &gt; Erbil“ legt einen Code unter einem anderen an.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>The folder is no longer watched.</source>
        <translation>Der Ordner wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The grade of the source, with everybody's earlier ones and their reasons.</source>
        <translation>Die Einstufung der Quelle, mit allen früheren und ihren Gründen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The highest level that the words allow. Empty: no upper end is said.</source>
        <translation>Die höchste Stärke, die die Worte zulassen. Leer: kein oberes Ende ist genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The keys of every action. Choose one, then press the button with its key, then the new key.</source>
        <translation>Die Tasten aller Aktionen. Eine wählen, den Knopf mit ihrer Taste drücken, dann die neue Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The level of everybody present, rotating and temporary forces too.</source>
        <translation>Die Stärke aller Anwesenden, auch wechselnder und zeitweiliger Truppen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The level of the authorised, long-term force only.</source>
        <translation>Die Stärke nur der genehmigten, dauerhaften Truppe.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>The level reckoned from its base, or why there is none</source>
        <translation>Die aus der Basis errechnete Stärke, oder warum es keine gibt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The level that the words name as likeliest. “Fewer than 2,000” has none.</source>
        <translation>Die Stärke, die die Worte als wahrscheinlichste nennen. „Fewer than 2,000“ hat keine.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The lowest level that the words allow. Empty: no lower end is said, and none is made up.</source>
        <translation>Die niedrigste Stärke, die die Worte zulassen. Leer: kein unteres Ende ist genannt, und keines wird erfunden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the matrix</source>
        <translation>in der Matrix</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>The matrix is on the clipboard.</source>
        <translation>Die Matrix liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>The newest level before: {offer}</source>
        <translation>Die neueste Stärke davor: {offer}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The number of the other claim, such as C-061.</source>
        <translation>Die Nummer der anderen Aussage, etwa C-061.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The one act of telling. Five articles that carry one briefing are one origin and count once.</source>
        <translation>Die eine Mitteilung. Fünf Artikel mit derselben Unterrichtung sind ein Ursprung und zählen einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The open &amp;article</source>
        <translation>Der geöffnete &amp;Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The order of the articles, and what is written over them.</source>
        <translation>Die Reihenfolge der Artikel und was darüber steht.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>The origin to join with</source>
        <translation>Der Ursprung, mit dem verbunden wird</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>The other claim's number</source>
        <translation>Nummer der anderen Aussage</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>The page is fetched once, from this computer, as it is for somebody who is not signed in. Nothing else on it is fetched, and none of it is run. Its publisher can see that it was fetched.</source>
        <translation>Die Seite wird einmal abgerufen, von diesem Rechner, wie für jemanden, der nicht angemeldet ist. Sonst wird nichts davon abgerufen und nichts ausgeführt. Ihr Betreiber kann den Abruf sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>The page still has the text of version {article}.</source>
        <translation>Die Seite hat noch den Text von Fassung {article}.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The pages as they would be printed.</source>
        <translation>Die Seiten, wie sie gedruckt würden.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>The password goes to this system's keyring, never into a file.</source>
        <translation>Das Passwort kommt in den Schlüsselbund des Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>The period runs backwards: {first} is after {last}. Swap the two dates.</source>
        <translation>Der Zeitraum läuft rückwärts: {first} liegt nach {last}. Die beiden Daten tauschen.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>The project becomes what the chosen backup holds. What is there now is kept as a backup too.</source>
        <translation>Das Projekt wird zu dem, was die gewählte Sicherung enthält. Das Jetzige bleibt ebenfalls als Sicherung.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>The project is sound: every hash, tag and reference agrees.</source>
        <translation>Das Projekt ist in Ordnung: jede Prüfsumme, Markierung und Verknüpfung stimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>The project stays as it is. A file is written whole, or not at all.</source>
        <translation>Das Projekt bleibt, wie es ist. Eine Datei wird ganz geschrieben oder gar nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>The project stays as it is. The copy is opened and checked before it gets its name.</source>
        <translation>Das Projekt bleibt, wie es ist. Die Kopie wird geöffnet und geprüft, bevor sie ihren Namen bekommt.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The question is deleted, with its marks. {undo} brings it back.</source>
        <translation>Die Frage ist mit ihren Bewertungen gelöscht. {undo} bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the report</source>
        <translation>im Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/report/writing.py"/>
        <source>The report is gone. {undo} brings it back; files made of it stay where they are.</source>
        <translation>Der Bericht ist weg. {undo} bringt ihn zurück; daraus gemachte Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>The reports of the project, and the figures that left it.</source>
        <translation>Die Berichte des Projekts und die Abbildungen, die es verlassen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The reports of the project. N begins one with what the project has.</source>
        <translation>Die Berichte des Projekts. N beginnt einen mit dem, was das Projekt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>The same as on the page Keys.</source>
        <translation>Dasselbe wie auf der Seite Tasten.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The same claims pooled otherwise, beside the chart as it is: without an origin, with one basis, ignoring grades.</source>
        <translation>Dieselben Aussagen anders gepoolt, neben dem jetzigen Diagramm: ohne einen Ursprung, mit einer Zählweise, ohne Einstufungen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>The sample cannot be built in {parent}: {strerror}.</source>
        <translation>Das Beispiel kann in {parent} nicht gebaut werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The second coder tags these articles with codes ({tag_code}) and numbers ({tag_quantity}), and sees no tags and no suggestions of anybody else in them until the second coding ends. Their tags feed no chart until they are decided for.</source>
        <translation>Die zweite Person markiert diese Artikel mit Codes ({tag_code}) und Zahlen ({tag_quantity}) und sieht darin keine Markierungen und Vorschläge anderer, bis die Zweitcodierung endet. Ihre Markierungen kommen in kein Diagramm, bis dafür entschieden ist.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>The second coding is deleted, with its tags. {undo} brings it back.</source>
        <translation>Die Zweitcodierung ist mit ihren Markierungen gelöscht. {undo} bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>The sentence is not there any more.</source>
        <translation>Der Satz ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>The source summary of {of} is on the clipboard.</source>
        <translation>Die Quellenübersicht von {of} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The source's grade is asked for before its claim and others' grades are shown.</source>
        <translation>Nach der Einstufung der Quelle wird gefragt, bevor ihre Aussage und fremde Einstufungen gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the sources</source>
        <translation>in den Quellen</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>The sources have changed since this was written.</source>
        <translation>Die Quellen haben sich geändert, seit dies geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The table is in {path}.</source>
        <translation>Die Tabelle ist in {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The table is on the clipboard, for a document or a spreadsheet.</source>
        <translation>Die Tabelle liegt für ein Dokument oder eine Tabellenkalkulation in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>The telling it shares with other articles; opens it</source>
        <translation>Die Mitteilung, die er mit anderen Artikeln teilt; öffnet sie</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>The track record of its sources is under Track record.</source>
        <translation>Die Bilanz seiner Quellen steht unter Bilanz.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>The two say the same, word for word.</source>
        <translation>Beide sagen Wort für Wort dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>The whole time ({fit_chart})</source>
        <translation>Der ganze Zeitraum ({fit_chart})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the whole window</source>
        <translation>überall im Fenster</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>The wire copies it is one of; opens them</source>
        <translation>Die Agenturkopien, zu denen er gehört; öffnet sie</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The words become an article as they are.</source>
        <translation>Die Worte werden unverändert ein Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The words behind the mark, the chosen time or what is in sight, by origin.</source>
        <translation>Die Worte hinter dem Zeichen, der gewählten Zeit oder dem Sichtbaren, nach Ursprung.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>The words found</source>
        <translation>Die gefundenen Worte</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>the words the text uses</source>
        <translation>die Worte des Textes</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The workbench's own estimate, computed from the claims: a median and its pooled ranges.</source>
        <translation>Die eigene Schätzung des Programms, aus den Aussagen errechnet: ein Median und seine gepoolten Bereiche.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Their paragraph</source>
        <translation>Deren Absatz</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Their sentence</source>
        <translation>Deren Satz</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/servers/clash.py"/>
        <source>Theirs</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Then told</source>
        <translation>Danach gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>There is no backup of {path} yet.</source>
        <translation>Es gibt noch keine Sicherung von {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>There is no number to be read: {of}.</source>
        <translation>Es gibt keine Zahl zu lesen: {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>There is no pooled level to leave an origin out of.</source>
        <translation>Es gibt keine gepoolte Stärke, aus der ein Ursprung wegzulassen wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>There is nothing to compare: the article has one version and no copies.</source>
        <translation>Nichts zu vergleichen: der Artikel hat eine Fassung und keine Kopien.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/moving.py"/>
        <source>There is nowhere to go in that direction.</source>
        <translation>In dieser Richtung geht es nicht weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>These are distances; nothing is graded by them.</source>
        <translation>Das sind Abstände; eingestuft wird damit nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>These words stand nowhere in the library.</source>
        <translation>Diese Wörter stehen nirgends in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>They agree in {grounds} of 4: {lower}.</source>
        <translation>Sie stimmen in {grounds} von 4 überein: {lower}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Thick focus ring</source>
        <translation>Dicker Fokusring</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>This article is in no story: no other text here is nearly the same. S puts it into one.</source>
        <translation>Dieser Artikel ist in keiner Meldung: kein anderer Text hier ist fast gleich. S ordnet ihn einer zu.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>This is the text that the article has. Correct it, or paste the new one.</source>
        <translation>Das ist der Text, den der Artikel hat. Ihn berichtigen oder den neuen einfügen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/serving.py"/>
        <source>This system has no keyring: the password is asked for each time.</source>
        <translation>Dieses System hat keinen Schlüsselbund: das Passwort wird jedes Mal erfragt.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <source>Timeline of claims and events</source>
        <translation>Zeitachse der Aussagen und Ereignisse</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/report/words.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Title of the note</source>
        <translation>Titel der Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Title, if it needs one</source>
        <translation>Titel, wenn sie einen braucht</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Title, outlet, byline, date and address of the article.</source>
        <translation>Titel, Medium, Autorenzeile, Datum und Adresse des Artikels.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/rows.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Today; or 2025-10-01: all of it as it could have been known then</source>
        <translation>Heute; oder 2025-10-01: alles, wie man es damals wissen konnte</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Today’s pooled level of {series} is the same with each {what}: {level}.</source>
        <translation>Die heutige gepoolte Stärke von {series} ist mit jeder {what} dieselbe: {level}.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Together in one panel</source>
        <translation>Zusammen in einem Feld</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>too high ›</source>
        <translation>zu hoch ›</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Took back {sets} since. Undo brings them again.</source>
        <translation>{sets} seither zurückgenommen. Rückgängig bringt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Total or core</source>
        <translation>Gesamt oder Kern</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Total present</source>
        <translation>Alle Anwesenden</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../workbench/figures/phrases.py"/>
        <source>total present</source>
        <translation>alle Anwesenden</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Track record</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>True: {true}</source>
        <translation>Galt: {true}</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Turn the suggestion down for good.</source>
        <translation>Den Vorschlag endgültig ablehnen.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Two articles</source>
        <translation>Zwei Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Two texts word by word, changed numbers and names first.</source>
        <translation>Zwei Texte Wort für Wort, geänderte Zahlen und Namen zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Two texts word by word; words that carry facts come first.</source>
        <translation>Zwei Texte Wort für Wort; Worte mit Angaben zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Type a letter A to F, a figure 1 to 6, or both, and why: b3 fits two named statements.</source>
        <translation>Einen Buchstaben A bis F, eine Ziffer 1 bis 6 oder beides eingeben, und warum: b3 passt zu zwei benannten Erklärungen.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>type a name, Enter</source>
        <translation>Namen eingeben, Enter</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Type a part of its headline and choose one of the articles that have it.</source>
        <translation>Einen Teil der Überschrift eingeben und einen der Artikel wählen, die ihn haben.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Type the first letters of a code.</source>
        <translation>Die ersten Buchstaben eines Codes eingeben.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Type the other claim's number, such as C-012.</source>
        <translation>Die Nummer der anderen Aussage eingeben, etwa C-012.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>Type to find a code</source>
        <translation>Tippen, um einen Code zu finden</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Type who told it under “Said by” where that is empty. Then press {grade} and type b3: how reliable the source is, how credible the words.</source>
        <translation>Unter „Gesagt von“ eingeben, wer es sagte, wo das leer ist. Dann {grade} drücken und b3 eingeben: wie zuverlässig die Quelle, wie glaubhaft die Worte.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Type words to see every place where they stand. Fields such as outlet: and after: narrow the articles.</source>
        <translation>Wörter eingeben, um jede Stelle zu sehen, an der sie stehen. Felder wie outlet: und after: engen die Artikel ein.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unattributed</source>
        <translation>ohne Angabe der Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Under this name your edits stand in the history.</source>
        <translation>Unter diesem Namen stehen Ihre Änderungen im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>undo last</source>
        <translation>letztes rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Undo takes your decisions back, then the merge.</source>
        <translation>Rückgängig nimmt erst Ihre Entscheidungen, dann die Zusammenführung zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Undone: {undo}</source>
        <translation>Zurückgenommen: {undo}</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Unnamed</source>
        <translation>Ungenannte</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Unread, being read, done, starred, and the searches that were saved.</source>
        <translation>Ungelesen, in Arbeit, erledigt, mit Stern, und die gespeicherten Suchen.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unreliable</source>
        <translation>unzuverlässig</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Unsure about</source>
        <translation>Unsicher bei</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>up to {high:,.0f}</source>
        <translation>bis {high:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>up to {high:,.0f}, low unknown</source>
        <translation>bis {high:,.0f}, unten unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Upper bound, low end open</source>
        <translation>Obergrenze, nach unten offen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Use a map</source>
        <translation>Zuordnung verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Use a map…</source>
        <translation>Zuordnung verwenden…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Use the dark theme.</source>
        <translation>Das dunkle Erscheinungsbild verwenden.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/base.py"/>
        <source>Use the level proposed as base</source>
        <translation>Die vorgeschlagene Stärke als Basis nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Use the light theme.</source>
        <translation>Das helle Erscheinungsbild verwenden.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Use {claim}: {level}</source>
        <translation>{claim} verwenden: {level}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Uses no claim yet. Choose one and press B for basis, O for bound.</source>
        <translation>Verwendet noch keine Aussage. Eine wählen und B für Grundlage, O für Grenze drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Uses {claims}: {parts}.</source>
        <translation>Verwendet {claims}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>usually reliable</source>
        <translation>gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Vague words</source>
        <translation>Vage Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Vague words…</source>
        <translation>Vage Wörter…</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Valid time: the days it is about</source>
        <translation>Gültig: die Tage, von denen sie handelt</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Version and licences.</source>
        <translation>Version und Lizenzen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>Version {article} of {versions}</source>
        <translation>Fassung {article} von {versions}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Version {made}: {tags} carried</source>
        <translation>Fassung {made}: {tags} übernommen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Version {number}, {day}</source>
        <translation>Fassung {number}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Versions {rows:,}</source>
        <translation>Fassungen {rows:,}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Very consistent</source>
        <translation>Sehr gut vereinbar</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>very consistent</source>
        <translation>sehr gut vereinbar</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Very inconsistent</source>
        <translation>Ganz unvereinbar</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>very inconsistent</source>
        <translation>ganz unvereinbar</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>very unlikely</source>
        <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>View: {words}</source>
        <translation>Ansicht: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>wait for their</source>
        <translation>warten auf ihre</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>waits for its</source>
        <translation>wartet auf ihre</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Warnings and errors of this program, without anybody’s words.</source>
        <translation>Warnungen und Fehler dieses Programms, ohne irgendjemandes Worte.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/fields.py"/>
        <source>was {shown}</source>
        <translation>war {shown}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>Watch no more</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>Watch {folder} no more</source>
        <translation>{folder} nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Web, 850 px</source>
        <translation>Web, 850 px</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Weighted inconsistency</source>
        <translation>Gewichtete Unvereinbarkeit</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>weighted kappa {kappa:.2f}</source>
        <translation>gewichtetes Kappa {kappa:.2f}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What did not come along, or is not written.</source>
        <translation>Was nicht mitkam oder nicht geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>What did not come in</source>
        <translation>Was nicht hereinkam</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What did not come in, and what to do.</source>
        <translation>Was nicht hereinkam, und was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>What did you do, and what did you expect? Your words go into the report as they are.</source>
        <translation>Was haben Sie getan, und was haben Sie erwartet? Ihre Worte kommen unverändert in den Bericht.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>What differs in so long a text is shown once it has been added.</source>
        <translation>Was in einem so langen Text anders ist, wird nach dem Hinzufügen gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>What else you did is kept either way. Each can be undone.</source>
        <translation>Was Sie sonst getan haben, bleibt so oder so. Jedes lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if: the chart beside itself as it would be otherwise</source>
        <translation>Was wäre wenn: das Diagramm neben sich selbst, wie es sonst wäre</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if: {what_if}</source>
        <translation>Was wäre wenn: {what_if}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>What is chosen is decided already. {undo} takes a decision back.</source>
        <translation>Das Gewählte ist schon entschieden. {undo} nimmt eine Entscheidung zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>What is coded</source>
        <translation>Was codiert wird</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What is handed over: reports with live numbers and numbered sources, and the figures that left the project.</source>
        <translation>Was übergeben wird: Berichte mit lebendigen Zahlen und nummerierten Quellen, und die Abbildungen, die das Projekt verlassen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>What is put into {name} comes in while this project is open.</source>
        <translation>Was in {name} gelegt wird, kommt herein, solange dieses Projekt geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>What is said of it</source>
        <translation>Was darüber gesagt ist</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What is said of the level: a level, a change, a share, a ceiling, a target, a denial and so on.</source>
        <translation>Was über die Stärke gesagt ist: eine Stärke, eine Änderung, ein Anteil, eine Obergrenze, ein Ziel, ein Dementi und so fort.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>What is taken to be so without evidence</source>
        <translation>Was ohne Beleg als gegeben gilt</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>What it cannot hold</source>
        <translation>Was es nicht aufnehmen kann</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>What it cannot hold, and what to mind</source>
        <translation>Was es nicht aufnehmen kann und was zu beachten ist</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_details.py"/>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>What it is about</source>
        <translation>Wovon er handelt</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>what it would gain or has to defend</source>
        <translation>was sie gewönne oder zu verteidigen hat</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What Muster knows of a problem, to copy: no words of articles, no names.</source>
        <translation>Was Muster über ein Problem weiß, zum Kopieren: keine Worte aus Artikeln, keine Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>What proved right</source>
        <translation>Was sich als richtig erwies</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>what proved right</source>
        <translation>was sich als richtig erwies</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>What proved right…</source>
        <translation>Was sich als richtig erwies…</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What stands on this claim, before it falls: marks, derived claims, assessments, figures.</source>
        <translation>Was auf dieser Aussage beruht, bevor sie fällt: Zeichen, hergeleitete Aussagen, Beurteilungen, Abbildungen.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>What tells the hypotheses apart first ({telling_first})</source>
        <translation>Was die Hypothesen unterscheidet, zuerst ({telling_first})</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the chart shows, and how.</source>
        <translation>Was das Diagramm zeigt, und wie.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>What the code means, and when it is put</source>
        <translation>Was der Code bedeutet und wann er gesetzt wird</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>What the copy holds</source>
        <translation>Was die Kopie enthält</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the copy will hold, before it is made.</source>
        <translation>Was die Kopie enthalten wird, bevor sie entsteht.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the figure shows, for whoever cannot see it. It goes into the file.</source>
        <translation>Was die Abbildung zeigt, für alle, die sie nicht sehen können. Es kommt in die Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the level may do after the last claim. Hatched, since nobody has reported it.</source>
        <translation>Was die Stärke nach der letzten Aussage tun mag. Schraffiert, da niemand es gemeldet hat.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the level would be without each origin.</source>
        <translation>Wie die Stärke ohne jeden einzelnen Ursprung wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>What the note is about</source>
        <translation>Wovon die Notiz handelt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the other copy brings, what is to be decided, and what it does to the levels.</source>
        <translation>Was die andere Kopie bringt, was zu entscheiden ist und was es mit den Stärken macht.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>What the part is: heading, paragraph, list</source>
        <translation>Was der Teil ist: Überschrift, Absatz, Liste</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>What the rows become</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>What the status line says is spoken by a screen reader.</source>
        <translation>Was die Statuszeile sagt, spricht ein Vorleseprogramm.</translation>
    </message>
    <message>
        <location filename="../../ui/report/choice.py"/>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the words say about the number. An end that is not said stays empty.</source>
        <translation>Was die Worte über die Zahl sagen. Ein nicht genanntes Ende bleibt leer.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What this claim does to the other one.</source>
        <translation>Was diese Aussage mit der anderen tut.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>What to look at first, what is still open</source>
        <translation>Was zuerst anzusehen ist, was noch offen ist</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What was done, by whom and when.</source>
        <translation>Was getan wurde, von wem und wann.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What was read and is not decided, in the whole library.</source>
        <translation>Was gelesen und nicht entschieden ist, in der ganzen Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What was read and nobody has decided, the surest first. Enter goes to the words.</source>
        <translation>Was gelesen wurde und niemand entschieden hat, das Sicherste zuerst. Enter geht zu den Worten.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What was read from the words in the dashed box. Nothing of it is on a chart until you accept it.</source>
        <translation>Was aus den Worten im gestrichelten Kasten gelesen wurde. Nichts davon ist auf einem Diagramm, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What was read, before it comes in. Correct titles and dates here.</source>
        <translation>Was gelesen wurde, bevor es hereinkommt. Titel und Daten hier berichtigen.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>What you did</source>
        <translation>Was Sie taten</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What “several” and “dozens” stand for, at least and at most.</source>
        <translation>Wofür „several“ und „dozens“ mindestens und höchstens stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>What, where, when</source>
        <translation>Was, wo, wann</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What’s this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <location filename="../../ui/tables/history.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>When articles come in</source>
        <translation>Wenn Artikel hereinkommen</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>When it was published; opens the date for typing</source>
        <translation>Wann er veröffentlicht wurde; öffnet das Datum zur Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>when it was true: not said</source>
        <translation>wann es galt: nicht genannt</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>When the claim is about, which is not when it was published. 2025-04, 1 Oct 2025 and ../2025-09-30 (by then) all work.</source>
        <translation>Wann es gilt, was nicht der Tag der Veröffentlichung ist. 2025-04, 1 Oct 2025 und ../2025-09-30 (bis dahin) gehen alle.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>When: {when}</source>
        <translation>Wann: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Where and when the article appeared, and how many others carry the same telling. Press a part to correct it.</source>
        <translation>Wo und wann der Artikel erschien und wie viele andere dieselbe Mitteilung tragen. Einen Teil drücken, um ihn zu berichtigen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Where it has changed since the last backup: five newest, one a day, one a week are kept.</source>
        <translation>Wenn es sich seit der letzten Sicherung geändert hat: die fünf neuesten, eine je Tag und eine je Woche bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>Where it speaks</source>
        <translation>Wo sie spricht</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Where the project is on a server, and as whom.</source>
        <translation>Wo das Projekt auf einem Server liegt, und unter wessen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Where. Any spelling will do: Arbil, Erbil and Irbil are one place, which lies in Iraq.</source>
        <translation>Wo. Jede Schreibweise geht: Arbil, Erbil und Irbil sind ein Ort, der im Irak liegt.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Whether another description means the same source. A verdict is signed and can be taken back.</source>
        <translation>Ob eine andere Beschreibung dieselbe Quelle meint. Ein Urteil ist gezeichnet und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Whether the claim still holds: active, superseded, corrected, retracted or refuted. Nothing is ever deleted from the record.</source>
        <translation>Ob die Aussage noch gilt: aktiv, abgelöst, berichtigt, zurückgezogen oder widerlegt. Aus der Akte wird nie etwas gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Which places and forces the chart shows, and which signs.</source>
        <translation>Welche Orte und Truppen das Diagramm zeigt, und welche Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>While text, chart, matrix, codebook or a table has the focus. Off, Tab, Enter and Del stay.</source>
        <translation>Solange Text, Diagramm, Matrix, Codebuch oder eine Tabelle den Fokus hat. Aus: Tab, Enter und Entf bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>While words are sought in the library.</source>
        <translation>Während in der Bibliothek gesucht wird.</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>While words are sought, those articles come first that have most of them.</source>
        <translation>Während gesucht wird, stehen die Artikel vorn, die am meisten davon haben.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Who is counted: the total present, the core force only, or not stated. The largest error in this field.</source>
        <translation>Wer gezählt wird: alle Anwesenden, nur die Kerntruppe oder nicht genannt. Der größte Fehler auf diesem Gebiet.</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Who it is by</source>
        <translation>Von wem er ist</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>who published it</source>
        <translation>wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Who published it; opens the article's facts</source>
        <translation>Wer ihn veröffentlicht hat; öffnet die Angaben zum Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Who said it</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Who said it, and how good</source>
        <translation>Wer es sagte, und wie gut</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Who speaks in the articles, with grades, claims and origins.</source>
        <translation>Wer in den Artikeln spricht, mit Einstufungen, Aussagen und Ursprüngen.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Who told it: a person, an unnamed person as described, an organisation, a document. The outlet that printed it is something else.</source>
        <translation>Wer es sagte: eine Person, eine ungenannte wie beschrieben, eine Organisation, ein Dokument. Das Medium, das es druckte, ist etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Whole texts of the articles</source>
        <translation>Ganze Texte der Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>whose base is not linked</source>
        <translation>deren Basis nicht verknüpft ist</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Whose codings</source>
        <translation>Wessen Codierungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Whose new files come in while their project is open.</source>
        <translation>Deren neue Dateien hereinkommen, solange ihr Projekt geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>whose troops</source>
        <translation>wessen Truppe</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Whose troops. A force may have parts; the whole is not less than its parts.</source>
        <translation>Wessen Truppe. Eine Truppe kann Teile haben; das Ganze ist nicht weniger als seine Teile.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Why both can hold, then Enter</source>
        <translation>Warum beides gelten kann, dann Enter</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>why it bears on the hypothesis so</source>
        <translation>warum sie so zur Hypothese steht</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Why it does not come in</source>
        <translation>Warum es nicht hereinkommt</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Why not both</source>
        <translation>Warum nicht beides</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Why there is a new version</source>
        <translation>Warum es eine neue Fassung gibt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>why they are one</source>
        <translation>warum sie einer sind</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>why they are two</source>
        <translation>warum es zwei sind</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>why this is what proved right</source>
        <translation>warum gerade das sich als richtig erwies</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Why this level, and why not another</source>
        <translation>Warum diese Stärke und keine andere</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/read/deciding.py"/>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>why, in a few words</source>
        <translation>warum, in wenigen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Why, in your words. It stays in the history.</source>
        <translation>Warum, in Ihren Worten. Es bleibt im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Why: corrected by the publisher, fetched again, … (not needed)</source>
        <translation>Warum: vom Medium berichtigt, erneut abgerufen, … (nicht nötig)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Wider lines</source>
        <translation>Breitere Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Wire copies of one story</source>
        <translation>Agenturkopien einer Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>With theirs</source>
        <translation>Mit fremdem</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>With yours</source>
        <translation>Mit eigenem</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Without a date “Wednesday” and “in April” cannot be placed.</source>
        <translation>Ohne Datum lassen sich „Wednesday“ und „in April“ nicht einordnen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <source>Without a grade or a date: {claims}</source>
        <translation>Ohne Einstufung oder Datum: {claims}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without it nobody sees who did what when, or what anything was before. It can still be merged.</source>
        <translation>Ohne ihn sieht niemand, wer was wann tat und was zuvor war. Zusammenführen geht weiterhin.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without their names: {named}{rest}.</source>
        <translation>Ohne ihre Namen: {named}{rest}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them each is told by its description, in every table, text and byte.</source>
        <translation>Ohne sie steht jede mit ihrer Beschreibung da, in jeder Tabelle, jedem Text und jedem Byte.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them no note is in the copy, none that was removed either.</source>
        <translation>Ohne sie ist keine Notiz in der Kopie, auch keine entfernte.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them the tagged words stay, and a dot stands for every other letter.</source>
        <translation>Ohne sie bleiben die markierten Worte, und ein Punkt steht für jeden anderen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/concordance/places.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Words anywhere in a row, or in one column: place:syria state:active</source>
        <translation>Wörter irgendwo in einer Zeile oder in einer Spalte: place:syria state:active</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/quoted.py"/>
        <source>Words of the claim: {quote}</source>
        <translation>Worte der Aussage: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Words of the note</source>
        <translation>Worte der Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Words that a claim, its source, its place or its articles have</source>
        <translation>Wörter, die eine Aussage, ihre Quelle, ihr Ort oder ihre Artikel haben</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Words that the articles hold, or fields such as outlet: place: after: graded:. What is typed is sought at once.</source>
        <translation>Wörter aus den Artikeln oder Felder wie outlet: place: after: graded:. Gesucht wird sofort beim Tippen.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Words, “words together”, troop*, -without, or outlet: place: after: state: and other fields (docs/searching.md)</source>
        <translation>Wörter, „Wörter zusammen“, troop*, -ohne, oder outlet: place: after: state: und andere Felder (docs/searching.md)</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Words, “words together”, troop*, outlet:…</source>
        <translation>Wörter, „Wörter zusammen“, troop*, outlet:…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Works in</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>Works offline. Nothing leaves this computer unless you export.</source>
        <translation>Arbeitet ohne Netz. Nichts verlässt diesen Rechner, wenn Sie nicht exportieren.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write a note on what is chosen: claim, tag, article, source, origin, assessment, place or figure.</source>
        <translation>Eine Notiz zum Gewählten schreiben: Aussage, Markierung, Artikel, Quelle, Ursprung, Beurteilung, Ort oder Abbildung.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another name for the chosen code; its codings stay.</source>
        <translation>Dem gewählten Code einen anderen Namen geben; seine Codierungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another possible answer to the question.</source>
        <translation>Eine weitere mögliche Antwort auf die Frage schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another title for the chosen report.</source>
        <translation>Dem gewählten Bericht einen anderen Titel geben.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write everything that can be read of a damaged file into a new project.</source>
        <translation>Alles Lesbare einer beschädigten Datei in ein neues Projekt schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Write here. @ cites, # puts a live number, F4 inserts a figure or a table.</source>
        <translation>Hier schreiben. @ zitiert, # setzt eine lebendige Zahl, F4 fügt eine Abbildung oder Tabelle ein.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Write here. It is saved when you leave the field.</source>
        <translation>Hier schreiben. Gespeichert wird beim Verlassen des Feldes.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Write the address of a page, as https://example.org/story.</source>
        <translation>Die Adresse einer Seite schreiben, wie https://example.org/story.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the file that the article was read from, as it was.</source>
        <translation>Die Datei schreiben, aus der der Artikel gelesen wurde, unverändert.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Write the possible answers first, two at least: press {new_hypothesis}, or choose New hypothesis…</source>
        <translation>Erst die möglichen Antworten schreiben, mindestens zwei: {new_hypothesis} drücken oder Neue Hypothese… wählen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the project as other programs read it, and see first what each format cannot hold.</source>
        <translation>Das Projekt so schreiben, wie andere Programme es lesen, und vorher sehen, was jedes Format nicht aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the report as a document: Word, PDF, a web page, slides or others.</source>
        <translation>Den Bericht als Dokument schreiben: Word, PDF, Webseite, Folien oder anderes.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Writing {path}</source>
        <translation>{path} wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Wrote {name}.</source>
        <translation>{name} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <source>Wrote {paths} in {parent}.</source>
        <translation>{paths} in {parent} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Wrote {path} in {parent}.</source>
        <translation>{path} in {parent} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/codes/working.py"/>
        <location filename="../../ui/deeds/reporting.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>XLSX, the numbers</source>
        <translation>XLSX, die Zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/blind.py"/>
        <source>You grade blind. Grade the source first; the claim is shown after that.</source>
        <translation>Sie stufen blind ein. Erst die Quelle einstufen; danach wird die Aussage gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>You grade blind: what others gave is shown after your own grade.</source>
        <translation>Sie stufen blind ein: was andere gaben, wird nach Ihrer eigenen Einstufung gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>You tag</source>
        <translation>Sie markieren</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Your &amp;name there</source>
        <translation>Ihr &amp;Name dort</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Your copy</source>
        <translation>Ihre Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Your edits carry no name yet, so that nobody can see whose they are.</source>
        <translation>Ihre Änderungen tragen noch keinen Namen, sodass niemand sieht, von wem sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Your edits stand in the project's history under this name:</source>
        <translation>Ihre Änderungen stehen im Verlauf des Projekts unter diesem Namen:</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Your own level: low, best, high, likelihood, confidence, reasons. Signed; the next one supersedes it.</source>
        <translation>Ihre eigene Stärke: niedrig, bester Wert, hoch, Wahrscheinlichkeit, Vertrauen, Gründe. Gezeichnet; die nächste löst sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Your own tags, as a tree. They say nothing about levels; claims and numbers have tags of their own.</source>
        <translation>Ihre eigenen Markierungen als Baum. Sie sagen nichts über Stärken; Aussagen und Zahlen haben eigene.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/servers/clash.py"/>
        <source>Yours</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{about}. Derived: {derived}</source>
        <translation>{about}. Hergeleitet: {derived}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>{articles} count as 1 origin.</source>
        <translation>{articles} zählen als 1 Ursprung.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>{articles} in, {suggestions} to review.</source>
        <translation>{articles} hereingekommen, {suggestions} zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>{articles}, 1 origin</source>
        <translation>{articles}, 1 Ursprung</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>{articles}, 1 story{agency}</source>
        <translation>{articles}, 1 Meldung{agency}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{articles}, counts once</source>
        <translation>{articles}, zählt einmal</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{articles}, origin not known</source>
        <translation>{articles}, Ursprung nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{assessment_label} by {signed}. </source>
        <translation>{assessment_label} von {signed}. </translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{before} became {after}</source>
        <translation>{before} wurde {after}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{before} becomes {after}</source>
        <translation>{before} wird {after}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{by}{changes} of its own</source>
        <translation>{by}{changes} eigene</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>{came} came in; {changed} changed, {same} were here already. {undo} takes it back.</source>
        <translation>{came} hereingekommen; {changed} geändert, {same} waren schon da. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>{capitalize} as {about}</source>
        <translation>{capitalize} als {about}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{capitalize} made on both sides</source>
        <translation>{capitalize} auf beiden Seiten erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>{cells} cells are chosen and marked together.</source>
        <translation>{cells} Zellen sind gewählt und werden zusammen bewertet.</translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>{changed:,} changed since tagged</source>
        <translation>{changed:,} seit der Markierung geändert</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{changed} changed since tagged</source>
        <translation>{changed} seit der Markierung geändert</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{changes} made here alone</source>
        <translation>{changes} nur hier gemacht</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{changes} more changes.</source>
        <translation>{changes} weitere Änderungen.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{changes} of its own</source>
        <translation>{changes} eigene</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>{claim_label} on {hypothesis}: {mark}{reason}</source>
        <translation>{claim_label} zu {hypothesis}: {mark}{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{claims:,} claims in, {origins:,} origins.</source>
        <translation>{claims:,} Aussagen hereingekommen, {origins:,} Ursprünge.</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{claims} claims</source>
        <translation>{claims} Aussagen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/origins.py"/>
        <source>{claims} of unknown origin, counted as one at most.</source>
        <translation>{claims} unbekannten Ursprungs, zusammen höchstens als einer gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{claims} taken out of the matrix.{back}</source>
        <translation>{claims} aus der Matrix genommen.{back}</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{claims} {waits} first mark: {mark_consistent}, {mark_neutral} or {mark_inconsistent}.</source>
        <translation>{claims} {waits} erste Bewertung: {mark_consistent}, {mark_neutral} oder {mark_inconsistent}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>{claims}{newest}. Enter opens the sentence</source>
        <translation>{claims}{newest}. Enter öffnet den Satz</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>{claim} on {hypothesis}, {said}. {words}</source>
        <translation>{claim} zu {hypothesis}, {said}. {words}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{coder} tags</source>
        <translation>{coder} markiert</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>{codings} went over. {undo} takes it back.</source>
        <translation>{codings} gingen über. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{conflicts} left to decide. Until then both values are kept.</source>
        <translation>{conflicts} noch zu entscheiden. Bis dahin bleiben beide Werte.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{conflicts} of copies that were merged</source>
        <translation>{conflicts} zusammengeführter Kopien</translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>{copies:,} articles, 1 story</source>
        <translation>{copies:,} Artikel, 1 Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/library/folding.py"/>
        <source>{count:,} articles, 1 story</source>
        <translation>{count:,} Artikel, 1 Meldung</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>{count:,} to review</source>
        <translation>{count:,} zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/merging/listing.py"/>
        <source>{count} of {all} decided</source>
        <translation>{count} von {all} entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>{count} on what did not go along.</source>
        <translation>{count} zu dem, was nicht mitging.</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>{count}, in the order in which they are first cited.</source>
        <translation>{count}, in der Reihenfolge, in der sie zuerst zitiert werden.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>{current} of {strips}</source>
        <translation>{current} von {strips}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>{days:,} d ahead</source>
        <translation>{days:,} T. voraus</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>{days:,} d later</source>
        <translation>{days:,} T. später</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <location filename="../../ui/versions/new_version.py"/>
        <source>{differences}, {facts:,} in facts</source>
        <translation>{differences}, davon {facts:,} in Angaben</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{disagreements} to decide</source>
        <translation>{disagreements} zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{doubles:,} more made on both sides</source>
        <translation>{doubles:,} weitere auf beiden Seiten erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{double}: {why}. Both are kept.</source>
        <translation>{double}: {why}. Beide bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>{draft_is_old} The draft is now: {draft}</source>
        <translation>{draft_is_old} Der Entwurf lautet jetzt: {draft}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>{failed:,} more could not be read. They stand at the end of the list.</source>
        <translation>{failed:,} weitere konnten nicht gelesen werden. Sie stehen am Ende der Liste.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>{field} if empty</source>
        <translation>{field}, wenn leer</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <source>{figures} are out of date {why}.</source>
        <translation>{figures} sind veraltet {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>{figures} with this claim</source>
        <translation>{figures} mit dieser Aussage</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <source>{figure} is out of date {why}.</source>
        <translation>{figure} ist veraltet {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>{folder} cannot be watched: it is gone. Choose another with File, Watch a folder.</source>
        <translation>{folder} kann nicht überwacht werden: er ist verschwunden. Mit Datei, Ordner überwachen einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>{folder}, for {project}</source>
        <translation>{folder}, für {project}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>{force} in {place}, {day}: {level}.</source>
        <translation>{force} in {place}, {day}: {level}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/origins.py"/>
        <source>{happened}, {articles}, counts once</source>
        <translation>{happened}, {articles}, zählt einmal</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>{here:,} of {hits:,}</source>
        <translation>{here:,} von {hits:,}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/worded.py"/>
        <source>{hints} more.</source>
        <translation>{hints} weitere.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>{index} of {count}</source>
        <translation>{index} von {count}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{items} with another number</source>
        <translation>{items} mit anderer Nummer</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{item} graded on both sides</source>
        <translation>{item} auf beiden Seiten eingestuft</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{judged_level} as of {as_of}</source>
        <translation>{judged_level}, gilt für {as_of}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>{keys} (usually {before})</source>
        <translation>{keys} (sonst {before})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} alone would be typed into fields. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{key} allein würde in Felder getippt. Strg oder Alt dazunehmen, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} belongs to the place itself and stays. Take another.</source>
        <translation>{key} gehört zu diesem Bereich selbst und bleibt. Eine andere nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} is the key of {actions}.</source>
        <translation>{key} ist die Taste von {actions}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{kind}, derived</source>
        <translation>{kind}, hergeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{kind}{level}, {subline}, {time_line}, grade {grade}</source>
        <translation>{kind}{level}, {subline}, {time_line}, Einstufung {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>{label}: {chosen:,} articles. {undo} takes it back.</source>
        <translation>{label}: {chosen:,} Artikel. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/lines.py"/>
        <source>{left:,} more. Copy has them all.</source>
        <translation>{left:,} weitere. Kopieren enthält alle.</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{line}, {count} articles</source>
        <translation>{line}, {count} Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{listed}. All are kept, the newest counts.</source>
        <translation>{listed}. Alle bleiben, die neueste zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>{low:,.0f} to {high:,.0f}</source>
        <translation>{low:,.0f} bis {high:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{low:.0f} to {high:.0f} % of its base</source>
        <translation>{low:.0f} bis {high:.0f} % der Basis</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>{low:.0f} to {high}</source>
        <translation>{low:.0f} bis {high}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/days.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>{low} to {high}: {claims}</source>
        <translation>{low} bis {high}: {claims}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>{meant}, {basis_words}, about {about}</source>
        <translation>{meant}, {basis_words}, für {about}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{more:,} more</source>
        <translation>{more:,} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/painting.py"/>
        <source>{nameless} named when nearer (+)</source>
        <translation>{nameless} mit Namen, wenn näher (+)</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>{name}: a year, a month or a day, as {hint}</source>
        <translation>{name}: ein Jahr, ein Monat oder ein Tag, wie {hint}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{name}: {claims} otherwise</source>
        <translation>{name}: {claims} anders</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>{now} in place of {stood}</source>
        <translation>{now} statt {stood}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>{one} ({detail}). Enter goes there, Del takes the link away.</source>
        <translation>{one} ({detail}). Enter geht hin, Entf löst die Verknüpfung.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>{one} and {other} both graded {sources}: {percent:.0f} % alike, {kappa} (linear; Cohen 1968).</source>
        <translation>{one} und {other} haben beide {sources} eingestuft: {percent:.0f} % gleich, {kappa} (linear; Cohen 1968).</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{one} is deleted, with its marks. {undo} brings it back.</source>
        <translation>{one} ist mit seinen Bewertungen gelöscht. {undo} bringt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{one}. Its marks stay; look whether they still hold.</source>
        <translation>{one}. Ihre Bewertungen bleiben; nachsehen, ob sie noch stimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>{origin_label}  {one} ({articles} articles)</source>
        <translation>{origin_label}  {one} ({articles} Artikel)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>{origins} origins</source>
        <translation>{origins} Ursprünge</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{other} is merged in. {back}</source>
        <translation>{other} ist hereingeführt. {back}</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>{page} – Help</source>
        <translation>{page} – Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>{parts} could not be made.</source>
        <translation>{parts} konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/coding.py"/>
        <source>{passages} coded. {undo} takes it back.</source>
        <translation>{passages} codiert. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>{passages} in {articles}.{cut}</source>
        <translation>{passages} in {articles}.{cut}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{percent:.0f} % of its base</source>
        <translation>{percent:.0f} % der Basis</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{places:,} places, of which the first {most:,} are shown. All are exported.</source>
        <translation>{places:,} Fundstellen, davon die ersten {most:,} gezeigt. Exportiert werden alle.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{places} in {articles}</source>
        <translation>{places} in {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{preview} holds nothing that is not here already.</source>
        <translation>{preview} enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>{proposals} to decide</source>
        <translation>{proposals} zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{quote}, {about}, grade {grade}</source>
        <translation>{quote}, {about}, Einstufung {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reading_line.py"/>
        <source>{reading}, becomes {becomes}</source>
        <translation>{reading}, wird {becomes}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{rows} here already, not added again</source>
        <translation>{rows} schon hier, nicht nochmals hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{rows} of {table} did not come in: {named}{more}.</source>
        <translation>{rows} von {table} kamen nicht herein: {named}{more}.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{rows} out; once mended, import the same file again</source>
        <translation>{rows} draußen; nach der Berichtigung dieselbe Datei nochmals importieren</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>{row}, {subline}, {grade}, {claims} claims, {origins}</source>
        <translation>{row}, {subline}, {grade}, {claims} Aussagen, {origins}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{same:,} of {tags} are the same; {waiting}.</source>
        <translation>{same:,} von {tags} sind gleich; {waiting}.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>{show_on_chart} goes from the claim to its mark on the chart.</source>
        <translation>{show_on_chart} führt von der Aussage zu ihrem Zeichen im Diagramm.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>{shown:,} of {of:,}</source>
        <translation>{shown:,} von {of:,}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>{source}: what it said, beside what proved right</source>
        <translation>{source}: was sie sagte, neben dem, was sich als richtig erwies</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{suggestions} suggestions</source>
        <translation>{suggestions} Vorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{table}: {rows}, {columns}, cut at {signs}</source>
        <translation>{table}: {rows}, {columns}, getrennt durch {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{tags:,} changed since tagged</source>
        <translation>{tags:,} seit der Markierung geändert</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>{tellings} do not say when it was true; here in the order of when it was known</source>
        <translation>{tellings} sagen nicht, wann es galt; hier in der Reihenfolge des Bekanntwerdens</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>{tellings} in these articles may be {origins}: O joins them.</source>
        <translation>{tellings} in diesen Artikeln könnten {origins} sein: O verbindet sie.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{texts:,} of {articles} looked through: {places:,} places</source>
        <translation>{texts:,} von {articles} durchgesehen: {places:,} Fundstellen</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>{title} {count:,}, the first {shown:,}</source>
        <translation>{title} {count:,}, die ersten {shown:,}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>{title}, words unchanged</source>
        <translation>{title}, Worte unverändert</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>{told}, {waiting:,} changed since tagged.</source>
        <translation>{told}, {waiting:,} seit der Markierung geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>{total_or_core}: total or core</source>
        <translation>{total_or_core}: gesamt oder Kern</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/painting.py"/>
        <source>{undated} without a date</source>
        <translation>{undated} ohne Datum</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>{undo} takes it back.</source>
        <translation>{undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>{url} holds no article.</source>
        <translation>{url} enthält keinen Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{used} claims in use</source>
        <translation>{used} Aussagen verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>{waiting} suggestions to review.</source>
        <translation>{waiting} Vorschläge zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>{what} “{words}”, tagged by {analyst}.</source>
        <translation>{what} „{words}“, markiert von {analyst}.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{what}. {tag} stands on version {number} until you decide.</source>
        <translation>{what}. {tag} bleibt auf Fassung {number}, bis Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>{where}, no text yet</source>
        <translation>{where}, noch kein Text</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>{who} changed the same while you worked on “{label}”.</source>
        <translation>{who} hat dasselbe geändert, während Sie an „{label}“ arbeiteten.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{who} {articles} without seeing other tags: {done} done, {tags} so far. What both tagged is compared when it ends.</source>
        <translation>{who} {articles}, ohne andere Markierungen zu sehen: {done} erledigt, bisher {tags}. Was beide markiert haben, wird am Ende verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/opening.py"/>
        <source>{words} What you see is as it was last saved.</source>
        <translation>{words} Was Sie sehen, ist der zuletzt gespeicherte Stand.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>{words} {count:,}</source>
        <translation>{words} {count:,}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>{words} {done:,} of {total:,}</source>
        <translation>{words} {done:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{words} {more:,} more sources keep their grades.</source>
        <translation>{words} {more:,} weitere Quellen behalten ihre Einstufungen.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>{words}. Z shows this time alone, Esc ends the choice.</source>
        <translation>{words}. Z zeigt nur diese Zeit, Esc beendet die Auswahl.</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>{word} (hundred, thousand …)</source>
        <translation>{word} (hundert, tausend …)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>“{code}” cannot go further in that direction.</source>
        <translation>„{code}“ kann in dieser Richtung nicht weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>“{code}” is deleted. {undo} brings it back.</source>
        <translation>„{code}“ ist gelöscht. {undo} bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>“{now}”, was “{stood}” ({of}).</source>
        <translation>„{now}“, war „{stood}“ ({of}).</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>“{stood}” has nothing to be read from any more: {of}.</source>
        <translation>„{stood}“ hat nichts mehr, woraus es zu lesen wäre: {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>“{stood}” is the same number, of a claim that is another now ({of}).</source>
        <translation>„{stood}“ ist dieselbe Zahl, aus einer Aussage, die jetzt eine andere ist ({of}).</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/levels.py"/>
        <source>“{strip}” is no single number. Type low, best and high apart.</source>
        <translation>„{strip}“ ist keine einzelne Zahl. Untere, beste und obere einzeln eingeben.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>‹ too low</source>
        <translation>‹ zu niedrig</translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
</context>
</TS>
