<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Muster</name>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>
Other numbers than the first: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source> 1 needs a second origin; this claim has {agreeing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source> and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source> Ctrl+Z brings the marks back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source> More than {most:,}: only these are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source> Not in: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source> of {articles:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source> of {of:,}; the others stay as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source> since {state_since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source> Stopped after {read:,} of {of:,} texts.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>%n bad rows</source>
        <extracomment>One: %n bad row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/hypotheses/edits.py"/>
        <source>%n cells</source>
        <extracomment>One: %n cell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/history_view.py"/>
        <source>%n change sets</source>
        <extracomment>One: %n change set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <source>%n changes</source>
        <extracomment>One: %n change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/working.py"/>
        <source>%n codes</source>
        <extracomment>One: %n code</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/codes/model.py"/>
        <location filename="../../ui/codes/working.py"/>
        <source>%n codings</source>
        <extracomment>One: %n coding</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>%n columns</source>
        <extracomment>One: %n column</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <source>%n conflicts</source>
        <extracomment>One: %n conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/versions/comparing.py"/>
        <location filename="../../ui/versions/new_version.py"/>
        <source>%n differences</source>
        <extracomment>One: %n difference</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/second_coding/pane.py"/>
        <source>%n disagreements</source>
        <extracomment>One: %n disagreement</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/painting.py"/>
        <source>%n events</source>
        <extracomment>One: %n event</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/merging/card.py"/>
        <source>%n figures</source>
        <extracomment>One: %n figure</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/read/finding.py"/>
        <source>%n hits</source>
        <extracomment>One: %n hit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>%n hypotheses</source>
        <extracomment>One: %n hypothesis</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/merging/summary.py"/>
        <source>%n items</source>
        <extracomment>One: %n item</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n months</source>
        <extracomment>One: %n month</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notes/sign.py"/>
        <source>%n notes</source>
        <extracomment>One: %n note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n origins</source>
        <extracomment>One: %n origin</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/read/view.py"/>
        <source>%n other articles</source>
        <extracomment>One: %n other article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notes/lines.py"/>
        <source>%n others</source>
        <extracomment>One: %n other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n outlets</source>
        <extracomment>One: %n outlet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/help/window.py"/>
        <source>%n pages</source>
        <extracomment>One: %n page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/seeking.py"/>
        <location filename="../../ui/deeds/coding.py"/>
        <source>%n passages</source>
        <extracomment>One: %n passage</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/concordance/dialog.py"/>
        <source>%n places</source>
        <extracomment>One: %n place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/tables.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>%n rows</source>
        <extracomment>One: %n row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>%n sources</source>
        <extracomment>One: %n source</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/bringing.py"/>
        <source>%n suggestions</source>
        <extracomment>One: %n suggestion</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/versions.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>%n tags</source>
        <extracomment>One: %n tag</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/rows.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n tellings</source>
        <extracomment>One: %n telling</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n years</source>
        <extracomment>One: %n year</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Claims only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>&amp;Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>&amp;Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Suggestions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>, by {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>, claim {claim_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>, described as “{description}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>, known {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>, same as {same}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>, the first {most} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>, the newest {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>1 article counts as 1 origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>1 needs two independent origins; this claim has {agreeing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>1 telling does not say when it was true; here in the order of when it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>2025-10-01 or 1 Oct 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>4 px in place of 2 around what has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>80 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>; and {bad:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>; superseded by {assessment_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>A jump ends in a still ring in place of a flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>A line's height as a multiple of its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>A panel each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>A question with several possible answers, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>A reason is that of a mark. Mark the claim first, then say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>A regular expression, without regard to capitals: withdr(aw|ew)\w* .*?soldiers. One that takes longer than a second in a text is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>A team's project lies in a PostgreSQL database. Whoever looks after the server knows these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>A, B reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/notes/editor.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>About Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>About nothing yet: link it to what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>About {about}; known {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>about {best:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>about {two_figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>about {two_figures} with all origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>above, high end open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/header.py"/>
        <source>Above: true. Below: known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/header.py"/>
        <source>Above: when it was true. Below: when it was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept all of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>accept all of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept every suggestion of this kind in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept the suggestion and correct its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>Accepted {ids} of this kind. Ctrl+Z takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Access: {access}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Active: counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Acts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Acts for {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a code after the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a code under the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a source by its name, or by its description as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/adding.py"/>
        <source>Add claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Add claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Add source summary to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Add version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/adding.py"/>
        <source>Add {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Adding the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Addresses of the own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>After the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Against it: origins (claims)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <location filename="../../ui/library/rows.py"/>
        <location filename="../../ui/notes/pane.py"/>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/blind.py"/>
        <source>All articles of this second coding are done. Tools, Second coding… ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>All claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>All claims as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>all claims of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>All forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>all of it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>All originals are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>All rows of {table} are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>All sources with their grades and origins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>All that is shown, by origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>almost certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>almost no chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>An article needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>An older version is only read. Suggestions and tags are made in the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>and {articles} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Anonymity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>anonymous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>another name that means it everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Another source to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>another source: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Any of several words counts. “two words” in double quotes stand together, withdr* is a beginning. In the list, Space turns a tick, A ticks all, N none; Ctrl+Enter codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Article and row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Article removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/page_view.py"/>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/page_view.py"/>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/library/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Articles ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Articles of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>As it reads now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>As it was tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/known.py"/>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/known.py"/>
        <source>As known on, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Ask a question first: New question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Ask a question that has several possible answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Ask for the grade of a source before its claims and other graders' grades are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Assumed: {assumptions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>At most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Back up when a project is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Backed up as {parent}/{made}, opened and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Bad rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Base claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>base not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <location filename="../../ui/merging/card.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Before: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>below, low end open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Best found first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Both coders agree on every tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Both codings are compared. Ctrl+Z opens the second coding again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring a corrected text in; tags go over where words and facts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Bring code back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in a house scale from a TOML file and grade by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in by itself what is put into a folder, or stop that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in codes from a .csv or .toml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in every article in a folder and in those within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in texts, pages, PDF, Word, mails, feeds, archives and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in what was done in another copy of the project, looked at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring the article's text back to its usual size, width and line spacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Building the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Building the sample project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>By &amp;chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>By headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/pointer.py"/>
        <source>by {analyst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>by, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>C, D fair or weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Cancel merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Cannot both hold with {listed}, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>CC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>ceiling, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>change of a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>changed by the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Changed since tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Changed since you tagged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Changed while you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Changes made in a copy can be merged later. Read only shows the project as it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/canvas.py"/>
        <source>Chart of force levels over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/deeds/files.py"/>
        <source>Check project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>choose 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>choose 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Choose a cell below a hypothesis first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Choose a cell below a hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Choose a cell with a number above it, and press Enter: the words that are counted there stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Choose a claim first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Choose a claim that states a share or a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Choose a code first: the definitions stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <location filename="../../ui/deeds/coding.py"/>
        <source>Choose a code in the codebook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Choose a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/noting.py"/>
        <source>Choose a note first, or write one with Ctrl+Shift+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Choose a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Choose a source with an origin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Choose an article in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose claims that bear on the hypotheses, several at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose how the program looks, reads, speaks and keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose in which order the articles stand, and what is written over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Choose it at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Choose the other source from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose the scale that sources and claims are graded on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose which tags stand in the text: all, claims, suggestions, yours, another analyst's, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Claim {claim_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <location filename="../../ui/tables/claims.py"/>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims against competing hypotheses, and which has the least against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/grid.py"/>
        <source>Claims against hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims and events over time: when each was true, and when it was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Claims of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims of one series and time that cannot both hold, to confirm or dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/twin.py"/>
        <source>Claims of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Claims of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Claims {claims:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Clean &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Clear mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/settings/window.py"/>
        <location filename="../../ui/versions/keyed.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Close codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Close find (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notice.py"/>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close the project; everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/companion.py"/>
        <source>Close the second article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/companion.py"/>
        <source>Close the second article (Ctrl+\)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Closer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code a search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Code a search result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/pane.py"/>
        <location filename="../../ui/codes/tree.py"/>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Codebooks (*.csv *.toml *.qdc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>Coded as “{chosen}”. The key . puts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Coded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/picking.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/grid.py"/>
        <source>Coding matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Colour of “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Column for {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Column, 89 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Compare texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Compare up to three series in one panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Compare versions and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Comparing claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Comparing figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Condition: {anonymity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/merging/listing.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Conflicts with {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Contradicted by a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Copied while empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>Copies and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Copies of one story are one line of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Copy of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Copy source summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy the chart as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy the selected words with the article they stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/opening.py"/>
        <source>Copying the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Core force only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>core force only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Correct title, outlet, byline, date and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Corrected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Corrected: the publisher changed it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corroborates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Count articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Count codes by outlet, month, year or source, as a table and as a heat map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Count codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>count not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Count the total present or the core force only, where the claims can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Count the {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>counted with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Counting codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>date not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <source>day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Days from the last day it is about to the day it became known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>db.example.org, or a whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Decide on tags whose words the newest version has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Decide what merged copies say otherwise of one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Decide {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/library/saved.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>derived from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Derived from a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Derived: {derived}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>described alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Described as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Differences, the gravest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Dismiss, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Do the last undone edit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Done again: {redo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Done, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/known.py"/>
        <source>drag, or ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Draw 20 plausible courses of each level in place of its ranges, or the ranges again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/printing.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Drop articles here, paste a text (Ctrl+Shift+V),
or choose files (Ctrl+Shift+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>E unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/strip.py"/>
        <source>Each mark at its place in the text; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Each series with your own assessment of it, and what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Each telling is counted once, by its origin, against what was later said to have proved right. A number is taken as meant: about 2,500 is inside for 2,496. This grades nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Earlier claims are compared with it in the track record. No grade is given by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>Earlier claims beside what proved right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/sources/head.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Edit suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Effect on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Enter or a double click shows the chart without that origin beside the chart as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/overlay.py"/>
        <source>Enter or click: open sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Enter or double click: open sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Event: {kind}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Event: {one}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Every action with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>every disagreement is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Every exported figure shows what its claims say today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>Every suggestion is decided. Select words and press C to tag by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Everybody who works on the project finds it under this name: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/setting.py"/>
        <source>Everything is shown at {scale} % from the next start of Muster on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>exactly as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/asking.py"/>
        <source>Export and say so in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Export codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Export coding matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/chart/head.py"/>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Export keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Export places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Export second coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/taking.py"/>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/exporting.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Export timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Exported figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Exported figures whose claims have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/printing.py"/>
        <location filename="../../ui/timeline/exporting.py"/>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>F cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>F first, S second, B both, N neither; Enter opens the words. One undo takes a decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/reader/facts.py"/>
        <source>Facts of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Farther (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Fetch from the own network too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch one page or document from the web and make an article of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch the article's page anew; where its text has changed it becomes a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Fetched again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>fewer than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Field, as best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Figure (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Figures and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Figures out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fill the screen with the window, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Fill: source grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Filter the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Filter {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>Filter, or place:syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find articles by their words, outlet, source, place, date, grade or state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find copies everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/read/finding.py"/>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Find in project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find in project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/palette/box.py"/>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Find or run a command. &gt; commands, @ sources and places, # claims, = numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find words in the open article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>First coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>First told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Fold stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Follow the system's light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>For a page of the own house; else an address of the own network is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>For it: origins (claims)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/tables/review.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels, {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Forecast, 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow.py"/>
        <source>From the origin to the articles: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>from {low:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>from {low:,.0f}, high unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>from “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Gallery of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give actions other keys, or turn single letters off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give the article a star, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give the chosen code another colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go back to where you were before the last jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go from the claim to its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go the main job in four steps on the sample project, or go on where you left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go through the tags that lie on the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the hit before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the mark before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next hit in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next mark in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the other of two articles: it is then the one that is tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the slider that shows the chart as it could have been drawn on a past day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the suggestion before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the words of the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Goes along</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Grade as typed, such as b3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/view.py"/>
        <source>Grade blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>grade hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grade on the scale. Grades on another one stay in the history and do not count meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>Grade over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <source>Grade over time: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grade source and information: type b3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grade the chosen source, each code with its definition beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/falling.py"/>
        <source>Grade {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Grade {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Graded now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grading on the scale {name} from now on. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grading scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grading scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by state of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>grow to sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Handling mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Handling mark of new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/box.py"/>
        <source>Handling {handling}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>has the code already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>has the code already · {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Have a set of articles tagged once more by somebody who does not see the first tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Headline of the article that is the same story; Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_paint.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <location filename="../../ui/tables/history.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>How each source's earlier claims stand to what later proved right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>how it comes to know: was there, was told, has the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>How many by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>How many claims it repeats, contradicts, supersedes, is measured from …, or that do so to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>how well founded, apart from how likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Identity not asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>If empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>If plans are carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Import a grading scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import a grading scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Import claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Import codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Import from address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import from address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Import {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>In a story with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>In context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>In the list: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>In the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>in “{one}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Influence of each origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Influence of each origin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Information grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>information not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/views.py"/>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it names no force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it names no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it says no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it states a share or a change {linked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Item, as C-061 or S-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Its 80 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>its article has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Its hypotheses and marks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>its series or layer is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/course.py"/>
        <source>Join origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/listing.py"/>
        <source>Joined without conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Judge the claim false, once what stands on it has been shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Keep &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Keep &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Keep on version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Keep on version {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Keep the password in the &amp;keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep those up to 2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Keep what the library is searched for under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>Kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/looks.py"/>
        <source>Kept. “Suggest again” reads an article by these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/legend.py"/>
        <source>Key to the timeline's signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/choice.py"/>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/key_button.py"/>
        <source>Key {key} while the text has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>Key: source double line, quantity solid, place dots, date dashes, force wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Keys (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Keys of the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>kind not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Kind of relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Known interest: {interest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Known time: the day it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>known {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Last code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>last code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Last common state: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Leave out the current mark’s origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Leave out {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Leaving out origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <source>Left and right go through everything in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Left out, same text as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Let &amp;mine stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let another code stand for the chosen one, with its codings, notes and the codes under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let the lines of the article be longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let the lines of the article be shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Letters, buttons and lines alike, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Level today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Level without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Levels over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/pane.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Library, article and inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>likeness only asks; both stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Line {line}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link a share or a change to the level it is measured from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link note to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link the note that is shown to anything else in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/noting.py"/>
        <source>Link to an article, claim, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Link to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Look for wire copies among all articles that are in no story yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Look for words or a pattern in the whole library and code the passages you choose, in one edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Looking at what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Looking the file through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Looking… {done:,} of {total:,} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Looser lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Lower bound, high end open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Made by {made_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <source>Made on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a checked copy of the project in the folder of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a claim of the selected words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a claim of the suggestion as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a copy to hand on, without what others are not to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make an article of what was copied: words, an address or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make an empty project in a file of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make claims of the rows of a .csv table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>Make origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the article's text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the article's text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the project again what a backup holds; what is there now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Maps (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the article as read and tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells C; once more makes them CC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells CC: just what would be said if the hypothesis were true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells I; once more makes them II.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells II: nobody could say it if the hypothesis were true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells N: it could be said either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>mark the claim first, then say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Mark {number} of {count}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/twin.py"/>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/strip.py"/>
        <source>Marks of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>May be fetched from; else they are refused unless each is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>May be one origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>May be, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Meaning of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Median, 50, 80, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Merge a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Merge a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Merge code into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge two copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>merge undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge {preview}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Merge “{code}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge, {left} to decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>more than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Most telling first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move hypothesis left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move hypothesis right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move the focus to the next pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move the focus to the pane before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/deeds/keeping.py"/>
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Muster projects (*.muster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>My tags only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/library/saved.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Name of the new origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>name of the new origin, such as “Second briefing, 2 Oct 2025”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Name, or description as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Names of confidential sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Narrower lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Nearer (+, Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New code below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>New code “{path_shown}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <source>New grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>New hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>New hypothesis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>new in the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New note on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>New origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>New origin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <location filename="../../ui/hypotheses/pane.py"/>
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>New question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>New second coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New second coding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>New version from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>New version of “{article}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Next assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>next overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <source>no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>No article is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>No articles yet. Drop a file, paste text, or press Ctrl+Shift+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>No claim bears on the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>No claim bears on this series any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No claim is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>No claim is weighed yet. Press A, or choose Add claims…, then mark each with C, N or I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>No claims yet. Accept a suggestion, or select words in an article and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>No claims yet. Accept a suggestion, or select words in an article and press C; each stands here with its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>No code was put yet. Press K and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>No codes yet. Press New (N), or select words in an article and press K. Codes stand in a tree; drag one onto words, or press Enter, to put it on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>No conflicts: nothing is left to decide.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <source>no date said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>No date — set it (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>no field takes {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>No headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>no kappa, as they give too few codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <source>no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>No longer grade blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <location filename="../../ui/tables/history.py"/>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>no name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No note has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No notes on what is chosen. Ctrl+Shift+N writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No notes yet. Choose something and press Ctrl+Shift+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>No numbers found. Select words and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow.py"/>
        <source>No origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>No origin is known yet. Confirm a proposal, or say in the inspector to which telling a claim goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>No original of this article is kept in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>No originals are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <location filename="../../ui/reader/facts.py"/>
        <source>No outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/edits.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>No question yet. Ask one that has several possible answers, write the answers as hypotheses, and mark how each claim bears on them. What has the least against it is left standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>No recent report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>No second coding yet. Choose New… to have a set of articles tagged once more by somebody who does not see the first tags; when it ends, both are compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>No series is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>No series yet. A claim with a number, a force and a place makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>No setting and no key has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>No source has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>No sources yet. They come with the claims that name them, or press the button above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No suggestion is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>No tag lies under the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>No text yet. Article, New version… takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>No text yet: only what is known about the article comes in, to be filled later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>No two claims of the same force, place and time exclude each other, or each pair is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>No words are counted in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>No words have a code yet. Select words in an article and press K, or choose Codes, Code a search result…; here they are counted by outlet, month, year or source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>Nobody has assessed it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Nobody has assessed this series yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <location filename="../../ui/timeline/cards.py"/>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/hypotheses/foot.py"/>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/merging/listing.py"/>
        <location filename="../../ui/settings/key_rows.py"/>
        <location filename="../../ui/sources/registry_paint.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>None yet. File, Watch a folder… chooses one for the open project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Not a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Not graded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>Not graded yet, which is neither F nor a low grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Not read: {rpartition}
{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/timeline/cards.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Note deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Note to whoever gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/providers.py"/>
        <source>Note. {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/notes/pane.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Notes on the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Nothing else is judged, and nothing has happened to its claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Nothing has been compared yet. Choose a series and say what proved right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Nothing has been done that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Nothing has happened to its claims since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Nothing is lost. The value you do not choose stays in the item’s history and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Nothing is saved yet. Search the library, then press Ctrl+Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Nothing lies in this place, force and time, or has these words. Choose all places and forces, or clear the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Nothing to decide: no field was changed on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>Nothing to review: every suggestion in the library is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Nothing waits: every tag stands on the newest version, or was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Nothing was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>nowhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>number, such as C-036</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Numbers, sources, dates and places are suggested, never accepted by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>of no one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the rows in tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the screen. The window is opened anew; articles, figures and exports stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>of which no level follows: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Offer the chosen code no more, or again; its codings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Offered first when a figure is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>office or function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Official count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>on which condition it spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On {thing} and {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>One origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>One origin told two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>One possible answer, said so that a claim could speak against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/comfort.py"/>
        <source>Only one article is shown. Ctrl+\ shows another beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Only the setting differs: no word has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Only the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/comfort.py"/>
        <source>Only the text is shown. Esc or F9 brings the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a copy of the sample project, to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Open a copy to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a team’s project on a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/tabs.py"/>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Open base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>open claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Open next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Open or make a project first, then bring articles in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <source>Open sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Open server project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open server project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the article before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the help at its beginning, ready to be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the help at what has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the next article of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>Open the sentence of {claim_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>Open version {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/serving.py"/>
        <source>Opening {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/sign.py"/>
        <source>Opens the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Origin and outlet not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Origin not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <source>origin not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>origin unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>origin {origin_label} and everything that repeats it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Origin {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Originals up to 2 MB are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Other edits came after that import. Take them back first, or remove its articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Other marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Outlet not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>outlet not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Packed into the project as they were, beside their texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Page, 183 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>paraphrased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/twin.py"/>
        <source>Parts by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Paste as article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Paste or type the text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Paste the corrected text over the old one, or correct it in place. Tags go over where their words and facts are the same; what has changed is listed beside the old words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>PDF, fonts embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/tables/review.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>place at the head of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>place not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Planned and projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Plausible histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Plausible histories for ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Point and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Pooled band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Pooled level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Pooled level, {series}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <location filename="../../ui/chart/pooling.py"/>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/recorder.py"/>
        <source>Press the new key; Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Prove that every hash, tag and reference is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Proved right: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Published date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Published {published}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>Put a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a code of the codebook on the selected words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put away everything but the text; Esc brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>put here by {placed_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put less room between the lines of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put more room between the lines of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put on selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code after the one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code before the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code beside the one it stands under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code of the codebook on the words that are selected in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code under the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen question in other words; its marks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the claims first that tell the hypotheses apart, or go back to the order they were made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the code that was put last on the selected words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column after the one at its right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column before the one at its left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column in other words; its marks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the matrix on the clipboard, for a document or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/pane.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>Range: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Read as at least and at most; an empty field is open. Words such as “several” count the scale behind them:
2 to 10 makes “several thousand” 2,000 to 9,999. What is decided already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>Read by rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read every article anew in the background; what you decided stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Read from {original}, {size:,.0f} kB, which is kept in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read the article's phrases anew; what you decided stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read the selected words as a number of the claim around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Read {read:,} articles{stopped}. {waiting:,} suggestions to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/strip.py"/>
        <source>Read-only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Reader's own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>Reading claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Reading the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>Reading the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Reading the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Reading what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/hypotheses/cell.py"/>
        <location filename="../../ui/inspector/consequence.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Reason for dismissing the contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Reason for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Reason for the grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Reason for the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Reason for the verdict on {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Reason, {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/background.py"/>
        <source>Reckoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/recorder.py"/>
        <source>Record a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>refines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Refuted: we judge it false…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Refute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Reject suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Relate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Relate to a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <location filename="../../ui/versions/changed.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Remove the spelling {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Rename hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename hypothesis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Rename question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Rename search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/library/saved.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Restore a backup of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Restore a backup of {stem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Restore defaults of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Restore what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Restored: {item}, {spoken_field} is {old} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/pane.py"/>
        <source>Retire code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Retracted: speaker or publisher withdrew it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Retract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>roughly even chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>Rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Salvage a damaged file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvage into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <source>Same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Same source?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Same story as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Same text as {same_as}. Add as a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Same text as {same}. Press Add article again to add it as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sample tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/hypotheses/words.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save all codes as .csv or .toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Save assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Save map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Save map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Save original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Save original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the chart as SVG, PDF or PNG with its sources and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the matrix as CSV, with its reasons and scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the timeline as SVG, PDF or PNG, or as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Saved searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Saved {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say how the claim stands to another: repeats, contradicts, supersedes and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say in a few words what has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say in a few words what the next click lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that some of an origin's tellings were told elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that speaker or publisher has withdrawn the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that the claim was right and a newer one exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that the publisher has changed what the claim says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that two origins are one act of telling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Say under which name the server knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say under which name your edits stand in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say what the chosen code means and when it is put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say what “several” and “dozens” stand for at least and at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say which rule read the suggestion, and where each part of it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Say who said it before grading the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say why the claim bears on the hypothesis so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Say why they are different: that reason is about their being alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Say your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search actions, articles and claims, and go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search as before, and rename or delete what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Search deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Search notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Search saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Search settings and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>Search sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Search the library first. What is typed there is what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Search {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>Search {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>Second coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Second coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Second coding “{row}”, {done} of {articles} articles done. Only your own tags are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>See what figures can show, and how each is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words and press C for a claim, Q quantity, S source, P place, D date, F force, K code. A full stop puts the last code again. Tab goes to the next suggestion; A accepts, R rejects, E edits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Select words and press C, or choose a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/tags.py"/>
        <source>Select words and press K for a code, or Q for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words first, then put the last code on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words first, then tag them as {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <location filename="../../ui/read/tagging.py"/>
        <source>Select words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/tagging.py"/>
        <source>Select words in the article first, then put the code on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sets that were tagged twice: how far both coders agree, and what they differ on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Shape: who is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Share a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Share a copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Share a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>share of a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Shares an origin with {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>shares an origin with {shared} other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Shares in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/asking.py"/>
        <location filename="../../ui/deeds/standing.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show another article beside the open one, or the open one alone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show every place where words stand, one under the other with what stands around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show every series in a panel of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Show how it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Show on chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the codebook under the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the notes on what is chosen, or all of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the claims around the current mark's day, a row each with its range, or go back to the course over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the copies of one story as one line of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the pooled levels of parts on top of each other, under the whole where it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the whole time again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show what share each part has, with its 80 % range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>since 2025-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Since the one before: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Since then: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>Since what day it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Since, as 2025-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Single letters act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Size of exported figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/opened.py"/>
        <source>Somebody else has opened the project while this computer slept. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Sort and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sort and group the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Sort by {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Source grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>source not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Source {source}; information {information}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Sources split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Split origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Stands on every figure and page that leaves a project. Projects there are keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>State of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Stopped after {articles}; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Suggest again everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Suggest nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Suggest what they claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>Suggested: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>Suggestion {index} of {count}, {spoken}. A accept, R reject, E edit, W why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/pointer.py"/>
        <source>Suggestion: {kind}
A accepts, R rejects, E edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Superseded: was right, newer exists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Supersede…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/exporting.py"/>
        <source>SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>SVG, text as outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>SVG, text stays text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>T: total or core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/hypotheses/taking.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Table (*.csv);;TOML (*.toml);;REFI-QDA (*.qdc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>Tagged by {made_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Tags by {by} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tags shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Tags whose words have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Tags whose words the newest version has not; opens the list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Take all of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Take all of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take back the last edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Take back: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take claims out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the article out of the project, with its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen claims out of the matrix, with their marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen code out of the codebook, where no words carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen question away, with its hypotheses and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the claim back, with its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the hypothesis of the column away, with its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Take the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Take the mark away (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the marks of the chosen cells away, with their reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Take the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as whose troops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the tag off its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>Tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the left, what was taken out struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the right, what was put in underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>The article is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>The article that is the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The articles in the &amp;list: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>The articles that carry the same story, and what numbers they tell otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>The assessment is saved and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>The claim has no mark: {why_no_mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/read/view.py"/>
        <source>The claim is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>the claim it stands in, as C-012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>The dialog opens when the pooled level is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>The figures that left the project, whether each is up to date, and how it would look today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>The files as they are, packed into the project beside their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>The first letters of a name or of its path. “Basing &gt; Erbil” makes a code under another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>The folder is no longer watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>The level reckoned from its base, or why there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>The matrix is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>The newest level before: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The open &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>The origin to join with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>The other claim's number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>The page is fetched once, from this computer, as it is for somebody who is not signed in. Nothing else on it is fetched, and none of it is run. Its publisher can see that it was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>The page still has the text of version {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>The password goes to this system's keyring, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>The period runs backwards: {first} is after {last}. Swap the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>The project becomes what the chosen backup holds. What is there now is kept as a backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>The project is sound: every hash, tag and reference agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>The project stays as it is. The copy is opened and checked before it gets its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The question is deleted, with its marks. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>The same as on the page Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>The sample cannot be built in {parent}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The second coder tags these articles with codes (K) and numbers (Q), and sees no tags and no suggestions of anybody else in them until the second coding ends. Their tags feed no chart until they are decided for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>The second coding is deleted, with its tags. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>The sentence is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>The source summary of {of} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The table is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The table is on the clipboard, for a document or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>The telling it shares with other articles; opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>The track record of its sources is under Track record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>The two say the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>The whole time (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>The wire copies it is one of; opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>The words found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>the words the text uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Their paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Their sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/servers/clash.py"/>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Then told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>There is no backup of {path} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>There is no pooled level to leave an origin out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>There is nothing to compare: the article has one version and no copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/moving.py"/>
        <source>There is nowhere to go in that direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>These are distances; nothing is graded by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>These words stand nowhere in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>They agree in {grounds} of 4: {lower}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Thick focus ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>This article is in no story: no other text here is nearly the same. S puts it into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>This is the text that the article has. Correct it, or paste the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/serving.py"/>
        <source>This system has no keyring: the password is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <source>Timeline of claims and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Title of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Title, if it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/rows.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Today’s pooled level of {series} is the same with each {what}: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Together in one panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>TOML (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>too high ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Took back {sets} since. Undo brings them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Total or core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Total present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>total present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Track record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>True: {true}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Turn the suggestion down for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Two texts word by word, changed numbers and names first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Type a letter A to F, a figure 1 to 6, or both, and why: b3 fits two named statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>type a name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Type a part of its headline and choose one of the articles that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Type the other claim's number, such as C-012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>Type to find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Type words to see every place where they stand. Fields such as outlet: and after: narrow the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Under this name your edits stand in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>undo last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Undo takes your decisions back, then the merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Undone: {undo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Unsure about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>up to {high:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>up to {high:,.0f}, low unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Upper bound, low end open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Use a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Use a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Use the dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Use the level proposed as base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Use the light theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Use {claim}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Uses no claim yet. Choose one and press B for basis, O for bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Uses {claims}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Vague words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Vague words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Valid time: the days it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Version and licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>Version {article} of {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Version {made}: {tags} carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Version {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Versions {rows:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Very consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Very inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>very unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>View: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>wait for their</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>waits for its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Warnings and errors of this program, without anybody’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/fields.py"/>
        <source>was {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>Watch no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>Watch {folder} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Web, 850 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Weighted inconsistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>weighted kappa {kappa:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>What did not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>What differs in so long a text is shown once it has been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>What else you did is kept either way. Each can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if: the chart beside itself as it would be otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if: {what_if}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>What is chosen is decided already. Ctrl+Z takes a decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>What is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>What is put into {name} comes in while this project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>What is said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>What is taken to be so without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_details.py"/>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>what it would gain or has to defend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What Muster knows of a problem, to copy: no words of articles, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>What proved right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>what proved right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>What proved right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>What tells the hypotheses apart first (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>What the code means, and when it is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>What the copy holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>What the note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>What the rows become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>What the status line says is spoken by a screen reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>What to look at first, what is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What was done, by whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What was read and is not decided, in the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>What, where, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What’s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <location filename="../../ui/tables/history.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>When articles come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>When it was published; opens the date for typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>when it was true: not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>When: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Where it has changed since the last backup: five newest, one a day, one a week are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>Where it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>While text, chart, matrix, codebook or a table has the focus. Off, Tab, Enter and Del stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>While words are sought in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>While words are sought, those articles come first that have most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Who published it; opens the article's facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Who said it, and how good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Whole texts of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>whose base is not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Whose codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Whose new files come in while their project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>whose troops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Why both can hold, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>why it bears on the hypothesis so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Why it does not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Why not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Why there is a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>why they are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>why they are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>why this is what proved right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Why this level, and why not another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/read/deciding.py"/>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Why: corrected by the publisher, fetched again, … (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Wider lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Wire copies of one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>With theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>With yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Without a date “Wednesday” and “in April” cannot be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <source>Without a grade or a date: {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without it nobody sees who did what when, or what anything was before. It can still be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without their names: {named}{rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them each is told by its description, in every table, text and byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them no note is in the copy, none that was removed either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them the tagged words stay, and a dot stands for every other letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/concordance/places.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Words anywhere in a row, or in one column: place:syria state:active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/quoted.py"/>
        <source>Words of the claim: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Words that a claim, its source, its place or its articles have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Words, “words together”, troop*, -without, or outlet: place: after: state: and other fields (docs/searching.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Words, “words together”, troop*, outlet:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Works in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write a note on what is chosen: claim, tag, article, source, origin, assessment, place or figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another name for the chosen code; its codings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another possible answer to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write everything that can be read of a damaged file into a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Write here. It is saved when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Write the address of a page, as https://example.org/story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the file that the article was read from, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Write the possible answers first, two at least: press H, or choose New hypothesis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <source>Wrote {paths} in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Wrote {path} in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/codes/working.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>XLSX, the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/blind.py"/>
        <source>You grade blind. Grade the source first; the claim is shown after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>You grade blind: what others gave is shown after your own grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>You tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Your &amp;name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Your edits carry no name yet, so that nobody can see whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Your edits stand in the project's history under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/servers/clash.py"/>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{about}. Derived: {derived}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>{articles} count as 1 origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>{articles} in, {suggestions} to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>{articles}, 1 origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>{articles}, 1 story{agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{articles}, counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{articles}, origin not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{assessment_label} by {signed}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{by}{changes} of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>{came} came in; {changed} changed, {same} were here already. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>{capitalize} as {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{capitalize} made on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>{cells} cells are chosen and marked together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>{changed:,} changed since tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{changed} changed since tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{changes} made here alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{changes} more changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{changes} of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>{claim_label} on {hypothesis}: {mark}{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{claims:,} claims in, {origins:,} origins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{claims} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/origins.py"/>
        <source>{claims} of unknown origin, counted as one at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{claims} taken out of the matrix.{back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{claims} {waits} first mark: C, N or I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>{claims}{newest}. Enter opens the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>{claim} on {hypothesis}, {said}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{coder} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>{codings} went over. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{conflicts} left to decide. Until then both values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{conflicts} of copies that were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>{copies:,} articles, 1 story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/folding.py"/>
        <source>{count:,} articles, 1 story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>{count:,} to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/listing.py"/>
        <source>{count} of {all} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>{current} of {strips}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>{days:,} d ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>{days:,} d later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <location filename="../../ui/versions/new_version.py"/>
        <source>{differences}, {facts:,} in facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{disagreements} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{doubles:,} more made on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{double}: {why}. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>{failed:,} more could not be read. They stand at the end of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>{field} if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <source>{figures} are out of date {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>{figures} with this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <source>{figure} is out of date {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>{folder} cannot be watched: it is gone. Choose another with File, Watch a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>{folder}, for {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>{force} in {place}, {day}: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/origins.py"/>
        <source>{happened}, {articles}, counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>{here:,} of {hits:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/worded.py"/>
        <source>{hints} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>{index} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{items} with another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{item} graded on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{judged_level} as of {as_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>{keys} (usually {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} alone would be typed into fields. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} belongs to the place itself and stays. Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} is the key of {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{kind}, derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{kind}{level}, {subline}, {time_line}, grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>{left:,} more. Copy has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{line}, {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{listed}. All are kept, the newest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>{low:,.0f} to {high:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>{low:.0f} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/days.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>{low} to {high}: {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>{meant}, {basis_words}, about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/painting.py"/>
        <source>{nameless} named when nearer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>{name}: a year, a month or a day, as {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{name}: {claims} otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>{one} ({detail}). Enter goes there, Del takes the link away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>{one} and {other} both graded {sources}: {percent:.0f} % alike, {kappa} (linear; Cohen 1968).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{one} is deleted, with its marks. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{one}. Its marks stay; look whether they still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>{origin_label}  {one} ({articles} articles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>{origins} origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{other} is merged in. {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/coding.py"/>
        <source>{passages} coded. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>{passages} in {articles}.{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{places:,} places, of which the first {most:,} are shown. All are exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{places} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{preview} holds nothing that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>{proposals} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{quote}, {about}, grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reader/reading_line.py"/>
        <source>{reading}, becomes {becomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{rows} here already, not added again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{rows} of {table} did not come in: {named}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{rows} out; once mended, import the same file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>{row}, {subline}, {grade}, {claims} claims, {origins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{same:,} of {tags} are the same; {waiting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>{shown:,} of {of:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>{size:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>{source}: what it said, beside what proved right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{suggestions} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{table}: {rows}, {columns}, cut at {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{tags:,} changed since tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>{tellings} do not say when it was true; here in the order of when it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>{tellings} in these articles may be {origins}: O joins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{texts:,} of {articles} looked through: {places:,} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>{title} {count:,}, the first {shown:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>{title}, words unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>{told}, {waiting:,} changed since tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline/painting.py"/>
        <source>{undated} without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>{url} holds no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{used} claims in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>{waiting} suggestions to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>{what} “{words}”, tagged by {analyst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{what}. {tag} stands on version {number} until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>{where}, no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>{who} changed the same while you worked on “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{who} {articles} without seeing other tags: {done} done, {tags} so far. What both tagged is compared when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/opening.py"/>
        <source>{words} What you see is as it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>{words} {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>{words} {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{words} {more:,} more sources keep their grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>{words}. Z shows this time alone, Esc ends the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>{word} (hundred, thousand …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>“{code}” cannot go further in that direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>“{code}” is deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/levels.py"/>
        <source>“{strip}” is no single number. Type low, best and high apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>‹ too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>✓ Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
