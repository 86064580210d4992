#pragma once

#include "ui/views/papers/fieldeditor.h"

#include <vector>

class QVBoxLayout;

namespace xunzhen::views {

/// The rows of a form's field, one card each with the cells below one another, so that questions and answers have room; Tab goes
/// on from cell to cell and from the last one to "add".
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    RowsEditor(const domain::FormField &field, QWidget *parent);

    void put(const QString &text) override;
    void begin() override;
    int rowCount() const { return int(m_rows.size()); }

private:
    struct Row
    {
        QWidget *card;
        std::vector<FieldEditor *> cells; ///< in the order of the field's columns
        domain::FormRow values;
    };

    void addRow(const domain::FormRow &values);
    void removeRow(QWidget *card);
    void moveUp(QWidget *card);
    void rebuild(std::vector<domain::FormRow> rows);
    std::vector<domain::FormRow> values() const;
    void tell();

    domain::FormField m_field;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    QString m_shown; ///< what was put in or told last
};

}
