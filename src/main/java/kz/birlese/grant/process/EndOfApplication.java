package kz.birlese.grant.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.ApplicationStatus;
import kz.birlese.grant.CancelApplication;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** An application is taken out of its call by the office. */
@Component
class EndOfApplication implements Ending {

    private static final String STATUS = "status";

    private final CancelApplication useCase;

    EndOfApplication(CancelApplication useCase) {
        this.useCase = useCase;
    }

    @Override
    public String process() {
        return "grantApplication";
    }

    @Override
    public Optional<String> hindrance(UUID application) {
        return useCase.hindrance(application);
    }

    @Override
    public Optional<Map<String, String>> cancel(UUID application, String why) {
        return Optional.of(Map.of(STATUS, useCase.of(application, why).name()));
    }

    @Override
    public Optional<String> hindranceToGoOn(UUID application, Map<String, String> before) {
        return useCase.hindranceToGoOn(application);
    }

    @Override
    public void goOn(UUID application, Map<String, String> before) {
        useCase.goOn(application, ApplicationStatus.valueOf(before.get(STATUS)));
    }
}
