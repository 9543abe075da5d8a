/**
 * The Start Up competition, from the call to the closed grant. Processes: {@code startUpCompetition} with
 * {@code collectApplications} and {@code selectAwards}; {@code grantApplication} with {@code checkApplication} and
 * {@code assessApplication}; {@code calibrationRound} before scoring opens; {@code supplementJury} when an assessment lacks
 * jurors; {@code awardFollowUp} with {@code concludeAgreement}, {@code payInstalment} and {@code collectReport};
 * {@code offerReserve}; {@code releaseReasons}, of the jurors to their applicant; {@code complaint},
 * about an outcome or about ineligibility, which may bring an application back to the jury even after the ranking.
 * Roles: applicant, programme manager, director, jury, finance, council member; a member of the working group fills in an
 * application with its applicant.
 */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "programme",
            "workflow",
            "workflow :: fields",
            "workflow :: repair",
            "workflow :: tables",
            "people",
            "people :: fields",
            "record",
            "territory"
        })
package kz.birlese.grant;

import org.springframework.modulith.ApplicationModule;
