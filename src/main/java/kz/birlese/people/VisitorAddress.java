package kz.birlese.people;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The network address of whoever asks, for counting tries. */
final class VisitorAddress {

    private VisitorAddress() {}

    /** {@code here} outside of a web request. */
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "here";
    }
}
