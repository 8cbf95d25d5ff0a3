package pinhole.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Settings CHOSEN =
      new Settings(
          Settings.Look.DARK,
          120,
          Settings.Motion.REDUCED,
          2,
          Optional.of(new WindowPlace(10, 20, 1200, 800, true)),
          Optional.of(new LessonPlace("05-active", Optional.of("call-back"))),
          List.of("/home/a/office.yaml", "/home/a/b c.yaml"));

  @TempDir Path folder;

  @Test
  void whatWasWritten_isRead() {
    SettingsFile file = new SettingsFile(folder.resolve("new/deep/settings.json"));
    assertThat(file.write(CHOSEN)).isEmpty();
    assertThat(file.read()).isEqualTo(new SettingsFile.Found(CHOSEN, Optional.empty()));
    assertThat(folder.resolve("new/deep")).isDirectoryContaining("glob:**settings.json");
    assertThat(folder.resolve("new/deep").toFile().list()).hasSize(1);
  }

  @Test
  void recentFiles_areEachOnceTheLatestFirst_andNotTooMany() {
    Settings settings = Settings.USUAL;
    for (int i = 0; i < 10; i++) {
      settings = settings.withRecent("/f" + i);
    }
    settings = settings.withRecent("/f4");
    assertThat(settings.recent())
        .containsExactly("/f4", "/f9", "/f8", "/f7", "/f6", "/f5", "/f3", "/f2");
    assertThat(settings.withoutRecent("/f9").recent()).hasSize(7).doesNotContain("/f9");
  }

  @Test
  void recentFilesOfAnotherKind_arePassedOver() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(path, "{\"scale\": 120, \"recent\": [1, \"\", \"/a.yaml\", {\"b\": 2}]}");
    Settings read = new SettingsFile(path).read().settings();
    assertThat(read.recent()).containsExactly("/a.yaml");
    assertThat(read.scale()).isEqualTo(120);
  }

  @Test
  void noFile_isTheUsualSettingsWithoutAWord() {
    SettingsFile.Found found = new SettingsFile(folder.resolve("none.json")).read();
    assertThat(found).isEqualTo(new SettingsFile.Found(Settings.USUAL, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1, 2]", "{\"look\": \"dar", "\u0000\u0001", "{\"version\": 2}"})
  void aDamagedFile_isSetAsideAndNamed(String text) throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(path, text);
    SettingsFile.Found found = new SettingsFile(path).read();
    assertThat(found.settings()).isEqualTo(Settings.USUAL);
    assertThat(found.problem().orElseThrow()).contains("settings.json.damaged-1");
    assertThat(path).doesNotExist();
    assertThat(folder.resolve("settings.json.damaged-1")).hasContent(text);
  }

  @Test
  void asecondDamagedFile_doesNotReplaceTheFirst() throws IOException {
    Path path = folder.resolve("settings.json");
    for (String text : List.of("first", "second")) {
      Files.writeString(path, text);
      new SettingsFile(path).read();
    }
    assertThat(folder.resolve("settings.json.damaged-1")).hasContent("first");
    assertThat(folder.resolve("settings.json.damaged-2")).hasContent("second");
  }

  @Test
  void aFileThatIsFarTooLarge_isNotRead() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(path, " ".repeat(70_000) + "{}");
    assertThat(new SettingsFile(path).read().problem().orElseThrow()).contains("64 KiB");
  }

  @Test
  void aWrongValue_doesNotCostTheOthers() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(
        path,
        "{\"look\": 7, \"scale\": 9000, \"speed\": \"fast\", \"motion\": \"reduced\","
            + " \"window\": {\"width\": -1}, \"unknown\": [1]}");
    SettingsFile.Found found = new SettingsFile(path).read();
    assertThat(found.problem()).isEmpty();
    assertThat(found.settings())
        .isEqualTo(Settings.USUAL.withScale(160).withMotion(Settings.Motion.REDUCED));
  }

  @Test
  void aFolderInPlaceOfTheFile_isSaidInASentence() throws IOException {
    Path path = Files.createDirectory(folder.resolve("settings.json"));
    Files.createFile(path.resolve("x"));
    assertThat(new SettingsFile(path).read().problem()).isPresent();
    assertThat(new SettingsFile(path).write(CHOSEN)).isPresent();
    assertThat(path.resolve("x")).exists();
  }

  @Test
  void aWindowOnAScreenThatIsGone_comesBack() {
    WindowPlace screen = new WindowPlace(0, 0, 1920, 1040, false);
    assertThat(new WindowPlace(2500, 100, 1440, 900, false).within(List.of(screen)))
        .isEqualTo(new WindowPlace(480, 100, 1440, 900, false));
    assertThat(new WindowPlace(-30, -30, 4000, 900, true).within(List.of(screen)))
        .isEqualTo(new WindowPlace(0, 0, 1920, 900, true));
    WindowPlace second = new WindowPlace(1920, 0, 1920, 1080, false);
    assertThat(new WindowPlace(2000, 50, 1440, 900, false).within(List.of(screen, second)))
        .isEqualTo(new WindowPlace(2000, 50, 1440, 900, false));
  }

  @Test
  void eachSystem_hasItsFolder() {
    assertThat(place(Map.of("os.name", "Linux", "user.home", "/home/ann"), Map.of()))
        .isEqualTo(Path.of("/home/ann/.config/pinhole/settings.json"));
    assertThat(
            place(
                Map.of("os.name", "Linux", "user.home", "/home/ann"),
                Map.of("XDG_CONFIG_HOME", "/cfg")))
        .isEqualTo(Path.of("/cfg/pinhole/settings.json"));
    assertThat(place(Map.of("os.name", "Mac OS X", "user.home", "/Users/ann"), Map.of()))
        .isEqualTo(Path.of("/Users/ann/Library/Application Support/Pinhole/settings.json"));
    assertThat(
            place(Map.of("os.name", "Windows 11", "user.home", "/u"), Map.of("APPDATA", "/roam")))
        .isEqualTo(Path.of("/roam/Pinhole/settings.json"));
    assertThat(place(Map.of("pinhole.settings", "/x/y.json"), Map.of()))
        .isEqualTo(Path.of("/x/y.json"));
  }

  private static Path place(Map<String, String> properties, Map<String, String> environment) {
    return SettingsFolder.file(properties::get, environment::get);
  }
}
