#include "ui/presentation/sentencetables.h"

#include <QtGlobal>

namespace xunzhen::presentation {

const SentenceTable &packSentences()
{
    static const SentenceTable table{
        // checklist packs
        {"not-a-pack", QT_TRANSLATE_NOOP("Sentences", "The file is no checklist pack")},
        {"pack-format", QT_TRANSLATE_NOOP("Sentences", "The pack is of a format that this program does not know: %1")},
        {"json-syntax", QT_TRANSLATE_NOOP("Sentences", "The file breaks the rules of JSON here: %1")},
        {"json-too-deep", QT_TRANSLATE_NOOP("Sentences", "The file is nested too deeply")},
        {"key-missing", QT_TRANSLATE_NOOP("Sentences", "This part is missing")},
        {"key-duplicate", QT_TRANSLATE_NOOP("Sentences", "This part stands here twice")},
        {"text-empty", QT_TRANSLATE_NOOP("Sentences", "The text is empty")},
        {"text-too-long", QT_TRANSLATE_NOOP("Sentences", "The text is too long")},
        {"list-empty", QT_TRANSLATE_NOOP("Sentences", "The list is empty")},
        {"type-wrong", QT_TRANSLATE_NOOP("Sentences", "Something else is expected here: %1")},
        {"value-unreadable", QT_TRANSLATE_NOOP("Sentences", "The value cannot be read: %1")},
        {"date-unreadable", QT_TRANSLATE_NOOP("Sentences", "The date cannot be read: %1")},
        {"number-out-of-range", QT_TRANSLATE_NOOP("Sentences", "The number is out of range: %1")},
        {"code-unreadable", QT_TRANSLATE_NOOP("Sentences", "The code has characters that are not allowed: %1")},
        {"code-duplicate", QT_TRANSLATE_NOOP("Sentences", "The code stands in the pack twice: %1")},
        {"validity-reversed", QT_TRANSLATE_NOOP("Sentences", "The pack ends before it begins")},
        {"grade-unknown", QT_TRANSLATE_NOOP("Sentences", "The grade is not known: %1")},
        {"evidence-unknown", QT_TRANSLATE_NOOP("Sentences", "The kind of evidence is not known: %1")},
        {"measure-range-reversed", QT_TRANSLATE_NOOP("Sentences", "The smallest value is larger than the largest")},
        {"major-hazard-unknown", QT_TRANSLATE_NOOP("Sentences", "The pack has no major hazard of this code: %1")},
        {"major-hazard-grade", QT_TRANSLATE_NOOP("Sentences", "A question that names a major hazard must be graded major")},
        {"leniency-unknown", QT_TRANSLATE_NOOP("Sentences", "The pack has no leniency entry of this code: %1")},
        {"feature-unknown", QT_TRANSLATE_NOOP("Sentences", "The pack does not declare this feature of a firm: %1")},
        {"condition-cyclic", QT_TRANSLATE_NOOP("Sentences", "The conditions go round in a circle: %1")},
        {"leniency-kind-unknown", QT_TRANSLATE_NOOP("Sentences", "The kind of leniency is not known: %1")},
        // laws and citations
        {"law-unknown", QT_TRANSLATE_NOOP("Sentences", "The pack does not name this law: %1")},
        {"law-duplicate", QT_TRANSLATE_NOOP("Sentences", "The law is named twice: %1")},
        {"law-text-missing", QT_TRANSLATE_NOOP("Sentences", "The law library lacks this version of the law: %1")},
        {"article-missing", QT_TRANSLATE_NOOP("Sentences", "The law has no such article: %1")},
        {"paragraph-missing", QT_TRANSLATE_NOOP("Sentences", "The article has no such paragraph: %1")},
        {"item-missing", QT_TRANSLATE_NOOP("Sentences", "The paragraph has no such item: %1")},
        {"words-not-found", QT_TRANSLATE_NOOP("Sentences", "The article does not hold these words: %1")},
        {"article-unreadable", QT_TRANSLATE_NOOP("Sentences", "The number of the article cannot be read: %1")},
        {"article-duplicate", QT_TRANSLATE_NOOP("Sentences", "The article stands in the file twice: %1")},
        {"article-out-of-order", QT_TRANSLATE_NOOP("Sentences", "The article is out of order: %1")},
        {"law-text-empty", QT_TRANSLATE_NOOP("Sentences", "The file has no text below its title")},
        {"law-file-twice", QT_TRANSLATE_NOOP("Sentences", "Another file of the folder holds the same version of this law with another text; only the first was taken: %1")},
        {"law-file-same", QT_TRANSLATE_NOOP("Sentences", "Another file of the folder holds the same text: %1")},
        {"law-title-missing", QT_TRANSLATE_NOOP("Sentences", "The file has no title line")},
        {"law-file-name", QT_TRANSLATE_NOOP("Sentences", "The name of the file does not say the version")},
        {"law-without-articles", QT_TRANSLATE_NOOP("Sentences", "The file has no articles")},
        {"info-end-missing", QT_TRANSLATE_NOOP("Sentences", "The line that ends the enactment is missing")},
        // rows of a sheet
        {"name-too-long", QT_TRANSLATE_NOOP("Sentences", "The name is too long")},
        {"text-cut-off", QT_TRANSLATE_NOOP("Sentences", "The text was too long and is cut off: %1")},
        {"employees-unreadable", QT_TRANSLATE_NOOP("Sentences", "The number of employees cannot be read: %1")},
        {"positive-list-unreadable", QT_TRANSLATE_NOOP("Sentences", "Neither yes nor no: %1")},
        {"longitude-out-of-range", QT_TRANSLATE_NOOP("Sentences", "The longitude is out of range: %1")},
        {"latitude-out-of-range", QT_TRANSLATE_NOOP("Sentences", "The latitude is out of range: %1")},
        {"uscc-damaged-by-spreadsheet", QT_TRANSLATE_NOOP("Sentences", "The credit code was damaged by the spreadsheet program")},
        {"nothing-to-import", QT_TRANSLATE_NOOP("Sentences", "There is nothing to import")},
        {"nothing-to-undo", QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo")},
        {"changed-since-preview", QT_TRANSLATE_NOOP("Sentences", "Changed since the preview was made: %1")},
        {"import-undone", QT_TRANSLATE_NOOP("Sentences", "This import has been undone already")},
        {"enterprise-unknown", QT_TRANSLATE_NOOP("Sentences", "This enterprise is not on record")},
        {"out-of-range", QT_TRANSLATE_NOOP("Sentences", "The value is out of range")},
        // care of the store
        {"blob-missing", QT_TRANSLATE_NOOP("Sentences", "A photo or file is missing: %1")},
        {"blob-damaged", QT_TRANSLATE_NOOP("Sentences", "A photo or file is damaged: %1")},
        {"log-gap", QT_TRANSLATE_NOOP("Sentences", "The record of changes has a gap: %1")},
        {"log-head-missing", QT_TRANSLATE_NOOP("Sentences", "The record of changes lacks its newest entry: %1")},
        // pictures and acts
        {"photo-type", QT_TRANSLATE_NOOP("Sentences", "This is no readable JPEG, PNG or HEIC picture")},
        {"photo-truncated", QT_TRANSLATE_NOOP("Sentences", "The picture breaks off in the middle")},
        {"photo-too-large", QT_TRANSLATE_NOOP("Sentences", "The picture file is too large")},
        {"photo-too-many-pixels", QT_TRANSLATE_NOOP("Sentences", "The picture has too many pixels")},
        {"visit-not-issued", QT_TRANSLATE_NOOP("Sentences", "The visit's paper has not been issued yet")},
        {"visit-voided", QT_TRANSLATE_NOOP("Sentences", "The visit was taken out")},
        {"remediation-voided", QT_TRANSLATE_NOOP("Sentences", "The remediation item was taken out")},
        {"guard-reason-missing", QT_TRANSLATE_NOOP("Sentences", "Please write why the visit takes place all the same")},
        {"checklist-unknown", QT_TRANSLATE_NOOP("Sentences", "The pack has no such checklist: %1")},
        {"expert-missing", QT_TRANSLATE_NOOP("Sentences", "Please write the expert's name")},
        {"author-unknown", QT_TRANSLATE_NOOP("Sentences", "Please say first who uses this laptop")},
        {"role-may-not-issue", QT_TRANSLATE_NOOP("Sentences", "Only an inspector may issue a paper")},
        {"signature-empty", QT_TRANSLATE_NOOP("Sentences", "Nothing has been drawn yet")},
        {"no-share-folder", QT_TRANSLATE_NOOP("Sentences", "No shared folder has been chosen yet")},
        {"changed-elsewhere", QT_TRANSLATE_NOOP("Sentences", "A colleague changed this in the meantime: %1")},
    };
    return table;
}

}
