#pragma once

#include "ui/presentation/checklists/handoutpresenter.h"
#include "ui/views/context.h"
#include "ui/views/papers/printing.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class FontNote;
class ProgressStrip;
}

namespace xunzhen::views {

class FirmField;

/// 资料: which paper is made of the chosen entry, for which firm, and the buttons that export and print it.
class HandoutBar : public QFrame
{
    Q_OBJECT

public:
    explicit HandoutBar(const Context &context, QWidget *parent = nullptr);
    void setOffer(const presentation::HandoutOffer &offer) { m_presenter.setOffer(offer); }
    void setFirm(const domain::EnterpriseId &id);

private:
    void buildRows(QVBoxLayout &column);
    void connectParts();
    void refresh();
    void refreshKinds();
    QString hint() const;
    void onExport(const services::Handout &handout);
    void onLook(const services::Handout &handout);
    void onPrint(const services::Handout &handout);
    void onCopy(const services::Handout &handout);
    /// Lays the paper out, tells of its fonts, and asks before it is used with characters missing.
    void make(const QString &action, void (HandoutBar::*use)(const services::Handout &));
    Printing::Paper paperOf(const services::Handout &handout) const;

    const Context &m_context;
    presentation::HandoutPresenter m_presenter;
    Printing *m_printing;
    QComboBox *m_kind;
    FirmField *m_firm;
    QLabel *m_hint;
    QPushButton *m_look, *m_print, *m_export, *m_copy;
    controls::ProgressStrip *m_progress;
    controls::FontNote *m_fonts;
};

}
