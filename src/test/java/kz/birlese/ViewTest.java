package kz.birlese;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.WebApplicationContext;

/**
 * Views without a browser, each opened by its address and through the same doors as in one: the check of roles, the
 * layout, "not found". The people of the test house read Russian.
 */
public abstract class ViewTest extends HouseTest {

    private static Routes routes;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("kz.birlese.people.ReachOfToday")
    private Filter reachOfToday;

    @Autowired
    private Texts texts;

    @BeforeEach
    void openTab() {
        if (routes == null) {
            routes = routes();
        }
        MockVaadin.setMockRequestFactory(OurRequest::new);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, context, MockedUI::new));
    }

    /** Those of the running house. */
    @SuppressWarnings("unchecked")
    private Routes routes() {
        ApplicationRouteRegistry house =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getServletContext()));
        Set<Class<? extends Component>> views = RouteConfiguration.forRegistry(house).getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .collect(Collectors.toSet());
        Set<Class<? extends HasErrorParameter<?>>> answers = Stream.of(
                        new NotFound(), new NotFoundException(), new AccessDeniedException(), new Exception())
                .map(failure -> house.getErrorNavigationTarget(failure).orElseThrow())
                .map(target -> (Class<? extends HasErrorParameter<?>>) target.getNavigationTarget())
                .collect(Collectors.toSet());
        return new Routes(views, answers, true);
    }

    /** Knows who is at work, as the security filters let every request know. */
    private static final class OurRequest extends FakeRequest {

        OurRequest(FakeHttpSession session) {
            super(session);
        }

        @Override
        public Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return getUserPrincipal() instanceof AccountToken token
                    && token.getAuthorities().stream()
                            .anyMatch(held -> held.getAuthority().equals("ROLE_" + role));
        }
    }

    @AfterEach
    void closeTab() {
        MockVaadin.tearDown();
    }

    /** The person who signs in at this tab, as the request filter would leave them. */
    protected void at(UUID person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person)));
        try {
            reachOfToday.doFilter(
                    new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {});
        } catch (IOException | ServletException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Goes to the address, as typed or followed. */
    protected void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Where the person is now, without a question. */
    protected static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** The view that is open. */
    protected static Component view() {
        HasElement view =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
        return (Component) view;
    }

    /** Everything the view says. */
    protected static String shown() {
        return view().getElement().getTextRecursively();
    }

    protected String text(String key) {
        return text(key, Map.of());
    }

    protected String text(String key, Map<String, Object> facts) {
        return texts.say(Language.RU, key, facts);
    }

    protected String text(Language language, String key) {
        return texts.say(language, key, Map.of());
    }

    /** Presses the one button with this text in the view or a dialog over it. */
    protected void press(String key) {
        press(UI.getCurrent(), key);
    }

    protected void press(Component within, String key) {
        _click(_get(within, Button.class, spec -> spec.withText(text(key))));
    }
}
