package verso.web.shell;

import java.nio.file.Path;
import java.util.Locale;
import verso.page.Edition;
import verso.page.Templates;
import verso.platform.catalog.PlatformCatalog;
import verso.report.Messages;

/**
 * What every part of the application works with.
 *
 * @param library the store
 * @param templates the HTML templates
 * @param catalog the platforms that Verso knows
 * @param assets styles and scripts
 * @param language the language until somebody chooses one
 * @param samples folder of the invented person's archives
 * @param indexingThreads how many threads an import may use besides the reading one
 */
public record Desk(
    Library library,
    Templates templates,
    PlatformCatalog catalog,
    Assets assets,
    Locale language,
    Path samples,
    int indexingThreads) {

  /** The application in that language. */
  public static Edition edition(Locale language) {
    Messages messages = Messages.in(language).and("verso.page.messages").and("verso.web.messages");
    return new Edition(messages, new Addresses());
  }
}
