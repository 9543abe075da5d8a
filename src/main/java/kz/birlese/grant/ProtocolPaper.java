package kz.birlese.grant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Wording;

/** A protocol on its way to paper: chapters of facts, words and tables, in the order in which they were put down. */
public final class ProtocolPaper {

    /** What a piece of the protocol is, see {@code templates/pdf/protocol.html}. */
    public enum Kind {
        CHAPTER,
        HEADING,
        WORDS,
        /** Words that stay on the page of the table they lead to. */
        LEAD,
        FACTS,
        TABLE
    }

    /**
     * One piece.
     *
     * @param text of headings and words; else null
     * @param heads of a table's columns; else empty
     * @param shares of the columns in percent of the width; empty but for tables and facts
     * @param rows of a table; of facts, the name and the value
     */
    public record Piece(Kind kind, String text, List<String> heads, List<Integer> shares, List<List<String>> rows) {}

    private static final List<Integer> OF_FACTS = List.of(34, 66);

    private final Language language;
    private final Wording wording;
    private final List<Piece> pieces = new ArrayList<>();

    ProtocolPaper(Texts texts, Language language) {
        this.language = language;
        this.wording = new Wording(texts, language, Map.of());
    }

    Language language() {
        return language;
    }

    /** A text of the house in the protocol's language. */
    String say(String key) {
        return wording.text(key);
    }

    String say(String key, Map<String, ?> facts) {
        return wording.text(key, facts);
    }

    /** A figure, an amount or a moment as the language writes it; a dash where there is none. */
    String value(Object value) {
        return wording.value(value);
    }

    String percent(Number share) {
        return wording.percent(share);
    }

    ProtocolPaper chapter(String key) {
        return put(Kind.CHAPTER, say(key));
    }

    ProtocolPaper heading(String text) {
        return put(Kind.HEADING, text);
    }

    ProtocolPaper words(String text) {
        return put(Kind.WORDS, text);
    }

    ProtocolPaper lead(String text) {
        return put(Kind.LEAD, text);
    }

    private ProtocolPaper put(Kind kind, String text) {
        pieces.add(new Piece(kind, text, List.of(), List.of(), List.of()));
        return this;
    }

    /** Facts that follow one another stand in one table; nothing is put down where there is no value. */
    ProtocolPaper fact(String key, Object value) {
        if (value == null) {
            return this;
        }
        List<String> row = List.of(say(key), value(value));
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == Kind.FACTS) {
            pieces.get(pieces.size() - 1).rows().add(row);
        } else {
            pieces.add(new Piece(Kind.FACTS, null, List.of(), OF_FACTS, new ArrayList<>(List.of(row))));
        }
        return this;
    }

    /**
     * A table that goes on over as many pages as it needs, its head on each; says that there is nothing where there are no
     * rows.
     *
     * @param heads the keys of its columns' names
     * @param shares percent of the width, one for each column
     */
    ProtocolPaper table(List<String> heads, List<Integer> shares, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return words(say("protocol.nothing"));
        }
        pieces.add(new Piece(Kind.TABLE, null, heads.stream().map(this::say).toList(), shares, rows));
        return this;
    }

    /** Says that there is nothing where {@code list} puts nothing down. */
    ProtocolPaper orNothing(Runnable list) {
        int before = pieces.size();
        list.run();
        return pieces.size() == before ? words(say("protocol.nothing")) : this;
    }

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }
}
