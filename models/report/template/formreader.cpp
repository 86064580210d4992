#include "models/report/template/formreader.h"

#include "models/report/template/faultlist.h"
#include "models/report/template/jsontext.h"
#include "models/report/template/wording.h"

#include <QRegularExpression>
#include <QSet>

namespace xunzhen::report {

namespace {

using nlohmann::json;
using domain::FieldType;
using domain::FormField;

const QString kFile = QStringLiteral("form.json");
constexpr size_t kMostFields = 100;

QString textAt(const json &object, const char *key)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_string() ? QString::fromStdString(hit->get<std::string>()) : QString();
}

bool flagAt(const json &object, const char *key, bool otherwise = false)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_boolean() ? hit->get<bool>() : otherwise;
}

class FormReader
{
public:
    FormReader(const json &root, const json &fields, FaultList &faults) : m_root(root), m_record(fields), m_faults(faults) {}

    domain::PaperForm read()
    {
        readHead();
        readFields(m_root, u"fields"_qs, {}, m_form.fields);
        readSigners();
        return std::move(m_form);
    }

private:
    void readHead()
    {
        knowOnly(m_root, {}, {u"format"_qs, u"id"_qs, u"title"_qs, u"order"_qs, u"subject"_qs, u"visitKinds"_qs, u"number"_qs,
                              u"fields"_qs, u"signers"_qs});
        const auto format = m_root.find("format");
        if (format == m_root.end() || *format != 1)
            m_faults.add(u"template-format"_qs, u"/format"_qs);
        m_form.id = textAt(m_root, "id");
        m_form.title = word(m_root, "title", {});
        if (m_form.id.isEmpty())
            m_faults.add(u"template-part-missing"_qs, {}, {u"id"_qs});
        if (textAt(m_root, "number").isEmpty())
            m_faults.add(u"template-part-missing"_qs, {}, {u"number"_qs});
        if (const auto order = m_root.find("order"); order != m_root.end() && order->is_number_integer())
            m_form.order = int(std::clamp<qint64>(order->get<qint64>(), 0, 100000));
        m_form.numberWord = textAt(m_root, "number");
        readSubject();
        readVisitKinds();
    }

    void readSubject()
    {
        const QString code = textAt(m_root, "subject");
        if (const auto subject = domain::paperSubjectFromCode(code))
            m_form.subject = *subject;
        else
            m_faults.add(u"template-unknown-word"_qs, u"/subject"_qs, {code});
    }

    void readVisitKinds()
    {
        const auto kinds = m_root.find("visitKinds");
        if (kinds == m_root.end())
            return;
        m_form.forService = m_form.forCheck = false;
        for (size_t i = 0; kinds->is_array() && i < kinds->size(); ++i) {
            m_form.forService |= (*kinds)[i] == "service";
            m_form.forCheck |= (*kinds)[i] == "enforcement";
        }
        if (!m_form.forService && !m_form.forCheck)
            m_faults.add(u"template-unknown-word"_qs, u"/visitKinds"_qs, {QString::fromStdString(kinds->dump())});
    }

    void readFields(const json &owner, const QString &key, const QString &pointer, std::vector<FormField> &fields)
    {
        const auto list = owner.find(key.toStdString());
        const QString place = pointer + u'/' + key;
        if (list != owner.end() && (!list->is_array() || list->size() > kMostFields))
            return m_faults.add(u"template-not-a-list"_qs, place);
        for (size_t i = 0; list != owner.end() && i < list->size(); ++i)
            readField((*list)[i], place + u'/' + QString::number(i), fields);
    }

    void readField(const json &each, const QString &pointer, std::vector<FormField> &fields)
    {
        if (!each.is_object())
            return m_faults.add(u"template-wrong-type"_qs, pointer);
        knowOnly(each, pointer, {u"name"_qs, u"type"_qs, u"label"_qs, u"hint"_qs, u"required"_qs, u"remember"_qs, u"from"_qs,
                                 u"sample"_qs, u"choices"_qs, u"columns"_qs});
        FormField field;
        field.name = textAt(each, "name");
        field.label = word(each, "label", pointer);
        if (each.contains("hint"))
            field.hint = word(each, "hint", pointer);
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

    void readSigners()
    {
        const json signers = m_root.value("signers", json::array());
        for (size_t i = 0; signers.is_array() && i < signers.size(); ++i) {
            const QString pointer = u"/signers/"_qs + QString::number(i);
            if (!signers[i].is_object())
                m_faults.add(u"template-wrong-type"_qs, pointer);
            else
                readSigner(signers[i], pointer);
        }
    }

    void readSigner(const json &each, const QString &pointer)
    {
        knowOnly(each, pointer, {u"role"_qs, u"label"_qs, u"required"_qs, u"refusable"_qs});
        const domain::FormSigner signer{textAt(each, "role"), word(each, "label", pointer), flagAt(each, "required"),
                                        flagAt(each, "refusable")};
        if (signer.role.isEmpty())
            m_faults.add(u"template-part-missing"_qs, pointer, {u"role"_qs});
        if (m_form.signer(signer.role))
            m_faults.add(u"form-field-twice"_qs, pointer + u"/role"_qs, {signer.role});
        m_form.signers.push_back(signer);
    }

    domain::FormWord word(const json &owner, const char *key, const QString &pointer)
    {
        const json both = owner.value(key, json());
        const domain::FormWord word = both.is_object() ? domain::FormWord{textAt(both, "zh"), textAt(both, "en")} : domain::FormWord();
        if (word.zh.isEmpty() || word.en.isEmpty())
            m_faults.add(u"template-part-missing"_qs, pointer + u'/' + QLatin1String(key), {QLatin1String(key) + u": zh, en"_qs});
        return word;
    }

    void knowOnly(const json &object, const QString &pointer, const QSet<QString> &known)
    {
        for (const auto &[key, value] : object.items())
            if (const QString name = QString::fromStdString(key); !known.contains(name))
                m_faults.add(u"template-unknown-key"_qs, pointer + u'/' + name, {name});
    }

    const json &m_root;
    const json &m_record;
    FaultList &m_faults;
    domain::PaperForm m_form;
};

} // namespace

domain::PaperForm readPaperForm(const QByteArray &text, const json &fields)
{
    const json root = readJsonObject(text, kFile);
    const JsonLines lines(text);
    base::Problems problems;
    FaultList faults(kFile, lines, problems);
    domain::PaperForm form = FormReader(root, fields, faults).read();
    if (!problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("form"), problems);
    return form;
}

} // namespace xunzhen::report
