package verso.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** What Camille's tablet keeps in iCloud, and what of Apple's media is kept rather than played. */
record AppleICloud(Export export, CsvFiles files) {
  private static final String MEDIA = "Apple Media Services information/Apple_Media_Services/";
  private static final String ICLOUD = "iCloud/Apple Features Using iCloud/";

  void addAll() {
    addMedia();
    addPlaces();
    addPeople();
  }

  private void addMedia() {
    files.add(
        MEDIA + "Apple Music Activity/Apple Music Library Tracks",
        List.of("Title", "Artist", "Genre", "Last Played Date"),
        List.of(
            List.of("Sentier du soir", "Les Traboules", "Chanson", day(40)),
            List.of("Slow Train", "The Placeholders", "Folk", day(20))));
    files.add(
        MEDIA + "Podcasts/Your Podcasts",
        List.of("Podcast Name", "Created Date"),
        List.of(
            List.of("Foulées : le balado du trail", day(500)),
            List.of("Pixels et grilles", day(300))));
    files.add(
        MEDIA + "Stores Activity/Reviews",
        List.of("Item Description", "Rating", "Review Title", "Review Text", "Created on"),
        List.of(
            List.of(
                "Semis & Récoltes", "5", "Indispensable", "Le calendrier des semis !", day(99))));
  }

  private void addPlaces() {
    String networks =
        export.life().places().stream()
            .filter(place -> !place.name().isEmpty())
            .limit(5)
            .map(place -> network(place.name().replace("&", "&amp;")))
            .collect(Collectors.joining());
    export
        .archive()
        .add(
            ICLOUD + "Wi-Fi/KnownNetworks.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n"
                + networks
                + "</dict>\n</plist>\n");
    export
        .archive()
        .add(
            "iCloud Calendars and Reminders/Calendars/Camille.ics",
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            SUMMARY:Sortie longue avec Maëlle
            DTSTART:20260712T060000Z
            LOCATION:Col de la Luère
            END:VEVENT
            END:VCALENDAR
            """);
  }

  private String network(String name) {
    return "<key>wifi.%s</key><dict><key>SSID_STR</key><string>%s Wi-Fi</string></dict>\n"
        .formatted(export.dice().digits(6), name);
  }

  private void addPeople() {
    String cards =
        export.life().people().stream()
            .limit(4)
            .map(person -> "BEGIN:VCARD\nVERSION:3.0\nFN:" + person.name() + "\nEND:VCARD\n")
            .collect(Collectors.joining());
    export.archive().add("iCloud Contacts/contacts.vcf", cards);
    files.add(
        "AppleCare/AppleCare Cases",
        List.of("Case Title", "Creation Date"),
        List.of(List.of("iPad loses the network", day(200))));
  }

  private String day(int days) {
    Instant moment = export.moment(days);
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
