using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Runs the tests that the addon brings along, as <c>--test-enable</c> does.</summary>
internal sealed partial class OwnTestsPass : ICheck
{
    private const string ResultLogger = "odoo.tests.result";

    public string Id => "own-tests-pass";

    public string Title => "The addon's own Odoo tests pass";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooRun run = await OdooRun.RunAsync(
            context.Program.Tests(context.Database, context.Module.Name),
            context.LogFile("odoo-tests.log"),
            cancellation
        );
        int tests = CountIn(run);
        ImmutableArray<Finding> findings =
        [
            .. run
                .Log.Where(record => record.Level >= LogLevel.Error)
                .Select(record => this.Complaint(record)),
        ];
        if (tests == 0 && findings.IsEmpty)
        {
            findings = [this.Error($"{context.Module.Name} has no test that Odoo runs.")];
        }

        return CheckOutcome.Of(
            findings,
            tests.ToString(CultureInfo.InvariantCulture) + " tests run"
        );
    }

    /// <summary>From <c>0 failed, 0 error(s) of 84 tests when loading database 'x'</c>.</summary>
    private static int CountIn(OdooRun run) =>
        run
            .Log.Where(record => record.Logger == ResultLogger)
            .Select(record => TestCount().Match(record.Message))
            .Where(match => match.Success)
            .Select(match => int.Parse(match.Groups["tests"].Value, CultureInfo.InvariantCulture))
            .LastOrDefault();

    [GeneratedRegex(
        @"of (?<tests>\d+) tests",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TestCount();
}
