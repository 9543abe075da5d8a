package kz.birlese.grant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.CommitteeVotes.Item;
import kz.birlese.grant.CommitteeVotes.Vote;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import org.springframework.stereotype.Component;

/**
 * What the votes of a committee must obey: whoever stands aside for an application is not in the room, everybody who is
 * there votes or abstains, and nothing is decided against the majority. Who left the room still counts for the quorum.
 */
@Component
class CommitteeVotesCheck {

    private final Ranking ranking;
    private final GrantApplications applications;
    private final StandingAside standingAside;
    private final Accounts accounts;

    CommitteeVotesCheck(
            Ranking ranking, GrantApplications applications, StandingAside standingAside, Accounts accounts) {
        this.ranking = ranking;
        this.applications = applications;
        this.standingAside = standingAside;
        this.accounts = accounts;
    }

    /** Throws {@link Refusal} with every rule that is broken. */
    void expect(UUID callId, Set<UUID> present, List<Deviation> deviations, CommitteeVotes votes) {
        List<Reason> broken = new ArrayList<>();
        vote(votes.list(), present.size(), "", broken);
        Set<UUID> items = new HashSet<>();
        for (int row = 0; row < votes.items().size(); row++) {
            Item item = votes.items().get(row);
            String path = "items[" + row + "].";
            if (!items.add(item.application())) {
                broken.add(new Reason("itemOnce", path + "item", Map.of()));
            }
            if (!present.containsAll(item.left())) {
                broken.add(new Reason("leftOfPresent", path + "left", Map.of()));
            }
            vote(item.vote(), present.size() - item.left().size(), path, broken);
        }
        deviations.stream()
                .map(Deviation::application)
                .filter(application -> !items.contains(application))
                .forEach(application -> broken.add(named("deviationVoted", application, "items")));
        leaving(callId, present, votes, broken);
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    private static void vote(Vote vote, int inRoom, String path, List<Reason> broken) {
        if (!vote.isPossible() || vote.all() != inRoom) {
            broken.add(new Reason("votesOfPresent", path + "inFavour", Map.of("found", vote.all(), "needed", inRoom)));
        } else if (!vote.isCarried()) {
            broken.add(new Reason(
                    "notCarried", path + "inFavour", Map.of("found", vote.inFavour(), "needed", inRoom / 2 + 1)));
        }
    }

    private void leaving(UUID callId, Set<UUID> present, CommitteeVotes votes, List<Reason> broken) {
        of(callId, present).forEach((application, conflicted) -> {
            boolean haveLeft = votes.items().stream()
                    .filter(item -> item.application().equals(application))
                    .anyMatch(item -> item.left().containsAll(conflicted));
            if (!haveLeft) {
                broken.add(new Reason(
                        "conflictLeaves", "items", Map.of("number", number(application), "people", names(conflicted))));
            }
        });
    }

    /** Who of these stands aside, by ranked application; without those that nobody does for. */
    Map<UUID, Set<UUID>> of(UUID callId, Set<UUID> jurors) {
        List<UUID> placed = ranking.findByCallIdOrderByPlace(callId).stream()
                .map(RankedApplication::applicationId)
                .toList();
        Map<UUID, Set<UUID>> leaving = new LinkedHashMap<>();
        standingAside.of(jurors, placed).forEach(each -> leaving.computeIfAbsent(
                        each.application(), first -> new HashSet<>())
                .add(each.juror()));
        return leaving;
    }

    /** The form may have been opened before the sign was found. */
    private String names(Set<UUID> people) {
        return accounts.findAllById(people).stream().map(Account::name).sorted().collect(Collectors.joining(", "));
    }

    private String number(UUID application) {
        return applications.named(application).number();
    }

    private Reason named(String rule, UUID application, String field) {
        return new Reason(rule, field, Map.of("number", number(application)));
    }
}
