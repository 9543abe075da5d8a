package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;

/**
 * How a committee voted on its list, and item by item where somebody left the room or the committee departs from the ranking.
 * People stand in it by id.
 *
 * @param observers how many watched without a vote; their names are in the minutes
 * @param list on the list as a whole
 */
public record CommitteeVotes(int observers, Vote list, List<Item> items) {

    public CommitteeVotes {
        items = List.copyOf(items);
    }

    /** @param dissent what those who voted otherwise had written down; null for nothing */
    public record Vote(int inFavour, int against, int abstained, String dissent) {

        int all() {
            return inFavour + against + abstained;
        }

        /** By more than half of those who were in the room. */
        boolean isCarried() {
            return inFavour * 2 > all();
        }

        boolean isPossible() {
            return inFavour >= 0 && against >= 0 && abstained >= 0;
        }
    }

    /** @param left jurors who left the room for it */
    public record Item(UUID application, List<UUID> left, Vote vote) {

        public Item {
            left = left.stream().distinct().sorted().toList();
        }
    }

    String canonical() {
        return CanonicalJson.write(this);
    }

    static CommitteeVotes read(String json) {
        return CanonicalJson.read(json, CommitteeVotes.class);
    }
}
