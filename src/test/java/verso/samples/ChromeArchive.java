package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Chrome keeps in a profile folder: history, groups of advertisers, bookmarks, settings. */
final class ChromeArchive {
  private static final String PROFILE = "Google/Chrome/User Data/Default/";
  private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;

  private final Export export;
  private final Surfing surfing;

  /** Rows of urls: address, title, last visit; the id of a row is its number, from 1. */
  private final List<List<Object>> urls = new ArrayList<>();

  /** Rows of keyword_search_terms: the address of the results, and the query. */
  private final List<List<Object>> terms = new ArrayList<>();

  private ChromeArchive(Export export) {
    this.export = export;
    this.surfing = new Surfing(export);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "chrome-profile-2026-09-01.zip");
    var chrome = new ChromeArchive(export);
    export.archive().add(PROFILE + "History", chrome.history());
    export.archive().add(PROFILE + "InterestGroups", chrome.groups());
    export.archive().add(PROFILE + "Web Data", chrome.forms());
    export.add(PROFILE + "Bookmarks", Json.PLAIN, chrome.bookmarks());
    export.add(PROFILE + "Preferences", Json.PLAIN, preferences());
    return List.of(export.archive());
  }

  private byte[] history() {
    List<List<Object>> visits =
        Stream.concat(
                export.each(88, 70, this::visit).reversed().stream(),
                export.each(88, 25, this::search).reversed().stream())
            .toList();
    return new Database()
        .table("urls", "url LONGVARCHAR, title LONGVARCHAR, last_visit_time INTEGER", urls)
        .table("visits", "url INTEGER, visit_time INTEGER, transition INTEGER", visits)
        .table("keyword_search_terms", "url_id INTEGER, term LONGVARCHAR", terms)
        .table("clusters", "label VARCHAR, raw_label VARCHAR", clusters())
        .table(
            "downloads",
            "target_path LONGVARCHAR, start_time INTEGER, tab_url VARCHAR, mime_type VARCHAR",
            export.each(88, 3, this::download))
        .bytes();
  }

  private List<Object> visit(Instant moment) {
    return visit(surfing.at(moment), moment, export.dice().below(2));
  }

  private List<Object> search(Instant moment) {
    String query = export.voice().say("search", moment);
    List<Object> visit = visit(surfing.results(query), moment, 5);
    terms.add(List.of((long) urls.size(), query));
    return visit;
  }

  private List<Object> visit(Surfing.Page page, Instant moment, long transition) {
    urls.add(List.of(page.url(), page.title(), micros(moment)));
    return List.of((long) urls.size(), micros(moment), 0x3000_0000L | transition);
  }

  private List<List<Object>> clusters() {
    return export.life().current().stream()
        .limit(4)
        .map(interest -> List.<Object>of("“" + interest.french() + "”", interest.french()))
        .toList();
  }

  private List<Object> download(Instant moment) {
    String page = surfing.landing(moment).url();
    String file = "C:\\Users\\camille\\Downloads\\notice-" + export.dice().digits(4) + ".pdf";
    return List.of(file, micros(moment), page, "application/pdf");
  }

  private byte[] groups() {
    List<List<Object>> rows =
        export.life().brands().stream()
            .filter(brand -> brand.reachesBy('r'))
            .map(this::group)
            .toList();
    return new Database()
        .table(
            "interest_groups",
            "owner TEXT, joining_origin TEXT, exact_join_time INTEGER, name TEXT",
            rows)
        .bytes();
  }

  private List<Object> group(Brand brand) {
    String site = "https://www." + brand.domain();
    String name =
        "visited-" + GoogleRecords.slug(brand.name()) + "-" + export.dice().between(7, 30);
    return List.of("https://ads.panelier.example", site, micros(export.moment(25)), name + "d");
  }

  private byte[] forms() {
    return new Database()
        .table(
            "autofill",
            "name VARCHAR, value VARCHAR, date_last_used INTEGER",
            List.of(
                field("email", Person.CAMILLE.email()),
                field("city", Person.CAMILLE.city()),
                field("phone", Person.CAMILLE.phone())))
        .table(
            "keywords",
            "short_name VARCHAR, keyword VARCHAR, url VARCHAR",
            List.of(List.of("Google", "google.fr", "https://www.google.fr/search?q={searchTerms}")))
        .bytes();
  }

  private List<Object> field(String name, String value) {
    return List.of(name, value, export.moment(200).getEpochSecond());
  }

  private Map<String, Object> bookmarks() {
    List<Map<String, Object>> saved = export.each(600, 9, this::bookmark);
    return object(
        "checksum",
        export.dice().characters("0123456789abcdef", 32),
        "roots",
        object("bookmark_bar", object("children", saved, "name", "Barre de favoris")),
        "version",
        1);
  }

  private Map<String, Object> bookmark(Instant moment) {
    Surfing.Page page = surfing.at(moment);
    String added = Long.toString(micros(moment));
    return object("date_added", added, "name", page.title(), "type", "url", "url", page.url());
  }

  private static Map<String, Object> preferences() {
    return object(
        "account_info",
        List.of(object("email", Person.CAMILLE.email(), "full_name", Person.CAMILLE.name())),
        "intl",
        object("selected_languages", "fr-FR,fr,en"),
        "privacy_sandbox",
        object(
            "m1",
            object(
                "ad_measurement_enabled", true, "fledge_enabled", true, "topics_enabled", false)));
  }

  /** Microseconds since 1601. */
  static long micros(Instant moment) {
    return moment.toEpochMilli() * 1000 + SECONDS_1601_TO_1970 * 1_000_000;
  }
}
