package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A record of Google's My Activity or YouTube history, in the French that Takeout writes.
 *
 * @param verb what was done, such as {@code Vous avez regardé}; empty when the object says it all
 * @param url of the object; may be empty
 * @param subtitles names and addresses below the title, such as a channel
 * @param details names, such as the mark of an ad
 */
public record Activity(
    String header,
    String verb,
    String object,
    String url,
    Instant time,
    String product,
    List<Map<String, Object>> subtitles,
    List<String> details,
    List<Map<String, Object>> locations,
    String control) {
  static final String BY_ADS = "Des annonces Google";

  /** French Takeouts made in summer print every time with the offset of the day they were made. */
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d '%s' yyyy, HH:mm:ss 'CEST'", Locale.ROOT)
          .withZone(ZoneOffset.ofHours(2));

  private static final String WHY =
      """
      <b>Pourquoi cette activité apparaît-elle ici ?</b><br>&emsp;Cette activité a été enregistrée \
      dans votre compte Google, car les paramètres suivants étaient activés : %s.&nbsp;Vous pouvez \
      contrôler ces paramètres \
      <a href="https://myaccount.google.com/activitycontrols">ici</a>.\
      """;

  private static final List<String> MONTHS =
      List.of(
          "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
          "déc.");

  public static Activity of(String product, String verb, String object, String url, Instant time) {
    return new Activity(
        product,
        verb,
        object,
        url,
        time,
        product,
        List.of(),
        List.of(),
        List.of(),
        "Activité sur le Web et les applications");
  }

  Activity headed(String newHeader) {
    return new Activity(
        newHeader, verb, object, url, time, product, subtitles, details, locations, control);
  }

  Activity under(List<Map<String, Object>> newSubtitles) {
    return new Activity(
        header, verb, object, url, time, product, newSubtitles, details, locations, control);
  }

  Activity with(String detail) {
    return new Activity(
        header, verb, object, url, time, product, subtitles, List.of(detail), locations, control);
  }

  Activity near(List<Map<String, Object>> newLocations) {
    return new Activity(
        header, verb, object, url, time, product, subtitles, details, newLocations, control);
  }

  Activity keptBy(String newControl) {
    return new Activity(
        header, verb, object, url, time, product, subtitles, details, locations, newControl);
  }

  /** The record as JSON has it. */
  public Map<String, Object> json() {
    Map<String, Object> json = Json.object("header", header, "title", title());
    if (!url.isEmpty()) {
      json.put("titleUrl", url);
    }
    if (!subtitles.isEmpty()) {
      json.put("subtitles", subtitles);
    }
    json.put("time", time.toString());
    json.put("products", List.of(product));
    if (!details.isEmpty()) {
      json.put("details", details.stream().map(name -> Json.object("name", name)).toList());
    }
    if (!locations.isEmpty()) {
      json.put("locationInfos", locations);
    }
    if (!control.isEmpty()) {
      json.put("activityControls", List.of(control));
    }
    return json;
  }

  private String title() {
    return verb.isEmpty() ? object : verb + " " + object;
  }

  /** The record as HTML has it. */
  String html() {
    var lines = new ArrayList<String>();
    lines.add(verb.isEmpty() ? link(object, url) : verb + "&nbsp;" + link(object, url));
    for (Map<String, Object> subtitle : subtitles) {
      String address = (String) subtitle.getOrDefault("url", "");
      lines.add(link((String) subtitle.get("name"), address));
    }
    lines.add(PRINTED.format(time).formatted(month()));
    return Html.record(header, String.join("<br>", lines), caption());
  }

  private String month() {
    return MONTHS.get(time.atOffset(ZoneOffset.ofHours(2)).getMonthValue() - 1);
  }

  private String caption() {
    var caption = new StringBuilder("<b>Produits :</b><br>&emsp;" + Html.escape(product) + "<br>");
    for (String detail : details) {
      caption.append("<b>Détails :</b><br>&emsp;").append(Html.escape(detail)).append("<br>");
    }
    if (!control.isEmpty()) {
      caption.append(WHY.formatted(Html.escape(control)));
    }
    return caption.toString();
  }

  private static String link(String text, String url) {
    return url.isEmpty()
        ? Html.escape(text)
        : "<a href=\"" + Html.escape(url) + "\">" + Html.escape(text) + "</a>";
  }
}
