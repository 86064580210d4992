#include "models/report/content/formfields.h"

#include "models/report/content/chinesetext.h"
#include "models/report/content/fieldwriter.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;
using domain::FieldType;
using domain::FormField;

QString choiceWord(const FormField &field, const QString &code)
{
    for (const domain::FieldChoice &choice : field.choices)
        if (choice.code == code)
            return choice.label.zh;
    return {};
}

QString words(const FormField &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Date: return chineseDate(QDate::fromString(text, Qt::ISODate));
    case FieldType::Moment: return chineseMoment(QDateTime::fromString(text, Qt::ISODate));
    case FieldType::Choice: return choiceWord(field, text);
    default: return text;
    }
}

void writeField(const FormField &field, const QString &text, json &fields)
{
    const std::string name = field.name.toStdString();
    fields[name] = FieldWriter::text(words(field, text));
    if (field.type == FieldType::Choice)
        fields[name + "Code"] = FieldWriter::text(text);
    if (field.type == FieldType::Flag)
        fields[name] = text == QLatin1String("1");
}

json rowFields(const FormField &field, const domain::FormRow &row, size_t index)
{
    json fields{{"index", index}};
    for (const FormField &column : field.columns)
        writeField(column, row.value(column.name), fields);
    return fields;
}

json rowList(const FormField &field, const std::vector<domain::FormRow> &rows)
{
    json list = json::array();
    for (const domain::FormRow &row : rows)
        list.push_back(rowFields(field, row, list.size() + 1));
    return list;
}

} // namespace

json formFields(const domain::PaperForm &form, const domain::FormValues &values)
{
    json fields = json::object();
    for (const FormField &field : form.fields)
        if (field.type == FieldType::Rows)
            fields[field.name.toStdString()] = rowList(field, domain::rowsOf(field, values.value(field.name)));
        else
            writeField(field, values.value(field.name), fields);
    return fields;
}

json formSchema(const domain::PaperForm &form)
{
    json fields = formFields(form, {});
    for (const FormField &field : form.fields)
        if (field.type == FieldType::Rows)
            fields[field.name.toStdString()] = rowList(field, {domain::FormRow()});
    return fields;
}

} // namespace xunzhen::report
