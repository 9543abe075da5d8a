package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever holds a receipt where the application stands, and nothing else about it. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ShowState {

    /** An application as its receipt shows it. */
    public record State(Receipt receipt, ApplicationStatus status) {}

    private final Receipts receipts;
    private final GrantApplications applications;

    ShowState(Receipts receipts, GrantApplications applications) {
        this.receipts = receipts;
        this.applications = applications;
    }

    /** Empty when no application has such a receipt. */
    public Optional<State> by(String receiptNumber) {
        return receipts.find(receiptNumber).flatMap(receipt -> applications
                .findById(receipt.caseId())
                .map(application -> new State(receipt, application.status())));
    }
}
