#pragma once

#include "models/report/casefile.h"
#include "models/report/paperrenderer.h"
#include "models/services/papers/paperpress.h"

#include <map>

namespace xunzhen::services {

/// The sheets of one case file, laid out by the templates in effect: case-cover, case-list, case-closing, case-answers. One thread.
/// Throws base::Error.
class CasePress
{
public:
    CasePress(PaperPress &press, const base::Work &work) : m_press(press), m_work(work) {}

    report::RenderedPaper layOut(const QString &templateId, const report::CaseFile &values);
    QByteArray pdf(const QString &templateId, const report::CaseFile &values);
    QByteArray stamps(int count);
    /// A fixed sentence of the list's wording.
    QString word(const QString &key);
    const report::Template &paper(const QString &id);
    /// Id and hash of every template used so far.
    std::map<QString, QString> used() const;

private:
    PaperPress &m_press;
    const base::Work &m_work;
    std::map<QString, std::shared_ptr<const report::Template>> m_templates; ///< used so far
};

}
