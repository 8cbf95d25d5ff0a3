package pinhole.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. A value that is missing or not of its kind is the usual one: one wrong value
/// does not cost the others.
final class SettingsJson {
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SettingsJson() {}

  static String write(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    root.put("look", name(settings.look()));
    root.put("scale", settings.scale());
    root.put("motion", name(settings.motion()));
    root.put("speed", settings.speed());
    settings
        .lesson()
        .ifPresent(place -> {
          root.put("lesson", place.id());
          place.part().ifPresent(part -> root.put("lessonPart", part));
        });
    if (!settings.recent().isEmpty()) {
      settings.recent().forEach(root.putArray("recent")::add);
    }
    settings
        .window()
        .ifPresent(place -> {
          ObjectNode window = root.putObject("window");
          window.put("x", place.x());
          window.put("y", place.y());
          window.put("width", place.width());
          window.put("height", place.height());
          window.put("maximised", place.maximised());
        });
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  static Settings read(String text) throws SettingsException {
    ResourceBundle words = ResourceBundle.getBundle("pinhole.settings.settings");
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JacksonException _) {
      throw new SettingsException(words.getString("not-json"));
    }
    if (!root.isObject()) {
      throw new SettingsException(words.getString("not-json"));
    }
    if (root.path("version").asInt(VERSION) > VERSION) {
      throw new SettingsException(words.getString("newer"));
    }
    Settings usual = Settings.USUAL;
    return new Settings(
        constant(root.path("look"), usual.look()),
        root.path("scale").asInt(usual.scale()),
        constant(root.path("motion"), usual.motion()),
        root.path("speed").asDouble(usual.speed()),
        window(root.path("window")),
        text(root.path("lesson")).map(id -> new LessonPlace(id, text(root.path("lessonPart")))),
        recent(root.path("recent")));
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asString("")).filter(it -> !it.isBlank());
  }

  private static List<String> recent(JsonNode node) {
    List<String> paths = new ArrayList<>();
    for (JsonNode path : node) {
      if (path.isString() && !path.asString().isBlank() && path.asString().indexOf('\0') < 0) {
        paths.add(path.asString());
      }
    }
    return paths;
  }

  private static Optional<WindowPlace> window(JsonNode node) {
    WindowPlace place =
        new WindowPlace(
            node.path("x").asDouble(0),
            node.path("y").asDouble(0),
            node.path("width").asDouble(0),
            node.path("height").asDouble(0),
            node.path("maximised").asBoolean(false));
    return Optional.of(place).filter(WindowPlace::sane);
  }

  private static <E extends Enum<E>> E constant(JsonNode node, E usual) {
    String wanted = node.asString("").toUpperCase(Locale.ROOT);
    for (E constant : usual.getDeclaringClass().getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    return usual;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
