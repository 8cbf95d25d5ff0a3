/// The stateful firewall as netfilter builds it: connection tracking, expectations, rules, address
/// translation, and the FTP helper (the ALG). Pure functions over immutable state.
package pinhole.engine.firewall;
