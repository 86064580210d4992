<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>! %n overdue</source>
        <translation>
            <numerusform>! %n overdue</numerusform>
            <numerusform>! %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartValues</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), the highest is %2</source>
        <translation>
            <numerusform>%1: %n row, the highest is %2</numerusform>
            <numerusform>%1: %n rows, the highest is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Given up: %n change(s) that nobody has any more.</source>
        <translation>
            <numerusform>Given up: %n change that nobody has any more.</numerusform>
            <numerusform>Given up: %n changes that nobody has any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingAndGoing</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCase</name>
    <message numerus="yes">
        <source>! %n value(s)</source>
        <translation>
            <numerusform>! %n value</numerusform>
            <numerusform>! %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %1: %n value(s)</source>
        <translation>
            <numerusform>! %1: %n value</numerusform>
            <numerusform>! %1: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterpriseDraft</name>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>%n character missing</numerusform>
            <numerusform>%n characters missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n character(s) too many</source>
        <translation>
            <numerusform>! %n character too many</numerusform>
            <numerusform>! %n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message numerus="yes">
        <source>%1 (%n employee(s))</source>
        <translation>
            <numerusform>%1 (%n employee)</numerusform>
            <numerusform>%1 (%n employees)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n other record(s) with this credit code</source>
        <translation>
            <numerusform>! %n other record with this credit code</numerusform>
            <numerusform>! %n other records with this credit code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissent</source>
        <translation>
            <numerusform>%n dissents</numerusform>
            <numerusform>%n dissent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontWords</name>
    <message numerus="yes">
        <source>No font on this laptop has %n character(s); the paper shows 〓 in their place</source>
        <translation>
            <numerusform>No font on this laptop has %n character; the paper shows 〓 in its place</numerusform>
            <numerusform>No font on this laptop has %n characters; the paper shows 〓 in their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): no font has it; the paper shows 〓 %n time(s): %3</source>
        <translation>
            <numerusform>%1 (%2): no font has it; the paper shows 〓 once: %3</numerusform>
            <numerusform>%1 (%2): no font has it; the paper shows 〓 %n times: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message numerus="yes">
        <source>%n file(s) are not on this laptop and so not in it; after the next sync they can be had from the shared folder.</source>
        <translation>
            <numerusform>%n file is not on this laptop and so not in it; after the next sync it can be had from the shared folder.</numerusform>
            <numerusform>%n files are not on this laptop and so not in it; after the next sync they can be had from the shared folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more visit(s)</source>
        <translation>
            <numerusform>… and %n more visit</numerusform>
            <numerusform>… and %n more visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have two values now; both are kept and wait on the page of the shared folder.</source>
        <translation>
            <numerusform>%n field has two values now; both are kept and wait on the page of the shared folder.</numerusform>
            <numerusform>%n fields have two values now; both are kept and wait on the page of the shared folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalsWords</name>
    <message numerus="yes">
        <source>Fetched %n original(s).</source>
        <translation>
            <numerusform>Fetched %n original.</numerusform>
            <numerusform>Fetched %n originals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are not in the shared folder (%1). Records and thumbnails are safe. Ask whoever took the photos to sync, then fetch again.</source>
        <translation>
            <numerusform>%n original is not in the shared folder (%1). Records and thumbnails are safe. Ask whoever took the photo to sync, then fetch again.</numerusform>
            <numerusform>%n originals are not in the shared folder (%1). Records and thumbnails are safe. Ask whoever took the photos to sync, then fetch again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n photo(s) only the thumbnail is here</source>
        <translation>
            <numerusform>Of %n photo only the thumbnail is here</numerusform>
            <numerusform>Of %n photos only the thumbnail is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Of %n photo(s) only the thumbnail is here (%1). Papers and case files need the originals.</source>
        <translation>
            <numerusform>! Of %n photo only the thumbnail is here (%1). Papers and case files need the original.</numerusform>
            <numerusform>! Of %n photos only the thumbnail is here (%1). Papers and case files need the originals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackOutline</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPages</name>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) lean on a version of a law that has been replaced.</source>
        <translation>
            <numerusform>%n entry leans on a version of a law that has been replaced.</numerusform>
            <numerusform>%n entries lean on a version of a law that has been replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n entry(ies)</source>
        <translation>
            <numerusform>%1 – %n entry</numerusform>
            <numerusform>%1 – %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>! %n day(s) late</source>
        <translation>
            <numerusform>! %n day late</numerusform>
            <numerusform>! %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· In %n day(s)</source>
        <translation>
            <numerusform>· In %n day</numerusform>
            <numerusform>· In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copies: %2</source>
        <translation>
            <numerusform>%1, %n copy: %2</numerusform>
            <numerusform>%1, %n copies: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message numerus="yes">
        <source>! %n open item(s)</source>
        <translation>
            <numerusform>! %n open item</numerusform>
            <numerusform>! %n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingWords</name>
    <message numerus="yes">
        <source>late by %n working day(s)</source>
        <translation>
            <numerusform>late by %n working day</numerusform>
            <numerusform>late by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1 (%n working day(s) left)</source>
        <translation>
            <numerusform>by %1 (%n working day left)</numerusform>
            <numerusform>by %1 (%n working days left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>! Records of %n device(s) are still missing; the table says whose.</source>
        <translation>
            <numerusform>! Records of %n device are still missing; the table says whose.</numerusform>
            <numerusform>! Records of %n devices are still missing; the table says whose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the oldest was seen %n day(s) ago.</source>
        <translation>
            <numerusform>%1; the oldest was seen %n day ago.</numerusform>
            <numerusform>%1; the oldest was seen %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of all %n device(s) have arrived</source>
        <translation>
            <numerusform>The records of the only device have arrived</numerusform>
            <numerusform>The records of all %n devices have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %1 %n thing(s) below want your attention.</source>
        <translation>
            <numerusform>! %1 One thing below wants your attention.</numerusform>
            <numerusform>! %1 %n things below want your attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCardWords</name>
    <message numerus="yes">
        <source>%n change(s) wait to be handed in</source>
        <translation>
            <numerusform>%n change waits to be handed in</numerusform>
            <numerusform>%n changes wait to be handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or paper(s) wait to be handed in</source>
        <translation>
            <numerusform>%n photo or paper waits to be handed in</numerusform>
            <numerusform>%n photos or papers wait to be handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n field(s) were changed by two people; both values are kept</source>
        <translation>
            <numerusform>! %n field was changed by two people; both values are kept</numerusform>
            <numerusform>! %n fields were changed by two people; both values are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are here as thumbnails only</source>
        <translation>
            <numerusform>%n photo is here as a thumbnail only</numerusform>
            <numerusform>%n photos are here as thumbnails only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>Synced %n minute(s) ago</source>
        <translation>
            <numerusform>Synced %n minute ago</numerusform>
            <numerusform>Synced %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n conflict(s)</source>
        <translation>
            <numerusform>! %n conflict</numerusform>
            <numerusform>! %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n change(s) waiting</source>
        <translation>
            <numerusform>%1 · %n change waiting</numerusform>
            <numerusform>%1 · %n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n risk(s) found</source>
        <translation>
            <numerusform>%n risk found</numerusform>
            <numerusform>%n risks found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n major</numerusform>
            <numerusform>%n major</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%n page(s) look different: %1.</source>
        <translation>
            <numerusform>%n page looks different: %1.</numerusform>
            <numerusform>%n pages look different: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are missing.</source>
        <translation>
            <numerusform>%n page is missing.</numerusform>
            <numerusform>%n pages are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were added.</source>
        <translation>
            <numerusform>%n page was added.</numerusform>
            <numerusform>%n pages were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbenchRows</name>
    <message numerus="yes">
        <source>! %n risk(s)</source>
        <translation>
            <numerusform>! %n risk</numerusform>
            <numerusform>! %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check item(s) lean on a law of which a newer version is in force</source>
        <translation>
            <numerusform>%n check item leans on a law of which a newer version is in force</numerusform>
            <numerusform>%n check items lean on a law of which a newer version is in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) lean on a law of which a newer version is in force</source>
        <translation>
            <numerusform>%n entry leans on a law of which a newer version is in force</numerusform>
            <numerusform>%n entries lean on a law of which a newer version is in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n field(s) missing</source>
        <translation>
            <numerusform>· %n field missing</numerusform>
            <numerusform>· %n fields missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Only %n signature(s) missing</source>
        <translation>
            <numerusform>! Only %n signature missing</numerusform>
            <numerusform>! Only %n signatures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::MonthCalendar</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ChecklistOffers</name>
    <message numerus="yes">
        <source>%n checklist(s) found</source>
        <translation>
            <numerusform>%n checklist found</numerusform>
            <numerusform>%n checklists found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EnterpriseCatalogue</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EnterpriseListModel</name>
    <message numerus="yes">
        <source>! %n open item(s)</source>
        <translation>
            <numerusform>! %n open item</numerusform>
            <numerusform>! %n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EverythingSearch</name>
    <message numerus="yes">
        <source>%1 · %n found</source>
        <translation>
            <numerusform>%1 · %n found</numerusform>
            <numerusform>%1 · %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ExaminePresenter</name>
    <message numerus="yes">
        <source> %n question(s) do not apply.</source>
        <translation>
            <numerusform> %n question does not apply.</numerusform>
            <numerusform> %n questions do not apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n question(s) are open again.</source>
        <translation>
            <numerusform> %n question is open again.</numerusform>
            <numerusform> %n questions are open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over; each is marked until it is confirmed.</source>
        <translation>
            <numerusform>%n answer taken over; it is marked until it is confirmed.</numerusform>
            <numerusform>%n answers taken over; each is marked until it is confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FigureEntries</name>
    <message numerus="yes">
        <source>%1 · details: %n</source>
        <translation>
            <numerusform>%1 · details: %n</numerusform>
            <numerusform>%1 · details: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FindingsBoard</name>
    <message numerus="yes">
        <source>%1 · %n findings at one place</source>
        <translation>
            <numerusform>%1 · %n finding at one place</numerusform>
            <numerusform>%1 · %n findings at one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major hazard(s)</source>
        <translation>
            <numerusform>%n major hazard</numerusform>
            <numerusform>%n major hazards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete</source>
        <translation>
            <numerusform>%n not complete</numerusform>
            <numerusform>%n not complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FollowUpPresenter</name>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>Adding %n photo</numerusform>
            <numerusform>Adding %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::HandoffGiving</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::LawTextPresenter</name>
    <message numerus="yes">
        <source>%n article(s) differ</source>
        <translation>
            <numerusform>%n article differs</numerusform>
            <numerusform>%n articles differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::LawsPresenter</name>
    <message numerus="yes">
        <source>%n law(s)</source>
        <translation>
            <numerusform>%n law</numerusform>
            <numerusform>%n laws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::OriginalsFetch</name>
    <message numerus="yes">
        <source>Fetching %n original(s)</source>
        <translation>
            <numerusform>Fetching %n original</numerusform>
            <numerusform>Fetching %n originals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PackEditorPresenter</name>
    <message numerus="yes">
        <source>%n entries differ</source>
        <translation>
            <numerusform>%n entry differs</numerusform>
            <numerusform>%n entries differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PacksPresenter</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n to be reviewed</source>
        <translation>
            <numerusform>! %n to be reviewed</numerusform>
            <numerusform>! %n to be reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PhotosModel</name>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PlacesPresenter</name>
    <message numerus="yes">
        <source>The folder is filled again: %n file(s) written.</source>
        <translation>
            <numerusform>The folder is filled again: %n file written.</numerusform>
            <numerusform>The folder is filled again: %n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with signed changes</source>
        <translation>
            <numerusform>%n file with signed changes</numerusform>
            <numerusform>%n files with signed changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n laptop(s)</source>
        <translation>
            <numerusform>of %n laptop</numerusform>
            <numerusform>of %n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n photo(s) and other file(s)</source>
        <translation>
            <numerusform>up to %n photo or other file</numerusform>
            <numerusform>up to %n photos and other files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PlanModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⌂ %n more at this place</source>
        <translation>
            <numerusform>⌂ %n more at this place</numerusform>
            <numerusform>⌂ %n more at this place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! overdue by %n day(s)</source>
        <translation>
            <numerusform>! overdue by %n day</numerusform>
            <numerusform>! overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::QuestionListModel</name>
    <message numerus="yes">
        <source>, %n lack(s) something</source>
        <translation>
            <numerusform>, %n lacks something</numerusform>
            <numerusform>, %n lack something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RegistrationPresenter</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were added at the end.</source>
        <translation>
            <numerusform>%n question was added at the end.</numerusform>
            <numerusform>%n questions were added at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were asked already and stay as they are.</source>
        <translation>
            <numerusform>%n question was asked already and stays as it is.</numerusform>
            <numerusform>%n questions were asked already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) do not apply to this firm and are answered so.</source>
        <translation>
            <numerusform>%n question does not apply to this firm and is answered so.</numerusform>
            <numerusform>%n questions do not apply to this firm and are answered so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RemediationPresenter</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RollCall</name>
    <message numerus="yes">
        <source>! %n missing</source>
        <translation>
            <numerusform>! %n missing</numerusform>
            <numerusform>! %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SettingsPresenter</name>
    <message numerus="yes">
        <source>! %n problem(s) found. Nothing was changed. Please make a backup and tell support.</source>
        <translation>
            <numerusform>! %n problem found. Nothing was changed. Please make a backup and tell support.</numerusform>
            <numerusform>! %n problems found. Nothing was changed. Please make a backup and tell support.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::StatisticsPresenter</name>
    <message numerus="yes">
        <source>%1 to %2 · %n visit(s)</source>
        <translation>
            <numerusform>%1 to %2 · %n visit</numerusform>
            <numerusform>%1 to %2 · %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SyncRunner</name>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n change received</numerusform>
            <numerusform>%n changes received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n file(s) exchanged</source>
        <translation>
            <numerusform>, %n file exchanged</numerusform>
            <numerusform>, %n files exchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::TemplatesPresenter</name>
    <message numerus="yes">
        <source>The layout differs in %n line(s).</source>
        <translation>
            <numerusform>The layout differs in %n line.</numerusform>
            <numerusform>The layout differs in %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions differ in %n line(s).</source>
        <translation>
            <numerusform>The questions differ in %n line.</numerusform>
            <numerusform>The questions differ in %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::WorkbenchPresenter</name>
    <message numerus="yes">
        <source>%n visit(s) in progress</source>
        <translation>
            <numerusform>%n visit in progress</numerusform>
            <numerusform>%n visits in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n item overdue</numerusform>
            <numerusform>%n items overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ChecklistChoice</name>
    <message numerus="yes">
        <source>%n checklist(s) of other trades are not shown.</source>
        <translation>
            <numerusform>%n checklist of other trades is not shown.</numerusform>
            <numerusform>%n checklists of other trades are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <translation>
            <numerusform>%1 (%n question)</numerusform>
            <numerusform>%1 (%n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) chosen</source>
        <translation>
            <numerusform>%n checklist chosen</numerusform>
            <numerusform>%n checklists chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in all</source>
        <translation>
            <numerusform>%n question in all</numerusform>
            <numerusform>%n questions in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ContradictionPanel</name>
    <message numerus="yes">
        <source>! %n contradiction(s) in the plan</source>
        <translation>
            <numerusform>! %n contradiction in the plan</numerusform>
            <numerusform>! %n contradictions in the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::DuplicatesPane</name>
    <message numerus="yes">
        <source>%n pair(s) to judge</source>
        <translation>
            <numerusform>%n pair to judge</numerusform>
            <numerusform>%n pairs to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>%n judged</numerusform>
            <numerusform>%n judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::EnterprisesPage</name>
    <message numerus="yes">
        <source>%n enterprise(s) written to %1</source>
        <translation>
            <numerusform>%n enterprise written to %1</numerusform>
            <numerusform>%n enterprises written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FeatureCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FirmListPane</name>
    <message numerus="yes">
        <source>%n enterprise(s) found</source>
        <translation>
            <numerusform>%n enterprise found</numerusform>
            <numerusform>%n enterprises found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s) match, but none of them passes the filters.</source>
        <translation>
            <numerusform>%n enterprise matches, but it does not pass the filters.</numerusform>
            <numerusform>%n enterprises match, but none of them passes the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::GapList</name>
    <message numerus="yes">
        <source>… and %n more like this</source>
        <translation>
            <numerusform>… and %n more like this</numerusform>
            <numerusform>… and %n more like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n gap(s) stand in the way of the paper.</source>
        <translation>
            <numerusform>! %n gap stands in the way of the paper.</numerusform>
            <numerusform>! %n gaps stand in the way of the paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ImportPane</name>
    <message numerus="yes">
        <source>%n enterprise(s) were edited since and stay.</source>
        <translation>
            <numerusform>%n enterprise was edited since and stays.</numerusform>
            <numerusform>%n enterprises were edited since and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LawPane</name>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on files that were taken in</source>
        <translation>
            <numerusform>%n remark on files that were taken in</numerusform>
            <numerusform>%n remarks on files that were taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LeniencyPanel</name>
    <message numerus="yes">
        <source>Leniency advice (%n)</source>
        <translation>
            <numerusform>Leniency advice (%n)</numerusform>
            <numerusform>Leniency advice (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::NumbersDialog</name>
    <message numerus="yes">
        <source>%n number(s) made void</source>
        <translation>
            <numerusform>%n number made void</numerusform>
            <numerusform>%n numbers made void</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::OutsideFiles</name>
    <message numerus="yes">
        <source>Only the first of %n file(s) was opened.</source>
        <translation>
            <numerusform>Only the first of %n file was opened.</numerusform>
            <numerusform>Only the first of %n files was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PackEditor</name>
    <message numerus="yes">
        <source>%n entries taken into the draft</source>
        <translation>
            <numerusform>%n entry taken into the draft</numerusform>
            <numerusform>%n entries taken into the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PackPane</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperFormView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperList</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PositionSketch</name>
    <message numerus="yes">
        <source>The firm among %n firm(s) of its town whose position is known</source>
        <translation>
            <numerusform>The firm; no other of its town has a known position</numerusform>
            <numerusform>The firm among %n firms of its town whose position is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PrescribeStep</name>
    <message numerus="yes">
        <source>%n open item(s) of other visits to this firm</source>
        <translation>
            <numerusform>%n open item of other visits to this firm</numerusform>
            <numerusform>%n open items of other visits to this firm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PreviewPane</name>
    <message numerus="yes">
        <source>! %n fault(s): the picture is the last one without</source>
        <translation>
            <numerusform>! %n fault: the picture is the last one without</numerusform>
            <numerusform>! %n faults: the picture is the last one without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PrintDialog</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>The one page</numerusform>
            <numerusform>All %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::Printing</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing was stopped; %n page(s) had gone to the printer and will come out.</source>
        <translation>
            <numerusform>Printing was stopped; %n page had gone to the printer and will come out.</numerusform>
            <numerusform>Printing was stopped; %n pages had gone to the printer and will come out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RegisterStep</name>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %4 · %n at risk</source>
        <translation>
            <numerusform>%1 · %2 · %3 · %4 · %n at risk</numerusform>
            <numerusform>%1 · %2 · %3 · %4 · %n at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RemediationPage</name>
    <message numerus="yes">
        <source>%n marked for one re-inspection</source>
        <translation>
            <numerusform>%n marked for one re-inspection</numerusform>
            <numerusform>%n marked for one re-inspection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SectionPane</name>
    <message numerus="yes">
        <source>%n question(s) lack something</source>
        <translation>
            <numerusform>%n question lacks something</numerusform>
            <numerusform>%n questions lack something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SentencesPane</name>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ServingPanel</name>
    <message numerus="yes">
        <source>%n more paper(s) of this visit</source>
        <translation>
            <numerusform>%n more paper of this visit</numerusform>
            <numerusform>%n more papers of this visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SharingPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TemplatesPage</name>
    <message numerus="yes">
        <source>Imported into the draft of %1; %n fault(s) to mend</source>
        <translation>
            <numerusform>Imported into the draft of %1; %n fault to mend</numerusform>
            <numerusform>Imported into the draft of %1; %n faults to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TogetherPane</name>
    <message numerus="yes">
        <source>%n item(s) in one re-inspection</source>
        <translation>
            <numerusform>%n item in one re-inspection</numerusform>
            <numerusform>%n items in one re-inspection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prove every item</source>
        <translation>
            <numerusform>%n photo proves every item</numerusform>
            <numerusform>%n photos prove every item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close out %n item(s)</source>
        <translation>
            <numerusform>Close out %n item</numerusform>
            <numerusform>Close out %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n item(s)</source>
        <translation>
            <numerusform>Record for %n item</numerusform>
            <numerusform>Record for %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::WorkbenchColumn</name>
    <message numerus="yes">
        <source>Show %1 more of %n</source>
        <translation>
            <numerusform>Show %1 more of %n</numerusform>
            <numerusform>Show %1 more of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
