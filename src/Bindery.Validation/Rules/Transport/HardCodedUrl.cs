using System.Text.RegularExpressions;
using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Transport;

internal sealed partial class HardCodedUrl : IRule
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    public RuleInfo Info { get; } =
        new("hard-coded-url", RuleFamily.Transport, Severity.Information)
        {
            What = "The address of the platform stands in the call itself.",
            Why =
                "Neither a test shop nor the platform's next address can be used without a release, and a test talks to the real platform.",
            Mend = "Keep the address in a field of the backend, with this one as its default.",
            Bad = """
                requests.get("https://api.shop.example/v1/orders", timeout=60)
                """,
            Good = """
                requests.get(f"{self.backend_record.url}/v1/orders", timeout=60)
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector
            ? context
                .HttpCalls.Where(http => AddressIn(http) is { } url && IsFixed(http.File, url))
                .Select(http =>
                    RuleContext.At(
                        http.File,
                        AddressIn(http)!,
                        "The address can't be changed without changing the code."
                    )
                )
            : [];

    private static StringExpression? AddressIn(HttpCall http) =>
        http
            .Call.Node.Arguments.Select(argument => argument.Value)
            .Take(2)
            .Select(value => value is BinaryExpression sum ? sum.Left : value)
            .OfType<StringExpression>()
            .FirstOrDefault();

    private static bool IsFixed(PythonFile file, PythonExpression url) =>
        FixedHost().IsMatch(file.Source.Slice(url.Span));

    /// <summary>A whole host, without a field of an f-string or a placeholder in it.</summary>
    [GeneratedRegex(
        """^[furbFURB]*["']{1,3}https://[A-Za-z0-9.\-]+\.[a-z]+(:\d+)?(/|["'])""",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex FixedHost();
}
