package kz.birlese.workflow.repair;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the features say about cancelling cases of their processes. */
@Component
class Endings {

    private final List<Ending> all;

    Endings(List<Ending> all) {
        this.all = all;
    }

    /** Empty where cancelling has no meaning in the domain. */
    Optional<Ending> of(String process) {
        return all.stream().filter(each -> each.process().equals(process)).findFirst();
    }
}
