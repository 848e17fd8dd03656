// SQLite FTS5, native, as an engine for run.mjs. Lines: MATCH expression, theme (may be empty). The statements are
// those of engines/fts5_request.mjs.
#include <sqlite3.h>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "bench/collection.h"
#include "bench/line_server.h"

namespace {

[[noreturn]] void fail(sqlite3* database) {
    std::cerr << sqlite3_errmsg(database) << '\n';
    std::exit(1);
}

void execute(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(database);
}

// A prepared statement, kept until the process ends.
class Statement {
public:
    Statement(sqlite3* database, const char* sql) : database_(database) {
        if (sqlite3_prepare_v2(database, sql, -1, &statement_, nullptr) != SQLITE_OK) fail(database);
    }
    void bind(int place, const std::string& text) {
        sqlite3_bind_text(statement_, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void bind(int place, std::int64_t number) { sqlite3_bind_int64(statement_, place, number); }
    void each_row(const std::function<void(sqlite3_stmt*)>& take) {
        int state = SQLITE_OK;
        while ((state = sqlite3_step(statement_)) == SQLITE_ROW) take(statement_);
        if (state != SQLITE_DONE) fail(database_);
        sqlite3_reset(statement_);
    }

private:
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

void create(sqlite3* database, const Collection& collection) {
    execute(database,
            "CREATE VIRTUAL TABLE texts USING fts5(title, text, content='', prefix='2 3',"
            " tokenize='unicode61 remove_diacritics 2');"
            "CREATE TABLE filings(number INTEGER, theme TEXT, PRIMARY KEY(number, theme)) WITHOUT ROWID;"
            "INSERT INTO texts(texts, rank) VALUES('rank', 'bm25(2.0, 1.0)'); BEGIN");
    Statement text(database, "INSERT INTO texts(rowid, title, text) VALUES(?, ?, ?)");
    Statement filing(database, "INSERT OR IGNORE INTO filings VALUES(?, ?)");
    const auto& documents = collection.corpus.documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        text.bind(1, static_cast<std::int64_t>(i));
        text.bind(2, documents[i].title);
        text.bind(3, documents[i].body);
        text.each_row([](sqlite3_stmt*) {});
        for (const std::string& theme : documents[i].themes) {
            filing.bind(1, static_cast<std::int64_t>(i));
            filing.bind(2, theme);
            filing.each_row([](sqlite3_stmt*) {});
        }
    }
    execute(database, "COMMIT; INSERT INTO texts(texts) VALUES('optimize')");
}

std::size_t database_bytes(sqlite3* database) {
    std::size_t bytes = 0;
    Statement(database, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        .each_row([&bytes](sqlite3_stmt* row) { bytes = static_cast<std::size_t>(sqlite3_column_int64(row, 0)); });
    return bytes;
}

// Answers with the rows of the best documents; within a theme also counts those of every theme.
class Index {
public:
    explicit Index(sqlite3* database)
        : best_(database, "SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY rank LIMIT 10"),
          best_of_theme_(database,
                         "SELECT number FROM texts JOIN filings ON number = texts.rowid"
                         " WHERE texts MATCH ?1 AND theme = ?2 ORDER BY rank LIMIT 10"),
          theme_counts_(database,
                        "SELECT theme, count(*) FROM texts JOIN filings ON number = texts.rowid"
                        " WHERE texts MATCH ?1 GROUP BY theme") {}

    void find(const std::string& match, const std::string& theme, std::vector<std::size_t>& rows) {
        Statement& statement = theme.empty() ? best_ : best_of_theme_;
        rows.clear();
        statement.bind(1, match);
        if (!theme.empty()) statement.bind(2, theme);
        statement.each_row(
            [&rows](sqlite3_stmt* row) { rows.push_back(static_cast<std::size_t>(sqlite3_column_int64(row, 0))); });
        if (theme.empty()) return;
        theme_counts_.bind(1, match);
        theme_counts_.each_row([](sqlite3_stmt* row) { sqlite3_column_int64(row, 1); });
    }

private:
    Statement best_, best_of_theme_, theme_counts_;
};

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count != 2) return 2;
    const Result<Collection> collection = load_collection(arguments[1]);
    if (!collection) {
        std::cerr << describe(collection.error()) << '\n';
        return 1;
    }
    sqlite3* database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK) fail(database);
    const std::size_t memory = resident_memory();
    const Stopwatch watch;
    create(database, collection.value());
    const double built = watch.elapsed();
    Index index(database);
    const std::size_t bytes = database_bytes(database);
    serve_lines({built, bytes, bytes, resident_memory() - memory}, 2, [&](const std::vector<std::string>& cells) {
        TimedAnswer timed;
        std::vector<std::size_t> rows;
        timed.microseconds = time_of([&] { index.find(cells[0], cells[1], rows); });
        for (const std::size_t row : rows) timed.ids.push_back(collection.value().corpus.documents[row].id);
        return timed;
    });
    return 0;
}
