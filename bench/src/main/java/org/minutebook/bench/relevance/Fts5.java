package org.minutebook.bench.relevance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.Hit;
import org.minutebook.search.Passage;
import org.minutebook.search.Passages;

/// The peer: SQLite's full-text search, a row a page, words by their Porter stems, ordered by `bm25()`. A paper without
/// pages has a row for each of the parts that the index has too.
final class Fts5 implements AutoCloseable {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Connection connection;

    Fts5(Collection<Holding> holdings) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            connection.createStatement().execute("create virtual table pages using fts5("
                    + "name unindexed, page unindexed, text, tokenize = 'porter unicode61')");
            try (PreparedStatement insert = connection.prepareStatement("insert into pages values (?, ?, ?)")) {
                for (Holding holding : holdings) {
                    for (Passage page : Passages.of(holding)) {
                        if (page.kind() == Hit.Kind.PAGE) {
                            insert.setString(1, page.documentName());
                            insert.setInt(2, page.page().orElse(0));
                            insert.setString(3, page.text());
                            insert.execute();
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite failed", e);
        }
    }

    /// All the words must be there.
    List<List<Place>> all(String words, int most) {
        return found(words, " AND ", most);
    }

    /// One of the words must be there.
    List<List<Place>> any(String words, int most) {
        return found(words, " OR ", most);
    }

    /// All the words, or, where no page has them all, some.
    List<List<Place>> allOrAny(String words, int most) {
        List<List<Place>> all = all(words, most);
        return all.isEmpty() ? any(words, most) : all;
    }

    private List<List<Place>> found(String words, String between, int most) {
        List<String> quoted = WORD.matcher(words).results().map(w -> '"' + w.group() + '"').toList();
        List<List<Place>> found = new ArrayList<>();
        if (quoted.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select name, page from pages where pages match ? order by bm25(pages), rowid limit ?")) {
            select.setString(1, String.join(between, quoted));
            select.setInt(2, most);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                int page = rows.getInt(2);
                found.add(List.of(new Place(rows.getString(1),
                        page == 0 ? OptionalInt.empty() : OptionalInt.of(page))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot answer " + words, e);
        }
        return found;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite failed", e);
        }
    }
}
