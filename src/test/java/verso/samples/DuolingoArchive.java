package verso.samples;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A Duolingo export: CSV, of Camille who learns Italian for the train. */
final class DuolingoArchive {
  private final Export export;
  private final Dice dice;
  private final CsvFiles files;

  private DuolingoArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "duolingo-data.zip");
    var duolingo = new DuolingoArchive(export);
    duolingo.addAds();
    duolingo.addLearning();
    duolingo.addAccount();
    return List.of(export.archive());
  }

  private void addAds() {
    files.add(
        "ads",
        List.of("advertiser", "placement", "timestamp"),
        each(90, 25, m -> List.of(brand(m), "session_end", m.toString())));
    files.add(
        "experiments",
        List.of("experiment", "condition", "assigned_at"),
        each(200, 8, m -> List.of("learn_" + dice.digits(3), condition(), m.toString())));
  }

  private String brand(Instant moment) {
    return export.life().advertiserAt(moment, dice).name();
  }

  private String condition() {
    return dice.chance(0.5) ? "control" : "experiment";
  }

  private void addLearning() {
    files.add(
        "languages",
        List.of(
            "learning_language",
            "from_language",
            "points",
            "skills_learned",
            "total_lessons",
            "days_active",
            "last_active",
            "prior_proficiency"),
        List.of(
            List.of("Italian", "French", "4210", "61", "388", "151", "2026-08-31 06:58:00", "none"),
            List.of("German", "French", "310", "6", "31", "19", "2023-04-11 07:10:00", "some")));
    files.add(
        "leaderboards",
        List.of("leaderboard", "timestamp", "tier", "score"),
        each(180, 20, this::league));
    files.add(
        "user-tree-backend",
        List.of("skill", "learning_language", "lessons_completed"),
        List.of(
            List.of("Train", "Italian", "5"),
            List.of("Nourriture", "Italian", "4"),
            List.of("Famille", "Italian", "3")));
    files.add(
        "inventory",
        List.of("item", "price", "purchased_at"),
        each(120, 6, m -> List.of("streak_freeze", "200", m.toString())));
  }

  private List<String> league(Instant moment) {
    return List.of(
        "league-" + dice.digits(3),
        Long.toString(moment.toEpochMilli()),
        Integer.toString(dice.between(3, 7)),
        Integer.toString(dice.between(40, 900)));
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    files.add(
        "profile",
        List.of("name", "value"),
        List.of(
            List.of("username", camille.handle()),
            List.of("email", camille.email()),
            List.of("joined_at", "2022-09-14 17:02:00"),
            List.of("ui_language", "fr"),
            List.of("daily_goal", "20"),
            List.of("timezone", Life.ZONE.getId())));
    files.add("friends-follow", List.of("followers", "following"), List.of(List.of("7", "9")));
    files.add(
        "notifications",
        List.of("notification_type", "sent_at"),
        each(60, 20, m -> List.of("practice_reminder", m.toString())));
    files.add(
        "auth",
        List.of("timestamp", "ip", "country"),
        each(90, 15, m -> List.of(m.toString(), "203.0.113." + dice.between(1, 30), "FR")));
  }

  private List<List<String>> each(int days, int count, Function<Instant, List<String>> row) {
    return export.each(days, count, row);
  }
}
