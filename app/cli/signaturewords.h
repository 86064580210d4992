#pragma once

#include "models/services/paperservice.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace xunzhen::cli {

/// What the signature inside a PDF proves.
class SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatureWords)

public:
    SignatureWords(const services::PaperVerdict &verdict, qint64 fileSize) : m_verdict(verdict), m_fileSize(fileSize) {}

    QString sentence() const;
    QJsonObject object() const;

private:
    QString signer() const;
    QString proof() const;
    static QString fault(const QString &code);

    const services::PaperVerdict &m_verdict;
    qint64 m_fileSize;
};

}
