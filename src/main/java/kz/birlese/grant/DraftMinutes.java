package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.CommitteeProtocol.Line;
import kz.birlese.grant.CommitteeVotes.Item;
import kz.birlese.grant.CommitteeVotes.Vote;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.programme.Money;
import org.springframework.stereotype.Component;

/** Drafts the minutes of a committee from what was recorded: who was there, who left for what, each vote and each outcome. */
@Component
class DraftMinutes {

    private final Ranking ranking;
    private final GrantApplications applications;
    private final Accounts accounts;
    private final GivingWords giving;
    private final Texts texts;

    DraftMinutes(Ranking ranking, GrantApplications applications, Accounts accounts, GivingWords giving, Texts texts) {
        this.ranking = ranking;
        this.applications = applications;
        this.accounts = accounts;
        this.giving = giving;
        this.texts = texts;
    }

    /** Ask when the list is settled. {@code observers} are names as they were written, or null. */
    CommitteeProtocol of(Call call, CommitteeMeeting meeting, CommitteeVotes votes, String observers) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "minutes.head",
                language -> Map.of("number", call.number(), "title", call.title(language), "at", meeting.heldAt())));
        lines.add(line(
                "minutes.present",
                language -> Map.of(
                        "names", names(meeting.present()),
                        "count", meeting.present().size(),
                        "quorum", call.settings().quorum())));
        if (observers != null && !observers.isBlank()) {
            lines.add(line("minutes.observers", language -> Map.of("names", observers.strip())));
        }
        GivingRules rules = call.settings().givingRules();
        lines.add(line("minutes.rule", language -> Map.of("rule", String.join(" ", giving.rule(language, rules)))));
        Map<UUID, Item> items = votes.items().stream().collect(Collectors.toMap(Item::application, item -> item));
        List<RankedApplication> ranked = ranking.findByCallIdOrderByPlace(call.id());
        ranked.forEach(each -> about(each, Optional.ofNullable(items.get(each.applicationId())), lines));
        lines.add(line("minutes.list", language -> voted(votes.list())));
        lines.add(line("minutes.sum", language -> sum(call, ranked)));
        return new CommitteeProtocol(lines);
    }

    private interface Facts {
        Map<String, Object> in(Language language);
    }

    private Line line(String key, Facts facts) {
        return line(null, key, facts);
    }

    private Line line(UUID application, String key, Facts facts) {
        return new Line(application, said(Language.KK, key, facts), said(Language.RU, key, facts));
    }

    private String said(Language language, String key, Facts facts) {
        return texts.say(language, key, facts.in(language));
    }

    private void about(RankedApplication ranked, Optional<Item> item, List<Line> lines) {
        GrantApplication application = applications.named(ranked.applicationId());
        UUID id = application.id();
        lines.add(line(id, "minutes.item", language -> outcome(language, ranked, application)));
        item.filter(each -> !each.left().isEmpty())
                .ifPresent(
                        each -> lines.add(line(id, "minutes.left", language -> Map.of("names", names(each.left())))));
        item.ifPresent(each -> lines.add(line(id, "minutes.voted", language -> voted(each.vote()))));
        if (ranked.deviationReason() != null) {
            lines.add(line(
                    id,
                    "minutes.deviation",
                    language -> Map.of(
                            "proposal", texts.say(language, "status.Outcome." + ranked.provisional()),
                            "reason", ranked.deviationReason())));
        }
    }

    private Map<String, Object> outcome(Language language, RankedApplication ranked, GrantApplication application) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("place", ranked.place());
        facts.put("number", application.number());
        facts.put("title", application.title());
        facts.put("total", ranked.total());
        facts.put("outcome", texts.say(language, "status.Outcome." + ranked.outcome()));
        facts.put(
                "amount", ranked.amount() == null ? "" : ", " + ranked.amount().in(language));
        return facts;
    }

    private static Map<String, Object> voted(Vote vote) {
        return Map.of(
                "inFavour", vote.inFavour(),
                "against", vote.against(),
                "abstained", vote.abstained(),
                "dissented", vote.dissent() == null ? "no" : "yes",
                "dissent", vote.dissent() == null ? "" : vote.dissent());
    }

    /** What the list comes to, beside what the rules of the call come to: a departure costs points or brings some. */
    private Map<String, Object> sum(Call call, List<RankedApplication> ranked) {
        Money sum = ranked.stream()
                .filter(each -> each.amount() != null)
                .map(RankedApplication::amount)
                .reduce(Money.tenge(0), Money::plus);
        BigDecimal byRule = BigDecimal.ZERO;
        BigDecimal byCommittee = BigDecimal.ZERO;
        Giving way = new Giving(call.settings(), call.settings().givingRules(), ranked.size());
        for (RankedApplication each : ranked) {
            GrantApplication application = applications.named(each.applicationId());
            Giving.Entrant entrant = new Giving.Entrant(application, each.place(), each.value());
            byRule = byRule.add(way.worth(entrant, each.planned()));
            byCommittee = byCommittee.add(way.worth(entrant, each.amount()));
        }
        return Map.of("sum", sum, "fund", call.settings().fund(), "byRule", byRule, "byCommittee", byCommittee);
    }

    private String names(Collection<UUID> people) {
        return accounts.findAllById(people).stream().map(Account::name).sorted().collect(Collectors.joining(", "));
    }
}
