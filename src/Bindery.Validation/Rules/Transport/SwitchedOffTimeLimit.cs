using Bindery.Core.Findings;
using Bindery.Syntax.Text;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Transport;

internal sealed class SwitchedOffTimeLimit : IRule
{
    public RuleInfo Info { get; } =
        new("switched-off-timeout", RuleFamily.Transport, Severity.Warning)
        {
            What =
                "An HTTP call is given `timeout=None`, directly or through a keyword dictionary.",
            Why =
                "None means no limit at all: a platform that doesn't answer holds the worker for ever, though the code looks as if it had a limit.",
            Mend = "Pass seconds: `timeout=(5, 60)`.",
            Bad = """
                kwargs.update({"headers": headers, "timeout": None})
                requests.request(method, url, **kwargs)
                """,
            Good = """
                kwargs.update({"headers": headers, "timeout": (5, 60)})
                requests.request(method, url, **kwargs)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .HttpCalls.Where(http => http.TimeLimit == TimeLimit.SwitchedOff)
            .Select(http =>
                RuleContext.At(
                    http.File,
                    http.Call.Node,
                    $"{http.Name} is called with timeout None: no limit."
                ) with
                {
                    Fix = FixOf(http),
                }
            );

    /// <summary>Only where the limit stands in the call itself.</summary>
    private static RuleFix? FixOf(HttpCall http) =>
        http.Call.Node.Arguments.FirstOrDefault(argument => argument.Name == "timeout") is { } limit
            ? RuleFix.Safe(
                http.File.Path,
                new TextEdit(limit.Value.Span, http.IsUrlOpen ? "60" : "(5, 60)")
            )
            : null;
}
