package kz.birlese.workflow.telltale;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** A tale may end in the middle. */
@Component
class EndOfTale implements Ending {

    @Override
    public String process() {
        return "tellTale";
    }

    @Override
    public Optional<String> hindrance(UUID tale) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> cancel(UUID tale, String why) {
        return Optional.of(Map.of());
    }

    @Override
    public void goOn(UUID tale, Map<String, String> before) {
        // It is told as before.
    }
}
