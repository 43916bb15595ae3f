using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Bindery.Core.Failures;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>
/// <c>bindery --help</c>, which has to fit a screen of 24 lines of 80: the way to a certified
/// connector, then a line a command. The help of a command is the parser's own.
/// </summary>
internal sealed class RootHelp(RootCommand root, Output output, SynchronousCommandLineAction usual)
    : SynchronousCommandLineAction
{
    private const string Way = """

        From nothing to a certified connector:
          bindery init shopify --path ./addons          write the addon
          bindery validate ./addons/shopify_connector   read it as Odoo would
          bindery certify ./addons/shopify_connector    prove it on a real Odoo

        """;

    public static void PutOn(RootCommand root, Output output)
    {
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        // The other spellings would only stand in the way where a shell completes.
        HelpOption help = new("--help", "-h");
        help.Action = new RootHelp(root, output, (SynchronousCommandLineAction)help.Action!);
        root.Options.Add(help);
    }

    /// <summary>Help is wanted most where the rest is wrong.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command != root)
        {
            return usual.Invoke(parseResult);
        }

        int width = root.Subcommands.Max(command => command.Name.Length) + 2;
        IEnumerable<string> commands = root.Subcommands.Select(command =>
            $"  {command.Name.PadRight(width)}{FirstLine(command)}\n"
        );
        output.WriteRaw(
            $"{root.Description}\n{Way.ReplaceLineEndings("\n")}\n{string.Concat(commands)}\n"
                + "bindery COMMAND --help shows its options and an example.\n"
        );
        return (int)ExitCode.Done;
    }

    private static string FirstLine(Command command) =>
        (command.Description ?? "").Split('\n', 2)[0].TrimEnd('\r');
}
