package verso.report;

import java.util.regex.Pattern;

/** A persona as Markdown. What archives say is escaped: it must not become markup. */
public final class MarkdownStyle implements PersonaPages.Style {
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|!~&])");

  /** What would begin a list at the start of a line: {@code 1.}, {@code -}, {@code +}. */
  private static final Pattern LIST_MARK = Pattern.compile("^(\\d*)([.)+=-])");

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
  public String block(String text) {
    return "**" + escaped(text) + "**\n";
  }

  @Override
  public String item(String text) {
    return "- " + escaped(text);
  }

  @Override
  public String beneath(String text) {
    return "*" + escaped(text) + "*\n";
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
    String inline = MARKUP.matcher(text).replaceAll("\\\\$1");
    return LIST_MARK.matcher(inline).replaceFirst("$1\\\\$2");
  }
}
