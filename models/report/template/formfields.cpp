#include "models/report/template/formfields.h"

#include "models/report/template/faultlist.h"
#include "models/report/template/formword.h"
#include "models/report/template/jsonmembers.h"
#include "models/report/template/wording.h"

#include <QRegularExpression>

namespace xunzhen::report {

namespace {

using nlohmann::json;
using domain::FieldType;
using domain::FormField;

constexpr size_t kMostFields = 100;

class FieldsReader
{
public:
    FieldsReader(const json &record, FaultList &faults) : m_record(record), m_faults(faults) {}

    void readFields(const json &owner, const QString &key, const QString &pointer, std::vector<FormField> &fields)
    {
        const auto list = owner.find(key.toStdString());
        const QString place = pointer + u'/' + key;
        if (list != owner.end() && (!list->is_array() || list->size() > kMostFields))
            return m_faults.add(u"template-not-a-list"_qs, place);
        for (size_t i = 0; list != owner.end() && i < list->size(); ++i)
            readField((*list)[i], place + u'/' + QString::number(i), fields);
    }

private:
    void readField(const json &each, const QString &pointer, std::vector<FormField> &fields)
    {
        if (!each.is_object())
            return m_faults.add(u"template-wrong-type"_qs, pointer);
        checkKeys(each, pointer, {u"name"_qs, u"type"_qs, u"label"_qs, u"hint"_qs, u"required"_qs, u"remember"_qs, u"from"_qs,
                                 u"sample"_qs, u"choices"_qs, u"columns"_qs}, m_faults);
        FormField field;
        field.name = textAt(each, "name");
        field.label = readFormWord(each, "label", pointer, m_faults);
        if (each.contains("hint"))
            field.hint = readFormWord(each, "hint", pointer, m_faults);
        field.required = flagAt(each, "required");
        field.remembered = flagAt(each, "remember");
        field.proposal = textAt(each, "from");
        readType(each, pointer, field);
        checkName(field, pointer, fields);
        checkProposal(field, pointer);
        fields.push_back(std::move(field));
    }

    void readType(const json &each, const QString &pointer, FormField &field)
    {
        const QString code = textAt(each, "type");
        const auto type = domain::fieldTypeFromCode(code);
        if (!type)
            return m_faults.add(u"template-unknown-word"_qs, pointer + u"/type"_qs, {code});
        field.type = *type;
        if (field.type == FieldType::Choice)
            readChoices(each, pointer, field);
        if (field.type == FieldType::Rows)
            readColumns(each, pointer, field);
        readSample(each, pointer, field);
    }

    void readChoices(const json &each, const QString &pointer, FormField &field)
    {
        const json choices = each.value("choices", json());
        for (size_t i = 0; choices.is_array() && i < choices.size(); ++i)
            if (choices[i].is_object())
                field.choices.push_back({textAt(choices[i], "code"), {textAt(choices[i], "zh"), textAt(choices[i], "en")}});
        for (const domain::FieldChoice &choice : field.choices)
            if (choice.code.isEmpty() || choice.label.zh.isEmpty())
                m_faults.add(u"template-part-missing"_qs, pointer + u"/choices"_qs, {u"code, zh"_qs});
        if (field.choices.empty())
            m_faults.add(u"template-property-missing"_qs, pointer, {field.name, u"choices"_qs});
    }

    void readColumns(const json &each, const QString &pointer, FormField &field)
    {
        readFields(each, u"columns"_qs, pointer, field.columns);
        if (field.columns.empty())
            m_faults.add(u"template-property-missing"_qs, pointer, {field.name, u"columns"_qs});
        for (const FormField &column : field.columns)
            if (column.type == FieldType::Rows || column.type == FieldType::Flag)
                m_faults.add(u"template-unknown-word"_qs, pointer + u"/columns"_qs, {domain::fieldTypeCode(column.type)});
    }

    void readSample(const json &each, const QString &pointer, FormField &field)
    {
        const json sample = each.value("sample", json());
        if (sample.is_string())
            field.sample = QString::fromStdString(sample.get<std::string>());
        else if (sample.is_array())
            field.sample = QString::fromStdString(sample.dump());
        if (!domain::isAcceptable(field, field.sample))
            m_faults.add(u"template-wrong-type"_qs, pointer + u"/sample"_qs);
    }

    void checkName(const FormField &field, const QString &pointer, const std::vector<FormField> &before)
    {
        static const QRegularExpression name(QStringLiteral("^[a-z][A-Za-z0-9]{0,39}$"));
        if (!name.match(field.name).hasMatch())
            m_faults.add(u"form-field-name"_qs, pointer + u"/name"_qs, {field.name});
        for (const FormField &other : before)
            if (other.name == field.name)
                m_faults.add(u"form-field-twice"_qs, pointer + u"/name"_qs, {field.name});
    }

    void checkProposal(const FormField &field, const QString &pointer)
    {
        static const QRegularExpression days(QStringLiteral("^\\+\\d{1,3}$"));
        const QString &wish = field.proposal;
        const bool wrong = (field.type == FieldType::Date && !days.match(wish).hasMatch())
                        || (field.type == FieldType::Moment && wish != u"begun" && wish != u"ended")
                        || (field.type == FieldType::Choice && !domain::isAcceptable(field, wish));
        if (!wish.isEmpty() && wrong)
            m_faults.add(u"template-unknown-word"_qs, pointer + u"/from"_qs, {wish});
        scanText(field.proposal, [](const QString &) {}, [&](const Placeholder &placeholder) {
            if (!Scope(m_record).find(placeholder.path))
                m_faults.add(u"template-unknown-field"_qs, pointer + u"/from"_qs, {placeholder.path});
            for (const QString &filter : placeholder.filters)
                if (filter != u"lines")
                    m_faults.add(u"template-unknown-filter"_qs, pointer + u"/from"_qs, {filter});
        });
    }

    const json &m_record;
    FaultList &m_faults;
};

} // namespace

std::vector<FormField> readFormFields(const json &form, const json &record, FaultList &faults)
{
    std::vector<FormField> fields;
    FieldsReader(record, faults).readFields(form, u"fields"_qs, {}, fields);
    return fields;
}

} // namespace xunzhen::report
