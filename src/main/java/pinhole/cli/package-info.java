/// The command line: one class a command. It knows no screen; pictures come from whoever builds it.
package pinhole.cli;
