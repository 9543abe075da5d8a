package kz.birlese.grant;

import static kz.birlese.grant.FileAgainstLog.expect;
import static kz.birlese.grant.FileAgainstLog.joined;
import static kz.birlese.grant.FileAgainstLog.said;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Meeting;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;

/** Holds the meetings of the committee against the log of a decision file. */
final class VerifyMeetings {

    private static final String HELD = "committeeHeld";
    private static final String REOPENED = "scoringReopened";

    private final FileAgainstLog held;
    private final DecisionFile file;
    private final CallSettings settings;
    private final Map<UUID, Applied> applications;
    private final List<Decision> log;

    /** Where in the log each meeting stands. */
    private final List<Integer> meetings;

    VerifyMeetings(FileAgainstLog held) {
        this.held = held;
        this.file = held.file();
        this.settings = held.settings();
        this.applications = held.applications();
        this.log = file.log().stream().map(DecisionLog.Entry::decision).toList();
        this.meetings = IntStream.range(0, log.size())
                .filter(at -> log.get(at).what().equals(HELD))
                .boxed()
                .toList();
    }

    void check() {
        expect("meetings", file.meetings().size(), meetings.size());
        for (int index = 0; index < meetings.size(); index++) {
            meeting("meetings[" + index + "]", file.meetings().get(index), index);
        }
        deviations();
    }

    private void meeting(String where, Meeting stated, int index) {
        Decision noted = log.get(meetings.get(index));
        expect(where + ".heldBy", stated.heldBy(), noted.who());
        expect(where + ".present", joined(stated.present()), noted.facts().get("present"));
        expect(where + ".quorum", stated.present().size() >= settings.quorum(), true);
        expect(
                where + ".minutes",
                CanonicalJson.fingerprint(stated.minutes()),
                noted.facts().get("minutes"));
        expect(
                where + ".aside",
                stated.aside() == null ? null : joined(stated.aside()),
                noted.facts().get("aside"));
        if (stated.aside() != null) {
            expect(where + ".aside", stated.aside().containsAll(conflicted(index, stated.present())), true);
        }
        expect(where + ".protocol", stated.protocol(), noted.facts().get("protocol"));
        votes(where, stated, index, noted.facts().get("votes"));
        signed(where, stated, index);
    }

    /** Who was there and had a conflict of interest that was known by then, with an application that was on the table. */
    private List<String> conflicted(int meeting, List<String> present) {
        List<Decision> before = log.subList(0, meetings.get(meeting));
        Set<UUID> onTheTable = onTheTable(before);
        return before.stream()
                .filter(each -> onTheTable.contains(each.subject()))
                .map(each -> switch (each.what()) {
                    case "conflictConfirmed" ->
                        StandingAside.written(each.subject(), each.facts().get("juror"));
                    case "conflictDeclared" -> StandingAside.written(each.subject(), said(each.who()));
                    default -> null;
                })
                .filter(Objects::nonNull)
                .filter(each -> present.stream().anyMatch(each::endsWith))
                .toList();
    }

    /** What was ranked, and not taken back to the jury since. */
    private static Set<UUID> onTheTable(List<Decision> before) {
        Set<UUID> ranked = new HashSet<>();
        for (Decision each : before) {
            if (each.what().equals("applicationRanked")) {
                ranked.add(each.subject());
            } else if (each.what().equals(REOPENED)) {
                ranked.clear();
            }
        }
        return ranked;
    }

    /** What was voted adds up, nobody voted on what they stood aside for, and nothing was decided against the majority. */
    private void votes(String where, Meeting stated, int meeting, String noted) {
        CommitteeVotes votes = stated.votes();
        expect(where + ".votes", votes == null ? null : CanonicalJson.fingerprint(votes.canonical()), noted);
        if (votes == null) {
            return;
        }
        carried(where + ".votes.list", votes.list(), stated.present().size());
        for (CommitteeVotes.Item item : votes.items()) {
            String which = where + ".votes." + item.application();
            expect(which, applications.containsKey(item.application()) || isGivenUp(meeting), true);
            item.left()
                    .forEach(juror -> expect(which + ".left", stated.present().contains(juror.toString()), true));
            carried(which, item.vote(), stated.present().size() - item.left().size());
        }
        Set<String> left = votes.items().stream()
                .flatMap(item ->
                        item.left().stream().map(juror -> StandingAside.written(item.application(), juror.toString())))
                .collect(Collectors.toSet());
        if (stated.aside() != null) {
            expect(where + ".votes.left", left.containsAll(stated.aside()), true);
        }
    }

    private static void carried(String where, CommitteeVotes.Vote vote, int inRoom) {
        expect(where, vote.all(), inRoom);
        expect(where + ".inFavour", vote.isCarried(), true);
    }

    /** Everybody who was there has signed before the next meeting, or is no longer awaited; or what it proposed was given up. */
    private void signed(String where, Meeting stated, int meeting) {
        List<Decision> between = after(meeting);
        if (stated.votes() == null) {
            expect(where + ".signatures", stated.signatures(), null);
            return;
        }
        List<DecisionFile.Signature> noted = between.stream()
                .filter(each -> each.what().equals("committeeMinutesSigned"))
                .map(each -> new DecisionFile.Signature(each.who(), each.why()))
                .sorted(Comparator.comparing(DecisionFile.Signature::juror))
                .toList();
        expect(where + ".signatures", stated.signatures(), noted);
        Set<String> accounted =
                noted.stream().map(each -> each.juror().toString()).collect(Collectors.toSet());
        for (Decision each : between) {
            if (each.what().equals("signatureNotAwaited")) {
                accounted.add(each.facts().get("juror"));
            } else if (each.what().equals("signatureAwaited")) {
                accounted.remove(each.facts().get("juror"));
            }
        }
        expect(where + ".signatures", isGivenUp(meeting) || accounted.containsAll(stated.present()), true);
    }

    /** What departs from the ranking was put to the vote of the last meeting, and is what its minutes had logged. */
    private void deviations() {
        List<CommitteeVotes> votes =
                file.meetings().stream().map(Meeting::votes).toList();
        for (int index = 0; index < file.places().size(); index++) {
            Place stated = file.places().get(index);
            if (stated.deviationReason() == null) {
                continue;
            }
            String where = "places[" + index + "]";
            Decision noted = held.last(stated.application(), "rankingDeviated")
                    .orElseThrow(
                            () -> FileAgainstLog.disagrees(where + ".deviationReason", stated.deviationReason(), null));
            expect(
                    where + ".deviationReason",
                    stated.deviationReason(),
                    noted.why().strip());
            expect(where + ".outcome", stated.outcome(), noted.facts().get("outcome"));
            CommitteeVotes last = votes.isEmpty() ? null : votes.get(votes.size() - 1);
            if (last != null) {
                boolean isVoted = last.items().stream()
                        .anyMatch(item -> item.application().equals(stated.application()));
                expect(where + ".deviationReason, put to the vote", isVoted, true);
            }
        }
    }

    /** Whether the jury was put to work again after the meeting: then nothing came of it. */
    private boolean isGivenUp(int meeting) {
        return after(meeting).stream().anyMatch(each -> each.what().equals(REOPENED));
    }

    /** What was decided after the meeting and before the next. */
    private List<Decision> after(int meeting) {
        int end = meeting + 1 < meetings.size() ? meetings.get(meeting + 1) : log.size();
        return log.subList(meetings.get(meeting) + 1, end);
    }
}
