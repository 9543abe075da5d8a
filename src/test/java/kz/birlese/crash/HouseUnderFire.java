package kz.birlese.crash;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.BirleseApplication;
import kz.birlese.record.Receipt;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The packaged product, started as it is, with people applying from within until it is killed. Says on its output what
 * was acknowledged ({@code ACK receipt case sha256}); with {@code check} it says instead what it holds ({@code HELD receipt
 * case sha256}) and what stands there twice or half ({@code WRONG what count}).
 */
public final class HouseUnderFire {

    private static final int PEOPLE = 3;

    /** Each must count nothing: what happened twice, and what happened by half. */
    private static final Map<String, String> WRONG = Map.of(
            "casesWithTwoReceipts",
            "select count(*) from (select case_id from receipt group by case_id having count(*) > 1) twice",
            "receiptsWithoutSubmittedApplication",
            "select count(*) from receipt where case_id not in"
                    + " (select id from grant_application where status <> 'DRAFT' and number = case_number)",
            "submittedApplicationsWithoutReceipt",
            "select count(*) from grant_application where status <> 'DRAFT' and id not in (select case_id from receipt)",
            "applicationsWithoutOneProcess",
            "select count(*) from grant_application a where (select count(*) from ACT_RU_EXECUTION e"
                    + " where e.BUSINESS_KEY_ = cast(a.id as varchar(36)) and e.PARENT_ID_ is null"
                    + " and e.SUPER_EXEC_ is null) <> 1",
            "draftsWhoseTaskHasGone",
            "select count(*) from grant_application a where status = 'DRAFT' and not exists (select 1 from ACT_RU_TASK t"
                    + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                    + " where e.BUSINESS_KEY_ = cast(a.id as varchar(36)) and t.TASK_DEF_KEY_ = 'completeApplication')",
            "submittedApplicationsStillToComplete",
            "select count(*) from grant_application a where status <> 'DRAFT' and exists (select 1 from ACT_RU_TASK t"
                    + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                    + " where e.BUSINESS_KEY_ = cast(a.id as varchar(36)) and t.TASK_DEF_KEY_ = 'completeApplication')",
            "listedTasksUnknownToTheEngine",
            "select count(*) from task_entry where task_id not in (select ID_ from ACT_RU_TASK)",
            "tasksOfTheEngineNotListed",
            "select count(*) from ACT_RU_TASK where ID_ not in (select task_id from task_entry)");

    private HouseUnderFire() {}

    public static void main(String[] arguments) throws InterruptedException {
        ConfigurableApplicationContext house = SpringApplication.run(
                BirleseApplication.class,
                "--server.port=0",
                "--spring.profiles.active=fire",
                "--logging.level.root=warn");
        if (List.of(arguments).contains("check")) {
            check(house.getBean(JdbcClient.class));
            house.close();
            return;
        }
        Submitters people = (Submitters) ((DefaultListableBeanFactory) house.getBeanFactory())
                .autowire(Submitters.class, DefaultListableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        UUID call = people.call();
        for (int person = 0; person < PEOPLE; person++) {
            new Thread(() -> applyForEver(people, call)).start();
        }
    }

    private static void applyForEver(Submitters people, UUID call) {
        while (true) {
            try {
                Receipt receipt = people.apply(call);
                say("ACK " + receipt.number() + " " + receipt.caseId() + " " + receipt.sha256());
            } catch (RuntimeException refused) {
                say("REFUSED " + refused);
            }
        }
    }

    private static void check(JdbcClient sql) {
        sql.sql("select number, case_id, sha256 from receipt")
                .query((row, number) ->
                        "HELD " + row.getString(1) + " " + row.getObject(2, UUID.class) + " " + row.getString(3))
                .list()
                .forEach(HouseUnderFire::say);
        WRONG.forEach((what, query) -> {
            long count = sql.sql(query).query(Long.class).single();
            if (count > 0) {
                say("WRONG " + what + " " + count);
            }
        });
        say("DONE");
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
