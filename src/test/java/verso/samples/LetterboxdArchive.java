package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Letterboxd export: films watched, rated, reviewed and wished for. */
final class LetterboxdArchive {
  private static final List<String> FILM = List.of("Date", "Name", "Year", "Letterboxd URI");

  private final Export export;
  private final Dice dice;
  private final CsvFiles files;
  private final List<Title> films = Title.all("film");

  private LetterboxdArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    String name = "letterboxd-camille_exemple-2026-09-01-07-30-utc.zip";
    var letterboxd = new LetterboxdArchive(Export.of(life, dice, 0.7, name));
    letterboxd.addDiary();
    letterboxd.addTaste();
    letterboxd.addProfile();
    return List.of(letterboxd.export.archive());
  }

  private static List<String> film(LocalDate day, Title film, String... more) {
    var row = new ArrayList<>(List.of(day.toString(), film.title(), film.year(), address(film)));
    row.addAll(List.of(more));
    return row;
  }

  private static String address(Title film) {
    return "https://boxd.it/" + Integer.toString(Math.abs(film.title().hashCode()), 36);
  }

  private static List<String> with(String... more) {
    return Stream.concat(FILM.stream(), Stream.of(more)).toList();
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Life.ZONE);
  }

  private String stars() {
    return dice.between(4, 10) / 2.0 + "";
  }

  private void addDiary() {
    files.add(
        "diary",
        with("Rating", "Rewatch", "Tags", "Watched Date"),
        export.each(
            700,
            30,
            moment -> {
              Title film = Title.at(moment, films, export.life(), dice);
              String rewatch = dice.chance(0.2) ? "Yes" : "";
              return film(
                  day(moment), film, stars(), rewatch, "", day(moment).minusDays(1).toString());
            }));
    files.add("watched", FILM, films.stream().map(f -> film(day(export.moment(700)), f)).toList());
    files.add(
        "reviews",
        with("Rating", "Rewatch", "Review", "Tags", "Watched Date"),
        export.each(
            500,
            4,
            moment -> {
              Title film = Title.at(moment, films, export.life(), dice);
              String review = export.voice().say("comment", film.interest());
              return film(day(moment), film, stars(), "", review, "", day(moment).toString());
            }));
  }

  private void addTaste() {
    files.add(
        "ratings",
        with("Rating"),
        films.stream().map(f -> film(day(export.moment(700)), f, stars())).toList());
    files.add(
        "likes/films",
        FILM,
        films.stream().limit(3).map(f -> film(day(export.moment(700)), f)).toList());
    files.add(
        "watchlist",
        FILM,
        Title.all("series").stream().limit(2).map(f -> film(day(export.moment(200)), f)).toList());
    var list = new StringBuilder("Letterboxd list export v7\nDate,Name,Tags,URL,Description\n");
    list.append("2026-06-07,Murs et enduits,,https://boxd.it/list1,Pour se donner du courage\n\n");
    list.append("Position,Name,Year,URL,Description\n");
    list.append(
        CsvFiles.line(List.of("1", "Une maison en ruine", "2026", "https://boxd.it/m", "")));
    export.archive().add("lists/murs-et-enduits.csv", list.toString());
  }

  private void addProfile() {
    Person camille = Person.CAMILLE;
    files.add(
        "profile",
        List.of(
            "Date Joined",
            "Username",
            "Given Name",
            "Family Name",
            "Email Address",
            "Location",
            "Bio",
            "Pronoun"),
        List.of(
            List.of(
                "2019-10-06",
                camille.handle(),
                camille.firstName(),
                camille.lastName(),
                camille.email(),
                camille.city(),
                "Films lents, cafés longs.",
                "She / her")));
    files.add(
        "comments",
        List.of("Date", "Content"),
        List.of(List.of("2026-05-18", "Même l'escalier joue bien.")));
    files.add(
        "deleted/diary",
        with("Rating", "Rewatch", "Tags", "Watched Date"),
        List.of(film(LocalDate.of(2022, 2, 5), films.getFirst(), "1", "", "", "2022-02-04")));
  }
}
