package verso.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * How the application is started.
 *
 * @param store folder of the store
 * @param port to listen on; 0 for any that is free
 * @param language until somebody chooses one
 * @param samples folder of the invented person's archives
 * @param clock of this machine
 * @param indexingThreads how many threads an import may use besides the reading one
 */
public record Settings(
    Path store, int port, Locale language, Path samples, Clock clock, int indexingThreads) {}
