package verso.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import verso.report.Messages;
import verso.report.Words;

/**
 * In which language pages are written, and where they lead.
 *
 * @param messages Verso's own words
 * @param links where names and claims lead
 */
public record Edition(Messages messages, Links links) {

  /** A report in that language: it leads nowhere. */
  public static Edition report(Locale language) {
    return new Edition(Messages.in(language).and("verso.page.messages"), Links.NONE);
  }

  /** Whether it is a report, which stands alone on one page. */
  public boolean isReport() {
    return links == Links.NONE;
  }

  /** A text of Verso's; arguments as name, value, name, value … */
  public String text(String key, Object... namesAndValues) {
    return messages.text(key, namesAndValues);
  }

  /** What puts claims, figures and names into words. */
  public Words words() {
    return new Words(messages);
  }

  /** {@code en} or {@code fr}. */
  public String language() {
    return messages.locale().getLanguage();
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    return String.format(messages.locale(), "%,d", number);
  }

  /** A day, as in {@code 3 May 2024}; UTC. */
  public String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(messages.locale())
        .format(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }
}
