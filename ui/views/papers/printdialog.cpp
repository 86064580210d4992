#include "ui/views/papers/printdialog.h"

#include "ui/controls/named.h"
#include "ui/views/papers/sheetprinter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PrintSides;
using presentation::PrintWish;
using presentation::PrintWords;

namespace {

constexpr int kWidth = 520;
constexpr int kMostCopies = 99;
const auto kPrinterKey = QStringLiteral("print.printer"); ///< remembered by name
const auto kToFile = QStringLiteral("\nfile");

/// Nothing where the printer decides.
std::optional<PrintSides> sidesOf(QPrinter::DuplexMode mode)
{
    switch (mode) {
    case QPrinter::DuplexNone: return PrintSides::One;
    case QPrinter::DuplexLongSide: return PrintSides::LongEdge;
    case QPrinter::DuplexShortSide: return PrintSides::ShortEdge;
    case QPrinter::DuplexAuto: break;
    }
    return std::nullopt;
}

QLabel *quietLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

}

PrintDialog::PrintDialog(const Context &context, const Paper &paper, QWidget *parent)
    : QDialog(parent), m_context(context), m_paper(paper), m_printer(std::make_shared<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    setMinimumWidth(kWidth);
    auto *title = new QLabel(paper.title, this);
    title->setProperty("face", QStringLiteral("title"));
    title->setWordWrap(true);
    m_amount = quietLine(QStringLiteral("printAmount"), this);
    m_hint = quietLine(QStringLiteral("printHint"), this);
    m_hint->setProperty("quiet", true);
    m_cut = quietLine(QStringLiteral("printCut"), this);
    m_cut->setProperty("tone", QStringLiteral("risk"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addLayout(buildFields());
    layout->addWidget(m_amount);
    layout->addWidget(m_hint);
    layout->addWidget(m_cut);
    layout->addStretch(1);
    layout->addLayout(buildButtons());
    fillPrinters();
    choosePrinter();
    lookForInk();
}

PrintDialog::~PrintDialog()
{
    if (m_looking)
        m_looking->cancel(); // nobody reads it any more, and the printing waits behind it
}

QVBoxLayout *PrintDialog::buildFields()
{
    m_printers = named(new QComboBox(this), QStringLiteral("printPrinter"), tr("Printer"));
    m_copies = named(new QSpinBox(this), QStringLiteral("printCopies"), tr("Copies"));
    m_copies->setRange(1, kMostCopies);
    m_sides = named(new QComboBox(this), QStringLiteral("printSides"), tr("Sides"));
    m_sides->addItem(tr("Both sides, bound at the left (long edge)"), int(PrintSides::LongEdge));
    m_sides->addItem(tr("Both sides, bound at the top (short edge)"), int(PrintSides::ShortEdge));
    m_sides->addItem(tr("One side"), int(PrintSides::One));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Printer"), m_printers);
    form->addRow(tr("Copies"), m_copies);
    form->addRow(tr("Sides"), m_sides);
    auto *column = new QVBoxLayout;
    column->addLayout(form);
    buildPages(column);
    connect(m_printers, &QComboBox::activated, this, &PrintDialog::choosePrinter);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintDialog::refresh);
    connect(m_sides, &QComboBox::currentIndexChanged, this, &PrintDialog::refresh);
    return column;
}

void PrintDialog::buildPages(QVBoxLayout *column)
{
    m_all = named(new QRadioButton(tr("All %n page(s)", nullptr, m_paper.count), this), QStringLiteral("printAll"), tr("All pages"));
    m_current = named(new QRadioButton(tr("Page %1, which is in view").arg(m_paper.currentPage + 1), this),
                      QStringLiteral("printCurrent"), tr("The page in view"));
    m_some = named(new QRadioButton(tr("Pages"), this), QStringLiteral("printSome"), tr("Some pages"));
    m_range = named(new QLineEdit(this), QStringLiteral("printRange"), tr("Which pages"));
    m_range->setPlaceholderText(tr("such as 1-3, 5, 8-"));
    m_all->setChecked(true);
    auto *some = new QHBoxLayout;
    some->addWidget(m_some);
    some->addWidget(m_range, 1);
    column->addWidget(m_all);
    column->addWidget(m_current);
    column->addLayout(some);
    for (auto *choice : {m_all, m_current, m_some})
        connect(choice, &QRadioButton::toggled, this, &PrintDialog::refresh);
    connect(m_range, &QLineEdit::textEdited, this, [this] {
        m_some->setChecked(true);
        refresh();
    });
}

QLayout *PrintDialog::buildButtons()
{
    m_system = named(new QPushButton(tr("More settings…"), this), QStringLiteral("printSystem"), tr("The printer's own settings"));
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("printCancel"), tr("Cancel"));
    m_print = named(new QPushButton(tr("Print"), this), QStringLiteral("printAccept"), tr("Print"));
    m_print->setProperty("kind", QStringLiteral("primary"));
    m_print->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_system);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_print);
    connect(m_system, &QPushButton::clicked, this, &PrintDialog::askSystem);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_context.services.settings().remember(kPrinterKey, m_printers->currentData().toString());
        accept();
    });
    return row;
}

void PrintDialog::fillPrinters()
{
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_printers->addItem(name, name);
    m_printers->addItem(tr("PDF file"), kToFile);
    const QString remembered = m_context.services.settings().remembered(kPrinterKey);
    const int known = m_printers->findData(remembered.isEmpty() ? QPrinterInfo::defaultPrinterName() : remembered);
    m_printers->setCurrentIndex(std::max(0, known));
}

void PrintDialog::choosePrinter()
{
    const QString name = m_printers->currentData().toString();
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_paper.title);
    m_printer->setCollateCopies(true);
    if (name == kToFile)
        m_printer->setOutputFormat(QPrinter::PdfFormat);
    else
        m_printer->setPrinterName(name);
    m_duplex = name == kToFile ? QList<QPrinter::DuplexMode>() : QPrinterInfo::printerInfo(name).supportedDuplexModes();
    m_system->setVisible(name != kToFile);
    refresh();
}

void PrintDialog::askSystem()
{
    m_printer->setCopyCount(m_copies->value());
    m_printer->setDuplex(duplexOf(sides()));
    const auto before = m_printer->duplex(); // not what was wished for where the printer cannot
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        takeOver(before);
}

/// What was set in the printer's own dialog, in ours: else ours would be printed over it.
void PrintDialog::takeOver(QPrinter::DuplexMode before)
{
    m_copies->setValue(m_printer->copyCount());
    const QString name = m_printer->outputFormat() == QPrinter::PdfFormat ? QString(kToFile) : m_printer->printerName();
    if (const int known = m_printers->findData(name); known >= 0)
        m_printers->setCurrentIndex(known);
    if (const auto sides = sidesOf(m_printer->duplex()); sides && m_printer->duplex() != before)
        m_sides->setCurrentIndex(m_sides->findData(int(*sides)));
    if (m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0) {
        m_range->setText(QStringLiteral("%1-%2").arg(m_printer->fromPage()).arg(m_printer->toPage()));
        m_some->setChecked(true);
    }
    m_duplex = QPrinterInfo::printerInfo(m_printer->printerName()).supportedDuplexModes();
    refresh();
}

void PrintDialog::lookForInk()
{
    m_looking = m_context.background.run<QRectF>(
        tr("Looking at the margins"), this,
        [content = m_paper.content](services::Services &, const base::Work &work) -> base::Outcome<QRectF> {
            const auto sheets = presentation::PaperSheets::of(content);
            return presentation::inkOf(*sheets, *presentation::pagesNamed({}, sheets->count()), work);
        },
        [this](const base::Outcome<QRectF> &ink) {
            if (ink)
                m_ink = *ink;
            refresh();
        });
}

std::optional<std::vector<int>> PrintDialog::pages() const
{
    if (m_current->isChecked())
        return std::vector<int>{m_paper.currentPage};
    if (m_some->isChecked() && m_range->text().trimmed().isEmpty())
        return std::nullopt;
    return presentation::pagesNamed(m_some->isChecked() ? m_range->text() : QString(), m_paper.count);
}

PrintSides PrintDialog::sides() const { return PrintSides(m_sides->currentData().toInt()); }

PrintWish PrintDialog::wish() const
{
    return {pages().value_or(std::vector<int>()), m_copies->value(), sides()};
}

QString PrintDialog::sidesHint() const
{
    if (isFile())
        return tr("The file has the pages at their true size.");
    const auto wanted = sides() == PrintSides::LongEdge ? QPrinter::DuplexLongSide : QPrinter::DuplexShortSide;
    if (sides() == PrintSides::One || m_duplex.contains(wanted) || m_duplex.contains(QPrinter::DuplexAuto))
        return {};
    return tr("This printer says that it cannot print both sides by itself. Print the odd pages first, turn the paper over, then "
              "print the even ones; or print on one side.");
}

void PrintDialog::refresh()
{
    const auto named = pages();
    const bool any = named && !named->empty();
    m_amount->setText(any ? PrintWords::amount(wish()) : tr("Name pages between 1 and %1, such as 1-3, 5.").arg(m_paper.count));
    QStringList hints{sidesHint()};
    if (m_paper.isDraft)
        hints << tr("Not issued: every page is marked as a draft.");
    hints.removeAll(QString());
    m_hint->setText(hints.join(u'\n'));
    m_hint->setVisible(!hints.isEmpty());
    const QString cut = m_ink && !isFile() ? PrintWords::cut(*m_ink, m_paper.sheet, m_printer->pageLayout().minimumMargins()) : QString();
    m_cut->setText(cut);
    m_cut->setVisible(!cut.isEmpty());
    m_print->setEnabled(any);
    m_print->setText(isFile() ? tr("Write the file…") : tr("Print"));
}

}
