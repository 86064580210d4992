#pragma once

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

/// What a paper asks for beyond the record of the visit: its form.json, see report::readPaperForm.
namespace xunzhen::domain {

/// The window shows the user's language; the paper always the Chinese one.
struct FormWord
{
    QString zh, en;
    bool operator==(const FormWord &) const = default;
};

/// How a field is filled in and kept. Text: one line. Lines: several. Date: 2026-11-28. Moment: 2026-11-28T14:30, as on the
/// clock there. Number: digits. Choice: a code. Flag: "1" or empty. Rows: see rowsOf.
enum class FieldType { Text, Lines, Date, Moment, Number, Choice, Flag, Rows };
QString fieldTypeCode(FieldType type); ///< "text", "lines", …
std::optional<FieldType> fieldTypeFromCode(const QString &code);

struct FieldChoice
{
    QString code;
    FormWord label;
};

struct FormField
{
    QString name;
    FieldType type = FieldType::Text;
    FormWord label, hint;
    bool required = false;
    bool remembered = false; ///< begins as in the last paper of this kind that the bureau made
    QString proposal;        ///< what the field begins with: text with {{fields}} of the record; of a Date "+7", days after the
                             ///< paper's; of a Moment "begun" or "ended", of the visit
    QString sample;          ///< 示例, for the gallery; of rows as rowsText() writes them
    std::vector<FieldChoice> choices;
    std::vector<FormField> columns; ///< of Rows; neither Rows nor Flag themselves
};

/// What a paper is about, besides its firm.
enum class PaperSubject { Visit, Finding, Paper, Bureau };
QString paperSubjectCode(PaperSubject subject); ///< "visit", "finding", "paper", "bureau"
std::optional<PaperSubject> paperSubjectFromCode(const QString &code);

/// Who signs: a place on the paper.
struct FormSigner
{
    QString role;  ///< code that the paper's wording knows: leader, inspector, enterprise, …
    FormWord label;
    bool required = false;
    bool refusable = false; ///< a refusal with reason and witness counts as well
};

struct PaperForm
{
    QString id; ///< the kind: "correction-order"
    FormWord title;
    int order = 0; ///< place in the order of procedure, as a case file keeps it
    PaperSubject subject = PaperSubject::Visit;
    bool forService = true, forCheck = true;
    QString numberWord; ///< of the series: 责改 in 津南应急责改〔2026〕3号
    std::vector<FormField> fields;
    std::vector<FormSigner> signers;

    const FormField *field(const QString &name) const;
    const FormSigner *signer(const QString &role) const;
};

/// What was filled in, by the name of the field.
using FormValues = QMap<QString, QString>;
using FormRow = QMap<QString, QString>;

/// The rows of a field's text; nothing for a text that is none. Cells that the field has no column for are left out.
std::vector<FormRow> rowsOf(const FormField &field, const QString &text);
/// JSON: [{"question": "…", "answer": "…"}]; rows without any text are left out. Empty when none is left.
QString rowsText(const std::vector<FormRow> &rows);

/// Whether the text is one that the field may hold; an empty one always is.
bool isAcceptable(const FormField &field, const QString &text);

}
