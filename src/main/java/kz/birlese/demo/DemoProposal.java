package kz.birlese.demo;

/**
 * What an applicant of the demo proposes.
 *
 * @param amount asked for, in tenge
 * @param own the applicant's own contribution, in tenge
 * @param ideaAgeMonths how long the business idea has been carried out
 */
record DemoProposal(DemoPerson applicant, String title, String summary, int amount, int own, int ideaAgeMonths) {}
