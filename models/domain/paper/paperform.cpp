#include "models/domain/paper/paperform.h"

#include "models/domain/codetable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<FieldType, 8> kTypes{
    {{{FieldType::Text, "text"}, {FieldType::Lines, "lines"}, {FieldType::Date, "date"}, {FieldType::Moment, "moment"},
      {FieldType::Number, "number"}, {FieldType::Choice, "choice"}, {FieldType::Flag, "flag"}, {FieldType::Rows, "rows"}}}};
constexpr CodeTable<PaperSubject, 4> kSubjects{{{{PaperSubject::Visit, "visit"}, {PaperSubject::Finding, "finding"},
                                                 {PaperSubject::Paper, "paper"}, {PaperSubject::Bureau, "bureau"}}}};

FormRow rowOf(const FormField &field, const QJsonObject &object)
{
    FormRow row;
    for (const FormField &column : field.columns)
        if (const QString cell = object.value(column.name).toString(); !cell.isEmpty())
            row.insert(column.name, cell);
    return row;
}

bool isChoice(const FormField &field, const QString &code)
{
    return std::ranges::any_of(field.choices, [&](const FieldChoice &choice) { return choice.code == code; });
}

bool isNumber(const QString &text)
{
    bool number = false;
    text.toDouble(&number);
    return number;
}

}

QString fieldTypeCode(FieldType type) { return kTypes.code(type); }
std::optional<FieldType> fieldTypeFromCode(const QString &code) { return kTypes.value(code); }
QString paperSubjectCode(PaperSubject subject) { return kSubjects.code(subject); }
std::optional<PaperSubject> paperSubjectFromCode(const QString &code) { return kSubjects.value(code); }

const FormField *PaperForm::field(const QString &name) const
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.end() ? nullptr : &*found;
}

const FormSigner *PaperForm::signer(const QString &role) const
{
    const auto found = std::ranges::find(signers, role, &FormSigner::role);
    return found == signers.end() ? nullptr : &*found;
}

std::vector<FormRow> rowsOf(const FormField &field, const QString &text)
{
    std::vector<FormRow> rows;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        if (FormRow row = rowOf(field, value.toObject()); !row.isEmpty())
            rows.push_back(std::move(row));
    return rows;
}

QString rowsText(const std::vector<FormRow> &rows)
{
    QJsonArray array;
    for (const FormRow &row : rows) {
        QJsonObject object;
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            if (!cell.value().isEmpty())
                object.insert(cell.key(), cell.value());
        if (!object.isEmpty())
            array.append(object);
    }
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool isAcceptable(const FormField &field, const QString &text)
{
    if (text.isEmpty())
        return true;
    switch (field.type) {
    case FieldType::Text: return !text.contains(QLatin1Char('\n'));
    case FieldType::Lines: return true;
    case FieldType::Date: return QDate::fromString(text, Qt::ISODate).isValid();
    case FieldType::Moment: return QDateTime::fromString(text, Qt::ISODate).isValid();
    case FieldType::Number: return isNumber(text);
    case FieldType::Choice: return isChoice(field, text);
    case FieldType::Flag: return text == QLatin1String("1");
    case FieldType::Rows: return QJsonDocument::fromJson(text.toUtf8()).isArray();
    }
    return false;
}

}
