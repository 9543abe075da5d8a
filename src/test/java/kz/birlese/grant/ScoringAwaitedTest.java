package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScoringAwaitedTest extends CompetitionHouse {

    @Autowired
    private ScoringAwaited awaited;

    @Test
    void aJurorWhoHasSignedIsToldWhomScoringWaitsFor() {
        UUID call = openCall(rules());
        eligible(call, 700_000, 120_000);
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        complete(
                manager,
                "appointJury",
                call,
                Map.of("jurors", jurors.stream().map(UUID::toString).toList()));
        UUID first = jurors.get(0);
        as(first, () -> assertThat(about(call)).isEmpty());

        Map<String, Object> both = Map.of("impartial", true, "confidential", true);
        complete(first, "signDeclaration", call, both);
        as(first, () -> assertThat(about(call)).singleElement().asString().endsWith("1 из " + jurors.size() + "."));
        as(manager, () -> assertThat(awaited.byThem()).isEmpty());

        jurors.stream().skip(1).forEach(juror -> complete(juror, "signDeclaration", call, both));
        time.runDueJobs();
        as(first, () -> assertThat(about(call)).isEmpty());
    }

    private List<String> about(UUID call) {
        return awaited.byThem().stream()
                .filter(sentence -> sentence.contains(calls.named(call).number()))
                .toList();
    }
}
