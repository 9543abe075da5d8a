package kz.birlese.body;

import java.util.List;

/**
 * What a meeting did, as its minutes tell it in both languages of record.
 *
 * @param votes one for each item of the agenda, in its order
 * @param assignments what it asked somebody to do
 */
public record Minutes(String kk, String ru, List<AgendaItem.Vote> votes, List<Assignment> assignments) {
    public Minutes {
        votes = List.copyOf(votes);
        assignments = List.copyOf(assignments);
    }
}
