#include "tests/gui/newcomer.h"

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

namespace xunzhen::testing {

namespace {
constexpr int kMostSteps = 160;
constexpr int kMostTabs = 400;
constexpr int kPatience = 8'000; // ms
constexpr int kAMoment = 3'000;  // before looking for another way
}

Newcomer::Newcomer(Office &office, Workshop workshop, Hands hands)
    : m_office(office), m_sight(office), m_workshop(std::move(workshop)), m_hands(hands)
{
}

void Newcomer::carryOut()
{
    for (int step = 0; step < kMostSteps; ++step) {
        lookForThePrimary();
        if (isDone())
            return;
        const bool acted = sign() || findTheFirm() || chooseTheList() || answer() || writeWhatWasSeen() || fillThePlan() || goOn();
        if (!acted)
            stumble(u"nothing in sight tells how to go on"_qs);
    }
    stumble(u"it takes more than %1 steps"_qs.arg(kMostSteps));
}

bool Newcomer::isDone() const { return m_sight.button(u"更正…"_qs); } // what is issued can only be corrected

void Newcomer::lookForThePrimary()
{
    if (QTest::qWaitFor([&] { return m_sight.primaries().size() == 1 && !m_sight.says(u"正在检查"_qs); }, kPatience))
        return;
    QStringList words;
    for (const QAbstractButton *button : m_sight.primaries())
        words << Sight::wordsOf(*button);
    stumble(words.isEmpty() ? u"no primary button is in sight"_qs : u"primary buttons: "_qs + words.join(u", "));
}

bool Newcomer::sign()
{
    QWidget *pad = nullptr;
    for (QWidget *widget : m_sight.all<QWidget>())
        if (widget->accessibleName().endsWith(u"的签名"))
            pad = widget;
    if (!pad)
        return false;
    fill(u"姓名"_qs, m_met);
    const QString before = m_sight.picture();
    QTest::mousePress(pad, Qt::LeftButton, {}, {60, 80});
    QTest::mouseMove(pad, {160, 140});
    QTest::mouseMove(pad, {260, 60});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {260, 60});
    settleAfter(before, u"drew "_qs + pad->accessibleName());
    press(*m_sight.primaries().front());
    return true;
}

/// Begins where the cursor stands, when the words there ask for the firm.
bool Newcomer::findTheFirm()
{
    QWidget *search = m_sight.field(u"名称、拼音首字母"_qs);
    if (!search || m_sight.says(u"<b>"_qs + m_workshop.firm))
        return false;
    if (!search->hasFocus() && Sight::textIn(*search).isEmpty())
        did(u"(the cursor does not stand where the firm is asked for)"_qs);
    if (Sight::textIn(*search).isEmpty())
        write(*search, m_workshop.firm);
    const auto found = [&]() -> std::pair<QAbstractItemView *, QModelIndex> {
        for (QAbstractItemView *view : m_sight.all<QAbstractItemView>())
            if (view->model()->rowCount() == 1 && view->model()->index(0, 0).data().toString().contains(m_workshop.firm))
                return {view, view->model()->index(0, 0)};
        return {nullptr, {}};
    };
    if (!QTest::qWaitFor([&] { return found().first != nullptr; }, kPatience))
        stumble(u"the firm is not found"_qs);
    const QString before = m_sight.picture();
    const auto [list, row] = found();
    if (m_hands == Hands::Keyboard)
        key(Qt::Key_Return);
    else
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    settleAfter(before, u"took the firm"_qs);
    if (const QWidget *companion = m_sight.field(u"企业陪同"_qs))
        m_met = Sight::textIn(*companion);
    else if (const QWidget *named = m_sight.field(u"姓名与职务"_qs))
        m_met = Sight::textIn(*named);
    return true;
}

bool Newcomer::chooseTheList()
{
    const QString size = u"（%1 项）"_qs.arg(m_workshop.questions);
    QCheckBox *offered = nullptr;
    for (QCheckBox *box : m_sight.all<QCheckBox>())
        if (Sight::wordsOf(*box).contains(size)) {
            if (box->isChecked())
                return false;
            offered = offered ? offered : box;
        }
    if (!offered)
        return false;
    press(*offered);
    return true;
}

const SeenRisk *Newcomer::riskInSight() const
{
    const auto found = std::ranges::find_if(m_workshop.risks, [&](const SeenRisk &risk) { return m_sight.saysJust(risk.question); });
    return found == m_workshop.risks.end() ? nullptr : &*found;
}

bool Newcomer::answer()
{
    QAbstractButton *risk = m_sight.button(u"! 存在风险"_qs), *fine = m_sight.button(u"✓ 符合"_qs);
    const QAbstractButton *none = m_sight.button(u"– 不适用"_qs);
    if (!risk || !fine || !none || risk->isChecked() || fine->isChecked() || none->isChecked())
        return false;
    press(riskInSight() ? *risk : *fine);
    return true;
}

bool Newcomer::writeWhatWasSeen()
{
    const QAbstractButton *chosen = m_sight.button(u"! 存在风险"_qs);
    const SeenRisk *risk = riskInSight();
    if (!chosen || !chosen->isChecked() || !risk)
        return false;
    return fill(u"部位"_qs, risk->place) || fill(u"说明"_qs, risk->note) || addThePhoto(*risk);
}

bool Newcomer::addThePhoto(const SeenRisk &risk)
{
    QAbstractButton *photo = m_sight.button(u"照片"_qs);
    if (!photo || m_photographed.contains(risk.question))
        return false;
    m_photographed << risk.question;
    m_office.filesToChoose = {risk.photo};
    press(*photo);
    return true;
}

bool Newcomer::fillThePlan()
{
    for (QTableView *table : m_sight.all<QTableView>())
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (const QModelIndex cell = table->model()->index(row, column); cell.data().toString().contains(u"待填写")) {
                    if (!table->model()->headerData(column, Qt::Horizontal).toString().contains(u"责任人"))
                        stumble(u"nobody told a newcomer the words of a column"_qs);
                    openCell(*table, cell);
                    return true;
                }
    return false;
}

void Newcomer::openCell(QAbstractItemView &table, const QModelIndex &cell)
{
    const QString before = m_sight.picture();
    table.scrollTo(cell);
    if (m_hands == Hands::Keyboard) {
        tabTo(table);
        for (int i = 0; i < kMostTabs && table.currentIndex().row() != cell.row(); ++i)
            key(table.currentIndex().row() < cell.row() ? Qt::Key_Down : Qt::Key_Up);
        for (int i = 0; i < kMostTabs && table.currentIndex().column() != cell.column(); ++i)
            key(table.currentIndex().column() < cell.column() ? Qt::Key_Right : Qt::Key_Left);
        key(Qt::Key_F2);
    } else {
        const QPoint at = table.visualRect(cell).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    }
    QWidget *editor = QApplication::focusWidget();
    if (!editor || !table.isAncestorOf(editor))
        stumble(u"the cell does not open"_qs);
    write(*editor, m_met);
    if (m_hands == Hands::Keyboard) {
        key(Qt::Key_Tab);
        key(Qt::Key_Escape); // the cell after it has opened
    }
    settleAfter(before, u"filled in a cell: "_qs + m_met);
    if (!QTest::qWaitFor([&] { return !cell.data().toString().contains(u"待填写"); }, kPatience))
        stumble(u"what was written into the cell does not stay"_qs);
}

bool Newcomer::goOn()
{
    const auto primary = [&]() -> QAbstractButton * {
        const auto primaries = m_sight.primaries();
        return !primaries.isEmpty() && primaries.front()->isEnabled() ? primaries.front() : nullptr;
    };
    (void)QTest::qWaitFor([&] { return isDone() || primary(); }, kAMoment); // what was pressed may still be at work
    const auto next = [&]() -> QAbstractButton * {
        if (primary())
            return primary();
        QAbstractButton *sign = m_sight.button(u"依次签名"_qs);
        return sign ? sign : m_sight.button(u"下一缺项"_qs);
    };
    if (!QTest::qWaitFor([&] { return isDone() || next(); }, kPatience))
        return false;
    if (!isDone())
        press(*next());
    return true;
}

/// Whether there was something to write.
bool Newcomer::fill(const QString &words, const QString &text)
{
    QWidget *field = m_sight.field(words);
    if (!field || text.isEmpty() || !Sight::textIn(*field).isEmpty())
        return false;
    write(*field, text);
    return true;
}

void Newcomer::write(QWidget &field, const QString &text)
{
    const QString before = m_sight.picture();
    if (!field.hasFocus()) {
        bring(field);
        if (m_hands == Hands::Keyboard)
            tabTo(field);
        else
            QTest::mouseClick(&field, Qt::LeftButton, {}, field.rect().center());
    }
    if (!field.hasFocus())
        stumble(u"the cursor does not go into: "_qs + Sight::wordsOf(field));
    QInputMethodEvent event;
    event.setCommitString(text); // QTest's keys cannot make Chinese characters
    QApplication::sendEvent(&field, &event);
    settleAfter(before, u"wrote into “%1”: %2"_qs.arg(Sight::wordsOf(field), text));
}

void Newcomer::press(QAbstractButton &button)
{
    const QString before = m_sight.picture(), words = Sight::wordsOf(button);
    bring(button);
    if (m_hands == Hands::Keyboard) {
        tabTo(button);
        key(Qt::Key_Space);
    } else {
        const bool box = qobject_cast<QCheckBox *>(&button); // only its box is hit
        QTest::mouseClick(&button, Qt::LeftButton, {}, box ? QPoint(10, button.height() / 2) : button.rect().center());
    }
    settleAfter(before, u"pressed “%1”"_qs.arg(words));
}

void Newcomer::bring(QWidget &widget)
{
    for (QWidget *over = widget.parentWidget(); over; over = over->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(over))
            scroll->ensureWidgetVisible(&widget);
    QApplication::processEvents();
}

void Newcomer::tabTo(QWidget &widget)
{
    for (int i = 0; i < kMostTabs && !widget.hasFocus(); ++i)
        key(Qt::Key_Tab);
    if (!widget.hasFocus())
        stumble(u"Tab does not come to: "_qs + Sight::wordsOf(widget));
}

void Newcomer::key(Qt::Key key)
{
    if (!QApplication::focusWidget())
        QApplication::setActiveWindow(&m_sight.screen()); // as a window manager does when a sheet has gone
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_sight.screen(), key);
    QApplication::processEvents();
}

void Newcomer::settleAfter(const QString &before, const QString &deed)
{
    did(deed);
    if (!QTest::qWaitFor([&] { return m_sight.picture() != before; }, kPatience))
        stumble(u"nothing that one sees has changed"_qs);
    QApplication::processEvents();
}

void Newcomer::did(const QString &deed) { m_log << u"%1. %2"_qs.arg(m_log.size() + 1).arg(deed); }

void Newcomer::stumble(const QString &over)
{
    m_office.shoot(u"newcomer-stumbles"_qs);
    FAIL(QString(over + u'\n' + m_log.join(u'\n')).toStdString());
    std::abort(); // FAIL has thrown
}

}
