package verso.web.persona;

import java.util.Locale;
import java.util.stream.Stream;
import verso.page.Edition;
import verso.report.PlainText;
import verso.trace.Basis;
import verso.trace.Details;

/** Puts the details of records into words; what has none is shown as the platform names it. */
final class DetailWords {
  private static final String FIELD = "field";

  private final Edition edition;

  DetailWords(Edition edition) {
    this.edition = edition;
  }

  RecordPage.Field of(Details.Detail detail) {
    return new RecordPage.Field(
        name(PlainText.oneLine(detail.name())),
        value(detail.name(), PlainText.oneLine(detail.value())));
  }

  private String name(String name) {
    String key = "detail." + name;
    return edition.messages().has(key) ? edition.text(key) : spaced(name);
  }

  /** {@code campaignDate} as {@code campaign date}. */
  private static String spaced(String name) {
    return name.matches("[a-z]+([A-Z][a-z]+)+")
        ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
        : name;
  }

  private String value(String name, String value) {
    if (name.equals(FIELD)) {
      String key = FIELD + "." + value.replace(' ', '-');
      return edition.messages().has(key) ? edition.text(key) : value;
    }
    return Stream.of(Basis.values())
        .filter(basis -> name.equals(Basis.DETAIL) && basis.name().equals(value))
        .findFirst()
        .map(basis -> edition.messages().name(basis))
        .orElse(value);
  }
}
