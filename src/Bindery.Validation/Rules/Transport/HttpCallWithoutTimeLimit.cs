using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Transport;

internal sealed class HttpCallWithoutTimeLimit : IRule
{
    public RuleInfo Info { get; } =
        new("http-call-without-timeout", RuleFamily.Transport, Severity.Error)
        {
            What =
                "An HTTP call has no time limit, whether made by `requests`, one of its sessions, or `urllib`.",
            Why =
                "A platform that accepts the connection and doesn't answer holds the worker, and its database transaction, for ever.",
            Mend = "Pass `timeout=(connect, read)` in seconds.",
            Bad = """
                session = requests.Session()
                answer = session.get(url, headers=headers)
                """,
            Good = """
                session = requests.Session()
                answer = session.get(url, headers=headers, timeout=(5, 60))
                """,
            PeerNames = ["external-request-timeout", "E8106", "missing-timeout", "W3101", "S113"],
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .HttpCalls.Where(http => http.TimeLimit == TimeLimit.None && !IsWrapped(http.File))
            .Select(http =>
                RuleContext.At(
                    http.File,
                    http.Call.Node,
                    $"{http.Name} is called without a time limit."
                ) with
                {
                    Fix = FixOf(http),
                }
            );

    /// <summary>A keyword dictionary may bring a limit of its own, and the same keyword twice is an error.</summary>
    private static RuleFix? FixOf(HttpCall http) =>
        http.Call.Node.Arguments.Any(argument => argument.Kind == ArgumentKind.DoubleStar)
            ? null
            : RuleFix.Safe(
                http.File.Path,
                CallArgumentAddition.Append(
                    http.File.Module,
                    http.Call.Node,
                    http.IsUrlOpen ? "timeout=60" : "timeout=(5, 60)"
                )
            );

    /// <summary>A session whose transport adapter, or whose own <c>request</c>, brings a limit to every call.</summary>
    private static bool IsWrapped(PythonFile file) =>
        file
            .Tree.All<CallExpression>()
            .Any(call =>
                PythonLiteral.LastName(call.Node.Function) is "mount" or "partial"
                && call.Below<Argument>()
                    .Any(argument =>
                        argument.Node.Name == "timeout"
                        || PythonLiteral
                            .LastName(argument.Node.Value)
                            ?.Contains("timeout", StringComparison.OrdinalIgnoreCase) == true
                        || argument.Node.Value is CallExpression made
                            && PythonLiteral
                                .LastName(made.Function)
                                ?.Contains("timeout", StringComparison.OrdinalIgnoreCase) == true
                    )
            );
}
