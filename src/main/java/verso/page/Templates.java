package verso.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * The HTML templates, compiled with the rest. Everything put into them is escaped for the place it
 * stands in. Thread-safe.
 */
public final class Templates {
  private static final String COMPILED = "verso.jte";

  private final TemplateEngine engine;

  private Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  /** Those that come with Verso. */
  public static Templates bundled() {
    return new Templates(
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), COMPILED));
  }

  /**
   * A filled-in template.
   *
   * @param name as in {@code page/section}: its file in {@code src/main/jte} without the ending
   * @param parameters by the names that the template gives them
   */
  public String fill(String name, Map<String, Object> parameters) {
    var html = new StringOutput(8_192);
    engine.render(name + ".jte", parameters, html);
    return html.toString();
  }

  /** The same, written as it is filled in. */
  public void fill(String name, Map<String, Object> parameters, Writer out) throws IOException {
    try {
      engine.render(name + ".jte", parameters, new WriterOutput(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
