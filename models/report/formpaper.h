#pragma once

#include "models/report/content/content.h"
#include "models/report/template/template.h"
#include "models/report/visitpaper.h"

namespace xunzhen::report {

/// A kind of 文书 that is filled in: its questions, and the layout that shows the answers. Constructed means both are sound
/// and fit together. Read-only afterwards; any thread may share it.
class FormPaper
{
public:
    /// Throws base::Error(InvalidInput) with the faults of form.json, else those of the other two files.
    static FormPaper parse(const TemplateFiles &files);
    /// One that comes with the program: `id` is the folder's name.
    static FormPaper shipped(const QString &id);
    /// The forms that come with the program, in the order of procedure; read once.
    static const std::vector<domain::PaperForm> &shippedForms();
    static QStringList shippedIds();

    const domain::PaperForm &form() const { return m_form; }
    const Template &layout() const { return m_layout; }
    /// The paper's fields, sealed. `paper.form` is this one's.
    Content content(const VisitPaper &paper) const;

private:
    FormPaper(domain::PaperForm form, Template layout) : m_form(std::move(form)), m_layout(std::move(layout)) {}

    domain::PaperForm m_form;
    Template m_layout;
};

} // namespace xunzhen::report
