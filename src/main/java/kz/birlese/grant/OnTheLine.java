package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.MixedModel;
import kz.birlese.grant.selection.NearestTheLine;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;
import org.springframework.stereotype.Component;

/** The applications of a call of which one more score may still decide whether they get a grant. */
@Component
class OnTheLine {

    private final GrantApplications applications;
    private final Complaints complaints;
    private final RankingOrders orders;
    private final EligibleJurors eligibleJurors;
    private final ApplicationProcess process;

    OnTheLine(
            GrantApplications applications,
            Complaints complaints,
            RankingOrders orders,
            EligibleJurors eligibleJurors,
            ApplicationProcess process) {
        this.applications = applications;
        this.complaints = complaints;
        this.orders = orders;
        this.eligibleJurors = eligibleJurors;
        this.process = process;
    }

    /**
     * Nearest the line first; only what is ranked with the others, what meets the thresholds, what a juror is left for, and
     * what began when its process had a way back to the jury. Empty where the scores cannot tell worth from chance.
     */
    List<GrantApplication> nearest(Call call) {
        List<GrantApplication> assessed =
                applications.findByCallIdAndStatus(call.id(), ApplicationStatus.ASSESSED).stream()
                        .filter(each -> !complaints.isPlaceAwaited(each))
                        .toList();
        ScoreTable table = new ScoreTable(assessed.stream()
                .flatMap(each -> each.submittedSheets().stream())
                .map(sheet -> new Score(
                        sheet.applicationId().toString(), sheet.juror().toString(), sheet.total()))
                .toList());
        if (!MixedModel.isFor(table)) {
            return List.of();
        }
        MixedModel model = MixedModel.of(table);
        int places = orders.of(call, assessed).places(assessed);
        Map<UUID, GrantApplication> byId =
                assessed.stream().collect(Collectors.toMap(GrantApplication::id, Function.identity()));
        return NearestTheLine.of(model, ExpectedRanks.of(model), places).stream()
                .map(id -> byId.get(UUID.fromString(id)))
                .filter(application ->
                        Thresholds.missed(call.settings(), application).isEmpty())
                .filter(application -> process.mayScoreAgain(application.id()))
                .filter(application -> !eligibleJurors.of(application).isEmpty())
                .toList();
    }
}
