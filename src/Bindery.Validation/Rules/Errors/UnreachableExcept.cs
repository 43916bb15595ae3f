using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Errors;

internal sealed class UnreachableExcept : IRule
{
    public RuleInfo Info { get; } =
        new("unreachable-except", RuleFamily.Errors, Severity.Warning)
        {
            What =
                "An `except` clause can't be reached: a clause above it catches the same class, or every class.",
            Why =
                "What it was written for never happens: a wrong message is shown, or a retry isn't made.",
            Mend = "Remove it, or put the narrower clause first.",
            Bad = """
                try:
                    answer = client.get(path)
                except ShopifyError as error:
                    raise UserError(_("Wrong token")) from error
                except ShopifyError as error:
                    raise UserError(_("Sync failed")) from error
                """,
            Good = """
                try:
                    answer = client.get(path)
                except ShopifyAuthenticationError as error:
                    raise UserError(_("Wrong token")) from error
                except ShopifyError as error:
                    raise UserError(_("Sync failed")) from error
                """,
            PeerNames = ["duplicate-except", "W0705", "bad-except-order", "E0701", "B014", "B025"],
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.SourceFiles.SelectMany(InFile);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<TryStatement> attempt in file.Tree.All<TryStatement>())
        {
            HashSet<string> caught = new(StringComparer.Ordinal);
            foreach (ExceptHandler handler in attempt.Node.Handlers)
            {
                List<string> names = NamesOf(handler);
                bool isUnreachable =
                    names.Count > 0
                    && (
                        caught.Contains("Exception")
                            && !names.Contains("BaseException")
                            && names.All(IsOrdinary)
                        || names.All(caught.Contains)
                    );
                if (isUnreachable)
                {
                    yield return RuleContext.At(
                        file,
                        handler,
                        $"{string.Join(", ", names)} is already caught above."
                    );
                }

                caught.UnionWith(names);
            }
        }
    }

    private static bool IsOrdinary(string name) =>
        name is not ("KeyboardInterrupt" or "SystemExit" or "GeneratorExit");

    private static List<string> NamesOf(ExceptHandler handler) =>
        handler.Type is null
            ? []
            :
            [
                .. (PythonLiteral.Elements(handler.Type) ?? [handler.Type]).Select(type =>
                    PythonLiteral.DottedName(type) ?? "?" + type.Span.Start
                ),
            ];
}
