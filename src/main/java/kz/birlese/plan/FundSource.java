package kz.birlese.plan;

/** Who pays for a measure of a plan: the levels of budget in Kazakhstan, those who give, and the village itself. */
public enum FundSource {
    /** The fourth level of budget, of the rural okrug. */
    VILLAGE,
    DISTRICT,
    OBLAST,
    NATIONAL,
    OIL_COMPANY,
    DONOR,
    /** What people or businesses of the place put in. */
    OWN,
    /** Nobody yet, said on purpose: such a measure stays in every sum. */
    UNFUNDED
}
