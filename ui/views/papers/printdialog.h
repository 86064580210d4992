#pragma once

#include "ui/presentation/papers/printwish.h"
#include "ui/views/context.h"

#include <QDialog>
#include <QPrinter>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace xunzhen::views {

/// What is asked before a paper is printed: which printer, how often, which pages, one or both sides. Says how much paper it
/// takes, what the printer cannot do, and what its margins would cut off.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    struct Paper
    {
        QString title;
        presentation::PaperContent content;
        int count = 0, currentPage = 0;
        QSizeF sheet; ///< points
        bool isDraft = false;
    };

    PrintDialog(const Context &context, const Paper &paper, QWidget *parent);
    ~PrintDialog() override;

    presentation::PrintWish wish() const;
    /// The printer as it was chosen; a PDF file when that was chosen.
    std::shared_ptr<QPrinter> printer() const { return m_printer; }
    bool isFile() const { return m_printer->outputFormat() == QPrinter::PdfFormat; }

private:
    void fillPrinters();
    QVBoxLayout *buildFields();
    void buildPages(QVBoxLayout *column);
    QLayout *buildButtons();
    void choosePrinter();
    void askSystem();
    void takeOver(QPrinter::DuplexMode before);
    void lookForInk();
    void refresh();
    QString sidesHint() const;
    presentation::PrintSides sides() const;
    std::optional<std::vector<int>> pages() const;

    Context m_context;
    Paper m_paper;
    std::shared_ptr<QPrinter> m_printer;
    QList<QPrinter::DuplexMode> m_duplex; ///< what the printer says of itself
    std::optional<QRectF> m_ink;
    std::shared_ptr<presentation::Job> m_looking;
    QComboBox *m_printers = nullptr, *m_sides = nullptr;
    QSpinBox *m_copies = nullptr;
    QRadioButton *m_all = nullptr, *m_current = nullptr, *m_some = nullptr;
    QLineEdit *m_range = nullptr;
    QLabel *m_amount = nullptr, *m_hint = nullptr, *m_cut = nullptr;
    QPushButton *m_system = nullptr, *m_print = nullptr;
};

}
