#pragma once

#include "models/domain/picture/picturemarks.h"

namespace xunzhen::presentation {

/// What was drawn over one photo since it was opened, step by step.
class MarkHistory
{
public:
    /// Begins anew.
    void reset(const domain::Marks &marks)
    {
        m_states = {marks};
        m_at = 0;
    }
    /// A further step; what had been undone is forgotten.
    void put(const domain::Marks &marks)
    {
        m_states.resize(m_at + 1);
        m_states.push_back(marks);
        ++m_at;
    }
    const domain::Marks &marks() const { return m_states[m_at]; }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo() { m_at -= canUndo() ? 1 : 0; }
    void redo() { m_at += canRedo() ? 1 : 0; }

private:
    std::vector<domain::Marks> m_states{domain::Marks()};
    size_t m_at = 0;
};

}
