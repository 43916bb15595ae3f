using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Security;

internal sealed class SecretInUrl : IRule
{
    public RuleInfo Info { get; } =
        new("secret-in-url", RuleFamily.Security, Severity.Warning)
        {
            What = "A token, key or password is put into a URL.",
            Why =
                "URLs are written into logs on the way, into error messages of `requests`, and into browser histories.",
            Mend = "Send it in a header, or as `auth=` of the call.",
            Bad = """
                url = "https://%s:%s@%s/admin/api" % (self.api_key, self.password, self.host)
                """,
            Good = """
                url = "https://%s/admin/api" % self.host
                requests.get(url, headers={"X-Shopify-Access-Token": token}, timeout=60)
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector ? context.SourceFiles.SelectMany(InFile) : [];

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (
            Nested<StringExpression> text in file
                .Tree.All<StringExpression>()
                .Where(text => IsUrl(file, text.Node))
        )
        {
            if (
                Holes(text)
                    .Any(hole =>
                        PythonLiteral.LastName(hole) is { } name && SecretName.IsSecret(name)
                    )
            )
            {
                yield return RuleContext.At(file, text.Node, "A secret becomes part of this URL.");
            }
        }
    }

    private static bool IsUrl(PythonFile file, StringExpression text) =>
        file.Source.Slice(text.Span).Contains("://", StringComparison.Ordinal);

    private static IEnumerable<PythonExpression> Holes(Nested<StringExpression> text) =>
        text.Node.IsFormatted
            ? text.Node.Parts.SelectMany(part => part.Fields).Select(field => field.Value)
        : text.Parent is BinaryExpression { Operator: PythonSymbol.Percent } percent
        && ReferenceEquals(percent.Left, text.Node)
            ? PythonLiteral.Elements(percent.Right) ?? [percent.Right]
        : text.Parent is AttributeExpression { Name: "format" }
        && text.Enclosing<CallExpression>() is { } format
            ? format.Arguments.Select(argument => argument.Value)
        : [];
}
