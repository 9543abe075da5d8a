package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.ReadersPage.Drawn;
import kz.birlese.grant.ReadersPage.Line;
import kz.birlese.grant.ReadersPage.Other;
import kz.birlese.grant.ReadersPage.Reading;
import kz.birlese.grant.assignment.Given;
import kz.birlese.grant.assignment.Pair;
import kz.birlese.grant.assignment.Reader;
import kz.birlese.grant.assignment.Reasons;
import kz.birlese.grant.assignment.Round;
import kz.birlese.grant.assignment.Wanted;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows who reads what, and why nobody else, to those who answer for it. An application that a conflict of interest keeps
 * from the person is not there, nor one that they applied with or read themselves.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class ShowReaders {

    private final Calls calls;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final JuryMembers jury;
    private final JuryDraws draws;
    private final Accounts accounts;
    private final CallReach reach;
    private final WhoMaySee whoMaySee;
    private final Conflicts conflicts;
    private final CurrentUser user;

    ShowReaders(
            Calls calls,
            GrantApplications applications,
            Assessments assessments,
            JuryMembers jury,
            JuryDraws draws,
            Accounts accounts,
            CallReach reach,
            WhoMaySee whoMaySee,
            Conflicts conflicts,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.jury = jury;
        this.draws = draws;
        this.accounts = accounts;
        this.reach = reach;
        this.whoMaySee = whoMaySee;
        this.conflicts = conflicts;
        this.user = user;
    }

    /** Empty until something was handed out. Throws {@link NotFound} for whoever has no office over the call. */
    public Optional<ReadersPage> of(UUID callId) {
        Call call = require(callId);
        List<Assessment> held = assessments.findByCallId(callId).stream()
                .filter(Assessment::isHeld)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Drawn drawn = draws.findByCallIdAndApplicationIdIsNull(callId)
                .map(draw -> drawn(call, draw))
                .orElse(null);
        return Optional.of(new ReadersPage(drawn, lines(callId, held)));
    }

    /** Everybody who does not read it though they could be asked, by name; empty when no draw was kept. */
    public List<Other> whyNot(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        Call call = require(application.callId());
        SignedIn person = user.require();
        if (conflicts.keep(applicationId, person) || hasPart(person, application)) {
            throw new NotFound();
        }
        Set<String> readers = application.sheets().stream()
                .filter(Assessment::isHeld)
                .map(sheet -> sheet.juror().toString())
                .collect(Collectors.toSet());
        return draws
                .findFirstByApplicationIdOrderByDrawnAtDesc(applicationId)
                .or(() -> draws.findByCallIdAndApplicationIdIsNull(call.id()))
                .map(JuryDraw::round)
                .filter(round -> isIn(round, applicationId))
                .map(round -> Reasons.of(round, call.jurySeed()).whyNot(applicationId.toString()))
                .orElse(List.of())
                .stream()
                .filter(why -> !readers.contains(why.juror()))
                .map(why -> new Other(name(why.juror()), why))
                .sorted(Comparator.comparing(Other::juror))
                .toList();
    }

    /** Whoever applies or reads does not learn here who else reads. */
    private boolean hasPart(SignedIn person, GrantApplication application) {
        return whoMaySee.isOfApplicant(person, application)
                || application.sheets().stream().map(Assessment::juror).anyMatch(juror -> person.selves()
                        .anyMatch(juror::equals));
    }

    private static boolean isIn(Round round, UUID application) {
        return round.applications().stream().anyMatch(each -> each.id().equals(application.toString()));
    }

    private Call require(UUID callId) {
        Call call = calls.named(callId);
        if (!reach.isStaffOf(call)) {
            throw new NotFound();
        }
        return call;
    }

    private static Drawn drawn(Call call, JuryDraw draw) {
        return new Drawn(
                draw.drawnAt(),
                draw.fingerprint(),
                CanonicalJson.fingerprint(call.jurySeed()),
                draw.outcome().groups());
    }

    private List<Line> lines(UUID callId, List<Assessment> held) {
        SignedIn person = user.require();
        Set<UUID> kept = conflicts.of(person);
        Map<UUID, GrantApplication> byId = applications.findByCallId(callId).stream()
                .collect(Collectors.toMap(GrantApplication::id, Function.identity()));
        Map<Pair, Reading> drawn = drawn(callId, loads(callId, held));
        Map<UUID, List<Assessment>> sheets = held.stream().collect(Collectors.groupingBy(Assessment::applicationId));
        return sheets.entrySet().stream()
                .filter(each -> !kept.contains(each.getKey()))
                .filter(each -> !hasPart(person, byId.get(each.getKey())))
                .map(each -> line(byId.get(each.getKey()), each.getValue(), drawn))
                .sorted(Comparator.comparing(Line::number))
                .toList();
    }

    private Line line(GrantApplication application, List<Assessment> sheets, Map<Pair, Reading> drawn) {
        List<Reading> readers = sheets.stream()
                .map(sheet -> {
                    Pair pair =
                            new Pair(application.id().toString(), sheet.juror().toString());
                    return drawn.getOrDefault(pair, new Reading(name(pair.juror()), null, 0, 0, 0, 0, 0));
                })
                .sorted(Comparator.comparing(Reading::juror))
                .toList();
        return new Line(application.id(), application.number(), application.title(), readers);
    }

    /** How many sheets everybody who has signed has. */
    private Map<String, Integer> loads(UUID callId, List<Assessment> held) {
        Map<String, Integer> loads = new HashMap<>();
        jury.signedJurors(callId).forEach(juror -> loads.put(juror.toString(), 0));
        held.forEach(sheet -> loads.merge(sheet.juror().toString(), 1, Integer::sum));
        return loads;
    }

    /** As each pair was drawn last. */
    private Map<Pair, Reading> drawn(UUID callId, Map<String, Integer> loads) {
        Map<Pair, Reading> drawn = new HashMap<>();
        for (JuryDraw draw : draws.findByCallIdOrderByDrawnAt(callId)) {
            Round round = draw.round();
            Map<String, Reader> readers =
                    round.jurors().stream().collect(Collectors.toMap(Reader::id, Function.identity()));
            Map<String, String> subjects =
                    round.applications().stream().collect(Collectors.toMap(Wanted::id, Wanted::subject));
            draw.outcome()
                    .given()
                    .forEach(given -> drawn.put(
                            given.pair(),
                            reading(
                                    given,
                                    readers.get(given.juror()).subjects(),
                                    subjects.get(given.application()),
                                    loads)));
        }
        return drawn;
    }

    private Reading reading(Given given, List<String> listed, String subject, Map<String, Integer> loads) {
        return new Reading(
                name(given.juror()),
                given,
                listed.indexOf(subject) + 1,
                listed.size(),
                loads.getOrDefault(given.juror(), 0),
                Collections.min(loads.values()),
                Collections.max(loads.values()));
    }

    private String name(String juror) {
        return accounts.findById(UUID.fromString(juror)).map(Account::name).orElse("—");
    }
}
