package verso.report;

import java.util.regex.Pattern;

/** A persona as Markdown. What archives say is escaped: it must not become markup. */
public final class MarkdownStyle implements PersonaPages.Style {
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|!~])");

  @Override
  public String title(String text) {
    return "# " + escaped(text);
  }

  @Override
  public String heading(int section, String text) {
    return "## " + section + ". " + escaped(text) + "\n";
  }

  @Override
  public String note(String text) {
    return escaped(text) + "\n";
  }

  @Override
  public String claim(String sentence, String remarks, String id) {
    return "- " + escaped(sentence) + " — " + escaped(remarks) + " `" + id + "`";
  }

  @Override
  public String aside(String text) {
    return "\n*" + escaped(text) + "*";
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$1");
  }
}
