using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Security;

internal sealed class SecretInText : IRule
{
    private static readonly HashSet<string> Levels =
    [
        "debug",
        "info",
        "warning",
        "warn",
        "error",
        "critical",
        "exception",
    ];

    public RuleInfo Info { get; } =
        new("secret-in-text", RuleFamily.Security, Severity.Error)
        {
            What = "A token, key or password is written into a log line or an error message.",
            Why =
                "Logs are kept, sent and read by people who may not have the secret; an error message reaches every user.",
            Mend = "Leave it out, or say only whether it was there.",
            Bad = """
                raise UserError(_("Token %(token)s was refused", token=token))
                """,
            Good = """
                raise UserError(_("The access token was refused"))
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector ? context.SourceFiles.SelectMany(InFile) : [];

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        HashSet<int> seen = [];
        foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
        {
            if (
                (IsLog(call.Node) || IsRaised(call))
                && SecretIn(call) is { } secret
                && seen.Add(call.Node.Span.Start)
            )
            {
                yield return RuleContext.At(
                    file,
                    call.Node,
                    $"{PythonLiteral.LastName(secret)} is written into a message."
                );
            }
        }
    }

    private static bool IsLog(CallExpression call) =>
        call.Function is AttributeExpression method
        && Levels.Contains(method.Name)
        && PythonLiteral.LastName(method.Value)
            is "_logger"
                or "logger"
                or "logging"
                or "log"
                or "_log";

    private static bool IsRaised(Nested<CallExpression> call) =>
        call.Parent is RaiseStatement raised && ReferenceEquals(raised.Exception, call.Node);

    /// <summary>A secret's name where its value becomes text: an argument, an operand of %, a field of an f-string.</summary>
    private static PythonExpression? SecretIn(Nested<CallExpression> call) =>
        call.Below<NameExpression>()
            .Where(name => SecretName.IsSecret(name.Node.Name) && BecomesText(call.Node, name))
            .Select(name => (PythonExpression)name.Node)
            .Concat(
                call.Below<AttributeExpression>()
                    .Where(attribute =>
                        SecretName.IsSecret(attribute.Node.Name)
                        && BecomesText(call.Node, attribute)
                    )
                    .Select(attribute => attribute.Node)
            )
            .FirstOrDefault();

    private static bool BecomesText<T>(CallExpression message, Nested<T> secret)
        where T : PythonExpression =>
        IsText(secret.Parent)
        && secret.Enclosing<CallExpression>() is { } nearest
        && (
            ReferenceEquals(nearest, message)
            || PythonLiteral.LastName(nearest.Function)
                is "_"
                    or "_lt"
                    or "format"
                    or "str"
                    or "repr"
                    or "dumps"
        );

    private static bool IsText(PythonNode? parent) =>
        parent
            is FormattedValue
                or TupleExpression
                or DictionaryEntry
                or Argument { Name: not "key" }
                or BinaryExpression { Operator: PythonSymbol.Percent or PythonSymbol.Plus };
}
