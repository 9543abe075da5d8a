package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.grant.ApplicationWords.ScoreLine;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about an award, a reserve offer or a complaint that its page shows, for those who may open the case. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadAward {

    /**
     * @param held whether a complaint keeps the agreement waiting
     * @param expected what the awardee promised
     */
    public record AwardPage(
            Award award,
            List<Instalment> instalments,
            List<ProgressReport> reports,
            List<AwardVisit> visits,
            boolean held,
            Proposal expected) {}

    /** @param candidate the application now proposed, or null */
    public record ReservePage(
            ReserveOffer offer, Award freedBy, GrantApplication candidate, List<PassedOver> passedOver) {}

    /** An application of the reserve list that did not get the money. */
    public record PassedOver(GrantApplication application, String reason) {}

    /**
     * A complaint and the application it is about.
     *
     * @param latePlace what it brought after the ranking; null when nothing, or not yet
     * @param failed, arithmetic, sheets what was found and scored; empty for the complainant, whose application shows
     *     what they may know
     * @param mayOpenApplication whether the person may open the application itself
     */
    public record ComplaintPage(
            Complaint complaint,
            GrantApplication application,
            RankedApplication latePlace,
            List<FindingLine> failed,
            List<ScoreLine> arithmetic,
            List<ApplicationPage.Sheet> sheets,
            boolean mayOpenApplication) {}

    private final AwardCases awardCases;
    private final ReserveCases reserveCases;
    private final ComplaintCases complaintCases;
    private final Awards awards;
    private final ProgressReports reports;
    private final AwardVisits visits;
    private final ReserveOffers offers;
    private final ReserveSkips skips;
    private final Complaints complaints;
    private final Ranking ranking;
    private final GrantApplications applications;
    private final ApplicationContents contents;
    private final HearingFile hearingFile;
    private final WhoMaySee whoMaySee;
    private final CurrentUser user;

    ReadAward(
            AwardCases awardCases,
            ReserveCases reserveCases,
            ComplaintCases complaintCases,
            Awards awards,
            ProgressReports reports,
            AwardVisits visits,
            ReserveOffers offers,
            ReserveSkips skips,
            Complaints complaints,
            Ranking ranking,
            GrantApplications applications,
            ApplicationContents contents,
            HearingFile hearingFile,
            WhoMaySee whoMaySee,
            CurrentUser user) {
        this.awardCases = awardCases;
        this.reserveCases = reserveCases;
        this.complaintCases = complaintCases;
        this.awards = awards;
        this.reports = reports;
        this.visits = visits;
        this.offers = offers;
        this.skips = skips;
        this.complaints = complaints;
        this.ranking = ranking;
        this.applications = applications;
        this.contents = contents;
        this.hearingFile = hearingFile;
        this.whoMaySee = whoMaySee;
        this.user = user;
    }

    /** Throws {@link NotFound} for whoever may not open it. */
    public AwardPage award(UUID id) {
        expect(awardCases.mayOpen(id, user.require()));
        Award award = awards.findById(id).orElseThrow(Gone.of("award"));
        return new AwardPage(
                award,
                award.instalments(),
                reports.findByAwardIdOrderByPosition(id),
                visits.findByAwardIdOrderByVisitedOn(id),
                complaints.holdsContracting(id),
                contents.standing(award.applicationId()).proposal());
    }

    /** Throws {@link NotFound} for whoever may not open it. */
    public ReservePage reserve(UUID id) {
        expect(reserveCases.mayOpen(id, user.require()));
        ReserveOffer offer = offers.findById(id).orElseThrow(Gone.of("reserveOffer"));
        List<PassedOver> passed = skips.findByOfferIdOrderByAt(id).stream()
                .map(skip -> new PassedOver(application(skip.applicationId()), skip.reason()))
                .toList();
        return new ReservePage(
                offer,
                awards.findById(offer.freedBy()).orElseThrow(Gone.of("award")),
                offer.candidate() == null ? null : application(offer.candidate()),
                passed);
    }

    /** Throws {@link NotFound} for whoever may not open it. */
    public ComplaintPage complaint(UUID id) {
        expect(complaintCases.mayOpen(id, user.require()));
        Complaint complaint = complaints.findById(id).orElseThrow(Gone.of("complaint"));
        RankedApplication latePlace = ranking.findByApplicationId(complaint.applicationId())
                .filter(place -> complaint.number().equals(place.afterComplaint()))
                .orElse(null);
        SignedIn person = user.require();
        GrantApplication about = application(complaint.applicationId());
        HearingFile.Judged judged = complaint.complainant().equals(person.id())
                ? HearingFile.Judged.NOTHING
                : hearingFile.about(about, person.language());
        return new ComplaintPage(
                complaint,
                about,
                latePlace,
                judged.failed(),
                judged.arithmetic(),
                judged.sheets(),
                whoMaySee.application(person, about));
    }

    private GrantApplication application(UUID id) {
        return applications.findById(id).orElseThrow(Gone.of("application"));
    }

    private static void expect(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
