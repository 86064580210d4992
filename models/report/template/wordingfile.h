#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace xunzhen::report {

/// wording.json as people edit it: its sentences in their order, each changed where it stands, so that everything else stays
/// as it is to the byte.
class WordingFile
{
public:
    struct Sentence
    {
        QString key, text;
        int line = 0;
        bool begins = false; ///< stands below an empty line: a new group
        qsizetype from = 0, size = 0; ///< of the text with its quotation marks, in bytes
    };

    /// Throws base::Error(InvalidInput) "template-syntax" or "wording-not-text", the place being "wording.json:3".
    explicit WordingFile(QByteArray json);

    const QByteArray &bytes() const { return m_json; }
    const std::vector<Sentence> &sentences() const { return m_sentences; }
    const Sentence *find(const QString &key) const;
    /// The file with this sentence; a key it has not yet comes last. Written as `like` writes it when that says the same.
    QByteArray with(const QString &key, const QString &text, const WordingFile *like = nullptr) const;

private:
    void scan();
    qsizetype literalEnd(qsizetype from) const;
    QByteArray literal(const QString &key, const QString &text, const WordingFile *like) const;

    QByteArray m_json;
    std::vector<Sentence> m_sentences;
};

/// The key of the sentence that stands on this line of the file; empty when none does.
QString sentenceAtLine(const WordingFile &file, int line);

} // namespace xunzhen::report
