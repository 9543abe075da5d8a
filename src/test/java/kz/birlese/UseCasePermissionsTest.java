package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.BySystem;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.TaskFilter;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;
import org.springframework.util.ReflectionUtils;

/**
 * Every use case called by every role, through the proxy that everybody calls it through. Right behind the rule stands a
 * stop: whoever reaches it has been let in, and nothing is done.
 */
class UseCasePermissionsTest extends HouseTest {

    private static final String ABOUT =
            """
            # Use cases: whom their rule lets in

            Made by `UseCasePermissionsTest`, which calls every public method of every service as each of these people. \
            `yes`: the rule lets the call through to the use case, which then looks at the case itself (`cases.md`). \
            `·`: it answers as if there were nothing there.

            Nobody: not signed in. No role: signed in, holding no role. Everybody else holds the one role everywhere. \
            What is for everybody is called for real as nobody and from an account that has been closed: `answers` where \
            that is not the end of it.
            """;

    /** Lies below people and knows no roles: whoever asks it for something has said who may. */
    private static final String RECORD = "kz.birlese.record";

    private static final Set<String> NOTHING_FOUND = Set.of(String.valueOf(Optional.empty()), String.valueOf(false));

    private static final Map<Class<?>, Object> NOTHINGS = Map.of(
            String.class, "nothing",
            UUID.class, new UUID(1, 2),
            Map.class, Map.of(),
            Set.class, Set.of(),
            List.class, List.of(),
            Collection.class, List.of(),
            TaskFilter.class, TaskFilter.of(TaskFilter.View.MINE));

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private DisableAccount disable;

    @Autowired
    private Clock clock;

    /** Somebody has come past the rule. */
    private static final class LetIn extends RuntimeException {}

    private record UseCase(Object bean, Class<?> type, Method method) {

        String name() {
            String arguments = Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", ", "(", ")"));
            return type.getPackageName().substring("kz.birlese.".length()) + " " + type.getSimpleName() + "."
                    + method.getName() + arguments;
        }

        boolean isOfTheSystem() {
            return method.isAnnotationPresent(BySystem.class) || type.isAnnotationPresent(BySystem.class);
        }

        Advisor rule() {
            return bean instanceof Advised proxy
                    ? Arrays.stream(proxy.getAdvisors())
                            .filter(AuthorizationManagerBeforeMethodInterceptor.class::isInstance)
                            .filter(each -> ((AuthorizationManagerBeforeMethodInterceptor) each)
                                    .getPointcut()
                                    .getMethodMatcher()
                                    .matches(method, type))
                            .findFirst()
                            .orElse(null)
                    : null;
        }

        /** Whether a call comes past the rule. */
        boolean letsIn() {
            Advised proxy = (Advised) bean;
            Advisor stop = new DefaultPointcutAdvisor((MethodInterceptor) call -> {
                throw new LetIn();
            });
            proxy.addAdvisor(proxy.indexOf(rule()) + 1, stop);
            try {
                method.invoke(bean, nothings());
                throw new AssertionError(name() + " ran past the stop");
            } catch (InvocationTargetException answer) {
                return isLetIn(answer.getCause());
            } catch (IllegalAccessException notCalled) {
                throw new AssertionError(notCalled);
            } finally {
                proxy.removeAdvisor(stop);
            }
        }

        /** Whether a call about nothing comes to no more than there being nothing. */
        boolean findsNobody() {
            try {
                return NOTHING_FOUND.contains(String.valueOf(method.invoke(bean, nothings())));
            } catch (InvocationTargetException answer) {
                return answer.getCause() instanceof NotFound;
            } catch (IllegalAccessException notCalled) {
                throw new AssertionError(notCalled);
            }
        }

        private Object[] nothings() {
            return Arrays.stream(method.getParameterTypes())
                    .map(UseCase::nothing)
                    .toArray();
        }

        private boolean isLetIn(Throwable answer) {
            if (answer instanceof LetIn) {
                return true;
            }
            assertThat(answer).as(name()).isInstanceOf(NotFound.class);
            return false;
        }

        /** Something of the kind that stands for nothing in the house; null where no such thing is known. */
        private static Object nothing(Class<?> type) {
            return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : NOTHINGS.get(type);
        }
    }

    @Test
    void everyUseCaseLetsInWhomTheTableNamesAndNobodyElse() {
        Map<String, UUID> people = people();
        UUID closed = person(Role.PROGRAMME_MANAGER);
        as(person(Role.ADMIN), () -> disable.of(closed, "Ушёл"));
        Map<String, List<String>> rows = new TreeMap<>();
        guarded().forEach(useCase -> {
            List<String> cells = new ArrayList<>();
            people.values().forEach(person -> cells.add(cell(useCase, person)));
            rows.put(useCase.name(), cells);
        });
        Map<String, List<String>> open = new TreeMap<>();
        guarded()
                .filter(useCase -> isOpen(rows.get(useCase.name())))
                .forEach(useCase -> open.put(useCase.name(), List.of(answer(useCase, null), answer(useCase, closed))));
        rows.keySet().removeAll(open.keySet());
        PermissionTable table = new PermissionTable("use-cases", ABOUT);
        table.add("For some roles", "Use case", List.copyOf(people.keySet()), rows);
        table.add("For everybody: the use case itself decides", "Use case", List.of("nobody", "closed account"), open);
        table.add(
                "By a process alone: no rule, no screen may call it",
                useCases()
                        .filter(each -> each.rule() == null && each.isOfTheSystem())
                        .map(UseCase::name));
        table.isAsKept(getClass());
    }

    @Test
    void noUseCaseIsWithoutARule() {
        assertThat(useCases().filter(each -> each.rule() == null && !each.isOfTheSystem()))
                .extracting(UseCase::name)
                .isEmpty();
    }

    /** A rule behind the transaction would refuse somebody only after their call had begun to count. */
    @Test
    void theRuleIsAskedBeforeATransactionBegins() {
        guarded().forEach(useCase -> {
            List<Advisor> advisors = List.of(((Advised) useCase.bean()).getAdvisors());
            assertThat(advisors.subList(0, advisors.indexOf(useCase.rule())))
                    .as(useCase.name())
                    .noneMatch(BeanFactoryTransactionAttributeSourceAdvisor.class::isInstance);
        });
    }

    @Test
    void aDeputyIsLetInWhereTheAbsentWouldBeExactlyForTheRolesThatAreLent() {
        LocalDate today = LocalDate.now(clock);
        UUID plain = person(Role.WORKING_GROUP);
        for (Role role : Role.values()) {
            UUID absent = role == Role.WORKING_GROUP
                    ? person(role)
                    : person(new Reach(role, null), new Reach(Role.WORKING_GROUP, null));
            UUID deputy = person(Role.WORKING_GROUP);
            as(absent, () -> deputies.name(absent, deputy, today, today.plusDays(5), "Отпуск"));
            guarded().forEach(useCase -> assertThat(cell(useCase, deputy))
                    .as(useCase.name() + " by a deputy of " + role)
                    .isEqualTo(cell(useCase, role.isLent() ? absent : plain)));
        }
    }

    private static boolean isOpen(List<String> cells) {
        return cells.stream().allMatch(PermissionTable.YES::equals);
    }

    private String cell(UseCase useCase, UUID person) {
        return asked(person, () -> useCase.letsIn() ? PermissionTable.YES : PermissionTable.NOTHING);
    }

    private String answer(UseCase useCase, UUID person) {
        return asked(person, () -> useCase.findsNobody() ? PermissionTable.NOTHING : "answers");
    }

    private String asked(UUID person, Supplier<String> question) {
        String[] cell = new String[1];
        Runnable call = () -> cell[0] = question.get();
        if (person == null) {
            SecurityContextHolder.clearContext();
            call.run();
        } else {
            as(person, call);
        }
        return cell[0];
    }

    /** By the head of their column. */
    private Map<String, UUID> people() {
        Map<String, UUID> people = new LinkedHashMap<>();
        people.put("nobody", null);
        people.put("no role", person(new Reach[0]));
        for (Role role : Role.values()) {
            people.put(role.name(), person(role));
        }
        return people;
    }

    private Stream<UseCase> guarded() {
        return useCases().filter(each -> each.rule() != null);
    }

    private Stream<UseCase> useCases() {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .map(bean -> Map.entry(bean, AopUtils.getTargetClass(bean)))
                .filter(each -> isOfTheHouse(each.getValue()))
                .flatMap(each ->
                        methods(each.getValue()).map(method -> new UseCase(each.getKey(), each.getValue(), method)))
                .sorted(Comparator.comparing(UseCase::name));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(
                type,
                method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getDeclaringClass() != Object.class));
    }

    /** Tests bring services of their own. */
    private static boolean isOfTheHouse(Class<?> type) {
        return type.getPackageName().startsWith("kz.birlese")
                && !type.getPackageName().equals(RECORD)
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("test-classes/");
    }
}
