#include "ui/presentation/sentencetables.h"

#include <QtGlobal>

namespace xunzhen::presentation {

const SentenceTable &problemSentences()
{
    static const SentenceTable table{
        // enterprises
        {"profile-not-new", QT_TRANSLATE_NOOP("Sentences", "The demo needs a folder of its own; this one is in use: %1")},
        {"name-missing", QT_TRANSLATE_NOOP("Sentences", "The name is missing")},
        {"name-empty", QT_TRANSLATE_NOOP("Sentences", "The name is missing")},
        {"name-several-records", QT_TRANSLATE_NOOP("Sentences", "Several records have this name and address")},
        {"uscc-missing", QT_TRANSLATE_NOOP("Sentences", "The credit code is missing")},
        {"uscc-empty", QT_TRANSLATE_NOOP("Sentences", "The credit code is missing")},
        {"uscc-length", QT_TRANSLATE_NOOP("Sentences", "The credit code does not have 18 characters")},
        {"uscc-character", QT_TRANSLATE_NOOP("Sentences", "The credit code has a character that is not allowed")},
        {"uscc-check-digit", QT_TRANSLATE_NOOP("Sentences", "The credit code has a typing mistake (check character)")},
        {"uscc-taken", QT_TRANSLATE_NOOP("Sentences", "Another enterprise has this credit code: %1")},
        {"uscc-several-records", QT_TRANSLATE_NOOP("Sentences", "Several records have this credit code")},
        {"uscc-other-name", QT_TRANSLATE_NOOP("Sentences", "The firm with this credit code has quite another name: %1")},
        {"row-contradicts", QT_TRANSLATE_NOOP("Sentences", "Another row of the sheet says something else: %1")},
        {"duplicate-row", QT_TRANSLATE_NOOP("Sentences", "The same firm stands in the sheet twice: %1")},
        {"phone-damaged", QT_TRANSLATE_NOOP("Sentences", "The phone number was damaged by the spreadsheet program")},
        // papers
        {"signing-key-unreadable", QT_TRANSLATE_NOOP("Sentences", "The key that signs your papers cannot be read (%1 in the folder keys of this profile). Put it back from a backup, or move it away: the next paper then gets a new key")},
        // sheets
        {"file-empty", QT_TRANSLATE_NOOP("Sentences", "The file is empty")},
        {"file-too-large", QT_TRANSLATE_NOOP("Sentences", "The file is too large")},
        {"table-empty", QT_TRANSLATE_NOOP("Sentences", "The sheet has no rows")},
        {"no-sheet", QT_TRANSLATE_NOOP("Sentences", "The file has no visible sheet")},
        {"no-workbook", QT_TRANSLATE_NOOP("Sentences", "The file is no .xlsx workbook")},
        {"not-a-zip", QT_TRANSLATE_NOOP("Sentences", "The file is no .xlsx workbook")},
        {"not-a-table", QT_TRANSLATE_NOOP("Sentences", "The file is no table")},
        {"not-a-text", QT_TRANSLATE_NOOP("Sentences", "The file is no text")},
        {"web-page", QT_TRANSLATE_NOOP("Sentences", "The file is a web page with a false name: open it and save it as .xlsx")},
        {"old-xls", QT_TRANSLATE_NOOP("Sentences", "The file is an old .xls: open it and save it as .xlsx")},
        {"binary-workbook", QT_TRANSLATE_NOOP("Sentences", "The file is a binary workbook: open it and save it as .xlsx")},
        {"zip-part-missing", QT_TRANSLATE_NOOP("Sentences", "A part of the workbook is missing")},
        {"zip-part-damaged", QT_TRANSLATE_NOOP("Sentences", "A part of the workbook is damaged")},
        {"zip-bomb", QT_TRANSLATE_NOOP("Sentences", "The workbook unpacks to far more than a sheet should hold")},
        {"xml-damaged", QT_TRANSLATE_NOOP("Sentences", "A part of the workbook is damaged")},
        {"too-many-rows", QT_TRANSLATE_NOOP("Sentences", "The sheet has too many rows")},
        {"too-many-columns", QT_TRANSLATE_NOOP("Sentences", "The sheet has too many columns")},
        {"too-many-cells", QT_TRANSLATE_NOOP("Sentences", "The sheet has too many cells")},
        {"cell-too-long", QT_TRANSLATE_NOOP("Sentences", "A cell holds too much text")},
        {"csv-quote-unterminated", QT_TRANSLATE_NOOP("Sentences", "A quotation mark is not closed")},
        {"wrong-encoding", QT_TRANSLATE_NOOP("Sentences", "The text is neither UTF-8 nor GB18030")},
        {"encoding-unknown", QT_TRANSLATE_NOOP("Sentences", "The text is neither UTF-8 nor GB18030")},
        // people and set-up
        {"bureau-missing", QT_TRANSLATE_NOOP("Sentences", "Please write the name of your bureau")},
        {"bureau-short-missing", QT_TRANSLATE_NOOP("Sentences", "Please write the short name that begins document numbers")},
        {"person-name-missing", QT_TRANSLATE_NOOP("Sentences", "Please write the name")},
        {"reason-missing", QT_TRANSLATE_NOOP("Sentences", "Please write the reason")},
        {"proof-missing", QT_TRANSLATE_NOOP("Sentences", "Closing out needs a note or a photo as proof")},
        {"witness-missing", QT_TRANSLATE_NOOP("Sentences", "Please write who saw the refusal")},
        {"enterprise-missing", QT_TRANSLATE_NOOP("Sentences", "Please choose the enterprise")},
        {"checklist-missing", QT_TRANSLATE_NOOP("Sentences", "Please choose at least one checklist")},
        {"item-code-clash", QT_TRANSLATE_NOOP("Sentences", "“%2” and “%3” use the code %1 for different questions, so their checklists cannot go into one visit. Please open two visits, or have one of the packs corrected")},
        {"firm-feature-unknown", QT_TRANSLATE_NOOP("Sentences", "No checklist pack asks for this situation of a firm: %1")},
        // photos
        {"photo-damaged", QT_TRANSLATE_NOOP("Sentences", "This picture is damaged and cannot be shown")},
        {"photo-unreadable", QT_TRANSLATE_NOOP("Sentences", "This is no readable JPEG, PNG or HEIC picture")},
        // papers
        {"paper-without-date", QT_TRANSLATE_NOOP("Sentences", "The paper has no date")},
        {"changed-since-issue", QT_TRANSLATE_NOOP("Sentences", "The record has changed since the paper %1 was issued: a correction would show other facts. Please open a new visit for what is new")},
        {"reprint-differs", QT_TRANSLATE_NOOP("Sentences", "This laptop cannot lay out the paper %1 again as it was issued: records, pictures, packs or the template differ. The PDF is unharmed. Please use the PDF, or make the OFD on the laptop that issued the paper")},
        {"picture-unreadable", QT_TRANSLATE_NOOP("Sentences", "A picture of the paper cannot be read")},
        {"picture-too-large", QT_TRANSLATE_NOOP("Sentences", "A picture of the paper is too large")},
        {"picture-broken", QT_TRANSLATE_NOOP("Sentences", "A picture of the paper is damaged")},
        {"picture-too-many-pixels", QT_TRANSLATE_NOOP("Sentences", "A picture of the paper has too many pixels")},
        {"paper-too-long", QT_TRANSLATE_NOOP("Sentences", "The paper would be longer than any real one. The record is unharmed. Please check the template for a list inside a list")},
        {"template-too-large", QT_TRANSLATE_NOOP("Sentences", "The paper's template is larger than 1 MB and was not read")},
        {"template-too-deep", QT_TRANSLATE_NOOP("Sentences", "The paper's template has too many blocks inside blocks")},
        {"template-part-missing", QT_TRANSLATE_NOOP("Sentences", "The paper's template lacks a part: %1")},
        {"wording-not-text", QT_TRANSLATE_NOOP("Sentences", "A wording of the paper's template is no text: %1")},
        {"template-only-paragraphs", QT_TRANSLATE_NOOP("Sentences", "Only paragraphs and headings may stand in this block of the paper's template: %1")},
        {"template-empty-chain", QT_TRANSLATE_NOOP("Sentences", "The paper's template names no face for %1")},
        // rights and care
        {"role-may-not-open", QT_TRANSLATE_NOOP("Sentences", "This role may not do that; an inspector may")},
        {"file-unreadable", QT_TRANSLATE_NOOP("Sentences", "The file cannot be read: %1")},
        {"not-utf8", QT_TRANSLATE_NOOP("Sentences", "The text is not UTF-8")},
        {"store-newer", QT_TRANSLATE_NOOP("Sentences", "The records were written by a newer version (%1)")},
    };
    return table;
}

}
