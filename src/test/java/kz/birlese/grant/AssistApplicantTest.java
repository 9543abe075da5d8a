package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.Consent;
import kz.birlese.people.ConsentPurpose;
import kz.birlese.people.Contact;
import kz.birlese.people.EndAssistance;
import kz.birlese.people.EndAssistances;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Language;
import kz.birlese.people.NewApplicant;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.OwnProfile;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Channel;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import kz.birlese.record.Receipts;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.HoldersWord;
import kz.birlese.workflow.HoldersWord.Asked;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.TimelineEntry.Decided;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.form.TaskForms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator fills in an application with the applicant beside them: what opens, for how long, and what it closes. */
class AssistApplicantTest extends CompetitionHouse {

    @Autowired
    private AssistApplicant assist;

    @Autowired
    private EndAssistance end;

    @Autowired
    private EndAssistances ends;

    @Autowired
    private Assistances assistances;

    @Autowired
    private HoldersWord word;

    @Autowired
    private TaskForms forms;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private HandOver handOver;

    @Autowired
    private ReadApplication read;

    @Autowired
    private Receipts receipts;

    @Autowired
    private PrintReceipt printReceipt;

    @Autowired
    private PrintApplication printApplication;

    @Autowired
    private OwnProfile profile;

    @Autowired
    private AppointJury appointJury;

    @Autowired
    private AddJurors addJurors;

    @Autowired
    private OpenSupplement openSupplement;

    @Autowired
    private JurySupplements supplements;

    @Autowired
    private ConfirmCompleteness completeness;

    @Autowired
    private WhoMayJudge whoMayJudge;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DecisionLog log;

    @Autowired
    private PostBag post;

    @Autowired
    private OpenDraft drafts;

    private UUID call;
    private UUID applicant;
    private UUID coordinator;

    @BeforeEach
    void openACall() {
        call = openCall(rules());
        applicant = applicant(AKSHUKUR);
        coordinator = person(new Reach(Role.WORKING_GROUP, AKSHUKUR), new Reach(Role.JURY, null));
    }

    @Test
    void withTheCodeTheApplicantReadsOutTheFormOfTheirApplicationOpens() {
        UUID application = begun();
        as(coordinator, () -> {
            assertThat(inbox.ofCase(application)).extracting(TaskEntry::taskKey).containsExactly("completeApplication");
            assertThat(forms.open(form(application)).opening())
                    .containsEntry("applicantName", account(applicant).name());
        });
        assertThat(logged(application)).containsExactly("assistanceAllowed", "assistanceBegun");
        assertThat(decision(application, "assistanceAllowed").who()).isEqualTo(applicant);
        assertThat(decision(application, "assistanceBegun").who()).isEqualTo(coordinator);
        as(applicant, () -> assertThat(consents(ConsentPurpose.ASSISTANCE))
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.textVersion()).isEqualTo(2);
                    assertThat(consent.withdrawnAt()).isEmpty();
                }));
    }

    @Test
    void theMessageSaysInTheApplicantsLanguageWhoFillsInWhatAndForHowLong() {
        String message = message(asked(contact(applicant)));
        assertThat(message)
                .contains(
                        account(coordinator).name(),
                        "Ақшұқыр",
                        calls.named(call).number(),
                        "4 сағаттан кейін")
                .contains("қазылар алқасына кірмейді", "10 минут жарамды");
    }

    @Test
    void anApplicationThatRunsAlreadyIsTheOneThatOpens() {
        UUID draft = startedApplication(call, applicant);
        assertThat(begun()).isEqualTo(draft);
    }

    @Test
    void aWrongCodeOpensNothingAndAfterFiveTheRightOneNeither() {
        UUID request = asked(contact(applicant));
        String right = code(request);
        for (int left = 4; left >= 0; left--) {
            assertThat(refusedTo(coordinator, () -> assist.begin(request, wrong(right))))
                    .containsExactly("codeWrong");
        }
        assertThat(refusedTo(coordinator, () -> assist.begin(request, right))).containsExactly("codeTriesOver");
        assertThat(applications.findByRunningKey(GrantApplication.runningKey(call, applicant)))
                .isEmpty();
    }

    @Test
    void aCodeIsGoodForTenMinutesForOneUseAndForWhoeverAskedForIt() {
        UUID late = asked(contact(applicant));
        UUID other = person(new Reach(Role.WORKING_GROUP, AKSHUKUR));
        assertThat(refusedTo(other, () -> assist.begin(late, code(late)))).containsExactly("codeExpired");
        time.forward(Duration.ofMinutes(10));
        assertThat(refusedTo(coordinator, () -> assist.begin(late, code(late)))).containsExactly("codeExpired");
        UUID request = asked(contact(applicant));
        as(coordinator, () -> assist.begin(request, code(request)));
        as(coordinator, () -> end.of(running().id()));
        assertThat(refusedTo(coordinator, () -> assist.begin(request, code(request))))
                .containsExactly("codeExpired");
    }

    @Test
    void aContactThatNobodyHasGetsTheSameAnswerAndTheSameTries() {
        UUID elsewhere = applicant(BATYR);
        List<String> strangers =
                List.of("nobody-" + UUID.randomUUID() + "@example.org", contact(elsewhere), contact(manager));
        for (String stranger : strangers) {
            UUID request = asked(stranger);
            assertThat(request).isNotNull();
            assertThat(sent(request)).as("nothing goes to %s", stranger).isEmpty();
            for (int left = 4; left >= 0; left--) {
                assertThat(refusedTo(coordinator, () -> assist.begin(request, "000000")))
                        .containsExactly("codeWrong");
            }
            assertThat(refusedTo(coordinator, () -> assist.begin(request, "000000")))
                    .containsExactly("codeTriesOver");
        }
    }

    @Test
    void nobodyIsSentMoreThanFiveCodesInAQuarterOfAnHourKnownOrNot() {
        for (String contact : List.of(contact(applicant), "nobody-" + UUID.randomUUID() + "@example.org")) {
            for (int i = 0; i < 5; i++) {
                asked(contact);
            }
            assertThat(refusedTo(coordinator, () -> assist.ask(contact, call))).containsExactly("tooManyTries");
        }
    }

    @Test
    void nothingOpensBesideThisOneApplication() {
        UUID secondCall = openCall(rules());
        UUID otherCase = startedApplication(secondCall, applicant);
        UUID otherPerson = startedApplication(call, applicant(AKSHUKUR));
        UUID application = begun();
        for (UUID other : List.of(otherCase, otherPerson)) {
            String task = form(other);
            as(coordinator, () -> {
                assertThat(inbox.find(task)).isEmpty();
                assertThatThrownBy(() -> forms.open(task)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> forms.keep(task, Map.of(), Map.of())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> word.ask(task, Map.of())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> actions.complete(task, Map.of())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> read.of(other)).isInstanceOf(NotFound.class);
            });
        }
        as(coordinator, () -> assertThatThrownBy(() -> withdraw.of(application)).isInstanceOf(NotFound.class));
        as(person(new Reach(Role.WORKING_GROUP, AKSHUKUR)), () -> assertThatThrownBy(() -> read.of(application))
                .isInstanceOf(NotFound.class));
    }

    /** The task stays the applicant's: it can neither be taken from them nor given to anybody. */
    @Test
    void theTaskStaysWithTheApplicant() {
        UUID application = begun();
        String task = form(application);
        as(coordinator, () -> {
            actions.claim(task);
            assertThatThrownBy(() -> handOver.assign(task, coordinator, "Маған"))
                    .isInstanceOf(RuntimeException.class);
        });
        assertThat(task("completeApplication", application).getAssignee()).isEqualTo(applicant.toString());
    }

    @Test
    void bothWriteInOneDraftThatSaysWhoTypedLast() {
        UUID application = begun();
        String task = form(application);
        as(coordinator, () -> forms.keep(task, Map.of(), Map.of("title", "Наубайхана")));
        as(applicant, () -> {
            assertThat(forms.open(task).filled()).containsEntry("title", "Наубайхана");
            assertThat(forms.open(task).draft().savedBy())
                    .isEqualTo(account(coordinator).name());
            forms.keep(task, Map.of("title", "Наубайхана"), Map.of("title", "Шаштараз"));
            assertThat(forms.open(task).draft().savedBy()).isNull();
        });
        as(coordinator, () -> assertThat(forms.open(task).filled()).containsEntry("title", "Шаштараз"));
    }

    /** By id and SHA-256: its name may be personal data. */
    @Test
    void aFileTheCoordinatorBringsOrTakesOutStandsInTheLogAndWhatTheApplicantBringsDoesNot() {
        UUID application = begun();
        String task = form(application);
        StoredFile file = brought(coordinator, task);
        Decision brought = decision(application, "fileBrought");
        assertThat(brought.who()).isEqualTo(coordinator);
        assertThat(brought.facts())
                .containsOnly(
                        entry("file", file.id().toString()),
                        entry("sha256", file.sha256()),
                        entry(Decision.DEPUTY_FOR, applicant.toString()));
        Map<String, Object> with = Map.of("files", List.of(file.id().toString()));
        Map<String, Object> without = Map.of("files", List.of());
        as(coordinator, () -> forms.keep(task, Map.of(), with));
        assertThat(logged(application)).doesNotContain("fileTakenOut");
        as(coordinator, () -> forms.keep(task, with, without));
        Decision taken = decision(application, "fileTakenOut");
        assertThat(taken.who()).isEqualTo(coordinator);
        assertThat(taken.facts()).isEqualTo(brought.facts());
        StoredFile own = brought(applicant, task);
        Map<String, Object> owns = Map.of("files", List.of(own.id().toString()));
        as(applicant, () -> {
            forms.keep(task, without, owns);
            forms.keep(task, owns, without);
        });
        assertThat(logged(application)).containsOnlyOnce("fileBrought").containsOnlyOnce("fileTakenOut");
    }

    private StoredFile brought(UUID who, String task) {
        return answer(who, () -> forms.attach(task, "паспорт Серік.pdf", CompetitionGround.PDF));
    }

    @Test
    void theApplicantEndsItAtAnyTimeAndAtOnce() {
        closes(() -> as(applicant, () -> end.of(running().id())), applicant, "APPLICANT");
    }

    @Test
    void theCoordinatorFinishesAndTheApplicantIsTold() {
        Assistance ended = closes(() -> as(coordinator, () -> end.of(running().id())), coordinator, "ASSISTANT");
        assertThat(letter("assistanceOver/" + ended.id())).contains("Сіздің кодыңызсыз ештеңе жіберілген жоқ");
    }

    @Test
    void itEndsByItselfAfterFourHours() {
        Assistance ended = closes(
                () -> {
                    time.forward(Duration.ofHours(4));
                    as(coordinator, () -> assertThatThrownBy(
                                    () -> read.of(running().caseId()))
                            .isInstanceOf(NotFound.class));
                    ends.whatIsOver();
                    ends.whatIsOver();
                },
                null,
                "TIME");
        assertThat(ended.endedAt()).contains(ended.endsAt());
    }

    private Assistance closes(Runnable closing, UUID who, String how) {
        UUID application = begun();
        String task = form(application);
        UUID id = running().id();
        closing.run();
        as(coordinator, () -> {
            assertThat(inbox.find(task)).isEmpty();
            assertThatThrownBy(() -> forms.keep(task, Map.of(), Map.of())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read.of(application)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> end.of(id)).isInstanceOf(NotFound.class);
        });
        assertThat(logged(application)).containsOnlyOnce("assistanceEnded");
        assertThat(decision(application, "assistanceEnded").who()).isEqualTo(who);
        assertThat(decision(application, "assistanceEnded").facts()).containsEntry("how", how);
        as(applicant, () -> assertThat(consents(ConsentPurpose.ASSISTANCE))
                .allMatch(consent -> consent.withdrawnAt().isPresent()));
        return assistances.findById(id).orElseThrow();
    }

    @Test
    void whoeverIsNoCoordinatorAnyMoreSeesNothingAnyMore() {
        UUID application = begun();
        as(person(Role.ADMIN), () -> grantRole.revoke(coordinator, new Reach(Role.WORKING_GROUP, AKSHUKUR)));
        as(coordinator, () -> assertThat(inbox.ofCase(application)).isEmpty());
    }

    @Test
    void anApplicantWithAPlainPhoneIsFoundByItsNumberAndGetsTheCodeByMessage() {
        String phone = "+7701" + (1_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 9_000_000));
        Contact contact = new Contact(null, phone, "Қарапайым телефон", Language.KK);
        applicant = openAccount
                .forApplicant(
                        new NewApplicant(
                                contact,
                                ApplicantKind.SOLE_ENTREPRENEUR,
                                CompetitionGround.identityNumber(),
                                null,
                                AKSHUKUR,
                                phone),
                        "{noop}none")
                .id();
        UUID request = asked("8 " + phone.substring(2, 5) + " " + phone.substring(5));
        assertThat(sent(request)).singleElement().satisfies(item -> {
            assertThat(item.channel()).isEqualTo(Channel.SMS);
            assertThat(item.address()).isEqualTo(phone);
        });
        UUID application = answer(coordinator, () -> assist.begin(request, code(request)));
        assertThat(status(application)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void nobodyElseEndsIt() {
        begun();
        UUID id = running().id();
        as(manager, () -> assertThatThrownBy(() -> end.of(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void aCoordinatorHelpsOneApplicantAtATime() {
        begun();
        assertThat(refusedTo(coordinator, () -> assist.ask(contact(applicant(AKSHUKUR)), call)))
                .containsExactly("assistRunning");
    }

    @Test
    void whoeverTheApplicantLetsHelpNextReplacesTheOneBefore() {
        UUID application = begun();
        UUID before = coordinator;
        coordinator = person(new Reach(Role.WORKING_GROUP, AKSHUKUR));
        assertThat(begun()).isEqualTo(application);
        as(before, () -> assertThatThrownBy(() -> read.of(application)).isInstanceOf(NotFound.class));
        assertThat(running().assistant()).isEqualTo(coordinator);
    }

    @Test
    void nothingIsSubmittedWithoutTheApplicantsWordForExactlyThis() {
        UUID application = begun();
        String task = form(application);
        Map<String, Object> values = filled(application);
        assertThat(refusedTo(coordinator, () -> actions.complete(task, values))).containsExactly("holdersWordMissing");
        Asked asked = asking(task, values);
        Map<String, Object> changed = new HashMap<>(values);
        changed.put("title", "Басқа жоба");
        String code = code(asked.request());
        assertThat(refusedTo(coordinator, () -> word.give(task, asked.request(), wrong(code), values)))
                .containsExactly("codeWrong");
        assertThat(refusedTo(coordinator, () -> word.give(task, asked.request(), code, changed)))
                .containsExactly("holdersWordMissing");
        assertThat(status(application)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void theApplicantIsAskedWhatIsSubmittedAndWhatTheyDeclare() {
        UUID application = begun();
        Asked asked = asking(form(application), filled(application));
        assertThat(asked.text().replace('\u00a0', ' '))
                .contains("1 000 000", "200 000", "Ақшұқыр", "Құжаттар саны: 2", "Жазғанымның бәрі шын");
        assertThat(message(asked.request())).contains(asked.text().replace('\u00a0', ' '));
    }

    @Test
    void whatWouldBeRefusedIsRefusedBeforeTheApplicantIsAsked() {
        UUID application = begun();
        Map<String, Object> values = filled(application);
        values.put("jobsYouth", 9);
        assertThat(refusedTo(coordinator, () -> word.ask(form(application), values)))
                .containsExactly("jobsYouthWithinJobs");
        assertThat(post.toAddress(contact(applicant)))
                .as("the code of the consent is the only one")
                .hasSize(1);
    }

    @Test
    void submittedWithTheApplicantsWordItIsRecordedAsDoneByTheCoordinatorForTheApplicantAndTheHelpEnds() {
        UUID application = submittedTogether();
        assertThat(status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(decision(application, "formConfirmed").who()).isEqualTo(applicant);
        Decision submitted = decision(application, "applicationSubmitted");
        assertThat(submitted.who()).isEqualTo(coordinator);
        assertThat(submitted.facts()).containsEntry(Decision.DEPUTY_FOR, applicant.toString());
        assertThat(decision(application, "assistanceEnded").facts()).containsEntry("how", "SENT");
        as(coordinator, () -> assertThatThrownBy(() -> read.of(application)).isInstanceOf(NotFound.class));
        as(applicant, () -> assertThat(read.of(application).receipts()).hasSize(1));
    }

    @Test
    void takingTheApplicationBackEndsTheHelpAtOnce() {
        UUID application = submittedTogether();
        askedAgain(application);
        as(applicant, () -> withdraw.of(application));
        assertThat(helpOf(application)).contains("SENT", "CASE");
        as(coordinator, () -> assertThatThrownBy(() -> read.of(application)).isInstanceOf(NotFound.class));
    }

    @Test
    void aDraftThatLapsedIsNobodysToFillInAnyMore() {
        time.set(calls.named(call).closesAt().minusSeconds(60));
        UUID application = begun();
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        assertThat(status(application)).isEqualTo(ApplicationStatus.LAPSED);
        assertThat(helpOf(application)).containsExactly("CASE");
        as(coordinator, () -> assertThatThrownBy(() -> read.of(application)).isInstanceOf(NotFound.class));
    }

    @Test
    void whoeverHelpedInACallAppliesToNoneOfIt() {
        begunAndEnded();
        assertThat(refusedTo(coordinator, () -> drafts.of(call, coordinator))).containsExactly("helperApplies");
    }

    @Test
    void anAnsweredQuestionIsReadByItselfNotPassedWithOthers() {
        UUID application = submittedTogether();
        as(manager, () -> assertThat(completeness.whyLookedAt(application)).isEmpty());
        askedAgain(application);
        String task = task("answerClarification", application).getId();
        Asked asked = asking(task, Map.of("answer", "Үйдің жанында."));
        as(
                coordinator,
                () -> word.give(task, asked.request(), code(asked.request()), Map.of("answer", "Үйдің жанында.")));
        time.runDueJobs();
        as(manager, () -> assertThat(completeness.whyLookedAt(application)).contains("completenessAsked"));
    }

    private void askedAgain(UUID application) {
        Map<String, Object> question = Map.of("decision", "ASK", "question", "Пеш қайда тұрады?");
        complete(manager, "confirmCompleteness", application, question);
        assertThat(begun()).isEqualTo(application);
    }

    /** How each help with the application ended. */
    private List<String> helpOf(UUID application) {
        return log.about(application).stream()
                .map(DecisionLog.Entry::decision)
                .filter(decision -> decision.what().equals("assistanceEnded"))
                .map(decision -> decision.facts().get("how"))
                .toList();
    }

    @Test
    void whoHelpedStandsInTheCaseForTheApplicantAndForStaff() {
        UUID application = submittedTogether();
        for (UUID reader : List.of(applicant, manager)) {
            as(reader, () -> assertThat(read.of(application).assistedBy())
                    .singleElement()
                    .satisfies(by -> {
                        assertThat(by.name()).isEqualTo(account(coordinator).name());
                        assertThat(by.place()).isEqualTo(AKSHUKUR);
                        assertThat(by.at()).isEqualTo(START);
                    }));
        }
    }

    @Test
    void whoHelpedStandsOnTheReceiptInTheLetterThatBringsItAndOnThePrintedApplication() {
        UUID application = submittedTogether();
        String helped = account(coordinator).name() + ", Ақшұқыр, 01.03.2027";
        assertThat(letter("applicationReceived/" + application)).contains(helped);
        String number = receipts.of(application).get(0).number();
        as(applicant, () -> assertThat(text(printReceipt.of(application, number)))
                .contains("Толтыруға көмектескен", helped));
        as(applicant, () -> assertThat(text(printApplication.of(application)))
                .contains("Толтыруға көмектескен", helped));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void anAuditorReadsEveryHelpingInTheTimeline() {
        UUID application = submittedTogether();
        as(person(Role.AUDITOR), () -> assertThat(tracking.timeline(root(application)))
                .filteredOn(Decided.class::isInstance)
                .map(Decided.class::cast)
                .extracting(line -> line.decision().what(), Decided::whoName, Decided::isAssisted)
                .contains(
                        tuple("assistanceAllowed", account(applicant).name(), false),
                        tuple("assistanceBegun", account(coordinator).name(), false),
                        tuple("formConfirmed", account(applicant).name(), false),
                        tuple("applicationSubmitted", account(coordinator).name(), true)));
    }

    @Test
    void aClarificationIsAnsweredTogetherWithAConsentOfItsOwn() {
        UUID application = submittedTogether();
        Map<String, Object> question = Map.of("decision", "ASK", "question", "Пеш қайда тұрады?");
        complete(manager, "confirmCompleteness", application, question);
        assertThat(begun()).isEqualTo(application);
        String task = task("answerClarification", application).getId();
        Map<String, Object> answer = Map.of("answer", "Үйдің жанында.");
        assertThat(refusedTo(coordinator, () -> actions.complete(task, answer))).containsExactly("holdersWordMissing");
        Asked asked = asking(task, answer);
        assertThat(asked.text()).contains("Үйдің жанында.");
        as(coordinator, () -> word.give(task, asked.request(), code(asked.request()), answer));
        assertThat(decision(application, "clarificationAnswered").who()).isEqualTo(coordinator);
        assertThat(status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void whoeverHelpedIsNeverOfferedNorTakenForTheJuryOfThatCall() {
        begunAndEnded();
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        as(manager, () -> assertThat(appointJury.eligible(call))
                .extracting(Account::id)
                .doesNotContain(coordinator)
                .containsAll(jurors));
        List<UUID> five = new ArrayList<>(jurors.subList(0, 4));
        five.add(coordinator);
        List<String> ids = five.stream().map(UUID::toString).toList();
        assertThat(refused(manager, "appointJury", call, Map.of("jurors", ids))).isNotEmpty();
        assertThat(refusedTo(manager, () -> appointJury.of(call, Set.copyOf(five))))
                .containsExactly("jurorEligible");
    }

    @Test
    void norAddedToTheJuryLater() {
        UUID application = eligible(call, 1_000_000, 200_000);
        begunAndEnded();
        openScoring(call);
        as(manager, () -> openSupplement.of(call, "Алдын ала."));
        UUID supplement = supplements
                .findByCallIdAndStatusIn(call, JurySupplement.Status.RUNNING)
                .get(0)
                .id();
        as(manager, () -> assertThat(addJurors.eligible(supplement))
                .extracting(Account::id)
                .doesNotContain(coordinator));
        assertThat(refusedTo(manager, () -> addJurors.by(supplement, Set.of(coordinator), "Керек.")))
                .containsExactly("jurorEligible");
        assertThat(status(application)).isEqualTo(ApplicationStatus.SCORING);
    }

    @Test
    void anotherCallIsNotConcerned() {
        UUID other = openCall(rules());
        begunAndEnded();
        time.passUntil(calls.named(other).lapsesAt().plusSeconds(1));
        as(manager, () -> assertThat(appointJury.eligible(other))
                .extracting(Account::id)
                .contains(coordinator));
    }

    @Test
    void whoeverSitsInTheJuryOrIsInvitedHelpsNobodyInThatCall() {
        UUID request = asked(contact(applicant));
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        List<String> ids = new ArrayList<>(
                jurors.subList(0, 4).stream().map(UUID::toString).toList());
        ids.add(coordinator.toString());
        complete(manager, "appointJury", call, Map.of("jurors", ids));
        assertThat(refusedTo(coordinator, () -> assist.ask(contact(applicant), call)))
                .containsExactly("assistSits");
        time.set(START);
        assertThat(refusedTo(coordinator, () -> assist.begin(request, code(request))))
                .as("a code asked for before the invitation")
                .containsExactly("assistSits");
    }

    @Test
    void whoeverDecidesOrAppliesHelpsNobody() {
        for (Role role : List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.FINANCE, Role.COUNCIL_MEMBER)) {
            UUID decider = person(new Reach(Role.WORKING_GROUP, AKSHUKUR), new Reach(role, null));
            assertThat(refusedTo(decider, () -> assist.ask(contact(applicant), call)))
                    .containsExactly("assistDecides");
        }
        UUID competitor = applicant(AKSHUKUR);
        startedApplication(call, competitor);
        grant(competitor, new Reach(Role.WORKING_GROUP, AKSHUKUR));
        assertThat(refusedTo(competitor, () -> assist.ask(contact(applicant), call)))
                .containsExactly("assistApplies");
    }

    @Test
    void whoeverPreparedTheCallHelpsNobodyInItWithoutTheRoleEither() {
        as(person(Role.ADMIN), () -> grantRole.revoke(manager, new Reach(Role.PROGRAMME_MANAGER, null)));
        grant(manager, new Reach(Role.WORKING_GROUP, AKSHUKUR));
        assertThat(refusedTo(manager, () -> assist.ask(contact(applicant), call)))
                .containsExactly("assistDecides");
    }

    @Test
    void onlyTheWorkingGroupHelps() {
        for (UUID other : List.of(manager, director, jurors.get(0), person(Role.AKIMAT), applicant)) {
            as(other, () -> assertThatThrownBy(() -> assist.ask(contact(applicant), call))
                    .isInstanceOf(NotFound.class));
        }
    }

    @Test
    void whoeverHelpedAndBecomesAManagerNeitherSeesTheApplicationNorDecidesInItsCall() {
        UUID application = submittedTogether();
        UUID other = submitted(call, 900_000, 180_000);
        grant(coordinator, new Reach(Role.PROGRAMME_MANAGER, null));
        grant(coordinator, new Reach(Role.DIRECTOR, null));
        as(coordinator, () -> {
            assertThatThrownBy(() -> read.of(application)).isInstanceOf(NotFound.class);
            for (UUID each : List.of(application, other)) {
                assertThat(inbox.ofCase(each)).as("no check of the call").isEmpty();
                assertThatThrownBy(() -> completeness.goOn(each, List.of(), null))
                        .isInstanceOf(NotFound.class);
            }
        });
        as(manager, () -> assertThat(inbox.ofCase(application)).hasSize(1));
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        as(coordinator, () -> {
            assertThat(inbox.ofCase(call)).isEmpty();
            assertThatThrownBy(() -> appointJury.eligible(call)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tracking.timeline(root(application))).isInstanceOf(NotFound.class);
            assertThat(tracking.timeline(root(other))).isNotEmpty();
        });
        as(manager, () -> assertThat(inbox.ofCase(call))
                .extracting(TaskEntry::taskKey)
                .containsExactly("appointJury"));
    }

    @Test
    void norHearsAComplaintAboutTheCall() {
        UUID application = submittedTogether();
        Complaint complaint = new Complaint(
                "C-" + application.toString().substring(0, 8),
                applications.named(application),
                Set.of(Complaint.Ground.PROCEDURE),
                "Әділ емес.",
                null,
                START,
                START);
        assertThat(whoMayJudge.conflicted(complaint)).contains(coordinator);
    }

    private String root(UUID application) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(application.toString())
                .processDefinitionKey("grantApplication")
                .singleResult()
                .getId();
    }

    private UUID begun() {
        return together(coordinator, call, applicant);
    }

    private void begunAndEnded() {
        begun();
        as(coordinator, () -> end.of(running().id()));
    }

    private UUID submittedTogether() {
        UUID application = begun();
        String task = form(application);
        Map<String, Object> values = filled(application);
        Asked asked = asking(task, values);
        as(coordinator, () -> word.give(task, asked.request(), code(asked.request()), values));
        time.runDueJobs();
        return application;
    }

    private Map<String, Object> filled(UUID application) {
        return proposal(application, applicant, AKSHUKUR, 1_000_000, 200_000);
    }

    private Asked asking(String task, Map<String, Object> values) {
        return answer(coordinator, () -> word.ask(task, values));
    }

    private UUID asked(String contact) {
        return answer(coordinator, () -> assist.ask(contact, call));
    }

    private <T> T answer(UUID person, Supplier<T> question) {
        List<T> answers = new ArrayList<>();
        as(person, () -> answers.add(question.get()));
        return answers.get(0);
    }

    private List<String> refusedTo(UUID person, Runnable act) {
        return refused(() -> as(person, act));
    }

    private void grant(UUID account, Reach reach) {
        as(person(Role.ADMIN), () -> grantRole.to(account, reach));
    }

    private String form(UUID application) {
        return task("completeApplication", application).getId();
    }

    private Assistance running() {
        return assistances.findByApplicantOrderByStartedAtDesc(applicant).stream()
                .filter(each -> each.endedAt().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Consent> consents(ConsentPurpose purpose) {
        return profile.show().consents().stream()
                .filter(consent -> consent.purpose() == purpose)
                .toList();
    }

    private String contact(UUID account) {
        return account(account).contact().email();
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow();
    }

    private List<OutboxItem> sent(UUID request) {
        return post.keyed("code/" + request);
    }

    private String message(UUID request) {
        return sent(request).get(0).body().replace('\u00a0', ' ');
    }

    private static String wrong(String right) {
        return right.equals("111111") ? "222222" : "111111";
    }

    private List<String> logged(UUID application) {
        return log.about(application).stream()
                .map(entry -> entry.decision().what())
                .toList();
    }

    private Decision decision(UUID application, String what) {
        return log.about(application).stream()
                .map(DecisionLog.Entry::decision)
                .filter(decision -> decision.what().equals(what))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
