#include "models/report/signing/pdfsigner.h"

#include "models/base/chinatime.h"
#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/report/pdf/pdfsyntax.h"
#include "models/report/signing/signabletail.h"
#include "models/report/signing/signedrange.h"

#include <map>

namespace xunzhen::report {

namespace {

constexpr qsizetype kRoom = 4096;  ///< bytes kept for the envelope
constexpr qsizetype kNumber = 10;  ///< digits kept for each number of the range

QByteArray extended(const QByteArray &dictionary, const QByteArray &entries)
{
    return dictionary.chopped(2) + entries + " >>";
}

QByteArray pdfMoment(const QDateTime &moment)
{
    return base::chinaTime(moment).toString(QStringLiteral("'D:'yyyyMMddHHmmss")).toLatin1() + "+08'00'";
}

QByteArray rangeText(const SignedRange &range)
{
    const auto padded = [](qint64 number) { return QByteArray::number(number).leftJustified(kNumber, ' '); };
    return "0 " + padded(range.gapBegin) + ' ' + padded(range.gapEnd) + ' ' + padded(range.end - range.gapEnd);
}

/// The update as it grows behind the file that it updates.
class SignatureUpdate
{
public:
    SignatureUpdate(const QByteArray &pdf, const SigningCredential &credential, const SigningNote &note)
        : m_tail(readTail(pdf)), m_credential(credential), m_note(note), m_file(pdf)
    {
    }

    QByteArray signedFile()
    {
        writeSignature(m_tail.size);
        writeWidget(m_tail.size + 1, m_tail.size + 2);
        begin(m_tail.catalog.number, extended(m_tail.catalog.body, "/AcroForm << /Fields ["
                                                  + pdf::reference(m_tail.size + 1) + "] /SigFlags 3 >>"));
        begin(m_tail.lastPage.number, extended(m_tail.lastPage.body, "/Annots [" + pdf::reference(m_tail.size + 1) + "]"));
        writeTable();
        seal();
        return m_file;
    }

private:
    void begin(int object, const QByteArray &body)
    {
        m_offsets[object] = m_file.size();
        m_file += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }

    void writeSignature(int object)
    {
        const SignerName signer = m_credential.name();
        const QByteArray before = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name "
            + pdf::textString(signer.name) + " /Reason " + pdf::textString(m_note.reason) + " /M ("
            + pdfMoment(m_note.signedAt) + ") /ByteRange [";
        const QByteArray space(rangeText({}).size(), ' ');
        begin(object, before + space + "] /Contents <" + QByteArray(2 * kRoom, '0') + "> >>");
        m_rangeText = m_file.indexOf("/ByteRange [", m_offsets[object]) + 12;
        m_range.gapBegin = m_file.indexOf("/Contents <", m_rangeText) + 10;
        m_range.gapEnd = m_range.gapBegin + 2 * kRoom + 2;
    }

    // Print and Locked are set, an appearance is there: ISO 19005-1 §6.5.3 and §6.9.
    void writeWidget(int widget, int appearance)
    {
        begin(widget, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /Rect [0 0 0 0] /P "
            + pdf::reference(m_tail.lastPage.number) + " /V " + pdf::reference(m_tail.size) + " /AP << /N "
            + pdf::reference(appearance) + " >> >>");
        begin(appearance, "<< /Type /XObject /Subtype /Form /BBox [0 0 0 0] /Resources << >> /Length 0 >>\nstream\n\nendstream");
    }

    void writeTable()
    {
        const qsizetype table = m_file.size();
        m_file += "xref\n";
        for (auto [object, offset] : m_offsets)
            m_file += QByteArray::number(object) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_file += "trailer\n<< /Size " + QByteArray::number(m_tail.size + 3) + " /Root "
            + pdf::reference(m_tail.catalog.number) + " /Info " + m_tail.info + " /ID [" + m_tail.id + ' '
            + fileId() + "] /Prev " + QByteArray::number(m_tail.tableOffset) + " >>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    }

    /// What this state of the file is told by (ISO 32000-1 §14.4): whose signature was added to what, and when.
    QByteArray fileId() const
    {
        return pdf::hexString(base::sha256(m_tail.id + pdfMoment(m_note.signedAt) + m_credential.certificate()).left(16));
    }

    void seal()
    {
        m_range.end = m_file.size();
        const QByteArray numbers = rangeText(m_range);
        m_file.replace(m_rangeText, numbers.size(), numbers);
        const QByteArray envelope = m_credential.seal(digestOf(m_file, m_range));
        if (envelope.size() > kRoom)
            throw base::Error(base::ErrorCode::Internal, QStringLiteral("the signature is larger than its room"));
        const QByteArray digits = envelope.toHex().toUpper();
        m_file.replace(m_range.gapBegin + 1, digits.size(), digits);
    }

    const SignableTail m_tail;
    const SigningCredential &m_credential;
    const SigningNote &m_note;
    QByteArray m_file;
    std::map<int, qsizetype> m_offsets;
    qsizetype m_rangeText = 0;
    SignedRange m_range;
};

}

QByteArray signPdf(const QByteArray &pdf, const SigningCredential &credential, const SigningNote &note)
{
    return SignatureUpdate(pdf, credential, note).signedFile();
}

std::optional<QByteArray> beforeSigning(const QByteArray &pdf)
{
    const qsizetype update = pdf.lastIndexOf(" 0 obj\n<< /Type /Sig ");
    const qsizetype end = update < 0 ? -1 : pdf.lastIndexOf("\n%%EOF\n", update);
    return end < 0 ? std::nullopt : std::optional(pdf.left(end + 7));
}

}
