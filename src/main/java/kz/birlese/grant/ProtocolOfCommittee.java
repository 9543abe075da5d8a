package kz.birlese.grant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.CommitteeVotes.Item;
import kz.birlese.grant.CommitteeVotes.Vote;
import kz.birlese.record.CanonicalJson;
import org.springframework.stereotype.Component;

/** Puts down what the committee did: who was there, who left for what, each vote, the minutes and who signed them. */
@Component
class ProtocolOfCommittee {

    private static final List<String> HEADS = List.of(
            "form.holdCommittee.item",
            "form.holdCommittee.inFavour",
            "form.holdCommittee.against",
            "form.holdCommittee.abstained",
            "form.holdCommittee.left",
            "form.holdCommittee.dissent");
    private static final List<Integer> VOTES = List.of(18, 13, 10, 18, 19, 22);

    private final CommitteeMeetings meetings;
    private final CommitteeSignatures signatures;
    private final GrantApplications applications;
    private final StandingAside standingAside;
    private final ProtocolOfApplication each;

    ProtocolOfCommittee(
            CommitteeMeetings meetings,
            CommitteeSignatures signatures,
            GrantApplications applications,
            StandingAside standingAside,
            ProtocolOfApplication each) {
        this.meetings = meetings;
        this.signatures = signatures;
        this.applications = applications;
        this.standingAside = standingAside;
        this.each = each;
    }

    /** All that was said and voted. */
    void write(ProtocolPaper paper, Call call) {
        paper.chapter("protocol.committee");
        for (CommitteeMeeting meeting : meetings.findByCallIdOrderByHeldAt(call.id())) {
            attendance(paper, meeting).fact("call.committee.returned", meeting.returnedBecause());
            standingAside.words(meeting, Set.of()).forEach(line -> paper.fact("call.committee.aside", line));
            paper.words(meeting.minutes());
            if (meeting.votes() != null) {
                votes(paper, meeting.votes());
                drafted(paper, meeting, meeting.protocol().in(paper.language(), Set.of()));
                signed(paper, meeting, true);
            }
        }
    }

    /** Who was there, and what was voted on one application; nothing that was said of others. */
    void about(ProtocolPaper paper, Call call, UUID application) {
        paper.chapter("protocol.committee");
        for (CommitteeMeeting meeting : meetings.findByCallIdOrderByHeldAt(call.id())) {
            attendance(paper, meeting);
            standingAside
                    .words(meeting, others(meeting, application))
                    .forEach(line -> paper.fact("call.committee.aside", line));
            if (meeting.votes() != null) {
                paper.table(HEADS, VOTES, List.of(own(paper, meeting.votes(), application)));
                drafted(paper, meeting, meeting.protocol().about(application, paper.language()));
                signed(paper, meeting, false);
            }
        }
        paper.words(paper.say("protocol.minutes.elsewhere", Map.of("number", call.number())));
    }

    private ProtocolPaper attendance(ProtocolPaper paper, CommitteeMeeting meeting) {
        return paper.heading(paper.say("call.committee", Map.of("at", meeting.heldAt())))
                .fact("call.committee.heldBy", each.name(meeting.heldBy()))
                .fact("call.committee.present", names(meeting.present()))
                .fact("protocol.minutes.hash", CanonicalJson.fingerprint(meeting.minutes()));
    }

    private static Set<UUID> others(CommitteeMeeting meeting, UUID application) {
        return meeting.leavers().keySet().stream()
                .filter(one -> !one.equals(application))
                .collect(Collectors.toSet());
    }

    private void votes(ProtocolPaper paper, CommitteeVotes votes) {
        List<List<String>> rows = new ArrayList<>();
        votes.items().forEach(item -> rows.add(row(paper, item)));
        rows.add(row(
                paper,
                paper.say("form.holdCommittee.wholeGroup"),
                votes.list(),
                "",
                votes.list().dissent()));
        paper.heading(paper.say("protocol.votes")).table(HEADS, VOTES, rows);
    }

    /** The own vote; else that on the list as a whole, without what was said on it. */
    private List<String> own(ProtocolPaper paper, CommitteeVotes votes, UUID application) {
        Optional<Item> item = votes.items().stream()
                .filter(one -> one.application().equals(application))
                .findFirst();
        return item.map(one -> row(paper, one))
                .orElseGet(() -> row(paper, paper.say("form.holdCommittee.wholeGroup"), votes.list(), "", null));
    }

    private List<String> row(ProtocolPaper paper, Item item) {
        String number = applications.named(item.application()).number();
        return row(paper, number, item.vote(), names(item.left()), item.vote().dissent());
    }

    private static List<String> row(ProtocolPaper paper, String what, Vote vote, String left, String dissent) {
        return List.of(
                what,
                paper.value(vote.inFavour()),
                paper.value(vote.against()),
                paper.value(vote.abstained()),
                left,
                dissent == null ? "" : dissent);
    }

    private static void drafted(ProtocolPaper paper, CommitteeMeeting meeting, List<String> lines) {
        paper.heading(paper.say("call.committee.protocol"));
        lines.forEach(paper::words);
        paper.fact(
                "protocol.drafted.hash",
                CanonicalJson.fingerprint(meeting.protocol().canonical()));
    }

    /** An objection may speak of any application. */
    private void signed(ProtocolPaper paper, CommitteeMeeting meeting, boolean withObjections) {
        signatures.findByMeetingIdOrderBySignedAt(meeting.id()).forEach(signature -> {
            String objection = withObjections ? signature.objection() : paper.say("protocol.objection.elsewhere");
            Map<String, Object> facts = Map.of(
                    "name",
                    each.name(signature.juror()),
                    "at",
                    signature.signedAt(),
                    "objection",
                    paper.value(objection));
            String key = signature.objection() == null ? "one" : "objecting";
            paper.fact("call.committee.signed", paper.say("call.committee.signed." + key, facts));
        });
    }

    private String names(Collection<UUID> people) {
        return people.stream().map(each::name).sorted().collect(Collectors.joining(", "));
    }
}
