package kz.birlese.grant.process;

import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.AllowContracting;
import kz.birlese.workflow.repair.Correctable;
import org.springframework.stereotype.Component;

/** Value {@code isContractingAllowed} of an award that waits for the end of the complaint window. */
@Component("isContractingAllowed")
class IsContractingAllowed implements Correctable {

    private final AllowContracting allowContracting;

    IsContractingAllowed(AllowContracting allowContracting) {
        this.allowContracting = allowContracting;
    }

    @Override
    public Set<String> allowed(UUID caseId) {
        return allowContracting.isDue(caseId) ? Set.of("true") : Set.of();
    }
}
