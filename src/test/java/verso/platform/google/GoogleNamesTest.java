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
    "Takeout/Le mie attività/Programmi pubblicitari/LeMieAttività.html, ads activity",
    "Takeout/Minha atividade/Anúncios/Minhaatividade.html, ads activity",
    "Takeout/Min aktivitet/Annonser/MinAktivitet.html, ads activity",
    "Takeout/マイ アクティビティ/検索/マイアクティビティ.json, my activity",
    "Takeout/내 활동/검색/내활동.json, my activity",
    "Takeout/Мои действия/Поиск/МоиДействия.html, my activity",
    "Takeout/YouTube y YouTube\u00a0Music/historial de videos/historial de reproducciones.html,"
        + " youtube history",
    "Takeout/YouTube e YouTube Music/cronologia/cronologia visualizzazioni.html, youtube history",
    "Takeout/YouTube e YouTube Music/cronologia/cronologia delle ricerche.json, youtube history",
    "Takeout/YouTube e YouTube Music/histórico/histórico-de-visualização.json, youtube history",
    "Takeout/YouTube och YouTube Music/historik/visningshistorik.html, youtube history",
    "Takeout/YouTube 및 YouTube Music/기록/시청 기록.json, youtube history",
    "Takeout/YouTube と YouTube Music/履歴/watch-history.json, youtube history",
    "Takeout/YouTube وYouTube Music/السجل/سجل البحث.json, youtube history",
    "Takeout/YouTube 및 YouTube Music/구독정보/구독정보.csv, youtube subscriptions",
    "Takeout/YouTube и YouTube Music/плейлисты/Пекарня.csv, youtube playlists",
    "Takeout/Chrome/Histórico.json, browser history",
    "Takeout/Chrome/Historik.json, browser history",
    "Takeout/Profilo/Profilo.json, profile",
    "Takeout/Archief_overzicht.html, export manifest",
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
