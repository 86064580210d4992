#pragma once

#include "app/composition.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace xunzhen::cli {

/// Exit codes of design: 0 done, 1 refused because of input or state, 2 wrong usage, 3 failure of the environment.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Environment = 3 };

/// One run of the program: the profile, how to answer, and the exit code so far. Answers go to standard output (one JSON
/// object with --json), sentences to standard error.
class Context
{
public:
    Context();
    ~Context();

    std::string dataFolder;
    bool json = false;

    /// The opened profile. Throws base::Error when it cannot be opened.
    services::Services &services();
    /// Where the profile is, without opening it.
    QString profileFolder() const;
    app::Composition &composition();

    void line(const QString &text);
    void note(const QString &text);
    /// Prints the object as JSON when asked for, else runs `words`, which prints lines for people.
    void answer(const QJsonObject &object, const std::function<void()> &words);
    void fail(const base::Error &error);
    void setExit(Exit exit) { m_exit = exit; }
    Exit exit() const { return m_exit; }

    /// The value of an Outcome, or its Error thrown: verbs are written as if nothing failed and run under `run`.
    template<typename T>
    static T need(base::Outcome<T> outcome)
    {
        return base::unwrapped(std::move(outcome));
    }
    static void need(const base::Done &done)
    {
        if (!done)
            throw done.error();
    }
    /// Runs a verb and turns what it throws into a message and an exit code.
    void run(const std::function<void()> &verb);

private:
    Exit m_exit = Exit::Done;
    std::unique_ptr<app::Composition> m_composition;
    std::unique_ptr<services::Services> m_services;
};

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

}
