package verso.platform.google;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.platform.FileRule;
import verso.platform.PathNames;

class GoogleNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Takeout/My Activity/Ads/My Activity.html, ads activity",
    "Takeout/Mon activité/Solutions publicitaires/MonActivité.json, ads activity",
    "Takeout/Meine Aktivitäten/Anzeigen/MyActivity.html, ads activity",
    "Takeout/Mijn activiteit/Advertenties/MyActivity.json, ads activity",
    "Takeout/Mi actividad/Publicidad/MiActividad.json, ads activity",
    "Takeout/Etkinliğim/Reklamlar/Etkinliğim.json, ads activity",
    "Takeout/نشاطي/الإعلانات/نشاطي.json, ads activity",
    "Takeout/我的活动/Ads/我的活动记录.json, ads activity",
    "Takeout/Mijn activiteit/Video_s zoeken/My Activity.json, my activity",
    "Takeout/Mon activité/Google\u00a0Actualités/MonActivité.json, my activity",
    "Takeout/我的活动/Search/我的活动记录.html, my activity",
    "Takeout/YouTube y YouTube Music/historial/historial-de-reproducciones.json, youtube history",
    "Takeout/YouTube y YouTube Music/historial/historial de búsquedas.html, youtube history",
    "Takeout/YouTube en YouTube Music/geschiedenis/kijkgeschiedenis.json, youtube history",
    "Takeout/YouTube ve YouTube Music/geçmiş/izleme geçmişi.html, youtube history",
    "Takeout/YouTube ve YouTube Music/geçmiş/İzleme geçmişi.html, youtube history",
    "Takeout/YouTube وYouTube Music/السجلّ/سجلّ البحث.json, youtube history",
    "Takeout/YouTube 和 YouTube Music/历史记录/观看记录.json, youtube history",
    "history/watch-history.html, youtube history",
    "istoric/istoricul-vizionărilor.json, youtube history",
    "Takeout/Chrome/历史记录.json, browser history",
    "Takeout/Chrome/Geçmiş.json, browser history",
    "Takeout/Chrome/History.json, browser history",
    "Takeout/Google Play\u00a0Store/Installs.json, play installs",
    "Takeout/Google Play Store/Subscriptions.json, play subscriptions",
    "Takeout/Purchases _ Reservations/x.json, purchases and reservations",
    "Takeout/Location History (Timeline)/Records.json, location records",
    "Takeout/Location History (Timeline)/Settings.json, location settings",
  })
  void knowsFilesByTheirNames(String path, String section) {
    assertThat(sectionOf(path)).contains(section);
    assertThat(sectionOf(Normalizer.normalize(path, Normalizer.Form.NFD))).contains(section);
  }

  private static Optional<String> sectionOf(String path) {
    String normal = PathNames.normal(path);
    return new Google()
        .rules().stream().filter(r -> r.matchesName(normal)).findFirst().map(FileRule::section);
  }
}
