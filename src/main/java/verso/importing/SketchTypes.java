package verso.importing;

import java.util.List;
import java.util.regex.Pattern;
import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.format.Value;

/** Of which type a value is, to say so without saying the value. */
final class SketchTypes {
  private static final int SHORT = 40;
  private static final int LONG = 400;

  private record Form(String name, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("web address", Pattern.compile("https?://.*", Pattern.DOTALL)),
          new Form("e-mail address", Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")),
          new Form("UUID", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
          new Form(
              "IP address",
              Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:]+:[0-9a-fA-F]+")),
          new Form("hexadecimal", Pattern.compile("(?=.*\\d)[0-9a-fA-F]{16,}")),
          new Form("number in text", Pattern.compile("[+-]?\\d+([.,]\\d+)?")));

  private SketchTypes() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Members members -> "object";
      case Value.Items items -> items.list().isEmpty() ? "empty list" : "list";
      case Value.Truth truth -> "true/false";
      case Value.Nothing nothing -> "null";
      case Value.Number(String digits) -> time(digits, "number");
      case Value.Text(String string) -> text(string.strip());
    };
  }

  private static String text(String text) {
    if (text.isEmpty()) {
      return "empty text";
    }
    for (Form form : FORMS) {
      if (form.pattern().matcher(text).matches()) {
        return time(text, form.name());
      }
    }
    String length = text.length() <= SHORT ? "short text" : "text";
    return time(text, text.length() > LONG ? "long text" : length);
  }

  private static String time(String text, String otherwise) {
    boolean mayBeTime = text.length() >= 8 && text.length() <= SHORT;
    return mayBeTime && Timestamps.parse(text).filter(SketchTypes::isLikely).isPresent()
        ? "time" + (otherwise.startsWith("number") ? " as number" : " in text")
        : otherwise;
  }

  private static boolean isLikely(Timestamp time) {
    int year = time.instant().atOffset(java.time.ZoneOffset.UTC).getYear();
    return year >= 1990 && year < 2100;
  }
}
