package pinhole.export;

/// The colours of a drawing: the app's tokens.
enum SvgInk {
  PANEL("#FFFFFF", "#161B22"),
  CANVAS("#F4F6F9", "#0D1117"),
  NET("#EBEFF5", "#090D13"),
  INK("#1B222B", "#E9EEF4"),
  INK_2("#4A5563", "#A9B4C2"),
  INK_3("#5F6B7A", "#8C98A7"),
  BORDER("#D3DAE3", "#2C3540"),
  BORDER_STRONG("#7F8B9B", "#68758A"),
  WIRE("#5E6C80", "#8794A6"),
  ACCENT("#0A5FC9", "#6CB2FF"),
  PASS("#0B6E55", "#4FCBA3"),
  DROP("#B0400A", "#FF9A62"),
  REJECT("#7F3296", "#DDA6EE"),
  REJECT_BG("#F6E9FA", "#341D3E"),
  HOLE("#7A5400", "#F0C24B"),
  HOLE_BG("#FFF1C9", "#362B10"),
  SEALED("#44557A", "#AEBDDB"),
  SEALED_BG("#E4E9F3", "#242E42"),
  BRICK("#C1CAD6", "#37414E"),
  MORTAR("#DDE3EA", "#20272F"),
  ON_PASS("#FFFFFF", "#06231B"),
  ON_DROP("#FFFFFF", "#2B1204"),
  ON_REJECT("#FFFFFF", "#26102E");

  private final String light;
  private final String dark;

  SvgInk(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  String in(SvgTheme theme) {
    return theme == SvgTheme.LIGHT ? light : dark;
  }
}
