package kz.birlese.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A settlement as it is before its plan: what later years are compared with. */
@Entity
@Table(name = "plan_profile")
public class SettlementProfile {

    /**
     * The figures.
     *
     * @param budget the village budget of the year before, KZT
     * @param facilities words shown under {@code facility.<word>}, separated by commas; empty when there is none
     * @param otherFacilities null when there are none
     * @param water households with piped water, per cent; {@code gas} and {@code internet} alike
     * @param latitude of the middle of the settlement, degrees, WGS 84
     */
    @Embeddable
    public record Figures(
            int population,
            int households,
            BigDecimal budget,
            String facilities,
            String otherFacilities,
            int water,
            int gas,
            int internet,
            BigDecimal latitude,
            BigDecimal longitude) {}

    @Id
    private UUID cycle;

    @Version
    private Integer version;

    private LocalDate describedOn;

    @Embedded
    private Figures figures;

    protected SettlementProfile() {}

    SettlementProfile(UUID cycle, LocalDate describedOn, Figures figures) {
        this.cycle = cycle;
        this.describedOn = describedOn;
        this.figures = figures;
    }

    public LocalDate describedOn() {
        return describedOn;
    }

    public Figures figures() {
        return figures;
    }
}
