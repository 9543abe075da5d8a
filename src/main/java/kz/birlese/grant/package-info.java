/**
 * The Start Up competition, from the call to the closed grant. Processes: {@code startUpCompetition} with
 * {@code collectApplications} and {@code selectAwards}; {@code grantApplication} with {@code checkApplication} and
 * {@code assessApplication}; {@code supplementJury} when an assessment lacks jurors; {@code awardFollowUp} with
 * {@code concludeAgreement}, {@code payInstalment} and {@code collectReport}; {@code offerReserve}; {@code complaint}.
 * Roles: applicant, programme manager, director, jury, finance, council member.
 */
@ApplicationModule(allowedDependencies = {"plan", "programme", "workflow", "people", "record", "territory"})
package kz.birlese.grant;

import org.springframework.modulith.ApplicationModule;
