#include "models/report/template/formreader.h"

#include "models/report/template/faultlist.h"
#include "models/report/template/formfields.h"
#include "models/report/template/formword.h"
#include "models/report/template/jsonmembers.h"
#include "models/report/template/jsontext.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

const QString kFile = QStringLiteral("form.json");

class FormReader
{
public:
    FormReader(const json &root, const json &record, FaultList &faults) : m_root(root), m_record(record), m_faults(faults) {}

    domain::PaperForm read()
    {
        readHead();
        m_form.fields = readFormFields(m_root, m_record, m_faults);
        readSigners();
        return std::move(m_form);
    }

private:
    void readHead()
    {
        checkKeys(m_root, {}, {u"format"_qs, u"id"_qs, u"title"_qs, u"order"_qs, u"subject"_qs, u"visitKinds"_qs, u"number"_qs,
                              u"fields"_qs, u"signers"_qs}, m_faults);
        const auto format = m_root.find("format");
        if (format == m_root.end() || *format != 1)
            m_faults.add(u"template-format"_qs, u"/format"_qs);
        m_form.id = textAt(m_root, "id");
        m_form.title = readFormWord(m_root, "title", {}, m_faults);
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
        checkKeys(each, pointer, {u"role"_qs, u"label"_qs, u"required"_qs, u"refusable"_qs}, m_faults);
        const domain::FormSigner signer{textAt(each, "role"), readFormWord(each, "label", pointer, m_faults), flagAt(each, "required"),
                                        flagAt(each, "refusable")};
        if (signer.role.isEmpty())
            m_faults.add(u"template-part-missing"_qs, pointer, {u"role"_qs});
        if (m_form.signer(signer.role))
            m_faults.add(u"form-field-twice"_qs, pointer + u"/role"_qs, {signer.role});
        m_form.signers.push_back(signer);
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
