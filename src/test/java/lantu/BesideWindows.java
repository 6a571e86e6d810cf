package lantu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that shows no window and has its files for itself. It runs at the same time as the tests
 * of windows, which go one after the other and wait for pictures much of their time. Such tests go
 * one after the other too, so that a test may count on the processes that it has started.
 */
@ResourceLock("beside windows")
@Execution(ExecutionMode.CONCURRENT)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BesideWindows {}
