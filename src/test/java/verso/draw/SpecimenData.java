package verso.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented data for {@link Specimens}. */
final class SpecimenData {
  static final String HOSTILE = "</text><script>alert(1)</script>\u202Egnp.exe & \"it's\"";
  static final List<Series> ORIGINS =
      List.of(
          new Series("You said", Tone.TOLD),
          new Series("They watched", Tone.WATCHED),
          new Series("They guessed", Tone.GUESSED),
          new Series("Others brought", Tone.BROUGHT));

  private SpecimenData() {}

  static List<Sketch> all() {
    return List.of(
        bars(),
        stackedBars(),
        frenchBars(),
        months(),
        stackedMonths(),
        days(),
        week(),
        treemap(),
        matrix(),
        dots(),
        timeline(),
        shares(),
        lines());
  }

  static String words() {
    var words = new StringBuilder("<p>");
    for (OriginSymbol symbol : OriginSymbol.values()) {
      words.append(symbol.svg()).append(' ').append(symbol.style().substring(2)).append("&emsp;");
    }
    return words.append("</p>").toString();
  }

  private static Caption caption(String title) {
    return new Caption(title, "What the picture says, in a sentence.", Locale.ENGLISH);
  }

  static Sketch bars() {
    var bars = new ArrayList<Bars.Bar>();
    bars.add(new Bars.Bar("Northwind Outfitters", List.of(412.0), "/advertisers/northwind"));
    bars.add(Bars.Bar.of("Bo Sample's Garden & Home Centre", 287));
    bars.add(Bars.Bar.of("Example Travel", 120));
    bars.add(Bars.Bar.of("日本語の広告主の名前 🎧🎧🎧", 64));
    bars.add(Bars.Bar.of(HOSTILE, 33));
    IntStream.range(0, 200).forEach(i -> bars.add(Bars.Bar.of("Advertiser " + i, 1)));
    return new Bars(
        caption("Advertisers that showed you most"),
        "Advertiser",
        List.of(new Series("Ads", Tone.ACCENT)),
        bars,
        new Rest(8, "200 others"));
  }

  static Sketch stackedBars() {
    return new Bars(
        caption("Labels by platform and origin"),
        "Platform",
        ORIGINS,
        List.of(
            new Bars.Bar("Facebook", List.of(12.0, 40.0, 214.0, 130.0), ""),
            new Bars.Bar("Google", List.of(5.0, 120.0, 96.0, 0.0), ""),
            new Bars.Bar("X", List.of(3.0, 22.0, 180.0, 44.0), ""),
            new Bars.Bar("LinkedIn", List.of(18.0, 6.0, 20.0, 0.0), ""),
            new Bars.Bar("TikTok", List.of(0.0, 2.0, 9.0, 1.0), "")),
        new Rest(12, "others"));
  }

  static Sketch frenchBars() {
    return new Bars(
        new Caption("Annonceurs par motif", "Pourquoi vous avez été choisi.", Locale.FRENCH),
        "Motif",
        List.of(new Series("Annonceurs", Tone.BROUGHT)),
        List.of(
            Bars.Bar.of("Une liste de clients téléversée par l’annonceur lui-même", 1234567),
            Bars.Bar.of("Une visite de son site ou de son application", 23456),
            Bars.Bar.of("Une ressemblance avec ses clients", 345678.5),
            Bars.Bar.of("Rien", 0)),
        new Rest(12, "autres"));
  }

  static Sketch months() {
    var columns = new ArrayList<Columns.Column>();
    for (int i = 0; i < 31; i++) {
      if (i != 7 && i != 8) {
        columns.add(
            Columns.Column.of(
                LocalDate.of(2023, 3, 1).plusMonths(i), Math.abs(Math.sin(i)) * 90 + i));
      }
    }
    return new Columns(
        caption("Off-platform events by month"),
        "Month",
        Pace.MONTH,
        List.of(new Series("Events", Tone.BROUGHT)),
        columns.stream().map(c -> Columns.Column.of(c.day(), Math.round(c.total()))).toList());
  }

  static Sketch stackedMonths() {
    var columns = new ArrayList<Columns.Column>();
    for (int i = 0; i < 14; i++) {
      columns.add(
          new Columns.Column(
              LocalDate.of(2024, 6, 1).plusMonths(i),
              List.of(20.0 + i, 4.0 * i, 60.0 - 3 * i, i % 3 * 12.0),
              "/search?month=" + i));
    }
    return new Columns(
        new Caption("Pression publicitaire par mois", "Selon l’origine.", Locale.FRENCH),
        "Mois",
        Pace.MONTH,
        List.of(
            new Series("Liste de clients", Tone.C1),
            new Series("Reciblage", Tone.C2),
            new Series("Audience similaire", Tone.C3),
            new Series("Centre d’intérêt", Tone.C4)),
        columns);
  }

  static Sketch days() {
    var columns = new ArrayList<Columns.Column>();
    for (int i = 0; i < 28; i++) {
      columns.add(Columns.Column.of(LocalDate.of(2025, 2, 10).plusDays(i), i * 37 % 23));
    }
    return new Columns(
        caption("Searches by day"),
        "Day",
        Pace.DAY,
        List.of(new Series("Searches", Tone.WATCHED)),
        columns);
  }

  static Sketch week() {
    var days = new ArrayList<List<Double>>();
    for (int d = 0; d < 7; d++) {
      int day = d;
      days.add(
          IntStream.range(0, 24)
              .mapToObj(h ->
                  (double)
                      Math.max(
                          0,
                          Math.round(
                              40 * Math.sin((h - 6) / 6.0) * (1 + day % 3 * 0.3)
                                  + (h > 19 ? 30 : 0))))
              .toList());
    }
    return new HeatGrid(caption("Hours of the week"), "Day", days);
  }

  static Sketch treemap() {
    String[] topics = {
      "Travel", "Food & drink", "Sport", "Technology", "Home & garden", "Arts", "Cars", HOSTILE
    };
    var list = new ArrayList<Treemap.Topic>();
    for (int t = 0; t < topics.length; t++) {
      var tiles = new ArrayList<Treemap.Tile>();
      for (int i = 0; i < 6; i++) {
        double size = Math.max(1, Math.floor(60.0 / (t + 1) / (i + 1)));
        tiles.add(
            new Treemap.Tile(
                topics[t].substring(0, 4) + " subtopic " + i,
                List.of(size * 0.1, size * 0.5, size, i % 2 * size),
                "/interests/" + t + "-" + i));
      }
      list.add(new Treemap.Topic(topics[t], tiles));
    }
    return new Treemap(caption("Topic map"), "Topic", ORIGINS, list);
  }

  static Sketch matrix() {
    var names = List.of("Facebook", "Instagram", "Google", "X", "LinkedIn", "TikTok");
    var pairs = new ArrayList<Matrix.Pair>();
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        if (i + j != 5) {
          pairs.add(new Matrix.Pair(i, j, (i * 7 + j * 13) % 20 / 20.0, ""));
        }
      }
    }
    return new Matrix(
        caption("Do they agree?"), List.of("One", "Other", "Agreement"), names, pairs);
  }

  static Sketch dots() {
    return new IntervalDots(
        caption("Predictions against chance"),
        List.of("Prediction", "Guessed right", "Lowest", "Highest", "Chance"),
        List.of(
            new IntervalDots.Dot(
                "The hour you open YouTube next", 0.41, 0.36, 0.47, java.util.Optional.of(0.12)),
            new IntervalDots.Dot(
                "The channel you watch next", 0.2, 0.14, 0.27, java.util.Optional.of(0.18)),
            new IntervalDots.Dot(
                "The topic of your next search, among all of them",
                0.0,
                0.0,
                0.09,
                java.util.Optional.empty())));
  }

  static Sketch timeline() {
    LocalDate start = LocalDate.of(2022, 5, 3);
    return new Timeline(
        caption("Companies that reported you"),
        List.of("Company", "First", "Last", "Times"),
        List.of(
            new Timeline.Lane(
                "Northwind Outfitters",
                List.of(
                    Timeline.Span.day(start),
                    new Timeline.Span(start.plusDays(90), start.plusDays(400))),
                Tone.BROUGHT,
                "/advertisers/northwind"),
            new Timeline.Lane(
                "Example Travel",
                List.of(
                    Timeline.Span.day(start.plusDays(200)),
                    Timeline.Span.day(start.plusDays(260)),
                    Timeline.Span.day(start.plusDays(700))),
                Tone.BROUGHT,
                ""),
            new Timeline.Lane(
                HOSTILE,
                List.of(new Timeline.Span(start.plusDays(500), start.plusDays(900))),
                Tone.BROUGHT,
                "")));
  }

  static Sketch shares() {
    return new ShareBar(
        caption("Where labels come from"),
        List.of("Origin", "Labels", "Share"),
        ORIGINS,
        List.of(38.0, 190.0, 519.0, 2.0));
  }

  static Sketch lines() {
    var a = new ArrayList<Lines.Point>();
    var b = new ArrayList<Lines.Point>();
    for (int i = 0; i < 20; i++) {
      double v = 3 + Math.sin(i / 3.0);
      LocalDate day = LocalDate.of(2024, 1, 1).plusMonths(i);
      if (i != 8) {
        a.add(new Lines.Point(day, v, v * 0.8, v * 1.2));
      }
      b.add(Lines.Point.of(day, 1 + i / 15.0));
    }
    return new Lines(
        caption("Hours a day"),
        "Month",
        Pace.MONTH,
        List.of(
            new Lines.Line(new Series("YouTube", Tone.C1), a),
            new Lines.Line(new Series("TikTok", Tone.C2), b)));
  }
}
