using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Transport;

internal sealed class HardCodedSecret : IRule
{
    private const int ShortestSecret = 16;

    public RuleInfo Info { get; } =
        new("hard-coded-secret", RuleFamily.Transport, Severity.Error)
        {
            What = "A token, key or password stands in the source.",
            Why =
                "Everybody who reads the code has it, in every version for ever, and it can't be changed without a release.",
            Mend =
                "Keep it in a field of the backend with `groups`, revoke the one that was published.",
            Bad = """
                ACCESS_TOKEN = "shpat_0123456789abcdef0123456789abcdef"
                """,
            Good = """
                access_token = fields.Char(groups="connector_base_backend.connector_manager")
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.SourceFiles.SelectMany(InFile);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<AssignmentStatement> assignment in file.Tree.All<AssignmentStatement>())
        {
            bool isSecret = assignment.Node.Targets.Any(target =>
                PythonLiteral.LastName(target) is { } name && SecretName.IsSecret(name)
            );
            if (isSecret && LooksRandom(PythonLiteral.Text(assignment.Node.Value)))
            {
                yield return RuleContext.At(
                    file,
                    assignment.Node,
                    "A secret stands in the source."
                );
            }
        }

        foreach (Nested<Argument> argument in file.Tree.All<Argument>())
        {
            bool isSecret = argument.Node.Name is { } name && SecretName.IsSecret(name);
            if (isSecret && LooksRandom(PythonLiteral.Text(argument.Node.Value)))
            {
                yield return RuleContext.At(file, argument.Node, "A secret stands in the source.");
            }
        }
    }

    /// <summary>Long, without spaces, letters and digits mixed: not a name, a path or a sentence.</summary>
    private static bool LooksRandom(string? text) =>
        text is { Length: >= ShortestSecret }
        && text.All(character =>
            char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '+' or '/' or '='
        )
        && text.Count(char.IsAsciiDigit) >= 4
        && text.Any(char.IsAsciiLetter);
}
