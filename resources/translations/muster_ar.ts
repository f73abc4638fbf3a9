<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Muster</name>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>
Other numbers than the first: {numbers}</source>
        <translation>
أرقام غير التي في الأول: {numbers}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source> 1 needs a second origin; this claim has {agreeing}.</source>
        <translation> تتطلب 1 أصلًا ثانيًا؛ ولهذا الادعاء {agreeing}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source> and {more:,} more</source>
        <translation> و{more:,} غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source> More than {most:,}: only these are listed.</source>
        <translation> أكثر من {most:,}: تُسرد هذه فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source> Not in: {missing}.</source>
        <translation> ليس في: {missing}.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source> of {articles:,}</source>
        <translation> من {articles:,}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source> of {of:,}; the others stay as they were</source>
        <translation> من {of:,}؛ وتبقى الأخرى كما هي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source> since {state_since}</source>
        <translation> منذ {state_since}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source> Stopped after {read:,} of {of:,} texts.</source>
        <translation> توقف بعد {read:,} من {of:,} نصًا.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source> {undo} brings the marks back.</source>
        <translation> {undo} يعيد العلامات.</translation>
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
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>%n bad rows</source>
        <extracomment>One: %n bad row</extracomment>
        <translation>
            <numerusform>لا صفوف معيبة</numerusform>
            <numerusform>صف معيب واحد</numerusform>
            <numerusform>صفان معيبان</numerusform>
            <numerusform>%n صفوف معيبة</numerusform>
            <numerusform>%n صفًا معيبًا</numerusform>
            <numerusform>%n صف معيب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/hypotheses/edits.py"/>
        <source>%n cells</source>
        <extracomment>One: %n cell</extracomment>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%n خلايا</numerusform>
            <numerusform>%n خلية</numerusform>
            <numerusform>%n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/tables/history_view.py"/>
        <source>%n change sets</source>
        <extracomment>One: %n change set</extracomment>
        <translation>
            <numerusform>لا مجموعات تغييرات</numerusform>
            <numerusform>مجموعة تغييرات واحدة</numerusform>
            <numerusform>مجموعتا تغييرات</numerusform>
            <numerusform>%n مجموعات تغييرات</numerusform>
            <numerusform>%n مجموعة تغييرات</numerusform>
            <numerusform>%n مجموعة تغييرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <source>%n changes</source>
        <extracomment>One: %n change</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
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
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/working.py"/>
        <source>%n codes</source>
        <extracomment>One: %n code</extracomment>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/codes/model.py"/>
        <location filename="../../ui/codes/working.py"/>
        <source>%n codings</source>
        <extracomment>One: %n coding</extracomment>
        <translation>
            <numerusform>لا ترميزات</numerusform>
            <numerusform>ترميز واحد</numerusform>
            <numerusform>ترميزان</numerusform>
            <numerusform>%n ترميزات</numerusform>
            <numerusform>%n ترميزًا</numerusform>
            <numerusform>%n ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/report/cards.py"/>
        <source>%n columns</source>
        <extracomment>One: %n column</extracomment>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <source>%n conflicts</source>
        <extracomment>One: %n conflict</extracomment>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/versions/comparing.py"/>
        <location filename="../../ui/versions/new_version.py"/>
        <source>%n differences</source>
        <extracomment>One: %n difference</extracomment>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/second_coding/pane.py"/>
        <source>%n disagreements</source>
        <extracomment>One: %n disagreement</extracomment>
        <translation>
            <numerusform>لا خلافات</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>%n خلافات</numerusform>
            <numerusform>%n خلافًا</numerusform>
            <numerusform>%n خلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/painting.py"/>
        <source>%n events</source>
        <extracomment>One: %n event</extracomment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/merging/card.py"/>
        <source>%n figures</source>
        <extracomment>One: %n figure</extracomment>
        <translation>
            <numerusform>لا أشكال</numerusform>
            <numerusform>شكل واحد</numerusform>
            <numerusform>شكلان</numerusform>
            <numerusform>%n أشكال</numerusform>
            <numerusform>%n شكلًا</numerusform>
            <numerusform>%n شكل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/read/finding.py"/>
        <source>%n hits</source>
        <extracomment>One: %n hit</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>%n hypotheses</source>
        <extracomment>One: %n hypothesis</extracomment>
        <translation>
            <numerusform>لا فرضيات</numerusform>
            <numerusform>فرضية واحدة</numerusform>
            <numerusform>فرضيتان</numerusform>
            <numerusform>%n فرضيات</numerusform>
            <numerusform>%n فرضية</numerusform>
            <numerusform>%n فرضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/merging/summary.py"/>
        <source>%n items</source>
        <extracomment>One: %n item</extracomment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n months</source>
        <extracomment>One: %n month</extracomment>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/reporting.py"/>
        <source>%n more parts</source>
        <extracomment>One: %n more part</extracomment>
        <translation>
            <numerusform>لا أجزاء أخرى</numerusform>
            <numerusform>جزء آخر</numerusform>
            <numerusform>جزءان آخران</numerusform>
            <numerusform>%n أجزاء أخرى</numerusform>
            <numerusform>%n جزءًا آخر</numerusform>
            <numerusform>%n جزء آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/report/cards.py"/>
        <source>%n more rows</source>
        <extracomment>One: %n more row</extracomment>
        <translation>
            <numerusform>لا صفوف أخرى</numerusform>
            <numerusform>صف آخر</numerusform>
            <numerusform>صفان آخران</numerusform>
            <numerusform>%n صفوف أخرى</numerusform>
            <numerusform>%n صفًا آخر</numerusform>
            <numerusform>%n صف آخر</numerusform>
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
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/report/cards.py"/>
        <source>%n numbered sources</source>
        <extracomment>One: %n numbered source</extracomment>
        <translation>
            <numerusform>لا مصادر مرقّمة</numerusform>
            <numerusform>مصدر مرقّم واحد</numerusform>
            <numerusform>مصدران مرقّمان</numerusform>
            <numerusform>%n مصادر مرقّمة</numerusform>
            <numerusform>%n مصدرًا مرقّمًا</numerusform>
            <numerusform>%n مصدر مرقّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n origins</source>
        <extracomment>One: %n origin</extracomment>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%n أصول</numerusform>
            <numerusform>%n أصلًا</numerusform>
            <numerusform>%n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/read/view.py"/>
        <source>%n other articles</source>
        <extracomment>One: %n other article</extracomment>
        <translation>
            <numerusform>لا مقالات أخرى</numerusform>
            <numerusform>مقال آخر</numerusform>
            <numerusform>مقالان آخران</numerusform>
            <numerusform>%n مقالات أخرى</numerusform>
            <numerusform>%n مقالًا آخر</numerusform>
            <numerusform>%n مقال آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notes/lines.py"/>
        <source>%n others</source>
        <extracomment>One: %n other</extracomment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد غيرها</numerusform>
            <numerusform>اثنان غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n outlets</source>
        <extracomment>One: %n outlet</extracomment>
        <translation>
            <numerusform>لا وسائل إعلام</numerusform>
            <numerusform>وسيلة إعلام واحدة</numerusform>
            <numerusform>وسيلتا إعلام</numerusform>
            <numerusform>%n وسائل إعلام</numerusform>
            <numerusform>%n وسيلة إعلام</numerusform>
            <numerusform>%n وسيلة إعلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/help/window.py"/>
        <source>%n pages</source>
        <extracomment>One: %n page</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/seeking.py"/>
        <location filename="../../ui/deeds/coding.py"/>
        <source>%n passages</source>
        <extracomment>One: %n passage</extracomment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/concordance/dialog.py"/>
        <source>%n places</source>
        <extracomment>One: %n place</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/exporting.py"/>
        <source>%n remarks</source>
        <extracomment>One: %n remark</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/tables.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <location filename="../../ui/report/cards.py"/>
        <source>%n rows</source>
        <extracomment>One: %n row</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>%n sources</source>
        <extracomment>One: %n source</extracomment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/bringing.py"/>
        <source>%n suggestions</source>
        <extracomment>One: %n suggestion</extracomment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/deeds/versions.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>%n tags</source>
        <extracomment>One: %n tag</extracomment>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/timeline/rows.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>%n tellings</source>
        <extracomment>One: %n telling</extracomment>
        <translation>
            <numerusform>لا روايات</numerusform>
            <numerusform>رواية واحدة</numerusform>
            <numerusform>روايتان</numerusform>
            <numerusform>%n روايات</numerusform>
            <numerusform>%n رواية</numerusform>
            <numerusform>%n رواية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codes/matrix.py"/>
        <source>%n years</source>
        <extracomment>One: %n year</extracomment>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;All</source>
        <translation>&amp;الكل</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Claims only</source>
        <translation>الا&amp;دعاءات فقط</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>&amp;Heat map</source>
        <translation>&amp;خريطة حرارية</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Mine</source>
        <translation>&amp;وسومي</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>&amp;Other…</source>
        <translation>&amp;أخرى…</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>&amp;Project</source>
        <translation>ال&amp;مشروع</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>&amp;Regular expression</source>
        <translation>تعبير &amp;نمطي</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>&amp;Suggestions only</source>
        <translation>الا&amp;قتراحات فقط</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>, by {agency}</source>
        <translation>، من {agency}</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>, claim {claim_label}</source>
        <translation>، الادعاء {claim_label}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>, described as “{description}”</source>
        <translation>، موصوف بأنه «{description}»</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>, known {known}</source>
        <translation>، عُرف {known}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>, same as {same}</source>
        <translation>، هو نفسه {same}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>, the first {most} here</source>
        <translation>، أول {most} هنا</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>, the newest {most}</source>
        <translation>، أحدث {most}</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>, was {stood}</source>
        <translation>، كان {stood}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>1 article counts as 1 origin.</source>
        <translation>مقال واحد يُعدّ أصلًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>1 needs two independent origins; this claim has {agreeing}.</source>
        <translation>تتطلب 1 أصلين مستقلين؛ ولهذا الادعاء {agreeing}.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>1 telling does not say when it was true; here in the order of when it was known</source>
        <translation>رواية واحدة لا تذكر متى صحّت؛ وهي هنا بترتيب وقت العلم بها</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>20 articles, ready to try. About 5 minutes</source>
        <translation>20 مقالًا جاهزة للتجربة. نحو 5 دقائق</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>2025-10-01 or 1 Oct 2025</source>
        <translation>2025-10-01 أو 1 Oct 2025</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>4 px in place of 2 around what has the focus.</source>
        <translation>4 بكسل بدلًا من 2 حول ما عليه التركيز.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>80 % range</source>
        <translation>نطاق 80 ٪</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>; and {bad:,} more</source>
        <translation>؛ و{bad:,} غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>; superseded by {assessment_label}</source>
        <translation>؛ حلّ محله {assessment_label}</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>&lt;p&gt;and {rows}&lt;/p&gt;</source>
        <translation>&lt;p&gt;و{rows}&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>&lt;p&gt;No row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;لا صفوف.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A colleague has changed what you were typing over: theirs, yours, or both.</source>
        <translation>غيّر زميل ما كنت تكتب فوقه: ما لهم أو ما لك أو كلاهما.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A corrected text. The old one stays; tags go over where words and facts are the same.</source>
        <translation>نص مصحَّح. يبقى القديم؛ وتنتقل الوسوم حيث تتطابق الكلمات والوقائع.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>A figure, table or heading ({key})</source>
        <translation>شكل أو جدول أو عنوان ({key})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>A jump ends in a still ring in place of a flash.</source>
        <translation>تنتهي القفزة بإطار ثابت بدلًا من وميض.</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>A line each. Enter on an empty line ends the list.</source>
        <translation>سطر لكل بند. Enter في سطر فارغ ينهي القائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>A line's height as a multiple of its letters.</source>
        <translation>ارتفاع السطر مضروبًا في ارتفاع حروفه.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>A panel each</source>
        <translation>لوحة لكل سلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A part of the report, written where it stands. @ cites, # puts in a live number, F4 a figure or a table.</source>
        <translation>جزء من التقرير، يُكتب في مكانه. @ يستشهد، و# يضع عددًا حيًا، وF4 شكلًا أو جدولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>A question with several possible answers, in one sentence.</source>
        <translation>سؤال له عدة أجوبة ممكنة، في جملة واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>A reason is that of a mark. Mark the claim first, then say why.</source>
        <translation>السبب يخص علامة. ضع علامة على الادعاء أولًا ثم اذكر السبب.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>A regular expression, without regard to capitals: withdr(aw|ew)\w* .*?soldiers. One that takes longer than a second in a text is stopped.</source>
        <translation>تعبير نمطي دون تمييز حالة الأحرف: withdr(aw|ew)\w* .*?soldiers. وما يستغرق أكثر من ثانية في نص يُوقف.</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>A report needs a title. Write what it is about.</source>
        <translation>يحتاج التقرير إلى عنوان. اكتب موضوعه.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A row a claim. Enter opens the sentence.</source>
        <translation>صف لكل ادعاء. Enter يفتح الجملة.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>A row a telling: above when it was true, below when it was known.</source>
        <translation>صف لكل رواية: فوق متى صحّت، وتحت متى عُرفت.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>A team's project lies in a PostgreSQL database. Whoever looks after the server knows these.</source>
        <translation>مشروع الفريق محفوظ في قاعدة بيانات PostgreSQL. ويعرف هذه البيانات من يعتني بالخادم.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>A {ending} file; on the command line --format {name}</source>
        <translation>ملف {ending}؛ وفي سطر الأوامر ‎--format {name}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>A, B reliable</source>
        <translation>A وB موثوق</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/notes/editor.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>About Muster</source>
        <translation>حول Muster</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>About nothing yet: link it to what it is about</source>
        <translation>ليست عن شيء بعد: اربطها بما تتحدث عنه</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>About {about}; known {known}</source>
        <translation>عن {about}؛ عُرف {known}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>about {best:,.0f}</source>
        <translation>نحو {best:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>about {number}</source>
        <translation>نحو {number}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>about {two_figures}</source>
        <translation>نحو {two_figures}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>about {two_figures} with all origins</source>
        <translation>نحو {two_figures} مع كل الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Above</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>above</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>above, high end open</source>
        <translation>أعلى، والطرف الأعلى مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/header.py"/>
        <source>Above: true. Below: known.</source>
        <translation>فوق: صحّ. تحت: عُرف.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/header.py"/>
        <source>Above: when it was true. Below: when it was known.</source>
        <translation>فوق: متى صحّ. تحت: متى عُرف.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Accept a suggestion</source>
        <translation>اقبل اقتراحًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept all of this kind</source>
        <translation>قبول كل ما هو من هذا النوع</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>accept all of this kind</source>
        <translation>قبول كل ما هو من هذا النوع</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept every suggestion of this kind in the article.</source>
        <translation>قبول كل اقتراح من هذا النوع في المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Accept the suggestion and correct its number.</source>
        <translation>قبول الاقتراح وتصحيح عدده.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>Accepted {ids} of this kind. {undo} takes them back.</source>
        <translation>قُبل {ids} من هذا النوع. {undo} يتراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Access</source>
        <translation>سبيل المعرفة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Access: {access}</source>
        <translation>سبيل المعرفة: {access}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Accessibility</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>active</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Active: counts</source>
        <translation>سارٍ: يُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Acts for</source>
        <translation>يتصرف باسم</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Acts for {chain}</source>
        <translation>يتصرف باسم {chain}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a code after the chosen one.</source>
        <translation>إضافة رمز بعد الرمز المختار.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a code under the chosen one.</source>
        <translation>إضافة رمز تحت الرمز المختار.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Add a source by its name, or by its description as printed.</source>
        <translation>إضافة مصدر باسمه، أو بوصفه كما طُبع.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Add article</source>
        <translation>إضافة المقال</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/adding.py"/>
        <source>Add claims</source>
        <translation>إضافة ادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Add claims…</source>
        <translation>إضافة ادعاءات…</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Add source summary to the note</source>
        <translation>إضافة خلاصة المصادر إلى الملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Add version</source>
        <translation>إضافة الإصدار</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/adding.py"/>
        <source>Add {claims}</source>
        <translation>إضافة {claims}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Adding the version</source>
        <translation>تجري إضافة الإصدار</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Addresses of the own network</source>
        <translation>عناوين الشبكة الخاصة</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>After the merge</source>
        <translation>بعد الدمج</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Against it: origins (claims)</source>
        <translation>ضدها: أصول (ادعاءات)</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Agreements, orders, attacks and breaks in counting, as flags.</source>
        <translation>اتفاقات وأوامر وهجمات وانقطاعات في العدّ، أعلامًا.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <location filename="../../ui/library/rows.py"/>
        <location filename="../../ui/notes/pane.py"/>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>All articles of the project. Semibold: work is left. A dot: not begun. The signs at the right count claims, suggestions, notes and shared origins.</source>
        <translation>كل مقالات المشروع. الغامق: بقي عمل. النقطة: لم يبدأ. وتعدّ العلامات في طرف السطر الادعاءات والاقتراحات والملاحظات والأصول المشتركة.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/blind.py"/>
        <source>All articles of this second coding are done. Tools, Second coding… ends it.</source>
        <translation>أُنجزت كل مقالات هذا الترميز الثاني. أدوات، ترميز ثانٍ… ينهيه.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>All claims</source>
        <translation>كل الادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>All claims as a table.</source>
        <translation>كل الادعاءات في جدول.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>all claims of the series</source>
        <translation>كل ادعاءات السلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>All forces</source>
        <translation>كل القوات</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>all of it said</source>
        <translation>ذُكر كله</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>All originals are kept</source>
        <translation>تُحفظ كل الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>All rows of {table} are here already.</source>
        <translation>كل صفوف {table} موجودة هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>All sources with their grades and origins.</source>
        <translation>كل المصادر بدرجاتها وأصولها.</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>All that is shown, by origin</source>
        <translation>كل المعروض، حسب الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>almost no chance</source>
        <translation>شبه مستحيل</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/report/words.py"/>
        <source>Alt text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>An article needs a title.</source>
        <translation>يحتاج المقال إلى عنوان.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>An older version is only read. Suggestions and tags are made in the newest.</source>
        <translation>الإصدار الأقدم للقراءة فقط. تُجرى الاقتراحات والوسوم في الأحدث.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>and {articles} more</source>
        <translation>و{articles} غيرها</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>annex</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Annex of sources</source>
        <translation>ملحق المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Announcements</source>
        <translation>الإعلانات الصوتية</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Anonymity</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>anonymous person</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>another name that means it everywhere</source>
        <translation>اسم آخر يعنيه في كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Another source to compare with</source>
        <translation>مصدر آخر للمقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>another source: type its name</source>
        <translation>مصدر آخر: اكتب اسمه</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Another spelling</source>
        <translation>تهجئة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Any of several words counts. “two words” in double quotes stand together, withdr* is a beginning. In the list, Space turns a tick, A ticks all, N none; Ctrl+Enter codes.</source>
        <translation>تكفي أي كلمة من عدة كلمات. «كلمتان» بين علامتي اقتباس تردان معًا، وwithdr* بداية كلمة. في القائمة تبدّل المسافة العلامة، وA تعلّم الكل، وN لا شيء؛ وCtrl+Enter يرمّز.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>any other</source>
        <translation>أي مصدر آخر</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Article and row</source>
        <translation>المقال والصف</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Article removed. {undo} brings it back.</source>
        <translation>أُزيل المقال. {undo} يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page_view.py"/>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <location filename="../../ui/reader/page_view.py"/>
        <source>Article: {title}</source>
        <translation>المقال: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/library/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Articles ({kinds});;All files (*)</source>
        <translation>مقالات ({kinds});;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation>مقالات ({suffixes});;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Articles of the story</source>
        <translation>مقالات الخبر</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>As it reads now</source>
        <translation>كما يُقرأ الآن</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>As it was tagged</source>
        <translation>كما وُسم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/known.py"/>
        <location filename="../../ui/report/facts.py"/>
        <source>As known on</source>
        <translation>كما عُرف في</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>As known on {as_known_on}</source>
        <translation>كما عُرف في {as_known_on}</translation>
    </message>
    <message>
        <location filename="../../ui/report/titles.py"/>
        <source>as known on {as_known_on}</source>
        <translation>كما عُرف في {as_known_on}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/known.py"/>
        <source>As known on, day</source>
        <translation>كما عُرف في، اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>As known today</source>
        <translation>كما يُعرف اليوم</translation>
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
        <translation>بتاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>As the last change; or 2025-10-01</source>
        <translation>كآخر تغيير؛ أو 2025-10-01</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>As the project (none)</source>
        <translation>كالمشروع (بلا)</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>As the project ({handling})</source>
        <translation>كالمشروع ({handling})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Ask a question first: New question…</source>
        <translation>اطرح سؤالًا أولًا: سؤال جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Ask a question that has several possible answers.</source>
        <translation>طرح سؤال له عدة أجوبة ممكنة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Ask for the grade of a source before its claims and other graders' grades are shown.</source>
        <translation>طلب درجة المصدر قبل عرض ادعاءاته ودرجات الآخرين.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Assumed: {assumptions}</source>
        <translation>افتراض: {assumptions}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>At most.</source>
        <translation>على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/window.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Back to the words</source>
        <translation>عودة إلى الكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Back up when a project is opened</source>
        <translation>نسخ احتياطي عند فتح مشروع</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Backed up as {parent}/{made}, opened and checked.</source>
        <translation>حُفظت نسخة احتياطية باسم {parent}/{made}، وفُتحت وفُحصت.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Backups to choose from. What is there now is kept as one more.</source>
        <translation>نسخ احتياطية للاختيار. ويُحفظ ما هو موجود الآن نسخة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Bad rows</source>
        <translation>صفوف معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/base.py"/>
        <source>Base claim</source>
        <translation>الادعاء الأساس</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>base not linked</source>
        <translation>الأساس غير مربوط</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Basis</source>
        <translation>أساس</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>basis</source>
        <translation>أساس</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <location filename="../../ui/merging/card.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Before: </source>
        <translation>قبل: </translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Begin a project, open one, or try the sample.</source>
        <translation>ابدأ مشروعًا، أو افتح واحدًا، أو جرّب النموذج.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Begin a report with what the project has: levels, a figure, claims and sources.</source>
        <translation>بدء تقرير بما في المشروع: مستويات وشكل وادعاءات ومصادر.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Below</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>below</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>below, low end open</source>
        <translation>أدنى، والطرف الأدنى مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Best found first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>Both are kept.</source>
        <translation>يُحفظ كلاهما.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Both coders agree on every tag.</source>
        <translation>يتفق المرمّزان على كل وسم.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Both codings are compared. {undo} opens the second coding again.</source>
        <translation>قورن الترميزان. {undo} يعيد فتح الترميز الثاني.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Both grades at once: b3, with the reason behind it if you like.</source>
        <translation>الدرجتان معًا: b3، وبعدها السبب إن شئت.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Bound</source>
        <translation>الحد</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>bound</source>
        <translation>حد</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Bounds are read from the phrase. You decide.</source>
        <translation>تُقرأ الحدود من العبارة. وأنت تحسم.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>briefing</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring a corrected text in; tags go over where words and facts are the same.</source>
        <translation>إدخال نص مصحَّح؛ تنتقل الوسوم حيث تتطابق الكلمات والوقائع.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Bring code back</source>
        <translation>إعادة الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in a house scale from a TOML file and grade by it.</source>
        <translation>إدخال مقياس خاص من ملف TOML والتقدير به.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in by itself what is put into a folder, or stop that.</source>
        <translation>إدخال ما يوضع في مجلد تلقائيًا، أو إيقاف ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in codes from a .csv or .toml file.</source>
        <translation>إدخال رموز من ملف ‎.csv أو ‎.toml.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in every article in a folder and in those within it.</source>
        <translation>إدخال كل مقال في مجلد وفي ما بداخله.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in texts, pages, PDF, Word, mails, feeds, archives and lists; projects and tags of other programs too.</source>
        <translation>إدخال نصوص وصفحات وPDF وWord ورسائل وخلاصات وأرشيفات وقوائم؛ ومشاريع برامج أخرى ووسومها أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring in what was done in another copy of the project, looked at first.</source>
        <translation>إدخال ما جرى في نسخة أخرى من المشروع، بعد الاطلاع عليه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Bring the article's text back to its usual size, width and line spacing.</source>
        <translation>إعادة نص المقال إلى حجمه وعرضه وتباعد أسطره المعتاد.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>brought in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Building the sample project</source>
        <translation>يُبنى المشروع النموذجي</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Building the sample project.</source>
        <translation>يُبنى المشروع النموذجي.</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>By</source>
        <translation>بقلم</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>By &amp;chance</source>
        <translation>&amp;عشوائيًا</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By everybody</source>
        <translation>من الجميع</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>By headline</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By outlet</source>
        <translation>حسب وسيلة الإعلام</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By who said it</source>
        <translation>حسب القائل</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <location filename="../../ui/reader/pointer.py"/>
        <source>by {analyst}</source>
        <translation>من {analyst}</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>by {author}</source>
        <translation>بقلم {author}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>by {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>By {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>by, median</source>
        <translation>بمقدار، وسيطًا</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Byline, days, marks and the style its sources are cited in; as known on a past day.</source>
        <translation>الكاتب والأيام والعلامات وأسلوب الاستشهاد بالمصادر؛ وكما عُرف في يوم مضى.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Byline, days, marks and the style of citations; as known on a past day.</source>
        <translation>الكاتب والأيام والعلامات وأسلوب الاستشهاد؛ وكما عُرف في يوم مضى.</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>Byline, days, marks and the style of its sources</source>
        <translation>الكاتب والأيام والعلامات وأسلوب مصادره</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>C, D fair or weak</source>
        <translation>C وD متوسط أو ضعيف</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <location filename="../../ui/report/choice.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Cancel merge</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Cannot both hold with {listed}, not decided</source>
        <translation>لا يصح مع {listed} معًا، ولم يُحسم</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Caption (empty: as it is drafted)</source>
        <translation>التعليق (فارغ: كما صيغ)</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Caption…</source>
        <translation>التعليق…</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Carried by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>ceiling</source>
        <translation>سقف</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>ceiling, </source>
        <translation>سقف، </translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>change of a base</source>
        <translation>تغيير عن أساس</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>changed by the other copy</source>
        <translation>غيّرته النسخة الأخرى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Changed since tagged</source>
        <translation>تغيّر منذ الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Changed since you tagged it</source>
        <translation>تغيّر منذ أن وسمته</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Changed while you typed</source>
        <translation>تغيّر أثناء كتابتك</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Changes made in a copy can be merged later. Read only shows the project as it was last saved.</source>
        <translation>يمكن دمج التغييرات في نسخة لاحقًا. والقراءة فقط تعرض المشروع كما حُفظ آخر مرة.</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/chart/canvas.py"/>
        <source>Chart of force levels over time</source>
        <translation>مخطط مستويات القوات عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/deeds/files.py"/>
        <source>Check project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Check the number</source>
        <translation>تحقق من العدد</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>choose 1 or 2</source>
        <translation>اختر 1 أو 2</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>choose 1 to {count}</source>
        <translation>اختر من 1 إلى {count}</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Choose a cell below a hypothesis first.</source>
        <translation>اختر أولًا خلية تحت فرضية.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Choose a cell below a hypothesis.</source>
        <translation>اختر خلية تحت فرضية.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Choose a cell with a number above it, and press Enter: the words that are counted there stand here.</source>
        <translation>اختر فوقُ خلية فيها عدد واضغط Enter: فتظهر هنا الكلمات المعدودة فيها.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Choose a claim first.</source>
        <translation>اختر ادعاءً أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Choose a claim that states a share or a change.</source>
        <translation>اختر ادعاءً يذكر حصة أو تغييرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Choose a code first: the definitions stand beside them.</source>
        <translation>اختر رمزًا أولًا: التعريفات بجانبه.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <location filename="../../ui/deeds/coding.py"/>
        <source>Choose a code in the codebook first.</source>
        <translation>اختر رمزًا في دليل الرموز أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Choose a code…</source>
        <translation>اختر رمزًا…</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/noting.py"/>
        <source>Choose a note first, or write one with {new_note}.</source>
        <translation>اختر ملاحظة أولًا، أو اكتب واحدة بـ {new_note}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Choose a source first.</source>
        <translation>اختر مصدرًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Choose a source with an origin first.</source>
        <translation>اختر أولًا مصدرًا له أصل.</translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Choose an article in the library.</source>
        <translation>اختر مقالًا في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose claims that bear on the hypotheses, several at a time.</source>
        <translation>اختيار ادعاءات تتصل بالفرضيات، عدة منها معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose how the program looks, reads, speaks and keeps.</source>
        <translation>اختيار مظهر البرنامج وقراءته ولغته وحفظه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose in which order the articles stand, and what is written over them.</source>
        <translation>اختيار ترتيب المقالات وما يُكتب فوقها.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Choose it at the left.</source>
        <translation>اختره في الجانب المقابل.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Choose the other source from the list.</source>
        <translation>اختر المصدر الآخر من القائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose the scale that sources and claims are graded on.</source>
        <translation>اختيار المقياس الذي تُقدَّر به المصادر والادعاءات.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Choose which tags stand in the text: all, claims, suggestions, yours, another analyst's, none.</source>
        <translation>اختيار الوسوم الظاهرة في النص: الكل، الادعاءات، الاقتراحات، وسومك، وسوم محلل آخر، لا شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Cite a claim or a source at the cursor.</source>
        <translation>الاستشهاد بادعاء أو مصدر عند المؤشر.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Cite a claim or source at the cursor (@)</source>
        <translation>الاستشهاد بادعاء أو مصدر عند المؤشر (@)</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Cite a claim or source. # claims, @ sources</source>
        <translation>استشهد بادعاء أو مصدر. # ادعاءات، @ مصادر</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Cite…</source>
        <translation>استشهاد…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Claim {claim_label}</source>
        <translation>الادعاء {claim_label}</translation>
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
        <translation>الادعاءات</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims against competing hypotheses, and which has the least against it.</source>
        <translation>الادعاءات إزاء فرضيات متنافسة، وأيها أقل ما يعارضه.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Claims against competing hypotheses. The one with the least against it leads.</source>
        <translation>الادعاءات إزاء فرضيات متنافسة. وتتقدم أقلها معارضة.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/grid.py"/>
        <source>Claims against hypotheses</source>
        <translation>الادعاءات إزاء الفرضيات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims and events over time: when each was true, and when it was known.</source>
        <translation>الادعاءات والأحداث عبر الزمن: متى صحّ كل منها ومتى عُرف.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Claims of a day</source>
        <translation>ادعاءات يوم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Claims of one series and time that cannot both hold, to confirm or dismiss.</source>
        <translation>ادعاءات سلسلة وزمن واحد لا تصح معًا، لتأكيدها أو صرفها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Claims of one series and time that cannot both hold. C confirms, D dismisses with a reason.</source>
        <translation>ادعاءات سلسلة وزمن واحد لا تصح معًا. C يؤكد، وD يصرف مع سبب.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/twin.py"/>
        <source>Claims of the day</source>
        <translation>ادعاءات اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Claims of {day}</source>
        <translation>ادعاءات {day}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Claims only</source>
        <translation>الادعاءات فقط</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Claims that were right of their day and have a newer one. Grey, in their place.</source>
        <translation>ادعاءات كانت صحيحة في يومها ولها أحدث منها. رمادية، في مكانها.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Claims {claims:,}</source>
        <translation>الادعاءات {claims:,}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Clean &amp;text</source>
        <translation>نص &amp;خالٍ</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Clean text</source>
        <translation>نص خالٍ</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Clear mark</source>
        <translation>مسح العلامة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/helping.py"/>
        <source>Click on what you want to know. Esc ends it.</source>
        <translation>انقر على ما تريد معرفته. Esc ينهي ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/settings/window.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <location filename="../../ui/versions/keyed.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Close codebook</source>
        <translation>إغلاق دليل الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Close find (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <location filename="../../ui/notice.py"/>
        <source>Close the notice</source>
        <translation>إغلاق التنبيه</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close the program.</source>
        <translation>إغلاق البرنامج.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Close the project; everything is saved already.</source>
        <translation>إغلاق المشروع؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <location filename="../../ui/read/companion.py"/>
        <source>Close the second article</source>
        <translation>إغلاق المقال الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/read/companion.py"/>
        <source>Close the second article ({split_view})</source>
        <translation>إغلاق المقال الثاني ({split_view})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Closer lines</source>
        <translation>أسطر أقرب</translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code a search result</source>
        <translation>ترميز نتيجة بحث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Code a search result…</source>
        <translation>ترميز نتيجة بحث…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code as</source>
        <translation>ترميز بوصفه</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Code {passages}</source>
        <translation>ترميز {passages}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/pane.py"/>
        <location filename="../../ui/codes/tree.py"/>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Codebooks (*.csv *.toml *.qdc)</source>
        <translation>أدلة رموز (*.csv *.toml *.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>Coded as “{chosen}”. The key {code_again} puts it again.</source>
        <translation>رُمّز بوصفه «{chosen}». المفتاح {code_again} يضعه ثانية.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Coded by</source>
        <translation>رمّزه</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/picking.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Code…</source>
        <translation>رمز…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/grid.py"/>
        <source>Coding matrix</source>
        <translation>مصفوفة الترميز</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Colour of “{code}”</source>
        <translation>لون «{code}»</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Column for {lower}</source>
        <translation>عمود {lower}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Column, 89 mm</source>
        <translation>عمود، 89 مم</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Compare texts</source>
        <translation>مقارنة النصوص</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Compare up to three series in one panel.</source>
        <translation>مقارنة ما يصل إلى ثلاث سلاسل في لوحة واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Compare versions and copies</source>
        <translation>مقارنة الإصدارات والنسخ</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Compared</source>
        <translation>قورن</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Comparing claims</source>
        <translation>تُقارن الادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Comparing figures</source>
        <translation>تُقارن الأشكال</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Condition: {anonymity}</source>
        <translation>الشرط: {anonymity}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Confirm every number of the report as it is now.</source>
        <translation>تأكيد كل عدد في التقرير كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>confirmed by other sources</source>
        <translation>أكدته مصادر أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <location filename="../../ui/merging/listing.py"/>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Conflicts with {listed}</source>
        <translation>يتعارض مع {listed}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Conflicts…</source>
        <translation>التعارضات…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Consistent</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>consistent</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Contradicted by a claim</source>
        <translation>يناقضه ادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Copied while empty</source>
        <translation>نُسخ وهو فارغ</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Copied with its source.</source>
        <translation>نُسخ مع مصدره.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <source>Copied. Give the report to whoever looks after Muster where you work.</source>
        <translation>نُسخ. سلّم التقرير لمن يعتني بـ Muster في مكان عملك.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>Copies and origin</source>
        <translation>النسخ والأصل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Copies of one story are one line of the library.</source>
        <translation>نسخ الخبر الواحد سطر واحد في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <location filename="../../ui/exporting/lines.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/titles.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Copy of</source>
        <translation>نسخة من</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Copy source summary</source>
        <translation>نسخ خلاصة المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy the chart as a picture.</source>
        <translation>نسخ المخطط صورةً.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy the selected words with the article they stand in.</source>
        <translation>نسخ الكلمات المحددة مع المقال الذي وردت فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/opening.py"/>
        <source>Copying the project</source>
        <translation>يُنسخ المشروع</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <source>core</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Core force only</source>
        <translation>القوة الأساسية فقط</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../workbench/figures/phrases.py"/>
        <source>core force only</source>
        <translation>القوة الأساسية فقط</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Correct title, outlet, byline, date and address.</source>
        <translation>تصحيح العنوان ووسيلة الإعلام والكاتب والتاريخ والرابط.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Corrected text</source>
        <translation>النص المصحَّح</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Corrected: the publisher changed it…</source>
        <translation>مصحَّح: غيّره الناشر…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corrects</source>
        <translation>يصحّح</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>corroborates</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Count articles</source>
        <translation>عدّ المقالات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Count codes by outlet, month, year or source, as a table and as a heat map.</source>
        <translation>عدّ الرموز حسب وسيلة الإعلام أو الشهر أو السنة أو المصدر، جدولًا وخريطة حرارية.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Count codings</source>
        <translation>عدّ الترميزات</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../workbench/figures/phrases.py"/>
        <source>count not stated</source>
        <translation>أساس العدّ غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Count the core</source>
        <translation>عدّ الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Count the total</source>
        <translation>عدّ الإجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Count the total present or the core force only, where the claims can tell.</source>
        <translation>عدّ كل الموجودين أو القوة الأساسية فقط، حيث تبيّن الادعاءات ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Count the {basis}</source>
        <translation>عدّ {basis}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>counted with the others</source>
        <translation>محسوب مع غيره</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Counting codes</source>
        <translation>تُعدّ الرموز</translation>
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
        <translation>المعدود</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>date not said</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Dated</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>dated {day}</source>
        <translation>بتاريخ {day}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Dateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/report/choice.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <source>day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Days from the last day it is about to the day it became known</source>
        <translation>الأيام من آخر يوم يتحدث عنه إلى يوم العلم به</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>db.example.org, or a whole address</source>
        <translation>db.example.org أو عنوان كامل</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Decide</source>
        <translation>حسم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Decide on tags whose words the newest version has not.</source>
        <translation>البت في وسوم ليست كلماتها في أحدث إصدار.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Decide what merged copies say otherwise of one thing.</source>
        <translation>حسم ما تختلف فيه النسخ المدمجة.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Decide {chosen}</source>
        <translation>حسم {chosen}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Decided</source>
        <translation>المحسوم</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/library/saved.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete code</source>
        <translation>حذف الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete hypothesis</source>
        <translation>حذف الفرضية</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Delete question</source>
        <translation>حذف السؤال</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>deleted there</source>
        <translation>حُذف هناك</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>denial</source>
        <translation>نفي</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Derived</source>
        <translation>المستنتج</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>derived from</source>
        <translation>مستنتج من</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Derived from a base</source>
        <translation>مستنتج من أساس</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Derived: {derived}</source>
        <translation>مستنتج: {derived}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>described alike</source>
        <translation>موصوفان وصفًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Described as</source>
        <translation>موصوف بأنه</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Differences, the gravest first</source>
        <translation>الفروق، أخطرها أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Differs</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>Disagreements</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Dismiss</source>
        <translation>صرف</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Dismiss, because</source>
        <translation>صرف، لأن</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>Do it</source>
        <translation>نفّذ</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Do the last undone edit again.</source>
        <translation>إعادة آخر تعديل جرى التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/tour/strip.py"/>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Done again: {redo}</source>
        <translation>أُعيد: {redo}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Done by</source>
        <translation>فعله</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Done, next article</source>
        <translation>تم، المقال التالي</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>down</source>
        <translation>انخفاض</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Drafting the report</source>
        <translation>يُصاغ التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/chart/known.py"/>
        <source>drag, or ← →</source>
        <translation>اسحب، أو ← →</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Draw 20 plausible courses of each level in place of its ranges, or the ranges again.</source>
        <translation>رسم 20 مسارًا محتملًا لكل مستوى بدل النطاقات، أو النطاقات من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Draw again</source>
        <translation>رسم من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/printing.py"/>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/report/kept.py"/>
        <location filename="../../ui/report/making.py"/>
        <source>Drawing</source>
        <translation>يُرسم</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <source>Drawing pages</source>
        <translation>تُرسم الصفحات</translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Drop articles here, paste a text ({paste_article}),
or choose files ({import_articles}).</source>
        <translation>أفلت المقالات هنا، أو الصق نصًا ({paste_article})،
أو اختر ملفات ({import_articles}).</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Duplicate report</source>
        <translation>تكرار التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>E unreliable</source>
        <translation>E غير موثوق</translation>
    </message>
    <message>
        <location filename="../../ui/reader/strip.py"/>
        <source>Each mark at its place in the text; click to go there</source>
        <translation>كل وسم في موضعه من النص؛ انقر للذهاب إليه</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Each mark is a telling; its shape says who is counted, its fill how good the source is. Enter opens the words.</source>
        <translation>كل علامة رواية؛ يقول شكلها من يُعدّ، وتعبئتها مدى جودة المصدر. Enter يفتح الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Each mark opens its sentence. Enter goes there.</source>
        <translation>كل علامة تفتح جملتها. Enter يذهب إليها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Each series with your own assessment of it, and what it rests on.</source>
        <translation>كل سلسلة مع تقييمك لها وما يستند إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Each series with your own judgement of it, what it rests on, and what proved right.</source>
        <translation>كل سلسلة مع حكمك عليها وما يستند إليه وما ثبت.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Each source with its grade and how often it speaks. {new_grade} grades the chosen one.</source>
        <translation>كل مصدر بدرجته وعدد مرات كلامه. {new_grade} يمنح المختار درجة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Each telling is counted once, by its origin, against what was later said to have proved right. A number is taken as meant: about 2,500 is inside for 2,496. This grades nobody.</source>
        <translation>تُعدّ كل رواية مرة واحدة، بحسب أصلها، إزاء ما قيل لاحقًا إنه ثبت. ويؤخذ العدد كما قُصد: نحو 2,500 يشمل 2,496. وهذا لا يمنح أحدًا درجة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Earlier claims are compared with it in the track record. No grade is given by it.</source>
        <translation>تُقارن به الادعاءات السابقة في سجل الأداء. ولا تُمنح به درجة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>Earlier claims beside what proved right</source>
        <translation>الادعاءات السابقة بجانب ما ثبت</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/sources/head.py"/>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Edit suggestion</source>
        <translation>تحرير الاقتراح</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Effect on the chart</source>
        <translation>الأثر في المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Enter changes it, Delete removes it, Alt and up or down moves it.</source>
        <translation>Enter يغيّره، وDelete يزيله، وAlt مع أعلى أو أسفل ينقله.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Enter or a double click shows the chart without that origin beside the chart as it is.</source>
        <translation>Enter أو نقرة مزدوجة تعرض المخطط بلا ذلك الأصل بجانب المخطط كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/overlay.py"/>
        <source>Enter or click: open sentence</source>
        <translation>Enter أو نقرة: افتح الجملة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Enter or double click: open sentence</source>
        <translation>Enter أو نقرة مزدوجة: افتح الجملة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Estimates</source>
        <translation>التقديرات</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Event: {kind}, {where}</source>
        <translation>حدث: {kind}، {where}</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Event: {one}, {when}</source>
        <translation>حدث: {one}، {when}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Every action with its key.</source>
        <translation>كل إجراء ومفتاحه.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>every disagreement is decided</source>
        <translation>حُسم كل خلاف</translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>Every exported figure shows what its claims say today.</source>
        <translation>كل شكل مصدَّر يعرض ما تقوله ادعاءاته اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Every exported figure. Out of date: a claim on it reads otherwise now.</source>
        <translation>كل شكل مصدَّر. غير محدَّث: ادعاء فيه يُقرأ الآن على نحو آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Every figure is up to date.</source>
        <translation>كل شكل محدَّث.</translation>
    </message>
    <message>
        <location filename="../../ui/report/reports.py"/>
        <source>Every number is as it was confirmed.</source>
        <translation>كل عدد كما أُكّد.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Every place where words stand, with what stands around them.</source>
        <translation>كل موضع ترد فيه كلمات، مع ما حوله.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Every sentence of the source. Enter opens it.</source>
        <translation>كل جملة للمصدر. Enter يفتحها.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>Every suggestion is decided. Select words and press {tag_claim} to tag by hand.</source>
        <translation>حُسم كل اقتراح. حدّد كلمات واضغط {tag_claim} لتسمها بيدك.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Everybody who works on the project finds it under this name: {query}</source>
        <translation>يجده كل من يعمل في المشروع بهذا الاسم: {query}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/setting.py"/>
        <source>Everything is shown at {scale} % from the next start of Muster on.</source>
        <translation>يُعرض كل شيء بحجم {scale} ٪ ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Everything that was done, by whom and when; any of it can be taken back.</source>
        <translation>كل ما فُعل، ومن فعله ومتى؛ ويمكن التراجع عن أي منه.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence.py"/>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>evidence</source>
        <translation>أدلة</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Evidence for a date</source>
        <translation>أدلة لتاريخ</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>exact</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>exactly as said</source>
        <translation>تمامًا كما قيل</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Export again</source>
        <translation>تصدير ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/chart/asking.py"/>
        <source>Export and say so in the note</source>
        <translation>تصدير وذكر ذلك في الملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Export codebook</source>
        <translation>تصدير دليل الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export codebook…</source>
        <translation>تصدير دليل الرموز…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Export coding matrix</source>
        <translation>تصدير مصفوفة الترميز</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/chart/head.py"/>
        <source>Export figure</source>
        <translation>تصدير الشكل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export figure…</source>
        <translation>تصدير الشكل…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Export places</source>
        <translation>تصدير المواضع</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Export second coding</source>
        <translation>تصدير الترميز الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/taking.py"/>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Export table…</source>
        <translation>تصدير الجدول…</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/exporting.py"/>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Export timeline</source>
        <translation>تصدير الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Export timeline…</source>
        <translation>تصدير الخط الزمني…</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Exported figures</source>
        <translation>الأشكال المصدَّرة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Exported figures whose claims have changed since.</source>
        <translation>أشكال مصدَّرة تغيرت ادعاءاتها منذ ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/printing.py"/>
        <location filename="../../ui/timeline/exporting.py"/>
        <source>Exporting</source>
        <translation>يجري التصدير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/report/bar.py"/>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>F cannot be judged</source>
        <translation>F لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>F first, S second, B both, N neither; Enter opens the words. One undo takes a decision back.</source>
        <translation>F الأول، S الثاني، B كلاهما، N لا أحد؛ Enter يفتح الكلمات. وتراجع واحد يلغي القرار.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/reader/facts.py"/>
        <source>Facts of the article</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Facts of the report</source>
        <translation>بيانات التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Facts of the report…</source>
        <translation>بيانات التقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/head.py"/>
        <source>Facts…</source>
        <translation>البيانات…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Farther (−)</source>
        <translation>أبعد (−)</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Fetch again</source>
        <translation>جلب ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch again…</source>
        <translation>جلب ثانية…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Fetch from the own network too</source>
        <translation>الجلب من الشبكة الخاصة أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch one page or document from the web and make an article of it.</source>
        <translation>جلب صفحة أو وثيقة من الويب وجعلها مقالًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fetch the article's page anew; where its text has changed it becomes a new version.</source>
        <translation>جلب صفحة المقال من جديد؛ وإن تغيّر نصها صار إصدارًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Fetched again</source>
        <translation>جُلب ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>fewer than {number}</source>
        <translation>أقل من {number}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Field, as best</source>
        <translation>الحقل، مثل best</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/part.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>figure</source>
        <translation>شكل</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Figure (*{suffix})</source>
        <translation>شكل (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Figure {block}. {caption}</source>
        <translation>الشكل {block}. {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/view.py"/>
        <source>Figures</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Figures and reports</source>
        <translation>الأشكال والتقارير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Figures out of date</source>
        <translation>أشكال غير محدَّثة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Fill the screen with the window, or leave it.</source>
        <translation>ملء الشاشة بالنافذة، أو الخروج من ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Fill: source grade</source>
        <translation>التعبئة: درجة المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Filter by words</source>
        <translation>تصفية بالكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Filter codes</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Filter the timeline</source>
        <translation>تصفية الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Filter {table}</source>
        <translation>تصفية {table}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>Filter, or place:syria</source>
        <translation>تصفية، أو place:syria</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find articles by their words, outlet, source, place, date, grade or state.</source>
        <translation>العثور على المقالات بكلماتها أو وسيلة إعلامها أو مصدرها أو مكانها أو تاريخها أو درجتها أو حالتها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find copies everywhere</source>
        <translation>البحث عن النسخ في كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/read/finding.py"/>
        <source>Find in article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Find in project</source>
        <translation>بحث في المشروع</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find in project…</source>
        <translation>بحث في المشروع…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find next</source>
        <translation>التالي في البحث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/palette/box.py"/>
        <source>Find or run a command</source>
        <translation>ابحث عن أمر أو نفّذه</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Find or run a command. &gt; commands, @ sources and places, # claims, = numbers</source>
        <translation>ابحث عن أمر أو نفّذه. &gt; أوامر، @ مصادر وأماكن، # ادعاءات، = أعداد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find previous</source>
        <translation>السابق في البحث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Find words in the open article.</source>
        <translation>البحث عن كلمات في المقال المفتوح.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <source>First coder</source>
        <translation>المرمّز الأول</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>First told</source>
        <translation>قيل أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>floor</source>
        <translation>حد أدنى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Fold stories</source>
        <translation>طي الأخبار</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Follow the system's light or dark.</source>
        <translation>اتباع الفاتح أو الداكن في النظام.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>For a page of the own house; else an address of the own network is refused</source>
        <translation>لصفحة من مؤسستك؛ وإلا رُفض عنوان من الشبكة الخاصة</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>For it: origins (claims)</source>
        <translation>معها: أصول (ادعاءات)</translation>
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
        <translation>القوة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>force</source>
        <translation>قوة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels</source>
        <translation>مستويات القوات</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>Force levels in the news, back to the words</source>
        <translation>مستويات القوات في الأخبار، عودةً إلى الكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels, {first} to {last}</source>
        <translation>مستويات القوات، {first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>Force levels, {years}</source>
        <translation>مستويات القوات، {years}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Forecast, 80 %</source>
        <translation>التوقع، 80 ٪</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Formats of other programs, each with what it cannot hold.</source>
        <translation>صيغ برامج أخرى، ومع كل منها ما لا تسعه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/window.py"/>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>From an article to a figure you can defend</source>
        <translation>من مقال إلى شكل يمكنك الدفاع عنه</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow.py"/>
        <source>From the origin to the articles: {told}</source>
        <translation>من الأصل إلى المقالات: {told}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>From the telling to the articles. Join what was told once, split what was told apart.</source>
        <translation>من الرواية إلى المقالات. ضم ما قيل مرة، وافصل ما قيل على حدة.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>From the words to the mark and back: that is the main job. {undo} takes any of it back, and {help} tells more.</source>
        <translation>من الكلمات إلى العلامة وعودةً: هذا هو العمل الأساسي. {undo} يتراجع عن أي منه، و{help} يخبر بالمزيد.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>From this computer or a shared folder</source>
        <translation>من هذا الحاسوب أو مجلد مشترك</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>from {low:,.0f}</source>
        <translation>من {low:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>from {low:,.0f}, high unknown</source>
        <translation>من {low:,.0f}، والأعلى مجهول</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>from “{words}”</source>
        <translation>من «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Gallery of figures</source>
        <translation>معرض الأشكال</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give actions other keys, or turn single letters off.</source>
        <translation>إعطاء الإجراءات مفاتيح أخرى، أو إيقاف الحروف المفردة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give the article, or those chosen in the list, a star, or take it away.</source>
        <translation>منح المقال، أو المقالات المختارة في القائمة، نجمة أو نزعها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Give the chosen code another colour.</source>
        <translation>إعطاء الرمز المختار لونًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Go back to here</source>
        <translation>العودة إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go back to where you were before the last jump.</source>
        <translation>العودة إلى حيث كنت قبل القفزة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go forward again.</source>
        <translation>التقدم من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go from the claim to its mark.</source>
        <translation>الانتقال من الادعاء إلى علامته.</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Go into a paragraph of a report first.</source>
        <translation>ادخل فقرة في تقرير أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go the main job in four steps on the sample project, or go on where you left.</source>
        <translation>إنجاز العمل الأساسي في أربع خطوات على المشروع النموذجي، أو المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go through the tags that lie on the same words.</source>
        <translation>المرور بالوسوم الواقعة على الكلمات نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the hit before.</source>
        <translation>الذهاب إلى النتيجة السابقة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the mark before.</source>
        <translation>الذهاب إلى العلامة السابقة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next hit in the article.</source>
        <translation>الذهاب إلى النتيجة التالية في المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next mark in time.</source>
        <translation>الذهاب إلى العلامة التالية زمنًا.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Go to the next number that has changed ({key})</source>
        <translation>الذهاب إلى العدد التالي الذي تغيّر ({key})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next number that is not what it was, and show what changed.</source>
        <translation>الذهاب إلى العدد التالي الذي لم يعد كما كان، وعرض ما تغيّر.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the next suggestion.</source>
        <translation>الذهاب إلى الاقتراح التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the other of two articles: it is then the one that is tagged.</source>
        <translation>الذهاب إلى المقال الآخر من الاثنين: فيصير هو الذي يوسم.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the slider that shows the chart as it could have been drawn on a past day.</source>
        <translation>الذهاب إلى شريط التمرير الذي يعرض المخطط كما كان يمكن رسمه في يوم مضى.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the suggestion before.</source>
        <translation>الذهاب إلى الاقتراح السابق.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Go to the words of the claim.</source>
        <translation>الذهاب إلى كلمات الادعاء.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Goes along</source>
        <translation>يُرفق</translation>
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
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Grade as typed, such as b3</source>
        <translation>الدرجة كتابةً، مثل b3</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/view.py"/>
        <source>Grade blind</source>
        <translation>تقدير أعمى</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>grade hidden</source>
        <translation>الدرجة مخفية</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grade on the scale. Grades on another one stay in the history and do not count meanwhile.</source>
        <translation>منح الدرجات بهذا المقياس. وتبقى درجات غيره في السجل ولا تُحتسب ما دام.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>Grade over time</source>
        <translation>الدرجة عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <source>Grade over time: {told}</source>
        <translation>الدرجة عبر الزمن: {told}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grade source and information: type b3.</source>
        <translation>منح درجة للمصدر والمعلومة: اكتب b3.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grade the chosen source, each code with its definition beside it.</source>
        <translation>منح درجة للمصدر المختار، وبجانب كل رمز تعريفه.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Grade the source once. Copies of one telling count once.</source>
        <translation>امنح المصدر درجة مرة. نسخ الرواية الواحدة تُعدّ مرة.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/falling.py"/>
        <source>Grade {after}</source>
        <translation>درجة {after}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Grade {code}</source>
        <translation>درجة {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>grade {grade}</source>
        <translation>الدرجة {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Graded now</source>
        <translation>الدرجة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grading on the scale {name} from now on. {undo} takes it back.</source>
        <translation>التقدير بالمقياس {name} من الآن. {undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Grading scale</source>
        <translation>مقياس الدرجات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Grading scale…</source>
        <translation>مقياس الدرجات…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by month</source>
        <translation>تجميع حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by outlet</source>
        <translation>تجميع حسب وسيلة الإعلام</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by state of reading</source>
        <translation>تجميع حسب حالة القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Group by story</source>
        <translation>تجميع حسب الخبر</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>grow to sentence</source>
        <translation>توسيع إلى الجملة</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Handling</source>
        <translation>التداول</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Handling mark</source>
        <translation>علامة التداول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Handling mark of new projects</source>
        <translation>علامة تداول المشاريع الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/palette/box.py"/>
        <source>Handling {handling}</source>
        <translation>علامة التداول {handling}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>has the code already</source>
        <translation>له الرمز من قبل</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>has the code already · {facts}</source>
        <translation>له الرمز من قبل · {facts}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Have a set of articles tagged once more by somebody who does not see the first tags.</source>
        <translation>جعل مجموعة مقالات تُوسم ثانيةً من شخص لا يرى الوسوم الأولى.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Heading 1</source>
        <translation>عنوان 1</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>heading 1</source>
        <translation>عنوان 1</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Heading 3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>heading 3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Headline of the article that is the same story; Enter</source>
        <translation>عنوان المقال الذي هو الخبر نفسه؛ Enter</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/window.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help contents</source>
        <translation>محتويات المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Help on this</source>
        <translation>مساعدة عن هذا</translation>
    </message>
    <message>
        <location filename="../../ui/help/browser.py"/>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/touring.py"/>
        <source>Help ▸ Sample tour goes on with it.</source>
        <translation>مساعدة ◂ جولة في النموذج تتابعها.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_paint.py"/>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>High</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <location filename="../../ui/tables/history.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Home folder</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How credible this statement is, 1 to 6. 1 needs a second independent origin. 6 is “cannot be judged”.</source>
        <translation>مدى مصداقية هذا القول، من 1 إلى 6. تتطلب 1 أصلًا مستقلًا ثانيًا. و6 تعني «لا يمكن الحكم عليه».</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>How each source's earlier claims stand to what later proved right.</source>
        <translation>كيف تقع ادعاءات كل مصدر السابقة مما ثبت لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How good the ground under the judgement is. It is not a likelihood.</source>
        <translation>مدى قوة ما يقوم عليه الحكم. وليس هذا احتمالًا.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>how it comes to know: was there, was told, has the lists</source>
        <translation>كيف يعرف: حضر، أُخبر، لديه القوائم</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>How many by chance</source>
        <translation>كم منها عشوائيًا</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>How many claims it repeats, contradicts, supersedes, is measured from …, or that do so to it</source>
        <translation>كم ادعاءً يكرره أو يناقضه أو يحل محله أو يُقاس منه … أو العكس</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How often each code stands in each outlet, month, year or with each source.</source>
        <translation>عدد ورود كل رمز في كل وسيلة إعلام أو شهر أو سنة أو مع كل مصدر.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How reliable the source is, A to F. F is “cannot be judged”; not graded is a blank, not an F.</source>
        <translation>مدى موثوقية المصدر، من A إلى F. F تعني «لا يمكن الحكم عليه»؛ وعدم الدرجة فراغ، لا F.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>How sure</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How the program looks, reads, speaks and keeps. Type in its field to find a setting or a key.</source>
        <translation>مظهر البرنامج وقراءته ولغته وحفظه. اكتب في حقله لتجد إعدادًا أو مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How the words fence the number in: exactly, about, below, above, between, a share, a change.</source>
        <translation>كيف تحصر الكلمات العدد: مضبوط، نحو، أدنى، أعلى، بين، حصة، تغيير.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>How this claim stands to others: repeats, contradicts, supersedes and so on.</source>
        <translation>صلة هذا الادعاء بغيره: يكرره، يناقضه، يحل محله، وهكذا.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>how well founded, apart from how likely</source>
        <translation>مدى قوة السند، بمعزل عن مدى الاحتمال</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>ICD 203 words, each with its range beside it.</source>
        <translation>ألفاظ ICD 203، وبجانب كل منها نطاقه.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Identity not asserted</source>
        <translation>الهوية غير مؤكدة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>If empty</source>
        <translation>إن كان فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>If plans are carried out</source>
        <translation>إذا نُفذت الخطط</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>II</source>
        <translation>II</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>Import a grading scale</source>
        <translation>استيراد مقياس درجات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import a grading scale…</source>
        <translation>استيراد مقياس درجات…</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Import a page or paste a text. Press {tag_claim}.</source>
        <translation>استورد صفحة أو الصق نصًا. اضغط {tag_claim}.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Import claims</source>
        <translation>استيراد ادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import claims…</source>
        <translation>استيراد ادعاءات…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Import codebook</source>
        <translation>استيراد دليل رموز</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import codebook…</source>
        <translation>استيراد دليل رموز…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Import from address</source>
        <translation>استيراد من عنوان</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Import from address…</source>
        <translation>استيراد من عنوان…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Import keys</source>
        <translation>استيراد مفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Import {articles}</source>
        <translation>استيراد {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Import {claims}</source>
        <translation>استيراد {claims}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Imported files</source>
        <translation>الملفات المستوردة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>In a story with others</source>
        <translation>في خبر مع غيره</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>In context</source>
        <translation>في السياق</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the chart</source>
        <translation>في المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the codebook</source>
        <translation>في دليل الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the list of sources</source>
        <translation>في قائمة المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>In the list: {articles}</source>
        <translation>في القائمة: {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the matrix</source>
        <translation>في المصفوفة</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/help/shortcuts.py"/>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>In the whole library</source>
        <translation>في المكتبة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>in {place}</source>
        <translation>في {place}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>in “{one}”</source>
        <translation>في «{one}»</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Inconsistent</source>
        <translation>غير متوافق</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>inconsistent</source>
        <translation>غير متوافق</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Influence of each origin</source>
        <translation>أثر كل أصل</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Influence of each origin…</source>
        <translation>أثر كل أصل…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Information grade</source>
        <translation>درجة المعلومة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>information not graded</source>
        <translation>المعلومة بلا درجة</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Insert a part. A figure, a table, a heading</source>
        <translation>أدرج جزءًا. شكل أو جدول أو عنوان</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/bar.py"/>
        <source>Insert…</source>
        <translation>إدراج…</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Inside</source>
        <translation>داخل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Interest</source>
        <translation>المصلحة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it has no number</source>
        <translation>لا عدد فيه</translation>
    </message>
    <message>
        <location filename="../../ui/report/sheet.py"/>
        <source>It is no longer in the project.</source>
        <translation>لم يعد في المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/views.py"/>
        <source>It is no longer there.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it names no force</source>
        <translation>لا يسمّي قوة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it names no place</source>
        <translation>لا يسمّي مكانًا</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it says no date</source>
        <translation>لا يذكر تاريخًا</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>it states a share or a change {linked}</source>
        <translation>يذكر حصة أو تغييرًا {linked}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Item, as C-061 or S-3</source>
        <translation>العنصر، مثل C-061 أو S-3</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Its 80 % range</source>
        <translation>نطاقها 80 ٪</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>its article has no date</source>
        <translation>لا تاريخ لمقاله</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Its hypotheses and marks stay.</source>
        <translation>تبقى فرضياته وعلاماته.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>its series or layer is switched off</source>
        <translation>سلسلته أو طبقته مطفأة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/course.py"/>
        <source>Join origins</source>
        <translation>ضم الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/merging/listing.py"/>
        <source>Joined without conflict</source>
        <translation>ضُم بلا تعارض</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Judge the claim false, once what stands on it has been shown.</source>
        <translation>الحكم ببطلان الادعاء، بعد عرض ما يقوم عليه.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Keep &amp;both</source>
        <translation>الاحتفاظ ب&amp;كليهما</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Keep &amp;theirs</source>
        <translation>الاحتفاظ بما ل&amp;هم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep none</source>
        <translation>عدم حفظ شيء</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Keep on version 1</source>
        <translation>إبقاؤه على الإصدار 1</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Keep on version {one}</source>
        <translation>إبقاؤه على الإصدار {one}</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Keep the password in the &amp;keyring</source>
        <translation>حفظ كلمة السر في &amp;حلقة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keep those up to 2 MB</source>
        <translation>حفظ ما حجمه حتى 2 م.ب</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Keep what the library is searched for under a name.</source>
        <translation>حفظ ما يُبحث عنه في المكتبة باسم.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>Kept as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/looks.py"/>
        <source>Kept. “Suggest again” reads an article by these figures.</source>
        <translation>حُفظ. «اقترح ثانية» يقرأ المقال بهذه الأعداد.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/legend.py"/>
        <source>Key to the timeline's signs</source>
        <translation>مفتاح رموز الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/merging/choice.py"/>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/key_button.py"/>
        <source>Key {key} while the text has the focus</source>
        <translation>المفتاح {key} ما دام التركيز على النص</translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>Key: source double line, quantity solid, place dots, date dashes, force wave</source>
        <translation>المفتاح: المصدر خط مزدوج، العدد متصل، المكان نقاط، التاريخ شرطات، القوة موجة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Keys (*.toml)</source>
        <translation>مفاتيح (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Keys of the actions</source>
        <translation>مفاتيح الإجراءات</translation>
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
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>kind not said</source>
        <translation>النوع غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Kind of relation</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Known</source>
        <translation>عُرف</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Known interest: {interest}</source>
        <translation>المصلحة المعروفة: {interest}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Known time: the day it was published</source>
        <translation>وقت العلم: يوم النشر</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>known {known}</source>
        <translation>عُرف {known}</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Known: {known}</source>
        <translation>عُرف: {known}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Lag</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Last code again</source>
        <translation>آخر رمز ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>last code again</source>
        <translation>آخر رمز ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Last common state: {moment}</source>
        <translation>آخر حالة مشتركة: {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Leave it</source>
        <translation>دعه</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Leave out the current mark’s origin</source>
        <translation>استبعاد أصل العلامة الحالية</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Leave out {label}</source>
        <translation>استبعاد {label}</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Leave the tour. Help ▸ Sample tour goes on with it.</source>
        <translation>مغادرة الجولة. مساعدة ◂ جولة في النموذج تتابعها.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Leaving out origins</source>
        <translation>تُستبعد الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <source>Left and right go through everything in the order of time.</source>
        <translation>اليسار واليمين يمران بكل شيء بترتيب الزمن.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Left out, same text as</source>
        <translation>تُرك، نصه نص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Length of lines</source>
        <translation>طول الأسطر</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>Let &amp;mine stand</source>
        <translation>إبقاء ما &amp;لي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let another code stand for the chosen one, with its codings, notes and the codes under it.</source>
        <translation>جعل رمز آخر محل المختار، بترميزاته وملاحظاته والرموز تحته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let the lines of the article be longer.</source>
        <translation>جعل أسطر المقال أطول.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Let the lines of the article be shorter.</source>
        <translation>جعل أسطر المقال أقصر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Letters, buttons and lines alike, from the next start on.</source>
        <translation>الحروف والأزرار والخطوط معًا، ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>level</source>
        <translation>مستوى</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Level today</source>
        <translation>المستوى اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>Level without it</source>
        <translation>المستوى بدونه</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Levels over time.</source>
        <translation>المستويات عبر الزمن.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/pane.py"/>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Library, article and inspector.</source>
        <translation>المكتبة والمقال ولوحة التفاصيل.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>likeness only asks; both stay as they are</source>
        <translation>التشابه يسأل فقط؛ ويبقى الاثنان كما هما</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Line {line}. {words}</source>
        <translation>السطر {line}. {words}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link a share or a change to the level it is measured from.</source>
        <translation>ربط حصة أو تغيير بالمستوى الذي يُقاس منه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link note to…</source>
        <translation>ربط الملاحظة…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link the note that is shown to anything else in the project.</source>
        <translation>ربط الملاحظة المعروضة بأي شيء آخر في المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/noting.py"/>
        <source>Link to an article, claim, …</source>
        <translation>ربط بمقال أو ادعاء أو …</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Link to base</source>
        <translation>ربط بالأساس</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Link to…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Live number…</source>
        <translation>عدد حي…</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Look</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Look for wire copies among all articles that are in no story yet.</source>
        <translation>البحث عن نسخ الوكالات بين كل المقالات التي ليست في خبر بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Look for words or a pattern in the whole library and code the passages you choose, in one edit.</source>
        <translation>البحث عن كلمات أو نمط في المكتبة كلها وترميز المقاطع المختارة بتعديل واحد.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Looking at what is in it</source>
        <translation>يُطّلع على محتواه</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Looking at what is in the project</source>
        <translation>يُطّلع على محتوى المشروع</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Looking at what is in the project …</source>
        <translation>يُطّلع على محتوى المشروع …</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Looking the file through</source>
        <translation>يُفحص الملف</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Looking… {done:,} of {total:,} texts</source>
        <translation>جارٍ البحث… {done:,} من {total:,} نصًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Looser lines</source>
        <translation>أسطر أبعد</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>Low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Lower bound, high end open</source>
        <translation>حد أدنى، والطرف الأعلى مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Made by {made_by}</source>
        <translation>أنشأه {made_by}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <source>Made on both sides</source>
        <translation>أُنشئ في الجانبين</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a checked copy of the project in the folder of its backups.</source>
        <translation>إنشاء نسخة مفحوصة من المشروع في مجلد نسخه الاحتياطية.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a claim of the selected words.</source>
        <translation>جعل الكلمات المحددة ادعاءً.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a claim of the suggestion as it was read.</source>
        <translation>جعل الاقتراح ادعاءً كما قُرئ.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a copy of the chosen report.</source>
        <translation>إنشاء نسخة من التقرير المختار.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a copy to hand on, without what others are not to have.</source>
        <translation>إنشاء نسخة للتسليم، دون ما لا ينبغي أن يحصل عليه الآخرون.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make a project anew of what was exported as JSON, with its history.</source>
        <translation>إنشاء المشروع من جديد مما صُدّر بصيغة JSON، مع سجله.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make an article of what was copied: words, an address or files.</source>
        <translation>جعل المنسوخ مقالًا: كلمات أو عنوانًا أو ملفات.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make an empty project in a file of your choice.</source>
        <translation>إنشاء مشروع فارغ في ملف تختاره.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make claims of the rows of a .csv table.</source>
        <translation>جعل صفوف جدول ‎.csv ادعاءات.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make each line of the part an item with a dot.</source>
        <translation>جعل كل سطر من الجزء بندًا بنقطة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make each line of the part an item with a number.</source>
        <translation>جعل كل سطر من الجزء بندًا برقم.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>Make origin</source>
        <translation>إنشاء أصل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the article's text larger.</source>
        <translation>تكبير نص المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the article's text smaller.</source>
        <translation>تصغير نص المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part a heading below another.</source>
        <translation>جعل الجزء عنوانًا تحت آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part a heading.</source>
        <translation>جعل الجزء عنوانًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part a small heading.</source>
        <translation>جعل الجزء عنوانًا صغيرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the part plain words.</source>
        <translation>جعل الجزء نصًا عاديًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Make the project again what a backup holds; what is there now is kept.</source>
        <translation>إعادة المشروع إلى ما في نسخة احتياطية؛ ويُحفظ ما هو موجود الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Making a backup</source>
        <translation>تُنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/report/making.py"/>
        <source>Making the report</source>
        <translation>يُنشأ التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Maps (*.toml)</source>
        <translation>خرائط (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the article, or those chosen in the list, as read and tagged.</source>
        <translation>تعليم المقال، أو المقالات المختارة في القائمة، مقروءًا وموسومًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells C; once more makes them CC.</source>
        <translation>تعليم الخلايا المختارة C؛ ومرة أخرى تجعلها CC.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells CC: just what would be said if the hypothesis were true.</source>
        <translation>تعليم الخلايا المختارة CC: هذا ما يُقال تمامًا لو صحّت الفرضية.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells I; once more makes them II.</source>
        <translation>تعليم الخلايا المختارة I؛ ومرة أخرى تجعلها II.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells II: nobody could say it if the hypothesis were true.</source>
        <translation>تعليم الخلايا المختارة II: لا يمكن أن يقوله أحد لو صحّت الفرضية.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Mark the chosen cells N: it could be said either way.</source>
        <translation>تعليم الخلايا المختارة N: قد يُقال في الحالين.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>mark the claim first, then say why</source>
        <translation>ضع علامة على الادعاء أولًا، ثم اذكر السبب</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>Mark {number} of {count}: {words}</source>
        <translation>العلامة {number} من {count}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Marking</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/twin.py"/>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="../../ui/reader/strip.py"/>
        <source>Marks of the article</source>
        <translation>وسوم المقال</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Matrix of hypotheses</source>
        <translation>مصفوفة الفرضيات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>May be fetched from; else they are refused unless each is allowed.</source>
        <translation>يجوز الجلب منها؛ وإلا تُرفض ما لم يُسمح بكل منها.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>May be one origin</source>
        <translation>قد تكون أصلًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>May be, not decided</source>
        <translation>ربما، لم يُحسم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>Meaning of the code</source>
        <translation>معنى الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Median, 50, 80, 95 %</source>
        <translation>الوسيط، 50 و80 و95 ٪</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Merge a copy</source>
        <translation>دمج نسخة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Merge a copy…</source>
        <translation>دمج نسخة…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Merge code into…</source>
        <translation>دمج الرمز في…</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge two copies</source>
        <translation>دمج نسختين</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>merge undone</source>
        <translation>تُراجع عن الدمج</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge {preview}</source>
        <translation>دمج {preview}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Merge “{code}” into</source>
        <translation>دمج «{code}» في</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Merge, {left} to decide later</source>
        <translation>دمج، ويُحسم {left} لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Mine</source>
        <translation>وسومي</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>more than {number}</source>
        <translation>أكثر من {number}</translation>
    </message>
    <message>
        <location filename="../../ui/help/card.py"/>
        <source>More: {title}</source>
        <translation>المزيد: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Most telling first</source>
        <translation>الأدل أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code down</source>
        <translation>نقل الرمز لأسفل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code in</source>
        <translation>نقل الرمز للداخل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code out</source>
        <translation>نقل الرمز للخارج</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move code up</source>
        <translation>نقل الرمز لأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move hypothesis left</source>
        <translation>نقل الفرضية يسارًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move hypothesis right</source>
        <translation>نقل الفرضية يمينًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move part down</source>
        <translation>نقل الجزء لأسفل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move part up</source>
        <translation>نقل الجزء لأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move the focus to the next pane.</source>
        <translation>نقل التركيز إلى اللوحة التالية.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Move the focus to the pane before.</source>
        <translation>نقل التركيز إلى اللوحة السابقة.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <source>Muster ended unexpectedly last time. What you saved is safe.</source>
        <translation>انتهى Muster في المرة الماضية على نحو غير متوقع. ما حفظته آمن.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/deeds/keeping.py"/>
        <location filename="../../ui/deeds/merging.py"/>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Muster projects (*.muster)</source>
        <translation>مشاريع Muster (*.muster)</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Muster sends nothing. Copy the report and give it to whoever looks after Muster where you work. It holds no word of an article, no name and no folder of yours.</source>
        <translation>لا يرسل Muster شيئًا. انسخ التقرير وسلّمه لمن يعتني بـ Muster في مكان عملك. ليس فيه كلمة من مقال ولا اسم ولا مجلد لك.</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>My tags only</source>
        <translation>وسومي فقط</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <location filename="../../ui/library/saved.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Name of the new origin</source>
        <translation>اسم الأصل الجديد</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>name of the new origin, such as “Second briefing, 2 Oct 2025”</source>
        <translation>اسم الأصل الجديد، مثل «الإحاطة الثانية، 2 أكتوبر 2025»</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>Name, or description as printed</source>
        <translation>الاسم، أو الوصف كما طُبع</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Named</source>
        <translation>مسمّاة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>named person</source>
        <translation>شخص مسمّى</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Names of confidential sources</source>
        <translation>أسماء المصادر السرية</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Names, spellings and descriptions of sources.</source>
        <translation>أسماء المصادر وتهجئاتها وأوصافها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Narrower lines</source>
        <translation>أسطر أقصر</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>Nearer (+, Ctrl+wheel)</source>
        <translation>أقرب (+، Ctrl+العجلة)</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <location filename="../../ui/report/titles.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New code below</source>
        <translation>رمز جديد تحته</translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>New code “{path_shown}”</source>
        <translation>رمز جديد «{path_shown}»</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <source>New grade</source>
        <translation>درجة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>New hypothesis</source>
        <translation>فرضية جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>New hypothesis…</source>
        <translation>فرضية جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>new in the other copy</source>
        <translation>جديد في النسخة الأخرى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New note on this</source>
        <translation>ملاحظة جديدة على هذا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/origin_dialog.py"/>
        <source>New origin</source>
        <translation>أصل جديد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>New origin…</source>
        <translation>أصل جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>New project from JSON</source>
        <translation>مشروع جديد من JSON</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New project from JSON…</source>
        <translation>مشروع جديد من JSON…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/hypotheses/board.py"/>
        <location filename="../../ui/hypotheses/pane.py"/>
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>New question…</source>
        <translation>سؤال جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/empty.py"/>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>New second coding</source>
        <translation>ترميز ثانٍ جديد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New second coding…</source>
        <translation>ترميز ثانٍ جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New source…</source>
        <translation>مصدر جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>New version from a file</source>
        <translation>إصدار جديد من ملف</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>New version of “{article}”</source>
        <translation>إصدار جديد من «{article}»</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>New version…</source>
        <translation>إصدار جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Next assessment</source>
        <translation>التقييم التالي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next changed number</source>
        <translation>العدد المتغير التالي</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Next hit ({find_next})</source>
        <translation>النتيجة التالية ({find_next})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next overlap</source>
        <translation>التداخل التالي</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>next overlap</source>
        <translation>التداخل التالي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <location filename="../../ui/codes/cells.py"/>
        <source>no article</source>
        <translation>لا مقال</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>No article is found.</source>
        <translation>لم يُعثر على مقال.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No article is open</source>
        <translation>لا مقال مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>No articles yet. Drop a file, paste text, or press {import_articles}.</source>
        <translation>لا مقالات بعد. أفلت ملفًا، أو الصق نصًا، أو اضغط {import_articles}.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>No claim bears on the series.</source>
        <translation>لا ادعاء يتصل بالسلسلة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>No claim bears on this series any more.</source>
        <translation>لم يعد أي ادعاء يتصل بهذه السلسلة.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No claim is chosen</source>
        <translation>لم يُختر ادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>No claim is weighed yet. Press {bring_claims}, or choose Add claims…, then mark each with {mark_consistent}, {mark_neutral} or {mark_inconsistent}.</source>
        <translation>لم يوزن ادعاء بعد. اضغط {bring_claims} أو اختر إضافة ادعاءات…، ثم علّم كلًا منها بـ {mark_consistent} أو {mark_neutral} أو {mark_inconsistent}.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>No claims yet. Accept a suggestion, or select words in an article and press {tag_claim}.</source>
        <translation>لا ادعاءات بعد. اقبل اقتراحًا، أو حدّد كلمات في مقال واضغط {tag_claim}.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>No claims yet. Accept a suggestion, or select words in an article and press {tag_claim}; each stands here with its dates.</source>
        <translation>لا ادعاءات بعد. اقبل اقتراحًا، أو حدّد كلمات في مقال واضغط {tag_claim}؛ ويظهر كل منها هنا بتواريخه.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>No code was put yet. Press {tag_code} and choose one.</source>
        <translation>لم يوضع رمز بعد. اضغط {tag_code} واختر واحدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>No codes yet. Press New ({new_code}), or select words in an article and press {tag_code}. Codes stand in a tree; drag one onto words, or press Enter, to put it on them.</source>
        <translation>لا رموز بعد. اضغط جديد ({new_code})، أو حدّد كلمات في مقال واضغط {tag_code}. الرموز في شجرة؛ اسحب رمزًا إلى كلمات أو اضغط Enter ليوضع عليها.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>No conflicts: nothing is left to decide.</source>
        <translation>لا تعارضات: لم يبق ما يُحسم.</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
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
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <source>no date said</source>
        <translation>لم يُذكر تاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>No date — set it ({article_facts})</source>
        <translation>لا تاريخ — حدده ({article_facts})</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>no field takes {names}</source>
        <translation>لا حقل يأخذ {names}</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>No figure yet. Export one from the chart with {export_figure}: it is kept here and watched.</source>
        <translation>لا شكل بعد. صدّر واحدًا من المخطط بـ {export_figure}: فيُحفظ هنا ويُراقب.</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>No headings</source>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>no kappa, as they give too few codes</source>
        <translation>لا معامل كابا، لقلة الدرجات الممنوحة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/merging/summary.py"/>
        <source>no level</source>
        <translation>لا مستوى</translation>
    </message>
    <message>
        <location filename="../../ui/sources/view.py"/>
        <source>No longer grade blind</source>
        <translation>إنهاء التقدير الأعمى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>No mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <location filename="../../ui/tables/history.py"/>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>no name given</source>
        <translation>لم يُذكر اسم</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No note has these words.</source>
        <translation>لا ملاحظة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No notes on what is chosen. {new_note} writes one.</source>
        <translation>لا ملاحظات على المختار. {new_note} يكتب واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>No notes yet. Choose something and press {new_note}.</source>
        <translation>لا ملاحظات بعد. اختر شيئًا واضغط {new_note}.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>no number</source>
        <translation>لا عدد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>No number yet</source>
        <translation>لا عدد بعد</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>No numbers found. Select words and press {tag_claim}.</source>
        <translation>لم يُعثر على أعداد. حدّد كلمات واضغط {tag_claim}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow.py"/>
        <source>No origin</source>
        <translation>لا أصل</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>No origin is known yet. Confirm a proposal, or say in the inspector to which telling a claim goes back.</source>
        <translation>لا أصل معروفًا بعد. أكّد اقتراحًا، أو اذكر في لوحة التفاصيل إلى أي رواية يعود الادعاء.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>No original of this article is kept in the project.</source>
        <translation>لا أصل لهذا المقال محفوظًا في المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>No originals are kept</source>
        <translation>لا تُحفظ أصول</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <location filename="../../ui/reader/facts.py"/>
        <source>No outlet</source>
        <translation>لا وسيلة إعلام</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>No page has all these words. Fewer words find more.</source>
        <translation>لا صفحة فيها كل هذه الكلمات. كلمات أقل تجد أكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No project is open</source>
        <translation>لا مشروع مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/edits.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>No project is open.</source>
        <translation>لا مشروع مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>No question yet. Ask one that has several possible answers, write the answers as hypotheses, and mark how each claim bears on them. What has the least against it is left standing.</source>
        <translation>لا سؤال بعد. اطرح سؤالًا له عدة أجوبة ممكنة، واكتب الأجوبة فرضيات، وعلّم صلة كل ادعاء بها. ويبقى ما عليه أقل اعتراض.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>No recent report</source>
        <translation>لا خبر حديث</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>No report yet. Make one first: Report, New report.</source>
        <translation>لا تقرير بعد. أنشئ واحدًا أولًا: التقرير، تقرير جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/report/empty.py"/>
        <source>No report yet. Press N for one that begins with what the project has: levels, a figure, claims and sources.</source>
        <translation>لا تقرير بعد. اضغط N لتقرير يبدأ بما في المشروع: مستويات وشكل وادعاءات ومصادر.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>No second coding yet. Choose New… to have a set of articles tagged once more by somebody who does not see the first tags; when it ends, both are compared here.</source>
        <translation>لا ترميز ثانيًا بعد. اختر جديد… لتوسم مجموعة مقالات ثانيةً من شخص لا يرى الوسوم الأولى؛ وعند الانتهاء يُقارن الاثنان هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>No series is chosen</source>
        <translation>لم تُختر سلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>No series yet. A claim with a number, a force and a place makes one.</source>
        <translation>لا سلاسل بعد. ينشئها ادعاء فيه عدد وقوة ومكان.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>No setting and no key has these words.</source>
        <translation>لا إعداد ولا مفتاح فيه هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>No source has these words.</source>
        <translation>لا مصدر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>No sources yet. They come with the claims that name them, or press the button above.</source>
        <translation>لا مصادر بعد. تأتي مع الادعاءات التي تسمّيها، أو اضغط الزر أعلاه.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>No suggestion is chosen</source>
        <translation>لم يُختر اقتراح</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/touring.py"/>
        <source>No suggestion waits. Tag ▸ Suggest again reads the open article anew.</source>
        <translation>لا اقتراح ينتظر. وسم ◂ اقترح ثانية يقرأ المقال المفتوح من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>No tag lies under the cursor.</source>
        <translation>لا وسم تحت المؤشر.</translation>
    </message>
    <message>
        <location filename="../../ui/read/deciding.py"/>
        <source>No text yet. Article, New version… takes it.</source>
        <translation>لا نص بعد. مقال، إصدار جديد… يأخذه.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>No text yet: only what is known about the article comes in, to be filled later.</source>
        <translation>لا نص بعد: يدخل ما يُعرف عن المقال فقط، ويُملأ لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>No two claims of the same force, place and time exclude each other, or each pair is decided.</source>
        <translation>لا ادعاءين عن القوة والمكان والزمن نفسه ينفي أحدهما الآخر، أو حُسم كل زوج.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>No words are counted in this cell.</source>
        <translation>لا كلمات معدودة في هذه الخلية.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>No words have a code yet. Select words in an article and press {tag_code}, or choose Codes, Code a search result…; here they are counted by outlet, month, year or source.</source>
        <translation>لا كلمات لها رمز بعد. حدّد كلمات في مقال واضغط {tag_code}، أو اختر الرموز، ترميز نتيجة بحث…؛ وهنا تُعدّ حسب وسيلة الإعلام أو الشهر أو السنة أو المصدر.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>Nobody has assessed it yet</source>
        <translation>لم يقيّمها أحد بعد</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Nobody has assessed this series yet.</source>
        <translation>لم يقيّم أحد هذه السلسلة بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>nobody known</source>
        <translation>لا أحد معروفًا</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <location filename="../../ui/timeline/cards.py"/>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
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
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>none given</source>
        <translation>لم يُعط</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>None yet. File, Watch a folder… chooses one for the open project.</source>
        <translation>لا شيء بعد. ملف، مراقبة مجلد… يختار واحدًا للمشروع المفتوح.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Not a copy</source>
        <translation>ليست نسخة</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <source>not assessed</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Not assessed yet.</source>
        <translation>لم يُقيَّم بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Not found at its last place</source>
        <translation>لم يوجد في مكانه الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <location filename="../../workbench/grades.py"/>
        <source>not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Not graded yet</source>
        <translation>بلا درجة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>Not graded yet, which is neither F nor a low grade</source>
        <translation>بلا درجة بعد، وهذا ليس F ولا درجة متدنية</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>not named</source>
        <translation>غير مسمّى</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>Not read: {rpartition}
{reason}</source>
        <translation>لم يُقرأ: {rpartition}
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
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>not ticked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/report/words.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Note deleted. {undo} brings it back.</source>
        <translation>حُذفت الملاحظة. {undo} يعيدها.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Note to whoever gets it</source>
        <translation>ملاحظة لمن يتسلمها</translation>
    </message>
    <message>
        <location filename="../../ui/palette/providers.py"/>
        <source>Note. {about}</source>
        <translation>ملاحظة. {about}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/notes/pane.py"/>
        <location filename="../../ui/sharing/dialog.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Notes on it or linked to it</source>
        <translation>ملاحظات عليه أو مرتبطة به</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Notes on the finding</source>
        <translation>ملاحظات على النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Notes on what is chosen, or all of the project. A note can be about several things.</source>
        <translation>ملاحظات على المختار، أو كل ملاحظات المشروع. وقد تكون الملاحظة عن عدة أشياء.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Nothing else is judged, and nothing has happened to its claims.</source>
        <translation>لا شيء آخر يُقيَّم، ولم يطرأ شيء على ادعاءاته.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>Nothing has been compared yet. Choose a series and say what proved right.</source>
        <translation>لم يُقارن شيء بعد. اختر سلسلة واذكر ما ثبت.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Nothing has been done that is asked for.</source>
        <translation>لم يُفعل شيء مما يُسأل عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Nothing has gone wrong yet: the log is empty.</source>
        <translation>لم يحدث خطأ بعد: السجل فارغ.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Nothing has happened to its claims since.</source>
        <translation>لم يطرأ شيء على ادعاءاته منذ ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Nothing is lost. The value you do not choose stays in the item’s history and can be restored.</source>
        <translation>لا يضيع شيء. القيمة التي لا تختارها تبقى في سجل العنصر ويمكن استعادتها.</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Nothing is saved yet. Search the library, then press {save_search}.</source>
        <translation>لم يُحفظ شيء بعد. ابحث في المكتبة ثم اضغط {save_search}.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/helping.py"/>
        <source>Nothing is written about this part. {help} opens the help.</source>
        <translation>لا شيء مكتوبًا عن هذا الجزء. {help} يفتح المساعدة.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Nothing lies in this place, force and time, or has these words. Choose all places and forces, or clear the dates.</source>
        <translation>لا شيء في هذا المكان والقوة والزمن، أو فيه هذه الكلمات. اختر كل الأماكن والقوات، أو امسح التواريخ.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Nothing to decide: no field was changed on both sides.</source>
        <translation>لا شيء يُحسم: لم يتغير حقل في الجانبين.</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Nothing to do</source>
        <translation>لا شيء يُفعل</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>Nothing to review: every suggestion in the library is decided.</source>
        <translation>لا شيء للمراجعة: حُسم كل اقتراح في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Nothing waits: every tag stands on the newest version, or was left where it is.</source>
        <translation>لا شيء ينتظر: كل وسم على أحدث إصدار، أو تُرك حيث هو.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Nothing was done since.</source>
        <translation>لم يُفعل شيء منذ ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>Nothing: all that this format is made for goes along.</source>
        <translation>لا شيء: كل ما صُنعت له هذه الصيغة يُرفق.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>nowhere yet</source>
        <translation>لا موضع بعد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <location filename="../../ui/report/bar.py"/>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>number, such as C-036</source>
        <translation>رقم، مثل C-036</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Numbers that are not what they were when you confirmed them, and what changed.</source>
        <translation>أعداد لم تعد كما كانت حين أكّدتها، وما تغيّر.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Numbers that were read stand in dashed boxes. {next_suggestion} goes to the next one, {accept} accepts it: then it is a claim.</source>
        <translation>الأعداد المقروءة في إطارات متقطعة. {next_suggestion} ينتقل إلى التالي، و{accept} يقبله: فيصير ادعاءً.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Numbers, sources, dates and places are suggested, never accepted by themselves.</source>
        <translation>تُقترح الأعداد والمصادر والتواريخ والأماكن، ولا تُقبل تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Observed</source>
        <translation>مشاهَد</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>observed</source>
        <translation>مشاهَد</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Observed, planned or projected. A plan is never drawn as an observation.</source>
        <translation>مشاهَد أو مخطَّط أو متوقَّع. ولا تُرسم الخطة مشاهدةً أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>of no one place</source>
        <translation>بلا مكان واحد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the article.</source>
        <translation>نص المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the rows in tables.</source>
        <translation>صفوف الجداول.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Of the screen. The window is opened anew; articles, figures and exports stay as they are.</source>
        <translation>لغة الشاشة. تُفتح النافذة من جديد؛ وتبقى المقالات والأشكال والصادرات كما هي.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>of which no level follows: {why}</source>
        <translation>لا ينتج منه مستوى: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Offer the chosen code no more, or again; its codings stay.</source>
        <translation>عدم عرض الرمز المختار بعد الآن، أو عرضه ثانية؛ وتبقى ترميزاته.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Offered first when a figure is exported.</source>
        <translation>يُعرض أولًا عند تصدير شكل.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>office or function</source>
        <translation>المنصب أو الوظيفة</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>Official count</source>
        <translation>الإحصاء الرسمي</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>On every page, beside the TLP mark</source>
        <translation>على كل صفحة، بجانب علامة TLP</translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On nothing yet</source>
        <translation>ليست على شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>On the chart, Enter opens the sentence behind the mark.</source>
        <translation>في المخطط يفتح Enter الجملة وراء العلامة.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>on which condition it spoke</source>
        <translation>بأي شرط تكلّم</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>On {host}, as {user}</source>
        <translation>على {host}، باسم {user}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On {thing}</source>
        <translation>على {thing}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/lines.py"/>
        <source>On {thing} and {others}</source>
        <translation>على {thing} و{others}</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>One .muster file that you choose a place for</source>
        <translation>ملف ‎.muster واحد تختار مكانه</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>One claim, field by field. Each field saves when you leave it, and can be undone.</source>
        <translation>ادعاء واحد، حقلًا حقلًا. يُحفظ كل حقل عند مغادرته، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>One origin</source>
        <translation>أصل واحد</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>One origin told two numbers</source>
        <translation>أصل واحد ذكر عددين</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>One possible answer, said so that a claim could speak against it.</source>
        <translation>جواب ممكن واحد، يُصاغ بحيث يمكن لادعاء أن يعارضه.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>One request, without cookies or scripts. The publisher can see it.</source>
        <translation>طلب واحد، بلا ملفات ارتباط ولا نصوص برمجية. ويمكن للناشر رؤيته.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/comfort.py"/>
        <source>Only one article is shown. {split_view} shows another beside it.</source>
        <translation>مقال واحد فقط معروض. {split_view} يعرض آخر بجانبه.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Only the setting differs: no word has changed.</source>
        <translation>التنسيق وحده مختلف: لم تتغير كلمة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Only the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/comfort.py"/>
        <source>Only the text is shown. Esc or {focus_mode} brings the rest back.</source>
        <translation>النص وحده معروض. Esc أو {focus_mode} يعيد الباقي.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/levels.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a copy of the sample project, to try things on.</source>
        <translation>فتح نسخة من المشروع النموذجي للتجربة.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Open a copy to work on</source>
        <translation>فتح نسخة للعمل عليها</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a project file.</source>
        <translation>فتح ملف مشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open a team’s project on a PostgreSQL server.</source>
        <translation>فتح مشروع فريق على خادم PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../ui/read/tabs.py"/>
        <source>Open articles</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Open base</source>
        <translation>فتح الأساس</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>open claim</source>
        <translation>فتح الادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Open next article</source>
        <translation>فتح المقال التالي</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Open or make a project first, then bring articles in.</source>
        <translation>افتح مشروعًا أو أنشئه أولًا، ثم أدخل المقالات.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <source>Open sentence</source>
        <translation>فتح الجملة</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Open server project</source>
        <translation>فتح مشروع على خادم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open server project…</source>
        <translation>فتح مشروع على خادم…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the article before.</source>
        <translation>فتح المقال السابق.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the help at its beginning, ready to be searched.</source>
        <translation>فتح المساعدة من أولها، جاهزة للبحث.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the help at what has the focus.</source>
        <translation>فتح المساعدة عند ما عليه التركيز.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open the next article of the library.</source>
        <translation>فتح المقال التالي في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Open the sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>Open the sentence of {claim_label}</source>
        <translation>فتح جملة {claim_label}</translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>Open version {versions}</source>
        <translation>فتح الإصدار {versions}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/serving.py"/>
        <source>Opening {address}</source>
        <translation>يُفتح {address}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/sign.py"/>
        <source>Opens the notes</source>
        <translation>يفتح الملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Organisations</source>
        <translation>المنظمات</translation>
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
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Origin and outlet not known</source>
        <translation>الأصل ووسيلة الإعلام غير معروفين</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Origin not known</source>
        <translation>الأصل غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <location filename="../../ui/tables/pair.py"/>
        <source>origin not known</source>
        <translation>الأصل غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>origin unknown</source>
        <translation>الأصل مجهول</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>origin {origin_label} and everything that repeats it</source>
        <translation>الأصل {origin_label} وكل ما يكرره</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>Origin {origin}</source>
        <translation>الأصل {origin}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Originals</source>
        <translation>الملفات الأصلية</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Originals up to 2 MB are kept</source>
        <translation>تُحفظ الملفات الأصلية حتى 2 م.ب</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/sources/origins.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Origins</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Other article</source>
        <translation>المقال الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>other content</source>
        <translation>محتوى آخر</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Other edits came after that import. Take them back first, or remove its articles.</source>
        <translation>جاءت تعديلات أخرى بعد ذلك الاستيراد. تراجع عنها أولًا، أو أزل مقالاته.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Other marks</source>
        <translation>علامات أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/figures.py"/>
        <source>Out of date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>outlet</source>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Outlet not known</source>
        <translation>وسيلة الإعلام غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <location filename="../../ui/versions/copies.py"/>
        <source>outlet not known</source>
        <translation>وسيلة الإعلام غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Outlets</source>
        <translation>وسائل الإعلام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Packed into the project as they were, beside their texts.</source>
        <translation>تُحزم في المشروع كما كانت، بجانب نصوصها.</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <source>Page {number} of {pages}</source>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Page, 183 mm</source>
        <translation>صفحة، 183 مم</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <location filename="../../ui/settings/window.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>paraphrased</source>
        <translation>بالمعنى</translation>
    </message>
    <message>
        <location filename="../../ui/chart/twin.py"/>
        <source>Parts by day</source>
        <translation>الأجزاء حسب اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Pass&amp;word</source>
        <translation>كلمة ال&amp;سر</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>Passages found</source>
        <translation>المقاطع الموجودة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Passages found by words or a pattern, coded in one edit.</source>
        <translation>مقاطع وُجدت بكلمات أو نمط، تُرمّز بتعديل واحد.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Paste as article</source>
        <translation>لصق كمقال</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Paste as article…</source>
        <translation>لصق كمقال…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Paste or type the text of the article</source>
        <translation>الصق نص المقال أو اكتبه</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Paste the corrected text over the old one, or correct it in place. Tags go over where their words and facts are the same; what has changed is listed beside the old words.</source>
        <translation>الصق النص المصحَّح فوق القديم، أو صحّحه في مكانه. تنتقل الوسوم حيث تتطابق الكلمات والوقائع؛ ويُسرد ما تغيّر بجانب الكلمات القديمة.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>PDF, fonts embedded</source>
        <translation>PDF، الخطوط مضمَّنة</translation>
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
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>place at the head of the text</source>
        <translation>المكان في أول النص</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>place not said</source>
        <translation>المكان غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Places found</source>
        <translation>المواضع الموجودة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Planned and projected</source>
        <translation>المخطَّط والمتوقَّع</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Plans are hollow and stand at the day they are meant for. They never touch the band.</source>
        <translation>الخطط مجوّفة وتقع في اليوم المقصود بها. ولا تمس النطاق أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Plausible histories</source>
        <translation>مسارات محتملة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Plausible histories for ranges</source>
        <translation>مسارات محتملة بدل النطاقات</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Point and ask</source>
        <translation>أشِر واسأل</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Pooled band</source>
        <translation>النطاق المجمَّع</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Pooled level</source>
        <translation>المستوى المجمَّع</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Pooled level, {series}</source>
        <translation>المستوى المجمَّع، {series}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <location filename="../../ui/chart/pooling.py"/>
        <source>Pooling</source>
        <translation>يجري التجميع</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>possibly true</source>
        <translation>ربما كان صحيحًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recorder.py"/>
        <source>Press the new key; Esc leaves it</source>
        <translation>اضغط المفتاح الجديد؛ Esc يترك ما كان</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/bar.py"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/report/paper.py"/>
        <source>Preview of the figure</source>
        <translation>معاينة الشكل</translation>
    </message>
    <message>
        <location filename="../../ui/report/pages.py"/>
        <source>Preview: {title}</source>
        <translation>معاينة: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>Previous hit ({find_previous})</source>
        <translation>النتيجة السابقة ({find_previous})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Projected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>projected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Projects as JSON (*.json);;All files (*)</source>
        <translation>مشاريع JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Prove that every hash, tag and reference is sound.</source>
        <translation>إثبات سلامة كل بصمة ووسم وإحالة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Proved right: {said}.</source>
        <translation>ثبت: {said}.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Published date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Published {published}</source>
        <translation>نُشر {published}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/coding.py"/>
        <source>Put a code</source>
        <translation>وضع رمز</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a code of the codebook on the selected words.</source>
        <translation>وضع رمز من دليل الرموز على الكلمات المحددة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a figure, a table, a heading or a list behind the part.</source>
        <translation>وضع شكل أو جدول أو عنوان أو قائمة بعد الجزء.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Put a live number at the cursor (#)</source>
        <translation>وضع عدد حي عند المؤشر (#)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put a pooled level, a count, a claim or an assessment at the cursor: it is watched.</source>
        <translation>وضع مستوى مجمَّع أو عدّ أو ادعاء أو تقييم عند المؤشر: ويُراقب.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put away everything but the text; Esc brings it back.</source>
        <translation>إخفاء كل شيء إلا النص؛ Esc يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>put here by {placed_by}</source>
        <translation>وضعه هنا {placed_by}</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Put in a live number. A level, a count, a claim or an assessment</source>
        <translation>ضع عددًا حيًا. مستوى أو عدّ أو ادعاء أو تقييم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put less room between the lines of the article.</source>
        <translation>تقليل الفراغ بين أسطر المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put more room between the lines of the article.</source>
        <translation>زيادة الفراغ بين أسطر المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put on selected words</source>
        <translation>وضعه على الكلمات المحددة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code after the one below it.</source>
        <translation>وضع الرمز المختار بعد الذي تحته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code before the one above it.</source>
        <translation>وضع الرمز المختار قبل الذي فوقه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code beside the one it stands under.</source>
        <translation>وضع الرمز المختار بجانب الذي يقع تحته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code of the codebook on the words that are selected in the article.</source>
        <translation>وضع الرمز المختار من الدليل على الكلمات المحددة في المقال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen code under the one above it.</source>
        <translation>وضع الرمز المختار تحت الذي فوقه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the chosen question in other words; its marks stay.</source>
        <translation>صياغة السؤال المختار بكلمات أخرى؛ وتبقى علاماته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the claims first that tell the hypotheses apart, or go back to the order they were made in.</source>
        <translation>تقديم الادعاءات التي تميّز بين الفرضيات، أو العودة إلى ترتيب إنشائها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the code that was put last on the selected words.</source>
        <translation>وضع آخر رمز استُخدم على الكلمات المحددة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column after the one at its right.</source>
        <translation>وضع فرضية العمود بعد التي عن يمينها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column before the one at its left.</source>
        <translation>وضع فرضية العمود قبل التي عن يسارها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the hypothesis of the column in other words; its marks stay.</source>
        <translation>صياغة فرضية العمود بكلمات أخرى؛ وتبقى علاماتها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the matrix on the clipboard, for a document or a spreadsheet.</source>
        <translation>وضع المصفوفة في الحافظة، لوثيقة أو لجدول.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the part before the one above it.</source>
        <translation>وضع الجزء قبل الذي فوقه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Put the part behind the one below it.</source>
        <translation>وضع الجزء بعد الذي تحته.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>quantity</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/pane.py"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>quoted</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>Range: {range}</source>
        <translation>النطاق: {range}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>Read as</source>
        <translation>قُرئ بوصفه</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Read as at least and at most; an empty field is open. Words such as “several” count the scale behind them:
2 to 10 makes “several thousand” 2,000 to 9,999. What is decided already stays as it is.</source>
        <translation>تُقرأ حدًّا أدنى وأعلى؛ والحقل الفارغ مفتوح. كلمات مثل «several» تَعُدّ المرتبة بعدها:
من 2 إلى 10 يجعل «several thousand» من 2,000 إلى 9,999. وما حُسم يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/review.py"/>
        <source>Read by rule {rule}</source>
        <translation>قُرئ بالقاعدة {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read every article anew in the background; what you decided stays.</source>
        <translation>قراءة كل مقال من جديد في الخلفية؛ ويبقى ما حسمته.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Read from {original}, {size:,.0f} kB, which is kept in the project.</source>
        <translation>قُرئ من {original}، {size:,.0f} ك.ب، وهو محفوظ في المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read the article's phrases anew; what you decided stays.</source>
        <translation>قراءة عبارات المقال من جديد؛ ويبقى ما حسمته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Read the selected words as a number of the claim around them.</source>
        <translation>قراءة الكلمات المحددة عددًا للادعاء المحيط بها.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Read {read:,} articles{stopped}. {waiting:,} suggestions to review.</source>
        <translation>قُرئ {read:,} مقالًا{stopped}. {waiting:,} اقتراحًا للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/strip.py"/>
        <source>Read-only: {reason}</source>
        <translation>للقراءة فقط: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Reader's own figures</source>
        <translation>أعداد البرنامج نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claims.py"/>
        <source>Reading claims</source>
        <translation>تُقرأ الادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Reading the number</source>
        <translation>يُقرأ العدد</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Reading the rows.</source>
        <translation>تُقرأ الصفوف.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>Reading the table</source>
        <translation>يُقرأ الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Reading the timeline</source>
        <translation>يُقرأ الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Reading what can be read</source>
        <translation>يُقرأ ما يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Reading {path}</source>
        <translation>يُقرأ {path}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Reading.</source>
        <translation>تجري القراءة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/hypotheses/cell.py"/>
        <location filename="../../ui/inspector/consequence.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Reason for dismissing the contradiction</source>
        <translation>سبب صرف التناقض</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Reason for the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Reason for the grade</source>
        <translation>سبب الدرجة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Reason for the relation</source>
        <translation>سبب العلاقة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Reason for the verdict on {about}</source>
        <translation>سبب الحكم على {about}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Reason, {hint}</source>
        <translation>السبب، {hint}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Reasoning</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../../ui/tables/background.py"/>
        <source>Reckoning</source>
        <translation>يجري الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recorder.py"/>
        <source>Record a key</source>
        <translation>سجّل مفتاحًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>refines</source>
        <translation>يدقّق</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>refuted</source>
        <translation>مفنَّد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Refuted: we judge it false…</source>
        <translation>مفنَّد: نحكم ببطلانه…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Refute…</source>
        <translation>تفنيد…</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Reject suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Relate</source>
        <translation>ربط</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Relate to a claim</source>
        <translation>ربط بادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/report/titles.py"/>
        <location filename="../../ui/sources/spellings.py"/>
        <location filename="../../ui/versions/changed.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove article</source>
        <translation>إزالة المقال</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove claim</source>
        <translation>إزالة الادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove part</source>
        <translation>إزالة الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove report</source>
        <translation>إزالة التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Remove tag</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>remove tag</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spellings.py"/>
        <source>Remove the spelling {one}</source>
        <translation>إزالة التهجئة {one}</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename code</source>
        <translation>إعادة تسمية الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Rename hypothesis</source>
        <translation>إعادة تسمية الفرضية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename hypothesis…</source>
        <translation>إعادة تسمية الفرضية…</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>Rename question</source>
        <translation>إعادة تسمية السؤال</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename question…</source>
        <translation>إعادة تسمية السؤال…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Rename report</source>
        <translation>إعادة تسمية التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/questions.py"/>
        <location filename="../../ui/library/saved.py"/>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>repeats</source>
        <translation>يكرر</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/troubles.py"/>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <location filename="../../ui/report/titles.py"/>
        <location filename="../../ui/report/view.py"/>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Restore a backup of</source>
        <translation>استعادة نسخة احتياطية من</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Restore a backup of {stem}</source>
        <translation>استعادة نسخة احتياطية من {stem}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Restore defaults of this page</source>
        <translation>استعادة افتراضيات هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Restore what it was</source>
        <translation>استعادة ما كان</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Restored: {item}, {spoken_field} is {old} again.</source>
        <translation>استُعيد: {item}، {spoken_field} صار {old} من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Restoring the backup</source>
        <translation>تُستعاد النسخة الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/codes/pane.py"/>
        <source>Retire code</source>
        <translation>إحالة الرمز إلى التقاعد</translation>
    </message>
    <message>
        <location filename="../../ui/codes/paint.py"/>
        <source>retired</source>
        <translation>متقاعد</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>retracted</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Retracted: speaker or publisher withdrew it…</source>
        <translation>مسحوب: سحبه القائل أو الناشر…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Retract…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/sources/facts.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../ui/sources/head.py"/>
        <source>Role: {role}</source>
        <translation>الدور: {role}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Roomy</source>
        <translation>فسيح</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>roughly even chance</source>
        <translation>احتمال متساوٍ تقريبًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Row height</source>
        <translation>ارتفاع الصف</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>Rule {rule}</source>
        <translation>القاعدة {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>rule {rule}</source>
        <translation>القاعدة {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Rust</source>
        <translation>صدئي</translation>
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
        <translation>القائل</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvage</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Salvage a damaged file…</source>
        <translation>إنقاذ ملف تالف…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvage into a new file</source>
        <translation>إنقاذ إلى ملف جديد</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>Salvaged</source>
        <translation>أُنقذ</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/merging/doubles.py"/>
        <source>Same source</source>
        <translation>المصدر نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Same source?</source>
        <translation>أهو المصدر نفسه؟</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Same story as…</source>
        <translation>الخبر نفسه مثل…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Same text as {same_as}. Add as a copy of it</source>
        <translation>نصه نص {same_as}. أضفه نسخةً منه</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Same text as {same}. Press Add article again to add it as a copy.</source>
        <translation>نصه نص {same}. اضغط إضافة المقال ثانية لإضافته نسخة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/tour/strip.py"/>
        <source>Sample tour</source>
        <translation>جولة في النموذج</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <location filename="../../ui/hypotheses/words.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/report/facts.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save all codes as .csv or .toml.</source>
        <translation>حفظ كل الرموز بصيغة ‎.csv أو ‎.toml.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Save assessment</source>
        <translation>حفظ التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Save map</source>
        <translation>حفظ الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Save map…</source>
        <translation>حفظ الخريطة…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Save original</source>
        <translation>حفظ الملف الأصلي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Save original…</source>
        <translation>حفظ الملف الأصلي…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the chart as SVG, PDF or PNG with its sources and numbers.</source>
        <translation>حفظ المخطط بصيغة SVG أو PDF أو PNG مع مصادره وأعداده.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the matrix as CSV, with its reasons and scores.</source>
        <translation>حفظ المصفوفة بصيغة CSV مع أسبابها ونتائجها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Save the timeline as SVG, PDF or PNG, or as a table.</source>
        <translation>حفظ الخط الزمني بصيغة SVG أو PDF أو PNG أو جدولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Saved searches…</source>
        <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Saved {name}.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Saved {path}.</source>
        <translation>حُفظ {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say how the claim stands to another: repeats, contradicts, supersedes and so on.</source>
        <translation>بيان صلة الادعاء بآخر: يكرره، يناقضه، يحل محله، وهكذا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say in a few words what has the focus.</source>
        <translation>بيان ما عليه التركيز بكلمات قليلة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say in a few words what the next click lies on.</source>
        <translation>بيان ما تقع عليه النقرة التالية بكلمات قليلة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that some of an origin's tellings were told elsewhere.</source>
        <translation>بيان أن بعض روايات أصل قيلت في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that speaker or publisher has withdrawn the claim.</source>
        <translation>بيان أن القائل أو الناشر سحب الادعاء.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that the claim was right and a newer one exists.</source>
        <translation>بيان أن الادعاء كان صحيحًا وأن هناك أحدث منه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that the publisher has changed what the claim says.</source>
        <translation>بيان أن الناشر غيّر ما يقوله الادعاء.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say that two origins are one act of telling.</source>
        <translation>بيان أن أصلين رواية واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Say under which name the server knows you.</source>
        <translation>اذكر الاسم الذي يعرفك به الخادم.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say under which name your edits stand in the history.</source>
        <translation>اختيار الاسم الذي ترد به تعديلاتك في السجل.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say what the chosen code means and when it is put.</source>
        <translation>بيان معنى الرمز المختار ومتى يوضع.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say what “several” and “dozens” stand for at least and at most.</source>
        <translation>بيان ما تعنيه «several» و«dozens» على الأقل وعلى الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say which rule read the suggestion, and where each part of it stands.</source>
        <translation>بيان القاعدة التي قرأت الاقتراح وموضع كل جزء منه.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Say who said it</source>
        <translation>اذكر من قاله</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Say who said it before grading the source.</source>
        <translation>اذكر من قاله قبل منح المصدر درجة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Say why the claim bears on the hypothesis so.</source>
        <translation>بيان سبب صلة الادعاء بالفرضية على هذا النحو.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>Say why they are different: that reason is about their being alike.</source>
        <translation>اذكر لماذا هما مختلفان: فذلك السبب عن تشابههما.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Say your name</source>
        <translation>اذكر اسمك</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Scores</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search actions, articles and claims, and go there.</source>
        <translation>البحث في الإجراءات والمقالات والادعاءات والذهاب إليها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/library/pane.py"/>
        <source>Search articles</source>
        <translation>بحث في المقالات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search as before, and rename or delete what was saved.</source>
        <translation>البحث كما سبق، وإعادة تسمية المحفوظ أو حذفه.</translation>
    </message>
    <message>
        <location filename="../../ui/library/saved.py"/>
        <source>Search deleted. {undo} brings it back.</source>
        <translation>حُذف البحث. {undo} يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/pane.py"/>
        <source>Search notes</source>
        <translation>بحث في الملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Search saved.</source>
        <translation>حُفظ البحث.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Search settings and keys</source>
        <translation>بحث في الإعدادات والمفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Search sources</source>
        <translation>بحث في المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search the help</source>
        <translation>ابحث في المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/finding.py"/>
        <source>Search the library first. What is typed there is what is saved.</source>
        <translation>ابحث في المكتبة أولًا. وما يُكتب هناك هو ما يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Search {articles}</source>
        <translation>ابحث في {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry.py"/>
        <source>Search {sources}</source>
        <translation>ابحث في {sources}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Searches that were saved. F2 renames, Del deletes.</source>
        <translation>عمليات بحث محفوظة. F2 يعيد التسمية، وDel يحذف.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pairs.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>Second coder</source>
        <translation>المرمّز الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <location filename="../../ui/second_coding/starting.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Second coding</source>
        <translation>ترميز ثانٍ</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/strip.py"/>
        <source>Second coding “{row}”, {done} of {articles} articles done. Only your own tags are shown.</source>
        <translation>الترميز الثاني «{row}»، أُنجز {done} من {articles} مقالًا. تُعرض وسومك وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>See it on the chart</source>
        <translation>شاهده في المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>See it over time</source>
        <translation>شاهده عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>See what figures can show, and how each is made.</source>
        <translation>رؤية ما يمكن أن تعرضه الأشكال وكيف يُنشأ كل منها.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/steps.py"/>
        <source>Select the words</source>
        <translation>حدّد الكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words and press {tag_claim} for a claim, {tag_quantity} quantity, {tag_source} source, {tag_place} place, {tag_date} date, {tag_force} force, {tag_code} code. {code_again} puts the last code again. Tab goes to the next suggestion; {accept} accepts, {reject} rejects, {edit_suggestion} edits it.</source>
        <translation>حدّد كلمات واضغط {tag_claim} لادعاء، {tag_quantity} عدد، {tag_source} مصدر، {tag_place} مكان، {tag_date} تاريخ، {tag_force} قوة، {tag_code} رمز. {code_again} يضع آخر رمز ثانية. Tab ينتقل إلى الاقتراح التالي؛ {accept} يقبله و{reject} يرفضه و{edit_suggestion} يحرره.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Select words and press {tag_claim}, or choose a claim.</source>
        <translation>حدّد كلمات واضغط {tag_claim}، أو اختر ادعاءً.</translation>
    </message>
    <message>
        <location filename="../../ui/read/tags.py"/>
        <source>Select words and press {tag_code} for a code, or {tag_quantity} for a number.</source>
        <translation>حدّد كلمات واضغط {tag_code} لرمز، أو {tag_quantity} لعدد.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words first, then put the last code on them.</source>
        <translation>حدّد كلمات أولًا، ثم ضع عليها آخر رمز.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/view.py"/>
        <source>Select words first, then tag them as {kind}.</source>
        <translation>حدّد كلمات أولًا، ثم سِمها {kind}.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <location filename="../../ui/read/tagging.py"/>
        <source>Select words first.</source>
        <translation>حدّد كلمات أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/read/tagging.py"/>
        <source>Select words in the article first, then put the code on them.</source>
        <translation>حدّد كلمات في المقال أولًا، ثم ضع الرمز عليها.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Sets that were tagged twice, blind, and how far both coders agree.</source>
        <translation>مجموعات وُسمت مرتين دون اطلاع، ومدى اتفاق المرمّزين.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sets that were tagged twice: how far both coders agree, and what they differ on.</source>
        <translation>مجموعات وُسمت مرتين: مدى اتفاق المرمّزين وما يختلفان فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/window.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Shape: who is counted</source>
        <translation>الشكل: من يُعدّ</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>share</source>
        <translation>حصة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sharing.py"/>
        <source>Share a copy</source>
        <translation>مشاركة نسخة</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Share a copy of {name}</source>
        <translation>مشاركة نسخة من {name}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Share a copy…</source>
        <translation>مشاركة نسخة…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/number.py"/>
        <source>share of a base</source>
        <translation>حصة من أساس</translation>
    </message>
    <message>
        <location filename="../../ui/read/view.py"/>
        <source>Shares an origin with {articles}</source>
        <translation>يشترك في أصل مع {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>shares an origin with {shared} other articles</source>
        <translation>يشترك في أصل مع {shared} مقالات أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Shares in percent</source>
        <translation>الحصص بالمئة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/welcome/page.py"/>
        <source>Shortcuts</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/chart/asking.py"/>
        <location filename="../../ui/deeds/standing.py"/>
        <location filename="../../ui/report/choice.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show another article beside the open one, or the open one alone again.</source>
        <translation>عرض مقال آخر بجانب المفتوح، أو المفتوح وحده من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Show another figure here</source>
        <translation>عرض شكل آخر هنا</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>Show another question here</source>
        <translation>عرض سؤال آخر هنا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show every place where words stand, one under the other with what stands around them.</source>
        <translation>عرض كل موضع ترد فيه كلمات، واحدًا تحت الآخر مع ما حوله.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show every series in a panel of its own.</source>
        <translation>عرض كل سلسلة في لوحة خاصة بها.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>Show how it will look</source>
        <translation>عرض كيف سيبدو</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show log</source>
        <translation>عرض السجل التقني</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Show next</source>
        <translation>عرض التالي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Show on chart</source>
        <translation>عرض في المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the codebook under the list of articles.</source>
        <translation>إظهار دليل الرموز تحت قائمة المقالات أو إخفاؤه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the inspector.</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the list of articles.</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show or hide the notes on what is chosen, or all of the project.</source>
        <translation>إظهار الملاحظات على المختار، أو كل ملاحظات المشروع، أو إخفاؤها.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the claims around the current mark's day, a row each with its range, or go back to the course over time.</source>
        <translation>عرض الادعاءات حول يوم العلامة الحالية، لكل منها صف بنطاقه، أو العودة إلى المسار عبر الزمن.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the copies of one story as one line of the library.</source>
        <translation>عرض نسخ الخبر الواحد سطرًا واحدًا في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the pages of the report as they would be printed.</source>
        <translation>عرض صفحات التقرير كما ستُطبع.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the pooled levels of parts on top of each other, under the whole where it is shown.</source>
        <translation>عرض المستويات المجمَّعة للأجزاء بعضها فوق بعض، تحت الكل حيث يُعرض.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show the whole time again.</source>
        <translation>عرض الزمن كله من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Show what share each part has, with its 80 % range.</source>
        <translation>عرض حصة كل جزء مع نطاقها 80 ٪.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Show what was left out</source>
        <translation>عرض ما تُرك</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>since 2025-10-01</source>
        <translation>منذ 2025-10-01</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Since the one before: {changed}</source>
        <translation>منذ السابق: {changed}</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Since then</source>
        <translation>منذ ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Since then: {changes}</source>
        <translation>منذ ذلك: {changes}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/consequence.py"/>
        <source>Since what day it is known</source>
        <translation>منذ أي يوم عُرف</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_filters.py"/>
        <source>Since, as 2025-10-01</source>
        <translation>منذ، مثل 2025-10-01</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Single letters act</source>
        <translation>الحروف المفردة تعمل</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Size of exported figures</source>
        <translation>حجم الأشكال المصدَّرة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Slide, 16:9</source>
        <translation>شريحة، 16:9</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Slides</source>
        <translation>شرائح</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <location filename="../../ui/opened.py"/>
        <source>Somebody else has opened the project while this computer slept. Open it again.</source>
        <translation>فتح شخص آخر المشروع بينما كان هذا الحاسوب نائمًا. افتحه ثانية.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Sort and group</source>
        <translation>ترتيب وتجميع</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Sort and group the library</source>
        <translation>ترتيب المكتبة وتجميعها</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Sort by {each}</source>
        <translation>ترتيب حسب {each}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>Source grade</source>
        <translation>درجة المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>source not graded</source>
        <translation>المصدر بلا درجة</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Source summary</source>
        <translation>خلاصة المصادر</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>source summary</source>
        <translation>خلاصة المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Source {source}; information {information}</source>
        <translation>المصدر {source}؛ المعلومة {information}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/report/cards.py"/>
        <location filename="../../ui/sources/registry.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Sources cited in</source>
        <translation>أسلوب الاستشهاد</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Sources split</source>
        <translation>المصادر منقسمة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/flow_plan.py"/>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>Spellings</source>
        <translation>التهجئات</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Split origin</source>
        <translation>فصل الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Stacked</source>
        <translation>متراكم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Stands on every figure and page that leaves a project. Projects there are keep theirs.</source>
        <translation>ترد على كل شكل وصفحة تخرج من مشروع. وتحتفظ المشاريع الموجودة بعلامتها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>Starred</source>
        <translation>ذات نجمة</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/bearing.py"/>
        <location filename="../../ui/report/figures.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/state.py"/>
        <source>State of the claim</source>
        <translation>حالة الادعاء</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Step {number} of {of}, {title}. {says}</source>
        <translation>الخطوة {number} من {of}، {title}. {says}</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Stopped after {articles}; the rest was not read.</source>
        <translation>توقف بعد {articles}؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/report/words.py"/>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>Subtitle of the report</source>
        <translation>العنوان الفرعي للتقرير</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Suggest again</source>
        <translation>اقترح ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Suggest again everywhere</source>
        <translation>اقترح ثانية في كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Suggest nothing</source>
        <translation>عدم اقتراح شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Suggest what they claim</source>
        <translation>اقتراح ما تدّعيه</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>Suggested: {kind}</source>
        <translation>مقترح: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <location filename="../../ui/statusline.py"/>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>Suggestion {index} of {count}, {spoken}. {accept} accept, {reject} reject, {edit_suggestion} edit, {why} why</source>
        <translation>الاقتراح {index} من {count}، {spoken}. {accept} قبول، {reject} رفض، {edit_suggestion} تحرير، {why} لماذا</translation>
    </message>
    <message>
        <location filename="../../ui/reader/pointer.py"/>
        <source>Suggestion: {kind}
{accept} accepts, {reject} rejects, {edit_suggestion} edits</source>
        <translation>اقتراح: {kind}
{accept} يقبل، {reject} يرفض، {edit_suggestion} يحرر</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Suggestions only</source>
        <translation>الاقتراحات فقط</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>Superseded</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>superseded</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/state.py"/>
        <source>Superseded: was right, newer exists…</source>
        <translation>متجاوَز: كان صحيحًا وهناك أحدث…</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Supersede…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/exporting.py"/>
        <source>SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Table (*.csv)</source>
        <translation>شكل SVG (*.svg);;شكل PDF (*.pdf);;شكل PNG (*.png);;جدول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>شكل SVG (*.svg);;شكل PDF (*.pdf);;شكل PNG (*.png);;مصنف (*.xlsx);;جدول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>SVG, text as outlines</source>
        <translation>SVG، النص خطوطًا خارجية</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>SVG, text stays text</source>
        <translation>SVG، النص يبقى نصًا</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <location filename="../../ui/hypotheses/taking.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>Table (*.csv);;TOML (*.toml);;REFI-QDA (*.qdc)</source>
        <translation>جدول (*.csv);;TOML (*.toml);;REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Table of claims</source>
        <translation>جدول الادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Table of sources</source>
        <translation>جدول المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>Table {block}. {caption}</source>
        <translation>الجدول {block}. {caption}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag claim</source>
        <translation>وسم ادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag code</source>
        <translation>وسم رمز</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag date</source>
        <translation>وسم تاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag force</source>
        <translation>وسم قوة</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag place</source>
        <translation>وسم مكان</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag quantity</source>
        <translation>وسم عدد</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>tag source</source>
        <translation>وسم مصدر</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>Tagged by {made_by}</source>
        <translation>وسمه {made_by}</translation>
    </message>
    <message>
        <location filename="../../ui/read/shown.py"/>
        <source>Tags by {by} only</source>
        <translation>وسوم {by} فقط</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tags shown…</source>
        <translation>الوسوم المعروضة…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Tags whose words have changed</source>
        <translation>وسوم تغيرت كلماتها</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Tags whose words the new version has not: keep, take the new words, correct, or remove.</source>
        <translation>وسوم ليست كلماتها في الإصدار الجديد: أبقِها، أو خذ الكلمات الجديدة، أو صحّح، أو أزل.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Tags whose words the newest version has not; opens the list of them</source>
        <translation>وسوم ليست كلماتها في أحدث إصدار؛ يفتح قائمتها</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Take all</source>
        <translation>خذ الكل</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take all new numbers</source>
        <translation>أخذ كل الأعداد الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Take all of mine</source>
        <translation>خذ كل ما لي</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Take all of theirs</source>
        <translation>خذ كل ما لهم</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take back the last edit.</source>
        <translation>التراجع عن آخر تعديل.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Take back: {sentence}</source>
        <translation>تراجع: {sentence}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take claims out</source>
        <translation>إخراج ادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>Take every number as it is now</source>
        <translation>أخذ كل عدد كما هو الآن</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>Take me there</source>
        <translation>خذني إلى هناك</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the article out of the project, with its tags.</source>
        <translation>إخراج المقال من المشروع مع وسومه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen claims out of the matrix, with their marks.</source>
        <translation>إخراج الادعاءات المختارة من المصفوفة مع علاماتها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen code out of the codebook, where no words carry it.</source>
        <translation>إخراج الرمز المختار من الدليل، إن لم تحمله كلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen question away, with its hypotheses and marks.</source>
        <translation>حذف السؤال المختار مع فرضياته وعلاماته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the chosen report out of the project.</source>
        <translation>إخراج التقرير المختار من المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the claim back, with its tags.</source>
        <translation>سحب الادعاء مع وسومه.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the hypothesis of the column away, with its marks.</source>
        <translation>حذف فرضية العمود مع علاماتها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Take the key</source>
        <translation>خذ المفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>Take the mark away ({clear_mark})</source>
        <translation>نزع العلامة ({clear_mark})</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the marks of the chosen cells away, with their reasons.</source>
        <translation>نزع علامات الخلايا المختارة مع أسبابها.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>Take the new draft</source>
        <translation>أخذ المسودة الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>Take the new number</source>
        <translation>أخذ العدد الجديد</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Take the new words</source>
        <translation>أخذ الكلمات الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the part out of the report.</source>
        <translation>إخراج الجزء من التقرير.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as the place.</source>
        <translation>اعتبار الكلمات المحددة المكان.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as the time.</source>
        <translation>اعتبار الكلمات المحددة الزمن.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as who said it.</source>
        <translation>اعتبار الكلمات المحددة القائل.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the selected words as whose troops.</source>
        <translation>اعتبار الكلمات المحددة صاحبة القوة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Take the tag off its words.</source>
        <translation>نزع الوسم عن كلماته.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grade_steps.py"/>
        <location filename="../../ui/sources/grades.py"/>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Takes the proposed claim as the base.</source>
        <translation>يأخذ الادعاء المقترح أساسًا.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>Tells apart</source>
        <translation>يميّز</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the left</source>
        <translation>النص الأول</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the left, what was taken out struck through</source>
        <translation>النص الأول، وما حُذف مشطوب</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the right</source>
        <translation>النص الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>Text at the right, what was put in underlined</source>
        <translation>النص الثاني، وما أُضيف مسطَّر</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/paste_dialog.py"/>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The acts of telling that go back to this source.</source>
        <translation>الروايات التي تعود إلى هذا المصدر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>The article is gone.</source>
        <translation>لم يعد المقال موجودًا.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>The article that is the same story</source>
        <translation>المقال الذي هو الخبر نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The article. Select words and press one letter to tag them. {next_suggestion} goes to the next suggestion, {accept} accepts it, {reject} rejects it.</source>
        <translation>المقال. حدّد كلمات واضغط حرفًا لتسمها. {next_suggestion} ينتقل إلى الاقتراح التالي، و{accept} يقبله، و{reject} يرفضه.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The articles in the &amp;list: {articles}</source>
        <translation>مقالات ال&amp;قائمة: {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The articles of one story, and what numbers they tell otherwise.</source>
        <translation>مقالات خبر واحد، والأعداد التي تذكرها على نحو آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The articles that are open. {next_article} goes to the next of the library.</source>
        <translation>المقالات المفتوحة. {next_article} ينتقل إلى التالي في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>The articles that carry the same story, and what numbers they tell otherwise.</source>
        <translation>المقالات التي تحمل الخبر نفسه، والأعداد التي تذكرها على نحو آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>The assessment is saved and signed.</source>
        <translation>حُفظ التقييم ووُقّع.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The chart as it could have been drawn on a past day.</source>
        <translation>المخطط كما كان يمكن رسمه في يوم مضى.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>The chart is on the clipboard.</source>
        <translation>المخطط في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>The claim has no mark: {why_no_mark}.</source>
        <translation>لا علامة للادعاء: {why_no_mark}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <location filename="../../ui/read/view.py"/>
        <source>The claim is no longer there.</source>
        <translation>لم يعد الادعاء موجودًا.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>the claim it stands in, as C-012</source>
        <translation>الادعاء الذي ورد فيه، مثل C-012</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The claim whose level a share or a change is measured from, such as C-036.</source>
        <translation>الادعاء الذي تُقاس من مستواه حصة أو تغيير، مثل C-036.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The claims of all articles: all, to review, contradictions, over time, codes, second coding.</source>
        <translation>ادعاءات كل المقالات: الكل، للمراجعة، التناقضات، عبر الزمن، الرموز، الترميز الثاني.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The claims of this series. Say of each whether the judgement uses it, and how.</source>
        <translation>ادعاءات هذه السلسلة. اذكر عن كل منها هل يستخدمه الحكم وكيف.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>The dialog opens when the pooled level is reckoned.</source>
        <translation>تُفتح النافذة عند انتهاء حساب المستوى المجمَّع.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The figure as it will look on paper, with its words, size and file.</source>
        <translation>الشكل كما سيبدو على الورق، مع كلماته وحجمه وملفه.</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>The figure is off the list. {undo} brings it back; its files stay where they are.</source>
        <translation>أُزيل الشكل من القائمة. {undo} يعيده؛ وتبقى ملفاته حيث هي.</translation>
    </message>
    <message>
        <location filename="../../ui/report/kept.py"/>
        <source>The figure is on the clipboard.</source>
        <translation>الشكل في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The figure's words. They are drafted from the numbers; what you write stays.</source>
        <translation>كلمات الشكل. تُصاغ من الأعداد؛ ويبقى ما تكتبه.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>The files as they are, packed into the project beside their texts</source>
        <translation>الملفات كما هي، محزومة في المشروع بجانب نصوصها</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>the first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>The first letters of a name or of its path. “Basing &gt; Erbil” makes a code under another.</source>
        <translation>أول حروف اسم أو مساره. «Basing &gt; Erbil» ينشئ رمزًا تحت آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>The folder is no longer watched.</source>
        <translation>لم يعد المجلد مراقَبًا.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The grade of the source, with everybody's earlier ones and their reasons.</source>
        <translation>درجة المصدر، مع كل الدرجات السابقة وأسبابها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The highest level that the words allow. Empty: no upper end is said.</source>
        <translation>أعلى مستوى تسمح به الكلمات. فارغ: لم يُذكر طرف أعلى.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The keys of every action. Choose one, then press the button with its key, then the new key.</source>
        <translation>مفاتيح كل الإجراءات. اختر واحدًا، ثم اضغط زر مفتاحه، ثم المفتاح الجديد.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The level of everybody present, rotating and temporary forces too.</source>
        <translation>مستوى كل الموجودين، ومنهم القوات المتناوبة والمؤقتة.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The level of the authorised, long-term force only.</source>
        <translation>مستوى القوة المصرّح بها الدائمة وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>The level reckoned from its base, or why there is none</source>
        <translation>المستوى المحسوب من أساسه، أو سبب عدم وجوده</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The level that the words name as likeliest. “Fewer than 2,000” has none.</source>
        <translation>المستوى الذي تذكره الكلمات أرجح. وليس لـ «Fewer than 2,000» مثله.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The lowest level that the words allow. Empty: no lower end is said, and none is made up.</source>
        <translation>أدنى مستوى تسمح به الكلمات. فارغ: لم يُذكر طرف أدنى، ولا يُختلق.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>The matrix is on the clipboard.</source>
        <translation>المصفوفة في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>The newest level before: {offer}</source>
        <translation>أحدث مستوى قبله: {offer}</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The number of the other claim, such as C-061.</source>
        <translation>رقم الادعاء الآخر، مثل C-061.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The one act of telling. Five articles that carry one briefing are one origin and count once.</source>
        <translation>الرواية الواحدة. خمسة مقالات تنقل إحاطة واحدة أصل واحد وتُعدّ مرة.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The open &amp;article</source>
        <translation>ال&amp;مقال المفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The order of the articles, and what is written over them.</source>
        <translation>ترتيب المقالات وما يُكتب فوقها.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>The origin to join with</source>
        <translation>الأصل المراد الضم إليه</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/relations.py"/>
        <source>The other claim's number</source>
        <translation>رقم الادعاء الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>The page is fetched once, from this computer, as it is for somebody who is not signed in. Nothing else on it is fetched, and none of it is run. Its publisher can see that it was fetched.</source>
        <translation>تُجلب الصفحة مرة واحدة من هذا الحاسوب، كما تظهر لمن لم يسجل الدخول. ولا يُجلب منها شيء آخر ولا يُشغَّل. ويمكن لناشرها أن يرى الجلب.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>The page still has the text of version {article}.</source>
        <translation>ما زال في الصفحة نص الإصدار {article}.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The pages as they would be printed.</source>
        <translation>الصفحات كما ستُطبع.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>The password goes to this system's keyring, never into a file.</source>
        <translation>تُحفظ كلمة السر في حلقة مفاتيح هذا النظام، لا في ملف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>The period runs backwards: {first} is after {last}. Swap the two dates.</source>
        <translation>الفترة معكوسة: {first} بعد {last}. بدّل التاريخين.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>The project becomes what the chosen backup holds. What is there now is kept as a backup too.</source>
        <translation>يصير المشروع ما في النسخة الاحتياطية المختارة. ويُحفظ ما هو موجود الآن نسخة احتياطية أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>The project is sound: every hash, tag and reference agrees.</source>
        <translation>المشروع سليم: كل بصمة ووسم وإحالة متفقة.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>The project stays as it is. A file is written whole, or not at all.</source>
        <translation>يبقى المشروع كما هو. ويُكتب الملف كاملًا أو لا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>The project stays as it is. The copy is opened and checked before it gets its name.</source>
        <translation>يبقى المشروع كما هو. وتُفتح النسخة وتُفحص قبل أن تأخذ اسمها.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The question is deleted, with its marks. {undo} brings it back.</source>
        <translation>حُذف السؤال مع علاماته. {undo} يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/report/writing.py"/>
        <source>The report is gone. {undo} brings it back; files made of it stay where they are.</source>
        <translation>أُزيل التقرير. {undo} يعيده؛ وتبقى الملفات المنشأة منه حيث هي.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>The reports of the project, and the figures that left it.</source>
        <translation>تقارير المشروع والأشكال التي خرجت منه.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The reports of the project. N begins one with what the project has.</source>
        <translation>تقارير المشروع. N يبدأ تقريرًا بما في المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>the rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>The same as on the page Keys.</source>
        <translation>كما في صفحة المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The same claims pooled otherwise, beside the chart as it is: without an origin, with one basis, ignoring grades.</source>
        <translation>الادعاءات نفسها مجمَّعة على نحو آخر، بجانب المخطط كما هو: دون أصل، أو بأساس واحد، أو بلا درجات.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>The sample cannot be built in {parent}: {strerror}.</source>
        <translation>لا يمكن بناء النموذج في {parent}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/starting.py"/>
        <source>The second coder tags these articles with codes ({tag_code}) and numbers ({tag_quantity}), and sees no tags and no suggestions of anybody else in them until the second coding ends. Their tags feed no chart until they are decided for.</source>
        <translation>يسم المرمّز الثاني هذه المقالات بالرموز ({tag_code}) والأعداد ({tag_quantity})، ولا يرى فيها وسومًا ولا اقتراحات لغيره حتى ينتهي الترميز الثاني. ولا تدخل وسومه أي مخطط حتى يُحسم لها.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>The second coding is deleted, with its tags. {undo} brings it back.</source>
        <translation>حُذف الترميز الثاني مع وسومه. {undo} يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>The sentence is not there any more.</source>
        <translation>لم تعد الجملة موجودة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>The source summary of {of} is on the clipboard.</source>
        <translation>خلاصة مصادر {of} في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The source's grade is asked for before its claim and others' grades are shown.</source>
        <translation>تُطلب درجة المصدر قبل عرض ادعائه ودرجات الآخرين.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>The sources have changed since this was written.</source>
        <translation>تغيرت المصادر منذ كُتب هذا.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The table is in {path}.</source>
        <translation>الجدول في {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>The table is on the clipboard, for a document or a spreadsheet.</source>
        <translation>الجدول في الحافظة، لوثيقة أو لجدول حساب.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>The telling it shares with other articles; opens it</source>
        <translation>الرواية التي يشترك فيها مع مقالات أخرى؛ يفتحها</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>The track record of its sources is under Track record.</source>
        <translation>سجل أداء مصادره تحت سجل الأداء.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <source>The two say the same, word for word.</source>
        <translation>يقول الاثنان الشيء نفسه كلمة كلمة.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>The whole time ({fit_chart})</source>
        <translation>الزمن كله ({fit_chart})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>the whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>The wire copies it is one of; opens them</source>
        <translation>نسخ الوكالة التي هو منها؛ يفتحها</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The words become an article as they are.</source>
        <translation>تصير الكلمات مقالًا كما هي.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The words behind the mark, the chosen time or what is in sight, by origin.</source>
        <translation>الكلمات وراء العلامة أو الزمن المختار أو ما يُرى، حسب الأصل.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>The words found</source>
        <translation>الكلمات الموجودة</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>the words the text uses</source>
        <translation>الكلمات التي يستخدمها النص</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>The workbench's own estimate, computed from the claims: a median and its pooled ranges.</source>
        <translation>تقدير البرنامج نفسه، محسوبًا من الادعاءات: وسيط ونطاقاته المجمَّعة.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Their paragraph</source>
        <translation>فقرتها</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Their sentence</source>
        <translation>جملتها</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/servers/clash.py"/>
        <source>Theirs</source>
        <translation>لهم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Then told</source>
        <translation>ثم قيل</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/keeping.py"/>
        <source>There is no backup of {path} yet.</source>
        <translation>لا نسخة احتياطية من {path} بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/report/inserting.py"/>
        <source>There is no number to be read: {of}.</source>
        <translation>لا عدد يُقرأ: {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/view.py"/>
        <source>There is no pooled level to leave an origin out of.</source>
        <translation>لا مستوى مجمَّعًا يُستبعد منه أصل.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>There is nothing to compare: the article has one version and no copies.</source>
        <translation>لا شيء يُقارن: للمقال إصدار واحد ولا نسخ له.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/moving.py"/>
        <source>There is nowhere to go in that direction.</source>
        <translation>لا مكان للذهاب إليه في ذلك الاتجاه.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>These are distances; nothing is graded by them.</source>
        <translation>هذه مسافات؛ ولا يُمنح بها شيء درجة.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>These words stand nowhere in the library.</source>
        <translation>لا ترد هذه الكلمات في أي موضع من المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>They agree in {grounds} of 4: {lower}.</source>
        <translation>يتفقان في {grounds} من 4: {lower}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Thick focus ring</source>
        <translation>إطار تركيز سميك</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>This article is in no story: no other text here is nearly the same. S puts it into one.</source>
        <translation>ليس هذا المقال في خبر: لا نص آخر هنا يكاد يطابقه. S يضعه في خبر.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>This is the text that the article has. Correct it, or paste the new one.</source>
        <translation>هذا هو نص المقال. صحّحه، أو الصق الجديد.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/serving.py"/>
        <source>This system has no keyring: the password is asked for each time.</source>
        <translation>لا حلقة مفاتيح في هذا النظام: تُطلب كلمة السر كل مرة.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/hits.py"/>
        <source>ticked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/report/part.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/canvas.py"/>
        <source>Timeline of claims and events</source>
        <translation>الخط الزمني للادعاءات والأحداث</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/incoming/facts.py"/>
        <location filename="../../ui/report/facts.py"/>
        <location filename="../../ui/report/words.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Title of the note</source>
        <translation>عنوان الملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/report/head.py"/>
        <source>Title of the report</source>
        <translation>عنوان التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Title, if it needs one</source>
        <translation>عنوان، إن احتاجت إليه</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Title, outlet, byline, date and address of the article.</source>
        <translation>عنوان المقال ووسيلة إعلامه وكاتبه وتاريخه ورابطه.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../ui/tour/strip.py"/>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/library/rows.py"/>
        <location filename="../../ui/tables/claims_view.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/recent.py"/>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Today; or 2025-10-01: all of it as it could have been known then</source>
        <translation>اليوم؛ أو 2025-10-01: كله كما كان يمكن أن يُعرف حينها</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>Today’s pooled level of {series} is the same with each {what}: {level}.</source>
        <translation>المستوى المجمَّع اليوم لسلسلة {series} هو نفسه مع كل {what}: {level}.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/chart/viewing.py"/>
        <source>Together in one panel</source>
        <translation>معًا في لوحة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/sourcing.py"/>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>too high ›</source>
        <translation>‹ أعلى مما ينبغي</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_view.py"/>
        <source>Took back {sets} since. Undo brings them again.</source>
        <translation>تُراجع عن {sets} منذ ذلك. التراجع يعيدها.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/estimates/series.py"/>
        <source>total</source>
        <translation>إجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Total or core</source>
        <translation>الإجمالي أو الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <location filename="../../ui/inspector/facts.py"/>
        <source>Total present</source>
        <translation>إجمالي الموجودين</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../workbench/figures/phrases.py"/>
        <source>total present</source>
        <translation>إجمالي الموجودين</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/estimates/record.py"/>
        <location filename="../../ui/estimates/view.py"/>
        <source>Track record</source>
        <translation>سجل الأداء</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>True: {true}</source>
        <translation>صحّ: {true}</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/occupied.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Turn the suggestion down for good.</source>
        <translation>رفض الاقتراح نهائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Two articles</source>
        <translation>مقالان</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Two texts word by word, changed numbers and names first.</source>
        <translation>نصان كلمة كلمة، الأعداد والأسماء المتغيرة أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Two texts word by word; words that carry facts come first.</source>
        <translation>نصان كلمة كلمة؛ والكلمات التي تحمل وقائع أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Type a letter A to F, a figure 1 to 6, or both, and why: b3 fits two named statements.</source>
        <translation>اكتب حرفًا من A إلى F أو رقمًا من 1 إلى 6 أو كليهما، والسبب: b3 يوافق بيانين مسمَّيين.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>type a name, Enter</source>
        <translation>اكتب اسمًا، ثم Enter</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Type a part of its headline and choose one of the articles that have it.</source>
        <translation>اكتب جزءًا من عنوانه واختر أحد المقالات التي فيها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Type the first letters of a code.</source>
        <translation>اكتب أول حروف رمز.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/relations.py"/>
        <source>Type the other claim's number, such as C-012.</source>
        <translation>اكتب رقم الادعاء الآخر، مثل C-012.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/picking.py"/>
        <source>Type to find a code</source>
        <translation>اكتب للعثور على رمز</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>Type who told it under “Said by” where that is empty. Then press {grade} and type b3: how reliable the source is, how credible the words.</source>
        <translation>اكتب من رواه تحت «القائل» حيث يكون فارغًا. ثم اضغط {grade} واكتب b3: مدى موثوقية المصدر ومصداقية الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Type words to see every place where they stand. Fields such as outlet: and after: narrow the articles.</source>
        <translation>اكتب كلمات لترى كل موضع ترد فيه. حقول مثل outlet:‎ وafter:‎ تضيّق المقالات.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unattributed</source>
        <translation>بلا نسبة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Under this name your edits stand in the history.</source>
        <translation>بهذا الاسم ترد تعديلاتك في السجل.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/reader/keys.py"/>
        <source>undo last</source>
        <translation>التراجع عن الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Undo takes it back.</source>
        <translation>التراجع يلغيه.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>Undo takes your decisions back, then the merge.</source>
        <translation>التراجع يلغي قراراتك، ثم الدمج.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <location filename="../../ui/deeds/editing.py"/>
        <source>Undone: {undo}</source>
        <translation>تُراجع عن: {undo}</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <location filename="../../ui/inspector/number.py"/>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unlikely</source>
        <translation>غير مرجّح</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>Unnamed</source>
        <translation>غير مسمّاة</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <location filename="../../ui/library/arranging.py"/>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Unread, being read, done, starred, and the searches that were saved.</source>
        <translation>غير مقروء، قيد القراءة، منجز، ذو نجمة، وعمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>Unsure about</source>
        <translation>غير متأكد من</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>up</source>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <location filename="../../ui/report/figures.py"/>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <source>up to {high:,.0f}</source>
        <translation>حتى {high:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/read/words.py"/>
        <source>up to {high:,.0f}, low unknown</source>
        <translation>حتى {high:,.0f}، والأدنى مجهول</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>Updating</source>
        <translation>يجري التحديث</translation>
    </message>
    <message>
        <location filename="../../ui/chart/series.py"/>
        <source>Upper bound, low end open</source>
        <translation>حد أعلى، والطرف الأدنى مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Use a map</source>
        <translation>استخدام خريطة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>Use a map…</source>
        <translation>استخدام خريطة…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Use the dark theme.</source>
        <translation>استخدام السمة الداكنة.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <location filename="../../ui/inspector/base.py"/>
        <source>Use the level proposed as base</source>
        <translation>استخدام المستوى المقترح أساسًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Use the light theme.</source>
        <translation>استخدام السمة الفاتحة.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/base.py"/>
        <source>Use {claim}: {level}</source>
        <translation>استخدام {claim}: {level}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Uses no claim yet. Choose one and press B for basis, O for bound.</source>
        <translation>لا يستخدم ادعاءً بعد. اختر واحدًا واضغط B للأساس وO للحد.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>Uses {claims}: {parts}.</source>
        <translation>يستخدم {claims}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>Usual key</source>
        <translation>المفتاح المعتاد</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Vague words</source>
        <translation>كلمات مبهمة</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Vague words…</source>
        <translation>كلمات مبهمة…</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>Valid time: the days it is about</source>
        <translation>زمن الصحة: الأيام التي يتحدث عنها</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Version and licences.</source>
        <translation>الإصدار والتراخيص.</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>Version {article} of {versions}</source>
        <translation>الإصدار {article} من {versions}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Version {made}: {tags} carried</source>
        <translation>الإصدار {made}: نُقل {tags}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>Version {number}, {day}</source>
        <translation>الإصدار {number}، {day}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/versions.py"/>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>Versions {rows:,}</source>
        <translation>الإصدارات {rows:,}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Very consistent</source>
        <translation>متوافق جدًا</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>very consistent</source>
        <translation>متوافق جدًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Very inconsistent</source>
        <translation>غير متوافق إطلاقًا</translation>
    </message>
    <message>
        <location filename="../../workbench/hypotheses/marks.py"/>
        <source>very inconsistent</source>
        <translation>غير متوافق إطلاقًا</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>very likely</source>
        <translation>مرجّح جدًا</translation>
    </message>
    <message>
        <location filename="../../db/values.py"/>
        <source>very unlikely</source>
        <translation>مستبعد جدًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/chart/viewing.py"/>
        <source>View: {words}</source>
        <translation>العرض: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <location filename="../../ui/codes/colours.py"/>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>wait for their</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>waits for its</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Warnings and errors of this program, without anybody’s words.</source>
        <translation>تحذيرات هذا البرنامج وأخطاؤه، بلا كلمات أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/fields.py"/>
        <source>was {shown}</source>
        <translation>كان {shown}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>Watch no more</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>Watch {folder} no more</source>
        <translation>إيقاف مراقبة {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Web, 850 px</source>
        <translation>ويب، 850 بكسل</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/foot.py"/>
        <source>Weighted inconsistency</source>
        <translation>عدم التوافق الموزون</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>weighted kappa {kappa:.2f}</source>
        <translation>كابا الموزون {kappa:.2f}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/tables/figures.py"/>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What did not come along, or is not written.</source>
        <translation>ما لم يُرفق أو لم يُكتب.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/report_dialog.py"/>
        <source>What did not come in</source>
        <translation>ما لم يدخل</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What did not come in, and what to do.</source>
        <translation>ما لم يدخل، وما ينبغي فعله.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>What did you do, and what did you expect? Your words go into the report as they are.</source>
        <translation>ماذا فعلت، وماذا توقعت؟ تدخل كلماتك في التقرير كما هي.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>What differs in so long a text is shown once it has been added.</source>
        <translation>تُعرض الفروق في نص بهذا الطول بعد إضافته.</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>What else you did is kept either way. Each can be undone.</source>
        <translation>ما فعلته غير ذلك محفوظ في الحالين. ويمكن التراجع عن كل منه.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <location filename="../../ui/help/words.py"/>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if: the chart beside itself as it would be otherwise</source>
        <translation>ماذا لو: المخطط بجانب نفسه كما يكون على نحو آخر</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>What if: {what_if}</source>
        <translation>ماذا لو: {what_if}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>What is chosen is decided already. {undo} takes a decision back.</source>
        <translation>المختار محسوم من قبل. {undo} يتراجع عن قرار.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>What is coded</source>
        <translation>ما يُرمّز</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What is handed over: reports with live numbers and numbered sources, and the figures that left the project.</source>
        <translation>ما يُسلَّم: تقارير بأعداد حية ومصادر مرقّمة، والأشكال التي خرجت من المشروع.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>What is put into {name} comes in while this project is open.</source>
        <translation>ما يوضع في {name} يدخل ما دام هذا المشروع مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>What is said of it</source>
        <translation>ما يقال عنه</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What is said of the level: a level, a change, a share, a ceiling, a target, a denial and so on.</source>
        <translation>ما يقال عن المستوى: مستوى، تغيير، حصة، سقف، هدف، نفي، وهكذا.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>What is taken to be so without evidence</source>
        <translation>ما يُسلَّم به بلا دليل</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>What it cannot hold</source>
        <translation>ما لا تسعه</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/dialog.py"/>
        <source>What it cannot hold, and what to mind</source>
        <translation>ما لا تسعه، وما ينبغي الانتباه إليه</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history_details.py"/>
        <source>What it changed</source>
        <translation>ما الذي غيّره</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>What it is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <location filename="../../ui/sources/facts.py"/>
        <source>what it would gain or has to defend</source>
        <translation>ما قد يكسبه أو عليه الدفاع عنه</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What Muster knows of a problem, to copy: no words of articles, no names.</source>
        <translation>ما يعرفه Muster عن مشكلة، للنسخ: بلا كلمات من المقالات ولا أسماء.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>What proved right</source>
        <translation>ما ثبت</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>what proved right</source>
        <translation>ما ثبت</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/view.py"/>
        <source>What proved right…</source>
        <translation>ما ثبت…</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What stands on this claim, before it falls: marks, derived claims, assessments, figures.</source>
        <translation>ما يقوم على هذا الادعاء قبل سقوطه: علامات وادعاءات مستنتجة وتقييمات وأشكال.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>What tells the hypotheses apart first ({telling_first})</source>
        <translation>ما يميّز بين الفرضيات أولًا ({telling_first})</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the chart shows, and how.</source>
        <translation>ما يعرضه المخطط وكيف.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>What the code means, and when it is put</source>
        <translation>معنى الرمز ومتى يوضع</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>What the copy holds</source>
        <translation>ما تحويه النسخة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the copy will hold, before it is made.</source>
        <translation>ما ستحويه النسخة قبل إنشائها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the figure shows, for whoever cannot see it. It goes into the file.</source>
        <translation>ما يعرضه الشكل لمن لا يستطيع رؤيته. ويدخل في الملف.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the level may do after the last claim. Hatched, since nobody has reported it.</source>
        <translation>ما قد يفعله المستوى بعد آخر ادعاء. مظلَّل، إذ لم يذكره أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the level would be without each origin.</source>
        <translation>كيف يكون المستوى بلا كل أصل.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>What the note is about</source>
        <translation>ما تتحدث عنه الملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the other copy brings, what is to be decided, and what it does to the levels.</source>
        <translation>ما تجلبه النسخة الأخرى، وما يُحسم، وأثره في المستويات.</translation>
    </message>
    <message>
        <location filename="../../ui/report/bar.py"/>
        <source>What the part is: heading, paragraph, list</source>
        <translation>ما هو الجزء: عنوان أو فقرة أو قائمة</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>What the rows become</source>
        <translation>ما تصير إليه الصفوف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>What the status line says is spoken by a screen reader.</source>
        <translation>ينطق قارئ الشاشة ما يقوله سطر الحالة.</translation>
    </message>
    <message>
        <location filename="../../ui/report/choice.py"/>
        <source>What the table shows</source>
        <translation>ما يعرضه الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What the words say about the number. An end that is not said stays empty.</source>
        <translation>ما تقوله الكلمات عن العدد. والطرف غير المذكور يبقى فارغًا.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What this claim does to the other one.</source>
        <translation>ما يفعله هذا الادعاء بالآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>What to look at first, what is still open</source>
        <translation>ما يُنظر فيه أولًا، وما بقي مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What was done, by whom and when.</source>
        <translation>ما فُعل، ومن فعله ومتى.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>What was left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What was read and is not decided, in the whole library.</source>
        <translation>ما قُرئ ولم يُحسم، في المكتبة كلها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What was read and nobody has decided, the surest first. Enter goes to the words.</source>
        <translation>ما قُرئ ولم يحسمه أحد، الأوثق أولًا. Enter ينتقل إلى الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What was read from the words in the dashed box. Nothing of it is on a chart until you accept it.</source>
        <translation>ما قُرئ من الكلمات في الإطار المتقطع. ولا يظهر منه شيء في مخطط حتى تقبله.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What was read, before it comes in. Correct titles and dates here.</source>
        <translation>ما قُرئ قبل دخوله. صحّح العناوين والتواريخ هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble/dialog.py"/>
        <source>What you did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>What “several” and “dozens” stand for, at least and at most.</source>
        <translation>ما تعنيه «several» و«dozens» على الأقل وعلى الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>What, where, when</source>
        <translation>ماذا وأين ومتى</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>What’s this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <location filename="../../ui/tables/history.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>When articles come in</source>
        <translation>عند دخول المقالات</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>When it was published; opens the date for typing</source>
        <translation>متى نُشر؛ يفتح التاريخ للكتابة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>when it was true: not said</source>
        <translation>متى صحّ: غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>When the claim is about, which is not when it was published. 2025-04, 1 Oct 2025 and ../2025-09-30 (by then) all work.</source>
        <translation>متى يصح، وليس متى نُشر. تُقبل 2025-04 و1 Oct 2025 و../2025-09-30 (حتى ذلك).</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/cards.py"/>
        <source>When: {when}</source>
        <translation>متى: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/places.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Where and when the article appeared, and how many others carry the same telling. Press a part to correct it.</source>
        <translation>أين ومتى ظهر المقال، وكم غيره ينقل الرواية نفسها. اضغط جزءًا لتصحيحه.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>Where it comes from</source>
        <translation>من أين يأتي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Where it has changed since the last backup: five newest, one a day, one a week are kept.</source>
        <translation>إن تغيّر منذ آخر نسخة احتياطية: تُحفظ أحدث خمس، وواحدة لكل يوم، وواحدة لكل أسبوع.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>Where it speaks</source>
        <translation>أين يتكلم</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Where the project is on a server, and as whom.</source>
        <translation>أين المشروع على الخادم، وباسم من.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Where. Any spelling will do: Arbil, Erbil and Irbil are one place, which lies in Iraq.</source>
        <translation>أين. تصلح أي تهجئة: Arbil وErbil وIrbil مكان واحد يقع في العراق.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Whether another description means the same source. A verdict is signed and can be taken back.</source>
        <translation>هل يعني وصف آخر المصدر نفسه. الحكم موقَّع ويمكن سحبه.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Whether the claim still holds: active, superseded, corrected, retracted or refuted. Nothing is ever deleted from the record.</source>
        <translation>هل ما زال الادعاء قائمًا: سارٍ أو متجاوَز أو مصحَّح أو مسحوب أو مفنَّد. ولا يُحذف شيء من السجل أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Which places and forces the chart shows, and which signs.</source>
        <translation>الأماكن والقوات التي يعرضها المخطط، والعلامات.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>While text, chart, matrix, codebook or a table has the focus. Off, Tab, Enter and Del stay.</source>
        <translation>ما دام التركيز على النص أو المخطط أو المصفوفة أو دليل الرموز أو جدول. عند الإيقاف تبقى Tab وEnter وDel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>While words are sought in the library.</source>
        <translation>أثناء البحث عن كلمات في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../ui/library/arranging.py"/>
        <source>While words are sought, those articles come first that have most of them.</source>
        <translation>أثناء البحث تتقدم المقالات التي فيها أكثر الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/tables/history.py"/>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Who is counted: the total present, the core force only, or not stated. The largest error in this field.</source>
        <translation>من يُعدّ: إجمالي الموجودين، أو القوة الأساسية فقط، أو غير مذكور. وهو أكبر خطأ في هذا المجال.</translation>
    </message>
    <message>
        <location filename="../../ui/report/facts.py"/>
        <source>Who it is by</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <location filename="../../ui/reader/facts.py"/>
        <source>Who published it; opens the article's facts</source>
        <translation>من نشره؛ يفتح بيانات المقال</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>Who said it</source>
        <translation>من قاله</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>Who said it, and how good</source>
        <translation>من قاله، ومدى جودته</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Who speaks in the articles, with grades, claims and origins.</source>
        <translation>من يتكلم في المقالات، مع الدرجات والادعاءات والأصول.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Who told it: a person, an unnamed person as described, an organisation, a document. The outlet that printed it is something else.</source>
        <translation>من رواه: شخص، أو شخص غير مسمّى كما وُصف، أو منظمة، أو وثيقة. أما وسيلة الإعلام التي نشرته فشيء آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Whole texts of the articles</source>
        <translation>نصوص المقالات كاملة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/shown.py"/>
        <source>whose base is not linked</source>
        <translation>أساسه غير مربوط</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <source>Whose codings</source>
        <translation>ترميزات من</translation>
    </message>
    <message>
        <location filename="../../ui/settings/pages.py"/>
        <source>Whose new files come in while their project is open.</source>
        <translation>تدخل ملفاتها الجديدة ما دام مشروعها مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/facts.py"/>
        <source>whose troops</source>
        <translation>قوات من</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Whose troops. A force may have parts; the whole is not less than its parts.</source>
        <translation>قوات من. قد تكون للقوة أجزاء؛ ولا يقل الكل عن أجزائه.</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <location filename="../../ui/reader/bar.py"/>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Why both can hold, then Enter</source>
        <translation>لماذا قد يصح الاثنان، ثم Enter</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>why it bears on the hypothesis so</source>
        <translation>لماذا يتصل بالفرضية هكذا</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>Why it does not come in</source>
        <translation>لماذا لا يدخل</translation>
    </message>
    <message>
        <location filename="../../ui/tables/contradictions.py"/>
        <source>Why not both</source>
        <translation>لماذا ليس كلاهما</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Why there is a new version</source>
        <translation>سبب وجود إصدار جديد</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>why they are one</source>
        <translation>لماذا هما واحد</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>why they are two</source>
        <translation>لماذا هما اثنان</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/proved.py"/>
        <source>why this is what proved right</source>
        <translation>لماذا هذا هو ما ثبت</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/form.py"/>
        <source>Why this level, and why not another</source>
        <translation>لماذا هذا المستوى دون غيره</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <location filename="../../ui/read/deciding.py"/>
        <source>Why this?</source>
        <translation>لماذا هذا؟</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grading.py"/>
        <source>why, in a few words</source>
        <translation>لماذا، بكلمات قليلة</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Why, in your words. It stays in the history.</source>
        <translation>لماذا، بكلماتك. ويبقى في السجل.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/new_version.py"/>
        <source>Why: corrected by the publisher, fetched again, … (not needed)</source>
        <translation>السبب: صحّحه الناشر، جُلب ثانية، … (غير لازم)</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Wider lines</source>
        <translation>أسطر أطول</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>Wire copies of one story</source>
        <translation>نسخ وكالة لخبر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>With theirs</source>
        <translation>مع ما لهم</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>With yours</source>
        <translation>مع ما لك</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/facts.py"/>
        <source>Without a date “Wednesday” and “in April” cannot be placed.</source>
        <translation>من دون تاريخ لا يمكن تحديد «Wednesday» و«in April».</translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <source>Without a grade or a date: {claims}</source>
        <translation>بلا درجة أو تاريخ: {claims}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without it nobody sees who did what when, or what anything was before. It can still be merged.</source>
        <translation>من دونه لا يرى أحد من فعل ماذا ومتى، ولا ما كان قبل. ويبقى الدمج ممكنًا.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without their names: {named}{rest}.</source>
        <translation>بلا أسمائها: {named}{rest}.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them each is told by its description, in every table, text and byte.</source>
        <translation>من دونها يُذكر كل منها بوصفه، في كل جدول ونص وبايت.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them no note is in the copy, none that was removed either.</source>
        <translation>من دونها لا ملاحظة في النسخة، ولا ملاحظة أُزيلت.</translation>
    </message>
    <message>
        <location filename="../../ui/sharing/dialog.py"/>
        <source>Without them the tagged words stay, and a dot stands for every other letter.</source>
        <translation>من دونها تبقى الكلمات الموسومة، وتحل نقطة محل كل حرف آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/codes/passages.py"/>
        <location filename="../../ui/concordance/places.py"/>
        <location filename="../../ui/tables/claim_columns.py"/>
        <location filename="../../ui/tables/review.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>Words anywhere in a row, or in one column: place:syria state:active</source>
        <translation>كلمات في أي موضع من الصف، أو في عمود واحد: place:syria state:active</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/quoted.py"/>
        <source>Words of the claim: {quote}</source>
        <translation>كلمات الادعاء: {quote}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Words of the note</source>
        <translation>كلمات الملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Words that a claim, its source, its place or its articles have</source>
        <translation>كلمات في ادعاء أو مصدره أو مكانه أو مقالاته</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Words that the articles hold, or fields such as outlet: place: after: graded:. What is typed is sought at once.</source>
        <translation>كلمات في المقالات، أو حقول مثل outlet: place: after: graded:. ويُبحث عما يُكتب فورًا.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>Words to look for</source>
        <translation>كلمات للبحث</translation>
    </message>
    <message>
        <location filename="../../ui/library/pane.py"/>
        <source>Words, “words together”, troop*, -without, or outlet: place: after: state: and other fields (docs/searching.md)</source>
        <translation>كلمات، «كلمات معًا»، troop*، -دون، أو outlet: place: after: state: وحقول أخرى (docs/searching.md)</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>Words, “words together”, troop*, outlet:…</source>
        <translation>كلمات، «كلمات معًا»، troop*، outlet:…</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>Works in</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <location filename="../../ui/welcome/page.py"/>
        <source>Works offline. Nothing leaves this computer unless you export.</source>
        <translation>يعمل دون اتصال. لا يخرج شيء من هذا الحاسوب ما لم تصدّره.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write a note on what is chosen: claim, tag, article, source, origin, assessment, place or figure.</source>
        <translation>كتابة ملاحظة على المختار: ادعاء أو وسم أو مقال أو مصدر أو أصل أو تقييم أو مكان أو شكل.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another name for the chosen code; its codings stay.</source>
        <translation>كتابة اسم آخر للرمز المختار؛ وتبقى ترميزاته.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another possible answer to the question.</source>
        <translation>كتابة جواب ممكن آخر للسؤال.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write another title for the chosen report.</source>
        <translation>كتابة عنوان آخر للتقرير المختار.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write everything that can be read of a damaged file into a new project.</source>
        <translation>كتابة كل ما يمكن قراءته من ملف تالف في مشروع جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/report/part.py"/>
        <source>Write here. @ cites, # puts a live number, F4 inserts a figure or a table.</source>
        <translation>اكتب هنا. @ يستشهد، و# يضع عددًا حيًا، وF4 يدرج شكلًا أو جدولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>Write here. It is saved when you leave the field.</source>
        <translation>اكتب هنا. تُحفظ عندما تغادر الحقل.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/address_dialog.py"/>
        <source>Write the address of a page, as https://example.org/story.</source>
        <translation>اكتب عنوان صفحة، مثل https://example.org/story.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the file that the article was read from, as it was.</source>
        <translation>كتابة الملف الذي قُرئ منه المقال كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/board.py"/>
        <source>Write the possible answers first, two at least: press {new_hypothesis}, or choose New hypothesis…</source>
        <translation>اكتب الأجوبة الممكنة أولًا، اثنين على الأقل: اضغط {new_hypothesis}، أو اختر فرضية جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the project as other programs read it, and see first what each format cannot hold.</source>
        <translation>كتابة المشروع كما تقرؤه برامج أخرى، ورؤية ما لا تسعه كل صيغة أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Write the report as a document: Word, PDF, a web page, slides or others.</source>
        <translation>كتابة التقرير وثيقة: Word أو PDF أو صفحة ويب أو شرائح أو غيرها.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Writing {path}</source>
        <translation>يُكتب {path}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>Wrote {name}.</source>
        <translation>كُتب {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/leaving.py"/>
        <source>Wrote {paths} in {parent}.</source>
        <translation>كُتب {paths} في {parent}.</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/pane.py"/>
        <source>Wrote {path} in {parent}.</source>
        <translation>كُتب {path} في {parent}.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/matrix.py"/>
        <location filename="../../ui/codes/working.py"/>
        <location filename="../../ui/deeds/reporting.py"/>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>Wrote {path}.</source>
        <translation>كُتب {path}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/exporting.py"/>
        <source>XLSX, the numbers</source>
        <translation>XLSX، الأعداد</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/blind.py"/>
        <source>You grade blind. Grade the source first; the claim is shown after that.</source>
        <translation>تقديرك أعمى. امنح المصدر درجة أولًا؛ ثم يُعرض الادعاء.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>You grade blind: what others gave is shown after your own grade.</source>
        <translation>تقديرك أعمى: تُعرض درجات الآخرين بعد درجتك.</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>You tag</source>
        <translation>أنت تسم</translation>
    </message>
    <message>
        <location filename="../../ui/servers/asking.py"/>
        <source>Your &amp;name there</source>
        <translation>اسمك &amp;هناك</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>Your copy</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/files.py"/>
        <source>Your edits carry no name yet, so that nobody can see whose they are.</source>
        <translation>لا تحمل تعديلاتك اسمًا بعد، فلا يعرف أحد لمن هي.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <source>Your edits stand in the project's history under this name:</source>
        <translation>ترد تعديلاتك في سجل المشروع بهذا الاسم:</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/name.py"/>
        <location filename="../../ui/settings/pages.py"/>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue.py"/>
        <source>Your name…</source>
        <translation>اسمك…</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Your own level: low, best, high, likelihood, confidence, reasons. Signed; the next one supersedes it.</source>
        <translation>مستواك أنت: الأدنى والأفضل والأعلى والاحتمال والثقة والأسباب. موقَّع؛ ويحل محله التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/help/words.py"/>
        <source>Your own tags, as a tree. They say nothing about levels; claims and numbers have tags of their own.</source>
        <translation>وسومك أنت في شجرة. لا تقول شيئًا عن المستويات؛ وللادعاءات والأعداد وسومها.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <location filename="../../ui/servers/clash.py"/>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{about}. Derived: {derived}</source>
        <translation>{about}. مستنتج: {derived}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/course.py"/>
        <source>{articles} count as 1 origin.</source>
        <translation>{articles} تُعدّ أصلًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>{articles} in, {suggestions} to review.</source>
        <translation>دخل {articles}، و{suggestions} للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <location filename="../../ui/inspector/who.py"/>
        <source>{articles}, 1 origin</source>
        <translation>{articles}، أصل واحد</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>{articles}, 1 story{agency}</source>
        <translation>{articles}، خبر واحد{agency}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{articles}, counts once</source>
        <translation>{articles}، تُعدّ مرة</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{articles}, origin not known</source>
        <translation>{articles}، الأصل غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{assessment_label} by {signed}. </source>
        <translation>{assessment_label} من {signed}. </translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{before} became {after}</source>
        <translation>صار {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{before} becomes {after}</source>
        <translation>يصير {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{by}{changes} of its own</source>
        <translation>{by}{changes} خاصة بها</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>{came} came in; {changed} changed, {same} were here already. {undo} takes it back.</source>
        <translation>دخل {came}؛ وتغيّر {changed}، وكان {same} هنا من قبل. {undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/verdicts.py"/>
        <source>{capitalize} as {about}</source>
        <translation>{capitalize}: {about}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{capitalize} made on both sides</source>
        <translation>{capitalize} أُنشئ في الجانبين</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>{cells} cells are chosen and marked together.</source>
        <translation>اختيرت {cells} خلايا وتُعلَّم معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>{changed:,} changed since tagged</source>
        <translation>{changed:,} تغيّر منذ الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{changed} changed since tagged</source>
        <translation>{changed} تغيّر منذ الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{changes} made here alone</source>
        <translation>{changes} هنا فقط</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{changes} more changes.</source>
        <translation>{changes} تغييرات أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{changes} of its own</source>
        <translation>{changes} خاصة بها</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/model.py"/>
        <source>{claim_label} on {hypothesis}: {mark}{reason}</source>
        <translation>{claim_label} إزاء {hypothesis}: {mark}{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{claims:,} claims in, {origins:,} origins.</source>
        <translation>دخل {claims:,} ادعاءً، {origins:,} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{claims} claims</source>
        <translation>{claims} ادعاءات</translation>
    </message>
    <message>
        <location filename="../../ui/sources/origins.py"/>
        <source>{claims} of unknown origin, counted as one at most.</source>
        <translation>{claims} أصلها مجهول، وتُعدّ أصلًا واحدًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{claims} taken out of the matrix.{back}</source>
        <translation>أُخرج {claims} من المصفوفة.{back}</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{claims} {waits} first mark: {mark_consistent}, {mark_neutral} or {mark_inconsistent}.</source>
        <translation>{claims} {waits} أول علامة: {mark_consistent} أو {mark_neutral} أو {mark_inconsistent}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/spoken.py"/>
        <source>{claims}{newest}. Enter opens the sentence</source>
        <translation>{claims}{newest}. Enter يفتح الجملة</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/cell.py"/>
        <source>{claim} on {hypothesis}, {said}. {words}</source>
        <translation>{claim} إزاء {hypothesis}، {said}. {words}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{coder} tags</source>
        <translation>{coder} يسم</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>{codings} went over. {undo} takes it back.</source>
        <translation>انتقل {codings}. {undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{conflicts} left to decide. Until then both values are kept.</source>
        <translation>بقي {conflicts} للحسم. وحتى ذلك تُحفظ القيمتان.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/dialog.py"/>
        <source>{conflicts} of copies that were merged</source>
        <translation>{conflicts} بين نسخ مدمجة</translation>
    </message>
    <message>
        <location filename="../../ui/read/standing.py"/>
        <source>{copies:,} articles, 1 story</source>
        <translation>{copies:,} مقالات، خبر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/library/folding.py"/>
        <source>{count:,} articles, 1 story</source>
        <translation>{count:,} مقالات، خبر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>{count:,} to review</source>
        <translation>{count:,} للمراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/merging/listing.py"/>
        <source>{count} of {all} decided</source>
        <translation>حُسم {count} من {all}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>{count} on what did not go along.</source>
        <translation>{count} عما لم يُرفق.</translation>
    </message>
    <message>
        <location filename="../../ui/report/cards.py"/>
        <source>{count}, in the order in which they are first cited.</source>
        <translation>{count}، بترتيب أول استشهاد بها.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>{current} of {strips}</source>
        <translation>{current} من {strips}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>{days:,} d ahead</source>
        <translation>قبله بـ {days:,} يوم</translation>
    </message>
    <message>
        <location filename="../../ui/tables/claim_columns.py"/>
        <source>{days:,} d later</source>
        <translation>بعده بـ {days:,} يوم</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/comparing.py"/>
        <location filename="../../ui/versions/new_version.py"/>
        <source>{differences}, {facts:,} in facts</source>
        <translation>{differences}، {facts:,} منها في الوقائع</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{disagreements} to decide</source>
        <translation>{disagreements} للحسم</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{doubles:,} more made on both sides</source>
        <translation>{doubles:,} غيرها أُنشئ في الجانبين</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{double}: {why}. Both are kept.</source>
        <translation>{double}: {why}. يُحفظ كلاهما.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>{draft_is_old} The draft is now: {draft}</source>
        <translation>{draft_is_old} المسودة الآن: {draft}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/import_dialog.py"/>
        <source>{failed:,} more could not be read. They stand at the end of the list.</source>
        <translation>تعذّرت قراءة {failed:,} غيرها. وهي في آخر القائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_fields.py"/>
        <source>{field} if empty</source>
        <translation>{field} إن كان فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <source>{figures} are out of date {why}.</source>
        <translation>{figures} غير محدَّثة {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/merging/card.py"/>
        <source>{figures} with this claim</source>
        <translation>{figures} فيها هذا الادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/standing.py"/>
        <source>{figure} is out of date {why}.</source>
        <translation>{figure} غير محدَّث {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/bringing.py"/>
        <source>{folder} cannot be watched: it is gone. Choose another with File, Watch a folder.</source>
        <translation>لا يمكن مراقبة {folder}: لم يعد موجودًا. اختر غيره من ملف، مراقبة مجلد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/watched.py"/>
        <source>{folder}, for {project}</source>
        <translation>{folder}، لـ {project}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/influence.py"/>
        <source>{force} in {place}, {day}: {level}.</source>
        <translation>{force} في {place}، {day}: {level}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/origins.py"/>
        <source>{happened}, {articles}, counts once</source>
        <translation>{happened}، {articles}، يُعدّ مرة</translation>
    </message>
    <message>
        <location filename="../../ui/read/finding.py"/>
        <source>{here:,} of {hits:,}</source>
        <translation>{here:,} من {hits:,}</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/worded.py"/>
        <source>{hints} more.</source>
        <translation>{hints} غيرها.</translation>
    </message>
    <message>
        <location filename="../../ui/reader/bar.py"/>
        <source>{index} of {count}</source>
        <translation>{index} من {count}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{items} with another number</source>
        <translation>{items} برقم آخر</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{item} graded on both sides</source>
        <translation>{item} مُنح درجة في الجانبين</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{judged_level} as of {as_of}</source>
        <translation>{judged_level} بتاريخ {as_of}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_rows.py"/>
        <source>{keys} (usually {before})</source>
        <translation>{keys} (المعتاد {before})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} alone would be typed into fields. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{key} وحده يُكتب في الحقول. اضغط معه Ctrl أو Alt، أو خذ مفتاح وظيفة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} belongs to the place itself and stays. Take another.</source>
        <translation>{key} يخص المكان نفسه ويبقى. خذ غيره.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/keys_page.py"/>
        <source>{key} is the key of {actions}.</source>
        <translation>{key} هو مفتاح {actions}.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{kind}, derived</source>
        <translation>{kind}، مستنتج</translation>
    </message>
    <message>
        <location filename="../../ui/chart/cards.py"/>
        <source>{kind}{level}, {subline}, {time_line}, grade {grade}</source>
        <translation>{kind}{level}، {subline}، {time_line}، الدرجة {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>{label}: {chosen:,} articles. {undo} takes it back.</source>
        <translation>{label}: {chosen:,} مقالات. {undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting/lines.py"/>
        <source>{left:,} more. Copy has them all.</source>
        <translation>{left:,} غيرها. النسخ يشملها كلها.</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{line}, {count} articles</source>
        <translation>{line}، {count} مقالات</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{listed}. All are kept, the newest counts.</source>
        <translation>{listed}. تُحفظ كلها، والأحدث يُحتسب.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/range_picture.py"/>
        <location filename="../../ui/read/words.py"/>
        <source>{low:,.0f} to {high:,.0f}</source>
        <translation>{low:,.0f} إلى {high:,.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{low:.0f} to {high:.0f} % of its base</source>
        <translation>{low:.0f} إلى {high:.0f} ٪ من أساسه</translation>
    </message>
    <message>
        <location filename="../../ui/chart/rows.py"/>
        <source>{low:.0f} to {high}</source>
        <translation>{low:.0f} إلى {high}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/days.py"/>
        <location filename="../../ui/chart/rows.py"/>
        <location filename="../../ui/language/numbers.py"/>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>{low} to {high}: {claims}</source>
        <translation>{low} إلى {high}: {claims}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pair.py"/>
        <source>{meant}, {basis_words}, about {about}</source>
        <translation>{meant}، {basis_words}، عن {about}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{more:,} more</source>
        <translation>{more:,} غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/painting.py"/>
        <source>{nameless} named when nearer (+)</source>
        <translation>{nameless} تُسمّى عند التقريب (+)</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/filters.py"/>
        <source>{name}: a year, a month or a day, as {hint}</source>
        <translation>{name}: سنة أو شهر أو يوم، مثل {hint}</translation>
    </message>
    <message>
        <location filename="../../ui/merging/summary.py"/>
        <source>{name}: {claims} otherwise</source>
        <translation>{name}: {claims} على نحو آخر</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>{now} in place of {stood}</source>
        <translation>{now} بدل {stood}</translation>
    </message>
    <message>
        <location filename="../../ui/notes/editor.py"/>
        <source>{one} ({detail}). Enter goes there, Del takes the link away.</source>
        <translation>{one} ({detail}). Enter يذهب إليه، وDel يزيل الرابط.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/grades.py"/>
        <source>{one} and {other} both graded {sources}: {percent:.0f} % alike, {kappa} (linear; Cohen 1968).</source>
        <translation>قدّر {one} و{other} كلاهما {sources}: {percent:.0f} ٪ متطابقة، {kappa} (خطي؛ Cohen 1968).</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{one} is deleted, with its marks. {undo} brings it back.</source>
        <translation>حُذف {one} مع علاماته. {undo} يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/hypotheses/weighing.py"/>
        <source>{one}. Its marks stay; look whether they still hold.</source>
        <translation>{one}. تبقى علاماتها؛ انظر هل ما زالت صحيحة.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/who.py"/>
        <source>{origin_label}  {one} ({articles} articles)</source>
        <translation>{origin_label}  {one} ({articles} مقالات)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>{origins} origins</source>
        <translation>{origins} أصول</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{other} is merged in. {back}</source>
        <translation>دُمج {other}. {back}</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>{page} – Help</source>
        <translation>{page} – مساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/reporting.py"/>
        <source>{parts} could not be made.</source>
        <translation>تعذّر إنشاء {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/coding.py"/>
        <source>{passages} coded. {undo} takes it back.</source>
        <translation>رُمّز {passages}. {undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/seeking.py"/>
        <source>{passages} in {articles}.{cut}</source>
        <translation>{passages} في {articles}.{cut}</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} ٪</translation>
    </message>
    <message>
        <location filename="../../ui/language/numbers.py"/>
        <source>{percent:.0f} % of its base</source>
        <translation>{percent:.0f} ٪ من أساسه</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{places:,} places, of which the first {most:,} are shown. All are exported.</source>
        <translation>{places:,} موضعًا، يُعرض منها أول {most:,}. وتُصدَّر كلها.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{places} in {articles}</source>
        <translation>{places} في {articles}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/merging.py"/>
        <source>{preview} holds nothing that is not here already.</source>
        <translation>ليس في {preview} شيء غير موجود هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/proposals.py"/>
        <source>{proposals} to decide</source>
        <translation>{proposals} للحسم</translation>
    </message>
    <message>
        <location filename="../../ui/chart/evidence_lines.py"/>
        <source>{quote}, {about}, grade {grade}</source>
        <translation>{quote}، {about}، الدرجة {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/reader/reading_line.py"/>
        <source>{reading}, becomes {becomes}</source>
        <translation>{reading}، يصير {becomes}</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{rows} here already, not added again</source>
        <translation>{rows} موجودة هنا، لم تُضف ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{rows} of {table} did not come in: {named}{more}.</source>
        <translation>لم يدخل {rows} من {table}: {named}{more}.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{rows} out; once mended, import the same file again</source>
        <translation>{rows} خارجًا؛ بعد إصلاحها استورد الملف نفسه ثانية</translation>
    </message>
    <message>
        <location filename="../../ui/sources/registry_model.py"/>
        <source>{row}, {subline}, {grade}, {claims} claims, {origins}</source>
        <translation>{row}، {subline}، {grade}، {claims} ادعاءات، {origins}</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{same:,} of {tags} are the same; {waiting}.</source>
        <translation>{same:,} من {tags} متطابقة؛ {waiting}.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/steps.py"/>
        <source>{show_on_chart} goes from the claim to its mark on the chart.</source>
        <translation>{show_on_chart} ينتقل من الادعاء إلى علامته في المخطط.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/pane.py"/>
        <source>{shown:,} of {of:,}</source>
        <translation>{shown:,} من {of:,}</translation>
    </message>
    <message>
        <location filename="../../ui/tables/pane.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} من {total:,}</translation>
    </message>
    <message>
        <location filename="../../ui/keeping/backups_dialog.py"/>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} م.ب</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/record.py"/>
        <source>{source}: what it said, beside what proved right</source>
        <translation>{source}: ما قاله، بجانب ما ثبت</translation>
    </message>
    <message>
        <location filename="../../ui/library/model.py"/>
        <source>{suggestions} suggestions</source>
        <translation>{suggestions} اقتراحات</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_dialog.py"/>
        <source>{table}: {rows}, {columns}, cut at {signs}</source>
        <translation>{table}: {rows}، {columns}، يفصلها {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{tags:,} changed since tagged</source>
        <translation>{tags:,} تغيّر منذ الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/rows.py"/>
        <source>{tellings} do not say when it was true; here in the order of when it was known</source>
        <translation>{tellings} لا تذكر متى صحّت؛ وهي هنا بترتيب وقت العلم بها</translation>
    </message>
    <message>
        <location filename="../../ui/versions/copies.py"/>
        <source>{tellings} in these articles may be {origins}: O joins them.</source>
        <translation>{tellings} في هذه المقالات قد تكون {origins}: O يضمها.</translation>
    </message>
    <message>
        <location filename="../../ui/concordance/dialog.py"/>
        <source>{texts:,} of {articles} looked through: {places:,} places</source>
        <translation>{texts:,} من {articles} فُحصت: {places:,} موضعًا</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/claims_preview.py"/>
        <source>{title} {count:,}, the first {shown:,}</source>
        <translation>{title} {count:,}، أول {shown:,}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>{title}, words unchanged</source>
        <translation>{title}، الكلمات لم تتغير</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>{told}, {waiting:,} changed since tagged.</source>
        <translation>{told}، {waiting:,} تغيّر منذ الوسم.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/head.py"/>
        <source>{total_or_core}: total or core</source>
        <translation>{total_or_core}: الإجمالي أو الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/timeline/painting.py"/>
        <source>{undated} without a date</source>
        <translation>{undated} بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/exporting.py"/>
        <source>{undo} takes it back.</source>
        <translation>{undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/versions.py"/>
        <source>{url} holds no article.</source>
        <translation>لا مقال في {url}.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/chosen.py"/>
        <source>{used} claims in use</source>
        <translation>{used} ادعاءات مستخدمة</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/editing.py"/>
        <source>{waiting} suggestions to review.</source>
        <translation>{waiting} اقتراحات للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../ui/read/article.py"/>
        <source>{what} “{words}”, tagged by {analyst}.</source>
        <translation>{what} «{words}»، وسمه {analyst}.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/changed.py"/>
        <source>{what}. {tag} stands on version {number} until you decide.</source>
        <translation>{what}. يبقى {tag} على الإصدار {number} حتى تحسم.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming/batch_model.py"/>
        <source>{where}, no text yet</source>
        <translation>{where}، لا نص بعد</translation>
    </message>
    <message>
        <location filename="../../ui/servers/clash.py"/>
        <source>{who} changed the same while you worked on “{label}”.</source>
        <translation>غيّر {who} الشيء نفسه بينما كنت تعمل على «{label}».</translation>
    </message>
    <message>
        <location filename="../../ui/second_coding/pane.py"/>
        <source>{who} {articles} without seeing other tags: {done} done, {tags} so far. What both tagged is compared when it ends.</source>
        <translation>{who} {articles} دون رؤية وسوم غيره: أُنجز {done}، و{tags} حتى الآن. ويُقارن ما وسمه الاثنان عند الانتهاء.</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/opening.py"/>
        <source>{words} What you see is as it was last saved.</source>
        <translation>{words} ما تراه هو آخر ما حُفظ.</translation>
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
        <translation>{words} {done:,} من {total:,}</translation>
    </message>
    <message>
        <location filename="../../ui/deeds/tables.py"/>
        <source>{words} {more:,} more sources keep their grades.</source>
        <translation>{words} {more:,} مصادر أخرى تحتفظ بدرجاتها.</translation>
    </message>
    <message>
        <location filename="../../ui/chart/following.py"/>
        <source>{words}. Z shows this time alone, Esc ends the choice.</source>
        <translation>{words}. Z يعرض هذا الزمن وحده، وEsc ينهي الاختيار.</translation>
    </message>
    <message>
        <location filename="../../ui/rules/vague_dialog.py"/>
        <source>{word} (hundred, thousand …)</source>
        <translation>{word} (مئة، ألف …)</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>“{code}” cannot go further in that direction.</source>
        <translation>لا يمكن نقل «{code}» أبعد في ذلك الاتجاه.</translation>
    </message>
    <message>
        <location filename="../../ui/codes/working.py"/>
        <source>“{code}” is deleted. {undo} brings it back.</source>
        <translation>حُذف «{code}». {undo} يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>“{now}”, was “{stood}” ({of}).</source>
        <translation>«{now}»، كان «{stood}» ({of}).</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>“{stood}” has nothing to be read from any more: {of}.</source>
        <translation>لم يعد لـ «{stood}» ما يُقرأ منه: {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/stale.py"/>
        <source>“{stood}” is the same number, of a claim that is another now ({of}).</source>
        <translation>«{stood}» هو العدد نفسه، من ادعاء صار غيره ({of}).</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/levels.py"/>
        <source>“{strip}” is no single number. Type low, best and high apart.</source>
        <translation>«{strip}» ليس عددًا واحدًا. اكتب الأدنى والأفضل والأعلى كلًّا على حدة.</translation>
    </message>
    <message>
        <location filename="../../ui/estimates/strip.py"/>
        <source>‹ too low</source>
        <translation>أدنى مما ينبغي ›</translation>
    </message>
    <message>
        <location filename="../../ui/statusline.py"/>
        <source>✓ Saved {time}</source>
        <translation>✓ حُفظ {time}</translation>
    </message>
</context>
</TS>
