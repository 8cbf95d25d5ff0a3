package pinhole.engine.firewall;

import pinhole.engine.net.Address;

/// Windows Firewall's `StatefulFtp`, from documents: it reads PORT, EPRT, 227 and 229 in clear text
/// and cannot read FTPS. Nothing is documented of its limits.
record WindowsRules() implements LineRules {
  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public AlgMatch sealed() {
    return new AlgMatch.Nothing();
  }

  @Override
  public AlgMatch judge(String line, CtDirection direction, String pending, Address sender) {
    return AlgReader.read(line, direction, sender);
  }

  @Override
  public boolean ignoresAddress() {
    return false;
  }
}
