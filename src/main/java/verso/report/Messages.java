package verso.report;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything Verso says, in the person's language. Texts live in {@code
 * verso/report/messages*.properties}, in ICU message syntax with named arguments; a test keeps the
 * languages' keys equal. Immutable and thread-safe.
 */
public final class Messages {
  /** Looks for a language's own texts, never for those of the machine's locale instead. */
  public static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  private final Locale locale;
  private final List<ResourceBundle> bundles;

  private Messages(Locale locale, List<ResourceBundle> bundles) {
    this.locale = locale;
    this.bundles = List.copyOf(bundles);
  }

  /** In French for a French locale, else in English. */
  public static Messages in(Locale wanted) {
    Locale locale = wanted.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return new Messages(locale, List.of()).and("verso.report.messages");
  }

  /**
   * These and the texts of another bundle, such as {@code verso.web.messages}. Where both have one,
   * the other's is said: a page does not name commands.
   */
  public Messages and(String name) {
    var all = new ArrayList<>(bundles);
    all.add(ResourceBundle.getBundle(name, locale, NO_FALLBACK));
    return new Messages(locale, all);
  }

  /** The language it speaks. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  private String pattern(String key) {
    return bundles.reversed().stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElse(bundles.getFirst())
        .getString(key);
  }

  /**
   * The text of that key.
   *
   * @param namesAndValues name, value, name, value … of the message's arguments
   * @throws MissingResourceException when there is no such text: a fault of ours
   */
  public String text(String key, Object... namesAndValues) {
    String pattern = pattern(key);
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    Map<String, Object> arguments = arguments(namesAndValues);
    pattern = new Shares(this).said(pattern, arguments);
    // ICU takes long to load; texts that only insert words do without it.
    return hasFormats(pattern)
        ? new MessageFormat(pattern, locale).format(arguments)
        : inserted(pattern, arguments);
  }

  /** The name of a value of an enum, such as a kind or an origin, for people. */
  public String name(Enum<?> value) {
    String key = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return text(key + "." + value.name());
  }

  private static boolean hasFormats(String pattern) {
    return pattern.contains(", plural,")
        || pattern.contains(", select,")
        || pattern.contains(", number")
        || pattern.contains(", date");
  }

  private static Map<String, Object> arguments(Object... namesAndValues) {
    var arguments = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return arguments;
  }

  /** In one pass, so that braces in what is inserted mean nothing. */
  private static String inserted(String pattern, Map<String, Object> arguments) {
    return ARGUMENT
        .matcher(pattern)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                String.valueOf(arguments.getOrDefault(found.group(1), found.group()))));
  }
}
